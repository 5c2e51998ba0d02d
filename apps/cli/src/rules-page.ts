/** Where every rule is explained; from here up it is as far in `src` as in `dist`. */
const RULES_PAGE = new URL('../../../docs/rules.md', import.meta.url);

/** The place of a rule on that page: `…/docs/rules.md#sum-01`. */
export function pageOfRule(rule: string): string {
  return new URL(`#${rule.toLowerCase()}`, RULES_PAGE).href;
}
