import type { Passage } from '../passage.ts';
import { amountOf, isComparable, quantitiesOf } from './amount.ts';
import { MOST_NUMBERS, type Stated } from './balance-of.ts';
import { labelOf } from './label.ts';

/** What is kept from one period to the next, and so has a state at the start and one at the end. */
const STOCK = /dư nợ|số dư|tồn quỹ|tồn kho|nợ đọng|nợ thuế/u;

const ROLES = {
  opening: /đầu (?:năm|kỳ|tháng|quý)|(?:kỳ|năm|tháng|quý) trước chuyển sang/u,
  gain: /vay mới|vay thêm|phát sinh (?:tăng|mới)|phát sinh(?! giảm)|nhập trong|thu trong/u,
  loss: /trả nợ|phát sinh giảm|thanh toán|xuất trong|chi trong|thu hồi/u,
  closing: /cuối (?:năm|kỳ|tháng|quý)|đến (?:hết |cuối )?(?:ngày |tháng |năm )?\d/u,
} as const;

/** `dư nợ đầu năm 560 tỷ đồng, vay mới 94, trả nợ gốc 41, dư nợ đến 31/12 là 613`; each once, or nothing is concluded. */
export function statedStocks(passage: Passage): readonly Stated[] {
  if (!STOCK.test(passage.text.toLowerCase())) return [];
  const quantities = quantitiesOf(passage).slice(0, MOST_NUMBERS);
  const named = quantities.flatMap((mention, index) => {
    const amount = amountOf(mention);
    const neighbours = { previous: quantities[index - 1], next: mention };
    return amount ? [{ amount, label: labelOf(passage, mention, neighbours) }] : [];
  });
  const only = (role: keyof typeof ROLES) => {
    const found = named.filter(({ label }) => ROLES[role].test(label));
    return found.length === 1 ? found[0] : undefined;
  };
  const [opening, gain, loss, closing] = [
    only('opening'),
    only('gain'),
    only('loss'),
    only('closing'),
  ];
  if (!opening || !gain || !loss || !closing) return [];
  if (!STOCK.test(opening.label) || !STOCK.test(closing.label)) return [];
  const terms = [opening, gain, loss, closing].map(({ amount }) => amount);
  if (new Set(terms).size < 4 || !terms.every((term) => isComparable(term, closing.amount)))
    return [];
  return [{ result: closing.amount, plus: [opening.amount, gain.amount], minus: [loss.amount] }];
}
