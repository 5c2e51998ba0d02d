import type { CitedDocument, Figure, Report } from '@baocao/core/report';

/** A text of a report, or a title, with what is bound in it. */
export interface BoundText {
  readonly figures: readonly Figure[];
  readonly citations: readonly CitedDocument[];
}

/** All that a report says, in the order of reading. */
export function proseOf(report: Report): readonly BoundText[] {
  return [
    ...report.legalBases,
    ...report.sections.flatMap(({ tasks, paragraphs }) => [
      ...tasks.flatMap((task) => [
        task,
        ...task.groups.flatMap((group) => [group, ...group.results]),
      ]),
      ...paragraphs,
    ]),
    ...report.footnotes,
  ];
}
