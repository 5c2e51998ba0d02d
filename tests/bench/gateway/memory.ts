import { askedInTurn } from './asking.ts';
import { type Contestant, dismiss, started, told } from './contestant.ts';
import type { Memory } from './contestants/gateway.ts';
import type { Address } from './country.ts';
import { putLoad } from './load.ts';
import { type Selection, selectionNamed } from './selections.ts';
import { print, printTable } from './table.ts';

const TIMES = 10;
const KEPT_BYTES = 67_108_864;

/** A gateway that keeps as many answers as it does by default. */
export function startKeeping(url: string): Promise<Contestant> {
  return started('gateway, keeping', './contestants/gateway.ts', {
    args: [url, `${KEPT_BYTES}`],
    node: ['--expose-gc'],
  });
}

/** What memory a new gateway takes, as it is asked for more and more reports, all of them over and over. */
export async function watchMemory(
  name: Selection['name'],
  { url, addresses, answers }: { url: string; addresses: readonly Address[]; answers: number },
): Promise<void> {
  const gateway = await startKeeping(url);
  try {
    const next = askedInTurn({ query: selectionNamed(name).query, variables: addresses });
    const share = Math.ceil(answers / TIMES);
    const rows = [await row(0, gateway)];
    for (let time = 1; time <= TIMES; time++) {
      await putLoad(gateway.port, next, { connections: 16, answers: share });
      rows.push(await row(time * share, gateway));
    }
    print(`### Memory: ${name}, of ${addresses.length} different reports, 16 at once\n`);
    printTable(['answered', 'RSS, MB', 'heap used, MB', 'external, MB'], rows);
  } finally {
    dismiss([gateway]);
  }
}

async function row(answered: number, gateway: Contestant): Promise<readonly string[]> {
  const { rss, heapUsed, external } = (await told(gateway, 'memory')) as Memory;
  const megabytes = [rss, heapUsed, external].map((bytes) => (bytes / 2 ** 20).toFixed(0));
  return [answered.toLocaleString('en'), ...megabytes];
}
