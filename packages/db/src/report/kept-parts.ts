import { createHash } from 'node:crypto';
import type { Report } from '@baocao/core/report';
import { fromJson, toJson } from '../json.ts';
import type { KeptReportTable } from '../schema.ts';
import { packJson, unpackJson } from './packed-json.ts';

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
  const digest = createHash('sha256');
  for (const piece of piecesOf(head, lists)) digest.update(piece);
  return {
    head,
    sections: packJson(lists.sections),
    indicators: packJson(lists.indicators),
    digest: digest.digest('base64url'),
  };
}

/** The report, each of its lists unpacked when it is first read. */
export function reportOfParts({ head, sections, indicators }: KeptParts): Report {
  const lists: { -readonly [list in 'sections' | 'indicators']?: Report[list] } = {};
  return {
    ...fromJson<Omit<Report, 'sections' | 'indicators'>>(head),
    get sections() {
      lists.sections ??= fromJson(unpackJson(sections).toString());
      return lists.sections;
    },
    get indicators() {
      lists.indicators ??= fromJson(unpackJson(indicators).toString());
      return lists.indicators;
    },
  };
}

/** The report as JSON, in UTF-8, put together without being read; `more` is members that it is to have beside its own. */
export function jsonOfParts({ head, sections, indicators }: KeptParts, more: object = {}): Buffer {
  const members = [head.slice(1, -1), toJson(more).slice(1, -1)].filter((each) => each !== '');
  const lists = { sections: unpackJson(sections), indicators: unpackJson(indicators) };
  const pieces = piecesOf(`{${members.join(',')}}`, lists);
  return Buffer.concat(pieces.map((each) => (typeof each === 'string' ? Buffer.from(each) : each)));
}

function piecesOf<Text extends string | Buffer>(
  head: string,
  { sections, indicators }: { readonly sections: Text; readonly indicators: Text },
): readonly (string | Text)[] {
  return [head.slice(0, -1), ',"sections":', sections, ',"indicators":', indicators, '}\n'];
}
