import type { Agency, AgencyKey } from '../agency/index.ts';
import type { Document, DocumentNumber } from '../document/index.ts';
import type { Observation } from '../indicator/index.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Narrative } from '../narrative/index.ts';
import type { Period } from '../period/index.ts';
import type { TaskCode, TaskList, TaskProgress } from '../task/index.ts';
import type { Template } from './template.ts';

/** All that a department has written down: who it is, what it cites, what it was assigned, what it did. */
export interface Department {
  readonly agency: Agency;
  readonly template: Template;
  readonly documents: readonly Document[];
  readonly taskLists: readonly TaskList[];
  readonly records: readonly PeriodRecord[];
}

/** What was written down for one period: the raw material of its report. */
export interface PeriodRecord {
  readonly agency: AgencyKey;
  readonly period: Period;
  /** Number, day and signer, where the report has been issued. */
  readonly issue: Issue | null;
  /** The issued report that this one corrects or stands in for; `null` for a period's first report. */
  readonly amends: Amendment | null;
  /** Căn cứ; where there are none, the document that approved the task list is the basis. */
  readonly bases: readonly Narrative[];
  readonly observations: readonly Observation[];
  /** What has become known of earlier periods, such as the actual figure behind an estimate. */
  readonly revisions: readonly Revision[];
  readonly progress: readonly TaskProgress[];
  readonly results: readonly Result[];
  readonly passages: readonly Passage[];
  readonly footnotes: readonly Footnote[];
  /** Findings of the checks that the department answers for. */
  readonly waivers: readonly Waiver[];
}

/** Somebody's word that a finding is known and stays: for one rule in one place, with a reason and an end. */
export interface Waiver {
  readonly rule: string;
  /** The path of the passage. */
  readonly place: string;
  readonly reason: string;
  /** The last day on which it holds. */
  readonly until: IsoDate;
}

export interface Issue {
  readonly number: DocumentNumber;
  /** The number as the paper has it, slips included (`258 /BC-SKHCN`). */
  readonly numberAsWritten: string;
  readonly issuedOn: IsoDate;
  /** Key of the signer in the agency. */
  readonly signer: string;
}

/** How a report stands to the issued one of its period: đính chính or thay thế. */
export const AMENDMENT_KINDS = ['AMENDS', 'REPLACES'] as const;

export interface Amendment {
  readonly kind: (typeof AMENDMENT_KINDS)[number];
  readonly number: DocumentNumber;
}

/** An observation of an earlier period, stated anew; the first statement stays known. */
export interface Revision {
  readonly period: Period;
  readonly observation: Observation;
}

/** One bullet of what was done (kết quả thực hiện). */
export interface Result {
  readonly task: TaskCode;
  /** The words of the theme that it stands under. */
  readonly theme: string | null;
  readonly narrative: Narrative;
}

/** A paragraph of a section other than the results. */
export interface Passage {
  /** The section's name in the template. */
  readonly section: string;
  /** `1.` of a numbered item, `-` of a bullet. */
  readonly marker: string | null;
  readonly narrative: Narrative;
}

export interface Footnote {
  readonly marker: string;
  readonly narrative: Narrative;
}
