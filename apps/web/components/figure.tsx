import type { ReactNode } from 'react';

/** The two widths in which every drawing is made, so that its type stays readable on a phone. */
export const WIDE = 960;
export const NARROW = 360;

interface FigureProps {
  readonly id: string;
  readonly title?: string;
  readonly caption?: ReactNode;
  readonly legend?: ReactNode;
  /** Draws at a width; called for both. */
  readonly draw: (width: number) => ReactNode;
  readonly children?: ReactNode;
}

/** A figure with its title, caption and key, drawn once for each of two widths. */
export function Figure({ id, title, caption, legend, draw, children }: FigureProps) {
  return (
    <figure className="fig" id={id}>
      {title && <p className="ft">{title}</p>}
      <div className="fig-l">{draw(WIDE)}</div>
      <div className="fig-s">{draw(NARROW)}</div>
      {legend}
      {caption && <figcaption className="cap">{caption}</figcaption>}
      <chart-marks />
      <figure-tools data-for={id} />
      {children}
    </figure>
  );
}
