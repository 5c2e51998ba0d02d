import { expect, test } from 'vitest';
import type { AgencyKey } from './agency/index.ts';
import { NODE_TYPES, nodeId, parseNodeId } from './node-id.ts';

const AGENCY = 'binh-thuan/skhcn' as AgencyKey;

test('an id tells what it is and where', () => {
  expect(nodeId('Task', AGENCY, 2023, '1.1')).toBe('Task:binh-thuan/skhcn/2023/1.1');
  expect(nodeId('Agency', AGENCY)).toBe('Agency:binh-thuan/skhcn');
});

test.each(NODE_TYPES)('a %s is found again by its id, strokes in its path and all', (type) => {
  for (const path of ['', '2023-Q1', '60/QĐ-UBND', 'khóa XIV\n']) {
    const id = path === '' ? nodeId(type, AGENCY) : nodeId(type, AGENCY, path);
    expect(parseNodeId(id)).toEqual({ type, agency: AGENCY, path });
  }
});

test.each([
  '',
  'Task',
  'Task:',
  'Task:binh-thuan',
  'User:binh-thuan/skhcn',
  'VGFzazox',
  'Task:a/b/',
])('%j is none of ours', (id) => {
  expect(parseNodeId(id)).toBeUndefined();
});
