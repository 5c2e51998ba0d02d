import { ELEMENT_FORMS, type FormElement, NATIONAL_MOTTO, NATIONAL_NAME } from '@baocao/core/form';
import type { AppendixBlock, ClosingBlock, DocumentBlock } from '../document/document-block.ts';
import type { Letterhead } from '../document/letterhead.ts';
import type { Table } from '../document/table.ts';
import { plainText } from '../document/words.ts';
import { isWide } from '../layout/column-widths.ts';
import { classOf } from './form-variables.ts';
import type { WordsPrinter } from './html-words.ts';
import { type Content, element, type Markup } from './markup.ts';

type TitleBlock = Extract<DocumentBlock, { readonly type: 'title' }>;

/** A line of its own in the letters of an element of the form, over the rule that some have. */
function line(name: FormElement, text: string): Markup {
  return element('p', { class: classOf(name) }, ELEMENT_FORMS[name].rule ? ruled(text) : text);
}

/** As wide as its text, so that the rule beneath can be a share of it. */
function ruled(text: string): Markup {
  return element('span', { class: 'ruled' }, text);
}

/** What heads the page: the document's type over its subject. */
export function titlePart({ kind, subject }: TitleBlock): Markup {
  return element(
    'h1',
    {},
    element('span', { class: classOf('KIND') }, kind),
    ' ',
    element('span', { class: classOf('SUBJECT') }, ruled(subject)),
  );
}

export function letterheadPart({ superior, issuer, number, placeAndDate }: Letterhead): Markup {
  return element(
    'header',
    { class: 'letterhead' },
    element('div', {}, line('SUPERIOR', superior), line('ISSUER', issuer)),
    element(
      'div',
      {},
      line('NATIONAL_NAME', NATIONAL_NAME),
      line('NATIONAL_MOTTO', NATIONAL_MOTTO),
    ),
    line('NUMBER', number),
    line('PLACE_AND_DATE', placeAndDate),
  );
}

/** One body on the line of “Kính gửi:”, several on lines of their own. */
export function addresseesPart([first = '', ...others]: readonly string[]): Markup {
  return element(
    'div',
    { class: `addressees ${classOf('ADDRESSEES')}` },
    others.length === 0
      ? element('p', {}, `Kính gửi: ${first}`)
      : [element('p', {}, 'Kính gửi:'), dashes([first, ...others])],
  );
}

/** Who gets it, and who signs. */
export function closingPart({ recipients, signature }: ClosingBlock): Markup {
  return element(
    'footer',
    { class: 'closing' },
    element(
      'div',
      { class: classOf('RECIPIENTS') },
      recipients.length === 0
        ? []
        : [
            element('p', { class: classOf('RECIPIENTS_TITLE') }, 'Nơi nhận:'),
            dashes(recipients.map(plainText)),
          ],
    ),
    element(
      'div',
      {},
      signature
        ? [
            signature.posts.map((post) => element('p', { class: classOf('POST') }, post)),
            element('p', { class: classOf('SIGNER') }, signature.name),
          ]
        : [],
    ),
  );
}

export function appendixPart(
  { number, name, note, table }: AppendixBlock,
  print: WordsPrinter,
): Markup {
  const title = number === null ? 'Phụ lục' : `Phụ lục ${number}`;
  return element(
    'section',
    { class: isWide(table) ? 'appendix lying' : 'appendix' },
    element(
      'header',
      {},
      element('h2', { class: classOf('APPENDIX') }, title),
      element('p', { class: classOf('APPENDIX_NAME') }, name),
      element('p', { class: classOf('APPENDIX_NOTE') }, note),
    ),
    dataTable(table, { print, label: name }),
  );
}

/** A table in a part that scrolls by itself where the screen is narrow. */
export function dataTable(
  { columns, rows }: Table,
  { print, label }: { readonly print: WordsPrinter; readonly label: string },
): Markup {
  const head = columns.map(({ title }) => element('th', { scope: 'col' }, title));
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      cells.map((cell, at) =>
        at === 0
          ? element('th', { scope: 'row' }, print.cell(cell))
          : element('td', { class: columns[at]?.align }, print.cell(cell)),
      ),
    ),
  );
  return element(
    'div',
    { class: 'table', role: 'region', 'aria-label': label, tabindex: 0 },
    element('table', {}, element('thead', {}, element('tr', {}, head)), element('tbody', {}, body)),
  );
}

export function notesPart(
  notes: readonly Extract<DocumentBlock, { readonly type: 'footnote' }>[],
  print: WordsPrinter,
): Content {
  if (notes.length === 0) return [];
  const items = notes.map(({ marker, words }) =>
    element(
      'li',
      { id: `chu-thich-${marker}`, value: marker },
      print(words),
      ' ',
      element('a', { href: `#goi-${marker}`, 'aria-label': `Về chỗ gọi chú thích ${marker}` }, '↩'),
    ),
  );
  return element(
    'section',
    { class: 'notes' },
    element('h2', { class: 'unseen' }, 'Chú thích'),
    element('ol', {}, items),
  );
}

function dashes(items: readonly string[]): Markup {
  return element(
    'ul',
    { class: 'dashes' },
    items.map((item) => element('li', {}, item)),
  );
}
