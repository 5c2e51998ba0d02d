import {
  type Document,
  type DocumentKey,
  documentKind,
  formatDocumentNumber,
} from '../document/index.ts';
import {
  type FactPart,
  type FactReference,
  factValue,
  formatFactReference,
  formatFactValue,
  type Indicator,
  latestStatement,
  percentOfTarget,
  standingIn,
  targetOn,
} from '../indicator/index.ts';
import type { Narrative, NarrativeNode } from '../narrative/index.ts';
import { nodeId } from '../node-id.ts';
import { formatPeriod, type Period } from '../period/index.ts';
import { type TaskList, walkTasks } from '../task/index.ts';
import type { Measurements } from './measurements.ts';
import type { Department, PeriodRecord } from './record.ts';
import type { CitedDocument, Figure, Prose, ProseNode } from './report.ts';
import { closingDay, type ReportParameters } from './source.ts';
import { traceOfFigure } from './trace.ts';

/** Turns narratives into the report's prose, and numbers the footnotes they call in the order of the calls. */
export interface ProseAssembler {
  /** The prose of a narrative; its facts and footnotes are those of `record`. */
  read(narrative: Narrative, record: PeriodRecord | undefined): Prose;
  /** All footnotes called so far, in order. */
  footnotes(): readonly (Prose & { readonly marker: string })[];
}

/** What prose may show: a department's documents and the indicators of one list. */
export interface ProseContext {
  readonly department: Department;
  readonly taskList: TaskList;
  readonly parameters: ReportParameters;
  readonly measurements: Measurements;
  /** The period that is reported: titles, which no record owns, show its targets. */
  readonly period: Period;
}

export function createProseAssembler({
  department,
  taskList,
  parameters,
  measurements,
  period,
}: ProseContext): ProseAssembler {
  const documents = new Map(department.documents.map((document) => [document.key, document]));
  const indicators = new Map<string, Indicator>();
  for (const task of walkTasks(taskList.tasks)) {
    for (const indicator of task.indicators) indicators.set(indicator.code, indicator);
  }
  const called = new Map<string, Prose & { readonly marker: string }>();

  function read(narrative: Narrative, record: PeriodRecord | undefined): Prose {
    const figures: Figure[] = [];
    const citations: CitedDocument[] = [];
    const footnotes: { marker: string; text: string }[] = [];

    function assembled(node: NarrativeNode): ProseNode {
      switch (node.type) {
        case 'text':
          return { __typename: 'TextNode', text: node.text };
        case 'emphasis':
          return { __typename: 'EmphasisNode', children: node.children.map(assembled) };
        case 'strong':
          return { __typename: 'StrongNode', children: node.children.map(assembled) };
        case 'figure': {
          const figure = figureOf(node.fact, node.text, record);
          if (!figure) return { __typename: 'TextNode', text: node.text || '…' };
          figures.push(figure);
          return { __typename: 'FigureNode', text: figure.text, fact: figure.fact };
        }
        case 'citation': {
          const cited = citedDocument(node.document, node.text);
          citations.push(cited);
          return {
            __typename: 'CitationNode',
            text: cited.text,
            document: { id: cited.document.id },
          };
        }
        case 'footnote': {
          const { marker, text } = footnote(node.marker, record);
          footnotes.push({ marker, text });
          return { __typename: 'FootnoteNode', marker };
        }
      }
    }

    const nodes = narrative.map(assembled);
    return { text: proseText(nodes), narrative: nodes, footnotes, figures, citations };
  }

  function footnote(marker: string, record: PeriodRecord | undefined): Prose & { marker: string } {
    const place = `${record ? formatPeriod(record.period) : ''}#${marker}`;
    const known = called.get(place);
    if (known) return known;
    const definition = record?.footnotes.find((each) => each.marker === marker);
    if (!definition) throw new Error(`Footnote ${place} is called but not written`);
    const numbered = { marker: String(called.size + 1), ...read(definition.narrative, record) };
    called.set(place, numbered);
    return numbered;
  }

  /** `undefined` where it shows the year so far and a quarter of it is not known, or a target that is not set yet. */
  function figureOf(
    fact: FactReference,
    text: string,
    record: PeriodRecord | undefined,
  ): Figure | undefined {
    const indicator = indicators.get(fact.indicator);
    if (!indicator) throw new Error(`No indicator behind fact:${formatFactReference(fact)}`);
    const asked = record?.period ?? period;
    const log = measurements.log(indicator, { period: asked, knownBy: asked });
    const observation = record?.observations.find((each) => each.indicator === fact.indicator);
    const isOfTheYear = OF_THE_YEAR.includes(fact.part);
    const year = isOfTheYear
      ? {
          target: targetOn(indicator, closingDay({ department, parameters }, asked)),
          standing: standingIn({ indicator, period: asked, log }),
        }
      : null;
    const value = factValue(fact.part, indicator, {
      observation,
      target: year?.target ?? null,
      cumulative: year?.standing.cumulative?.value ?? null,
      ofTarget: year && percentOfTarget(indicator, year),
    });
    if (!value && isOfTheYear) return undefined;
    if (!value) throw new Error(`No number behind fact:${formatFactReference(fact)}`);
    const { key } = department.agency;
    return {
      text: text === '' ? formatFactValue(value) : text,
      fact: formatFactReference(fact),
      kind: value.kind,
      value: value.value,
      of: value.of?.value ?? null,
      unit: value.unit,
      indicator: { id: nodeId('Indicator', key, taskList.year, fact.indicator) },
      observation:
        record && fact.part !== 'target'
          ? { id: nodeId('Observation', key, formatPeriod(record.period), fact.indicator) }
          : null,
      trace: traceOfFigure(fact.part, { indicator, year, stated: latestStatement(log, asked) }),
    };
  }

  function citedDocument(key: DocumentKey, text: string): CitedDocument {
    const document = documents.get(key);
    if (!document) throw new Error(`No document ${key} in ${department.agency.key}`);
    return {
      text: text === '' ? citationText(document) : text,
      document: {
        id: nodeId('Document', department.agency.key, key),
        number: formatDocumentNumber(document.number),
        kind: documentKind(document.number),
        issuedOn: document.issuedOn,
        issuer: document.issuer,
        subject: document.subject,
      },
    };
  }

  return { read, footnotes: () => [...called.values()] };
}

/** Parts of a fact that hang on more than the period's own observation. */
const OF_THE_YEAR: readonly FactPart[] = ['target', 'cumulative', 'ofTarget'];

function citationText(document: Document): string {
  return `${documentKind(document.number)} số ${formatDocumentNumber(document.number)}`;
}

function proseText(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) =>
      'children' in node ? proseText(node.children) : 'text' in node ? node.text : '',
    )
    .join('');
}
