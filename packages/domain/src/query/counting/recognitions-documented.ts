import { lastOf, recognitionRule } from './recognition-rule.ts';

const DOCUMENTED = ['documented', 'diplomatic-relations', 'reaffirmed'] as const;

export const recognitionsDocumented = /* @__PURE__ */ recognitionRule(
  'recognitions/documented',
  'A text of the recogniser was read, or relations exist, and the last such step is no documented withdrawal.',
  (steps) => {
    const last = lastOf(steps, [...DOCUMENTED, 'withdrawal-documented']);
    return { counts: last !== undefined && last.step !== 'withdrawal-documented', by: last ?? steps.at(-1) };
  },
);
