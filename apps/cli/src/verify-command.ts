import {
  describeAgencyChainBreak,
  describeChangeBreak,
  describeKeptReportBreak,
  verifyAgencyChain,
  verifyChanges,
  verifyKeptReports,
} from '@baocao/db';
import { recordedAgencies } from './recorded-agencies.ts';
import { withStore } from './store.ts';
import type { Terminal } from './terminal.ts';

/**
 * Walks the chain of what an agency has issued and the log of all that was changed, and makes each report that is kept
 * again, or does so for every agency; a break fails the command.
 */
export async function verify(
  agency: string | undefined,
  { db, terminal }: { readonly db: string; readonly terminal: Terminal },
): Promise<void> {
  const { language, style } = terminal;
  await withStore(db, terminal, async (store) => {
    for (const key of await recordedAgencies(store, agency, terminal)) {
      const whole = (text: string) => terminal.print(`${key}: ${text}\n`);
      const broken = (text: string) => {
        whole(style('red', text));
        process.exitCode = 1;
      };
      const chain = await verifyAgencyChain(store, key);
      if (chain.ok) whole(wholeChain(chain.value.entries, terminal));
      else broken(describeAgencyChainBreak(chain.error, language));
      const log = await verifyChanges(store, key);
      if (log.ok) whole(wholeLog(log.value.entries, terminal));
      else broken(describeChangeBreak(log.error, language));
      const kept = await verifyKeptReports(store, key);
      if (kept.ok) whole(wholeKept(kept.value.reports, terminal));
      else broken(describeKeptReportBreak(kept.error, language));
    }
  });
}

function wholeChain(entries: number, { say }: Terminal): string {
  if (entries === 0) return say('chưa phát hành báo cáo nào.', 'no report has been issued yet.');
  return say(
    `${entries} báo cáo đã phát hành, chuỗi nguyên vẹn.`,
    `${entries} issued ${entries === 1 ? 'report' : 'reports'}, the chain is whole.`,
  );
}

function wholeLog(entries: number, { say }: Terminal): string {
  if (entries === 0) return say('nhật ký chưa có thay đổi nào.', 'no change is in the log yet.');
  return say(
    `${entries} thay đổi trong nhật ký, nhật ký nguyên vẹn.`,
    `${entries} ${entries === 1 ? 'change' : 'changes'} in the log, the log is whole.`,
  );
}

function wholeKept(reports: number, { say }: Terminal): string {
  if (reports === 0) return say('chưa giữ sẵn báo cáo nào.', 'no report is kept yet.');
  return say(
    `${reports} báo cáo giữ sẵn, đúng như lập lại từ dữ liệu.`,
    `${reports} ${reports === 1 ? 'report' : 'reports'} kept, as made again of the records.`,
  );
}
