import { dataset } from '@balkans/domain/data';

const start = performance.now();
for (const records of Object.values(dataset.records)) records.at(0);
console.log(performance.now() - start);
