import type { ReportState } from '@baocao/core/issue';
import { readAgency, type Store } from '../access/store.ts';
import { type ReportStep, stepsOf } from './edition-rows.ts';
import type { ReportAddress } from './steps.ts';

/** One edition of a period's report, where it stands, and by which steps it came there. */
export interface EditionHistory {
  readonly edition: number;
  readonly state: ReportState;
  readonly steps: readonly ReportStep[];
}

/** The editions of a period's report, the first one first; none while its first draft has taken no step. */
export async function reportHistory(
  store: Store,
  { agency, period }: ReportAddress,
): Promise<readonly EditionHistory[]> {
  const steps = await readAgency(store, agency, (rows) => stepsOf(rows, period));
  const editions = Map.groupBy(steps, ({ edition }) => edition);
  return [...editions].flatMap(([edition, taken]) => {
    const last = taken.at(-1);
    if (!last) return [];
    return [
      {
        edition,
        state: last.state,
        steps: taken.map(({ event, state, actor, at }) => ({ event, state, actor, at })),
      },
    ];
  });
}
