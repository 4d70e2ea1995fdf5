import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { statementsBy } from './statements-by.ts';

const by = (actor: string) => statementsBy(fixture, actor).map(({ id }) => id as string);

describe('statementsBy', () => {
  it('gives what a person said, oldest first, a month before its days', () => {
    expect(by('person/edi-rama')).toEqual([
      'statement/2023-rama-kosovo-nato-integration',
      'statement/2023-rama-skopje-border-request',
    ]);
  });

  it('gives what was said on behalf of an actor too', () => {
    expect(by('person/vjosa-osmani')).toEqual(['statement/2023-kupina-denies-kfor-control']);
    expect(by('polity/albania')).toEqual(['statement/2023-rama-kosovo-nato-integration']);
  });

  it('gives a joint text to each of its speakers, and nothing to those whom it is about', () => {
    expect(by('person/olaf-scholz')).toEqual(by('person/giorgia-meloni'));
    expect(by('person/olaf-scholz')).toHaveLength(2);
    expect(by('organization/kfor')).toEqual([]);
  });
});
