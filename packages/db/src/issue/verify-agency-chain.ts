import { err, type Result } from '@baocao/core';
import { formatDocumentNumber } from '@baocao/core/document';
import { type ChainBreak, type ChainEntry, verifyChain } from '@baocao/core/issue';
import { readAgency, type Store } from '../access/store.ts';
import { statesOf } from './edition-rows.ts';
import { chainOf } from './issued-report-rows.ts';

/** The first break in an agency's chain, or the first report of which its state says something else. */
export type AgencyChainBreak =
  | ChainBreak
  /** It stands as issued and is not in the chain, or is in the chain and does not stand as issued. */
  | {
      readonly code: 'STATE_DIFFERS';
      readonly period: string;
      readonly edition: number;
      readonly number: string;
    };

/**
 * Looks at every report that an agency has issued: its bytes, its digest, its place, and what is said of it elsewhere.
 *
 * A chain that was cut off at its end is found by the states, which keep each digest too.
 */
export async function verifyAgencyChain(
  store: Store,
  agency: string,
): Promise<Result<{ readonly entries: number }, AgencyChainBreak>> {
  const { chain, states } = await readAgency(store, agency, async (rows) => ({
    chain: await chainOf(rows),
    states: await statesOf(rows),
  }));
  const verified = verifyChain(chain);
  if (!verified.ok) return verified;
  const stated = states.flatMap(statedIssue);
  const differing =
    chain.find((entry) => !stated.some((each) => isSame(entry, each))) ??
    stated.find((each) => !chain.some((entry) => isSame(entry, each)));
  if (!differing) return verified;
  const { period, edition, number } = differing;
  return err({ code: 'STATE_DIFFERS', period, edition, number });
}

type StatedIssue = Pick<ChainEntry, 'period' | 'edition' | 'number' | 'digest'>;

function statedIssue({
  period,
  edition,
  state,
}: Awaited<ReturnType<typeof statesOf>>[number]): readonly StatedIssue[] {
  if (state === null || !('number' in state)) return [];
  return [{ period, edition, number: formatDocumentNumber(state.number), digest: state.digest }];
}

function isSame(a: StatedIssue, b: StatedIssue): boolean {
  return (
    a.period === b.period &&
    a.edition === b.edition &&
    a.number === b.number &&
    a.digest === b.digest
  );
}
