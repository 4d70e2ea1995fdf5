import { formatDate } from '@balkans/domain';
import type { Metadata } from 'next';
import { DayBody } from '../../../components/day-body.tsx';
import { SitePage } from '../../../components/site-page.tsx';
import { dayOf, daysHeld } from '../../../lib/data.ts';

interface Params {
  readonly params: Promise<{ readonly date: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return daysHeld().map((date) => ({ date }));
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: formatDate((await params).date) };
}

/** A day to which a record is dated, or on which an office changed hands. */
export default async function Page({ params }: Params) {
  const { date } = await params;
  const days = daysHeld();
  const at = days.indexOf(date);
  const page = dayOf(date);
  return (
    <SitePage at="on" day={date} sources={page.sources.length > 0}>
      <DayBody page={page} before={days[at - 1]} after={days[at + 1]} />
    </SitePage>
  );
}
