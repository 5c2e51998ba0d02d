import { createHash } from 'node:crypto';
import type { Report } from '@baocao/core/report';
import { fromJson, toJson } from '../json.ts';
import type { KeptReportTable } from '../schema.ts';
import { gzipOf, joined, packText, sizeOfPacked, storedText, unpackText } from './packed-text.ts';

/**
 * A report as it is kept: its two long lists packed, each by itself, and what is short of it as it is. Who asks for
 * little unpacks little.
 */
export type KeptParts = Pick<KeptReportTable, 'head' | 'sections' | 'indicators'>;

/** What is kept of a report, and the digest of its JSON. */
export function partsOf(report: Report): KeptParts & Pick<KeptReportTable, 'digest'> {
  const texts = textsOf(report);
  return {
    head: texts.head,
    sections: packText(texts.sections),
    indicators: packText(texts.indicators),
    digest: digestOf(piecesOf(texts).join('')),
  };
}

/** The report's JSON, as `jsonOfParts` puts it together of its parts. */
export function jsonOfReport(report: Report): string {
  return piecesOf(textsOf(report)).join('');
}

function textsOf({ sections, indicators, ...head }: Report): Parts<string> {
  return { head: toJson(head), sections: toJson(sections), indicators: toJson(indicators) };
}

/** The same digest, the same report. */
export function digestOf(json: string | Buffer): string {
  return createHash('sha256').update(json).digest('base64url');
}

/** The report, each of its lists unpacked when it is first read. */
export function reportOfParts({ head, sections, indicators }: KeptParts): Report {
  const lists: { -readonly [list in 'sections' | 'indicators']?: Report[list] } = {};
  return {
    ...fromJson<Omit<Report, 'sections' | 'indicators'>>(head),
    get sections() {
      lists.sections ??= fromJson(unpackText(sections).toString());
      return lists.sections;
    },
    get indicators() {
      lists.indicators ??= fromJson(unpackText(indicators).toString());
      return lists.indicators;
    },
  };
}

/** A report as JSON, in UTF-8, put together of what is kept without being read. */
export interface KeptJson {
  /** How many bytes the text is. */
  readonly size: number;
  readonly text: () => Buffer;
  /** The same as a gzip file, for which nothing is unpacked or packed. */
  readonly gzip: () => Buffer;
}

/** With more members beside its own. */
export function jsonOfParts(parts: KeptParts, more: object = {}): KeptJson {
  const members = [parts.head.slice(1, -1), toJson(more).slice(1, -1)];
  const head = `{${members.filter((each) => each !== '').join(',')}}`;
  const pieces = piecesOf({ ...parts, head }).map((each) =>
    typeof each === 'string' ? storedText(each) : each,
  );
  const whole = joined(pieces);
  return {
    size: sizeOfPacked(whole),
    text: () => unpackText(whole),
    gzip: () => gzipOf(whole),
  };
}

interface Parts<List> {
  readonly head: string;
  readonly sections: List;
  readonly indicators: List;
}

/** What the JSON of the whole is, piece by piece. */
function piecesOf<List>({ head, sections, indicators }: Parts<List>): readonly (string | List)[] {
  return [`${head.slice(0, -1)},"sections":`, sections, ',"indicators":', indicators, '}\n'];
}
