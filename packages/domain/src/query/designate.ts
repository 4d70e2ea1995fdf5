import type { Dataset } from '../dataset/dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import type { RecordId } from '../dataset/ref.ts';
import type { DesignationPolicy } from '../vocab/designation-policy.ts';
import type { Language } from '../vocab/language.ts';
import { type NameOptions, nameOf } from './name-of.ts';

/** How a reader wants a contested name: the label, and the footnote that the policy asks for. */
export interface Designation {
  readonly label: string;
  readonly footnote?: string;
}

export interface DesignationOptions extends NameOptions {
  readonly policy?: DesignationPolicy;
  readonly lang?: Language;
}

/**
 * Footnotes that institutions put to a polity whose status is contested.
 * EU: consilium.europa.eu/prado (reviewed 25.06.2026); UN: as used by IOM Kosovo; Council of Europe: its page on Kosovo;
 * the latter two as listed at euemployment.eu/kosovo-footnote-eu-un-coe.
 */
const FOOTNOTES: Readonly<Record<Exclude<DesignationPolicy, 'plain'>, string>> = {
  un: 'This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999.',
  eu: 'This designation is without prejudice to positions on status and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
  coe: 'All reference to Kosovo, whether to the territory, institutions or population, shall be understood in full compliance with United Nations Security Council resolution 1244 and without prejudice to the status of Kosovo.',
};

/** What the four policies call a line between polities of which one has a contested status. */
const LINE_WORDS: Readonly<Record<DesignationPolicy, string>> = {
  plain: 'line',
  un: 'administrative boundary line',
  eu: 'border/boundary line',
  coe: 'boundary line',
};

/**
 * The name of a record as a reader wants to see contested names: `plain` gives the short name; the other policies add
 * an asterisk and the footnote of the institution to a polity whose status is contested, and their word for a line.
 * Other records keep their name; a reference that leads nowhere is its own name.
 *
 * @example
 * import { designate } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * designate(dataset, 'polity/kosovo', { policy: 'eu' }).label;
 * // → "Kosovo*"
 */
export function designate(dataset: Dataset, id: string, options: DesignationOptions = {}): Designation {
  const { policy = 'plain' } = options;
  const label = nameOf(dataset, id, options);
  const record = findRecord(dataset, id as RecordId);
  if (!record || policy === 'plain') return { label };
  if ('statusQuestion' in record && record.statusQuestion) return { label: `${label}*`, footnote: FOOTNOTES[policy] };
  if ('between' in record && record.between && isContested(dataset, record.between)) {
    return { label: label.replace(/\bline\b/, LINE_WORDS[policy]), footnote: FOOTNOTES[policy] };
  }
  return { label };
}

function isContested(dataset: Dataset, polities: readonly string[]): boolean {
  return polities.some((id) => {
    const polity = findRecord(dataset, id as RecordId<'polity'>);
    return polity?.statusQuestion !== undefined;
  });
}
