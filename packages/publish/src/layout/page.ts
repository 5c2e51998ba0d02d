import { PAGE_FORM } from '@baocao/core/form';

const { paper, margins } = PAGE_FORM;

/** What is left for words between the margins, in millimetres. */
export const TEXT_WIDTH: number = paper.width - margins.left.printed - margins.right.printed;

/** The same on a page that lies on its long side, its binding edge above. */
export const WIDE_TEXT_WIDTH: number = paper.height - margins.top.printed - margins.bottom.printed;

/** The letterhead and the signature stand in two columns; the state's name fits the right one. */
export const LETTERHEAD_COLUMNS: Columns = { left: 70, right: TEXT_WIDTH - 70 };
export const SIGNATURE_COLUMNS: Columns = { left: TEXT_WIDTH / 2, right: TEXT_WIDTH / 2 };

/** In millimetres. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

/** Room for a signature by hand and a seal, in millimetres. */
export const SIGNATURE_ROOM = 25;

/** From the left margin to the dashes of several addressees, in millimetres. */
export const DASHES_AT: number = TEXT_WIDTH / 3;

/** The page number's line below the upper edge, in millimetres: in the middle of the margin. */
export const PAGE_NUMBER_FROM_TOP = 10;

/** Tables are not lettered by the decree. In points. */
export const TABLE_SIZE = 11;
export const FOOTNOTE_SIZE = 11;
