import {
  describeAgencyChainBreak,
  describeReportProblem,
  listAgencies,
  verifyAgencyChain,
} from '@baocao/db';
import { howToRecord, withStore } from './store.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

/** Walks the chain of what an agency has issued, or of every agency; a broken link fails the command. */
export async function verify(
  agency: string | undefined,
  { db, terminal }: { readonly db: string; readonly terminal: Terminal },
): Promise<void> {
  await withStore(db, terminal, async (store) => {
    const known = (await listAgencies(store)).map((each) => each.agency.key as string);
    if (known.length === 0) throw new CommandFailure(howToRecord(terminal));
    if (agency !== undefined && !known.includes(agency)) {
      const problem = { code: 'UNKNOWN_AGENCY', agency, agencies: known } as const;
      throw new CommandFailure(describeReportProblem(problem, terminal.language));
    }
    for (const key of agency === undefined ? known : [agency]) {
      const verified = await verifyAgencyChain(store, key);
      if (verified.ok) {
        terminal.print(`${key}: ${wholeText(verified.value.entries, terminal)}\n`);
      } else {
        const broken = describeAgencyChainBreak(verified.error, terminal.language);
        terminal.print(`${key}: ${terminal.style('red', broken)}\n`);
        process.exitCode = 1;
      }
    }
  });
}

function wholeText(entries: number, { say }: Terminal): string {
  if (entries === 0) return say('chưa phát hành báo cáo nào.', 'no report has been issued yet.');
  return say(
    `${entries} báo cáo đã phát hành, chuỗi nguyên vẹn.`,
    `${entries} issued ${entries === 1 ? 'report' : 'reports'}, the chain is whole.`,
  );
}
