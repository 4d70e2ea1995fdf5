import type { DesignationPolicy, Language } from '@balkans/domain';
import type { Route } from './route.ts';

/** A route with what the reader did there, so that going back is exact. */
export interface Place {
  readonly route: Route;
  /** The chosen row of the list, by key; the first where it is not held. */
  readonly selected?: string;
  /** First visible row of the list. */
  readonly listTop: number;
  /** First visible line of the page. */
  readonly pageTop: number;
  /** The link of the page that has the cursor. */
  readonly stop?: number;
}

export type BoxPurpose = 'search' | 'palette' | 'as-of' | 'day' | 'explain';

/** A text box that has the cursor. */
export interface Box {
  readonly purpose: BoxPurpose;
  readonly text: string;
  /** Characters before the cursor, by grapheme. */
  readonly cursor: number;
  /** The chosen row of the list below the box. */
  readonly chosen: number;
  /** Why the text was not taken. */
  readonly problem?: string;
}

export type Top = 'help' | 'copy' | 'cite' | 'hints';

export interface State {
  readonly columns: number;
  readonly rows: number;
  readonly place: Place;
  readonly back: readonly Place[];
  readonly forward: readonly Place[];
  readonly focus: 'list' | 'page';
  readonly box?: Box;
  readonly top?: Top;
  /** First visible line of help, or the chosen row of an overlay. */
  readonly topRow: number;
  /** The first of two letters of a hint. */
  readonly hint?: string;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly policy: DesignationPolicy;
  readonly lang: Language;
  readonly preview: 'half' | 'large' | 'none';
  readonly message?: { readonly text: string; readonly tone: 'note' | 'error' };
}

export type Effect =
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'open'; readonly url: string }
  | { readonly type: 'print'; readonly text: string }
  | { readonly type: 'redraw' }
  | { readonly type: 'suspend' }
  | { readonly type: 'quit'; readonly code: number };

export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

export const MOST_PLACES = 200;

export function placeOf(route: Route): Place {
  return { route, listTop: 0, pageTop: 0 };
}

export interface StartOptions {
  readonly columns: number;
  readonly rows: number;
  readonly route: Route;
  readonly asOf: string;
  readonly policy: DesignationPolicy;
  readonly lang: Language;
}

export function startState({ route, ...rest }: StartOptions): State {
  return { ...rest, place: placeOf(route), back: [], forward: [], focus: 'list', topRow: 0, preview: 'half' };
}
