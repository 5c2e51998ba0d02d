/**
 * Fields that take more than the reading of what is there, in fields that would take as long: measured on a
 * report of 2,681 fields. All others weigh 1.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  'Mutation.*': 2_000,
  'Query.checkText': 2_000,
  'Query.compare': 5_000,
  'Query.search': 2_000,
  'Query.report': 500,
  'Query.node': 500,
  'Query.nodes': 500,
  'Report.findings': 5_000,
  'Report.carryOver': 5_000,
  'Report.editions': 100,
  'Report.proposedPlan': 2_000,
  'Report.offeredEvaluation': 2_000,
  'Task.history': 500,
  'Task.results': 500,
  'Indicator.series': 100,
  'Document.citedBy': 200,
  'AgencyReporting.counts': 500,
  'AgencyReporting.report': 500,
  'Query.overview': 500,
  'Query.tasks': 2_000,
};

export function weightOf(type: string, field: string): number {
  return WEIGHTS[`${type}.${field}`] ?? WEIGHTS[`${type}.*`] ?? 1;
}

export const WEIGHED: readonly string[] = Object.keys(WEIGHTS);
