import { describe, expect, it } from 'vitest';
import { type Frame, frameAround, isInside, projectIn, seenPart, seenPieces } from './projection.ts';

const frame: Frame = { west: 0, east: 10, south: 0, north: 10, width: 100, height: 100 };

it('puts north at the top and west at the left', () => {
  expect(projectIn(frame)([0, 10])).toEqual([0, 0]);
  expect(projectIn(frame)([10, 0])).toEqual([100, 100]);
});

it('keeps every point inside its frame, with room around', () => {
  const around = frameAround(
    [
      [20.5, 42.5],
      [21.5, 43.2],
    ],
    { width: 640, height: 520 },
    0.4,
  );
  for (const [x, y] of [
    [20.5, 42.5],
    [21.5, 43.2],
  ] as const) {
    expect(x > around.west && x < around.east && y > around.south && y < around.north).toBe(true);
  }
});

describe('seenPart', () => {
  it('cuts a shape at the edge without bending what is seen', () => {
    const seen = seenPart(
      [
        [-50, 5],
        [5, 5],
        [5, 60],
        [-50, 60],
      ],
      frame,
    );
    expect(seen).toContainEqual([5, 5]);
    expect(seen.every(([x, y]) => x >= -0.3 && x <= 10.3 && y >= -0.3 && y <= 10.3)).toBe(true);
  });

  it('keeps a shape that covers the frame', () => {
    expect(
      isInside(
        [5, 5],
        seenPart(
          [
            [-50, -50],
            [50, -50],
            [50, 50],
            [-50, 50],
          ],
          frame,
        ),
      ),
    ).toBe(true);
  });
});

it('breaks a line where it leaves the frame', () => {
  expect(
    seenPieces(
      [
        [1, 1],
        [2, 2],
        [40, 40],
        [60, 60],
        [80, 80],
        [9, 9],
        [8, 8],
      ],
      frame,
    ),
  ).toHaveLength(2);
});
