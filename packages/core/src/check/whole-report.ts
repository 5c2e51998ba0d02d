import type { Subject } from './subject.ts';

/**
 * Whether this is a report from head to foot, recorded or pasted: a letterhead and a part with results.
 * What a paragraph lacks is not missing, so rules that look for what is not there ask this first.
 */
export function isWholeReport({ report, passages }: Subject): boolean {
  if (report !== null) return true;
  return (
    passages.some(({ kind }) => kind === 'DOCUMENT_TYPE' || kind === 'NUMBER_LINE') &&
    passages.some(({ kind, section }) => kind === 'SECTION' && section === 'RESULTS')
  );
}
