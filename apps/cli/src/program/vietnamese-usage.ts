/** What the library that reads the command line says of itself, in Vietnamese. */
export function usageInVietnamese(text: string): string {
  return USAGE.reduce((said, [english, vietnamese]) => said.replaceAll(english, vietnamese), text);
}

/** What it says of a command line that it cannot read. */
export function faultInVietnamese(text: string): string {
  return FAULTS.reduce((said, [english, vietnamese]) => said.replace(english, vietnamese), text);
}

const USAGE: readonly (readonly [RegExp, string])[] = [
  [/^Usage:/g, 'Cách dùng:'],
  [/^Arguments:/g, 'Tham số:'],
  [/^Options:/g, 'Tùy chọn:'],
  [/^Global Options:/g, 'Tùy chọn chung:'],
  [/^Commands:/g, 'Lệnh:'],
  [/\bchoices: /g, 'chọn: '],
  [/\bdefault: /g, 'mặc định: '],
  [/\benv: /g, 'biến môi trường: '],
];

const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument (\S+)/, 'lỗi: thiếu tham số $1'],
  [/^error: required option ('.*') not specified/, 'lỗi: thiếu tùy chọn bắt buộc $1'],
  [/^error: unknown option /, 'lỗi: không có tùy chọn '],
  [/^error: unknown command /, 'lỗi: không có lệnh '],
  [/^error: option ('.*') argument missing/, 'lỗi: tùy chọn $1 thiếu giá trị'],
  [
    /^error: option ('[^']*') (?:argument|value) ('[^']*')(?: from env '[^']*')? is invalid\./,
    'lỗi: $1 không nhận $2.',
  ],
  [
    /^error: command-argument value ('.*') is invalid for argument ('.*')\./,
    'lỗi: $2 không nhận $1.',
  ],
  [/^error: option ('.*') cannot be used with option ('.*')/, 'lỗi: không dùng $1 cùng với $2'],
  [/Allowed choices are (.*)\.$/m, 'Chọn một trong: $1.'],
  [
    /^error: too many arguments(?: for ('.*'))?\. Expected (\d+) arguments? but got (\d+)(.*)\./,
    'lỗi: thừa tham số; cần $2 mà có $3$4.',
  ],
  [/\(Did you mean one of (.*)\?\)/, '(Có phải một trong: $1?)'],
  [/\(Did you mean (.*)\?\)/, '(Có phải $1?)'],
];
