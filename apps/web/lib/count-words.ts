/** A number with the word for what it counts: `1 source`, `2 sources`, `3 people` with the plural given. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
