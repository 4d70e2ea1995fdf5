import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { reuseFirewall } from './reuse-firewall.ts';

const closed = changed('source/beta-report', 'reuse: cite-only', 'reuse: no-redistribution');

test('words of a source that may be cited are fine, and a closed one without words', () => {
  expect(messagesOf(reuseFirewall, [])).toEqual([]);
  const wordless = changed('statement/2015-hoti-talks', ', text: "Talks go on."', '');
  expect(messagesOf(reuseFirewall, [closed, wordless])).toEqual([]);
});

test('words of a closed source stop the build', () => {
  expect(messagesOf(reuseFirewall, [closed])).toEqual([
    'renderings.beta.text: source/beta-report forbids redistribution; take the words out',
  ]);
  const quote = changed(
    'agreement/accord-2015',
    'label: Point 1',
    'label: Point 1\n    quote: {lang: en, text: "The crossing opens.", source: source/beta-report}',
  );
  expect(messagesOf(reuseFirewall, [closed, quote])).toContainEqual(
    'provisions.p1.quote: source/beta-report forbids redistribution; take the words out',
  );
});
