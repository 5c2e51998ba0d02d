import type { Passage } from '../passage.ts';
import type { Rule, Violation } from '../rule.ts';
import { isWholeReport } from '../whole-report.ts';
import { PRACTICE } from './sources.ts';

/** Each footnote is called once and written once. */
export const calledAndWritten: Rule = {
  id: 'FTN-01',
  severity: 'warning',
  since: null,
  source: PRACTICE,
  title: {
    vi: 'Chú thích không được gọi, không được viết, hoặc lặp lại',
    en: 'A footnote is not called, not written, or repeated',
  },
  passes:
    '- Kiểm tra 05 cơ sở¹ và 02 chợ².\n\n¹ Gồm: 03 tiệm vàng, 02 trạm cân.\n\n² Chợ A và chợ B.',
  fails:
    '- Kiểm tra 05 cơ sở¹ và 02 chợ.\n\n¹ Gồm: 03 tiệm vàng, 02 trạm cân.\n\n² Chợ A và chợ B.',
  check: (subject) => {
    const { passages } = subject;
    const notes = passages.filter(({ kind }) => kind === 'FOOTNOTE');
    const written = new Set(notes.map(({ marker }) => marker));
    const calls = passages.flatMap((passage) =>
      passage.calls.map((call) => ({ passage, ...call })),
    );
    const called = new Set<string | null>(calls.map(({ marker }) => marker));
    // A page that starts at 1 again makes the same marker two notes.
    const again = notes.length - written.size;
    return [
      ...notes.filter(({ marker }) => !called.has(marker)).map(notCalled),
      // An excerpt may have been cut above its footnotes.
      ...(notes.length > 0 || isWholeReport(subject)
        ? calls.filter(({ marker }) => !written.has(marker)).map(notWritten)
        : []),
      ...(again > 0 && !restarts(notes) ? repeatedIn(notes).map(repeated) : []),
    ];
  },
};

interface Call {
  readonly passage: Passage;
  readonly marker: string;
  readonly at: number;
}

/** Every page begins its notes at 1: then nothing can be said of repeated ones. */
function restarts(notes: readonly Passage[]): boolean {
  return notes.filter(({ marker }) => marker === '1').length > 1;
}

function repeatedIn(notes: readonly Passage[]): readonly Passage[] {
  const seen = new Set<string | null>();
  return notes.filter(({ marker }) => seen.size === seen.add(marker).size);
}

function notCalled(passage: Passage): Violation {
  return {
    passage,
    message: {
      vi: `Chú thích ${passage.marker} không được gọi ở đâu trong văn bản.`,
      en: `Footnote ${passage.marker} is called nowhere.`,
    },
  };
}

function notWritten({ passage, marker, at }: Call): Violation {
  return {
    passage,
    span: { start: Math.max(0, at - 1), end: at },
    message: {
      vi: `Có gọi chú thích ${marker} nhưng không có nội dung chú thích.`,
      en: `Footnote ${marker} is called but not written.`,
    },
    evidence: passage.text.slice(Math.max(0, at - 40), at),
  };
}

function repeated(passage: Passage): Violation {
  return {
    passage,
    message: {
      vi: `Chú thích ${passage.marker} được viết hai lần.`,
      en: `Footnote ${passage.marker} is written twice.`,
    },
  };
}
