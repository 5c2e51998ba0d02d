import type { Proposal, ProposedPart } from '@baocao/db';
import type { ImportOutcome } from './import-outcomes.ts';
import { differenceText } from './proposal-difference.ts';
import { eventText, outcomeText } from './step-words.ts';
import type { Terminal } from './terminal.ts';

/** A proposal, line by line: what is new, what changes and how, and what becomes of the reports. */
export function proposalText(
  proposal: Proposal,
  /** `null` while nothing is recorded. */
  outcomes: readonly ImportOutcome[] | null,
  terminal: Terminal,
): string {
  const { say } = terminal;
  const lines = proposal.parts
    .filter(({ status, issues, name }) => {
      if (status === 'KEPT') return !isDocument(name);
      return status !== 'UNCHANGED' || issues !== null;
    })
    .flatMap((part) => partLines(part, terminal));
  const followed = (outcomes ?? []).map((outcome) => outcomeLine(outcome, terminal));
  const verdict = proposal.unchanged
    ? say('Không có gì thay đổi.', 'Nothing changes.')
    : outcomes
      ? say('Đã ghi nhận.', 'Recorded.')
      : say(
          'Chưa ghi nhận gì; thêm --apply để ghi nhận.',
          'Nothing is recorded yet; add --apply to record it.',
        );
  return `${[proposal.agency, ...lines, verdict, ...followed].join('\n')}\n`;
}

const DOCUMENT = 'document ';

function isDocument(name: string): boolean {
  return name.startsWith(DOCUMENT);
}

function partLines(
  { name, status, differences, issues }: ProposedPart,
  terminal: Terminal,
): readonly string[] {
  const { say } = terminal;
  const word = {
    NEW: say('mới', 'new'),
    CHANGED: say('thay đổi', 'changed'),
    KEPT: say(
      'đã ghi nhận, thư mục không có hoặc có bản cũ hơn; giữ nguyên',
      'recorded, absent from the folder or older there; kept',
    ),
    UNCHANGED: say('như cũ', 'unchanged'),
  }[status];
  const shown = differences
    .slice(0, DIFFERENCES_SHOWN)
    .map((difference) => `      ${differenceText(difference, terminal)}`);
  const rest = differences.length - shown.length;
  const issued =
    issues === null
      ? ''
      : say(`; ghi nhận là đã phát hành, số ${issues}`, `; recorded as issued, ${issues}`);
  return [
    `  ${partName(name, terminal)}: ${word}${issued}`,
    ...shown,
    ...(rest > 0 ? [say(`      … và ${rest} chỗ khác`, `      … and ${rest} more`)] : []),
  ];
}

const DIFFERENCES_SHOWN = 10;

function partName(name: string, { say }: Terminal): string {
  if (name === 'agency') return say('cơ quan', name);
  if (isDocument(name)) return say(`văn bản ${name.slice(DOCUMENT.length)}`, name);
  const [, year] = /^(\d{4})\/tasks$/.exec(name) ?? [];
  return year ? say(`danh mục nhiệm vụ năm ${year}`, name) : name;
}

function outcomeLine({ period, edition, step }: ImportOutcome, terminal: Terminal): string {
  const which = terminal.say(`bản ${edition}`, `edition ${edition}`);
  const outcome = outcomeText(step, terminal);
  const did = eventText(step.event, terminal);
  const by = step.event === 'AMEND' || step.event === 'REPLACE' ? ' ' : ', ';
  return `  ${period}, ${which}: ${did}${outcome === '' ? '' : by + outcome}`;
}
