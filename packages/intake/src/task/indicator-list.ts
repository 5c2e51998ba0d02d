import {
  AMOUNT_KINDS,
  type Indicator,
  indicatorCode,
  MEASURE_KINDS,
  type MeasureKind,
  type RatioOperands,
} from '@baocao/core/indicator';
import { type Unit, unit } from '@baocao/core/quantity';
import * as z from 'zod';
import type { DocumentList } from '../document/index.ts';
import type { Report } from '../problem/index.ts';
import type { Register } from '../register/index.ts';
import {
  constant,
  enterItems,
  mapping,
  parsed,
  readMapping,
  readUnder,
  valueAt,
  words,
  type YamlNode,
} from '../yaml/index.ts';
import { readTargets } from './target.ts';

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
  operands: mapping.optional(),
  target: z.unknown().optional(),
});

const OPERANDS = z.strictObject({
  numerator: constant(AMOUNT_KINDS).default('FLOW'),
  denominator: constant(AMOUNT_KINDS).default('FLOW'),
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
  const operands = readOperands(node, parts.measure, reading.report);
  checkAddable(node, parts, reading.report);
  const targets = readTargets(node, parts, reading);
  if (!whole || !targets) return undefined;
  const { code, name, unit, measure } = whole;
  if (measure !== 'RATIO') return { code, name, unit, measure, targets };
  return operands && { code, name, unit, measure, operands, targets };
}

/** Percentages are not added up: what is a share is a ratio, or stands on a day. */
function checkAddable(
  node: YamlNode,
  {
    unit: of,
    measure,
  }: { readonly unit?: Unit | undefined; readonly measure?: MeasureKind | undefined },
  report: Report,
): void {
  const written = valueAt(node, 'measure');
  if (of !== '%' || !written || (measure !== 'FLOW' && measure !== 'CUMULATIVE')) return;
  report(written.place, { code: 'VALUE_AGAINST_MEASURE', value: 'percent', measure });
}

/** The kinds of a ratio's operands, which no other measure has. */
function readOperands(
  node: YamlNode,
  measure: MeasureKind | undefined,
  report: Report,
): RatioOperands | undefined {
  const written = valueAt(node, 'operands');
  if (!written || written.type === 'nothing') return { numerator: 'FLOW', denominator: 'FLOW' };
  if (written.type === 'mapping' && measure && measure !== 'RATIO') {
    report(written.place, { code: 'VALUE_AGAINST_MEASURE', value: 'operands', measure });
    return undefined;
  }
  return readUnder(node, { key: 'operands', schema: OPERANDS }, report);
}
