import { COUNTED, lastOf, recognitionRule } from './recognition-rule.ts';

export const recognitionsAnnounced = /* @__PURE__ */ recognitionRule(
  'recognitions/announced',
  'A step says announced, documented, diplomatic relations or reaffirmed. Withdrawals are ignored; a claim or a pledge alone never counts.',
  (steps) => {
    const by = lastOf(steps, COUNTED);
    return { counts: by !== undefined, by: by ?? steps.at(-1) };
  },
);
