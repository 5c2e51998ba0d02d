import { DOCUMENT_TYPES, type DocumentType } from '@baocao/core/document';
import { SECTION_KINDS, type SectionTemplate, type Template } from '@baocao/core/report';
import * as z from 'zod';
import type { Report } from '../problem/index.ts';
import { createRegister, type Register } from '../register/index.ts';
import {
  constant,
  enterItems,
  readMapping,
  templateText,
  valueAt,
  word,
  words,
  type YamlNode,
} from '../yaml/index.ts';

/** The template, and the sections by the name that a quarter's heading uses. */
export interface TemplateReading {
  readonly template: Template | undefined;
  /** `null` for a section that is named, but wrong in something else. */
  readonly sections: Register<SectionTemplate | null>;
}

const TEMPLATE = z.strictObject({
  kind: word(Object.keys(DOCUMENT_TYPES) as DocumentType[]),
  subject: templateText,
  lead: templateText,
  numbering: word(['1.1.', '1.1']).default('1.1.'),
  sections: z.array(z.unknown()),
});

const SECTION = z.strictObject({
  kind: constant(SECTION_KINDS),
  name: words,
  title: templateText.optional(),
  indicators: word(['true', 'false']).default('false'),
});

export function readTemplate(node: YamlNode | undefined, report: Report): TemplateReading {
  const sections = createRegister<SectionTemplate | null>('section', report);
  const written = valueAt(node, 'sections');
  if (written?.type !== 'list') sections.leaveOpen();
  if (node?.type !== 'mapping') return { template: undefined, sections };
  const { whole } = readMapping(node, TEMPLATE, report);
  enterItems(node, { list: 'sections', name: 'name' }, sections, (section) => {
    return readSection(section, report);
  });
  if (written?.type === 'list') checkResultsSections(written, report);
  const listed = sections.values().filter((section) => section !== null);
  return { template: whole && { ...whole, sections: listed }, sections };
}

function readSection(node: YamlNode, report: Report): SectionTemplate | undefined {
  const { whole } = readMapping(node, SECTION, report);
  return (
    whole && {
      kind: whole.kind,
      name: whole.name,
      title: whole.title ?? whole.name,
      showsIndicators: whole.indicators === 'true',
    }
  );
}

/** Exactly one section takes the results; where a kind cannot be read, it may have been that one. */
function checkResultsSections(written: YamlNode, report: Report): void {
  const nodes = written.type === 'list' ? written.items : [];
  const kinds = nodes.map((node) => valueAt(node, 'kind'));
  const results = kinds.filter((kind) => kind?.type === 'text' && kind.text === 'results');
  const unread = kinds.some((kind) => kind?.type !== 'text' || !isKind(kind.text));
  const count = results.length;
  const [, second] = results;
  if (second) report(second.place, { code: 'RESULTS_SECTIONS', count });
  else if (count === 0 && !unread) report(written.place, { code: 'RESULTS_SECTIONS', count });
}

function isKind(text: string): boolean {
  return constant(SECTION_KINDS).safeParse(text).success;
}
