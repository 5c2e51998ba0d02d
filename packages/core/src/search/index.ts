export { describeSearchProblem } from './describe-search-problem.ts';
export { type FoundMatch, findMatch, SEARCH_MATCHES, type SearchMatch } from './find-match.ts';
export { parseSearch, type SearchProblem, type SearchQuestion } from './search-question.ts';
