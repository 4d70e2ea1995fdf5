import type { Dataset } from '../dataset/dataset.ts';
import type { Holder } from '../dataset/records.ts';
import type { RecordId, Ref } from '../dataset/ref.ts';
import { compareStarts } from '../query/compare-starts.ts';
import { getRecord } from '../query/get-record.ts';
import { officesOf } from '../query/offices-of.ts';
import { boundsOf } from '../time/bounds-of.ts';
import type { Day } from '../time/day.ts';
import { isUnknown } from '../time/uncertain.ts';
import { HOLDER_MODES } from '../vocab/holder-mode.ts';
import { labelOf } from '../vocab/vocabulary.ts';
import { describeSpan } from './describe-value.ts';
import { plainText } from './inline.ts';
import { holderRun } from './kinds/office.ts';
import { PageContext, type ViewOptions } from './page-context.ts';

/** One tenure, ready to draw: between `from` and `to` it certainly held, outside them it possibly did. */
export interface RibbonSpan {
  readonly label: string;
  readonly ref?: Ref;
  readonly text: string;
  readonly mode: string;
  /** Whether the holder had the full powers of the post. */
  readonly full: boolean;
  readonly contested: boolean;
  /** First day on which it certainly held; undefined where none is known. */
  readonly from: Day | undefined;
  /** First day on which it no longer certainly held. */
  readonly to: Day | undefined;
  /** Whether a source gives the end; without one the tenure is not thereby over, nor current. */
  readonly endKnown: boolean;
}

export interface RibbonView {
  readonly of: 'person' | 'office';
  readonly spans: readonly RibbonSpan[];
}

function spanOf(row: Holder, head: Pick<RibbonSpan, 'label' | 'ref'>): RibbonSpan {
  const { start, end } = boundsOf(row);
  const stated = row.until ?? row.end;
  return {
    ...head,
    text: describeSpan(row),
    mode: labelOf(HOLDER_MODES, row.mode),
    full: row.mode === 'full',
    contested: row.standing === 'contested',
    from: start.latest,
    to: end.earliest,
    endKnown: stated !== undefined && stated !== 'open' && !isUnknown(stated),
  };
}

/**
 * The tenures of a person, or the holders of an office, by their start: what an office ribbon draws. Its table is the
 * section of the same rows on the record's page. Throws `NotFoundError`.
 *
 * @example
 * import { ribbonView } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * ribbonView(dataset, 'person/jens-stoltenberg').spans[0]?.from;
 * // → "2014-10-01"
 */
export function ribbonView(dataset: Dataset, id: RecordId<'person' | 'office'>, options: ViewOptions = {}): RibbonView {
  const context = new PageContext(dataset, options);
  const record = getRecord(dataset, id);
  if ('holders' in record) {
    const spans = [...record.holders].sort(compareStarts).map((row) => {
      const run = holderRun(row.holder, context);
      return spanOf(row, { label: plainText([run]), ...(run.type === 'link' ? { ref: run.ref } : {}) });
    });
    return { of: 'office', spans };
  }
  const spans = officesOf(dataset, record.id as `person/${string}`).map(({ office, row }) =>
    spanOf(row, { label: context.name(office.id), ref: office.id as Ref }),
  );
  return { of: 'person', spans };
}
