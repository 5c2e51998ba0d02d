import { assembleReport, nationalParameters } from '@baocao/core/report';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFiles, SOUND } from './department-folder.test-data.ts';
import { writeDepartment } from './writing/index.ts';

const PIECES = [
  ...[
    '- ',
    '# ',
    '## 1\n',
    '### ',
    '\n',
    '\n\n',
    '  ',
    '    ',
    '---\n',
    '[^1]',
    '[^1]: ',
    ': ',
    ',',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '*',
    '**',
    '_',
    '`',
    '> ',
    '|',
    '<b>',
    '\\',
    '&',
    '!',
    "'",
    '"',
  ],
  ...[
    '(fact:kiem-tra)',
    '(fact:kiem-tra.cumulative)',
    'amends: 250/BC-SKHCN\n',
    '2023-Q2:\n',
    'since: 2023-12-31',
    '(doc:60/QĐ-UBND)',
    '1.',
    '0',
    'ế',
    '\u0301',
    '\u0007',
    '\uFEFF',
    '\r',
    '\t',
  ],
];

/** A slip somewhere in a file: some characters fall out, something else comes in. */
const slip = fc.record({
  file: fc.constantFrom(...Object.keys(SOUND)),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.nat(20),
  in: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }),
});

type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never;

function withSlips(slips: readonly Slip[]): Record<string, string> {
  const files: Record<string, string> = { ...SOUND };
  for (const { file, at, out, in: pieces } of slips) {
    const text = files[file] ?? '';
    const from = Math.floor(at * text.length);
    files[file] = text.slice(0, from) + pieces.join('') + text.slice(from + out);
  }
  return files;
}

describe('a folder with any slips', () => {
  it('is read the same each time, with every problem at a place that its file has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 4 }), async (slips) => {
        const files = withSlips(slips);
        const result = await readFiles(files);
        expect(await readFiles(files)).toEqual(result);
        for (const { file, line, column } of result.ok ? [] : result.error) {
          const written = files[file]?.split('\n')[line - 1];
          expect(written?.length).toBeGreaterThanOrEqual(column - 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('makes a report of each record wherever nothing is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(slip, async (only) => {
        const result = await readFiles(withSlips([only]));
        if (!result.ok) return;
        const { records, taskLists } = result.value;
        for (const { period } of records) {
          const taskList = taskLists.find(({ year }) => year === period.year);
          if (!taskList) throw new Error('A record without a task list');
          assembleReport({
            department: result.value,
            taskList,
            parameters: nationalParameters(period),
            period,
            revision: 1,
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is written as a folder that reads the same wherever nothing is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 2 }), async (slips) => {
        const result = await readFiles(withSlips(slips));
        if (!result.ok) return;
        const files = Object.fromEntries(writeDepartment(result.value));
        expect(await readFiles(files)).toEqual(result);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
