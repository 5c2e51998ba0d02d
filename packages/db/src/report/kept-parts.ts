import { createHash } from 'node:crypto';
import type { Report } from '@baocao/core/report';
import { fromJson, toJson } from '../json.ts';
import type { KeptReportTable } from '../schema.ts';
import {
  gzipOf,
  joined,
  type PackedText,
  packText,
  sizeOfPacked,
  storedText,
  unpackText,
} from './packed-text.ts';

/**
 * A report as it is kept: its two long lists packed, each by itself, and what is short of it as it is. Who asks for
 * little unpacks little.
 */
export type KeptParts = Pick<KeptReportTable, 'head' | 'sections' | 'indicators'>;

/** What is kept of a report, and the digest of its JSON. */
export function partsOf(report: Report): KeptParts & Pick<KeptReportTable, 'digest'> {
  const { sections, indicators, ...rest } = report;
  const head = toJson(rest);
  const lists = { sections: toJson(sections), indicators: toJson(indicators) };
  const digest = createHash('sha256').update(piecesOf(head, lists).join(''));
  return {
    head,
    sections: packText(lists.sections),
    indicators: packText(lists.indicators),
    digest: digest.digest('base64url'),
  };
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
  const pieces = piecesOf<string | PackedText>(head, parts);
  const whole = joined(pieces.map((each) => (typeof each === 'string' ? storedText(each) : each)));
  return {
    size: sizeOfPacked(whole),
    text: () => unpackText(whole),
    gzip: () => gzipOf(whole),
  };
}

/** What the JSON of the whole is, piece by piece. */
function piecesOf<List>(
  head: string,
  { sections, indicators }: { readonly sections: List; readonly indicators: List },
): readonly (string | List)[] {
  return [`${head.slice(0, -1)},"sections":`, sections, ',"indicators":', indicators, '}\n'];
}
