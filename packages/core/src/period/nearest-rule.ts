import type { Citation } from '../document/index.ts';
import type { IsoDate } from '../iso-date.ts';
import type { PeriodKind } from './period.ts';

/** How near a rule is to the agency; the nearest that is in force wins. */
export type Jurisdiction = 'nation' | 'province' | 'agency';

/** A dated, cited parameter of reporting, of one jurisdiction, for some kinds of period. */
export interface DatedRule {
  readonly jurisdiction: Jurisdiction;
  /** The first day that the rule may set: a closing day, a due day. */
  readonly since: IsoDate;
  readonly kinds: readonly PeriodKind[];
  readonly source: Citation;
}

/** What a rule is looked up for. */
export interface RuleQuestion<Rule extends DatedRule> {
  readonly kind: PeriodKind;
  /** The day that a rule would set; the rule is in force where that is no earlier than its `since`. */
  readonly dayUnder: (rule: Rule) => IsoDate;
}

const NEARNESS: Readonly<Record<Jurisdiction, number>> = { nation: 0, province: 1, agency: 2 };

/** The nearest rule in force, the latest where several are as near, the last listed where they are as late. */
export function nearestRule<Rule extends DatedRule>(
  rules: readonly Rule[],
  { kind, dayUnder }: RuleQuestion<Rule>,
): Rule | undefined {
  return rules
    .filter((rule) => rule.kinds.includes(kind) && rule.since <= dayUnder(rule))
    .reduce<Rule | undefined>(
      (best, rule) => (best && isOver(best, rule) ? best : rule),
      undefined,
    );
}

function isOver(a: DatedRule, b: DatedRule): boolean {
  const nearer = NEARNESS[a.jurisdiction] - NEARNESS[b.jurisdiction];
  return nearer > 0 || (nearer === 0 && a.since > b.since);
}
