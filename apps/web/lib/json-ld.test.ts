import { type RecordId, recordPage } from '@balkans/domain';
import { dataset } from '@balkans/domain/data';
import { expect, it } from 'vitest';
import { jsonLdOf, scriptJson } from './json-ld.ts';

const read = (id: RecordId) => jsonLdOf(recordPage(dataset, id)) as Record<string, unknown> | undefined;

it('calls no polity a country', () => {
  expect(read('polity/kosovo')?.['@type']).toBe('Place');
});

it('dates an event where ISO 8601 has a form for the date', () => {
  expect(read('event/banjska-attack-2023-09-24')?.startDate).toBe('2023-09-24');
});

it('says nothing of kinds that schema.org has no word for', () => {
  expect(read('question/kosovo-status')).toBeUndefined();
});

it('cannot end the script that it stands in', () => {
  expect(scriptJson({ name: '</script>' })).toBe('{"name":"\\u003c/script>"}');
});
