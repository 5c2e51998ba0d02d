import { type NodeType, parseNodeId } from '@baocao/core';

/** An id's parts: the agency, and what follows it. */
export interface Place {
  readonly agency: string;
  readonly path: readonly string[];
}

/** Takes the id of a node within its type apart; one that is no id gives an agency that nobody has. */
export function placeOf(type: NodeType, id: string): Place {
  const address = parseNodeId(`${type}:${id}`);
  return address
    ? { agency: address.agency, path: address.path.split('/') }
    : { agency: '', path: [] };
}

/** The places of several ids, agency by agency. */
export function byAgency(type: NodeType, ids: readonly string[]): Map<string, Place[]> {
  const grouped = new Map<string, Place[]>();
  for (const id of ids) {
    const place = placeOf(type, id);
    grouped.set(place.agency, [...(grouped.get(place.agency) ?? []), place]);
  }
  return grouped;
}
