/** Records count for more than the titles of the sources on which they rest. */
const KIND_WEIGHT: Readonly<Record<string, number>> = { source: 0.3, assessment: 0.7, relation: 0.8 };

export function kindWeight(kind: string): number {
  return KIND_WEIGHT[kind] ?? 1;
}
