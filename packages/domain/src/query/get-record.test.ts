import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { NotFoundError } from '../errors.ts';
import { getPerson, getRecord } from './get-record.ts';

function failure(ask: () => unknown): NotFoundError {
  try {
    ask();
  } catch (error) {
    if (error instanceof NotFoundError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('getRecord', () => {
  it('gives the record of an id', () => {
    expect(getRecord(fixture, 'person/edi-rama').name.en).toBe('Edi Rama');
    expect(getRecord(fixture, 'assessment/ibm-2011.normalizacija').reading).toBe('not-codable');
  });

  it('follows an id that was renamed', () => {
    expect(getRecord(fixture, 'statement/2023-rama-thanks-milanovic').id).toBe(
      'statement/2023-rama-kosovo-nato-integration',
    );
  });

  it('says when and why an id was withdrawn, and what to see instead', () => {
    const { code, message, suggestions } = failure(() =>
      getRecord(fixture, 'event/brussels-agreement-ratification-2013'),
    );
    expect(code).toBe('not-found');
    expect(message).toContain(
      'was withdrawn on 2026-11-24 (rests only on a paraphrased copy of an encyclopaedia page)',
    );
    expect(suggestions).toEqual(['agreement/brussels-agreement-2013']);
  });

  it.each([
    ['person/edi-ramma', ['person/edi-rama']],
    ['person/Edi Rama', ['person/edi-rama']],
    ['persons/edi-rama', ['person/edi-rama']],
    ['edi-rama', ['person/edi-rama']],
    ['office/edi-rama', ['person/edi-rama']],
    ['source/normalizacija-ibmm', ['source/normalizacija-ibm']],
    ['person/nobody-at-all', []],
  ])('answers %s with the nearest ids %j', (id, suggestions) => {
    const error = failure(() => getRecord(fixture, id as 'person/x'));
    expect(error.suggestions).toEqual(suggestions);
    expect(error.id).toBe(id);
    expect(error.message).toBe(
      suggestions.length > 0 ? `no record '${id}'; nearest is ${suggestions.join(', ')}` : `no record '${id}'`,
    );
  });

  it('does not take a row for a record', () => {
    expect(failure(() => getRecord(fixture, 'agreement/brussels-agreement-2013.asm')).kind).toBe('agreement');
  });
});

describe('getPerson', () => {
  it('refuses the id of another kind, and says so', () => {
    const { message, suggestions } = failure(() => getPerson(fixture, 'office/edi-rama' as 'person/edi-rama'));
    expect(message).toBe("'office/edi-rama' is not the id of a person; nearest is person/edi-rama");
    expect(suggestions).toEqual(['person/edi-rama']);
  });
});
