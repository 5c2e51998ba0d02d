/**
 * Which assembly this is. Grows whenever the same source would come to another report, so that whoever keeps
 * reports knows those that an earlier program has assembled. `tests/assembly.test.ts` tells when.
 */
export const ASSEMBLY = 1;
