import type { ReactNode } from 'react';

/** A page of prose: its title over sections that hang their headings in the rail. */
export function PlainPage({
  kind,
  title,
  deck,
  children,
}: {
  kind: string;
  title: string;
  deck: string;
  children: ReactNode;
}) {
  return (
    <main id="main" className="wrap rec">
      <div className="head">
        <div />
        <div className="title">
          <p className="kind">{kind}</p>
          <h1>{title}</h1>
          <p className="deck">{deck}</p>
        </div>
      </div>
      {children}
    </main>
  );
}
