import type { ParsedQuery, QueryTerm, SimpleTerm } from './parsed-query.ts';

/** What an unquoted word or value cannot hold, or would be read as. */
const NEEDS_QUOTES = /[\s|,]|^-|^[a-z][a-z-]*:(?!\/\/)|^OR$/i;

/**
 * A query in its one canonical form: terms in their order, values as the vocabulary has them, `OR` between
 * alternatives. What could not be used is gone. Read again it gives the same terms.
 *
 * @example
 * import { formatQuery, parseQuery } from '@balkans/domain/search';
 * formatQuery(parseQuery('kind:event|statement  “border police” rama|kurti after:'));
 * // → kind:event,statement "border police" rama OR kurti
 */
export function formatQuery({ terms }: Pick<ParsedQuery, 'terms'>): string {
  return terms.map(formatTerm).join(' ');
}

function formatTerm(term: QueryTerm): string {
  return term.type === 'any' ? term.of.map(formatSimple).join(' OR ') : formatSimple(term);
}

function formatSimple(term: SimpleTerm): string {
  const sign = term.negated ? '-' : '';
  if (term.type === 'date') return `${sign}${term.field}:${term.value}`;
  if (term.type === 'field') return `${sign}${term.field}:${formatValues(term.values)}`;
  const text = term.phrase ? `"${term.text}"` : term.text;
  return `${sign}${term.exact ? 'exact:' : ''}${text}`;
}

function formatValues(values: readonly string[]): string {
  const [first = ''] = values;
  return values.length === 1 && NEEDS_QUOTES.test(first) ? `"${first}"` : values.join(',');
}
