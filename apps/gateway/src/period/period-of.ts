import { type Period, parsePeriod } from '@baocao/core/period';

/** The period behind a label that has come through the scalar `Period`. */
export function periodOf(label: string): Period {
  const parsed = parsePeriod(label);
  if (parsed.ok) return parsed.value;
  throw new Error(`The scalar has let ${label} pass as a period`);
}
