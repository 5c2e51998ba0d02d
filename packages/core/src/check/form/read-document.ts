import type { FormedDocument, FormedFootnote, FormedRun } from '../../form/index.ts';
import { subjectOfBlocks } from '../read-text.ts';
import { sourceBlocks } from '../reading/source-block.ts';
import type { SourceParagraph } from '../reading/source-paragraphs.ts';
import type { Subject } from '../subject.ts';
import { formedSubject } from './formed-subject.ts';
import { type FormedPiece, letteredRuns, piecesOf } from './piece.ts';

/**
 * Reads a word processor's document: its words as any text's, and beside them how they are set.
 *
 * A passage's path is `P12`: the 12th paragraph that has words. A row of a table is one passage.
 */
export function readDocument(document: FormedDocument): Subject {
  const pieces = piecesOf(document);
  const calls = pieces.flatMap(({ runs }) => runs.flatMap(({ call }) => call ?? []));
  const markers = new Map([...new Set(calls)].map((call, index) => [call, String(index + 1)]));
  const paragraphs = [
    ...textParagraphs(pieces, markers),
    ...document.footnotes.map((note, index) =>
      noteParagraph(note, { markers, number: pieces.length + index + 1 }),
    ),
  ];
  const { passages, ...known } = subjectOfBlocks(sourceBlocks(paragraphs));
  return {
    ...known,
    passages: passages.map((passage) => ({
      ...passage,
      path: passage.path.replace(/^L/, 'P'),
      segments: [],
    })),
    formed: formedSubject(document),
  };
}

type Markers = ReadonlyMap<string, string>;

/** Cells of a row of figures stand side by side; a letterhead's are paragraphs of their own. */
function textParagraphs(
  pieces: readonly FormedPiece[],
  markers: Markers,
): readonly SourceParagraph[] {
  const layouts = layoutTables(pieces);
  const paragraphs: SourceParagraph[] = [];
  let row: FormedPiece[] = [];
  function close(): void {
    const [first] = row;
    if (first) paragraphs.push(rowParagraph(row, first.number, markers));
    row = [];
  }
  for (const piece of pieces) {
    const { cell } = piece.paragraph;
    const open = row.at(-1)?.paragraph.cell;
    if (!cell || layouts.has(cell.table)) {
      close();
      paragraphs.push({ excerpt: excerptOf(markedUp(piece, markers), piece.number), row: false });
    } else {
      if (open && (open.table !== cell.table || open.row !== cell.row)) close();
      row.push(piece);
    }
  }
  close();
  return paragraphs;
}

/** Tables that only set a letterhead or a signature side by side. */
function layoutTables(pieces: readonly FormedPiece[]): ReadonlySet<number> {
  return new Set(
    pieces.flatMap(({ text, paragraph: { cell } }) =>
      cell && LAYOUT.test(text) ? [cell.table] : [],
    ),
  );
}

const LAYOUT =
  /^(?:cộng h[òo][àa] xã hội|độc lập\s*[-–]\s*tự do|số\s*:|nơi nhận\s*:?$)|,\s*ngày\s.*tháng\s.*năm/iu;

function rowParagraph(
  row: readonly FormedPiece[],
  number: number,
  markers: Markers,
): SourceParagraph {
  const cells = [...Map.groupBy(row, ({ paragraph: { cell } }) => cell?.column).values()];
  const texts = cells.map((cell) => cell.map((piece) => wordsWithCalls(piece, markers)).join(' '));
  return { excerpt: excerptOf(texts.join(' | '), number), row: cells.length > 1 };
}

function noteParagraph(
  { marker, paragraphs }: FormedFootnote,
  { markers, number }: { readonly markers: Markers; readonly number: number },
): SourceParagraph {
  const pieces = piecesOf({ paragraphs });
  const words = pieces.map(({ text }) => text).join(' ');
  // A note that nothing calls has no number; the program's own name for it tells it from the others.
  return {
    excerpt: excerptOf(`[^${markers.get(marker) ?? `#${marker}`}]: ${words}`, number),
    row: false,
  };
}

/** As the same would be pasted: a bold paragraph between stars. */
function markedUp(piece: FormedPiece, markers: Markers): string {
  const words = wordsWithCalls(piece, markers);
  const lettered = letteredRuns(piece);
  return lettered.length > 0 && lettered.every(({ bold }) => bold) ? `**${words}**` : words;
}

function wordsWithCalls({ label, runs }: FormedPiece, markers: Markers): string {
  const words = runs.map((run) => wordsOfRun(run, markers)).join('');
  return label === null ? words : `${label} ${words}`;
}

function wordsOfRun({ call, raised, text }: FormedRun, markers: Markers): string {
  if (call !== null) return `[^${markers.get(call) ?? call}]`;
  return raised && /^\d{1,3}$/.test(text)
    ? text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))
    : text;
}

function excerptOf(text: string, number: number): SourceParagraph['excerpt'] {
  const composed = text.normalize('NFC');
  return { text: composed, segments: [{ start: 0, line: number, column: 1 }] };
}
