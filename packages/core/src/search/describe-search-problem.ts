import type { Language } from '../language.ts';
import type { SearchProblem } from './search-question.ts';

/** What is wrong with a search, and what to do. */
export function describeSearchProblem(problem: SearchProblem, language: Language): string {
  const vi = language === 'vi';
  switch (problem.code) {
    case 'SEARCH_TOO_SHORT':
      if (problem.text.trim() === '') {
        return vi
          ? 'Chưa ghi từ cần tìm. Hãy ghi một vài từ, có dấu hay không dấu đều được.'
          : 'There is nothing to search for. Give some words, with accents or without.';
      }
      return vi
        ? `“${problem.text.trim()}” quá ngắn. Hãy ghi ít nhất một từ có ${problem.fewest} ký tự trở lên.`
        : `“${problem.text.trim()}” is too short. Give at least one word of ${problem.fewest} letters or more.`;
    case 'SEARCH_TOO_LONG':
      return vi
        ? `Nội dung tìm dài ${problem.length} ký tự, quá ${problem.longest}. Hãy tìm bằng vài từ của đoạn văn.`
        : `The search has ${problem.length} characters, more than ${problem.longest}. Search for some words of the passage.`;
  }
}
