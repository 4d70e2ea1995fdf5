'use client';

import { type ExplainPage, explainPage, findRecord, findRefParts, type RecordId } from '@balkans/domain';
import { type ReactNode, useEffect, useState } from 'react';
import { loadDatasetInBrowser } from '../lib/load-dataset.ts';
import { openSearch } from '../lib/open-search.ts';
import { ExplainBody } from './explain-body.tsx';
import { ExplainForm } from './explain-form.tsx';

type State = { readonly page?: ExplainPage; readonly message?: string };

/** The record that is meant by an id or by a name. */
async function meant(text: string): Promise<RecordId> {
  if (findRefParts(text)) return text as RecordId;
  const [best] = (await openSearch('names')).find(text, { limit: 1 }).hits;
  if (!best) throw new Error(`No record is named “${text}”`);
  return best.id as RecordId;
}

interface ExplainAppProps {
  readonly version: string;
  readonly date: string;
  readonly children: ReactNode;
}

/** Any pair: with `?from=` and `?to=` the records are fetched and the pair is explained in the browser. */
export function ExplainApp({ version, date, children }: ExplainAppProps) {
  const [state, setState] = useState<State>({});
  useEffect(() => {
    const params = new URLSearchParams(window.location.search);
    const [from, to] = [params.get('from')?.trim(), params.get('to')?.trim()];
    if (!from || !to) return;
    setState({ message: `Reading how ${from} and ${to} hang together …` });
    const explain = async () => {
      const [dataset, a, b] = await Promise.all([loadDatasetInBrowser({ version, date }), meant(from), meant(to)]);
      for (const id of [a, b]) if (!findRecord(dataset, id)) throw new Error(`No record is held as ${id}`);
      setState({ page: explainPage(dataset, [a, b]) });
    };
    explain().catch((error: Error) => setState({ message: error.message }));
  }, [version, date]);
  const { page, message } = state;
  if (page) return <ExplainBody page={page} form={<ExplainForm from={page.from.id} to={page.to.id} />} />;
  return (
    <>
      <p className="wrap status" role="status">
        {message}
      </p>
      {children}
    </>
  );
}
