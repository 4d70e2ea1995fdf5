import { findRefParts } from '@balkans/domain';

/** The anchor of an assessment on the page of its agreement. */
export function assessmentAnchor(id: string): string {
  return `assessment-${id.slice(id.indexOf('.') + 1)}`;
}

/**
 * The address of a record or of a row inside one. Addresses mirror ids: `person/edi-rama` is at `/person/edi-rama`, a row
 * is an anchor on its record's page, an assessment one on the page of its agreement.
 */
export function hrefOf(ref: string): string {
  const parts = findRefParts(ref);
  if (!parts) return `/${ref}`;
  if (parts.kind === 'assessment') {
    const [agreement = ''] = parts.slug.split('.');
    return `/agreement/${agreement}#${assessmentAnchor(ref)}`;
  }
  const anchor = parts.row.length > 0 ? `#${parts.row.join('.')}` : '';
  return `/${parts.record}${anchor}`;
}
