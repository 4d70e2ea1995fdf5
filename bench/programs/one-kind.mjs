const start = performance.now();
const { recordsTerm } = await import('@balkans/domain/data/term');
recordsTerm();
console.log(performance.now() - start);
