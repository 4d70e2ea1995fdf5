const END = /(?<=[.!?…]["”’»)\]]*)\s+(?=["“„«([]*[\p{Lu}\d[])/u;
const ABBREVIATIONS = /\b(?:Mr|Mrs|Ms|Dr|St|No|Art|Arts|c|ca|cf|vs|Gen|Col|Lt|Maj|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$/;

/** The sentences of a text; an abbreviation with a point does not end one. */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const piece of text.split(/\n+/).flatMap((line) => line.split(END))) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATIONS.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else if (piece.trim() !== '') sentences.push(piece.trim());
  }
  return sentences;
}

const QUOTED = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"/g;
const LINK = /\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g;

/** The sentence without what it quotes. */
export function withoutQuotations(sentence: string): string {
  return sentence.replace(QUOTED, ' ');
}

/** The sentence without its links; words that a link shows are kept. */
export function withoutLinks(sentence: string): string {
  return sentence.replace(LINK, (_, __, words: string | undefined) => words ?? ' ');
}

/** One `[[target|words]]` of a sentence. */
export interface ProseLink {
  readonly target: string;
  readonly words: string | undefined;
}

export function listLinks(sentence: string): readonly ProseLink[] {
  return [...sentence.matchAll(LINK)].map(([, target = '', words]) => ({ target, words }));
}
