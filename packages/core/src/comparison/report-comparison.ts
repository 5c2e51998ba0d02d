import type { NumberKind } from '../narrative/index.ts';
import type { IndicatorRow, Report, SectionKind } from '../report/index.ts';

/** What became of a text. The value of a number outweighs words: `NUMBER_CHANGED` may be reworded too. */
export const TEXT_CHANGES = [
  'ADDED',
  'REMOVED',
  'REWORDED',
  'NUMBER_CHANGED',
  'UNCHANGED',
] as const;

export type TextChangeKind = (typeof TEXT_CHANGES)[number];

/** `PRINTED_OTHERWISE`: the same value, as `7,1 tỷ đồng` and `7.100 triệu đồng` are. */
export const NUMBER_CHANGES = [
  'ADDED',
  'REMOVED',
  'CHANGED',
  'PRINTED_OTHERWISE',
  'UNCHANGED',
] as const;

export type NumberChangeKind = (typeof NUMBER_CHANGES)[number];

/** What became of a fact, an indicator, a task or a section; these two with all that stands in them. */
export const PART_CHANGES = ['ADDED', 'REMOVED', 'CHANGED', 'UNCHANGED'] as const;

export type PartChangeKind = (typeof PART_CHANGES)[number];

/**
 * Two reports held side by side: two editions of one period, or two periods.
 *
 * Everything that either of them says stands in it exactly once, what is the same included. What follows from the
 * rest is left out: the plan that a report is held against, the traces of its numbers, its waivers.
 */
export interface ReportComparison {
  readonly before: ComparedReport;
  readonly after: ComparedReport;
  /** Nothing that is compared differs. */
  readonly isSame: boolean;
  readonly counts: ComparisonCounts;
  readonly facts: readonly FactChange<ReportFact>[];
  readonly legalBases: readonly ListedTextChange[];
  readonly sections: readonly SectionChange[];
  /** Matched by their words: a footnote that only has another marker is unchanged. */
  readonly footnotes: readonly MarkedTextChange[];
  /** By code; those of `after` in order, removed ones where they stood. */
  readonly indicators: readonly IndicatorChange[];
}

/** Which report was compared. */
export type ComparedReport = Pick<
  Report,
  'id' | 'period' | 'edition' | 'status' | 'revision' | 'number' | 'issuedOn'
>;

export type ReportFact =
  | 'AGENCY'
  | 'PERIOD'
  | 'STATUS'
  | 'NUMBER'
  | 'NUMBER_AS_WRITTEN'
  | 'ISSUED_ON'
  | 'AMENDS'
  | 'GATHERED_FROM'
  | 'WINDOW'
  | 'DUE_ON'
  | 'SUPERIOR'
  | 'ISSUER'
  | 'PLACE'
  | 'KIND'
  | 'SYMBOL'
  | 'SUBJECT'
  | 'ADDRESSEES'
  | 'LEAD'
  | 'RECIPIENTS'
  | 'SIGNING_AUTHORITY'
  | 'SIGNER_POST'
  | 'SIGNER_NAME';

export type TaskFact =
  | 'PROGRESS'
  | 'TIMELINESS'
  | 'COMPLETED_ON'
  | 'DEADLINE'
  | 'LEAD_UNIT'
  | 'COORDINATING_UNITS'
  | 'HANDED_TO';

/** One named fact. A list is joined by `; `; what is empty is `null`. */
export interface FactChange<Fact extends string> {
  readonly fact: Fact;
  readonly change: PartChangeKind;
  readonly before: string | null;
  readonly after: string | null;
}

export interface SectionChange {
  readonly kind: SectionKind;
  readonly change: PartChangeKind;
  readonly title: TextChange;
  /** By code, in the order of codes. */
  readonly tasks: readonly TaskChange[];
  readonly paragraphs: readonly MarkedTextChange[];
}

export interface TaskChange {
  readonly code: string;
  readonly change: PartChangeKind;
  /** `REWORDED` where it was retitled. */
  readonly title: TextChange;
  readonly facts: readonly FactChange<TaskFact>[];
  /** The headings, where results stand under themes. */
  readonly themes: readonly TextChange[];
  /** In the order of `after`; what was removed follows what it stood behind. */
  readonly results: readonly ResultChange[];
}

/** A text of one report or of both, the numbers in it, and its words side by side. */
export interface TextChange {
  readonly change: TextChangeKind;
  /** `true` for a `NUMBER_CHANGED` text whose other words differ too. */
  readonly alsoReworded: boolean;
  readonly before: string | null;
  readonly after: string | null;
  /** `SAME` and `REMOVED` make up `before`; `SAME` and `ADDED`, `after`. */
  readonly segments: readonly TextSegment[];
  readonly numbers: readonly NumberChange[];
}

export interface TextSegment {
  readonly kind: 'SAME' | 'REMOVED' | 'ADDED';
  readonly text: string;
}

export interface ListedTextChange extends TextChange {
  /** It stands under another theme, or in another order among those that both reports have there. */
  readonly moved: boolean;
}

export interface MarkedTextChange extends ListedTextChange {
  readonly markerBefore: string | null;
  readonly markerAfter: string | null;
}

export interface ResultChange extends ListedTextChange {
  /** Where it stands in either report; `null` where it does not. */
  readonly placeBefore: ResultPlace | null;
  readonly placeAfter: ResultPlace | null;
}

export interface ResultPlace {
  readonly id: string;
  /** The period that it was recorded for. */
  readonly period: string;
  readonly theme: string | null;
}

/** A number of one text or of two, paired by what it is bound to, else by the words around it. */
export interface NumberChange {
  /** `mau-xang-dau`, `kiem-tra.percent`; `null` for a number that is bound to nothing, or now to something else. */
  readonly fact: string | null;
  readonly kind: NumberKind;
  readonly change: NumberChangeKind;
  /** As printed. */
  readonly before: string | null;
  readonly after: string | null;
  /**
   * `after` less `before`, exactly. `null` where the two are no amounts of one kind, are shares of unlike wholes, or
   * can be read two ways (`7.100 triệu đồng`).
   */
  readonly difference: string | null;
  /** Of the difference: the smaller unit of the two, `điểm %` for percentages, else what is counted. */
  readonly unit: string | null;
}

export interface IndicatorChange {
  readonly code: string;
  readonly change: PartChangeKind;
  readonly before: IndicatorRow | null;
  readonly after: IndicatorRow | null;
  /** The row's numbers, each by its fact: `kiem-tra`, `kiem-tra.numerator`, `kiem-tra.target`, `kiem-tra.cumulative`. */
  readonly numbers: readonly NumberChange[];
}

/** How many of each kind, over the whole report. */
export interface ComparisonCounts {
  readonly facts: PartCounts;
  readonly tasks: PartCounts;
  readonly results: TextCounts;
  readonly paragraphs: TextCounts;
  readonly footnotes: TextCounts;
  /** Of results, paragraphs and footnotes. */
  readonly numbers: NumberCounts;
  readonly indicators: PartCounts;
}

export interface PartCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface TextCounts {
  readonly added: number;
  readonly removed: number;
  readonly reworded: number;
  readonly numberChanged: number;
  readonly unchanged: number;
  /** Of all of these. */
  readonly moved: number;
}

export interface NumberCounts extends PartCounts {
  readonly printedOtherwise: number;
}
