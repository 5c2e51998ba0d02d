import { describeSearchProblem, parseSearch, type SearchQuestion } from '@baocao/core/search';
import type { SearchScope } from '@baocao/db';
import { toldError } from '../told-error.ts';

/** The words that are searched for, or an error that says what is wrong with them. */
export function readSearch(text: string): SearchQuestion {
  const question = parseSearch(text);
  if (question.ok) return question.value;
  const { error } = question;
  const [vi, en] = [describeSearchProblem(error, 'vi'), describeSearchProblem(error, 'en')];
  throw toldError({ vi, en }, { ...error });
}

/** One of the two: across provinces nothing bounds what would have to be looked through. */
export function readScope(agency?: string | null, province?: string | null): SearchScope {
  if (agency && !province) return { agency };
  if (province && !agency) return { province };
  const message = {
    vi: 'Hãy cho biết tìm ở đâu: ghi `agency` hoặc `province`, một trong hai.',
    en: 'Say where to search: give either `agency` or `province`.',
  };
  throw toldError(message, { code: 'SEARCH_WHERE' });
}
