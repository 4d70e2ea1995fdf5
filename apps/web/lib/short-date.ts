/** A date for a narrow column: one that is not known says only that, its reason stands on the record. */
export function shortDate(date: string | undefined): string {
  return date?.startsWith('unknown') ? 'undated' : (date ?? '');
}
