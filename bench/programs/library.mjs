const start = performance.now();
await import('@balkans/domain');
await import('@balkans/domain/data');
console.log(performance.now() - start);
