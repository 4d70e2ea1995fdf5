/** A date for a column: as written, or the word that stands for it. */
export function shortValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  if ('unknown' in value) return 'unknown';
  return 'disputed' in value ? 'disputed' : 'not applicable';
}
