import * as z from 'zod';
import { ATTESTATION_STATUSES } from '../../vocab/attestation-status.ts';
import { actorOrUnnamed } from './actor-or-unnamed.ts';
import { oneOf } from './one-of.ts';
import { refTo } from './ref.ts';
import { sourceRefs } from './source-ref.ts';
import { text } from './text.ts';

const actors = z.array(actorOrUnnamed).min(1);

/** Says that a happening is not common ground, and who holds what about it. */
export const attestation = z
  .strictObject({
    status: oneOf(ATTESTATION_STATUSES),
    saidBy: actors.optional(),
    deniedBy: actors.optional(),
    noComment: actors.optional(),
    against: sourceRefs.optional(),
    question: refTo(['question']).optional(),
    note: text.optional(),
  })
  .check((payload) => {
    const { status, saidBy, deniedBy, against, question } = payload.value;
    const refuse = (path: string, message: string) =>
      payload.issues.push({ code: 'custom', input: payload.value, path: [path], message });
    if (status === 'claimed' && !saidBy) refuse('saidBy', 'a claimed happening names who says so');
    if (status === 'claimed' && deniedBy) refuse('status', 'somebody denies it; write status: disputed');
    if (status === 'disputed' && !deniedBy && !against && !question) {
      refuse('status', 'disputed needs deniedBy, against or question');
    }
  })
  .meta({
    id: 'Attestation',
    description: 'On what is not common ground: who says that it happened, and who denies it.',
  });
