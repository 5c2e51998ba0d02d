import type { Waiver } from '../report/index.ts';
import type { Finding } from './finding.ts';

/** Whether the waiver covers the finding on that day; without a day, whatever its end. */
export function isWaived(waiver: Waiver, finding: Finding, today?: string): boolean {
  return (
    waiver.rule === finding.rule &&
    waiver.place === finding.place.path &&
    (today === undefined || today <= waiver.until)
  );
}
