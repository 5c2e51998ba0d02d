import { type Document, formatDocumentNumber } from '@baocao/core/document';
import { formatPeriod } from '@baocao/core/period';
import type { Passage, PeriodRecord, Result, Template } from '@baocao/core/report';
import type { TaskProgress } from '@baocao/core/task';
import { documentMapping } from './document-mapping.ts';
import { markdownBlock, markdownText, markdownWords } from './markdown-text.ts';
import { observationsMapping } from './quantities.ts';
import { mappingOf, spelt, type Written, type WrittenMapping, yamlText } from './yaml-text.ts';

/** A period's file: what is known of it in its front matter, then its sections, then its footnotes. */
export function periodMarkdown(
  record: PeriodRecord,
  { documents, template }: { readonly documents: readonly Document[]; readonly template: Template },
): string {
  const matter = yamlText(frontMatter(record, documents));
  const blocks = [
    ...(matter === '' ? [] : [`---\n${matter}---`]),
    ...sections(record, template),
    ...record.footnotes.map(({ marker, narrative }) => `[^${marker}]: ${markdownBlock(narrative)}`),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function frontMatter(record: PeriodRecord, documents: readonly Document[]): WrittenMapping {
  const { amends, issue } = record;
  return mappingOf({
    amends: amends?.kind === 'AMENDS' ? formatDocumentNumber(amends.number) : null,
    replaces: amends?.kind === 'REPLACES' ? formatDocumentNumber(amends.number) : null,
    number: issue?.numberAsWritten,
    issuedOn: issue?.issuedOn,
    signer: issue?.signer,
    bases: record.bases.map(markdownText),
    documents: documents.map(documentMapping),
    observations: observationsMapping(record.observations),
    revised: revisedMapping(record),
    progress: new Map(record.progress.map((each) => [each.task, progressOf(each)])),
    waivers: record.waivers.map(({ place, reason, rule, until }) =>
      mappingOf({ rule, place, reason, until }),
    ),
  });
}

function revisedMapping({ revisions }: PeriodRecord): WrittenMapping {
  const byPeriod = Map.groupBy(revisions, ({ period }) => formatPeriod(period));
  return new Map(
    [...byPeriod].map(([label, group]) => [
      label,
      observationsMapping(group.map(({ observation }) => observation)),
    ]),
  );
}

function progressOf({ on, progress }: TaskProgress): Written {
  return on === null ? spelt(progress) : mappingOf({ state: spelt(progress), on });
}

/** In the order of the template; sections with words keep the order in which they were written. */
function sections(
  { passages, results }: PeriodRecord,
  { sections: known }: Template,
): readonly string[] {
  const order = known.map(({ name }) => name);
  const own = known.find(({ kind }) => kind === 'RESULTS')?.name ?? '';
  const written = [...Map.groupBy(passages, ({ section }) => section)];
  const after = written.findIndex(([name]) => order.indexOf(name) > order.indexOf(own));
  const at = after < 0 ? written.length : after;
  const told = written.map(([name, each]) => [`# ${markdownWords(name)}`, ...passageBlocks(each)]);
  const done = results.length === 0 ? [] : [`# ${markdownWords(own)}`, ...resultBlocks(results)];
  return [...told.slice(0, at).flat(), ...done, ...told.slice(at).flat()];
}

function resultBlocks(results: readonly Result[]): readonly string[] {
  const blocks: string[] = [];
  let bullets: string[] = [];
  let before: Result | undefined;
  for (const result of results) {
    const isNewTask = result.task !== before?.task;
    if (isNewTask || result.theme !== before?.theme) {
      if (bullets.length > 0) blocks.push(bullets.join('\n'));
      bullets = [];
      if (isNewTask) blocks.push(`## ${result.task}`);
      if (result.theme !== null) blocks.push(`### ${markdownWords(result.theme)}`);
    }
    bullets.push(`- ${markdownBlock(result.narrative)}`);
    before = result;
  }
  return [...blocks, bullets.join('\n')];
}

/** Items of one kind in a row are one list; a paragraph stands by itself. */
function passageBlocks(passages: readonly Passage[]): readonly string[] {
  const blocks: string[] = [];
  let before: string | null = null;
  for (const { marker, narrative } of passages) {
    const text = markdownBlock(narrative);
    const kind = marker === null ? null : marker.replace(/\d+/u, '');
    if (kind !== null && kind === before) blocks.push(`${blocks.pop()}\n${marker} ${text}`);
    else blocks.push(marker === null ? text : `${marker} ${text}`);
    before = kind;
  }
  return blocks;
}
