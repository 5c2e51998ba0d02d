import { formatShortDate } from '@baocao/core';
import type { CarryOver, CarryOverEntry } from '@baocao/core/carry-over';
import type { Report } from '@baocao/core/report';
import { LEFT, shortened, table, WORDS } from './columns.ts';
import type { Terminal } from './terminal.ts';

/** The ledger of a period: what it began with, how that ended, and what its own plan leaves out. */
export function ledgerText(
  carried: CarryOver,
  { report, terminal }: { readonly report: Report; readonly terminal: Terminal },
): string {
  const { say } = terminal;
  const { entries, gaps, orphans, followedPeriod, isComparable } = carried;
  const part = (title: string, rows: readonly (readonly string[])[]) =>
    rows.length === 0
      ? []
      : ['', terminal.style('bold', title), table(rows, [LEFT, WORDS, LEFT], terminal.width)];
  const of = (kind: CarryOverEntry['kind']) =>
    entries.filter((entry) => entry.kind === kind).map((entry) => entryRow(entry, terminal));
  const leftOut = plans(report)
    ? [
        ...part(
          say('Nhiệm vụ không có trong kế hoạch kỳ sau', 'Tasks that the next plan leaves out'),
          gaps.map(({ code, title }) => [`${code}.`, shortened(title, LETTERS_SHOWN)]),
        ),
        ...part(
          say('Việc trong kế hoạch không thuộc nhiệm vụ nào', 'Planned items of no task'),
          orphans.map(({ marker, text }) => [marker ?? '-', shortened(text, LETTERS_SHOWN)]),
        ),
      ]
    : [];
  return `${[
    terminal.style('bold', say(`Sổ chuyển tiếp ${carried.period}`, `Ledger of ${carried.period}`)),
    ...part(say('Nhiệm vụ còn mở đầu kỳ', 'Tasks open at its start'), of('TASK')),
    ...part(
      say(`Việc đã đề ra trong ${followedPeriod}`, `Planned in ${followedPeriod}`),
      of('PLAN_ITEM'),
    ),
    ...(entries.length === 0
      ? ['', say('Đầu kỳ không còn việc nào mở.', 'Nothing was open at its start.')]
      : []),
    ...leftOut,
    ...(leftOut.length > 0 && !isComparable
      ? [
          '',
          say(
            'Kế hoạch không theo bố cục của danh mục nhiệm vụ: phần ngay trên chỉ để tham khảo.',
            'The plan is not laid out along the tasks: take what stands right above as a hint only.',
          ),
        ]
      : []),
  ].join('\n')}\n`;
}

/** Enough to tell a task by; titles of some lists are paragraphs. */
const LETTERS_SHOWN = 140;

/** A report that plans nothing, as a whole year's, leaves nothing out of its plan. */
function plans({ sections }: Report): boolean {
  return sections.some(({ kind, paragraphs }) => kind === 'PLAN' && paragraphs.length > 0);
}

function entryRow(entry: CarryOverEntry, terminal: Terminal): readonly string[] {
  const tasks = entry.tasks.join(', ');
  const of =
    entry.kind === 'PLAN_ITEM' && tasks !== ''
      ? terminal.say(` (nhiệm vụ ${tasks})`, ` (task ${tasks})`)
      : '';
  return [
    entry.marker ?? '-',
    shortened(entry.text, LETTERS_SHOWN),
    `${outcomeText(entry, terminal)}${of}`,
  ];
}

function outcomeText({ outcome, closing, evidence }: CarryOverEntry, { say }: Terminal): string {
  switch (outcome) {
    case 'CLOSED':
      if (closing?.to) return say(`bàn giao cho ${closing.to}`, `handed over to ${closing.to}`);
      return closing?.on
        ? say(`hoàn thành ngày ${formatShortDate(closing.on)}`, `completed on ${closing.on}`)
        : say('hoàn thành', 'completed');
    case 'REPORTED': {
      const count = evidence.results.length;
      return say(`có ${count} kết quả`, `${count} ${count === 1 ? 'result' : 'results'}`);
    }
    case 'CONTINUED':
      return say('chuyển kỳ sau', 'goes on in the next plan');
    case 'DROPPED':
      return say('không có kết quả, không chuyển tiếp', 'no result, not carried on');
  }
}
