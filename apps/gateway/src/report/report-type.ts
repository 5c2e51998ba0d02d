import type { Report } from '@baocao/core/report';
import { downloads, FORMATS } from '@baocao/publish';
import { AgencyType } from '../agency/agency-type.ts';
import { builder, localId } from '../builder.ts';
import { FindingSeverityType, FindingType } from '../check/finding-type.ts';
import { findingsOf } from '../check/report-findings.ts';
import { WaiverType } from '../check/waiver-type.ts';
import { IndicatorRowType } from '../indicator/indicator-row-type.ts';
import { AmendmentType } from '../issue/amendment-type.ts';
import { ReportStatusType } from '../issue/lifecycle-type.ts';
import { ProseType } from '../narrative/prose-type.ts';
import { DueOnType, WindowType } from '../period/report-days-type.ts';
import { ReportType } from './report-ref.ts';
import { FootnoteType, SectionType } from './section-type.ts';

const HeaderType = builder.objectRef<Report['header']>('ReportHeader');
builder.objectType(HeaderType, {
  description: 'The head of the document, in ordinary letters.',
  fields: (t) => ({
    superior: t.exposeString('superior', { description: 'The superior body.' }),
    issuer: t.exposeString('issuer', { description: 'The body that reports.' }),
    place: t.exposeString('place', { description: 'Địa danh of the date line.' }),
    kind: t.exposeString('kind', { description: '`Báo cáo`.' }),
    symbol: t.exposeString('symbol', { description: '`BC-SKHCN`.' }),
    subject: t.exposeString('subject', { description: 'Trích yếu.' }),
    addressees: t.stringList({
      description: 'Kính gửi; empty where it addresses nobody by name.',
      resolve: ({ addressees }) => addressees,
    }),
  }),
});

const LegalBasisType = builder.objectRef<Report['legalBases'][number]>('LegalBasis');
builder.objectType(LegalBasisType, {
  description:
    'A document that the report stands on (căn cứ): `Căn cứ Quyết định số 60/QĐ-UBND ngày 09/01/2023`.',
  interfaces: [ProseType],
});

const SignatureType = builder.objectRef<NonNullable<Report['signature']>>('Signature');
builder.objectType(SignatureType, {
  description: 'Who signed, and by what right.',
  fields: (t) => ({
    authority: t.exposeString('authority', {
      nullable: true,
      description: '`KT. Giám đốc`; null where the head signed in person.',
    }),
    post: t.exposeString('post', { description: '`Phó Giám đốc`.' }),
    name: t.exposeString('name', { description: 'Without titles.' }),
  }),
});

type Plan = NonNullable<Report['followedPlan']>;

const PlanItemType = builder.objectRef<Plan['paragraphs'][number]>('PlanItem');
builder.objectType(PlanItemType, {
  description: 'An item of a plan.',
  fields: (t) => ({
    marker: t.exposeString('marker', { nullable: true, description: '`1.`.' }),
    text: t.exposeString('text', { description: 'What was planned.' }),
  }),
});

const FollowedPlanType = builder.objectRef<Plan>('FollowedPlan');
builder.objectType(FollowedPlanType, {
  description: 'What the period before planned for this one.',
  fields: (t) => ({
    period: t.expose('period', {
      type: 'Period',
      description: 'The period that planned: `2023-Q1`.',
    }),
    report: t.field({
      type: ReportType,
      nullable: true,
      description: 'The report that holds the plan.',
      resolve: ({ report }) => localId(report.id),
    }),
    title: t.exposeString('title', { description: 'The title of the plan’s section.' }),
    paragraphs: t.expose('paragraphs', { type: [PlanItemType], description: 'Its items.' }),
  }),
});

const FormatType = builder.enumType('DownloadFormat', {
  description: 'A form in which a report can be had.',
  values: Object.fromEntries(
    Object.entries(FORMATS).map(([format, { mediaType }]) => [
      format,
      { description: `As \`${mediaType}\`.` },
    ]),
  ) as Record<keyof typeof FORMATS, { description: string }>,
});

