import type { Proposal, ProposedPart } from '@baocao/db';
import type { Terminal } from './terminal.ts';

/** A proposal, line by line: what is new, what changes and how, and whether it is recorded now. */
export function proposalText(proposal: Proposal, applied: boolean, terminal: Terminal): string {
  const { say } = terminal;
  const lines = proposal.parts
    .filter(
      ({ status, name }) => status !== 'UNCHANGED' && !(status === 'KEPT' && isDocument(name)),
    )
    .flatMap((part) => partLines(part, terminal));
  const verdict = proposal.unchanged
    ? say('Không có gì thay đổi.', 'Nothing changes.')
    : applied
      ? say('Đã ghi nhận.', 'Recorded.')
      : say(
          'Chưa ghi nhận gì; thêm --apply để ghi nhận.',
          'Nothing is recorded yet; add --apply to record it.',
        );
  return `${[proposal.agency, ...lines, verdict].join('\n')}\n`;
}

function isDocument(name: string): boolean {
  return name.startsWith('document ');
}

function partLines(
  { name, status, differences }: ProposedPart,
  { say }: Terminal,
): readonly string[] {
  const word = {
    NEW: say('mới', 'new'),
    CHANGED: say('thay đổi', 'changed'),
    KEPT: say(
      'đã ghi nhận, không có trong thư mục; giữ nguyên',
      'recorded, not in the folder; kept',
    ),
    UNCHANGED: say('như cũ', 'unchanged'),
  }[status];
  const shown = differences
    .slice(0, DIFFERENCES_SHOWN)
    .map(({ path, before, after }) => `      ${path}: ${brief(before)} → ${brief(after)}`);
  const rest = differences.length - shown.length;
  return [
    `  ${name}: ${word}`,
    ...shown,
    ...(rest > 0 ? [say(`      … và ${rest} chỗ khác`, `      … and ${rest} more`)] : []),
  ];
}

const DIFFERENCES_SHOWN = 10;

function brief(value: unknown): string {
  const text = value === undefined ? '∅' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
