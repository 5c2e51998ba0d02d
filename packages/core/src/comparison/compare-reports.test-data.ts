import fc from 'fast-check';
import type { IndicatorCode } from '../indicator/index.ts';
import type { NarrativeNode } from '../narrative/index.ts';
import { decimal } from '../quantity/index.ts';
import {
  counted,
  indicator,
  recordOf,
  reportOf,
  task,
  taskList,
} from '../report/department.test-data.ts';
import type { Figure, Prose, ProseNode, Report, ResultGroup } from '../report/index.ts';

/** A link to the value of an indicator, printed so. */
export function bound(code: string, text = ''): NarrativeNode {
  return { type: 'figure', fact: { indicator: code as IndicatorCode, part: 'value' }, text };
}

const FACTS = ['mau-xang', 'mau-dau', 'mau-nuoc'] as const;

/** The form that any report below is put into. */
const FORM: Report = reportOf('2023-Q1', {
  taskLists: [taskList([task('1', { indicators: FACTS.map((code) => indicator(code)) })])],
  records: [recordOf('2023-Q1', { observations: FACTS.map((code) => counted(code, 5)) })],
});

type Piece = { readonly text: string; readonly figure: Figure | null };

const anyBound: fc.Arbitrary<Piece> = fc
  .record({
    fact: fc.constantFrom(...FACTS),
    value: fc.integer({ min: 0, max: 20 }),
    isSlip: fc.boolean(),
  })
  .map(({ fact, value, isSlip }) => {
    const text = `${isSlip ? value + 1 : value} mẫu`;
    return { text, figure: figure(fact, { text, value: decimal(value) }) };
  });

const anyUnbound: fc.Arbitrary<Piece> = fc
  .constantFrom(
    '05 mẫu',
    '5 hồ sơ',
    '7,1 tỷ đồng',
    '7.100 triệu đồng',
    '1.234',
    '15,6%',
    '12/77 tổ chức',
    '09/3/2023',
    'ngày 9 tháng 3 năm 2023',
    '60/QĐ-UBND',
    'quý II',
  )
  .map((text) => ({ text, figure: null }));

const anyWord: fc.Arbitrary<Piece> = fc
  .constantFrom('khảo', 'sát', 'cấp', 'phép', 'xăng', 'dầu', 'tỉnh', 'và', ',', '.', '—', '#', '\n')
  .map((text) => ({ text, figure: null }));

const anyNumber = fc.oneof(anyBound, anyUnbound);

const anyPiece = fc.oneof({ weight: 2, arbitrary: anyWord }, anyNumber);

/** Prose of few words and many numbers, so that two are often alike and never quite. */
const anyProse: fc.Arbitrary<Prose> = fc.array(anyPiece, { maxLength: 9 }).map(proseOf);

function proseOf(pieces: readonly Piece[]): Prose {
  const nodes = pieces.flatMap(({ text, figure: shown }, index): readonly ProseNode[] => [
    ...(index > 0 ? [{ __typename: 'TextNode' as const, text: ' ' }] : []),
    shown ? { __typename: 'FigureNode', text, fact: shown.fact } : { __typename: 'TextNode', text },
  ]);
  return {
    text: pieces.map(({ text }) => text).join(' '),
    narrative: nodes,
    footnotes: [],
    figures: pieces.flatMap((piece) => piece.figure ?? []),
    citations: [],
  };
}

function piecesOf({ narrative, figures }: Prose): readonly Piece[] {
  const left = [...figures];
  return narrative.flatMap((node) => {
    if (!('text' in node) || node.text === ' ') return [];
    return {
      text: node.text,
      figure: node.__typename === 'FigureNode' ? (left.shift() ?? null) : null,
    };
  });
}

function figure(fact: string, more: Pick<Figure, 'text' | 'value'>): Figure {
  return {
    fact,
    kind: 'COUNT',
    of: null,
    unit: 'mẫu',
    indicator: { id: fact },
    observation: null,
    trace: '',
    ...more,
  };
}

const anyMarked = fc.record({ marker: fc.constantFrom('-', '1.', '2.'), prose: anyProse });

const anyGroup: fc.Arbitrary<ResultGroup> = fc
  .record({
    theme: fc.constantFrom(null, 'Về quản lý', 'Về quản lý 5 xã', 'Về quản lý 6 xã'),
    proses: fc.array(anyProse, { maxLength: 4 }),
  })
  .map(({ theme, proses }) => ({
    theme,
    figures: [],
    citations: [],
    results: proses.map((prose) => ({ ...prose, id: '', period: '2023-Q1' })),
  }));

const anyTask = fc.record({
  code: fc.constantFrom('1', '1.1', '2', '10'),
  title: fc.constantFrom('Nhiệm vụ khảo sát', 'Nhiệm vụ khảo sát 5 xã', 'Nhiệm vụ khác'),
  groups: fc.array(anyGroup, { maxLength: 3 }),
});

