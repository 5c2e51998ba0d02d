import type { Report, ReportStatus } from '@baocao/core/report';
import { findReport, type Store } from '@baocao/db';
import type { GraphQLError } from 'graphql';
import { Repeater } from 'graphql-yoga';
import { builder } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { ReportStatusType } from '../issue/lifecycle-type.ts';
import { toldError } from '../told-error.ts';
import type { Following, TooManyFollowers } from './change-feed.ts';

/** Where a report has come to: enough to know whether what one has of it is of yesterday. */
type ReportStand = Pick<Report, 'id' | 'period' | 'edition' | 'revision' | 'number' | 'digest'> & {
  readonly agency: string;
  readonly status: ReportStatus;
};

const ReportStandType = builder.objectRef<ReportStand>('ReportStand');
builder.objectType(ReportStandType, {
  description:
    'Where a report has come to: `{ id: "Report:demo/sotnmt/2024-Q1", status: SUBMITTED, revision: 14 }`. Ask `report` for the rest.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of the report, for `node`.' }),
    agency: t.exposeString('agency', { description: 'Key of the agency: `demo/sotnmt`.' }),
    period: t.expose('period', { type: 'Period', description: '`2024-Q1`.' }),
    edition: t.exposeInt('edition', { description: '1 for a period’s first report.' }),
    status: t.expose('status', { type: ReportStatusType, description: 'How far it has come.' }),
    revision: t.exposeInt('revision', {
      description: 'Another than before, so that what was read before is of yesterday.',
    }),
    number: t.exposeString('number', {
      nullable: true,
      description: '`258/BC-SKHCN`; null until issued.',
    }),
    digest: t.exposeString('digest', {
      nullable: true,
      description: 'Of the frozen report; null until issued.',
    }),
  }),
});

builder.subscriptionType({
  description:
    'What is told as it happens, over SSE: ask with `Accept: text/event-stream`, and each answer is an `event: next`.',
});

builder.subscriptionField('reportChanged', (t) =>
  t.field({
    type: ReportStandType,
    description:
      'Tells each time that the report of a period, as you see it, has become another, whoever changed it. Who asks is looked at again each time; it ends where that one is let in no more, and when the server is stopped: connect anew. An error with the code TOO_MANY_SUBSCRIPTIONS beyond what one may have at once.',
    args: {
      agency: t.arg.string({ required: true, description: '`binh-thuan/skhcn`.' }),
      period: t.arg({ type: 'Period', required: true, description: '`2023-Q1`.' }),
    },
    subscribe: async (_, address, context) => {
      const { feed, store } = context;
      const following = await feed.follow(address.agency, store.principal);
      if (!following.ok) throw tooMany(following.error);
      return standsOf(address, following.value, context);
    },
    resolve: (stand) => stand,
  }),
);

interface Address {
  readonly agency: string;
  readonly period: string;
}

/** The report's stands from now on, each another than the one before. */
function standsOf(
  address: Address,
  following: Following,
  { store, storeNow }: Pick<GatewayContext, 'store' | 'storeNow'>,
): AsyncIterable<ReportStand> {
  return new Repeater<ReportStand>(async (push, stop) => {
    // Whoever goes while nothing happens is not waited for.
    stop.then(() => following.end());
    let last = await standIn(store, address);
    while (await following.next()) {
      const asNow = await storeNow();
      if (!asNow) break;
      const stand = await standIn(asNow, address);
      if (stand && !isSame(stand, last)) await push(stand);
      last = stand;
    }
    following.end();
    stop();
  });
}

async function standIn(store: Store, address: Address): Promise<ReportStand | null> {
  const found = await findReport(store, address);
  if (!found.ok) return null;
  const { id, agency, period, edition, status, revision, number, digest } = found.value;
  return { id, agency: agency.key, period, edition, status, revision, number, digest };
}

function isSame(stand: ReportStand, other: ReportStand | null): boolean {
  return (
    stand.revision === other?.revision &&
    stand.status === other.status &&
    stand.edition === other.edition
  );
}

function tooMany({ code, most }: TooManyFollowers): GraphQLError {
  const message = {
    vi: `Đã có ${most} kết nối theo dõi; hãy đóng bớt, hoặc thử lại sau.`,
    en: `There are ${most} subscriptions already; end one, or ask again later.`,
  };
  return toldError(message, { code, most });
}
