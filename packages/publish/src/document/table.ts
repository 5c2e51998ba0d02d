export interface Column {
  readonly title: string;
  readonly align: 'left' | 'center' | 'right';
}

/** What stands in one place of a table, and where its number comes from. */
export interface Cell {
  readonly text: string;
  /** `null` where it is no number, or nothing is known of it. */
  readonly trace: string | null;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export function plainCell(text: string): Cell {
  return { text, trace: null };
}
