/** Why a file is not read as a DOCX, as data, which `describeDocxRefusal` words. */
export type DocxRefusal =
  | { readonly code: 'EMPTY_FILE' }
  | { readonly code: 'FILE_TOO_LARGE'; readonly bytes: number; readonly limit: number }
  /** The older .doc, or a DOCX under a password: both are kept in the same container. */
  | { readonly code: 'OLD_OR_LOCKED' }
  /** `detail` is the reader's own English word. */
  | { readonly code: 'BROKEN_ZIP'; readonly detail: string }
  | { readonly code: 'TOO_MANY_ENTRIES'; readonly limit: number }
  /** `../x`, `/x`, `C:\x`, or a name that no part can have. */
  | { readonly code: 'UNSAFE_NAME'; readonly name: string }
  | { readonly code: 'DUPLICATE_PART'; readonly part: string }
  | { readonly code: 'LOCKED_PART'; readonly part: string }
  | { readonly code: 'UNKNOWN_COMPRESSION'; readonly part: string; readonly method: number }
  /** So much more comes out than went in that nobody wrote it. */
  | { readonly code: 'BLOWN_UP'; readonly part: string; readonly ratio: number }
  | { readonly code: 'PART_TOO_LARGE'; readonly part: string; readonly limit: number }
  | { readonly code: 'DAMAGED_PART'; readonly part: string }
  | { readonly code: 'MISSING_PART'; readonly part: string }
  /** A package of something else: a workbook, slides. */
  | { readonly code: 'NOT_A_WORD_DOCUMENT'; readonly contentType: string | null }
  | { readonly code: 'UNKNOWN_ENCODING'; readonly part: string }
  /** `detail` is the parser's own English words. */
  | { readonly code: 'BROKEN_XML'; readonly part: string; readonly detail: string }
  /** A document type may define entities, which may grow without end or read other files. */
  | { readonly code: 'DOCTYPE'; readonly part: string }
  | { readonly code: 'TOO_DEEP'; readonly part: string; readonly limit: number }
  | { readonly code: 'TOO_MANY_ELEMENTS'; readonly limit: number }
  | { readonly code: 'TOO_MUCH_TEXT'; readonly limit: number }
  /** A style that is based on itself, perhaps by way of others. */
  | { readonly code: 'STYLES_IN_A_CIRCLE'; readonly style: string };

/** Ends a reading wherever it is; `readDocx` catches it and returns the refusal. */
export class Refused extends Error {
  readonly refusal: DocxRefusal;

  constructor(refusal: DocxRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
