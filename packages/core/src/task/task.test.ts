import { expect, test } from 'vitest';
import { depthOf, parentOf, type Task, type TaskCode, taskCode, walkTasks } from './task.ts';

function code(text: string): TaskCode {
  const read = taskCode(text);
  if (!read) throw new Error(`No code: ${text}`);
  return read;
}

function task(text: string, ...parts: readonly Task[]): Task {
  return {
    code: code(text),
    title: [],
    lead: null,
    coordinating: [],
    deadline: null,
    extensions: [],
    handOver: null,
    themes: [],
    indicators: [],
    parts,
  };
}

test.each(['', '0', '01', '1.', '.1', '1..2', '1.0', '1.1.', 'a', '1-1', 'II'])(
  '%j is no code',
  (text) => {
    expect(taskCode(text)).toBeUndefined();
  },
);

test.each([
  ['6', 1, null],
  ['1.1', 2, '1'],
  ['2.3.10', 3, '2.3'],
])('%s stands at depth %d under %s', (text, depth, parent) => {
  expect(depthOf(code(text))).toBe(depth);
  expect(parentOf(code(text))).toBe(parent);
});

test('tasks are walked in the order of the list, parts after what they are parts of', () => {
  const tasks = [task('1', task('1.1', task('1.1.1')), task('1.2')), task('2')];
  expect([...walkTasks(tasks)].map((each) => each.code)).toEqual(['1', '1.1', '1.1.1', '1.2', '2']);
});
