import { isIssued, type Report, type Section, type TaskEntry } from '@baocao/core/report';
import { capitals } from './capitals.ts';
import type { DocumentBlock, ResultBlock } from './document-block.ts';
import { endDocument } from './end-marks.ts';
import { quarterLabel } from './gathering.ts';
import { statedIndicators } from './indicators-table.ts';
import { plainWords, wordsOf, wordsOfTitle } from './words.ts';

const WITHOUT_RESULTS: ResultBlock = {
  type: 'result',
  path: null,
  quarter: '',
  words: plainWords('(Chưa có kết quả được ghi nhận trong kỳ.)'),
};

/** Stands where a draft's section is still empty. */
const NOTHING_YET: DocumentBlock = {
  type: 'paragraph',
  path: null,
  marker: null,
  words: plainWords('(Chưa có nội dung.)'),
};

/** The sections with all that stands in them; `./.` follows the last words, in a draft that still lacks some too. */
export function bodyBlocks(report: Report): readonly DocumentBlock[] {
  const blocks = report.sections.flatMap((section, index) =>
    sectionBlocks(section, `sections/${index}`, report),
  );
  const last = blocks.findLastIndex(({ type }) => type === 'result' || type === 'paragraph');
  return blocks.map((block, index) =>
    index === last && 'words' in block ? { ...block, words: endDocument(block.words) } : block,
  );
}

function sectionBlocks(section: Section, path: string, report: Report): readonly DocumentBlock[] {
  const isEmpty = section.kind !== 'RESULTS' && section.paragraphs.length === 0;
  const table = section.showsIndicators ? statedIndicators(report.indicators) : null;
  return [
    { type: 'section', path, marker: `${section.code}.`, title: capitals(section.title) },
    ...(isEmpty && !isIssued(report) ? [NOTHING_YET] : []),
    ...section.tasks.flatMap((task, index) =>
      taskBlocks(task, `${path}/tasks/${index}`, { section, report }),
    ),
    ...section.paragraphs.map(
      (paragraph, index): DocumentBlock => ({
        type: 'paragraph',
        path: `${path}/paragraphs/${index}`,
        marker: paragraph.marker,
        words: wordsOf(paragraph),
      }),
    ),
    ...(table ? [{ type: 'table' as const, table }] : []),
  ];
}

function taskBlocks(
  task: TaskEntry,
  path: string,
  { section, report }: { readonly section: Section; readonly report: Report },
): readonly DocumentBlock[] {
  const hasParts = section.tasks.some(({ parent }) => parent === task.code);
  return [
    {
      type: 'task',
      path,
      depth: task.depth,
      marker: task.depth === 1 || report.numbering === '1.1.' ? `${task.code}.` : task.code,
      words: wordsOfTitle(task.title, task),
    },
    ...task.groups.flatMap((group, nth): readonly DocumentBlock[] => {
      const place = `${path}/groups/${nth}`;
      return [
        ...(group.theme === null
          ? []
          : [{ type: 'theme' as const, path: place, words: wordsOfTitle(group.theme, group) }]),
        ...group.results.map((result, index) => ({
          type: 'result' as const,
          path: `${place}/results/${index}`,
          quarter: result.period === report.period ? '' : quarterLabel(result.period),
          words: wordsOf(result),
        })),
      ];
    }),
    ...(task.withoutResults && !hasParts ? [WITHOUT_RESULTS] : []),
  ];
}
