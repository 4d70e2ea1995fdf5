'use client';

import { type DayPage, dayPage } from '@balkans/domain';
import { type ReactNode, useEffect, useState } from 'react';
import { loadDatasetInBrowser } from '../lib/load-dataset.ts';
import { DayBody } from './day-body.tsx';

type State = { readonly page?: DayPage; readonly message?: string };

interface DayAppProps {
  readonly version: string;
  readonly date: string;
  /** What stands here until a day is asked for: the days that have pages of their own. */
  readonly children: ReactNode;
}

/** Any day: with `?date=` the records are fetched and the day is answered in the browser. */
export function DayApp({ version, date, children }: DayAppProps) {
  const [state, setState] = useState<State>({});
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search).get('date')?.trim();
    if (!asked) return;
    setState({ message: `Reading what was so on ${asked} …` });
    loadDatasetInBrowser({ version, date })
      .then((dataset) => setState({ page: dayPage(dataset, asked) }))
      .catch((error: Error) => setState({ message: `${error.message}. A day is written as 2023-11-22.` }));
  }, [version, date]);
  if (state.page) return <DayBody page={state.page} />;
  return (
    <>
      <p className="wrap status" role="status">
        {state.message}
      </p>
      {children}
    </>
  );
}
