/** Records as lines of JSON; each is parsed when it is first touched, and stays the same object. */
export interface RecordLines<R> {
  readonly all: () => readonly R[];
  readonly find: (id: string) => R | undefined;
}

const START = '{"id":"';

/** Reads lines of JSON that each begin with the id of their record, as the build writes them. */
export function readLines<R>(text: string): RecordLines<R> {
  const lines = text === '' ? [] : text.split('\n');
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
