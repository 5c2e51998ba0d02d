import { describe, expect, test } from 'vitest';
import { documentKey } from '../document/index.ts';
import type { FactPart, IndicatorCode } from '../indicator/index.ts';
import type { Narrative, NarrativeNode } from '../narrative/index.ts';
import { decimal, unit } from '../quantity/index.ts';
import {
  counted,
  DEPARTMENT,
  indicator,
  recordOf,
  task,
  taskList,
  words,
} from './department.test-data.ts';
import { createMeasurements } from './measurements.ts';
import { createProseAssembler, type ProseAssembler } from './prose.ts';
import { nationalParameters } from './source.ts';

const RECORD = recordOf('2023-Q1', {
  observations: [counted('mau', 5)],
  footnotes: [
    { marker: 'a', narrative: words('Chú thích a') },
    { marker: 'b', narrative: [figure('mau', ''), ...words(' ở chú thích b')] },
  ],
});

const TASK_LIST = taskList([
  task('1', {
    parts: [
      task('1.1', {
        indicators: [
          indicator('mau', {
            targets: [
              { value: { value: decimal(60), unit: unit('mẫu') }, document: null, since: null },
            ],
          }),
        ],
      }),
    ],
  }),
]);

function figure(code: string, text: string, part: FactPart = 'value'): NarrativeNode {
  return { type: 'figure', fact: { indicator: code as IndicatorCode, part }, text };
}

function assembler(): ProseAssembler {
  const department = { ...DEPARTMENT, records: [RECORD] };
  return createProseAssembler({
    department,
    taskList: TASK_LIST,
    parameters: nationalParameters(RECORD.period),
    measurements: createMeasurements(department),
    period: RECORD.period,
  });
}

function read(narrative: Narrative) {
  return assembler().read(narrative, RECORD);
}

describe('a figure', () => {
  test('prints the words that were written, bound to its observation', () => {
    const { text, narrative, figures } = read([figure('mau', '05 mẫu xăng')]);
    expect(text).toBe('05 mẫu xăng');
    expect(narrative).toEqual([{ __typename: 'FigureNode', text: '05 mẫu xăng', fact: 'mau' }]);
    expect(figures).toEqual([
      {
        text: '05 mẫu xăng',
        fact: 'mau',
        kind: 'COUNT',
        value: '5',
        of: null,
        unit: 'mẫu',
        trace: '05 mẫu, dự thảo báo cáo quý I năm 2023',
        indicator: { id: 'Indicator:binh-thuan/skhcn/2023/mau' },
        observation: { id: 'Observation:binh-thuan/skhcn/2023-Q1/mau' },
      },
    ]);
  });

  test('prints its value where no words were written', () => {
    expect(read([figure('mau', '')]).text).toBe('05 mẫu');
  });

  test('of a target has no observation', () => {
    expect(read([figure('mau', '', 'target')]).figures).toMatchObject([
      { text: '60 mẫu', fact: 'mau.target', observation: null },
    ]);
  });

  test('without a number behind it is a bug of the caller', () => {
    expect(() => read([figure('la', '5')])).toThrow('No indicator behind fact:la');
    expect(() => read([figure('mau', '', 'percent')])).toThrow('fact:mau.percent');
  });
});

describe('a citation', () => {
  const citation = (key: string, text: string): NarrativeNode => ({
    type: 'citation',
    document: documentKey(key),
    text,
  });

  test('prints the words that were written, or the type and number', () => {
    const { text, citations } = read([citation('10-NQ/TU', ''), citation('10-NQ/TU', ', NQ 10')]);
    expect(text).toBe('Nghị quyết số 10-NQ/TU, NQ 10');
    expect(citations[1]).toEqual({
      text: ', NQ 10',
      document: {
        id: 'Document:binh-thuan/skhcn/10-NQ/TU',
        number: '10-NQ/TU',
        kind: 'Nghị quyết',
        issuedOn: '2022-03-18',
        issuer: 'Tỉnh ủy Bình Thuận',
        subject: null,
      },
    });
  });

  test('of an unknown document is a bug of the caller', () => {
    expect(() => read([citation('1/BC-X', 'x')])).toThrow('No document 1/BC-X');
  });
});

describe('footnotes', () => {
  const call = (marker: string): NarrativeNode => ({ type: 'footnote', marker });

  test('are numbered in the order of their calls, whatever they were called', () => {
    const prose = assembler();
    const first = prose.read([...words('x'), call('b')], RECORD);
    prose.read([{ type: 'emphasis', children: [call('a')] }, call('b')], RECORD);
    expect(first).toMatchObject({
      text: 'x',
      narrative: [{}, { __typename: 'FootnoteNode', marker: '1' }],
      footnotes: [{ marker: '1', text: '05 mẫu ở chú thích b' }],
    });
    expect(prose.footnotes()).toMatchObject([
      { marker: '1', text: '05 mẫu ở chú thích b', figures: [{ fact: 'mau' }] },
      { marker: '2', text: 'Chú thích a' },
    ]);
  });

  test('that nobody calls are not in the report', () => {
    const prose = assembler();
    prose.read(words('x'), RECORD);
    expect(prose.footnotes()).toEqual([]);
  });

  test('that nobody wrote are a bug of the caller', () => {
    expect(() => read([call('c')])).toThrow('2023-Q1#c is called but not written');
  });
});

test('emphasis keeps its words and what is bound in them', () => {
  const { text, narrative, figures } = read([
    {
      type: 'strong',
      children: [...words('Đạt '), { type: 'emphasis', children: [figure('mau', '')] }],
    },
  ]);
  expect(text).toBe('Đạt 05 mẫu');
  expect(figures).toHaveLength(1);
  expect(narrative).toMatchObject([
    { __typename: 'StrongNode', children: [{}, { __typename: 'EmphasisNode' }] },
  ]);
});
