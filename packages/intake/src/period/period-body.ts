import type { Narrative } from '@baocao/core/narrative';
import type { Passage, Result } from '@baocao/core/report';
import type { Heading, ListItem, Root, RootContent } from 'mdast';
import type { ListedTask } from '../task/index.ts';
import { isTable, placeOf, readItem, readParagraph, refuseBlock } from './block.ts';
import { createHeadings, type HeadingContext } from './headings.ts';

/** What stands under the headings of a period's file. */
export interface Body {
  readonly results: readonly Result[];
  readonly passages: readonly Passage[];
}

/**
 * Under which headings a block stands. In a section that is not known, blocks are read for their
 * links and footnotes alone: their place is held against nothing.
 */
type Standing =
  | { readonly under: 'nothing' | 'unknown' | 'results' }
  | { readonly under: 'section'; readonly section: string }
  /** `undefined` for a task or a theme that is not known. */
  | {
      readonly under: 'task';
      readonly task: ListedTask | undefined;
      readonly theme: string | null | undefined;
    };

export function readBody(root: Root, context: HeadingContext): Body {
  const { report } = context;
  const headings = createHeadings(context);
  const results: Result[] = [];
  const passages: Passage[] = [];
  let standing: Standing = { under: 'nothing' };

  for (const block of root.children) {
    if (block.type === 'yaml' || block.type === 'footnoteDefinition') continue;
    standing = checkedStanding(block);
    if (block.type === 'heading') standing = standingUnder(block);
    else take(block);
  }
  return { results, passages };

  /** What comes too early is reported once, for all that follows it to the next heading. */
  function checkedStanding(block: RootContent): Standing {
    const place = placeOf(block, context);
    const level = block.type === 'heading' ? block.depth : undefined;
    if (standing.under === 'nothing' && level !== 1) {
      report(place, { code: 'TEXT_BEFORE_SECTION' });
      return { under: 'unknown' };
    }
    if (standing.under === 'results' && level === undefined) {
      report(place, { code: 'RESULT_BEFORE_TASK' });
      return { under: 'unknown' };
    }
    return standing;
  }

  function standingUnder(heading: Heading): Standing {
    const place = placeOf(heading, context);
    const level = heading.depth;
    if (level > 3) {
      report(place, { code: 'HEADING_TOO_DEEP', level });
      return standing;
    }
    if (level === 1) {
      const section = headings.section(heading);
      if (!section) return { under: 'unknown' };
      return section.kind === 'RESULTS'
        ? { under: 'results' }
        : { under: 'section', section: section.name };
    }
    if (standing.under === 'section' || (level === 3 && standing.under === 'results')) {
      report(place, { code: 'HEADING_OUT_OF_PLACE', level });
      return standing.under === 'section' ? standing : { under: 'unknown' };
    }
    if (level === 2) return { under: 'task', task: headings.task(heading), theme: null };
    if (standing.under !== 'task') return standing;
    const { task } = standing;
    return task ? { under: 'task', task, theme: headings.theme(heading, task) } : standing;
  }

  function take(block: RootContent): void {
    if (block.type === 'list') {
      const bulleted = block.ordered !== true;
      if (standing.under === 'task' && !bulleted) {
        report(placeOf(block, context), { code: 'NOT_A_BULLET' });
      }
      for (const item of block.children) {
        const marker = bulleted ? '-' : numberOf(item);
        record(marker, readItem(item, context));
      }
    } else if (block.type === 'paragraph') {
      if (standing.under === 'task' && !isTable(block, context)) {
        report(placeOf(block, context), { code: 'NOT_A_BULLET' });
      }
      record(null, readParagraph(block, context));
    } else refuseBlock(block, context);
  }

  function record(marker: string | null, narrative: Narrative): void {
    if (standing.under === 'section') {
      passages.push({ section: standing.section, marker, narrative });
    } else if (standing.under === 'task' && standing.task) {
      results.push({ task: standing.task.code, theme: standing.theme ?? null, narrative });
    }
  }

  /** `1.` or `1)`, as written. */
  function numberOf(item: ListItem): string {
    const start = item.position?.start.offset ?? 0;
    return /^\d+[.)]/.exec(context.file.text.slice(start, start + 11))?.[0] ?? '';
  }
}
