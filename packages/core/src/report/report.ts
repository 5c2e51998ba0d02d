import type { FigureKind, MeasureKind, ObservationState } from '../indicator/index.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Decimal } from '../quantity/index.ts';
import type { Progress, Timeliness } from '../task/index.ts';
import type { Amendment, Waiver } from './record.ts';
import type { SectionKind } from './template.ts';

/**
 * Where a report is on its way (dự thảo, đã trình, trả lại, đã duyệt, đã phát hành), and whether a later
 * one has taken its place since (đã đính chính, đã thay thế).
 */
export const REPORT_STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'APPROVED',
  'ISSUED',
  'AMENDED',
  'REPLACED',
] as const;

export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** Numbered, dated and signed, whatever has become of it since. */
export function isIssued({ status }: Pick<Report, 'status'>): boolean {
  return status === 'ISSUED' || status === 'AMENDED' || status === 'REPLACED';
}

/** The tasks in force, parts after the task that they belong to. */
export function tasksOf({ sections }: Pick<Report, 'sections'>): readonly TaskEntry[] {
  return sections.flatMap(({ tasks }) => tasks);
}

/**
 * A period's report as data: what `assembleReport` makes, what JSON prints and what GraphQL answers,
 * field for field. Titles stand in ordinary letters; capitals are a matter of the printed form.
 */
export interface Report {
  readonly id: string;
  readonly agency: { readonly id: string; readonly key: string; readonly name: string };
  /** `2023-Q1`. */
  readonly period: string;
  readonly status: ReportStatus;
  /** 1 for a period's first report, 2 for the one that amends it. */
  readonly edition: number;
  /** Of the frozen report, `sha256:…`; `null` until issued. */
  readonly digest: string | null;
  /** The issued report of the same period that this one corrects or stands in for. */
  readonly amends: { readonly kind: Amendment['kind']; readonly number: string } | null;
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
  /** The last day on which it may be sent (hạn gửi báo cáo). */
  readonly dueOn: {
    /** As the rule sets it. */
    readonly nominal: IsoDate;
    /** The working day that it comes to; `null` where the days off of that year are not known. */
    readonly day: IsoDate | null;
    /** Why that is another day: `thứ Bảy`, `Quốc khánh`. */
    readonly movedBecause: string | null;
    /** Working days after the figures close, the due day itself included; `null` where they are not known. */
    readonly workingDays: number | null;
    readonly source: { readonly text: string };
  } | null;
  readonly header: ReportHeader;
  readonly legalBases: readonly Prose[];
  readonly lead: string;
  readonly sections: readonly Section[];
  readonly footnotes: readonly (Prose & { readonly marker: string })[];
  /** Every indicator of the list, in its order. */
  readonly indicators: readonly IndicatorRow[];
  readonly recipients: readonly string[];
  readonly signature: Signature | null;
  /** What the period before planned for this one. */
  readonly followedPlan: FollowedPlan | null;
  /** How the codes of parts are printed: `1.1` or `1.1.`. */
  readonly numbering: '1.1' | '1.1.';
  readonly waivers: readonly Waiver[];
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
  /** The table of indicators stands at its end. */
  readonly showsIndicators: boolean;
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
  readonly standing: TaskStanding;
  /** Nothing is reported for it nor for any of its parts. */
  readonly withoutResults: boolean;
  readonly figures: readonly Figure[];
  readonly citations: readonly CitedDocument[];
  readonly groups: readonly ResultGroup[];
}

/** How far a task is at the end of the period, and how it stands to its deadline: two axes. */
export interface TaskStanding {
  readonly progress: Progress;
  /** The department has said so; otherwise it follows from whether anything has been reported. */
  readonly progressStated: boolean;
  readonly completedOn: IsoDate | null;
  /** Computed from the days, never stated. */
  readonly timeliness: Timeliness;
  readonly deadline: TaskDeadline | null;
  /** Names of the units in charge and taking part. */
  readonly lead: string | null;
  readonly coordinating: readonly string[];
  /** Key of the agency that has taken the task over by the end of the period. */
  readonly handedTo: string | null;
}

/** The deadline in force; one that was extended keeps the first. */
export interface TaskDeadline {
  /** As written: `31/12/2023`, `quý II`, `thường xuyên`. */
  readonly text: string;
  /** The last day that the words mean; `null` for `thường xuyên`. */
  readonly day: IsoDate | null;
  /** The first deadline, where it has been extended since. */
  readonly original: { readonly text: string; readonly day: IsoDate | null } | null;
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
  /** Where it comes from, as in `Trace.text`. */
  readonly trace: string;
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

/**
 * How one indicator stands in the period. Values are in the indicator's unit, percentages to one digit.
 *
 * `inPeriod` arose within the period (or, of a stock, stands at its end); `cumulative` since the year began.
 */
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
  /** The amount since the year began; `null` for a stock, for a ratio, and where a quarter is missing. */
  readonly cumulative: Decimal | null;
  /** The same of a ratio, by its operands. */
  readonly cumulativeRatio: {
    readonly numerator: Decimal;
    readonly denominator: Decimal;
    readonly percent: Decimal | null;
  } | null;
  /** What the year has so far, in percent of its target; `null` where the target is itself a share. */
  readonly percentOfTarget: Decimal | null;
  /** The same period of the year before, where it is recorded in a like unit. */
  readonly lastYear: {
    readonly inPeriod: Decimal | null;
    readonly numerator: Decimal | null;
    readonly denominator: Decimal | null;
    readonly percent: Decimal | null;
  } | null;
  readonly asOf: IsoDate | null;
  /** Quarters of the year so far that would be needed and have no number. */
  readonly missing: readonly string[];
  /** Estimates of the year whose actual figure has become known since, and by how much they missed it. */
  readonly estimates: readonly EstimateOutcome[];
  /** Where each number comes from. */
  readonly trace: readonly Trace[];
}

export interface EstimateOutcome {
  readonly period: string;
  readonly estimated: Decimal;
  readonly actual: Decimal;
  /** The actual figure less the estimate. */
  readonly miss: Decimal;
}

/** Which number of an indicator's row a trace is of. */
export const TRACED = ['IN_PERIOD', 'CUMULATIVE', 'PERCENT_OF_TARGET', 'LAST_YEAR'] as const;

/** Where a number comes from: what it is computed of, which reports stated that, as of which day. */
export interface Trace {
  readonly number: (typeof TRACED)[number];
  /** `340 triệu đồng / 7,1 tỷ đồng = 4,8%, Báo cáo 258/BC-SKHCN, tính đến 03/3/2023`. */
  readonly text: string;
  readonly sources: readonly TraceSource[];
}

export interface TraceSource {
  readonly observation: { readonly id: string };
  /** The period that it is an observation of. */
  readonly period: string;
  /** The period in whose record it was stated: a later one where it was revised. */
  readonly statedIn: string;
  /** The number of the report that stated it; `null` while that is a draft. */
  readonly report: string | null;
  /** As printed: `12/77 tổ chức`. */
  readonly text: string;
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
