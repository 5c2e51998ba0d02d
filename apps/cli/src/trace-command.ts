import type { Figure, Report } from '@baocao/core/report';
import { LEFT, table } from './columns.ts';
import { recordedEdition } from './recorded-report.ts';
import { proseOf } from './report-prose.ts';
import { withStore } from './store.ts';
import { CommandFailure, type Terminal } from './terminal.ts';

/** Prints where the figures of a report come from: those that are named, as printed or by indicator, or all. */
export async function printTraces(
  place: { readonly agency: string; readonly period: string },
  wanted: readonly string[],
  { db, terminal }: { readonly db: string; readonly terminal: Terminal },
): Promise<void> {
  const report = await withStore(db, terminal, (store) => recordedEdition(store, place, terminal));
  const lines = [...figureLines(report), ...indicatorLines(report, terminal)];
  const isWanted = (line: Line) => wanted.some((name) => line.names.includes(plain(name)));
  const some = wanted.length === 0 ? lines : lines.filter(isWanted);
  const unknown = wanted.filter((name) => !lines.some(({ names }) => names.includes(plain(name))));
  if (unknown.length > 0) {
    throw new CommandFailure(
      terminal.say(
        `Báo cáo ${report.period} không có số liệu hay chỉ tiêu nào là: ${unknown.join(', ')}.\nViết số liệu đúng như được in (15,6%) hoặc mã chỉ tiêu; không ghi gì để xem tất cả.`,
        `${report.period} has no figure or indicator: ${unknown.join(', ')}.\nWrite a figure as it is printed (15,6%), or the code of an indicator; name none to see all.`,
      ),
    );
  }
  if (some.length === 0) {
    terminal.report(
      terminal.say(
        `Báo cáo ${report.period} không có số liệu nào được gắn với chỉ tiêu.\n`,
        `No figure of ${report.period} is bound to an indicator.\n`,
      ),
    );
    return;
  }
  const rows = some.map(({ figure, fact, trace }) => [figure, fact, trace]);
  terminal.print(`${table(rows, [LEFT, LEFT, LEFT])}\n`);
}

interface Line {
  readonly figure: string;
  readonly fact: string;
  readonly trace: string;
  /** What it may be asked by. */
  readonly names: readonly string[];
}

function figureLines(report: Report): readonly Line[] {
  const figures = new Map<string, Figure>();
  for (const { figures: own } of proseOf(report)) {
    for (const figure of own) figures.set(`${figure.text}\n${figure.fact}`, figure);
  }
  return [...figures.values()].map(({ text, fact, trace }) => ({
    figure: text,
    fact,
    trace,
    names: [text, fact, fact.split('.')[0] ?? fact].map(plain),
  }));
}

function indicatorLines({ indicators }: Report, { say }: Terminal): readonly Line[] {
  const titles = {
    IN_PERIOD: say('trong kỳ', 'in the period'),
    CUMULATIVE: say('lũy kế', 'year so far'),
    PERCENT_OF_TARGET: say('so với kế hoạch', 'of the target'),
    LAST_YEAR: say('cùng kỳ năm trước', 'same period last year'),
  };
  return indicators.flatMap(({ indicator, trace }) =>
    trace.map(({ number, text }) => ({
      figure: titles[number],
      fact: indicator.code,
      trace: text,
      names: [plain(indicator.code)],
    })),
  );
}

/** `15,6 %` asks for `15,6%`. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '').toLowerCase();
}
