import { describe, expect, it } from 'vitest';
import { problemsWith } from '../department-folder.test-data.ts';
import type { Place } from '../problem/index.ts';

const FILE = '2023/tasks.yaml';

async function problemsIn(content: string): Promise<readonly (Place & { code: string })[]> {
  const problems = await problemsWith({ [FILE]: content });
  return problems.filter(({ file }) => file === FILE);
}

describe('a YAML file', () => {
  it.each([
    ['approvedBy: a: b', 'BLOCK_AS_IMPLICIT_KEY', 1, 13],
    ['tasks:\n\t- code: 1', 'TAB_AS_INDENT', 2, 1],
    ['tasks: [', 'BAD_INDENT', 1, 9],
    ['approvedBy: `x`', 'BAD_SCALAR_START', 1, 13],
    ['approvedBy: x\n---\ntasks: []', 'MULTIPLE_DOCS', 2, 1],
  ])(
    'that cannot be read is reported once, where it breaks off: %j',
    async (yaml, reason, line, column) => {
      expect(await problemsIn(yaml)).toMatchObject([
        { code: 'UNREADABLE_YAML', reason, file: FILE, line, column },
      ]);
    },
  );

  it.each([
    ['approvedBy: *Một', 'alias'],
    ['approvedBy: &Một x', 'anchor'],
    ['approvedBy: !mot x', 'tag'],
  ])('reads no text as anything else: %s', async (yaml, feature) => {
    const problems = await problemsIn(yaml);
    expect(problems).toMatchObject([{ code: 'YAML_FEATURE', feature, line: 1 }]);
  });

  it('has texts for keys, each once', async () => {
    expect(await problemsIn('? [a]\n: b')).toMatchObject([
      { code: 'YAML_FEATURE', feature: 'complex key', line: 1, column: 3 },
    ]);
    expect(await problemsIn('approvedBy: x\napprovedBy: y\ntasks: []')).toMatchObject([
      { code: 'NOT_LISTED', line: 1, column: 13 },
      { code: 'DUPLICATE_KEY', key: 'approvedBy', firstLine: 1, line: 2, column: 1 },
    ]);
  });

  it('is a mapping', async () => {
    expect(await problemsIn('- code: 1')).toEqual([
      { code: 'WRONG_SHAPE', expected: 'mapping', found: 'list', file: FILE, line: 1, column: 1 },
    ]);
  });

  it('nests no deeper than any list of tasks', async () => {
    expect(await problemsIn(`tasks: ${'['.repeat(100)}${']'.repeat(100)}`)).toMatchObject([
      { code: 'TOO_DEEP', line: 1 },
    ]);
    expect(await problemsIn('['.repeat(200_000))).toHaveLength(1);
  });

  it('refuses a control character that is written as an escape', async () => {
    expect(await problemsIn('approvedBy: "60/QĐ\\u0007"\ntasks: []')).toContainEqual(
      expect.objectContaining({
        code: 'CONTROL_CHARACTER',
        character: 'U+0007',
        line: 1,
        column: 13,
      }),
    );
  });
});
