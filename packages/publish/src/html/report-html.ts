import { readFileSync } from 'node:fs';
import type { Report } from '@baocao/core/report';
import { type DocumentParts, documentBlocks } from '../document/document.ts';
import { documentProperties } from '../document/properties.ts';
import { formVariables } from './form-variables.ts';
import { htmlBlocks } from './html-blocks.ts';
import { element, empty } from './markup.ts';

const STYLE = readFileSync(new URL('report.css', import.meta.url), 'utf8');

/**
 * The report as one page that needs nothing else, on a screen of any width and on paper. Bound figures are
 * `data` elements and citations `cite`, both with what they are bound to in `data-` attributes.
 */
export function reportToHtml(report: Report, parts?: DocumentParts): string {
  const { title, subject, creator } = documentProperties(report);
  const page = element(
    'html',
    { lang: 'vi' },
    element(
      'head',
      {},
      empty('meta', { charset: 'utf-8' }),
      empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, `${title} – ${subject}`),
      empty('meta', { name: 'author', content: creator }),
      { markup: `<style>\n${formVariables()}\n${STYLE}</style>` },
    ),
    '\n',
    element('body', {}, element('main', {}, htmlBlocks(documentBlocks(report, parts)))),
  );
  return `<!doctype html>\n${page.markup}\n`;
}
