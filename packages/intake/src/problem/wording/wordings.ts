import type { Language } from '@baocao/core';

/** A problem for a reader, in sentences without their last point. */
export interface ProblemWording {
  readonly wrong: string;
  /** What is expected there, or what to do. */
  readonly expected: string;
}

/** How each language words each of some faults. */
export type Wordings<F extends { readonly code: string }> = Readonly<
  Record<
    Language,
    { readonly [C in F['code']]: (fault: Extract<F, { readonly code: C }>) => ProblemWording }
  >
>;
