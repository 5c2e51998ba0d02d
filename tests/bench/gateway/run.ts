import { cpus, totalmem } from 'node:os';
import { dismiss, started } from './contestant.ts';
import { addressesIn, filledFile, ofRowsAlone } from './country.ts';
import { measureDownloads } from './downloads.ts';
import { type Effort, FULL, QUICK } from './effort.ts';
import { startKeeping, watchMemory } from './memory.ts';
import { measureOnPostgres } from './on-postgres.ts';
import { SELECTIONS } from './selections.ts';
import { print } from './table.ts';
import { measureUncached } from './uncached.ts';
import { measureUnchanged } from './unchanged.ts';

/** Asks the gateway and others the same in turn, and prints what they do in a second, and in ratio to each other. */
export async function benchGateway({
  postgres,
  quick,
}: {
  readonly postgres: boolean;
  readonly quick: boolean;
}): Promise<void> {
  const effort = quick ? QUICK : FULL;
  await measureOnFile(effort);
  if (postgres) await measureOnPostgres(effort);
}

async function measureOnFile(effort: Effort): Promise<void> {
  const url = await filledFile(effort.country);
  const rows = ofRowsAlone(url);
  const addresses = await addressesIn(url);
  const issued = await addressesIn(url, true);
  printSetting(effort, addresses.length);
  const mercurius = './peers/mercurius.ts';
  const apollo = './peers/apollo.ts';
  const compared = {
    gateway: await started('gateway', './contestants/gateway.ts', { args: [url, '0'] }),
    keeping: await startKeeping(url),
    byHand: await started('(a) by hand', './contestants/by-hand.ts', { args: [url] }),
    bare: await started('(b) bare http', './contestants/bare.ts'),
    mercurius: await started('(c) Mercurius', mercurius, { args: [rows] }),
    mercuriusOfKept: await started('(c′) Mercurius', mercurius, { args: [url] }),
    apollo: await started('(d) Apollo', apollo, { args: [rows] }),
    apolloOfKept: await started('(d′) Apollo', apollo, { args: [url] }),
  };
  try {
    for (const selection of SELECTIONS) {
      await measureUncached(selection, { addresses, compared, effort });
    }
    const [first] = addresses;
    if (first) await measureUnchanged(first, { ...compared, effort });
    await measureDownloads(issued, { ...compared, effort });
  } finally {
    dismiss(Object.values(compared));
  }
  await watchMemory('table', { url, addresses, answers: effort.answers.small });
  await watchMemory('whole', { url, addresses, answers: effort.answers.whole });
}

/** The whole command and the machine. */
function printSetting({ rounds, ms }: Effort, reports: number): void {
  const [cpu] = cpus();
  const command = ['pnpm bench', ...process.argv.slice(2)].join(' ');
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  print(
    `\`${command}\`, Node ${process.version}, ${cpus().length} × ${cpu?.model.trim()}, ${memory}; ${reports} reports.`,
  );
  print(`Medians of ${rounds} rounds of ${ms} ms in which all take turns.\n`);
}
