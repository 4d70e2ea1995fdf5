import type { LintRule } from '../lint-rule.ts';

export const reuseFirewall: LintRule = {
  name: 'reuse-firewall',
  description: 'No words are taken from a source that forbids redistribution; it is linked by its id.',
  severity: 'error',
  *check({ dataset, findSource }) {
    const isClosed = (ref: string) => findSource(ref)?.reuse === 'no-redistribution';
    for (const { id, renderings = [] } of dataset.records.statement) {
      for (const [index, { text, source }] of renderings.entries()) {
        if (text !== undefined && isClosed(source)) {
          yield {
            id,
            path: ['renderings', index, 'text'],
            message: `${source} forbids redistribution; take the words out`,
          };
        }
      }
    }
    for (const { id, provisions = [] } of dataset.records.agreement) {
      for (const [index, { quote }] of provisions.entries()) {
        if (quote && isClosed(quote.source)) {
          yield {
            id,
            path: ['provisions', index, 'quote'],
            message: `${quote.source} forbids redistribution; take the words out`,
          };
        }
      }
    }
  },
};
