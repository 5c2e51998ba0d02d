/**
 * Fields that take more than the reading of what is there, in fields that take as long: some 20 microseconds each,
 * measured on the examples. All others weigh 1.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  'Mutation.*': 2_000,
  'Query.checkText': 2_000,
  'Query.compare': 1_000,
  'Query.search': 500,
  'Query.report': 100,
  'Query.node': 100,
  'Query.nodes': 100,
  'ReportEdge.node': 100,
  'Report.findings': 8_000,
  'Report.recordedText': 2_000,
  'Report.carryOver': 500,
  'Report.proposedPlan': 500,
  'Report.offeredEvaluation': 500,
  'Report.editions': 50,
  'Task.history': 200,
  'Task.results': 100,
  'Indicator.series': 50,
  'Document.citedBy': 50,
  'AgencyReporting.counts': 200,
  'AgencyReporting.report': 100,
  'Query.overview': 500,
  'Query.tasks': 2_000,
};

export function weightOf(type: string, field: string): number {
  return WEIGHTS[`${type}.${field}`] ?? WEIGHTS[`${type}.*`] ?? 1;
}

export const WEIGHED: readonly string[] = Object.keys(WEIGHTS);
