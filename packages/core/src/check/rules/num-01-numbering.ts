import type { Passage } from '../passage.ts';
import type { Rule, Violation } from '../rule.ts';
import { isWholeReport } from '../whole-report.ts';
import { FORM_OF_DOCUMENTS, FORM_SINCE } from './sources.ts';

/** Sections, tasks and items are numbered one after the other. */
export const numbering: Rule = {
  id: 'NUM-01',
  severity: 'warning',
  since: FORM_SINCE,
  source: FORM_OF_DOCUMENTS,
  title: { vi: 'Số thứ tự bị nhảy hoặc lặp lại', en: 'Numbering skips or repeats' },
  passes: '1. Việc thứ nhất.\n\n2. Việc thứ hai.\n\n3. Việc thứ ba.\n\n4. Việc thứ tư.',
  fails: '1. Việc thứ nhất.\n\n2. Việc thứ hai.\n\n4. Việc thứ ba.\n\n5. Việc thứ tư.',
  check: (subject) => {
    const severity = isWholeReport(subject) ? 'warning' : 'info';
    return sequencesIn(subject.passages).flatMap((sequence) =>
      breaksIn(sequence).map(({ passage, expected }): Violation => {
        const marker = passage.marker ?? '';
        return {
          passage,
          severity,
          message: {
            vi: `Số thứ tự “${marker}” không nối tiếp: chờ ${expected}.`,
            en: `Number “${marker}” does not follow: ${expected} was due.`,
          },
          evidence: `${marker} ${passage.text.slice(0, 60)}`,
        };
      }),
    );
  },
};

interface Numbered {
  readonly passage: Passage;
  readonly number: number;
}

/** Runs of numbers of one form under one parent, each beginning wherever the text begins it. */
function sequencesIn(passages: readonly Passage[]): readonly (readonly Numbered[])[] {
  const sequences: Numbered[][] = [];
  let open = new Map<string, Numbered[]>();
  for (const passage of passages) {
    const read = readMarker(passage);
    if (!read) continue;
    const { form, number } = read;
    if (form === 'SECTION') open = new Map([...open].filter(([key]) => key === 'SECTION'));
    const sequence = open.get(form);
    if (sequence && number !== 1) {
      sequence.push({ passage, number });
    } else {
      const begun = [{ passage, number }];
      sequences.push(begun);
      open.set(form, begun);
    }
  }
  return sequences;
}

/** The form that a marker shares with its siblings (`1.x.`), and its number among them. */
function readMarker({ kind, marker }: Passage): { form: string; number: number } | null {
  if (marker === null || !['SECTION', 'TASK', 'ITEM'].includes(kind)) return null;
  if (kind === 'SECTION') {
    const number = ROMAN.indexOf(marker.replace(/[^IVX]/g, ''));
    return number > 0 && /^[IVX]+\W*$/.test(marker) ? { form: 'SECTION', number } : null;
  }
  const [, parent = '', number, end = ''] = /^((?:\d+\.)*)(\d+)([.)]?)$/.exec(marker) ?? [];
  return number ? { form: `${parent}x${parent ? '' : end}`, number: Number(number) } : null;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Two numbers alone may be anything; three or more are a list. */
const LIST = 3;

function breaksIn(sequence: readonly Numbered[]) {
  if (sequence.length < LIST) return [];
  return sequence.flatMap(({ passage, number }, index) => {
    const before = sequence[index - 1];
    const expected = before && before.number + 1;
    return expected !== undefined && number !== expected ? [{ passage, expected }] : [];
  });
}
