import type { RecordId, Ref } from '../dataset/ref.ts';
import type { AcceptanceMode } from '../vocab/acceptance-mode.ts';
import type { Inlines } from './inline.ts';

/** One labelled fact. */
export interface Fact {
  readonly label: string;
  readonly value: Inlines;
}

export interface Column {
  readonly label: string;
  readonly align?: 'start' | 'end';
}

/** A table, and the twin of every figure. `id` of a row is its anchor on the page. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly id?: string; readonly cells: readonly Inlines[] }[];
}

interface SectionBase {
  /** Stable name of the section on its page. */
  readonly key: string;
  readonly title: string;
  readonly note?: string;
}

export interface FactsSection extends SectionBase {
  readonly type: 'facts';
  readonly facts: readonly Fact[];
}

export interface TableSection extends SectionBase {
  readonly type: 'table';
  readonly table: Table;
}

export interface ListItem {
  readonly ref: Ref;
  readonly title: string;
  readonly date?: string;
  readonly note?: Inlines;
}

export interface ListSection extends SectionBase {
  readonly type: 'list';
  readonly items: readonly ListItem[];
}

export interface RenderingRow {
  readonly key: string;
  readonly outlet: string;
  readonly lang: string;
  readonly language: string;
  readonly form: string;
  readonly verbatim: boolean;
  /** Whether the words are a transcript or a quotation; a paraphrase or a headline never stands in quotation marks. */
  readonly quoted: boolean;
  readonly text?: string;
  readonly comparedWith?: string;
  readonly added: readonly string[];
  readonly omitted: readonly string[];
  readonly changed: readonly string[];
  readonly source: Inlines;
}

/** One utterance as its outlets gave it; rows that hold the speaker's own words come first. */
export interface RenderingsSection extends SectionBase {
  readonly type: 'renderings';
  readonly rows: readonly RenderingRow[];
}

export interface AcceptanceAct {
  readonly id: string;
  readonly party: Inlines;
  /** The value of the mode, for drawing. */
  readonly act: AcceptanceMode;
  readonly mode: string;
  readonly disputed: boolean;
  readonly date: string;
  readonly sortDate?: string;
  readonly detail: Inlines;
}

/** In which form each party took a text; parties by alphabet, acts by date. */
export interface AcceptanceSection extends SectionBase {
  readonly type: 'acceptance';
  readonly parties: readonly { readonly party: string; readonly acts: readonly AcceptanceAct[] }[];
}

export interface MatrixCell {
  readonly id: RecordId<'assessment'>;
  readonly asOf: string;
  readonly sortDate?: string;
  readonly assessor: string;
  /** How the assessor stands to those who owe it, and whether another side relays it; in words. */
  readonly stands: readonly string[];
  readonly verdict: string;
  readonly reading: string;
  /** 0–3 where the reading is one of the four steps; for drawing, never for adding up. */
  readonly score?: number;
  readonly note?: string;
  readonly sources: Inlines;
}

export interface MatrixRow {
  readonly id: string;
  readonly label: string;
  readonly text: Inlines;
  readonly obligors: string;
  readonly due: string;
  readonly cells: readonly MatrixCell[];
}

/** Obligations by date, each cell one assessor's verdict with our labelled reading. */
export interface MatrixSection extends SectionBase {
  readonly type: 'matrix';
  readonly rows: readonly MatrixRow[];
}

export interface PositionCard {
  readonly id: string;
  readonly holders: string;
  readonly holderLinks: Inlines;
  readonly stance: string;
  readonly span: string;
  readonly summary: Inlines;
  readonly certain: boolean;
  readonly sources: Inlines;
}

export interface PositionsSection extends SectionBase {
  readonly type: 'positions';
  readonly cards: readonly PositionCard[];
}

export interface FindingRow {
  readonly id: string;
  readonly body: Inlines;
  readonly class: string;
  readonly date: string;
  readonly outcome: string;
  readonly holding: Inlines;
  readonly doesNotDecide?: Inlines;
  readonly sources: Inlines;
}

export interface FindingsSection extends SectionBase {
  readonly type: 'findings';
  readonly rows: readonly FindingRow[];
}

/** One number as one reporter gives it, ready to draw and to print. */
export interface FigureRow {
  readonly id: string;
  readonly label: string;
  /** Days between which the number holds, for an axis of time. */
  readonly from?: string;
  readonly to?: string;
  readonly group?: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly bound?: string;
  readonly planned: boolean;
  readonly shown: string;
  readonly reporter: string;
  readonly asOf: string;
  readonly flags: readonly string[];
  readonly note?: string;
  readonly sources: Inlines;
}

/** Figures of an event, by measure; none is chosen. */
export interface FiguresSection extends SectionBase {
  readonly type: 'figures';
  readonly measures: readonly { readonly label: string; readonly rows: readonly FigureRow[] }[];
}

/** Observations of a series along time; gaps stay gaps. */
export interface SeriesSection extends SectionBase {
  readonly type: 'series';
  readonly unit: string;
  readonly rows: readonly FigureRow[];
  readonly breaks: readonly { readonly at: string; readonly why: string }[];
}

export interface FactorBlock {
  readonly factor: string;
  readonly summary: Inlines;
  readonly evidence: readonly {
    readonly ref: Ref;
    readonly title: string;
    readonly date?: string;
    readonly bearing: 'for' | 'qualifies' | 'against';
    readonly bearingLabel: string;
    readonly sources: Inlines;
  }[];
  readonly sources: Inlines;
}

export interface FactorsSection extends SectionBase {
  readonly type: 'factors';
  readonly factors: readonly FactorBlock[];
}

/** A part of a dossier: paragraphs, then what it draws. */
export interface ReadingSection extends SectionBase {
  readonly type: 'reading';
  readonly paragraphs: readonly Inlines[];
  readonly figures: readonly {
    readonly caption: string;
    readonly of?: Ref;
    readonly query?: string;
    readonly section?: Section;
  }[];
}

export type Section =
  | FactsSection
  | TableSection
  | ListSection
  | RenderingsSection
  | AcceptanceSection
  | MatrixSection
  | PositionsSection
  | FindingsSection
  | FiguresSection
  | SeriesSection
  | FactorsSection
  | ReadingSection;
