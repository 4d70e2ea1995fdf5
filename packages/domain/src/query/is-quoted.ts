import type { Rendering } from '../dataset/records.ts';

/** Whether a rendering gives words as spoken, transcribed or quoted, in their own language or another. */
export function isQuoted({ mode }: Pick<Rendering, 'mode'>): boolean {
  return mode === 'transcript' || mode === 'quote';
}
