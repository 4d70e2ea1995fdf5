import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { tertiaryOnly } from './tertiary-only.ts';

const tertiary = changed('source/beta-report', 'class: media', 'class: tertiary');

test('a tertiary source beside another is fine', () => {
  const holder = changed(
    'office/head-of-mission',
    "attested: ['2024-05-01'], sources: [{ref: source/beta-report}]",
    "attested: ['2024-05-01'], sources: [{ref: source/beta-report}, {ref: source/alpha-report}]",
  );
  expect(messagesOf(tertiaryOnly, [tertiary, holder])).not.toContainEqual(expect.stringMatching(/^holders/));
  expect(messagesOf(tertiaryOnly, [])).toEqual([]);
});

test('a unit that rests only on tertiary sources stops the build', () => {
  expect(messagesOf(tertiaryOnly, [tertiary])).toContainEqual(
    'holders.second.sources: rests only on tertiary sources; find the page they copy',
  );
});
