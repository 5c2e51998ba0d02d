import type { IsoDate } from '../iso-date.ts';
import { type Period, quartersOf, yearToDate } from '../period/index.ts';
import {
  convertQuantity,
  type Decimal,
  decimal,
  percentOf,
  type Quantity,
} from '../quantity/index.ts';
import {
  amountIn,
  type Computed,
  combine,
  gapsIn,
  neededOf,
  type Part,
  stated,
} from './combine.ts';
import type { Indicator, Target } from './indicator.ts';
import { arisenBetween, type Measured } from './measured.ts';
import type { ObservationState } from './observation.ts';
import { latestStatement, type Statement, type StatementLog } from './statement.ts';

/** How an indicator stands at the end of a period: every number that is shown of it is computed here. */
export interface Standing {
  readonly state: ObservationState;
  readonly asOf: IsoDate | null;
  /** What arose in the period; of a stock, what stands at its end. */
  readonly inPeriod: Computed | null;
  /** Since the year began; `null` for a stock, and where a quarter that is needed has no number. */
  readonly cumulative: Computed | null;
  /** The periods that are needed and have no number. */
  readonly missing: readonly Period[];
}

/** An indicator in one period, by all that has been stated of it. */
export interface StandingQuestion {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly log: StatementLog;
}

/**
 * How an indicator stands in a period.
 *
 * What adds up follows from the measure. A longer period is what its own statement says, where it has
 * one, for a source may know only the 6 months; else what its quarters make.
 */
export function standingIn(question: StandingQuestion): Standing {
  const { indicator, period, log } = question;
  const own = latestStatement(log, period);
  const parts = coverOf(yearToDate(period), log);
  const soFar = combine(indicator, parts);
  const inPeriod = period.kind === 'quarter' ? ofQuarter(question) : soFar;
  return {
    state: own?.observation.state ?? stateOf(question, { parts, hasValue: soFar !== null }),
    asOf: (own ?? parts.at(-1)?.statement)?.observation.asOf ?? null,
    inPeriod,
    cumulative: indicator.measure === 'STOCK' ? null : soFar,
    missing: soFar ? [] : gapsIn(indicator, parts).map((part) => part.period),
  };
}

/** How an indicator stands in a year, and what that is held against. */
export interface YearFacts {
  readonly standing: Standing;
  readonly target: Target | null;
}

/** An amount and the target that it is held against. */
export interface TargetShare {
  /** What the year has so far; of a stock what stands, of a ratio the part. */
  readonly reached: Quantity;
  readonly target: Target;
  readonly from: readonly Statement[];
}

/** What has been reached of a target; `null` where either is not known. */
export function shareOfTarget(
  { measure }: Indicator,
  { standing, target }: YearFacts,
): TargetShare | null {
  const held = measure === 'STOCK' ? standing.inPeriod : standing.cumulative;
  if (!held || !target) return null;
  const { value, from } = held;
  if (value.type === 'claim') return null;
  return { reached: value.type === 'amount' ? value.amount : value.numerator, target, from };
}

/** The same in percent, to one digit; `null` where the two do not convert, as an amount and a share. */
export function percentOfTarget(indicator: Indicator, year: YearFacts): Decimal | null {
  const share = shareOfTarget(indicator, year);
  return (share && percentOf(share.reached, share.target.value)) ?? null;
}

interface CoveringPart extends Part {
  readonly period: Period;
}

/**
 * What covers the year so far: its quarters; or, where one of them is not known or only estimated, the longest
 * period that has a figure of its own and the quarters after it.
 */
function coverOf(toDate: Period, log: StatementLog): readonly CoveringPart[] {
  const quarters = quartersOf(toDate).map((period) => partOf(period, log));
  const own = partOf(toDate, log);
  if (toDate.kind !== 'quarter' && isKnown(own.statement)) return [own];
  for (const kind of ['nine-months', 'half'] as const) {
    const longer = partOf({ kind, year: toDate.year }, log);
    const held = quartersOf(longer.period).length;
    const knowsMore =
      isKnown(longer.statement) &&
      quarters.slice(0, held).some((part) => !isSettled(part.statement, longer.statement));
    if (knowsMore && held < quarters.length) return [longer, ...quarters.slice(held)];
  }
  return quarters;
}

function partOf(period: Period, log: StatementLog): CoveringPart {
  return { period, statement: latestStatement(log, period) };
}

/** Known, and no mere estimate where the longer period has an actual figure. */
function isSettled(quarter: Statement | undefined, longer: Statement | undefined): boolean {
  if (!isKnown(quarter)) return false;
  return quarter?.observation.state !== 'ESTIMATE' || longer?.observation.state === 'ESTIMATE';
}

function isKnown(statement: Statement | undefined): boolean {
  return statement !== undefined && statement.observation.state !== 'MISSING';
}

/** A quarter says itself what arose in it; where its source gives a running total, what that has grown by does. */
function ofQuarter(question: StandingQuestion): Computed | null {
  const { indicator, period, log } = question;
  const own = stated(indicator, latestStatement(log, period));
  const before = quartersOf(yearToDate(period)).at(-2);
  if (indicator.measure !== 'CUMULATIVE' || !before || !own) return own;
  const parts = coverOf(yearToDate(before), log);
  if (gapsIn(indicator, parts).length > 0) return null;
  const earlier = combine(indicator, parts);
  const [from, to] = [earlier, own].map((computed) => totalIn(indicator, computed));
  if (!from || !to) return null;
  return {
    value: amountIn(indicator.unit, arisenBetween(from, to).value),
    from: [...own.from, ...(earlier?.from ?? [])],
    by: earlier ? 'DIFFERENCE' : 'STATED',
  };
}

/** A running total in the indicator's unit; before anything was due, nothing had run up. */
function totalIn(
  { unit }: Indicator,
  computed: Computed | null,
): Measured<'CUMULATIVE'> | undefined {
  if (!computed) return { kind: 'CUMULATIVE', value: decimal(0), unit };
  if (computed.value.type !== 'amount') return undefined;
  const converted = convertQuantity(computed.value.amount, unit);
  return converted.ok ? { kind: 'CUMULATIVE', value: converted.value.value, unit } : undefined;
}

/** Of a longer period without a statement of its own: an estimate among its quarters makes it one, a gap leaves it open. */
function stateOf(
  { indicator, period }: StandingQuestion,
  { parts, hasValue }: { readonly parts: readonly CoveringPart[]; readonly hasValue: boolean },
): ObservationState {
  if (period.kind === 'quarter') return 'MISSING';
  const states = neededOf(indicator, parts).map(
    ({ statement }) => statement?.observation.state ?? 'MISSING',
  );
  if (!hasValue)
    return gapsIn(indicator, parts).length > 0 ? 'MISSING' : (states.at(-1) ?? 'MISSING');
  const telling = (['ESTIMATE', 'ACTUAL', 'ZERO'] as const).find((state) => states.includes(state));
  return telling ?? states.at(-1) ?? 'MISSING';
}
