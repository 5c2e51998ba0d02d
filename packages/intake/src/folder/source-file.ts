import type { Fault, Place, Report } from '../problem/index.ts';
import type { FolderSource } from './folder-source.ts';

/** A file's text as it stands, and the places in it. */
export interface SourceFile {
  readonly path: string;
  /** Without a byte order mark; not normalised, so that offsets are those of the file. */
  readonly text: string;
  placeAt(offset: number): Place;
}

/** Far beyond any real file of a department. */
const MOST_BYTES = 5_000_000;

/** Reads a file of the folder; what makes it unreadable is reported, and nothing comes back. */
export async function readSourceFile(
  folder: FolderSource,
  path: string,
  report: Report,
): Promise<SourceFile | undefined> {
  const start: Place = { file: path, line: 1, column: 1 };
  const bytes = await readBytes({ folder, path }, (fault) => report(start, fault));
  if (!bytes) return undefined;
  const invalid = firstInvalidByte(bytes);
  const text = new TextDecoder().decode(invalid === null ? bytes : bytes.subarray(0, invalid));
  const file = sourceFile(path, cleaned(path, text, report));
  if (invalid === null) return file;
  report(file.placeAt(text.length), { code: 'NOT_UTF8' });
  return undefined;
}

function sourceFile(path: string, text: string): SourceFile {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    path,
    text,
    placeAt(offset) {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { file: path, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}

async function readBytes(
  { folder, path }: { readonly folder: FolderSource; readonly path: string },
  report: (fault: Fault) => void,
): Promise<Uint8Array | undefined> {
  try {
    const about = await folder.about(path);
    if (!about.isFile) report({ code: 'UNREADABLE_FILE', reason: 'NOT_A_FILE' });
    else if (about.size > MOST_BYTES)
      report({ code: 'FILE_TOO_LARGE', bytes: about.size, limit: MOST_BYTES });
    else return await folder.read(path);
  } catch (error) {
    report({ code: 'UNREADABLE_FILE', reason: systemCode(error) });
  }
  return undefined;
}

/** The code of an error of the file system; anything else is not ours to swallow. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  throw error;
}

/** The offset of the first byte that is not UTF-8: there the decoder puts U+FFFD, which the bytes do not spell. */
function firstInvalidByte(bytes: Uint8Array): number | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let [from, offset] = [0, 0];
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    offset += encoder.encode(text.slice(from, at)).length;
    from = at;
    const spelt =
      bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!spelt) return offset;
  }
  return null;
}

/** What has no place in a text: control characters, marks that turn the line around, damaged characters. */
const CONTROLS =
  /(?![\n\t]|\r\n)[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD-\uFFFF]/gu;

/** The text with a space for each such character, so that the rest keeps its place. */
export function withoutControls(
  text: string,
  found: (character: string, offset: number) => void,
): string {
  return text.replace(CONTROLS, (character: string, offset: number) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    found(`U+${code}`, offset);
    return ' ';
  });
}

/** One report a line: such characters come in swarms. */
function cleaned(path: string, text: string, report: Report): string {
  const file = sourceFile(path, text);
  let reported = 0;
  return withoutControls(text, (character, offset) => {
    const place = file.placeAt(offset);
    if (place.line !== reported) report(place, { code: 'CONTROL_CHARACTER', character });
    reported = place.line;
  });
}
