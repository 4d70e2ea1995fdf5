import { findRecord, type RecordId } from '@balkans/domain';
import { recordHere } from '../view-of.ts';
import { go, say } from './navigate.ts';
import type { State, Step } from './state.ts';
import type { ViewWorld } from './world.ts';
import { done } from './world.ts';

/** Goes where a link leads: to a record, or out to the browser. */
export function follow(state: State, to: string, { library }: Pick<ViewWorld, 'library'>): Step {
  if (/^https?:/.test(to)) return { state: say(state, to), effects: [{ type: 'open', url: to }] };
  return done(library.has(to) ? go(state, { view: 'record', id: to }) : say(state, `no record ${to}`, 'error'));
}

/** Opens the source that is meant: the one under the cursor, the record itself, or the only one there is. */
export function openSource(state: State, { library, view }: ViewWorld): Step {
  const link = state.place.stop === undefined ? undefined : view.page?.links[state.place.stop];
  const id = link?.to.startsWith('source/') ? link.to : recordHere(view);
  if (id === undefined) return done(say(state, 'no record here, so no source'));
  const url = addressOf(library, id);
  if (url) return { state: say(state, url), effects: [{ type: 'open', url }] };
  const sources = sourcesOf(library, id);
  const [only] = sources;
  const address = sources.length === 1 && only ? addressOf(library, only) : undefined;
  if (address) return { state: say(state, address), effects: [{ type: 'open', url: address }] };
  const first = view.page?.links.findIndex(({ to }) => to.startsWith('source/')) ?? -1;
  if (first < 0 || !view.page) return done(say(state, 'the source has no address'));
  const row = view.page.links[first]!.row;
  return done(
    say(
      {
        ...state,
        focus: 'page',
        place: {
          ...state.place,
          stop: first,
          pageTop: Math.max(0, Math.min(row - 1, view.page.lines.length - view.pageHeight)),
        },
      },
      `${sources.length} sources: Tab to one, then o`,
    ),
  );
}

function addressOf({ dataset }: ViewWorld['library'], id: string): string | undefined {
  if (!id.startsWith('source/')) return undefined;
  const source = findRecord(dataset, id as RecordId<'source'>);
  return typeof source?.url === 'string' ? source.url : undefined;
}

function sourcesOf({ dataset }: ViewWorld['library'], id: string): readonly string[] {
  const record = findRecord(dataset, id as RecordId);
  return record && 'sources' in record ? record.sources.map(({ ref }) => ref) : [];
}
