import { documentKey } from '@baocao/core/document';
import {
  type Indicator,
  indicatorCode,
  MEASURE_KINDS,
  type MeasureKind,
  type Target,
} from '@baocao/core/indicator';
import {
  isCommensurable,
  type Quantity,
  readQuantity,
  type Unit,
  unit,
} from '@baocao/core/quantity';
import * as z from 'zod';
import type { DocumentList } from '../document/index.ts';
import type { Report } from '../problem/index.ts';
import type { Register } from '../register/index.ts';
import {
  constant,
  enterItems,
  parsed,
  readMapping,
  valueAt,
  words,
  type YamlNode,
} from '../yaml/index.ts';

export interface IndicatorReading {
  /** Those of the whole year: a code is unique in it. `null` for one that has a fault. */
  readonly indicators: Register<Indicator | null>;
  readonly documents: DocumentList;
  readonly report: Report;
}

const INDICATOR = z.strictObject({
  code: parsed((text) => {
    const code = indicatorCode(text);
    return code
      ? { ok: true, value: code }
      : { ok: false, error: { code: 'NOT_AN_INDICATOR_CODE', text } };
  }),
  name: words,
  unit: words.transform(unit),
  measure: constant(MEASURE_KINDS),
  target: z.unknown().optional(),
});

const TARGET = z.strictObject({
  value: words,
  document: words.transform(documentKey).nullable().default(null),
});

/** Reads a task's indicators into those of the year, and returns the task's own. */
export function readIndicators(task: YamlNode, reading: IndicatorReading): readonly Indicator[] {
  const own: Indicator[] = [];
  enterItems(task, { list: 'indicators', name: 'code' }, reading.indicators, (node) => {
    const indicator = readIndicator(node, reading);
    if (indicator) own.push(indicator);
    return indicator;
  });
  return own;
}

function readIndicator(node: YamlNode, reading: IndicatorReading): Indicator | undefined {
  const { whole, parts } = readMapping(node, INDICATOR, reading.report);
  const written = valueAt(node, 'target');
  const target = written && written.type !== 'nothing' ? readTarget(written, parts, reading) : null;
  return whole && target !== undefined ? { ...whole, target } : undefined;
}

interface Measured {
  readonly unit?: Unit | undefined;
  readonly measure?: MeasureKind | undefined;
}

/** `60 mẫu`, or a mapping with the document that sets it. */
function readTarget(
  node: YamlNode,
  measured: Measured,
  { documents, report }: IndicatorReading,
): Target | undefined {
  const { whole, parts } =
    node.type === 'mapping'
      ? readMapping(node, TARGET, report)
      : readMapping(asMapping(node), TARGET, report);
  const at = node.type === 'mapping' ? valueAt(node, 'value') : node;
  const cited = valueAt(node, 'document');
  if (parts.document && cited) documents.cite(parts.document, cited.place);
  if (parts.value === undefined || !at) return undefined;
  const value = readQuantity(parts.value, measured.unit ?? unit('%'));
  if (!value.ok) {
    report(at.place, value.error);
    return undefined;
  }
  if (!suits(value.value, measured)) {
    const expected = measured.unit ?? '';
    report(at.place, { code: 'UNITS_DIFFER', unit: value.value.unit, expected });
  }
  return whole && { value: value.value, document: whole.document };
}

/** A share of the whole is a target for a ratio, whatever its operands count. */
function suits(value: Quantity, { unit: expected, measure }: Measured): boolean {
  if (!expected || !measure) return true;
  return isCommensurable(value.unit, expected) || (measure === 'RATIO' && value.unit === '%');
}

function asMapping(node: YamlNode): YamlNode {
  const { place } = node;
  return { type: 'mapping', place, entries: new Map([['value', { place, value: node }]]) };
}
