import { mentionInterval, type NumberMention } from '../../narrative/index.ts';
import { compareRationals, type Interval, measureOf } from '../../quantity/index.ts';
import type { Passage } from '../passage.ts';

/** A number of a passage that can be computed with: what it may be, and what it counts. */
export interface Amount {
  readonly mention: NumberMention;
  /** In the dimension's base unit: đồng, m², the counted thing itself. */
  readonly range: Interval;
  /** Where `1.234` was printed alone: what it would be, were its dot a foreign decimal point. */
  readonly otherwise: Interval | null;
  /** `đồng`, `m²`, `%`; one of all counts is `count`, whose nouns are compared apart. */
  readonly dimension: string;
  /** The first word of the counted noun, or the first two, in small letters; `null` where the text leaves it out. */
  readonly head: string | null;
}

const QUANTITIES: readonly string[] = [
  'COUNT',
  'MONEY',
  'MEASURE',
  'PERCENTAGE',
  'PERCENTAGE_POINT',
  'RATIO',
];

const quantitiesByPassage = new WeakMap<Passage, readonly NumberMention[]>();

/** The mentions of a passage that are quantities, in order. */
export function quantitiesOf(passage: Passage): readonly NumberMention[] {
  const known = quantitiesByPassage.get(passage);
  if (known) return known;
  const quantities = passage.numbers.filter(({ kind }) => QUANTITIES.includes(kind));
  quantitiesByPassage.set(passage, quantities);
  return quantities;
}

/**
 * The amount of a mention; `undefined` where it is none or is approximate.
 *
 * An ambiguous form is read as officials write it, and the other reading is kept: a contradiction
 * stands only where both readings contradict.
 */
export function amountOf(mention: NumberMention): Amount | undefined {
  const { kind, unit, noun, approximate, readings } = mention;
  const [usual, other] = readings;
  const range = approximate
    ? null
    : mentionInterval(usual ? { ...mention, value: usual } : mention);
  if (range === null) return undefined;
  const otherwise = other ? mentionInterval({ ...mention, value: other }) : null;
  const plain = { mention, range, otherwise };
  // A glued minus before a count is a mark's hyphen (`Su -27`), not a sign.
  if (kind === 'COUNT' && !mention.text.startsWith('-'))
    return { ...plain, dimension: 'count', head: headOf(noun) };
  if ((kind === 'MONEY' || kind === 'MEASURE') && unit !== null) {
    return { ...plain, dimension: measureOf(unit).dimension, head: null };
  }
  return undefined;
}

/** What a ratio counts: 27 of `27/34 nhiệm vụ`; its words are those of the numerator alone. */
export function numeratorOf(mention: NumberMention): Amount | undefined {
  const [text = ''] = mention.text.split('/');
  if (mention.kind !== 'RATIO' || mention.value === null) return undefined;
  return amountOf({ ...mention, kind: 'COUNT', text: text.trim(), second: null });
}

/** What a ratio counts of: 34 of `27/34 nhiệm vụ`. */
export function denominatorOf(mention: NumberMention): Amount | undefined {
  const [, text = ''] = mention.text.split('/');
  if (mention.kind !== 'RATIO' || mention.second === null) return undefined;
  const { second } = mention;
  return amountOf({ ...mention, kind: 'COUNT', text: text.trim(), value: second, second: null });
}

/** The amounts in their other reading; `undefined` where none has one. */
export function otherwise(amounts: readonly Amount[]): readonly Amount[] | undefined {
  if (amounts.every((amount) => amount.otherwise === null)) return undefined;
  return amounts.map((amount) => ({ ...amount, range: amount.otherwise ?? amount.range }));
}

/** Whether two amounts may be added or held against one another. */
export function isComparable(a: Amount, b: Amount): boolean {
  return a.dimension === b.dimension && isSameThing(a, b);
}

/** Larger for certain, whatever their printed precision leaves open. */
export function isLarger(a: Amount, b: Amount): boolean {
  return compareRationals(a.range.low, b.range.high) > 0;
}

/** Whether two counts count the same thing, as far as their nouns tell: `tổ chức, cá nhân` holds `cá nhân`. */
function isSameThing(a: Amount, b: Amount): boolean {
  if (a.head === null || b.head === null || a.head === b.head) return true;
  return names(a, b.head) || names(b, a.head);
}

/** The second of a pair, or what times are of; not any word of the noun (`huyện đông người dân tộc`). */
function names({ mention }: Amount, head: string): boolean {
  return (mention.noun ?? '')
    .toLowerCase()
    .split(',')
    .some((each) => `${each.trim().replace(/^(?:lượt|số|tổng) /u, '')} `.startsWith(`${head} `));
}

/** Syllables that name nothing without the next: `giáo viên`, `giáo xứ` are two things, `đơn tố cáo` and `đơn khiếu nại` both `đơn`. */
const BOUND =
  'giáo|bị|thị|đảng|cơ|cổ|tổ|cán|công|nhiệm|thủ|chương|hội|học|sinh|bệnh|doanh|dự|kế|sản|phương|trung|thành|hợp|đại|gia|lao|nông|nhân|thông|tài';

const HEAD = new RegExp(`^(?:trường hợp|cá nhân|tập thể|hồ sơ|(?:${BOUND}) \\p{L}+|\\p{L}+)`, 'u');

function headOf(noun: string | null): string | null {
  return HEAD.exec(noun?.trim().toLowerCase() ?? '')?.[0] ?? null;
}
