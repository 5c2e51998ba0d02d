/** Texts that no department writes, each of about so many UTF-16 units; the same in every run. */
export const HOSTILE_TEXTS: Readonly<Record<string, (size: number) => string>> = {
  noise: (size) => {
    const draw = drawer();
    return String.fromCharCode(...Array.from({ length: 997 }, () => draw(0x3000)))
      .repeat(Math.ceil(size / 997))
      .slice(0, size);
  },
  'noise of letters and digits': (size) => {
    const draw = drawer();
    const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxy0123456789 .,;:%/()-\n';
    return Array.from({ length: size }, () => letters[draw(letters.length)]).join('');
  },
  'numbers in a line': filled((nth) => `${(nth * 7919) % 1000}, `),
  'counts in a line': filled((nth) => `${(nth * 7919) % 1000} hồ sơ, `),
  'breakdowns in a line': filled((nth) => `tiếp nhận ${nth % 97} hồ sơ, gồm: 3 hồ sơ mới và `),
  'ratios in a line': filled((nth) => `${nth % 50}/77 hồ sơ, đạt 15,6% kế hoạch, tăng 4% so với `),
  'one number': (size) => '7'.repeat(size),
  'one grouped number': filled(() => '123.'),
  'nested brackets': (size) => '('.repeat(size / 2) + ')'.repeat(size / 2),
  'nested brackets with numbers': (size) =>
    '(12 hồ sơ '.repeat(size / 20) + ' 3 hồ sơ)'.repeat(size / 20),
  'quotation marks': filled(() => '“'),
  'lone surrogates': filled((nth) => (nth % 2 === 0 ? '\uD835' : 'số 12 \uDC00')),
  'marks without letters': filled(() => '\u0301'),
  spaces: (size) => ' '.repeat(size),
  'empty lines': (size) => '\n'.repeat(size),
  'letters without a space': (size) => 'a'.repeat(size),
  'capitals and slashes': filled(() => 'QĐ-UBND/'),
  asterisks: (size) => '*'.repeat(size),
  'footnote marks': filled((nth) => `mẫu${superscript(nth)} `),
  footnotes: filled(
    (nth) => `Khảo sát ${nth} mẫu${superscript(nth)}.\n\n${superscript(nth)} Gồm: 1 mẫu.\n\n`,
  ),
  citations: filled((nth) => `Quyết định số ${nth}/QĐ-UBND ngày 09/01/2023; `),
  'citations of one document': filled(() => 'Quyết định số 60/QĐ-UBND ngày 09/01/2023; '),
  'citations of many issuers': filled(
    (nth) => `Quyết định số 60/QĐ-${letters(nth)} ngày 09/01/2023; `,
  ),
  'procedure files': filled(
    (nth) =>
      `tiếp nhận ${nth % 50} hồ sơ, trước hạn 13 hồ sơ, đúng hạn 01 hồ sơ, 01 hồ sơ trong hạn; `,
  ),
  comparisons: filled((nth) => `tăng ${nth % 90},4% so với cùng kỳ (39.203 người), giảm 55 đơn; `),
  'days of figures': filled((nth) => `tính đến ngày ${(nth % 28) + 1}/3/2023: 340 triệu đồng; `),
  'a dash list': filled(
    (nth) =>
      `${nth === 0 ? 'Tiếp nhận 15 hồ sơ, gồm:\n' : ''}- ${letters(nth)}: ${nth % 9} hồ sơ;\n`,
  ),
  'tasks and plan': (size) => {
    const items = filled(
      (nth) =>
        `${nth + 1}. Triển khai ${letters(nth)} tại các huyện\n\n- Đã triển khai ${letters(nth + 7)} tại các huyện, thị xã, thành phố.\n\n`,
    )(size / 2);
    const plan = filled(
      (nth) => `${nth + 1}. Tiếp tục triển khai ${letters(nth)} tại các huyện.\n\n`,
    )(size / 2);
    return `Số: 45/BC-SNV\n\nI. KẾT QUẢ THỰC HIỆN\n\n${items}\n\nIII. NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2023\n\n${plan}`.slice(
      0,
      size,
    );
  },
  dates: filled((nth) => `ngày ${(nth % 28) + 1}/3/2023, `),
  'table rows': filled((nth) => `| Huyện ${nth} | ${nth % 100} | ${nth % 7} | 15,6% |\n`),
  'one wide table row': filled((nth) => `${nth % 100} | `),
  bullets: filled((nth) => `- Tiếp nhận ${nth % 100} hồ sơ.\n`),
  'numbered items': filled((nth) => `${nth + 1}. Tiếp nhận ${nth % 100} hồ sơ.\n\n`),
  'the same paragraph': filled(
    () =>
      'Phối hợp với các cơ quan, đơn vị có liên quan tổ chức hướng dẫn nghiệp vụ văn thư, lưu trữ cho công chức.\n\n',
  ),
  'broken pages': filled((nth) => `câu này bị ngắt ở cuối trang\n\n${nth}\n\n`),
};

function filled(piece: (nth: number) => string): (size: number) => string {
  return (size) => {
    const pieces: string[] = [];
    for (let length = 0, nth = 0; length < size; nth++) {
      const next = piece(nth);
      pieces.push(next);
      length += next.length;
    }
    return pieces.join('').slice(0, size);
  };
}

/** Another word for each number: `BA`, `BAB`. */
function letters(number: number): string {
  return `B${number.toString(20).replace(/./g, (digit) => 'ABCDEGHIKLMNOPQRSTUV'[Number.parseInt(digit, 20)] ?? '')}`;
}

function superscript(number: number): string {
  return [...String(number + 1)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}

/** Numbers below a bound that look like chance and are the same each time. */
function drawer(): (below: number) => number {
  let state = 12345;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state / 65536) % below;
  };
}
