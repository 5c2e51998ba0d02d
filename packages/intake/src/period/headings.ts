import { narrativeText } from '@baocao/core/narrative';
import type { SectionTemplate } from '@baocao/core/report';
import type { Heading } from 'mdast';
import { readNarrative } from '../narrative/index.ts';
import type { Place } from '../problem/index.ts';
import { nearest, type Register } from '../register/index.ts';
import type { ListedTask } from '../task/index.ts';
import { type BlockReading, placeOf } from './block.ts';

/** What the headings of a file name; each section, task and theme has one heading at most. */
export interface Headings {
  /** The section of a `#`; nothing where it is not known. */
  section(heading: Heading): SectionTemplate | undefined;
  /** The task of a `##`. */
  task(heading: Heading): ListedTask | undefined;
  /** The words of a `###` under a task, as the list of tasks has them. */
  theme(heading: Heading, task: ListedTask): string | undefined;
}

export interface HeadingContext extends BlockReading {
  readonly sections: Register<SectionTemplate | null>;
  readonly tasks: Register<ListedTask>;
}

export function createHeadings(context: HeadingContext): Headings {
  const { report, sections, tasks } = context;
  const firstPlaces = new Map<string, Place>();

  function checkOnce(heading: string, key: string, place: Place): void {
    const first = firstPlaces.get(key);
    if (first) report(place, { code: 'HEADING_TWICE', heading, firstLine: first.line });
    else firstPlaces.set(key, place);
  }

  return {
    section(heading) {
      const place = placeOf(heading, context);
      const section = sections.find(textOf(heading, context), place) ?? undefined;
      if (section) checkOnce(section.name, `# ${section.name}`, place);
      return section;
    },
    task(heading) {
      const place = placeOf(heading, context);
      const text = textOf(heading, context);
      const [, code, words = ''] = /^(\d+(?:\.\d+)*)\.?(?:\s+(.*))?$/su.exec(text) ?? [];
      if (code === undefined) {
        if (!tasks.isOpen()) {
          const meant = codeOfTitle(text, tasks);
          report(place, { code: 'NOT_LISTED', what: 'task', name: text, nearest: meant });
        }
        return undefined;
      }
      const task = tasks.find(code, place);
      if (!task) return undefined;
      checkOnce(code, `## ${code}`, place);
      if (!beginsTitle(words, task.title)) {
        report(place, { code: 'NOT_THE_TITLE', task: code, words, title: task.title });
      }
      return task;
    },
    theme(heading, task) {
      const place = placeOf(heading, context);
      const theme = task.themes.find(textOf(heading, context), place);
      if (theme !== undefined) checkOnce(theme, `### ${task.code} ${theme}`, place);
      return theme;
    },
  };
}

/** The words of a heading; its links bind nothing, for the list of tasks has them. */
function textOf(heading: Heading, { file, footnotes, report }: HeadingContext): string {
  const narrative = readNarrative(heading.children, {
    source: file.text,
    placeAt: file.placeAt,
    report,
    cite() {},
    bind() {},
    call: footnotes.callOutOfPlace,
    unanswered: (marker) => ({ code: 'FOOTNOTE_OUT_OF_PLACE', marker }),
  });
  return narrativeText(narrative);
}

/** Words may stop anywhere between two words of the title, with an ellipsis or without. */
function beginsTitle(words: string, title: string): boolean {
  const begun = spaced(words).replace(/\s*(?:…|\.\.\.)$/u, '');
  const whole = spaced(title);
  const next = whole.charAt(begun.length);
  if (begun === '' || whole === '') return true;
  return whole.startsWith(begun) && !/[\p{L}\p{N}]/u.test(next);
}

function codeOfTitle(words: string, tasks: Register<ListedTask>): string | null {
  const beginnings = new Map(
    tasks.values().map(({ code, title }) => [title.slice(0, words.length), code]),
  );
  return beginnings.get(nearest(words, beginnings.keys()) ?? '') ?? null;
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
