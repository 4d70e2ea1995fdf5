export * from './dataset/index.ts';
export * from './errors.ts';
export type * from './generated/ids.ts';
export * from './query/index.ts';
export * from './time/index.ts';
export * from './view/index.ts';
export * from './vocab/index.ts';
