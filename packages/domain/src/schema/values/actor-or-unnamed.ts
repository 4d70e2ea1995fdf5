import * as z from 'zod';
import { actor } from './ref.ts';
import { text } from './text.ts';

/** A group that has no record; never a private person. */
export const unnamed = z
  .strictObject({ unnamed: text })
  .meta({ id: 'Unnamed', description: 'A group that has no record; never a private person.' });

/** A polity, organization or person, or words for a group that has no record. */
export const actorOrUnnamed = z.union([actor, unnamed]).meta({
  id: 'ActorOrUnnamed',
  description: 'A polity, organization or person, or words for a group that has no record.',
});
