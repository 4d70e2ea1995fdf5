import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

const text = '{"id":"person/ana","name":{"en":"Ana"}}\n{"id":"person/ben","name":{"en":"Ben"}}';

describe('records as lines', () => {
  it('are found alone, and are the same objects in the list', () => {
    const lines = readLines<{ readonly id: string }>(text);
    const ben = lines.find('person/ben');
    expect(lines.all()).toEqual(text.split('\n').map((line) => JSON.parse(line)));
    expect(lines.all()[1]).toBe(ben);
    expect(lines.find('person/ana')).toBe(lines.all()[0]);
  });

  it('answer nothing for an id that none has', () => {
    expect(readLines(text).find('person/an')).toBeUndefined();
  });

  it('may come as records', () => {
    const records = [{ id: 'person/ana' }, { id: 'person/ben' }];
    expect(readLines(records).all()).toBe(records);
    expect(readLines(records).find('person/ben')).toBe(records[1]);
  });

  it('may be none', () => {
    expect(readLines('').all()).toEqual([]);
  });
});
