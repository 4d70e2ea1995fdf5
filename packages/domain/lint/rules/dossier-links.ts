import type { LintRule } from '../lint-rule.ts';
import { listLinks } from '../sentences.ts';

export const dossierLinks: LintRule = {
  name: 'dossier-links',
  description: 'Every paragraph of a dossier links to a record, for it states no fact of its own.',
  severity: 'error',
  *check({ dataset }) {
    for (const { id, sections } of dataset.records.dossier) {
      for (const [index, { text }] of sections.entries()) {
        for (const [lang, words] of Object.entries(text)) {
          const bare = words
            .split(/\n{2,}/)
            .find((paragraph) => paragraph.trim() !== '' && listLinks(paragraph).length === 0);
          if (bare !== undefined) {
            yield {
              id,
              path: ['sections', index, 'text', lang],
              message: `"${bare.slice(0, 40)}…" links to no record`,
            };
          }
        }
      }
    }
  },
};
