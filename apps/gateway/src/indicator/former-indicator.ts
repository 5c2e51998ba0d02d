import type { Indicator, IndicatorCode, Target } from '@baocao/core/indicator';
import { type Unit, unit as unitOf } from '@baocao/core/quantity';
import type { IndicatorRow } from '@baocao/core/report';
import { formerTask } from '../task/former-task.ts';
import type { IndicatorNode } from './indicator-node.ts';

/** An indicator that its list has lost since, as far as a report tells of it. */
export function formerIndicator({
  indicator,
  task,
  target,
  targetUnit,
}: IndicatorRow): IndicatorNode {
  const { code, name, unit, measure } = indicator;
  const targets: readonly Target[] =
    target === null || targetUnit === null
      ? []
      : [{ value: { value: target, unit: targetUnit as Unit }, document: null, since: null }];
  return {
    ...formerTask({ task, title: '' }),
    indicator: {
      code: code as IndicatorCode,
      name,
      unit: unitOf(unit),
      measure,
      targets,
    } as Indicator,
  };
}
