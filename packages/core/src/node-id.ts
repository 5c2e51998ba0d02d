import type { AgencyKey } from './agency/index.ts';

/** What may be looked up by one id, whatever it is. */
export const NODE_TYPES = [
  'Agency',
  'Document',
  'Indicator',
  'Observation',
  'Report',
  'Result',
  'Task',
  'TaskList',
] as const;

export type NodeType = (typeof NODE_TYPES)[number];

/** Where a node lives: its agency, and its place there (`2023/1.1`). */
export interface NodeAddress {
  readonly type: NodeType;
  readonly agency: AgencyKey;
  readonly path: string;
}

/**
 * A stable id that tells its own type: `Task:binh-thuan/skhcn/2023/1.1`.
 *
 * Made from natural keys, so the same record has the same id in every store and every export.
 */
export function nodeId(
  type: NodeType,
  agency: AgencyKey,
  ...path: readonly (string | number)[]
): string {
  return [`${type}:${agency}`, ...path].join('/');
}

/** Takes an id apart; `undefined` where it is none of ours. */
export function parseNodeId(id: string): NodeAddress | undefined {
  const [, type, agency, path = ''] = /^(\w+):([^/]+\/[^/]+)(?:\/(.+))?$/su.exec(id) ?? [];
  const known = NODE_TYPES.find((candidate) => candidate === type);
  return known && agency ? { type: known, agency: agency as AgencyKey, path } : undefined;
}
