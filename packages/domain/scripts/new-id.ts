import { filePathOf } from '../src/dataset/layout.ts';
import type { Kind } from '../src/vocab/kind.ts';
import type { Answers, Prompt } from './ask.ts';
import { SKELETONS } from './skeletons/index.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const EXAMPLES: Readonly<Partial<Record<Kind, string>>> = {
  source: 'reuters-banjska-2023-09-25',
  statement: '2023-rama-skopje-request',
  assessment: 'commission-2024-10',
  person: 'edi-rama',
  event: 'banjska-attack-2023-09-24',
};

/** The id that the answers for a new record give it. */
export function idOf(kind: Kind, answers: Answers): string {
  const slug = (ref = '') => ref.slice(ref.indexOf('/') + 1);
  if (kind === 'relation') return `relation/${answers.predicate}-${slug(answers.subject)}-${slug(answers.object)}`;
  if (kind === 'assessment') return `assessment/${slug(answers.target).split('.')[0]}.${answers.slug}`;
  return `${kind}/${answers.slug}`;
}

/** The prompt after which the id is known: it also refuses an answer by which the id would be taken. */
function givingId(kind: Kind, prompt: Prompt): Prompt {
  return {
    ...prompt,
    refuse: (answer, context) => {
      const problem = prompt.refuse?.(answer, context);
      if (problem !== undefined) return problem;
      const id = idOf(kind, { ...context.answers, [prompt.name]: answer });
      if (!context.known.ids.has(id)) return undefined;
      return `${id} exists; answer otherwise, or stop and correct packages/domain/data/${filePathOf(id)}`;
    },
  };
}

function slugPrompt(kind: Kind): Prompt {
  return givingId(kind, {
    name: 'slug',
    question:
      kind === 'assessment'
        ? 'Key of the assessment, unique under its agreement'
        : `Slug: the part of the id after ${kind}/`,
    example: EXAMPLES[kind] ?? 'small-letters-and-hyphens',
    refuse: (answer) => {
      if (!SLUG.test(answer)) return 'write small letters, digits and single hyphens';
      return kind === 'statement' && !/^\d{4}-/.test(answer) ? 'begin with the year: 2023-…' : undefined;
    },
  });
}

/** All questions for a new record, in order; a relation's id follows from its ends, an assessment's from its target. */
export function promptsOf(kind: Kind): readonly Prompt[] {
  const { prompts } = SKELETONS[kind];
  if (kind === 'relation') return prompts.map((prompt) => (prompt.name === 'object' ? givingId(kind, prompt) : prompt));
  if (kind === 'assessment')
    return prompts.flatMap((prompt) => (prompt.name === 'target' ? [prompt, slugPrompt(kind)] : [prompt]));
  return [slugPrompt(kind), ...prompts];
}
