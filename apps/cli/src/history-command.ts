import { describeStatus } from '@baocao/core/issue';
import { type EditionHistory, reportHistory } from '@baocao/db';
import { harmless } from './check/quoted-line.ts';
import { LEFT, table } from './columns.ts';
import { momentText } from './moment-text.ts';
import { recordedReport } from './recorded-report.ts';
import { eventText, outcomeText, roleText } from './step-words.ts';
import { withStore } from './store.ts';
import type { Terminal } from './terminal.ts';

/** Prints the editions of a period's report and the steps by which each came where it is. */
export async function printHistory(
  place: { readonly agency: string; readonly period: string },
  { db, terminal }: { readonly db: string; readonly terminal: Terminal },
): Promise<void> {
  const { say, language, style } = terminal;
  await withStore(db, terminal, async (store) => {
    const { agency, status, period } = await recordedReport(store, place, terminal);
    const editions = await reportHistory(store, { agency: agency.key, period });
    const title = `${agency.key} ${period}`;
    if (editions.length === 0) {
      terminal.print(
        say(
          `${title}: ${describeStatus(status, language)}, chưa có bước nào. Trình bằng: baocao submit ${title} --by TÊN\n`,
          `${title}: ${describeStatus(status, language)}, no step has been taken. Hand it in with: baocao submit ${title} --by NAME\n`,
        ),
      );
      return;
    }
    terminal.print(`${style('bold', title)} (${say('giờ Việt Nam', 'time of Vietnam')})\n`);
    for (const edition of editions) terminal.print(editionText(edition, terminal));
  });
}

function editionText({ edition, state, steps }: EditionHistory, terminal: Terminal): string {
  const { say, language } = terminal;
  const status = describeStatus(state.status, language);
  const rows = steps.map((step) => [
    `  ${momentText(step.at, terminal)}`,
    eventText(step.event, terminal),
    `${harmless(step.actor.name)} (${roleText(step.actor.role, terminal)})`,
    outcomeText(step, terminal),
  ]);
  return `${say('Bản', 'Edition')} ${edition}: ${status}\n${table(rows, [LEFT, LEFT, LEFT, LEFT])}\n`;
}
