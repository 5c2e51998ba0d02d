import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatReport } from '@baocao/publish';
import { seedReport } from '../seed-report.ts';
import { openedByLibreOffice } from './pages.ts';

/** Draws the pages of 258/BC-SKHCN into docs/images, as LibreOffice opens the Word document. */
const FOLDER = fileURLToPath(new URL('../../docs/images', import.meta.url));
const NAME = '258-bc-skhcn';
const DOTS_PER_INCH = '72';

mkdirSync(FOLDER, { recursive: true });
for (const page of globSync(`${FOLDER}/${NAME}-*.png`)) rmSync(page);
const pdf = join(tmpdir(), `${NAME}.${process.pid}.pdf`);
writeFileSync(pdf, openedByLibreOffice(await formatReport(await seedReport(), 'docx')));
execFileSync('pdftoppm', ['-png', '-gray', '-r', DOTS_PER_INCH, pdf, join(FOLDER, NAME)]);
rmSync(pdf);
