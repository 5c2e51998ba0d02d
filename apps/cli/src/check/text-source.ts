import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { FormedDocument } from '@baocao/core/form';
import { describeDocxRefusal, readDocx } from '@baocao/intake';
import { CommandFailure, type Terminal } from '../terminal.ts';

/** Standard input, in the place of a file. */
export const STANDARD_INPUT = '-';

const EXTENSIONS = ['.txt', '.md'];

const WORD = '.docx';

/** Larger files are no reports, and would be held in memory several times over. */
const MOST_MEGABYTES = 20;

export function isWordFile(name: string): boolean {
  return extname(name).toLowerCase() === WORD;
}

/** Reads a word processor's document; one that is refused fails the command with the reason. */
export async function readWordSource(name: string, terminal: Terminal): Promise<FormedDocument> {
  const read = await readDocx(await bytesOf(name, terminal));
  if (read.ok) return read.value;
  throw new CommandFailure(`${name}: ${describeDocxRefusal(read.error, terminal.language)}`);
}

/** Reads a text to check, whole: UTF-8, or UTF-16 with its mark, as Notepad writes it. */
export async function readTextSource(name: string, terminal: Terminal): Promise<string> {
  const { say } = terminal;
  const extension = extname(name).toLowerCase();
  if (name !== STANDARD_INPUT && !EXTENSIONS.includes(extension)) {
    throw new CommandFailure(
      say(
        `${name}: chỉ kiểm tra được tệp ${[WORD, ...EXTENSIONS].join(', ')}, hoặc - để đọc từ đầu vào chuẩn. Báo cáo đã ghi nhận: baocao check CƠ-QUAN KỲ`,
        `${name}: only ${[WORD, ...EXTENSIONS].join(', ')} files can be checked, or - for standard input. A recorded report: baocao check AGENCY PERIOD`,
      ),
    );
  }
  return decoded(name, await bytesOf(name, terminal), terminal);
}

async function bytesOf(name: string, { say }: Terminal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream = name === STANDARD_INPUT ? process.stdin : createReadStream(name);
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MOST_MEGABYTES * 1024 * 1024) break;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CommandFailure(
      code === 'ENOENT'
        ? say(`${name}: không có tệp này.`, `${name}: there is no such file.`)
        : say(`${name}: không đọc được: ${message}`, `${name}: cannot be read: ${message}`),
    );
  }
  if (size > MOST_MEGABYTES * 1024 * 1024) {
    throw new CommandFailure(
      say(
        `${name}: lớn hơn ${MOST_MEGABYTES} MB. Hãy chia nhỏ rồi kiểm tra từng phần.`,
        `${name}: larger than ${MOST_MEGABYTES} MB. Check it in parts.`,
      ),
    );
  }
  return Buffer.concat(chunks);
}

function decoded(name: string, bytes: Buffer, { say }: Terminal): string {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Bytes that are no UTF-8 are reported below, with those of other binary files.
  }
  throw new CommandFailure(
    say(
      `${name}: không phải văn bản UTF-8. Nếu là tệp Word, lưu lại dạng .docx; nếu là PDF, lưu lại dạng văn bản thuần (.txt), mã hóa UTF-8.`,
      `${name}: not UTF-8 text. If it is a Word file, save it as .docx; a PDF as plain text (.txt) in UTF-8.`,
    ),
  );
}

function encodingOf([first, second]: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
