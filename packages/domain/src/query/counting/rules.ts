import { agreementPackages, agreements } from './agreements.ts';
import { contributors } from './contributors.ts';
import type { CountingRule } from './counting-rule.ts';
import { members } from './members.ts';
import { nonRecognisers } from './non-recognisers.ts';
import { obligationsReadAsFull } from './obligations-read-as-full.ts';
import { recognitionsAnnounced } from './recognitions-announced.ts';
import { recognitionsDocumented } from './recognitions-documented.ts';
import { recognitionsNetOfWithdrawals } from './recognitions-net-of-withdrawals.ts';

/** Every way to count that has a name. */
export const COUNTING_RULES: readonly CountingRule[] = [
  recognitionsAnnounced,
  recognitionsNetOfWithdrawals,
  recognitionsDocumented,
  nonRecognisers,
  members,
  contributors,
  agreements,
  agreementPackages,
  obligationsReadAsFull,
];
