const start = performance.now();
await import('world-countries');
console.log(performance.now() - start);
