import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** All that other packages may import, entry by entry. A change here is a change of the public face. */
const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  '.': [
    'type Brand',
    'type IsoDate',
    'type IsoDateProblem',
    'LANGUAGES',
    'type Language',
    'NODE_TYPES',
    'type NodeAddress',
    'type NodeType',
    'type Result',
    'err',
    'formatLongDate',
    'formatShortDate',
    'isoDate',
    'nextDay',
    'nodeId',
    'ok',
    'parseIsoDate',
    'parseNodeId',
    'yearOf',
  ],
  './quantity': [
    'type Decimal',
    'type NumberProblem',
    'type Quantity',
    'type QuantityProblem',
    'type Unit',
    'type UnitKind',
    'type UnitMeasure',
    'type UnitMismatch',
    'addDecimals',
    'addQuantities',
    'compareDecimals',
    'convertQuantity',
    'decimal',
    'divideDecimals',
    'formatCount',
    'formatNumber',
    'formatQuantity',
    'isCommensurable',
    'isDecimal',
    'measureOf',
    'percentOf',
    'readNumber',
    'readQuantity',
    'shiftDecimal',
    'unit',
  ],
  './document': [
    'type AssemblyNumber',
    'type Citation',
    'DOCUMENT_TYPES',
    'type DispatchNumber',
    'type Document',
    'type DocumentKey',
    'type DocumentNumber',
    'type DocumentNumberProblem',
    'type DocumentType',
    'type NormativeNumber',
    'type PartyNumber',
    'type TypedNumber',
    'documentIdentity',
    'documentKey',
    'documentKind',
    'documentTypeName',
    'formatDocumentNumber',
    'isDocumentType',
    'parseDocumentNumber',
  ],
  './period': [
    'DECREE_WINDOWS',
    'type DataWindow',
    'type Jurisdiction',
    'PERIOD_FORMS',
    'type Period',
    'type PeriodKind',
    'type PeriodProblem',
    'type Quarter',
    'type WindowEdge',
    'type WindowRule',
    'dataWindow',
    'formatPeriod',
    'isSamePeriod',
    'nextPeriod',
    'parsePeriod',
    'periodInWords',
    'periodSequence',
    'precedingPeriods',
    'quartersOf',
  ],
  './agency': [
    'AUTHORITIES',
    'type Agency',
    'type AgencyKey',
    'type AgencyKeyProblem',
    'type Signer',
    'type SigningAuthority',
    'type SigningAuthorityProblem',
    'type Unit',
    'formatSigningAuthority',
    'parseAgencyKey',
    'parseSigningAuthority',
  ],
  './task': [
    'type Deadline',
    'type Task',
    'type TaskCode',
    'type TaskList',
    'type Theme',
    'depthOf',
    'parentOf',
    'taskCode',
    'walkTasks',
  ],
  './indicator': [
    'FACT_PARTS',
    'type FactPart',
    'type FactReference',
    'type FactValue',
    'type FigureKind',
    'type Indicator',
    'type IndicatorCode',
    'MEASURE_KINDS',
    'type MeasureKind',
    'OBSERVATION_STATES',
    'type Observation',
    'type ObservationState',
    'type ObservedValue',
    'type Target',
    'factValue',
    'formatFactReference',
    'formatFactValue',
    'indicatorCode',
    'parseFactReference',
    'percentOfValue',
  ],
  './narrative': [
    'type Narrative',
    'type NarrativeNode',
    'mapLeaves',
    'narrativeText',
    'walkNarrative',
  ],
  './report': [
    'type CitedDocument',
    'type Department',
    'type Figure',
    'type FollowedPlan',
    'type Footnote',
    'type IndicatorRow',
    'type Issue',
    'PLACEHOLDERS',
    'type Passage',
    'type PeriodRecord',
    'type Prose',
    'type ProseNode',
    'type Report',
    'type ReportHeader',
    'type ReportSource',
    'type Result',
    'type ResultGroup',
    'SECTION_KINDS',
    'type Section',
    'type SectionKind',
    'type SectionTemplate',
    'type Signature',
    'type TaskEntry',
    'type Template',
    'type TemplateProblem',
    'assembleReport',
    'fillTemplateText',
    'parseTemplateText',
  ],
};

const PACKAGE = new URL('../package.json', import.meta.url);
const MANIFEST: { readonly exports: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(PACKAGE, 'utf8'),
);

test('the entries are those of the package', () => {
  expect(Object.keys(EXPORTS)).toEqual(Object.keys(MANIFEST.exports));
});

test.each(Object.entries(MANIFEST.exports))('%s exports what is listed', async (entry, file) => {
  const source = new URL(file, PACKAGE);
  const names = exportedNames(readFileSync(source, 'utf8'));
  expect(names).toEqual(EXPORTS[entry]);
  const values = names.filter((name) => !name.startsWith('type '));
  expect(new Set(Object.keys(await import(source.href)))).toEqual(new Set(values));
});

/** The names in the `export { … }` lists of an entry, which exports in no other way; types are marked. */
function exportedNames(source: string): readonly string[] {
  return [...source.matchAll(/^export (type )?\{([^}]*)\}/gm)]
    .flatMap(([, type = '', list = '']) =>
      list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => type + name),
    )
    .toSorted((a, b) => (bare(a) < bare(b) ? -1 : 1));
}

function bare(name: string): string {
  return name.replace('type ', '');
}
