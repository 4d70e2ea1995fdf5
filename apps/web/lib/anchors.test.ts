import { expect, it } from 'vitest';
import { Anchors } from './anchors.ts';

it('gives an id to the first row that asks and to no other', () => {
  const anchors = new Anchors(['sources']);
  expect(anchors.claim('p5')).toBe('p5');
  expect(anchors.claim('p5')).toBeUndefined();
  expect(anchors.claim('sources')).toBeUndefined();
  expect(anchors.claim(undefined)).toBeUndefined();
});
