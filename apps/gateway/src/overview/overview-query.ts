import { dueOnOf, isIssued, nationalParameters } from '@baocao/core/report';
import { type AgencyReporting, reportingIn } from '@baocao/db';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import { AgencyType } from '../agency/agency-type.ts';
import { builder } from '../builder.ts';
import { type GatewayContext, today } from '../context.ts';
import { ReportStatusType } from '../issue/lifecycle-type.ts';
import { FORWARD, PAGE } from '../page.ts';
import { periodOf } from '../period/period-of.ts';
import { DueOnType } from '../period/report-days-type.ts';
import { ReportCountsType, reportCounts } from '../report/report-counts-type.ts';
import { ReportType } from '../report/report-ref.ts';

const AgencyReportingType = builder.objectRef<AgencyReporting>('AgencyReporting');
builder.objectType(AgencyReportingType, {
  description: 'How far an agency has come with a period’s report, as far as you may see it.',
  fields: (t) => ({
    agency: t.field({
      type: AgencyType,
      nullable: true,
      description: 'Which agency.',
      resolve: ({ agency }) => agency,
    }),
    status: t.expose('status', {
      type: ReportStatusType,
      nullable: true,
      description: 'Null where nothing is recorded, or nothing of it is for you to see.',
    }),
    number: t.exposeString('number', {
      nullable: true,
      description: '`258/BC-SKHCN`; null until issued.',
    }),
    issuedOn: t.expose('issuedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the signature; null until issued.',
    }),
    dueOn: t.field({
      type: DueOnType,
      nullable: true,
      description: 'The last day on which it may be sent, by the agency’s own rules.',
      resolve: dueOnIn,
    }),
    isLate: t.boolean({
      nullable: true,
      description:
        'It was issued after that day, or that day has passed in Vietnam and it is not issued; null where the day is not known.',
      resolve: async (reporting, _, context) => {
        const day = (await dueOnIn(reporting, {}, context))?.day;
        return day ? (reporting.issuedOn ?? today(context)) > day : null;
      },
    }),
    report: t.field({
      type: ReportType,
      nullable: true,
      description: 'The report itself; null where `status` is.',
      resolve: ({ agency, period, status }) => status && `${agency}/${period}`,
    }),
    counts: t.field({
      type: ReportCountsType,
      nullable: true,
      description: 'What the report comes to; null where `status` is.',
      resolve: async ({ agency, period, status }, _, context) =>
        status && reportCounts(await ReportType.getDataloader(context).load(`${agency}/${period}`)),
    }),
  }),
});

async function dueOnIn(
  { agency, period: label }: AgencyReporting,
  _: object,
  context: GatewayContext,
) {
  const period = periodOf(label);
  const recorded = await AgencyType.getDataloader(context).load(agency);
  return dueOnOf({ agency: recorded.agency, parameters: nationalParameters(period), period });
}

interface Overview {
  readonly period: string;
  readonly province: string;
  readonly agencies: readonly AgencyReporting[];
}

const AgencyReportingConnection = builder.connectionObject(
  {
    type: AgencyReportingType,
    name: 'AgencyReportingConnection',
    description: 'A page of a province’s agencies and how far they have come.',
  },
  { name: 'AgencyReportingEdge', description: 'An agency in a page.' },
);

const OverviewType = builder.objectRef<Overview>('Overview');
builder.objectType(OverviewType, {
  description:
    'A province in a period: who has reported, how far the others are: `{ recorded: 3, issued: 2 }` of four agencies.',
  fields: (t) => ({
    province: t.exposeString('province', { description: '`binh-thuan`.' }),
    period: t.expose('period', { type: 'Period', description: '`2023-Q1`.' }),
    agencyCount: t.int({
      description: 'How many agencies the province has here.',
      resolve: ({ agencies }) => agencies.length,
    }),
    recorded: t.int({
      description: 'How many of them have anything of the period that you may see.',
      resolve: ({ agencies }) => agencies.filter(({ status }) => status !== null).length,
    }),
    issued: t.int({
      description: 'How many have issued their report.',
      resolve: ({ agencies }) =>
        agencies.filter(({ status }) => status && isIssued({ status })).length,
    }),
    agencies: t.field({
      type: AgencyReportingConnection,
      description: 'The agencies, by key. At most 100 a page.',
      args: FORWARD,
      resolve: ({ agencies }, args) =>
        resolveCursorConnection<AgencyReporting[]>(
          { args, ...PAGE, toCursor: ({ agency }) => agency },
          ({ after, limit }) =>
            agencies.filter(({ agency }) => after === undefined || agency > after).slice(0, limit),
        ),
    }),
  }),
});

builder.queryField('overview', (t) =>
  t.field({
    type: OverviewType,
    nullable: true,
    description: 'Where the agencies of a province stand with their reports of a period.',
    args: {
      province: t.arg.string({ required: true, description: '`binh-thuan`.' }),
      period: t.arg({ type: 'Period', required: true, description: '`2023-Q1`.' }),
    },
    resolve: async (_, { province, period }, { store }) => ({
      province,
      period,
      agencies: await reportingIn(store, { province, period: periodOf(period) }),
    }),
  }),
);
