import { SCHEMAS } from '../schema/schemas.ts';
import type { AuthoredRecord, FieldPath } from './authored-record.ts';

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly values?: readonly unknown[];
}
interface Schema {
  readonly def: Definition;
}
type Shape = Readonly<Record<string, Schema>>;

/** The shapes that a value may have. */
function shapesOf({ def: { shape, innerType, options = [] } }: Schema): readonly Shape[] {
  if (shape) return [shape];
  if (innerType) return shapesOf(innerType);
  return options.flatMap(shapesOf);
}

/** The schemas of a field in each of its alternatives, through the rows of a list. */
function descend(schemas: readonly Schema[], step: PropertyKey): readonly Schema[] {
  return schemas.flatMap((schema): readonly Schema[] => {
    const { element, innerType, options, shape } = schema.def;
    if (element) return typeof step === 'number' ? [element] : [];
    if (shape) return shape[String(step)] ? [shape[String(step)] as Schema] : [];
    if (innerType) return descend([innerType], step);
    return options ? descend(options, step) : [];
  });
}

/** How well a shape fits what is written: none where a fixed value differs, else the fields that it knows. */
function fitOf(shape: Shape, value: Readonly<Record<string, unknown>>): number {
  const names = Object.keys(value);
  const differs = names.some((name) => {
    const { type, values } = shape[name]?.def ?? {};
    return type === 'literal' && !values?.includes(value[name]);
  });
  return differs ? -1 : names.filter((name) => name in shape).length;
}

/** The fields that a record may have at a path, in the order of its schema; of alternatives those of the nearest. */
export function fieldsAt(record: AuthoredRecord, path: FieldPath): readonly string[] {
  let schemas: readonly Schema[] = [SCHEMAS[record.kind] as unknown as Schema];
  let value: unknown = record.value;
  for (const step of path) {
    schemas = descend(schemas, step);
    value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  }
  const written = (value ?? {}) as Readonly<Record<string, unknown>>;
  const [best] = schemas.flatMap(shapesOf).sort((a, b) => fitOf(b, written) - fitOf(a, written));
  return Object.keys(best ?? {});
}
