import { userInfo } from 'node:os';
import type { Actor } from '@baocao/core/issue';

/** Whoever runs the program on a store of their own machine: they take in an agency's folder as its admin. */
export function localActor(): Actor {
  return { name: process.env['BAOCAO_ACTOR'] || userName(), role: 'ADMIN' };
}

/** In a container a user may have no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? '?'}`;
  }
}
