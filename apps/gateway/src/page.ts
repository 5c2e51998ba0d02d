import { builder } from './builder.ts';

/** How much of a list is answered at once: so much unless told, and never more. */
export const PAGE = { defaultSize: 20, maxSize: 100 } as const;

/** The arguments of a list that is gone through from its first item on. */
export const FORWARD = builder.args((t) => ({
  first: t.int({ description: 'At most so many, 1 to 100; 20 unless told.' }),
  after: t.string({ description: 'Only what comes after this cursor.' }),
}));
