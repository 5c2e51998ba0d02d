import type { Finding } from '@baocao/core/check';
import type { Report } from '@baocao/core/report';

/** What was checked, and what was found in it. */
export interface Checked {
  /** The file as it was named, `-` for standard input; a report's `binh-thuan/skhcn/2023-Q1`. */
  readonly name: string;
  /** The recorded report; `null` for a file. */
  readonly report: Report | null;
  readonly findings: readonly Finding[];
}
