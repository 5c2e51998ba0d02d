import type { Citation } from '@baocao/core/document';
import { parseDocumentNumber } from '@baocao/core/document';
import type { WindowRule } from '@baocao/core/period';
import * as z from 'zod';
import type { Report } from '../problem/index.ts';
import { day, parsed, readMapping, wholeNumber, word, type YamlNode } from '../yaml/index.ts';

const EDGE = z.strictObject({
  monthsEarlier: word(['0', '1']).transform((text) => (text === '0' ? 0 : 1)),
  day: wholeNumber(1, 31),
});

const WINDOW = z.strictObject({
  kinds: z.array(word(['quarter', 'half', 'nine-months', 'year'])),
  jurisdiction: word(['province', 'agency']),
  since: day,
  opens: EDGE,
  closes: EDGE,
  source: parsed((text) => ({ ok: true, value: citation(text) })),
});

/** Reads one of an agency's windows; `undefined` where anything in it is wrong. */
export function readWindow(node: YamlNode, report: Report): WindowRule | undefined {
  return readMapping(node, WINDOW, report).whole;
}

/** The source's words, with the first number in them that is a document's. */
function citation(text: string): Citation {
  for (const token of text.split(/[\s,;]+/u)) {
    const number = parseDocumentNumber(token);
    if (number.ok) return { text, number: number.value };
  }
  return { text, number: null };
}
