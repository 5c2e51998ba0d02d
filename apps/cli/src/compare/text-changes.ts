import type { ListedTextChange, TextChange } from '@baocao/core/comparison';
import type { Terminal } from '../terminal.ts';
import { isOther, numberText } from './number-text.ts';

/** The texts that differ, as they stood and as they stand, with the numbers that are others. */
export function textLines(
  changes: readonly (TextChange | ListedTextChange)[],
  terminal: Terminal,
): readonly string[] {
  return changes.flatMap((change) => linesOf(change, terminal)).map((line) => `  ${line}`);
}

function linesOf(change: TextChange | ListedTextChange, terminal: Terminal): readonly string[] {
  const { before, after, numbers } = change;
  if (change.change === 'UNCHANGED') {
    return 'moved' in change && change.moved
      ? [`${terminal.say('= chuyển chỗ', '= moved')}: ${after}`]
      : [];
  }
  const removed = before === null ? [] : [terminal.style('red', `- ${before}`)];
  const added = after === null ? [] : [terminal.style('green', `+ ${after}`)];
  const others = before === null || after === null ? [] : numbers.filter(isPair);
  return [
    ...removed,
    ...added,
    ...others.map((number) => {
      const fact = number.fact === null ? '' : `${number.fact}: `;
      return `    ${fact}${numberText(number)}`;
    }),
  ];
}

/** What only one of two texts says is seen there. */
function isPair(number: TextChange['numbers'][number]): boolean {
  return isOther(number) && number.before !== null && number.after !== null;
}
