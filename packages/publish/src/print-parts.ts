import type { Finding } from '@baocao/core/check';
import type { DocumentParts } from './document/document.ts';

/** What may be printed beside the report itself. */
export interface PrintParts extends DocumentParts {
  /** As comments, in DOCX alone. */
  readonly findings?: readonly Finding[];
}
