import { findReports, listAgencies, listReports, type Store } from '@baocao/db';
import { FORMATS } from '@baocao/publish';
import { reportSummary } from '../report-summary.ts';
import { howToRecord } from '../store.ts';
import type { Terminal } from '../terminal.ts';

/** The latest report at a glance, or how to record one. */
export async function openingText(store: Store, terminal: Terminal): Promise<string> {
  const [latest] = await listReports(store, {}, { limit: 1 });
  if (!latest) {
    return (await listAgencies(store)).length === 0 ? `${howToRecord(terminal)}\n` : '';
  }
  const [report] = await findReports(store, latest.agency, [latest.period]);
  return report ? `${reportSummary(report, terminal)}\n` : '';
}

/** Where what is served can be had. */
export function addressesText(address: string, { say }: Terminal): string {
  const formats = Object.keys(FORMATS)
    .map((format) => `.${format}`)
    .join(' ');
  return `${[
    `GraphQL   ${address}/graphql`,
    say(
      `Tệp       ${address}/reports/{cơ quan}/{kỳ}${formats}`,
      `Files     ${address}/reports/{agency}/{period}${formats}`,
    ),
    say('Dừng bằng Ctrl+C.', 'Stop with Ctrl+C.'),
  ].join('\n')}\n`;
}
