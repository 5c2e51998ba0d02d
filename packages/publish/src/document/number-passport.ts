import type { Report } from '@baocao/core/report';
import type { DocumentBlock } from './document-block.ts';
import { type Column, plainCell, type Table } from './table.ts';
import type { Word, Words } from './words.ts';

const COLUMNS: readonly Column[] = [
  { title: 'TT', align: 'center' },
  { title: 'Số liệu', align: 'left' },
  { title: 'Vị trí', align: 'left' },
  { title: 'Chỉ tiêu', align: 'left' },
  { title: 'Nguồn, cách tính', align: 'left' },
];

/** One number that is printed, and all that is known of it. */
interface Entry {
  readonly text: string;
  readonly place: string;
  readonly indicator: string;
  readonly trace: string;
}

/** Every bound number of the document in the order of reading: where it stands, what of, from what; `null` without one. */
export function numberPassport(
  blocks: readonly DocumentBlock[],
  { indicators }: Pick<Report, 'indicators'>,
): Table | null {
  const names = new Map(indicators.map(({ indicator }) => [indicator.id, indicator.name]));
  const placeOf = placeFinder();
  const entries = blocks.flatMap((block): readonly Entry[] => {
    const place = placeOf(block);
    if ('table' in block) return entriesOfTable(block.table, place);
    if (!('words' in block)) return [];
    return figuresIn(block.words).map(({ text, figure }) => ({
      text,
      place,
      indicator: names.get(figure.indicator.id) ?? '',
      trace: figure.trace,
    }));
  });
  if (entries.length === 0) return null;
  return {
    columns: COLUMNS,
    rows: entries.map(({ text, place, indicator, trace }, index) =>
      [String(index + 1), text, place, indicator, trace].map(plainCell),
    ),
  };
}

function figuresIn(words: Words): readonly Extract<Word, { readonly type: 'figure' }>[] {
  return words.flatMap((word) => {
    if ('children' in word) return figuresIn(word.children);
    return word.type === 'figure' ? [word] : [];
  });
}

function entriesOfTable({ columns, rows }: Table, place: string): readonly Entry[] {
  return rows.flatMap((cells) =>
    cells.flatMap(({ text, trace }, at) =>
      text === '' || trace === null
        ? []
        : [
            {
              text,
              place: `${place}, cột “${columns[at]?.title}”`,
              indicator: cells[0]?.text ?? '',
              trace,
            },
          ],
    ),
  );
}

/** Tells each block in turn by the headings above it: `Mục I, nhiệm vụ 1.1, kết quả 2`. */
function placeFinder(): (block: DocumentBlock) => string {
  let section = '';
  let task = '';
  let nth = 0;
  let bases = 0;
  return (block) => {
    switch (block.type) {
      case 'basis':
        bases += 1;
        return `Căn cứ ${bases}`;
      case 'section':
        [section, task, nth] = [`Mục ${withoutDot(block.marker)}`, '', 0];
        return section;
      case 'task':
        [task, nth] = [`, nhiệm vụ ${withoutDot(block.marker)}`, 0];
        return `${section}${task}, tên nhiệm vụ`;
      case 'theme':
        return `${section}${task}, tên nhóm`;
      case 'result':
        nth += 1;
        return `${section}${task}, kết quả ${nth}`;
      case 'paragraph':
        nth += 1;
        return block.marker === null || block.marker === '-'
          ? `${section}, đoạn ${nth}`
          : `${section}, điểm ${withoutDot(block.marker)}`;
      case 'footnote':
        return `Chú thích ${block.marker}`;
      case 'table':
        return `${section}, bảng số liệu`;
      case 'appendix':
        return block.number === null ? 'Phụ lục' : `Phụ lục ${block.number}`;
      default:
        return '';
    }
  };
}

function withoutDot(marker: string): string {
  return marker.replace(/\.$/, '');
}
