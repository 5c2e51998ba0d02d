import { describeReportProblem, listAgencies, type Store } from '@baocao/db';
import { howToRecord } from './store.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

/** The one agency that is asked for, or all that are recorded; a failure that says what there is instead. */
export async function recordedAgencies(
  store: Store,
  asked: string | undefined,
  terminal: Terminal,
): Promise<readonly string[]> {
  const agencies = (await listAgencies(store)).map((each) => each.agency.key as string);
  if (agencies.length === 0) throw new CommandFailure(howToRecord(terminal));
  if (asked === undefined) return agencies;
  if (agencies.includes(asked)) return [asked];
  const problem = { code: 'UNKNOWN_AGENCY', agency: asked, agencies } as const;
  throw new CommandFailure(describeReportProblem(problem, terminal.language));
}
