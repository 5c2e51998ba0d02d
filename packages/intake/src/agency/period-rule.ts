import { type Citation, parseDocumentNumber } from '@baocao/core/document';
import type { DueRule, WindowRule } from '@baocao/core/period';
import * as z from 'zod';
import type { Report } from '../problem/index.ts';
import {
  day,
  mapping,
  parsed,
  readMapping,
  readUnder,
  wholeNumber,
  word,
  type YamlNode,
} from '../yaml/index.ts';

/** What every rule about periods says: for which, whose it is, since when, and where it stands. */
const RULE = z.strictObject({
  kinds: z.array(word(['quarter', 'half', 'nine-months', 'year'])),
  jurisdiction: word(['province', 'agency']),
  since: day,
  source: parsed((text) => ({ ok: true, value: citation(text) })),
});

const WINDOW = RULE.extend({ opens: mapping, closes: mapping });
const DUE = RULE.extend({ due: mapping });

const months = word(['0', '1']).transform((text) => (text === '0' ? 0 : 1));
const dayOfMonth = wholeNumber(1, 31);
const EDGE = z.strictObject({ monthsEarlier: months, day: dayOfMonth });
const DUE_DAY = z.strictObject({ monthsLater: months, day: dayOfMonth });

/** Reads one of an agency's windows; `undefined` where anything in it is wrong. */
export function readWindow(node: YamlNode, report: Report): WindowRule | undefined {
  const { whole } = readMapping(node, WINDOW, report);
  const opens = readUnder(node, { key: 'opens', schema: EDGE }, report);
  const closes = readUnder(node, { key: 'closes', schema: EDGE }, report);
  return whole && opens && closes && { ...whole, opens, closes };
}

/** Reads one of an agency's due days; `undefined` where anything in it is wrong. */
export function readDueRule(node: YamlNode, report: Report): DueRule | undefined {
  const { whole } = readMapping(node, DUE, report);
  const due = readUnder(node, { key: 'due', schema: DUE_DAY }, report);
  return whole && due && { ...whole, due };
}

/** The source's words, with the first number in them that is a document's. */
function citation(text: string): Citation {
  for (const token of text.split(/[\s,;]+/u)) {
    const number = parseDocumentNumber(token);
    if (number.ok) return { text, number: number.value };
  }
  return { text, number: null };
}
