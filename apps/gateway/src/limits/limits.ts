/** How much may be asked at once. What is over is refused with a code, before anything of it is done. */
export interface Limits {
  /** Of a request's body, and of a query in a URL. */
  readonly bodyBytes: number;
  /** Of a query's text: words, names, braces. More than some thousand would overflow the parser's stack. */
  readonly tokens: number;
  /** Selections within one another. */
  readonly depth: number;
  /** Fields at the root of an operation. */
  readonly rootFields: number;
  /** Selections side by side in one set of braces. */
  readonly breadth: number;
  /** Fields of an operation, each fragment counted as often as it is spread. */
  readonly fields: number;
  /** Fields under another name, counted likewise; `__typename` too. */
  readonly aliases: number;
  readonly directives: number;
  readonly fragments: number;
  readonly operations: number;
  /** Given with the query. */
  readonly variables: number;
  /** Texts, numbers and the like within the variables, however deep. */
  readonly values: number;
  /** Lists and objects within one another in a variable. */
  readonly valueDepth: number;
  /** Items of a list that is given as an argument, such as ids. */
  readonly items: number;
  /** What an operation may cost; see `costOf`. */
  readonly cost: number;
  /** From its arrival to its answer, in milliseconds. */
  readonly deadlineMs: number;
}

/** A whole report costs some 25,000, a page of a hundred with what a list shows some 11,000. */
export const LIMITS: Limits = {
  bodyBytes: 1_048_576,
  tokens: 1_000,
  depth: 20,
  rootFields: 20,
  breadth: 100,
  fields: 1_000,
  aliases: 50,
  directives: 20,
  fragments: 50,
  operations: 10,
  variables: 100,
  values: 20_000,
  valueDepth: 20,
  items: 250,
  cost: 60_000,
  deadlineMs: 15_000,
};