const DownloadType = builder.objectRef<ReturnType<typeof downloads>[number]>('Download');
builder.objectType(DownloadType, {
  description: 'Where the report can be had as a file: `/reports/binh-thuan/skhcn/2023-Q1.md`.',
  fields: (t) => ({
    format: t.expose('format', { type: FormatType, description: 'The form.' }),
    url: t.exposeString('url', { description: 'A path on this server.' }),
  }),
});

builder.objectType(ReportType, {
  description: 'A period’s report, assembled from what is recorded.',
  fields: (t) => ({
    agency: t.field({
      type: AgencyType,
      nullable: true,
      description: 'Who reports; by its name in the report.',
      resolve: async ({ agency: { key, name } }, _, context) => {
        const recorded = await AgencyType.getDataloader(context).load(key);
        return { ...recorded, agency: { ...recorded.agency, name } };
      },
    }),
    period: t.expose('period', { type: 'Period', description: '`2023-Q1`.' }),
    status: t.expose('status', { type: ReportStatusType, description: 'How far it has come.' }),
    edition: t.exposeInt('edition', {
      description: '1 for a period’s first report, 2 for the one that amends it.',
    }),
    digest: t.exposeString('digest', {
      nullable: true,
      description: 'Of the frozen report, `sha256:…`; null until issued.',
    }),
    amends: t.expose('amends', {
      type: AmendmentType,
      nullable: true,
      description: 'The issued report of the same period that it corrects or stands in for.',
    }),
    revision: t.exposeInt('revision', {
      description: 'Grows whenever anything that it is made of is recorded anew.',
    }),
    gatheredFrom: t.expose('gatheredFrom', {
      type: ['Period'],
      description: 'The recorded quarters that a longer period is gathered from: `2023-Q1`.',
    }),
    number: t.exposeString('number', {
      nullable: true,
      description: '`258/BC-SKHCN`; null until issued.',
    }),
    numberAsWritten: t.exposeString('numberAsWritten', {
      nullable: true,
      description: 'The number as the paper has it, slips included.',
    }),
    issuedOn: t.expose('issuedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the signature; null until issued.',
    }),
    window: t.expose('window', {
      type: WindowType,
      nullable: true,
      description: 'The days whose data count; null where no rule was in force.',
    }),
    dueOn: t.expose('dueOn', {
      type: DueOnType,
      nullable: true,
      description: 'The last day on which it may be sent; null where no rule was in force.',
    }),
    header: t.expose('header', { type: HeaderType, description: 'The head of the document.' }),
    legalBases: t.expose('legalBases', {
      type: [LegalBasisType],
      description: 'What it stands on.',
    }),
    lead: t.exposeString('lead', { description: 'The sentence that opens it.' }),
    sections: t.expose('sections', { type: [SectionType], description: 'Its parts, in order.' }),
    footnotes: t.expose('footnotes', {
      type: [FootnoteType],
      description: 'All its footnotes, numbered in the order of their calls.',
    }),
    indicators: t.expose('indicators', {
      type: [IndicatorRowType],
      description: 'How each indicator of the list stands.',
    }),
    recipients: t.stringList({
      description: 'Nơi nhận, without the punctuation of the list.',
      resolve: ({ recipients }) => recipients,
    }),
    signature: t.expose('signature', {
      type: SignatureType,
      nullable: true,
      description: 'Who signed; null until issued.',
    }),
    followedPlan: t.expose('followedPlan', {
      type: FollowedPlanType,
      nullable: true,
      description: 'What the period before planned for this one.',
    }),
    numbering: t.exposeString('numbering', {
      description: 'How codes of parts are printed: `1.1` or `1.1.`.',
    }),
    waivers: t.expose('waivers', {
      type: [WaiverType],
      description: 'Findings of the checks that the department answers for.',
    }),
    findings: t.field({
      type: [FindingType],
      nullable: true,
      description:
        'What the checks find in it, in the order of its parts; held against the report before, where one is recorded. Computed, so the JSON form has none.',
      args: {
        severity: t.arg({
          type: FindingSeverityType,
          description: 'Only those of this severity; all where left out.',
        }),
      },
      resolve: async (report, { severity }, context) => {
        const findings = await findingsOf(context).load(report);
        return severity ? findings.filter((each) => each.severity === severity) : findings;
      },
    }),
    downloads: t.field({
      type: [DownloadType],
      description: 'Where it can be had as a file.',
      resolve: downloads,
    }),
  }),
});
