import type { Report } from '../report/index.ts';

/** An item of a plan, and which of the plan's paragraphs it is, from 0. */
export interface PlanItem {
  readonly paragraph: number;
  readonly marker: string | null;
  readonly text: string;
}

/** A plan that a period followed, and the period that made it. */
export interface Plan {
  readonly period: string;
  readonly items: readonly PlanItem[];
}

/** What a report plans for the next period. */
export function planOf({ sections, period }: Report): Plan {
  const plans = sections.filter(({ kind }) => kind === 'PLAN');
  return { period, items: itemsOf(plans.flatMap(({ paragraphs }) => paragraphs)) };
}

/** The plan that a period followed: as its report has it, else as the report before does. */
export function followedPlanOf(report: Report, previous: Report | null): Plan | null {
  const { followedPlan } = report;
  if (followedPlan) {
    return { period: followedPlan.period, items: itemsOf(followedPlan.paragraphs) };
  }
  const plan = previous && planOf(previous);
  return plan && plan.items.length > 0 ? plan : null;
}

type Paragraphs = readonly { readonly marker: string | null; readonly text: string }[];

/** The items with a marker, as the checks see them; a plan that has none is made of its paragraphs. */
function itemsOf(paragraphs: Paragraphs): readonly PlanItem[] {
  const all = paragraphs.map(({ marker, text }, paragraph) => ({ paragraph, marker, text }));
  const marked = all.filter(({ marker }) => marker);
  return marked.length > 0 ? marked : all;
}