/** Any report: no two results with one id. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    number: fc.constantFrom(null, '258/BC-SKHCN', '259/BC-SKHCN'),
    recipients: fc.subarray(['UBND tỉnh', 'Sở Tài chính', 'Lưu VT']),
    tasks: fc.uniqueArray(anyTask, { selector: ({ code }) => code, maxLength: 4 }),
    paragraphs: fc.array(anyMarked, { maxLength: 4 }),
    footnotes: fc.array(anyMarked, { maxLength: 3 }),
    bases: fc.array(anyProse, { maxLength: 2 }),
    indicators: fc.subarray([...FORM.indicators]),
    inPeriod: fc.option(fc.integer({ min: 0, max: 20 })),
    sections: fc.subarray([0, 1, 2]),
  })
  .map(({ number, recipients, tasks, paragraphs, footnotes, bases, ...rest }): Report => {
    const placed = tasks.flatMap((each) =>
      FORM.sections[0]?.tasks[0]
        ? {
            ...FORM.sections[0].tasks[0],
            ...each,
            groups: each.groups.map((group, at) => ({
              ...group,
              results: group.results.map((result, index) => ({
                ...result,
                id: `${each.code}/${at}/${index}`,
              })),
            })),
          }
        : [],
    );
    const marked = paragraphs.map(({ marker, prose }) => ({ marker, ...prose }));
    return {
      ...FORM,
      number,
      recipients,
      legalBases: bases,
      sections: rest.sections.flatMap((at) => {
        const section = FORM.sections[at];
        return section
          ? { ...section, tasks: at === 0 ? placed : [], paragraphs: at === 1 ? marked : [] }
          : [];
      }),
      footnotes: footnotes.map(({ marker, prose }) => ({ marker, ...prose })),
      indicators: rest.indicators.map((row) => ({
        ...row,
        inPeriod: rest.inPeriod === null ? null : decimal(rest.inPeriod),
      })),
    };
  });

/** What is done to a text in a later edition. */
type Edit =
  | { readonly kind: 'KEEP' | 'DROP' }
  | { readonly kind: 'REPLACE'; readonly at: number; readonly by: readonly Piece[] }
  | { readonly kind: 'RENUMBER'; readonly by: Piece };

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Edit>({ kind: 'KEEP' }) },
  fc.constant<Edit>({ kind: 'DROP' }),
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('REPLACE' as const),
      at: fc.nat(8),
      by: fc.array(anyPiece, { maxLength: 2 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('RENUMBER' as const), by: anyNumber }),
  },
);

/** A report and a later edition of it: texts edited, taken out, in another order; or two reports of nothing alike. */
export const anyTwoReports: fc.Arbitrary<readonly [Report, Report]> = fc.oneof(
  fc.tuple(anyReport, anyReport),
  {
    weight: 4,
    arbitrary: fc
      .record({
        report: anyReport,
        edits: fc.array(anyEdit, { minLength: 1, maxLength: 7 }),
        isReversed: fc.boolean(),
        isBack: fc.boolean(),
      })
      .map(({ report, edits, isReversed, isBack }) => {
        const later = edited(report, edits, isReversed);
        return isBack ? ([later, report] as const) : ([report, later] as const);
      }),
  },
);

function edited(report: Report, edits: readonly Edit[], isReversed: boolean): Report {
  let count = 0;
  const all = <Each extends Prose>(proses: readonly Each[]): readonly Each[] => {
    const kept = proses.flatMap((prose) => {
      const edit = edits[count % edits.length];
      count += 1;
      if (edit?.kind === 'DROP') return [];
      return [edit ? { ...prose, ...proseOf(piecesAfter(edit, piecesOf(prose))) } : prose];
    });
    return isReversed ? kept.toReversed() : kept;
  };
  return {
    ...report,
    legalBases: all(report.legalBases),
    footnotes: all(report.footnotes),
    sections: report.sections.map((section) => ({
      ...section,
      paragraphs: all(section.paragraphs),
      tasks: section.tasks.map((each) => ({
        ...each,
        groups: each.groups.map((group) => ({ ...group, results: all(group.results) })),
      })),
    })),
  };
}

function piecesAfter(edit: Edit, pieces: readonly Piece[]): readonly Piece[] {
  switch (edit.kind) {
    case 'REPLACE':
      return pieces.toSpliced(edit.at, 1, ...edit.by);
    case 'RENUMBER': {
      const at = pieces.findIndex(({ text }) => /\d/.test(text));
      return at < 0 ? pieces : pieces.with(at, edit.by);
    }
    default:
      return pieces;
  }
}
