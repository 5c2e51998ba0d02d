import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from './problem/index.ts';
import { readDepartment } from './read-department.ts';

/** Files by their path in the folder; `null` leaves one out. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

const AGENCY = `key: minh-hoa/skhcn
name: Sở Khoa học và Công nghệ
code: SKHCN
superior: Ủy ban nhân dân tỉnh Minh Họa
seat: Minh Họa
units:
  - { key: vp, name: Văn phòng Sở }
  - { key: kh, name: Phòng Kế hoạch }
signers:
  - { key: giam-doc, name: Nguyễn Văn A, post: Giám đốc }
  - key: pho-giam-doc
    name: Nguyễn Văn B
    post: Phó Giám đốc
    authority: KT. Giám đốc
    from: 2021-07-01
    to: 2026-06-30
recipients:
  - VP.UBND tỉnh
windows:
  - kinds: [quarter, year]
    jurisdiction: province
    since: 2023-01-01
    opens: { monthsEarlier: 1, day: 15 }
    closes: { monthsEarlier: 0, day: 14 }
    source: Quyết định số 12/QĐ-UBND, Điều 3
dueDays:
  - kinds: [quarter]
    jurisdiction: agency
    since: 2023-02-01
    due: { monthsLater: 0, day: 20 }
    source: Công văn số 15/UBND-TH
template:
  kind: BC
  subject: Tình hình thực hiện nhiệm vụ trong {period}
  lead: 'Sở báo cáo như sau:'
  sections:
    - { kind: results, name: Kết quả thực hiện, title: 'Kết quả trong {period}', indicators: true }
    - { kind: evaluation, name: Đánh giá chung }
    - { kind: plan, name: Nhiệm vụ trọng tâm, title: 'Nhiệm vụ trong {nextPeriod}' }
`;

const TASKS = `approvedBy: 60/QĐ-UBND
documents:
  - number: 60/QĐ-UBND
    issuedOn: 2023-01-09
    issuer: UBND tỉnh Minh Họa
    subject: về việc phê duyệt nhiệm vụ
tasks:
  - code: 1
    title: Khảo sát [60 mẫu](fact:mau-xang-dau.target) xăng dầu theo [Quyết định 60](doc:60/QĐ-UBND)
    lead: vp
    coordinating: [kh]
    deadline: 2023-12-31
    extended:
      - { document: 60/QĐ-UBND, deadline: 2024-03-31, since: 2023-11-20 }
      - { deadline: hết năm 2024, since: 2024-03-01 }
    indicators:
      - code: mau-xang-dau
        name: Số mẫu xăng dầu
        unit: mẫu
        measure: flow
        target: { value: 60 mẫu, document: 60/QĐ-UBND }
    parts:
      - code: 1.1
        title: Kiểm tra cơ sở
        deadline: quý II
        indicators:
          - { code: kiem-tra, name: Cơ sở được kiểm tra, unit: tổ chức, measure: ratio, target: 80% }
          - code: ky-hop-dong
            name: Hợp đồng được ký
            unit: hợp đồng
            measure: ratio
            operands: { denominator: stock }
            target:
              - 70%
              - { value: 90%, document: 60/QĐ-UBND, since: 2023-07-05 }
              - { value: 95%, since: 2023-10-01 }
  - code: 2
    title: Thu sự nghiệp
    handedOver: { to: lam-ha/skhcn, document: 60/QĐ-UBND, on: 2025-07-01 }
    themes:
      - Về công tác thu
      - Về công tác chi
    indicators:
      - { code: thu-su-nghiep, name: Thu sự nghiệp, unit: triệu đồng, measure: cumulative }
`;

const Q1 = `---
number: 258 /BC-SKHCN
issuedOn: 2023-03-09
signer: pho-giam-doc
bases:
  - Căn cứ [Quyết định số 60/QĐ-UBND](doc:60/QĐ-UBND) về việc phê duyệt
documents:
  - { number: 81/KH-SKHCN, issuedOn: 2023-01-31, issuer: Sở Khoa học và Công nghệ }
observations:
  mau-xang-dau: 15 mẫu
  kiem-tra: { numerator: 12 tổ chức, denominator: 77 tổ chức }
  ky-hop-dong: { state: not-arisen }
  thu-su-nghiep: { value: 57.720.000 đồng, asOf: 2023-03-06 }
revised:
  2022-Q4:
    thu-su-nghiep: 61.250.000 đồng
progress:
  1.1: in-progress
  2: { state: completed, on: 2023-02-28 }
waivers:
  - rule: CLM-02
    place: sections/II/paragraphs/1
    reason: Số liệu có trong báo cáo chuyên đề
    until: 2023-12-31
---

# Kết quả thực hiện

## 1 Khảo sát 60 mẫu

- Khảo sát [15 mẫu xăng dầu](fact:mau-xang-dau)[^1].

## 1.1

- Kiểm tra [12/77 tổ chức](fact:kiem-tra), đạt [](fact:kiem-tra.percent)
  kế hoạch theo [Kế hoạch 81](doc:81/KH-SKHCN).

## 2

- Không thuộc nhóm nào.

### Về công tác thu

- Thu được **[57.720.000 đồng](fact:thu-su-nghiep)**.

# Đánh giá chung

Trong quý I/2023, Sở đã hoàn thành nhiệm vụ.

# Nhiệm vụ trọng tâm

1. Tiếp tục khảo sát.
2. Đẩy nhanh kiểm tra.

[^1]: Gồm 05 mẫu dầu và 10 mẫu xăng.
`;

/** A sound folder: an issued quarter and a draft. */
export const SOUND: Readonly<Record<string, string>> = {
  'agency.yaml': AGENCY,
  '2023/tasks.yaml': TASKS,
  '2023/Q1.md': Q1,
  '2023/Q2.md': '# Đánh giá chung\n\nDự thảo.\n',
};

/** Reads a real folder with these files, and removes it. */
export async function readFiles(files: Files): ReturnType<typeof readDepartment> {
  const folder = await mkdtemp(join(tmpdir(), 'baocao-intake-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      if (content === null) continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await readDepartment(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The problems of the sound folder with some files replaced. */
export async function problemsWith(files: Files): Promise<readonly Problem[]> {
  const result = await readFiles({ ...SOUND, ...files });
  return result.ok ? [] : result.error;
}

export const MARK = '‸';

/** A problem without its place, but for whether that is where the mark stood. */
export type MarkedFault = Omit<Problem, 'file' | 'line' | 'column'> & { readonly at: string };

/** `[file, passage, passage instead]`; a mark in the last is where a problem is expected. */
export type Change = readonly [file: string, from: string, to: string];

/** The problems of the sound folder with some passages changed. */
export async function faultsOf(...changes: readonly Change[]): Promise<readonly MarkedFault[]> {
  const files = { ...SOUND };
  for (const [file, from, to] of changes) {
    const text = files[file] ?? '';
    if (text.split(from).length !== 2) throw new Error(`Not once in ${file}: ${from}`);
    files[file] = text.replace(from, () => to);
  }
  const marked = new Set<string>();
  for (const [file, text] of Object.entries(files)) {
    const [before = '', ...after] = text.split(MARK);
    let passed = before;
    for (const rest of after) {
      marked.add(`${file}:${placeAfter(passed)}`);
      passed += rest;
    }
    files[file] = passed;
  }
  return (await problemsWith(files)).map(({ file, line, column, ...fault }) => {
    const at = `${file}:${line}:${column}`;
    return { ...fault, at: marked.has(at) ? MARK : at };
  });
}

function placeAfter(text: string): string {
  const lines = text.split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
