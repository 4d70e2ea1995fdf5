'use client';

import type { SearchAnswer, SearchOrder } from '@balkans/domain/search';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { openSearch, openTexts, type Search, type SearchTexts } from '../lib/open-search.ts';
import { ParsedQueryNote } from './parsed-query.tsx';
import { SearchFacets } from './search-facets.tsx';
import { SearchResults } from './search-results.tsx';

/** Results at a time. */
const PAGE = 40;
const ORDERS: readonly (readonly [SearchOrder, string])[] = [
  ['match', 'best match'],
  ['-date', 'newest'],
  ['date', 'oldest'],
];

interface Found {
  readonly answer: SearchAnswer;
  readonly search: Search;
}

/** The query and the order that the address names. */
function readAddress(): { query: string; order: SearchOrder | undefined } {
  const params = new URLSearchParams(window.location.search);
  const order = params.get('sort');
  return { query: params.get('q') ?? '', order: ORDERS.find(([each]) => each === order)?.[0] };
}

function writeAddress(query: string, order: SearchOrder | undefined): void {
  const params = new URLSearchParams(window.location.search);
  for (const [name, value] of [
    ['q', query],
    ['sort', order ?? ''],
  ] as const) {
    if (value) params.set(name, value);
    else params.delete(name);
  }
  const search = params.toString();
  window.history.replaceState(null, '', search ? `?${search}` : window.location.pathname);
}

/** Adds a filter to a query, or takes it out. */
export function toggleToken(query: string, token: string): string {
  const words = query.split(/\s+/).filter(Boolean);
  const kept = words.filter((word) => word !== token);
  return (kept.length < words.length ? kept : [...words, token]).join(' ');
}

function Orders({ order, onOrder }: { order: SearchOrder; onOrder: (order: SearchOrder) => void }) {
  return (
    <span>
      Sort:{' '}
      {ORDERS.map(([each, label]) => (
        <button key={each} type="button" aria-pressed={each === order} onClick={() => onOrder(each)}>
          {label}
        </button>
      ))}
    </span>
  );
}

/** Search as one types: names first, every word as soon as the whole index is there. */
export function SearchApp() {
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<SearchOrder | undefined>();
  const [limit, setLimit] = useState(PAGE);
  const [found, setFound] = useState<Found | undefined>();
  const [texts, setTexts] = useState<SearchTexts | undefined>();
  const [message, setMessage] = useState('');
  const latest = useRef(0);

  const run = useCallback(async (text: string, by: SearchOrder | undefined, most: number) => {
    latest.current += 1;
    const turn = latest.current;
    if (text.trim() === '') {
      setFound(undefined);
      return;
    }
    const show = async (depth: 'names' | 'all') => {
      const search = await openSearch(depth);
      if (turn !== latest.current) return;
      setFound({ search, answer: search.find(text, { limit: most, ...(by ? { order: by } : {}) }) });
    };
    try {
      const whole = openSearch('all');
      const ready = await Promise.race([whole.then(() => true), Promise.resolve(false)]);
      if (!ready) await show('names');
      await show('all');
      setTexts(await openTexts());
      setMessage('');
    } catch (error) {
      setMessage(`The index could not be read (${(error as Error).message}).`);
    }
  }, []);

  useEffect(() => {
    const read = () => {
      const asked = readAddress();
      setQuery(asked.query);
      setOrder(asked.order);
      void run(asked.query, asked.order, PAGE);
    };
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [run]);

  const ask = (text: string, by = order, most = PAGE) => {
    setQuery(text);
    setOrder(by);
    setLimit(most);
    writeAddress(text, by);
    void run(text, by, most);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask(query);
  };

  const answer = found?.answer;
  const chosen = new Set(query.split(/\s+/));
  return (
    <>
      <div className="top">
        <search>
          <form className="q" action="/search" onSubmit={submit}>
            <label className="vh" htmlFor="q">
              Search the dataset
            </label>
            <input
              id="q"
              name="q"
              type="search"
              value={query}
              placeholder="Name, text, place, day"
              autoComplete="off"
              onChange={(event) => ask(event.target.value)}
            />
            <button className="btn" type="submit">
              Search
            </button>
          </form>
        </search>
        {answer && <ParsedQueryNote answer={answer} onPick={ask} />}
        {message && <p className="gap">{message}</p>}
      </div>
      {answer && answer.total > 0 && (
        <div className="facets">
          <details className="fold">
            <summary>Narrow the results</summary>
            <SearchFacets answer={answer} chosen={chosen} onToggle={(token) => ask(toggleToken(query, token))} />
          </details>
        </div>
      )}
      <div className={answer && answer.total > 0 ? 'res' : 'all'}>
        <div className={answer ? 'sortbar' : 'vh'}>
          <span role="status">
            {answer && (
              <>
                <b>{answer.total}</b> {answer.total === 1 ? 'record' : 'records'}
                {found.search.depth === 'names' && ', by name; reading every word …'}
              </>
            )}
          </span>
          {answer && answer.total > 1 && <Orders order={order ?? 'match'} onOrder={(each) => ask(query, each)} />}
        </div>
        {answer && <SearchResults answer={answer} texts={texts} />}
        {answer && answer.total > limit && (
          <p className="step">
            <button className="btn" type="button" onClick={() => ask(query, order, limit + PAGE)}>
              {Math.min(PAGE, answer.total - limit)} more of {answer.total - limit}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
