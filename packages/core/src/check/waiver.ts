import type { IsoDate } from '../iso-date.ts';
import type { Finding } from './finding.ts';

/** Somebody's word that a finding is known and stays: for one rule in one place, with a reason and an end. */
export interface Waiver {
  readonly rule: string;
  /** The path of the passage. */
  readonly place: string;
  readonly reason: string;
  /** The last day on which it holds. */
  readonly until: IsoDate;
}

/** Whether the waiver covers the finding on that day; without a day, whatever its end. */
export function isWaived(waiver: Waiver, finding: Finding, today?: string): boolean {
  return (
    waiver.rule === finding.rule &&
    waiver.place === finding.place.path &&
    (today === undefined || today <= waiver.until)
  );
}
