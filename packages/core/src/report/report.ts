import type { FigureKind, MeasureKind, ObservationState } from '../indicator/index.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Decimal } from '../quantity/index.ts';
import type { SectionKind } from './template.ts';

/**
 * A period's report as data: what `assembleReport` makes, what JSON prints and what GraphQL answers,
 * field for field. Titles stand in ordinary letters; capitals are a matter of the printed form.
 */
export interface Report {
  readonly id: string;
  readonly agency: { readonly id: string; readonly key: string; readonly name: string };
  /** `2023-Q1`. */
  readonly period: string;
  readonly status: 'DRAFT' | 'ISSUED';
  /** Grows whenever anything that the report is made of is recorded anew. */
  readonly revision: number;
  /** The quarters of a longer period that have a record, from which it is gathered; empty for a quarter. */
  readonly gatheredFrom: readonly string[];
  /** `258/BC-SKHCN`; `null` until issued. */
  readonly number: string | null;
  /** The number as the paper has it, slips included. */
  readonly numberAsWritten: string | null;
  readonly issuedOn: IsoDate | null;
  readonly window: {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly source: { readonly text: string };
  } | null;
  readonly header: ReportHeader;
  readonly legalBases: readonly Prose[];
  readonly lead: string;
  readonly sections: readonly Section[];
  readonly footnotes: readonly (Prose & { readonly marker: string })[];
  /** None for a period that is gathered from its quarters and has no observations of its own. */
  readonly indicators: readonly IndicatorRow[];
  readonly recipients: readonly string[];
  readonly signature: Signature | null;
  /** What the period before planned for this one. */
  readonly followedPlan: FollowedPlan | null;
  /** How the codes of parts are printed: `1.1` or `1.1.`. */
  readonly numbering: '1.1' | '1.1.';
}

export interface ReportHeader {
  readonly superior: string;
  readonly issuer: string;
  readonly place: string;
  /** `Báo cáo`. */
  readonly kind: string;
  /** What a draft's number will end in: `BC-SKHCN`. */
  readonly symbol: string;
  readonly subject: string;
  readonly addressees: readonly string[];
}

export interface Section {
  /** `I`, `II`, … */
  readonly code: string;
  readonly title: string;
  readonly kind: SectionKind;
  /** Every task in force, parts after the task they belong to; empty where the section is prose. */
  readonly tasks: readonly TaskEntry[];
  readonly paragraphs: readonly (Prose & { readonly marker: string | null })[];
}

export interface TaskEntry {
  readonly code: string;
  readonly title: string;
  /** 1 for `6`, 2 for `1.1`. */
  readonly depth: number;
  /** The code of the task that it is a part of. */
  readonly parent: string | null;
  readonly task: { readonly id: string };
  /** Nothing is reported for it nor for any of its parts. */
  readonly withoutResults: boolean;
  readonly figures: readonly Figure[];
  readonly citations: readonly CitedDocument[];
  readonly groups: readonly ResultGroup[];
}

/** Results under one theme, with what its heading states and cites; those under none come first, with `theme: null`. */
export interface ResultGroup {
  readonly theme: string | null;
  readonly figures: readonly Figure[];
  readonly citations: readonly CitedDocument[];
  readonly results: readonly ReportedResult[];
}

/** One bullet, and the period that it was recorded for: a quarter of a longer period, or the period itself. */
export interface ReportedResult extends Prose {
  readonly id: string;
  readonly period: string;
}

/** A text with all that is known of it. */
export interface Prose {
  /** The words alone, without footnote calls. */
  readonly text: string;
  readonly narrative: readonly ProseNode[];
  readonly footnotes: readonly { readonly marker: string; readonly text: string }[];
  readonly figures: readonly Figure[];
  readonly citations: readonly CitedDocument[];
}

/** A run of a text. The discriminant is GraphQL's, so that the object is the answer as it stands. */
export type ProseNode =
  | { readonly __typename: 'TextNode'; readonly text: string }
  | { readonly __typename: 'EmphasisNode' | 'StrongNode'; readonly children: readonly ProseNode[] }
  | { readonly __typename: 'FigureNode'; readonly text: string; readonly fact: string }
  | {
      readonly __typename: 'CitationNode';
      readonly text: string;
      readonly document: { readonly id: string };
    }
  | { readonly __typename: 'FootnoteNode'; readonly marker: string };

/** A number in a text, bound to what it came from. */
export interface Figure {
  /** As printed. */
  readonly text: string;
  /** `indicator` or `indicator.part`, as the department's files write it. */
  readonly fact: string;
  readonly kind: FigureKind;
  readonly value: Decimal;
  /** The whole, where the figure is a ratio. */
  readonly of: Decimal | null;
  readonly unit: string;
  readonly indicator: { readonly id: string };
  /** `null` for a figure that shows a target. */
  readonly observation: { readonly id: string } | null;
}

export interface CitedDocument {
  /** As cited. */
  readonly text: string;
  readonly document: {
    readonly id: string;
    readonly number: string;
    readonly kind: string;
    readonly issuedOn: IsoDate;
    readonly issuer: string;
    readonly subject: string | null;
  };
}

/** How one indicator stands in the period. Values are in the indicator's unit, percentages to one digit. */
export interface IndicatorRow {
  readonly indicator: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly unit: string;
    readonly measure: MeasureKind;
  };
  readonly task: { readonly id: string };
  readonly state: ObservationState;
  readonly target: Decimal | null;
  /** The indicator's unit, or `%` where the target is a share. */
  readonly targetUnit: string | null;
  /** The amount; `null` for a ratio, which has its operands instead. */
  readonly inPeriod: Decimal | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** Computed from the operands, or as claimed where `claimed`. */
  readonly percent: Decimal | null;
  readonly claimed: boolean;
  readonly asOf: IsoDate | null;
}

export interface Signature {
  /** `KT. Giám đốc`; `null` where the head signs in person. */
  readonly authority: string | null;
  readonly post: string;
  readonly name: string;
}

export interface FollowedPlan {
  readonly period: string;
  readonly report: { readonly id: string };
  readonly title: string;
  readonly paragraphs: readonly { readonly marker: string | null; readonly text: string }[];
}
