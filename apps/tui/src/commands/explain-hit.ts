import type { SearchHit } from '@balkans/domain/search';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';

/** Why a record matched: the words found and where, with the score. */
export function explainHit({ matched, score }: SearchHit): Line {
  const byTerm = new Map<string, string[]>();
  for (const { field, term, form } of matched) {
    byTerm.set(term, [...(byTerm.get(term) ?? []), form === undefined ? field : `${field} (${form})`]);
  }
  const why = [...byTerm].map(([term, fields]) => `${term} in ${fields.join(', ')}`).join('; ');
  return [span(`  ${score === 0 ? '' : `${score}  `}${why}`, 'muted')];
}
