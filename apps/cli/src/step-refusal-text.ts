import { isIssued, type Report } from '@baocao/core/report';
import {
  describeIssueRefusal,
  findEdition,
  findReport,
  type IssueRefusal,
  type ReportAddress,
  reportHistory,
  type Store,
} from '@baocao/db';
import { obstaclesText } from './obstacles-text.ts';
import type { Terminal } from './terminal.ts';

/** Why a report was not taken a step on, where, and what to do next. */
export async function stepRefusalText(
  store: Store,
  refusal: IssueRefusal,
  { address, terminal }: { readonly address: ReportAddress; readonly terminal: Terminal },
): Promise<string> {
  const { say, language } = terminal;
  if (refusal.code === 'OBSTACLES') {
    const report = await reportUnderWay(store, address);
    if (report) return obstaclesText(refusal, report, terminal);
  }
  const why = describeIssueRefusal(refusal, language);
  if (refusal.code === 'NOT_PERMITTED') {
    const roles = refusal.permitted.map((role) => `--role ${role.toLowerCase()}`);
    return `${why}\n${say('Ai giữ vai trò ấy thì thêm', 'Whoever has that role adds')}: ${roles.join(', ')}`;
  }
  if (refusal.code === 'NOT_ALLOWED_FROM' && isIssued(refusal)) {
    const issued = await findReport(store, address);
    const number = issued.ok ? issued.value.number : null;
    if (number !== null) return `${why}\n${howToAmend(number, terminal)}`;
  }
  return why;
}

function howToAmend(number: string, { say }: Terminal): string {
  return say(
    `Ghi amends: ${number} (hoặc replaces: ${number}) vào tệp của kỳ, bỏ number, issuedOn, signer, sửa nội dung, rồi import --apply.`,
    `Write amends: ${number} (or replaces: ${number}) into the file of the period, take number, issuedOn and signer out, mend the text, then import --apply.`,
  );
}

/** The edition that was to be taken on; what was issued before it is another. */
async function reportUnderWay(store: Store, address: ReportAddress): Promise<Report | undefined> {
  const edition = (await reportHistory(store, address)).at(-1)?.edition ?? 1;
  return findEdition(store, { ...address, edition });
}
