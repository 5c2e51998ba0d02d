import { parseDocumentNumber } from '../document/index.ts';
import { type IsoDate, isoDate } from '../iso-date.ts';
import { DECREE_WINDOWS, dataWindow } from '../period/index.ts';
import { issuerCodeOf } from './issuer-code.ts';
import type { Passage } from './passage.ts';
import { DATE_LINE } from './reading/date-line.ts';
import { joinPages } from './reading/page-breaks.ts';
import { passagesOfText } from './reading/passages-of-text.ts';
import { periodNamedIn } from './reading/period-named.ts';
import { type SourceBlock, sourceBlocks } from './reading/source-block.ts';
import { sourceLines } from './reading/source-lines.ts';
import { sourceParagraphs } from './reading/source-paragraphs.ts';
import type { Subject } from './subject.ts';
import { withTheirCallers } from './with-their-callers.ts';

/**
 * Reads a report, or a paragraph of one, as people paste it: from Word, from a scan, from Markdown.
 *
 * Never fails, and takes time in proportion to the text; of what it cannot place it makes paragraphs.
 */
export function readText(text: string): Subject {
  return subjectOfBlocks(joinPages(sourceBlocks(sourceParagraphs(sourceLines(text)))));
}

/** What blocks make together, and what they tell of the report's day, period and issuer. */
export function subjectOfBlocks(blocks: readonly SourceBlock[]): Subject {
  const passages = withTheirCallers(passagesOfText(blocks));
  const issuedOn = dateOf(passages);
  const period = periodOf(passages, issuedOn);
  return {
    passages,
    period,
    window: (period && dataWindow(period, DECREE_WINDOWS)) ?? null,
    issuedOn,
    issuerCode: codeOf(passages),
    report: null,
    previous: null,
    formed: null,
  };
}

function dateOf(passages: readonly Passage[]): IsoDate | null {
  const line = passages.find(({ kind }) => kind === 'DATE_LINE');
  const { day, month, year } = DATE_LINE.exec(line?.text ?? '')?.groups ?? {};
  try {
    return day ? isoDate(Number(year), Number(month), Number(day)) : null;
  } catch {
    return null;
  }
}

function periodOf(passages: readonly Passage[], issuedOn: IsoDate | null): Subject['period'] {
  for (const wanted of ['SUBJECT', 'LEAD', 'SECTION'] as const) {
    const named = passages.find(({ kind }) => kind === wanted);
    const period = named && periodNamedIn(named.text, issuedOn);
    if (period) return period;
  }
  return null;
}

function codeOf(passages: readonly Passage[]): string | null {
  const line = passages.find(({ kind }) => kind === 'NUMBER_LINE');
  const number = parseDocumentNumber(line?.text.replace(/^[^:]*:/u, '') ?? '');
  return number.ok ? issuerCodeOf(number.value) : null;
}
