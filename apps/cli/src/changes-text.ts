import type { ReportEventType } from '@baocao/core/issue';
import {
  type Change,
  type ChangedPart,
  type ChangePage,
  describeChangedPart,
  describeOperation,
  partDifferences,
} from '@baocao/db';
import { harmless } from './check/quoted-line.ts';
import { LEFT, RIGHT, table } from './columns.ts';
import { momentText } from './moment-text.ts';
import { differenceText } from './proposal-difference.ts';
import { eventText, roleText } from './step-words.ts';
import type { Terminal } from './terminal.ts';

/** A page of an agency's log: who did what when, and below it which parts changed and how. */
export function changesText(
  changes: readonly Change[],
  {
    agency,
    page,
    terminal,
  }: { readonly agency: string; readonly page: ChangePage; readonly terminal: Terminal },
): string {
  const { say, style } = terminal;
  const last = changes.at(-1);
  if (!last) {
    return page.before === undefined
      ? say(
          `${agency}: nhật ký chưa có thay đổi nào.\n`,
          `${agency}: no change is in the log yet.\n`,
        )
      : say(
          `${agency}: không có thay đổi nào trước số ${page.before}.\n`,
          `${agency}: there is no change before ${page.before}.\n`,
        );
  }
  const headings = table(
    changes.map((change) => headingCells(change, terminal)),
    [RIGHT, LEFT, LEFT, LEFT],
  ).split('\n');
  const lines = changes.flatMap(({ parts }, at) => [
    style('bold', headings[at] ?? ''),
    ...partsLines(parts, terminal),
  ]);
  const isLast = changes.length < page.limit || last.sequence === 1;
  return `${[
    `${agency} (${say('giờ Việt Nam', 'time of Vietnam')})`,
    ...lines,
    ...(isLast
      ? []
      : [
          say(
            `Trước đó: baocao changes ${agency} --before ${last.sequence}`,
            `Before that: baocao changes ${agency} --before ${last.sequence}`,
          ),
        ]),
  ].join('\n')}\n`;
}

function headingCells(change: Change, terminal: Terminal): readonly string[] {
  const { sequence, at, actor, operation, key } = change;
  const did = describeOperation(operation, terminal.language);
  return [
    String(sequence),
    momentText(at, terminal),
    `${harmless(actor.name)} (${roleText(actor.role, terminal)})`,
    key === null ? did : `${did} · ${terminal.say('khóa', 'key')} “${harmless(key)}”`,
  ];
}

/** An import records dozens of documents at once: those that are new are told as one. */
function partsLines(parts: readonly ChangedPart[], terminal: Terminal): readonly string[] {
  const { say } = terminal;
  if (parts.length === 0) return [`   ${say('không có gì thay đổi', 'nothing changed')}`];
  const documents = parts.filter(({ table: of, before }) => of === 'document' && before === null);
  const told = documents.length > 1 ? parts.filter((part) => !documents.includes(part)) : parts;
  const count = documents.length;
  const rest = told.length - PARTS_SHOWN;
  return [
    ...told.slice(0, PARTS_SHOWN).flatMap((part) => partLines(part, terminal)),
    ...(rest > 0 ? [say(`   … và ${rest} phần khác`, `   … and ${rest} more`)] : []),
    ...(count > 1 ? [say(`   ${count} văn bản: mới`, `   ${count} documents: new`)] : []),
  ];
}

/** `--format json` has them all. */
const PARTS_SHOWN = 20;
const DIFFERENCES_SHOWN = 3;

function partLines(part: ChangedPart, terminal: Terminal): readonly string[] {
  const { say, language } = terminal;
  const name = harmless(describeChangedPart(part, language));
  const found = partDifferences(part);
  const shown = found
    .slice(0, DIFFERENCES_SHOWN)
    .map((difference) => `      ${harmless(differenceText(difference, terminal))}`);
  const rest = found.length - shown.length;
  return [
    `   ${name}: ${becameText(part, found.length, terminal)}`,
    ...shown,
    ...(rest > 0 ? [say(`      … và ${rest} chỗ khác`, `      … and ${rest} more`)] : []),
  ];
}

/** What became of a part: a step has its event, what was there has so many differences. */
function becameText(
  { table: of, before, after }: ChangedPart,
  count: number,
  terminal: Terminal,
): string {
  const { say } = terminal;
  if (of === 'report_state') return eventText(after['event'] as ReportEventType | null, terminal);
  if (before === null) return say('mới', 'new');
  if (count === 0) return say('ghi lại như cũ', 'recorded again as it was');
  return say(`${count} chỗ thay đổi`, `${count} ${count === 1 ? 'difference' : 'differences'}`);
}
