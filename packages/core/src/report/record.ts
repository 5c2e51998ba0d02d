import type { Agency, AgencyKey } from '../agency/index.ts';
import type { Document, DocumentNumber } from '../document/index.ts';
import type { Observation } from '../indicator/index.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Narrative } from '../narrative/index.ts';
import type { Period } from '../period/index.ts';
import type { TaskCode, TaskList } from '../task/index.ts';
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
  /** Căn cứ; where there are none, the document that approved the task list is the basis. */
  readonly bases: readonly Narrative[];
  readonly observations: readonly Observation[];
  readonly results: readonly Result[];
  readonly passages: readonly Passage[];
  readonly footnotes: readonly Footnote[];
}

export interface Issue {
  readonly number: DocumentNumber;
  /** The number as the paper has it, slips included (`258 /BC-SKHCN`). */
  readonly numberAsWritten: string;
  readonly issuedOn: IsoDate;
  /** Key of the signer in the agency. */
  readonly signer: string;
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
