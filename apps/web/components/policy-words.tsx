import { designatedByName, type WordsByPolicy } from '../lib/designated.ts';

/** The attributes by which a script swaps words when the reader chooses another designation policy. */
export function policyAttributes(words: WordsByPolicy) {
  return {
    'data-policy-plain': words.plain,
    'data-policy-un': words.un,
    'data-policy-eu': words.eu,
    'data-policy-coe': words.coe,
  };
}

/** Words that follow the reader's designation policy; without a script, the plain ones. */
export function PolicyWords({ words }: { words: WordsByPolicy }) {
  return <span {...policyAttributes(words)}>{words.plain}</span>;
}

/** Names that stand without links, separated by commas. */
export function Names({ text }: { text: string }) {
  return text.split(', ').map((name, index) => {
    const designated = designatedByName(name);
    return (
      <span key={name}>
        {index > 0 && ', '}
        {designated ? <PolicyWords words={designated.words} /> : name}
      </span>
    );
  });
}
