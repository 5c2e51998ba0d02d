/**
 * Kinds of which every thing of their sort is one and only one: men and women, in time and overdue.
 * Parts that bear one set of them are all the parts there are.
 *
 * Each word stands for one kind; where a set has a `?` kind, it may be missing.
 */
interface OppositeSet {
  readonly needed: readonly RegExp[];
  readonly perhaps?: readonly RegExp[];
}

const SETS: readonly OppositeSet[] = [
  { needed: [word('nam|nam giới'), word('nữ|nữ giới|phụ nữ')] },
  { needed: [word('thành thị'), word('nông thôn')] },
  {
    needed: [word('trực tuyến'), word('trực tiếp')],
    perhaps: [word('bưu chính|bưu điện'), word('kỳ trước|chuyển sang|chuyển kỳ')],
  },
  {
    needed: [word('đúng (?:thời )?hạn'), word('(?:quá|trễ|chậm) (?:thời )?hạn')],
    perhaps: [word('(?:trước|sớm) (?:thời )?hạn')],
  },
  {
    needed: [word('(?:trong|chưa đến|còn) (?:thời )?hạn'), word('(?:quá|trễ|chậm) (?:thời )?hạn')],
  },
  {
    needed: [
      word('(?:kỳ|quý|tháng|năm) trước (?:chuyển|sang)|tồn (?:kỳ|quý|tháng|năm) trước'),
      word('(?:tiếp nhận|nhận|triển khai|phát sinh) (?:mới|trong kỳ)|mới tiếp nhận'),
    ],
  },
  { needed: [word('trong nước'), word('nước ngoài|ngoài nước|quốc tế')] },
  { needed: [word('nội địa'), word('quốc tế')] },
  { needed: [word('xuất khẩu'), word('nhập khẩu')] },
  { needed: [word('ngoài công lập|tư thục|dân lập'), word('(?<!ngoài )công lập')] },
  { needed: [word('hành chính'), word('hình sự')] },
  { needed: [word('chuyển tiếp'), word('mới|mở mới|khởi công mới')] },
  { needed: [word('cấp tỉnh'), word('cấp xã')], perhaps: [word('cấp huyện'), word('trung ương')] },
  { needed: [word('thường xuyên'), word('định kỳ|đột xuất')] },
  { needed: [word('(?:theo|trong) kế hoạch'), word('đột xuất')] },
  { needed: [word('toàn trình'), word('một phần')] },
  { needed: [word('tập thể'), word('cá nhân')] },
  { needed: [word('tăng'), word('giảm'), word('ổn định|không đổi|giữ nguyên|đi ngang')] },
  {
    needed: [word('(?:đã )?hoàn thành'), word('đang (?:được )?(?:thực hiện|triển khai)')],
    perhaps: [word('(?:chưa|chậm) (?:thực hiện|triển khai)')],
  },
  {
    needed: [
      word('(?:đã )?(?:hoàn thành|bàn giao|đưa vào)[^,;]*'),
      word('đang (?:được )?(?:thi công|xây dựng|thực hiện|triển khai)'),
      word('chưa (?:khởi công|thi công|thực hiện|triển khai)'),
    ],
  },
  { needed: [word('đang (?:được )?giải quyết'), word('đã (?:được )?giải quyết')] },
  {
    needed: [
      word('(?:chấp hành|thực hiện) (?:tốt|nghiêm)|(?:không|chưa)(?: có)? vi phạm'),
      word(
        '(?:còn )?tồn tại|(?:cần|phải) khắc phục|bị nhắc nhở|(?<!(?:không|chưa)(?: có)? )vi phạm',
      ),
    ],
  },
  { needed: [word('kiến nghị thu hồi'), word('(?:kiến nghị|xử lý) khác')] },
  { needed: [word('bắt buộc'), word('tự nguyện')] },
  { needed: [word('lần đầu'), word('nhiều lần|lần (?:hai|sau)')] },
  { needed: [word('ít nghiêm trọng trở lên'), word('va chạm')] },
];

function word(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');
}

/** Whether what is counted is called by its kind alone: `2.036 nam`, `64 công lập`, `15 trực tuyến`. */
export function isKind(noun: string): boolean {
  return SETS.some(({ needed, perhaps = [] }) =>
    [...needed, ...perhaps].some((kind) => kind.exec(noun)?.index === 0),
  );
}

/** Whether labels, each of one part, name every kind of one set, each once. */
export function nameAllKinds(labels: readonly string[], whole: string): boolean {
  return SETS.some((set) => isCovered(set, labels) && !isOneKind(set, whole));
}

/** Whether of two labels one denies what the other says: `đạt` and `không đạt`, `đã kê khai` and `chưa kê khai`. */
export function denyOneAnother(
  [first = '', second = '']: readonly string[],
  whole: string,
): boolean {
  return isDenied(first, second, whole) || isDenied(second, first, whole);
}

const ROSE = word('tăng');
const FELL = word('giảm');

/** Whether nothing can be of both kinds, though it may be of neither: what rose and what fell. */
export function excludeOneAnother([first = '', second = '']: readonly string[]): boolean {
  const rose = [first, second].filter((label) => ROSE.test(label));
  const fell = [first, second].filter((label) => FELL.test(label));
  return rose.length === 1 && fell.length === 1 && rose[0] !== fell[0];
}

/** The whole is itself of one of the kinds: `162 chỉ tiêu nam, 126 chỉ tiêu nam, 32 chỉ tiêu nữ`. */
function isOneKind({ needed }: OppositeSet, whole: string): boolean {
  const named = needed.filter((kind) => kind.test(whole)).length;
  return named > 0 && named < needed.length;
}

function isCovered({ needed, perhaps = [] }: OppositeSet, labels: readonly string[]): boolean {
  if (labels.length < needed.length || labels.length > needed.length + perhaps.length) return false;
  const kinds = [...needed, ...perhaps];
  const named = labels.map((label) => kinds.filter((kind) => kind.test(label)));
  return (
    named.every(({ length }) => length === 1) &&
    new Set(named.flat()).size === labels.length &&
    needed.every((kind) => named.flat().includes(kind))
  );
}

/** Behind “đạt” stands what is counted: `không đạt 48 thiết bị`. */
const DENIAL = /(?<!\p{L})(?:không|chưa)(?: được)? (đạt(?!\p{L})|\p{L}+(?: \p{L}+)?)/u;

function isDenied(label: string, other: string, whole: string): boolean {
  const denied = DENIAL.exec(other)?.[1];
  return (
    denied !== undefined &&
    !/^(?:phép|quân)(?!\p{L})|tán thành|đồng ý/u.test(denied) &&
    !DENIAL.test(label) &&
    !DENIAL.test(whole) &&
    ` ${label} `.includes(` ${denied} `) &&
    !` ${whole.replaceAll(`phải ${denied}`, '')} `.includes(` ${denied} `)
  );
}
