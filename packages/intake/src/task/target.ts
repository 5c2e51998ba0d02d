import { documentKey } from '@baocao/core/document';
import type { MeasureKind, Target } from '@baocao/core/indicator';
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
import {
  checkAscending,
  day,
  longForm,
  readMapping,
  valueAt,
  words,
  type YamlNode,
} from '../yaml/index.ts';

/** What a target is held against, as far as it can be read. */
export interface Measured {
  readonly unit?: Unit | undefined;
  readonly measure?: MeasureKind | undefined;
}

export interface TargetContext {
  readonly documents: DocumentList;
  readonly report: Report;
}

const TARGET = z.strictObject({
  value: words,
  document: words.transform(documentKey).nullable().default(null),
  since: day.nullable().default(null),
});

/** Says from when on it holds: otherwise it could not be told which of the two does. */
const LATER_TARGET = TARGET.extend({ since: day });

/**
 * Reads the `target` of an indicator, `60 mẫu` or a mapping with the document that sets it; or a
 * list of either, in the order in which they were set. `undefined` where one of them is wrong.
 */
export function readTargets(
  indicator: YamlNode,
  measured: Measured,
  context: TargetContext,
): readonly Target[] | undefined {
  const written = valueAt(indicator, 'target');
  if (!written || written.type === 'nothing') return [];
  const items = written.type === 'list' ? written.items : [written];
  const nodes = items.map((item) => longForm(item, 'value'));
  const targets = nodes.map((node, index) =>
    readTarget(node, { measured, isFirst: index === 0 }, context),
  );
  checkAscending(nodes, 'since', context.report);
  return targets.every((target) => target !== undefined) ? targets : undefined;
}

function readTarget(
  node: YamlNode,
  { measured, isFirst }: { readonly measured: Measured; readonly isFirst: boolean },
  { documents, report }: TargetContext,
): Target | undefined {
  const { whole, parts } = isFirst
    ? readMapping(node, TARGET, report)
    : readMapping(node, LATER_TARGET, report);
  documents.citeUnder(node, 'document');
  const at = valueAt(node, 'value');
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
  return whole && { value: value.value, document: whole.document, since: whole.since };
}

/** A share of the whole is a target for a ratio, whatever its operands count. */
function suits(value: Quantity, { unit: expected, measure }: Measured): boolean {
  if (!expected || !measure) return true;
  return isCommensurable(value.unit, expected) || (measure === 'RATIO' && value.unit === '%');
}
