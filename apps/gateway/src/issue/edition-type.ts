import type { Report, ReportStatus } from '@baocao/core/report';
import { findEdition, type ReportStep, reportHistory } from '@baocao/db';
import { builder } from '../builder.ts';
import { ReportType } from '../report/report-ref.ts';
import { ActorType, ReportEventEnum, ReportStatusType } from './lifecycle-type.ts';

const StepType = builder.objectRef<ReportStep>('ReportStep');
builder.objectType(StepType, {
  description: 'One step of an edition, as it was taken.',
  fields: (t) => ({
    event: t.expose('event', {
      type: ReportEventEnum,
      nullable: true,
      description: 'What happened; null where a correction was begun.',
    }),
    status: t.field({
      type: ReportStatusType,
      description: 'Where it led.',
      resolve: ({ state }) => state.status,
    }),
    actor: t.expose('actor', { type: ActorType, description: 'Who took it.' }),
    at: t.expose('at', {
      type: 'DateTime',
      description: 'When, in UTC: `2023-03-09T07:30:00.000Z`.',
    }),
    remarks: t.string({
      nullable: true,
      description: 'What is to be mended, where it was sent back.',
      resolve: ({ state }) => (state.status === 'RETURNED' ? state.remarks : null),
    }),
  }),
});

interface EditionNode {
  readonly edition: number;
  readonly status: ReportStatus;
  readonly steps: readonly ReportStep[];
  /** The report of the period that was asked. */
  readonly of: Report;
}

const EditionType = builder.objectRef<EditionNode>('ReportEdition');
builder.objectType(EditionType, {
  description:
    'A period’s first report, `1`, or one that corrects it, `2`, and how it came where it is.',
  fields: (t) => ({
    edition: t.exposeInt('edition', {
      description: '1 for the first, one more for each correction.',
    }),
    status: t.expose('status', { type: ReportStatusType, description: 'How far it has come.' }),
    steps: t.expose('steps', { type: [StepType], description: 'Its steps, the first one first.' }),
    report: t.field({
      type: ReportType,
      nullable: true,
      description: 'The report: as issued, or as it stands where it is under way.',
      resolve: async ({ edition, of }, _, { store }) => {
        if (edition === of.edition) return of;
        const place = { agency: of.agency.key, period: of.period, edition };
        const found = await findEdition(store, place);
        if (!found) throw new Error(`${of.id} has a history and no edition ${edition}`);
        return found;
      },
    }),
  }),
});

builder.objectField(ReportType, 'editions', (t) =>
  t.field({
    type: [EditionType],
    nullable: true,
    description:
      'The period’s reports, the first one first: what was issued, what corrects it, and the steps of each. A correction that is under way stands here before it is issued.',
    resolve: async (report, _, { store }): Promise<readonly EditionNode[]> => {
      const { agency, period, edition, status } = report;
      const history = await reportHistory(store, { agency: agency.key, period });
      if (history.length === 0) return [{ edition, status, steps: [], of: report }];
      return history.map((each) => ({
        edition: each.edition,
        status: each.state.status,
        steps: each.steps,
        of: report,
      }));
    },
  }),
);
