import { askedInTurn, sameAnswer } from './asking.ts';
import type { Contestant } from './contestant.ts';
import type { Address } from './country.ts';
import type { Effort } from './effort.ts';
import { inProcess, overHttp } from './measure.ts';
import type { Selection } from './selections.ts';
import { printTrials } from './table.ts';

/** The gateway, and those who are asked the same: each peer as it comes, and given the reports that we keep. */
interface Compared {
  readonly gateway: Contestant;
  readonly byHand: Contestant;
  readonly bare: Contestant;
  readonly mercurius: Contestant;
  readonly mercuriusOfKept: Contestant;
  readonly apollo: Contestant;
  readonly apolloOfKept: Contestant;
}

/** A selection of a different report each time, of which nothing is kept in memory. */
export async function measureUncached(
  { name, query }: Selection,
  {
    addresses,
    compared,
    effort,
  }: { addresses: readonly Address[]; compared: Compared; effort: Effort },
): Promise<void> {
  const { gateway, byHand, bare, mercurius, mercuriusOfKept, apollo, apolloOfKept } = compared;
  const questions = { query, variables: addresses };
  const peers = [mercurius, mercuriusOfKept, apollo, apolloOfKept];
  const tell = await sameAnswer(gateway, peers, questions);
  const next = askedInTurn(questions);
  await printTrials(
    `${name}: another report each time, nothing kept in memory; ${tell.length} bytes`,
    [
      overHttp('gateway', gateway, { next }),
      inProcess('(a) by hand, of rows', byHand, { of: 'rows', name }),
      inProcess('(a′) by hand, of the kept report', byHand, { of: 'document', name }),
      overHttp('(b) bare http', bare, { next, tell }),
      overHttp('(c) Mercurius, jit, of rows', mercurius, { next }),
      overHttp('(c′) Mercurius, jit, given our kept reports', mercuriusOfKept, { next }),
      overHttp('(d) Apollo, of rows', apollo, { next }),
      overHttp('(d′) Apollo, given our kept reports', apolloOfKept, { next }),
    ],
    effort,
  );
}
