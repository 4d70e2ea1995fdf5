/** Records as lines of JSON; each is parsed when it is first touched, and stays the same object. */
export interface RecordLines<R> {
  readonly all: () => readonly R[];
  readonly find: (id: string) => R | undefined;
}

const START = '{"id":"';

/** Reads lines of JSON that each begin with the id of their record, as the build writes them; or takes records as read. */
export function readLines<R extends { readonly id: string }>(from: string | readonly R[]): RecordLines<R> {
  if (typeof from !== 'string') return { all: () => from, find: (id) => from.find((record) => record.id === id) };
  const lines = from === '' ? [] : from.split('\n');
  const parsed: (R | undefined)[] = lines.map(() => undefined);
  const at = (place: number): R => {
    parsed[place] ??= JSON.parse(lines[place]!) as R;
    return parsed[place];
  };
  let places: ReadonlyMap<string, number> | undefined;
  let records: readonly R[] | undefined;
  return {
    all: () => {
      records ??= lines.map((_, place) => at(place));
      return records;
    },
    find: (id) => {
      places ??= new Map(
        lines.map((line, place) => [line.slice(START.length, line.indexOf('"', START.length)), place]),
      );
      const place = places.get(id);
      return place === undefined ? undefined : at(place);
    },
  };
}
