import type { NumberMention } from '../../narrative/index.ts';
import type { Passage } from '../passage.ts';
import { type Amount, amountOf, isComparable, quantitiesOf } from './amount.ts';
import { MOST_NUMBERS, type Stated } from './balance-of.ts';
import { isSameSentence, wordsBefore } from './context.ts';

/** Those who are there now, and in brackets how many there were: `đang quản lý 538 học viên, giảm 46 học viên so với đầu kỳ (584)`. */
const NOW = /(?:(?:đang|hiện) (?:có|còn|quản lý|nuôi dưỡng|giam giữ|điều trị)|hiện)\s*$/u;
const AT_FIRST = /đầu (?:kỳ|năm|quý|tháng)\s*\(\s*$/u;

/** The sentence behind tells who came and who went, and nothing else. */
const IN_BETWEEN = /^[\s.]*(?:trong|từ đầu) (?:kỳ|năm|quý|tháng)(?!\p{L})[^,;:]*$/u;
const CAME = /(?:tiếp nhận|nhận|thu dung|vào|đến|tăng)(?: mới| thêm)?\s*$/u;
const WENT =
  /(?:^|[,;] | và )(?:cho |đã )?(?:về|chuyển|trả|ra|giảm|chết|trốn|bàn giao|xuất viện|hoàn thành|tái hòa nhập)(?!\p{L})[^,;]*$/u;

/** `đang quản lý 538 học viên, …so với đầu kỳ (584). Trong kỳ tiếp nhận 127 học viên, cho về 171 học viên, chuyển 02 học viên`. */
export function statedFlows(passage: Passage): readonly Stated[] {
  const quantities = quantitiesOf(passage).slice(0, MOST_NUMBERS);
  const at = quantities.findIndex((each) => AT_FIRST.test(wordsBefore(passage, each, 20)));
  const [first, next] = quantities.slice(at, at + 2);
  if (at < 0 || !first || !next || !IN_BETWEEN.test(wordsBefore(passage, next, 80))) return [];
  const now = quantities
    .slice(0, at)
    .find(
      (each) => isSameSentence(passage, each, first) && NOW.test(wordsBefore(passage, each, 24)),
    );
  const [result, opening] = [now && amountOf(now), amountOf(first)];
  if (!result?.head || !opening || !isComparable(opening, result)) return [];
  const moved = quantities.slice(at + 1).filter((each) => isSameSentence(passage, next, each));
  const [came, went] = [CAME, WENT].map((way) => moving(passage, moved, way));
  if (!came?.length || !went?.length || came.length + went.length < moved.length) return [];
  return [...came, ...went].every((each) => each.head === result.head)
    ? [{ result, plus: [opening, ...came], minus: went }]
    : [];
}

function moving(passage: Passage, moved: readonly NumberMention[], way: RegExp): readonly Amount[] {
  return moved
    .filter((each) => way.test(wordsBefore(passage, each, 60).split(/\d/u).at(-1) ?? ''))
    .flatMap((each) => amountOf(each) ?? []);
}
