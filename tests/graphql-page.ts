/** An example of `docs/graphql.md`, and the answer that it shows. */
export interface PageExample {
  readonly query: string;
  /** As somebody of the department, and not as anybody. */
  readonly isOfficers: boolean;
  /** What it shows is told after what follows it on the page. */
  readonly isSubscription: boolean;
  readonly answer: string;
  /** Of the query, in the page. */
  readonly line: number;
}

const EXAMPLE = /^```graphql([^\n]*)\n(.*?)^```\n```json\n(.*?)^```$/gmsu;

/** Every query of the page with the answer under it. */
export function examplesOf(page: string): readonly PageExample[] {
  return [...page.matchAll(EXAMPLE)].map(
    ({ 1: words = '', 2: query = '', 3: answer = '', index }) => ({
      query,
      isOfficers: words.includes('officer'),
      isSubscription: words.includes('subscription'),
      answer,
      line: page.slice(0, index).split('\n').length,
    }),
  );
}
