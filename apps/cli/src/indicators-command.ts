import { formatShortDate, type IsoDate } from '@baocao/core';
import type { Report } from '@baocao/core/report';
import { indicatorNotes } from './indicator-notes.ts';
import { indicatorsText } from './indicators-text.ts';
import { recordedEdition } from './recorded-report.ts';
import { withStore } from './store.ts';
import type { Terminal } from './terminal.ts';

/** Prints how the indicators stand in each of the periods, one after the other. */
export async function printIndicators(
  agency: string,
  periods: readonly string[],
  { db, terminal }: { readonly db: string; readonly terminal: Terminal },
): Promise<void> {
  const reports = await withStore(db, terminal, async (store) => {
    const found: Report[] = [];
    for (const period of periods) {
      found.push(await recordedEdition(store, { agency, period }, terminal));
    }
    return found;
  });
  terminal.print(`${reports.map((report) => describe(report, terminal)).join('\n\n')}\n`);
}

function describe(report: Report, terminal: Terminal): string {
  const notes = indicatorNotes(report, terminal);
  return [
    terminal.style('bold', heading(report)),
    ...days(report, terminal),
    '',
    report.indicators.length === 0
      ? terminal.say(
          `Danh mục của kỳ ${report.period} không có chỉ tiêu nào.`,
          `The list of ${report.period} has no indicators.`,
        )
      : indicatorsText(report.indicators, terminal),
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ].join('\n');
}

function heading({ agency, period, number }: Report): string {
  return [agency.name, period, ...(number === null ? [] : [number])].join(' · ');
}

function days({ window, dueOn }: Report, { say }: Terminal): readonly string[] {
  const dated = (day: IsoDate) => say(formatShortDate(day), day);
  const lines: string[] = [];
  if (window) {
    const { from, to, source } = window;
    lines.push(
      `${say('Chốt số liệu', 'Data window')}: ${dated(from)} – ${dated(to)} (${source.text})`,
    );
  }
  if (dueOn) {
    const { day, nominal, movedBecause, workingDays, source } = dueOn;
    const left =
      workingDays === null
        ? ''
        : say(
            `, ${workingDays} ngày làm việc sau khi chốt`,
            `, ${workingDays} working days after the window closes`,
          );
    const moved = movedBecause
      ? say(
          `, thay cho ${dated(nominal)} là ${movedBecause}`,
          `, instead of ${dated(nominal)}: ${movedBecause}`,
        )
      : '';
    lines.push(
      `${say('Hạn gửi', 'Due')}: ${dated(day ?? nominal)}${moved}${left} (${source.text})`,
    );
  }
  return lines;
}
