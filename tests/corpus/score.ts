import { checkText, type Finding, type Severity } from '@baocao/core/check';
import type { FaultFamily, LabelledPassage, PlantedFault } from './passages.ts';

/** How the checks do on labelled passages. */
export interface Score {
  readonly consistent: number;
  readonly falseErrors: readonly FalseAlarm[];
  readonly falseWarnings: readonly FalseAlarm[];
  readonly found: readonly PlantedPassage[];
  readonly missed: readonly PlantedPassage[];
}

interface FalseAlarm {
  readonly id: string;
  readonly finding: Finding;
}

type PlantedPassage = LabelledPassage & { readonly fault: PlantedFault };

export function score(passages: readonly LabelledPassage[]): Score {
  const consistent = passages.filter(({ fault }) => fault === null);
  const planted = passages.filter((each): each is PlantedPassage => each.fault !== null);
  return {
    consistent: consistent.length,
    falseErrors: consistent.flatMap((passage) => alarms(passage, 'error')),
    falseWarnings: consistent.flatMap((passage) => alarms(passage, 'warning')),
    found: planted.filter(isFound),
    missed: planted.filter((passage) => !isFound(passage)),
  };
}

function alarms({ id, text }: LabelledPassage, severity: Severity): readonly FalseAlarm[] {
  return checkText(text)
    .filter((finding) => finding.severity === severity)
    .map((finding) => ({ id, finding }));
}

/** A sum and its parts, or two citations, stand apart; so the place does not matter, the family does. */
function isFound({ text, fault }: PlantedPassage): boolean {
  return checkText(text).some(
    ({ rule, severity }) => severity !== 'info' && RULES_THAT_FIND[fault.family].test(rule),
  );
}

const RULES_THAT_FIND: Readonly<Record<FaultFamily, RegExp>> = {
  SUM: /^(SUM|SUB|TAB)-/,
  PCT: /^(PCT|TAB)-/,
  GRW: /^(GRW|TAB)-/,
  IMP: /^(IMP|PCT)-/,
  SUB: /^(SUB|SUM)-/,
  DOC: /^DOC-/,
  FTN: /^FTN-/,
};
