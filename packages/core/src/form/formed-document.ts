/** A word processor's document as it comes out in print, before anything is known of its parts. */
export interface FormedDocument {
  /** In reading order: a table cell by cell, a text box after the paragraph that it hangs on. */
  readonly paragraphs: readonly FormedParagraph[];
  readonly footnotes: readonly FormedFootnote[];
  /** The stretches with pages of their own, in order. */
  readonly pages: readonly PageSetup[];
}

export const ALIGNMENTS = ['left', 'center', 'right', 'justify'] as const;

export type Alignment = (typeof ALIGNMENTS)[number];

/** A paragraph with everything that styles, lists and tables add to it. */
export interface FormedParagraph {
  /** A line break within it is `\n`, a tab `\t`. */
  readonly runs: readonly FormedRun[];
  /** `1.`, `-`: the number or bullet that the program writes, which stands in no run. */
  readonly label: string | null;
  readonly align: Alignment;
  /** Of the first line, in millimetres from the paragraph's other lines; below 0 where it hangs. */
  readonly firstLine: number;
  /** In points. */
  readonly spacing: { readonly before: number; readonly after: number };
  /** In lines; `null` where it is set in points. */
  readonly lineSpacing: number | null;
  /** Index of its pages. */
  readonly pages: number;
  /** Where it stands in a table; `null` outside of any. */
  readonly cell: TableCell | null;
  readonly inTextBox: boolean;
  /** A line is drawn at it: a border, a shape. */
  readonly hasRule: boolean;
}

/** Counted from 0; `table` over the document. */
export interface TableCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** Characters of one form. */
export interface FormedRun {
  readonly text: string;
  /** The fonts that its letters are taken from: Vietnamese ones may come from another than the rest. */
  readonly fonts: readonly string[];
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  /** Small letters come out as capitals. */
  readonly capitals: boolean;
  /** Raised, as the call of a footnote. */
  readonly raised: boolean;
  /** `FF0000`; `null` for the automatic one, which is black on white. */
  readonly colour: string | null;
  /** The footnote that is called here; `null` for characters. */
  readonly call: string | null;
}

export interface FormedFootnote {
  /** As calls name it. */
  readonly marker: string;
  readonly paragraphs: readonly FormedParagraph[];
}

/** Lengths in millimetres; `null` where the file leaves them to the program. */
export interface PageSetup {
  readonly width: number | null;
  readonly height: number | null;
  readonly margins: {
    readonly top: number | null;
    readonly bottom: number | null;
    readonly left: number | null;
    readonly right: number | null;
  };
  /** `null` where its pages bear none. */
  readonly pageNumber: PageNumber | null;
}

export interface PageNumber {
  readonly edge: 'top' | 'bottom';
  /** `null` where it stands in a frame or a box of its own. */
  readonly align: Alignment | null;
  readonly isArabic: boolean;
  readonly onFirstPage: boolean;
  readonly run: FormedRun;
}
