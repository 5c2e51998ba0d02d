import { askedInTurn, firstAnswer } from './asking.ts';
import { dismiss, started } from './contestant.ts';
import { addressesIn, filledServer } from './country.ts';
import type { Effort } from './effort.ts';
import { inProcess, overHttp } from './measure.ts';
import { SELECTIONS } from './selections.ts';
import { printTrials } from './table.ts';
import { TABLE_QUERIES } from './table-queries.ts';

/** The same selections of a country on PostgreSQL, beside PostGraphile, which is asked for the rows behind them. */
export async function measureOnPostgres(effort: Effort): Promise<void> {
  const server = await filledServer(effort.country);
  const { url } = server;
  const compared = {
    gateway: await started('gateway', './contestants/gateway.ts', { args: [url, '0'] }),
    byHand: await started('(a) by hand', './contestants/by-hand.ts', { args: [url] }),
    bare: await started('(b) bare http', './contestants/bare.ts'),
    postgraphile: await started('(e) PostGraphile', './peers/postgraphile.ts', { args: [url] }),
  };
  try {
    const { gateway, byHand, bare, postgraphile } = compared;
    const addresses = await addressesIn(url);
    const years = addresses.map((each) => ({ ...each, year: Number(each.period.slice(0, 4)) }));
    for (const { name, query } of SELECTIONS) {
      const questions = { query, variables: addresses };
      const ofTables = { query: TABLE_QUERIES[name], variables: years };
      const tell = await firstAnswer(gateway, questions);
      const rows = await firstAnswer(postgraphile, ofTables);
      const next = askedInTurn(questions);
      await printTrials(
        `${name}, on PostgreSQL: another report each time, nothing kept in memory; ${tell.length} bytes, of PostGraphile ${rows.length}`,
        [
          overHttp('gateway', gateway, { next }),
          inProcess('(a) by hand, of rows', byHand, { of: 'rows', name }),
          overHttp('(b) bare http', bare, { next, tell }),
          overHttp('(e) PostGraphile, rows', postgraphile, { next: askedInTurn(ofTables) }),
        ],
        effort,
      );
    }
  } finally {
    dismiss(Object.values(compared));
    await server.end();
  }
}
