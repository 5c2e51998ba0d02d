import { describeReportProblem, type ReportProblem } from '@baocao/db';
import { GraphQLError } from 'graphql';

/** The problem as an error of the API: its code and what there is instead stand in `extensions`. */
export function reportError(problem: ReportProblem): GraphQLError {
  return new GraphQLError(describeReportProblem(problem, 'en'), {
    extensions: { ...problem, messageVi: describeReportProblem(problem, 'vi') },
  });
}
