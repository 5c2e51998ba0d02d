import type { Report, Section, TaskEntry } from '@baocao/core/report';
import { capitals } from './capitals.ts';
import type { DocumentBlock } from './document-block.ts';
import { endDocument, plainWords } from './words.ts';

const WITHOUT_RESULTS = '(Chưa có kết quả được ghi nhận trong kỳ.)';

/** The sections with all that stands in them; `./.` follows the last words, wherever they are. */
export function bodyBlocks(report: Report): readonly DocumentBlock[] {
  const blocks = report.sections.flatMap((section) => sectionBlocks(section, report.numbering));
  const last = blocks.findLastIndex((block) => 'words' in block);
  return blocks.map((block, index) =>
    index === last && 'words' in block ? { ...block, words: endDocument(block.words) } : block,
  );
}

function sectionBlocks(section: Section, numbering: Report['numbering']): readonly DocumentBlock[] {
  return [
    { type: 'section', title: `${section.code}. ${capitals(section.title)}` },
    ...section.tasks.flatMap((task) => taskBlocks(task, section, numbering)),
    ...section.paragraphs.map(
      ({ marker, narrative }): DocumentBlock => ({ type: 'paragraph', marker, words: narrative }),
    ),
  ];
}

function taskBlocks(
  task: TaskEntry,
  section: Section,
  numbering: Report['numbering'],
): readonly DocumentBlock[] {
  const code = task.depth === 1 || numbering === '1.1.' ? `${task.code}.` : task.code;
  const hasParts = section.tasks.some(({ parent }) => parent === task.code);
  return [
    { type: 'task', depth: task.depth, title: `${code} ${task.title}` },
    ...task.groups.flatMap(({ theme, results }): readonly DocumentBlock[] => [
      ...(theme === null ? [] : [{ type: 'theme' as const, title: theme }]),
      ...results.map(({ narrative }) => ({ type: 'result' as const, words: narrative })),
    ]),
    ...(task.withoutResults && !hasParts
      ? [{ type: 'result' as const, words: plainWords(WITHOUT_RESULTS) }]
      : []),
  ];
}
