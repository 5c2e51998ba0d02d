import type { Fault, Place, Problem, Report } from './problem.ts';

/** Gathers what readers report. */
export interface ProblemLog {
  readonly report: Report;
  /** All so far, by file, line and column. */
  problems(): readonly Problem[];
}

export function createProblemLog(): ProblemLog {
  const found: Problem[] = [];
  return {
    report: (place: Place, fault: Fault) => {
      const { file, line, column } = place;
      found.push({ ...fault, file, line, column });
    },
    problems: () => found.toSorted(inReadingOrder),
  };
}

function inReadingOrder(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code)
  );
}

/** By code units, so that the order is the same in every locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
