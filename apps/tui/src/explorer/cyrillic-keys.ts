const SERBIAN = 'љњертзуиопшђасдфгхјклчћжѕџцвбнм';
const MACEDONIAN = 'љњертѕуиопшѓасдфгхјклчќжзџцвбнм';
const LATIN = "qwertzuiop[]asdfghjkl;'\\yxcvbnm";
const LATIN_MK = "qwertyuiop[]asdfghjkl;'\\zxcvbnm";

/** The key that lies under a letter of the Serbian and Macedonian Cyrillic layouts, for commands that are letters. */
export const LATIN_KEY: Readonly<Record<string, string>> = Object.fromEntries([
  ...pair(MACEDONIAN, LATIN_MK),
  ...pair(SERBIAN, LATIN),
]);

function pair(cyrillic: string, latin: string): readonly (readonly [string, string])[] {
  return [...cyrillic].flatMap((letter, at) => {
    const key = latin[at]!;
    return [
      [letter, key],
      [letter.toUpperCase(), key.toUpperCase()],
    ] as const;
  });
}
