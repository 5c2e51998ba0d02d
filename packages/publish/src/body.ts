import { isIssued, type Report, type Section, type TaskEntry } from '@baocao/core/report';
import { capitals } from './capitals.ts';
import type { DocumentBlock } from './document-block.ts';
import { quarterWords } from './gathering.ts';
import { indicatorsBlock } from './indicators-block.ts';
import { endDocument, plainWords } from './words.ts';

const WITHOUT_RESULTS = '(Chưa có kết quả được ghi nhận trong kỳ.)';

/** Stands where a draft's section is still empty. */
const NOTHING_YET: DocumentBlock = {
  type: 'paragraph',
  marker: null,
  words: plainWords('(Chưa có nội dung.)'),
};

/** The sections with all that stands in them; `./.` follows the last words, unless a draft still lacks its end. */
export function bodyBlocks(report: Report): readonly DocumentBlock[] {
  const blocks = report.sections.flatMap((section) => sectionBlocks(section, report));
  const last = blocks.findLastIndex((block) => 'words' in block);
  if (blocks[last] === NOTHING_YET) return blocks;
  return blocks.map((block, index) =>
    index === last && 'words' in block ? { ...block, words: endDocument(block.words) } : block,
  );
}

function sectionBlocks(section: Section, report: Report): readonly DocumentBlock[] {
  const isEmpty = section.kind !== 'RESULTS' && section.paragraphs.length === 0;
  return [
    { type: 'section', title: `${section.code}. ${capitals(section.title)}` },
    ...(isEmpty && !isIssued(report) ? [NOTHING_YET] : []),
    ...section.tasks.flatMap((task) => taskBlocks(task, section, report)),
    ...section.paragraphs.map(
      ({ marker, narrative }): DocumentBlock => ({ type: 'paragraph', marker, words: narrative }),
    ),
    ...(section.showsIndicators ? indicatorsBlock(report, 'SECTION') : []),
  ];
}

function taskBlocks(task: TaskEntry, section: Section, report: Report): readonly DocumentBlock[] {
  const code = task.depth === 1 || report.numbering === '1.1.' ? `${task.code}.` : task.code;
  const hasParts = section.tasks.some(({ parent }) => parent === task.code);
  return [
    { type: 'task', depth: task.depth, title: `${code} ${task.title}` },
    ...task.groups.flatMap(({ theme, results }): readonly DocumentBlock[] => [
      ...(theme === null ? [] : [{ type: 'theme' as const, title: theme }]),
      ...results.map(({ narrative, period }) => ({
        type: 'result' as const,
        words: period === report.period ? narrative : [...quarterWords(period), ...narrative],
      })),
    ]),
    ...(task.withoutResults && !hasParts
      ? [{ type: 'result' as const, words: plainWords(WITHOUT_RESULTS) }]
      : []),
  ];
}
