import type {
  AmountKind,
  Indicator,
  IndicatorCode,
  MeasureKind,
  RatioOperands,
} from '@baocao/core/indicator';
import type { Unit } from '@baocao/core/quantity';
import type { Insertable, Selectable } from 'kysely';
import { fromJson, toJson } from '../json.ts';
import type { IndicatorTable } from '../schema.ts';

export function indicatorColumns(
  indicator: Indicator,
): Omit<Insertable<IndicatorTable>, 'agency' | 'year' | 'task' | 'position'> {
  const operands = indicator.measure === 'RATIO' ? indicator.operands : null;
  return {
    code: indicator.code,
    name: indicator.name,
    unit: indicator.unit,
    measure: indicator.measure,
    numerator: operands?.numerator ?? null,
    denominator: operands?.denominator ?? null,
    targets: toJson(indicator.targets),
  };
}

export function indicatorOf(row: Selectable<IndicatorTable>): Indicator {
  const head = {
    code: row.code as IndicatorCode,
    name: row.name,
    unit: row.unit as Unit,
    targets: fromJson<Indicator['targets']>(row.targets),
  };
  const measure = row.measure as MeasureKind;
  return measure === 'RATIO'
    ? { ...head, measure, operands: operandsOf(row) }
    : { ...head, measure };
}

function operandsOf({ numerator, denominator }: Selectable<IndicatorTable>): RatioOperands {
  return { numerator: numerator as AmountKind, denominator: denominator as AmountKind };
}
