import fc from 'fast-check';
import type { AgencyKey } from '../agency/index.ts';
import { type IsoDate, isoDate } from '../iso-date.ts';
import {
  DEPARTMENT,
  recordOf,
  reportOf,
  result,
  task,
  taskList,
  words,
} from '../report/department.test-data.ts';
import type { PeriodRecord, Report } from '../report/index.ts';
import { PROGRESS, type TaskProgress } from '../task/index.ts';

/** What a department is assigned; the plans are made of these and of what is nobody's task. */
const TITLES = [
  'Tập huấn nghiệp vụ văn thư cho công chức cấp xã',
  'Kiểm tra công tác lưu trữ tại cơ quan chuyên môn',
  'Số hóa tài liệu lưu trữ lịch sử',
  'Thu hút chuyên gia nước ngoài',
  'Tuyên truyền phòng, chống tham nhũng',
];

const OTHERS = [
  'Sửa chữa trụ sở làm việc',
  'Mua sắm xe ô tô',
  'Thực hiện các nhiệm vụ khác được giao',
];

const CODES = TITLES.map((_, index) => String(index + 1));

function anyRecord(label: string, day: IsoDate): fc.Arbitrary<PeriodRecord> {
  return fc
    .record({
      reported: fc.subarray(CODES),
      progress: fc.subarray(CODES).chain((codes) =>
        fc.tuple(
          ...codes.map((code) =>
            fc.constantFrom(...PROGRESS, 'COMPLETED' as const).map((progress) => ({
              task: code as TaskProgress['task'],
              progress,
              on: progress === 'COMPLETED' ? day : null,
            })),
          ),
        ),
      ),
      planned: fc.shuffledSubarray([...TITLES, ...OTHERS]),
      marked: fc.boolean(),
    })
    .map(({ reported, progress, planned, marked }) =>
      recordOf(label, {
        progress,
        results: reported.flatMap((code) => [
          result(code, words(`Kết quả thứ nhất của ${code}`)),
          result(code, words(`Kết quả thứ hai của ${code}`)),
        ]),
        passages: planned.map((text, index) => ({
          section: 'Nhiệm vụ',
          marker: marked ? `${index + 1}.` : null,
          narrative: words(text),
        })),
      }),
    );
}

/** A second quarter and the first before it, with plans that go on with some of the tasks, some of which end. */
export const anyWordedReports: fc.Arbitrary<{
  readonly report: Report;
  readonly previous: Report;
}> = fc
  .tuple(
    anyRecord('2023-Q1', isoDate(2023, 2, 20)),
    anyRecord('2023-Q2', isoDate(2023, 5, 29)),
    fc.subarray(CODES, { maxLength: 1 }),
  )
  .map(([first, second, handedOver]) => {
    const handOver = { to: 'lam-dong/skhcn' as AgencyKey, on: isoDate(2023, 5, 1), document: null };
    const tasks = TITLES.map((title, index) => {
      const code = CODES[index] ?? '';
      return task(code, {
        title: words(title),
        handOver: handedOver.includes(code) ? handOver : null,
      });
    });
    const department = {
      ...DEPARTMENT,
      taskLists: [taskList(tasks)],
      records: [first, second],
    };
    return { report: reportOf('2023-Q2', department), previous: reportOf('2023-Q1', department) };
  });
