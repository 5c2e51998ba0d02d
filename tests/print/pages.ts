import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The text of each page of a PDF, its page number left away, without any space: lines break where they may. */
export function pagesOfPdf(pdf: Uint8Array): readonly string[] {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', 'a.pdf', 'a.txt'], { cwd: folder });
    const pages = readFileSync(join(folder, 'a.txt'), 'utf8').split('\f').slice(0, -1);
    return pages.map((page, index) => {
      const text = squeezed(page);
      const number = String(index + 1);
      return index > 0 && text.startsWith(number) ? text.slice(number.length) : text;
    });
  });
}

/** What LibreOffice makes of a Word document. */
export function openedByLibreOffice(docx: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'a.docx'), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', 'a.docx'];
    execFileSync('soffice', args, { cwd: folder, stdio: 'ignore' });
    return readFileSync(join(folder, 'a.pdf'));
  });
}

export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'baocao-print-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
