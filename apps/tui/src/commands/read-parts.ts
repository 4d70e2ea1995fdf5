import { UsageError } from '@balkans/domain';
import { nearest } from '@balkans/domain/search';

/** The parts named by `--only a,b`. Throws `UsageError` for a word that is none of them. */
export function readParts<Part extends string>(text: string, parts: readonly Part[]): readonly Part[] {
  return text.split(',').map((word) => {
    const part = parts.find((each) => each === word);
    if (part) return part;
    const [near] = nearest(word, parts);
    throw new UsageError(
      `--only '${word}' is none of ${parts.join(', ')}${near ? `; nearest is '${near}'` : `; e.g. --only ${parts[0]}`}`,
    );
  });
}
