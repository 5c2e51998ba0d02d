import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many quarters a department grows by: two years. */
export const QUARTERS = 8;

/** What each quarter adds to its department: so many documents, cited in as many results. */
export const DOCUMENTS = 10;

export interface Quarter {
  readonly year: number;
  readonly quarter: number;
  /** `2023-Q1`. */
  readonly label: string;
}

/** The quarter at a place, from 0. */
export function quarterAt(place: number): Quarter {
  const [year, quarter] = [2023 + Math.floor(place / 4), (place % 4) + 1];
  return { year, quarter, label: `${year}-Q${quarter}` };
}

/** `11/KH-UBND` for the second document of the first quarter. */
export function documentNumber(place: number, ordinal: number): string {
  return `${place * DOCUMENTS + ordinal + 1}/KH-UBND`;
}

/** `03/BC-GHI`. */
export function reportNumber(running: number): string {
  return `${String(running).padStart(2, '0')}/BC-GHI`;
}

/**
 * Writes the folder of a department that has grown by so many quarters. Each adds to the list of its year a
 * task of its own, and reports on it: issued where `issued`, else as a draft.
 */
export function writeDepartment(
  folder: string,
  {
    agency,
    quarters,
    issued,
  }: { readonly agency: string; readonly quarters: number; readonly issued: boolean },
): void {
  rmSync(folder, { recursive: true, force: true });
  const places = Array.from({ length: quarters }, (_, place) => place);
  const byYear = Map.groupBy(places, (place) => quarterAt(place).year);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'agency.yaml'), agencyText(agency));
  for (const [year, ofYear] of byYear) {
    mkdirSync(join(folder, String(year)));
    writeFileSync(join(folder, `${year}/tasks.yaml`), taskListText(year, ofYear));
    for (const place of ofYear) {
      writeFileSync(
        join(folder, `${year}/Q${quarterAt(place).quarter}.md`),
        quarterText(place, issued),
      );
    }
  }
}

function agencyText(agency: string): string {
  return `key: ${agency}
name: Sở Ghi chép
code: GHI
superior: Ủy ban nhân dân tỉnh Thử nghiệm
seat: Thử nghiệm
signers:
  - { key: giam-doc, name: Nguyễn Văn Thử, post: Giám đốc }
recipients: [Như trên]
template:
  kind: BC
  subject: Tình hình thực hiện nhiệm vụ trong {period}
  lead: 'Sở Ghi chép báo cáo tình hình thực hiện nhiệm vụ trong {period}, như sau:'
  sections:
    - { kind: results, name: Kết quả thực hiện }
`;
}

function taskListText(year: number, places: readonly number[]): string {
  const tasks = places.map(
    (place) => `  - { code: ${taskCode(place)}, title: Nhiệm vụ của ${quarterAt(place).label} }\n`,
  );
  return `approvedBy: ${approvalKey(year)}
documents:
  - { number: 05/QĐ-UBND, issuedOn: ${year}-01-06, issuer: UBND tỉnh Thử nghiệm, key: ${approvalKey(year)} }
tasks:
${tasks.join('')}`;
}

/** The document that approves a year’s list; both years’ bear one number. */
export function approvalKey(year: number): string {
  return `05/QĐ-UBND@${year}`;
}

export function taskCode(place: number): string {
  return String((place % 4) + 1);
}

function quarterText(place: number, issued: boolean): string {
  const { year, quarter } = quarterAt(place);
  const numbers = Array.from({ length: DOCUMENTS }, (_, ordinal) => documentNumber(place, ordinal));
  const issue = `number: ${reportNumber(place + 1)}
issuedOn: ${year}-${String(quarter * 3).padStart(2, '0')}-20
signer: giam-doc
`;
  const listed = numbers.map(
    (number) =>
      `  - { number: ${number}, issuedOn: ${year}-01-10, issuer: UBND tỉnh Thử nghiệm }\n`,
  );
  const results = numbers.map(
    (number) => `- Đã thực hiện [Kế hoạch số ${number}](doc:${number}) theo phân công.\n`,
  );
  return `---
${issued ? issue : ''}documents:
${listed.join('')}---

# Kết quả thực hiện

## ${taskCode(place)} Nhiệm vụ

${results.join('')}`;
}
