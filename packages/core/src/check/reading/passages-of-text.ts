import { findCitations, findNumbers } from '../../narrative/index.ts';
import type { Passage, PassageKind } from '../passage.ts';
import {
  isDocumentTitle,
  isRecipientsHeading,
  isSigningPost,
  letterheadKind,
} from './letterhead.ts';
import { type SectionKindOfText, sectionKind } from './section-kind.ts';
import type { SourceBlock } from './source-block.ts';

/** Where in the document a block stands, as the blocks before it have told. */
interface Standing {
  readonly part: 'HEAD' | 'BODY' | 'END';
  readonly section: Passage['section'];
  /** What the part is for that holds numbered sections: `PHẦN I`, `A.`. */
  readonly outer: Passage['section'];
  /** What sets the codes of a second section of results apart from those of the first. */
  readonly prefix: string;
  readonly resultSections: number;
  readonly task: string | null;
  /** What the block before it was. */
  readonly before: PassageKind | null;
}

const START: Standing = {
  part: 'HEAD',
  section: null,
  outer: null,
  prefix: '',
  resultSections: 0,
  task: null,
  before: null,
};

/** Names what each block is, going down the document. */
export function passagesOfText(blocks: readonly SourceBlock[]): readonly Passage[] {
  const passages: Passage[] = [];
  const paths = new Set<string>();
  let standing = START;
  for (const block of blocks) {
    const kind = kindOf(block, standing);
    standing = after(block, kind, standing);
    const path = pathOf(block, paths);
    paths.add(path);
    const { text, segments } = block.excerpt;
    const numbers = findNumbers(text);
    passages.push({
      kind,
      path,
      text,
      marker: block.note ?? block.mark?.text ?? null,
      task: standing.task,
      section: standing.section,
      calls: block.calls,
      segments,
      numbers,
      figures: [],
      cited: [],
      citations: findCitations(text, numbers),
    });
  }
  return passages;
}

/** `L47`; `L47:12` for what shares its line with another. */
function pathOf({ excerpt }: SourceBlock, taken: ReadonlySet<string>): string {
  const { line = 1, column = 1 } = excerpt.segments[0] ?? {};
  const path = `L${line}`;
  return taken.has(path) ? `${path}:${column}` : path;
}

function kindOf(block: SourceBlock, standing: Standing): PassageKind {
  const { text } = block.excerpt;
  if (block.note !== null) return 'FOOTNOTE';
  if (block.row) return 'TABLE_ROW';
  if (isRecipientsHeading(text)) return 'RECIPIENT';
  if (standing.before === 'RECIPIENT' && block.mark?.kind === 'BULLET') return 'RECIPIENT';
  if (isSigningPost(text) || standing.part === 'END') return 'SIGNATURE';
  if (isSectionTitle(block)) return 'SECTION';
  if (standing.part === 'HEAD') return letterheadKind(block, standing.before);
  return standing.section === 'RESULTS' ? resultKind(block) : itemKind(block);
}

/** `I. KẾT QUẢ …`, `# Kết quả …`, or capitals that name a part. */
function isSectionTitle(block: SourceBlock): boolean {
  const { mark, heading, excerpt } = block;
  const { text } = excerpt;
  if (text.length > 300 || isDocumentTitle(block)) return false;
  if (mark?.kind === 'ROMAN' || (heading === 1 && !mark)) return true;
  return mark === null && PARTS.test(text);
}

const PARTS =
  /^(?!.*\p{Ll})(?:KẾT QUẢ|TÌNH HÌNH|ĐÁNH GIÁ|NHẬN XÉT|TỒN TẠI|PHƯƠNG HƯỚNG|NHIỆM VỤ|ĐỀ XUẤT|KIẾN NGHỊ).{4,}/su;

function resultKind({ mark, heading, bold, excerpt: { text } }: SourceBlock): PassageKind {
  if (mark?.kind === 'NUMBER') return 'TASK';
  if (bold || heading > 0) return 'THEME';
  if (mark?.kind === 'LETTER') {
    return text.length < 150 && !/[.;]$/u.test(text) ? 'THEME' : 'RESULT';
  }
  return 'RESULT';
}

function itemKind({ mark, heading, bold }: SourceBlock): PassageKind {
  if (mark) return 'ITEM';
  return bold || heading > 0 ? 'THEME' : 'PARAGRAPH';
}

function after(block: SourceBlock, kind: PassageKind, standing: Standing): Standing {
  switch (kind) {
    case 'SECTION':
      return inSection(block, standing);
    case 'TASK':
      return { ...standing, before: kind, task: standing.prefix + codeOf(block) };
    case 'RECIPIENT':
    case 'SIGNATURE':
      return { ...START, part: 'END', before: kind };
    case 'FOOTNOTE':
      return standing;
    default:
      return { ...standing, before: kind };
  }
}

function inSection(block: SourceBlock, standing: Standing): Standing {
  const isOuter = !/^[IVX]/.test(block.mark?.text ?? '');
  const named = sectionKind(block.excerpt.text);
  const section = isOuter ? named : within(standing.outer, named);
  const resultSections = standing.resultSections + Number(section === 'RESULTS');
  const title = block.mark?.text.replace(/[^\p{L}\p{N} ]+$/u, '') ?? String(resultSections);
  return {
    part: 'BODY',
    section,
    outer: isOuter && block.mark ? section : standing.outer,
    prefix: section === 'RESULTS' && resultSections > 1 ? `${title}.` : '',
    resultSections,
    task: null,
    before: 'SECTION',
  };
}

/** `I. Nhiệm vụ thường xuyên` within the results is of the results; what is amiss may stand there too. */
function within(outer: Passage['section'], named: SectionKindOfText): SectionKindOfText {
  return outer === null || outer === 'PROSE' || named === 'EVALUATION' ? named : outer;
}

/** `1.1.` and `1)` as `1.1` and `1`. */
function codeOf({ mark }: SourceBlock): string {
  return mark?.text.replace(/[.)]$/, '') ?? '';
}
