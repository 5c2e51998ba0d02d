import { describeSearchProblem, parseSearch, type SearchQuestion } from '@baocao/core/search';
import type { SearchScope } from '@baocao/db';
import { GraphQLError } from 'graphql';

/** The words that are searched for, or an error that says what is wrong with them. */
export function readSearch(text: string): SearchQuestion {
  const question = parseSearch(text);
  if (question.ok) return question.value;
  throw new GraphQLError(describeSearchProblem(question.error, 'en'), {
    extensions: { ...question.error, messageVi: describeSearchProblem(question.error, 'vi') },
  });
}

/** One of the two: across provinces nothing bounds what would have to be looked through. */
export function readScope(agency?: string | null, province?: string | null): SearchScope {
  if (agency && !province) return { agency };
  if (province && !agency) return { province };
  throw new GraphQLError('Say where to search: give either `agency` or `province`.', {
    extensions: {
      code: 'SEARCH_WHERE',
      messageVi: 'Hãy cho biết tìm ở đâu: ghi `agency` hoặc `province`, một trong hai.',
    },
  });
}
