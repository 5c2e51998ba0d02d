import { parsePeriod } from '@baocao/core/period';
import type { Report } from '@baocao/core/report';
import { holderOf, openDatabase, storeFor } from '@baocao/db';
import Sqlite from 'better-sqlite3';
import { readAgency } from '../../../../packages/db/src/access/store.ts';
import { madeReportsOf } from '../../../../packages/db/src/report/find-report.ts';
import { type KeptParts, reportOfParts } from '../../../../packages/db/src/report/kept-parts.ts';
import { type Address, addressesIn } from '../country.ts';
import type { Turn } from '../measure.ts';
import { type Selection, selectionNamed } from '../selections.ts';
import { argument, tell } from '../served.ts';

// What an answer costs without HTTP and GraphQL, by hand. Of rows: the statements that a report is made of, its
// assembly or the parsing of what was frozen, what is asked taken out of it, and put into bytes. Of the document: one
// prepared statement, the kept document unpacked and parsed, and the same; only of a file.

const url = argument(0);
const addresses = await addressesIn(url);
const [, file] = /^sqlite:(.+)$/.exec(url) ?? [];
const sqlite = file === undefined ? null : new Sqlite(file, { readonly: true });
const statement = sqlite?.prepare<[string, string], KeptParts>(
  'select head, sections, indicators from kept_report where agency = ? and period = ?',
);
const opened = await openDatabase(url);
if (!opened.ok) throw new Error(opened.error.code);
const store = storeFor(opened.value, holderOf(null));

function ofDocument({ agency, period }: Address): Report {
  const row = statement?.get(agency, period);
  if (!row) throw new Error('Nothing is kept');
  return reportOfParts(row);
}

async function ofRows({ agency, period }: Address): Promise<Report> {
  const parsed = parsePeriod(period);
  if (!parsed.ok) throw new Error(period);
  const [report] = await readAgency(store, agency, (rows) => madeReportsOf(rows, [parsed.value]));
  if (!report) throw new Error('Nothing is recorded');
  return report;
}

/** What is asked in one turn; only a server gains by being asked more than once at once. */
export interface ByHand extends Turn {
  readonly of: 'rows' | 'document';
  readonly name: Selection['name'];
}

process.on('message', async ({ of, name, connections, ms }: ByHand) => {
  const { byHand } = selectionNamed(name);
  const start = performance.now();
  let answered = 0;
  const answerAll = async (): Promise<void> => {
    while (performance.now() - start < ms) {
      const address = addresses[(answered++ * 37) % addresses.length];
      if (!address) throw new Error('Nothing to ask');
      const report = of === 'rows' ? await ofRows(address) : ofDocument(address);
      Buffer.from(JSON.stringify({ data: { report: byHand(report) } }));
    }
  };
  await Promise.all(Array.from({ length: connections }, answerAll));
  process.send?.((answered * 1000) / (performance.now() - start));
});
tell(0);
