/**
 * How many items a list without pages holds in a department's report, one with another: a report of four sections
 * has twenty tasks in one of them. What is asked within it is reckoned so many times. A list of words alone costs
 * nothing more and is not here.
 */
const SIZES: Readonly<Record<number, readonly string[]>> = {
  2: [
    '*.citations',
    '*.figures',
    '*.footnotes',
    '*.numbers',
    '*.spans',
    '*.estimates',
    'Agency.signers',
    'CarryOver.gaps',
    'DocumentHit.spans',
    'FollowedPlan.paragraphs',
    'Indicator.targets',
    'InvalidInput.faults',
    'IndicatorChange.numbers',
    'Report.editions',
    'ReportComparison.footnotes',
    'ResultGroup.results',
    'SectionChange.paragraphs',
    'StatedNumber.sources',
    'Task.extensions',
    'Task.indicators',
    'Task.parts',
    'TaskChange.facts',
    'TaskChange.results',
    'TaskChange.themes',
    'TaskEntry.groups',
  ],
  4: [
    '*.narrative',
    '*.children',
    '*.segments',
    '*.sources',
    '*.trace',
    'Report.sections',
    'ReportComparison.sections',
    'ReportComparison.facts',
    'TaskPeriod.groups',
    'TaskResults.results',
  ],
  5: ['Section.tasks', 'SectionChange.tasks'],
  6: [
    'Report.legalBases',
    'ReportComparison.legalBases',
    'Report.downloads',
    'ReportEdition.steps',
    'Section.paragraphs',
    'Task.results',
  ],
  10: [
    'CarryOver.entries',
    'CarryOver.orphans',
    'Report.offeredEvaluation',
    'Report.proposedPlan',
    'Report.footnotes',
    'Report.waivers',
    'Agency.units',
    'Change.parts',
    'FolderFaulty.problems',
    'ImportPart.differences',
    'ImportProposal.parts',
    'ImportRefused.refusals',
    'Obstacles.obstacles',
  ],
  20: ['Indicator.series', 'Task.history'],
  30: ['Report.findings', 'Report.indicators', 'ReportComparison.indicators'],
  50: ['Query.checkText', 'TaskList.tasks'],
};

const sizes = new Map(
  Object.entries(SIZES).flatMap(([size, lists]) => lists.map((list) => [list, Number(size)])),
);

/** The declared size of a list; `undefined` where nobody has declared one. */
export function declaredSize(type: string, field: string): number | undefined {
  return sizes.get(`${type}.${field}`) ?? sizes.get(`*.${field}`);
}

/** Of a list that nobody has declared, a page. */
export function listSize(type: string, field: string): number {
  return declaredSize(type, field) ?? 20;
}

export const DECLARED: readonly string[] = [...sizes.keys()];
