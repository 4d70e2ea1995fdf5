/** Numbers from 0 to 1, the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const SHORTEST = 5;

/** The name with one slip in its longest word: two letters swapped, one dropped, one doubled or one replaced. */
export function misspell(name: string, random: () => number): string | undefined {
  const words = name.split(' ');
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  if (longest.length < SHORTEST) return undefined;
  const at = 1 + Math.floor(random() * (longest.length - 2));
  const [before, letter, after] = [longest.slice(0, at), longest[at]!, longest.slice(at + 1)];
  const slips = [
    `${before}${after[0] ?? ''}${letter}${after.slice(1)}`,
    `${before}${after}`,
    `${before}${letter}${letter}${after}`,
    `${before}${letter === 'o' ? 'u' : 'o'}${after}`,
  ];
  const slip = slips[Math.floor(random() * slips.length)]!;
  return slip === longest ? undefined : name.replace(longest, slip);
}
