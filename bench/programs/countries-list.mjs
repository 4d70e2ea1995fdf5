const start = performance.now();
const { countries } = await import('countries-list');
Object.keys(countries);
console.log(performance.now() - start);
