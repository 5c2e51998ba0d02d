import type { IndicatorChange, NumberChange } from '@baocao/core/comparison';
import { LEFT, table } from '../columns.ts';
import { stateText } from '../indicator-notes.ts';
import type { Terminal } from '../terminal.ts';
import { dayText } from './fact-words.ts';
import { isOther, numberText } from './number-text.ts';

/** The indicators that differ, each number before and after with the difference. */
export function indicatorLines(
  changes: readonly IndicatorChange[],
  terminal: Terminal,
): readonly string[] {
  return changes
    .filter(({ change }) => change !== 'UNCHANGED')
    .flatMap((change) => [
      `  ${headOf(change, terminal)}`,
      ...table([...numberRows(change, terminal), ...otherRows(change, terminal)], [LEFT, LEFT])
        .split('\n')
        .filter((row) => row !== '')
        .map((row) => `      ${row}`),
    ]);
}

function headOf({ code, change, before, after }: IndicatorChange, { say }: Terminal): string {
  const name = (after ?? before)?.indicator.name ?? code;
  const what = {
    ADDED: say(', mới có', ', added'),
    REMOVED: say(', không còn', ', removed'),
    CHANGED: '',
    UNCHANGED: '',
  }[change];
  return `${name} (${code})${what}`;
}

function numberRows(
  { code, numbers }: IndicatorChange,
  terminal: Terminal,
): readonly (readonly string[])[] {
  return numbers
    .filter(isOther)
    .map((number) => [partText(number, code, terminal), numberText(number)]);
}

function partText({ fact }: NumberChange, code: string, { say }: Terminal): string {
  const part = fact?.slice(code.length + 1) ?? '';
  const words: Readonly<Record<string, string>> = {
    '': say('trong kỳ', 'in the period'),
    target: say('kế hoạch', 'target'),
    numerator: say('trong kỳ, tử số', 'in the period, part'),
    denominator: say('trong kỳ, mẫu số', 'in the period, whole'),
    percent: say('trong kỳ, tỷ lệ', 'in the period, share'),
    cumulative: say('lũy kế', 'year so far'),
    'cumulative.numerator': say('lũy kế, tử số', 'year so far, part'),
    'cumulative.denominator': say('lũy kế, mẫu số', 'year so far, whole'),
    'cumulative.percent': say('lũy kế, tỷ lệ', 'year so far, share'),
    percentOfTarget: say('so với kế hoạch', 'of the target'),
  };
  return words[part] ?? part;
}

/** What else was said of an indicator that both reports have. */
function otherRows(
  { before, after }: IndicatorChange,
  terminal: Terminal,
): readonly (readonly string[])[] {
  if (!before || !after) return [];
  const { say } = terminal;
  const day = (asOf: string | null) => (asOf === null ? '—' : dayText(asOf, terminal));
  const pairs = [
    [say('tên', 'name'), before.indicator.name, after.indicator.name],
    [
      say('tình trạng', 'state'),
      stateText(before.state, terminal),
      stateText(after.state, terminal),
    ],
    [say('tính đến ngày', 'as of'), day(before.asOf), day(after.asOf)],
  ] as const;
  return pairs
    .filter(([, was, is]) => was !== is)
    .map(([what, was, is]) => [what, `${was} → ${is}`]);
}
