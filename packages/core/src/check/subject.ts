import type { IsoDate } from '../iso-date.ts';
import type { DataWindow, Period } from '../period/index.ts';
import type { Report } from '../report/index.ts';
import type { FormedSubject } from './form/formed-subject.ts';
import type { Passage } from './passage.ts';

/** What is checked: a text's passages in order, and what is known of it beyond its words. */
export interface Subject {
  readonly passages: readonly Passage[];
  /** The period that it reports on, as recorded or as its title says. */
  readonly period: Period | null;
  readonly window: DataWindow | null;
  /** The day of the report. */
  readonly issuedOn: IsoDate | null;
  /** The issuer's code in the report's own number: `SKHCN`. */
  readonly issuerCode: string | null;
  /** The recorded report; `null` for a text. */
  readonly report: Report | null;
  /** The report of the period before, where one is recorded. */
  readonly previous: Report | null;
  /** How it is set; `null` for what is not a word processor's document under the decree on form. */
  readonly formed: FormedSubject | null;
}
