import { defineVocabularyWith, type ValueOf } from './vocabulary.ts';

/** What a figure counts; harm is never summed over reporters. */
export const MEASURES = /* @__PURE__ */ defineVocabularyWith<{ readonly harm: boolean }>()('measure', [
  { value: 'killed', label: 'killed', definition: 'People who died.', harm: true },
  { value: 'injured', label: 'injured', definition: 'People hurt and alive.', harm: true },
  { value: 'killed-or-missing', label: 'killed or missing', definition: 'People dead or unaccounted for.', harm: true },
  { value: 'missing', label: 'missing', definition: 'People unaccounted for.', harm: true },
  { value: 'displaced', label: 'displaced', definition: 'People driven from or leaving their homes.', harm: true },
  { value: 'detained', label: 'detained', definition: 'People held.', harm: false },
  { value: 'indicted', label: 'indicted', definition: 'People charged.', harm: false },
  { value: 'resigned', label: 'resigned', definition: 'People who left a post.', harm: false },
  { value: 'sentence-years', label: 'years of sentence', definition: 'Length of a sentence.', harm: false },
  { value: 'participants', label: 'participants', definition: 'People who took part.', harm: false },
  { value: 'troops', label: 'troops', definition: 'Soldiers.', harm: false },
  {
    value: 'contributing-nations',
    label: 'contributing nations',
    definition: 'States with troops in a force.',
    harm: false,
  },
  {
    value: 'recognitions',
    label: 'recognitions',
    definition: 'Recognising states as a reporter counts them.',
    harm: false,
  },
  { value: 'votes-for', label: 'votes for', definition: 'Ballots in favour.', harm: false },
  { value: 'votes-against', label: 'votes against', definition: 'Ballots against.', harm: false },
  { value: 'abstentions', label: 'abstentions', definition: 'Abstentions.', harm: false },
  { value: 'votes-needed', label: 'votes needed', definition: 'The majority that the rules ask.', harm: false },
  { value: 'seats', label: 'seats', definition: 'Seats in a body.', harm: false },
  { value: 'weapons-seized', label: 'weapons seized', definition: 'Arms taken.', harm: false },
  { value: 'money-eur', label: 'money, EUR', definition: 'Euro.', harm: false },
  { value: 'population', label: 'population', definition: 'People living in an area.', harm: false },
  { value: 'population-share', label: 'share of population', definition: 'Per cent of a population.', harm: false },
  { value: 'missing-open', label: 'missing, open cases', definition: 'Cases still open.', harm: true },
  { value: 'missing-closed', label: 'missing, closed cases', definition: 'Cases closed.', harm: false },
  {
    value: 'missing-registered',
    label: 'missing, ever registered',
    definition: 'All cases ever on the list.',
    harm: false,
  },
  { value: 'count', label: 'count', definition: 'Another count; the group says of what.', harm: false },
]);
export type Measure = ValueOf<typeof MEASURES>;
