import { COUNTED, lastOf, recognitionRule } from './recognition-rule.ts';

const TAKEN_BACK = ['withdrawal-claimed', 'withdrawal-documented', 'denied'] as const;

export const recognitionsNetOfWithdrawals = /* @__PURE__ */ recognitionRule(
  'recognitions/net-of-withdrawals',
  'As announced, and the last step of recognition or withdrawal is none that claims, documents or reports a withdrawal, or denies the recognition, whoever claims it.',
  (steps) => {
    const last = lastOf(steps, [...COUNTED, ...TAKEN_BACK]);
    const isTakenBack = TAKEN_BACK.some((step) => step === last?.step);
    return { counts: lastOf(steps, COUNTED) !== undefined && !isTakenBack, by: last ?? steps.at(-1) };
  },
);
