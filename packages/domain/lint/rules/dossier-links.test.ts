import { expect, test } from 'vitest';
import { messagesOf } from '../fixture/lint-fixture.ts';
import { dossierLinks } from './dossier-links.ts';

const dossier = (text: string) => `id: dossier/made-up
name: {en: Made up}
summary: {en: "A reading made up for tests."}
sections: [{key: one, heading: {en: One}, text: {en: "${text}"}}]
reviewed: '2024-06-01'
`;

test('a paragraph that links is fine', () => {
  expect(
    messagesOf(dossierLinks, [dossier('They met at [[event/talks-2015]].\\n\\nThen [[agreement/accord-2015]].')]),
  ).toEqual([]);
});

test('a paragraph of its own facts stops the build', () => {
  expect(messagesOf(dossierLinks, [dossier('They met at [[event/talks-2015]].\\n\\nThe mood was good.')])).toEqual([
    'sections.one.text.en: "The mood was good.…" links to no record',
  ]);
});
