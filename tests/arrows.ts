import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';

/**
 * The arrows between the packages, and between the concepts of core. A concept stands only on those
 * before it in this list.
 */
const CONCEPTS = [
  'quantity',
  'document',
  'period',
  'agency',
  'indicator',
  'narrative',
  'search',
  'task',
  'form',
  'report',
  'comparison',
  'check',
  'carry-over',
  'issue',
] as const;

/** What core imports beside itself: `issue` alone, for the canonical form and the digest of what is issued. */
const CORE_LIBRARIES = '/node_modules/(@noble/hashes|canonicalize)/';

const TESTS = '\\.test(-prop|-d|-data)?\\.ts$';

const rules: IForbiddenRuleType[] = [
  {
    name: 'core-imports-only-itself',
    comment: 'core is pure: no I/O, no library.',
    severity: 'error',
    from: { path: '^packages/core/src', pathNot: [TESTS, '^packages/core/src/issue/'] },
    to: { pathNot: '^packages/core/src' },
  },
  {
    name: 'issue-imports-two-libraries',
    comment: 'docs/decisions/0007-issued-reports-stand-after-checks.md',
    severity: 'error',
    from: { path: '^packages/core/src/issue/', pathNot: TESTS },
    to: { pathNot: ['^packages/core/src', CORE_LIBRARIES] },
  },
  ...CONCEPTS.map(
    (concept, index): IForbiddenRuleType => ({
      name: `${concept}-stands-on-those-before-it`,
      severity: 'error',
      from: { path: `^packages/core/src/${concept}/` },
      to: { path: `^packages/core/src/(${CONCEPTS.slice(index + 1).join('|') || '-'})/` },
    }),
  ),
  {
    name: 'across-concepts-through-the-index',
    comment: 'A concept is entered by its public face.',
    severity: 'error',
    from: { path: '^packages/core/src/([a-z-]+)/', pathNot: TESTS },
    to: {
      path: '^packages/core/src/[a-z-]+/',
      pathNot: '^packages/core/src/($1/|[a-z-]+/index\\.ts$)',
    },
  },
  {
    name: 'tests-across-concepts-through-index-or-test-data',
    comment: 'What one concept is tested with, those after it are tested with too.',
    severity: 'error',
    from: { path: `^packages/core/src/([a-z-]+)/.*${TESTS}` },
    to: {
      path: '^packages/core/src/[a-z-]+/',
      pathNot: '^packages/core/src/($1/|[a-z-]+/(index|[a-z-]+\\.test-data)\\.ts$)',
    },
  },
  ...(['db', 'intake', 'publish'] as const).map(
    (name): IForbiddenRuleType => ({
      name: `${name}-knows-core-alone`,
      severity: 'error',
      from: { path: `^packages/${name}/src` },
      to: { path: '^(packages|apps)/', pathNot: `^packages/(core|${name})/` },
    }),
  ),
  {
    name: 'gateway-knows-no-cli',
    severity: 'error',
    from: { path: '^apps/gateway/src' },
    to: { path: '^apps/cli/' },
  },
  {
    name: 'nothing-imports-the-cli',
    severity: 'error',
    from: { pathNot: '^apps/cli/' },
    to: { path: '^apps/cli/' },
  },
  { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
];

/** Fewer modules than this, and it was not the project that was looked at. */
const FEWEST_MODULES = 60;

const { output } = await cruise(['packages', 'apps'], {
  ruleSet: { forbidden: rules },
  validate: true,
  includeOnly: '',
  exclude: '(^|/)dist/',
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['types', 'import', 'node', 'default'],
  },
});
const { summary } = output as ICruiseResult;
for (const { rule, from, to } of summary.violations) {
  process.stderr.write(`${rule.name}: ${from} → ${to}\n`);
}
if (summary.totalCruised < FEWEST_MODULES) {
  process.stderr.write(
    `Only ${summary.totalCruised} modules were cruised; the check saw nothing.\n`,
  );
  process.exitCode = 1;
} else if (summary.error > 0) {
  process.exitCode = 1;
} else {
  const { totalCruised, totalDependenciesCruised = 0 } = summary;
  process.stdout.write(
    `${totalCruised} modules, ${totalDependenciesCruised} arrows, none astray.\n`,
  );
}
