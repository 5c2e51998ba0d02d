import { describeReportProblem, type ReportProblem } from '@baocao/db';
import type { GraphQLError } from 'graphql';
import { toldError } from '../told-error.ts';

/** The problem as an error of the API: its code and what there is instead stand in `extensions`. */
export function reportError(problem: ReportProblem): GraphQLError {
  const [vi, en] = [describeReportProblem(problem, 'vi'), describeReportProblem(problem, 'en')];
  return toldError({ vi, en }, { ...problem });
}
