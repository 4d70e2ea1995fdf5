import { CITATION_STYLES, KINDS } from '@balkans/domain';
import { run as runCite } from '../commands/cite.ts';
import { run as runCompletion } from '../commands/completion.ts';
import { run as runDelivery } from '../commands/delivery.ts';
import { run as runDiff } from '../commands/diff.ts';
import { run as runExplain } from '../commands/explain.ts';
import { run as runHelp } from '../commands/help.ts';
import { run as runList } from '../commands/list.ts';
import { run as runOn } from '../commands/on.ts';
import { run as runPositions } from '../commands/positions.ts';
import { run as runSearch } from '../commands/search.ts';
import { run as runSeries } from '../commands/series.ts';
import { run as runShow } from '../commands/show.ts';
import { run as runStats } from '../commands/stats.ts';
import { run as runTimeline } from '../commands/timeline.ts';
import { run as runValidate } from '../commands/validate.ts';
import { wrap } from '../text/wrap.ts';
import { choice, textFlag, toggle } from './flag.ts';
import type { Verb } from './verb.ts';

const SORT = ['match', 'date', '-date', 'name'];
const KIND_FLAG = textFlag('kind', 'kind,…', { example: 'statement', help: 'only these kinds' });

/** Every verb, in the order of the overview. */
export const VERBS: readonly Verb[] = [
  {
    name: 'search',
    group: 'Find',
    usage: 'search <query…>',
    summary: 'Find records of every kind.',
    examples: [
      'balkans search kfor border',
      "balkans search 'by:person/edi-rama after:2023-09 troops'",
      `balkans search '"joint patrols" -kind:event' --json`,
      'balkans search ђаковица',
    ],
    flags: [KIND_FLAG, choice('sort', SORT, 'order of the records'), toggle('explain', 'why each record matched')],
    arity: { min: 1, max: 99, needs: 'a query' },
    notes: ['words, "phrases", field:value and -exclusions (balkans help query)'],
    run: runSearch,
  },
  {
    name: 'list',
    group: 'Find',
    usage: 'list <kind> [query…]',
    summary: 'List one kind of record, newest first.',
    examples: [
      'balkans list statement by:person/edi-rama',
      'balkans list office --on 2023-11-22',
      "balkans list event 'after:2023-09 has:harm' --csv",
    ],
    flags: [choice('sort', SORT, 'order of the records')],
    arity: { min: 1, max: 99, needs: 'a kind' },
    notes: wrap(`Kinds: ${[...KINDS.values].sort().join(' ')}`, 90),
    run: runList,
  },
  {
    name: 'show',
    group: 'Find',
    usage: 'show <id…|->',
    summary: 'Print records.',
    examples: [
      'balkans show agreement/ohrid-annex-2023',
      'balkans show statement/2023-rama-skopje-border-request',
      'balkans list question | balkans show - --ndjson',
      'balkans show person/edi-rama --lang sq --on 2023-11-22',
    ],
    flags: [],
    arity: { min: 1, max: 999, needs: 'an id' },
    run: runShow,
  },
  {
    name: 'on',
    group: 'Time',
    usage: 'on <date>',
    summary: 'What was true, said and done on a day.',
    examples: ['balkans on 2023-11-22', 'balkans on 2023-11-22 --only offices --json'],
    flags: [
      textFlag('only', 'part,…', {
        example: 'offices,events',
        help: 'of offices, members, recognitions, figures, events, statements',
      }),
    ],
    arity: { min: 1, max: 1, needs: 'a date' },
    run: runOn,
  },
  {
    name: 'diff',
    group: 'Time',
    usage: 'diff <date> <date>',
    summary: 'What changed between two days.',
    examples: ['balkans diff 2023-11-22 2026-03-01', 'balkans diff 2020-01-01 2024-01-01 --only offices --md'],
    flags: [
      textFlag('only', 'part,…', {
        example: 'offices,events',
        help: 'of offices, members, recognitions, figures, events, statements',
      }),
      toggle('same', 'also what did not change'),
    ],
    arity: { min: 2, max: 2, needs: 'two dates' },
    notes: ['Signs: + new  - gone  ~ other  = same. Events and statements between are listed with --only.'],
    run: runDiff,
  },
  {
    name: 'timeline',
    group: 'Time',
    usage: 'timeline [query…]',
    summary: 'Records in order of time, with the precision of their dates.',
    examples: [
      "balkans timeline 'banjska after:2023-09 before:2024-01'",
      'balkans timeline by:person/edi-rama --kind statement --csv',
    ],
    flags: [KIND_FLAG, toggle('reverse', 'newest first')],
    arity: { min: 0, max: 99, needs: 'a query' },
    run: runTimeline,
  },
  {
    name: 'explain',
    group: 'Read',
    usage: 'explain <id> <id>',
    summary: 'How two records hang together, with the evidence for each step.',
    examples: [
      'balkans explain polity/albania polity/kosovo',
      'balkans explain person/edi-rama organization/kfor --steps 3',
    ],
    flags: [
      {
        name: 'steps',
        value: { type: 'number', placeholder: '1–4', example: '3' },
        help: 'longest chain of records; 2 if left out',
      },
      textFlag('factor', 'factor,…', { example: 'linguistic', help: 'only these grounds of a support' }),
    ],
    arity: { min: 2, max: 2, needs: 'two ids' },
    run: runExplain,
  },
  {
    name: 'delivery',
    group: 'Read',
    usage: 'delivery <agreement>',
    summary: 'What was agreed, in which form, and who says that it is done.',
    examples: [
      'balkans delivery agreement/ohrid-annex-2023',
      'balkans delivery agreement/ohrid-annex-2023 --assessor organization/european-commission --csv',
    ],
    flags: [
      textFlag('assessor', 'id', {
        example: 'organization/european-commission',
        help: 'only verdicts of this assessor',
      }),
      textFlag('obligation', 'ref', {
        example: 'agreement/ohrid-annex-2023.self-management.o1',
        help: 'only this obligation',
      }),
      textFlag('side', 'side', { example: 'eu', help: 'only verdicts of assessors who speak for this side' }),
      toggle('latest', 'the last verdict of each assessor'),
    ],
    arity: { min: 1, max: 1, needs: 'an agreement' },
    run: runDelivery,
  },
  {
    name: 'positions',
    group: 'Read',
    usage: 'positions <question>',
    summary: 'Who holds what on a contested question, and what was found.',
    examples: [
      'balkans positions question/ohrid-annex-legally-binding',
      'balkans positions question/kosovo-status --holder polity/serbia --on 2023-06-01',
    ],
    flags: [
      textFlag('holder', 'id', { example: 'polity/serbia', help: 'only positions of this holder and its organs' }),
    ],
    arity: { min: 1, max: 1, needs: 'a question' },
    run: runPositions,
  },
  {
    name: 'series',
    group: 'Read',
    usage: 'series <id>',
    summary: 'A series as a chart and a table.',
    examples: ['balkans series series/kfor-strength', 'balkans series series/kfor-strength --from 2020 --csv'],
    flags: [
      textFlag('from', 'date', { example: '2020', help: 'first day, month or year' }),
      textFlag('to', 'date', { example: '2023-12', help: 'last day, month or year' }),
      choice('chart', ['auto', 'none'], 'whether to draw it'),
    ],
    arity: { min: 1, max: 1, needs: 'a series' },
    run: runSeries,
  },
  {
    name: 'cite',
    group: 'Take away',
    usage: 'cite <id…|->',
    summary: 'A citation of a record, with its first source.',
    examples: [
      'balkans cite statement/2023-rama-skopje-border-request',
      'balkans search banjska | balkans cite - --style bibtex',
    ],
    flags: [choice('style', CITATION_STYLES, 'how it is written')],
    arity: { min: 1, max: 999, needs: 'an id' },
    run: runCite,
  },
  {
    name: 'stats',
    group: 'Take away',
    usage: 'stats',
    summary: 'What the dataset holds, and how evenly.',
    examples: ['balkans stats', 'balkans stats --json'],
    flags: [],
    arity: { min: 0, max: 0, needs: 'nothing' },
    run: runStats,
  },
  {
    name: 'validate',
    group: 'Yours',
    usage: 'validate <file|folder|-…>',
    summary: 'Check your own records against the schema and the dataset.',
    examples: [
      'balkans validate my/event/market.yml',
      'balkans validate my --format github',
      'cat draft.yml | balkans validate - --kind event',
    ],
    flags: [
      textFlag('kind', 'kind', { example: 'event', help: 'kind of a record from stdin that has no id' }),
      choice('format', ['text', 'github'], 'how problems are written'),
      toggle('warnings-as-errors', 'exit 1 for warnings too'),
    ],
    arity: { min: 1, max: 999, needs: 'a file, a folder or -' },
    run: runValidate,
  },
  {
    name: 'completion',
    group: 'Yours',
    usage: 'completion <shell>',
    summary: 'Completion for your shell.',
    examples: [
      'balkans completion bash > ~/.local/share/bash-completion/completions/balkans',
      'balkans completion zsh > ~/.zfunc/_balkans',
      'balkans completion fish > ~/.config/fish/completions/balkans.fish',
    ],
    flags: [],
    arity: { min: 1, max: 1, needs: 'a shell' },
    run: runCompletion,
  },
  {
    name: 'help',
    group: 'Yours',
    usage: 'help [verb|keys|query]',
    summary: 'What a verb does, the keys of the explorer, the query language.',
    examples: ['balkans help', 'balkans help search', 'balkans help keys', 'balkans help query'],
    flags: [],
    arity: { min: 0, max: 1, needs: 'a verb' },
    run: runHelp,
  },
];
