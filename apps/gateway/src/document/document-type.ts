import { documentKind, formatDocumentNumber, parseDocumentNumber } from '@baocao/core/document';
import type { CitedDocument } from '@baocao/core/report';
import {
  type CitationOccurrence,
  type CitationPlace,
  findDocuments,
  findDocumentsByNumber,
  type RecordedDocument,
} from '@baocao/db';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import { AgencyType } from '../agency/agency-type.ts';
import { builder, localId } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { inOrderOf } from '../not-found.ts';
import { PAGE } from '../page.ts';
import { placeOf } from '../place.ts';
import { ReportType } from '../report/report-ref.ts';
import { TaskType } from '../task/task-ref.ts';
import { toldError } from '../told-error.ts';
import { citationAt, citationCountOf, citationsOf, cursorOfCitation } from './cited-by.ts';

export const DocumentType = builder.loadableNodeRef('Document', {
  id: {
    resolve: ({ agency, document }: RecordedDocument) => `${agency}/${document.key}`,
  },
  load: async (ids: string[], { store }) => {
    const places = ids.map((id) => {
      const { agency, path } = placeOf('Document', id);
      return { agency, key: path.join('/') };
    });
    const found = await findDocuments(store, places);
    return inOrderOf('Document', ids, (id) => found[ids.indexOf(id)]);
  },
});

/** A document as a report cites it: an issued one keeps the words of its day. */
export async function documentAsCited(
  { id, number, issuedOn, issuer, subject }: CitedDocument['document'],
  context: GatewayContext,
): Promise<RecordedDocument> {
  const recorded = await DocumentType.getDataloader(context).load(localId(id));
  const parsed = parseDocumentNumber(number);
  const { document } = recorded;
  return {
    ...recorded,
    document: {
      ...document,
      number: parsed.ok ? parsed.value : document.number,
      issuedOn,
      issuer,
      subject,
    },
  };
}

const CitationPlaceType = builder.enumType('CitationPlace', {
  description: 'Where in the texts of a department a document is cited.',
  values: {
    APPROVAL: { description: 'It approved the task list.' },
    TASK: { description: 'The title of a task.' },
    THEME: { description: 'A theme under a task.' },
    TARGET: { description: 'It sets a target.' },
    EXTENSION: { description: 'It grants a later deadline.' },
    HAND_OVER: { description: 'It orders that a task be handed over.' },
    BASIS: { description: 'A legal basis of a report.' },
    RESULT: { description: 'A result.' },
    PARAGRAPH: { description: 'A paragraph of another section.' },
    FOOTNOTE: { description: 'A footnote.' },
  } satisfies Record<CitationPlace, { description: string }>,
});

const OccurrenceType = builder.objectRef<CitationOccurrence>('CitationOccurrence');
builder.objectType(OccurrenceType, {
  description: 'One place that cites a document: result 1 of task `6` in `2023-Q1`.',
  fields: (t) => ({
    text: t.exposeString('text', {
      description:
        'As cited, its day as written there; empty where the document is named as data only.',
    }),
    place: t.expose('place', { type: CitationPlaceType, description: 'What kind of place.' }),
    year: t.exposeInt('year', { description: 'The year of the task list or of the period.' }),
    agency: t.field({
      type: AgencyType,
      nullable: true,
      description: 'Who cites it.',
      resolve: ({ agency }) => agency,
    }),
    task: t.field({
      type: TaskType,
      nullable: true,
      description: 'The task whose title, theme or result cites it.',
      resolve: ({ agency, year, task }) => task && `${agency}/${year}/${task}`,
    }),
    report: t.field({
      type: ReportType,
      nullable: true,
      description: 'The report that cites it; null where the task list does.',
      resolve: ({ agency, period }) => period && `${agency}/${period}`,
    }),
  }),
});

builder.objectType(DocumentType, {
  description: 'A numbered official document that a department cites.',
  fields: (t) => ({
    number: t.string({
      description: 'Number and symbol: `60/QĐ-UBND`.',
      resolve: ({ document }) => formatDocumentNumber(document.number),
    }),
    kind: t.string({
      description: '`Quyết định`, `Công văn`.',
      resolve: ({ document }) => documentKind(document.number),
    }),
    issuedOn: t.field({
      type: 'Date',
      description: 'The day it was issued.',
      resolve: ({ document }) => document.issuedOn,
    }),
    issuer: t.string({
      description: 'The body that issued it.',
      resolve: ({ document }) => document.issuer,
    }),
    subject: t.string({
      nullable: true,
      description: 'Trích yếu, where the source gives it.',
      resolve: ({ document }) => document.subject,
    }),
    citedBy: t.connection(
      {
        type: OccurrenceType,
        nullable: true,
        description:
          'The places that cite it, of every agency that has recorded the same document: by agency, year and period, the task list first. At most 100 a page.',
        resolve: async ({ identity }, args, context) => {
          const page = await resolveCursorConnection<Promise<CitationOccurrence[]>>(
            { args, ...PAGE, toCursor: cursorOfCitation },
            async ({ after, before, limit, inverted }) => {
              const places = { after: citationAt(after), before: citationAt(before) };
              const asked = { identity, limit, inverted, ...places };
              return [...(await citationsOf(context).load(asked))];
            },
          );
          return { ...page, identity };
        },
      },
      {
        name: 'CitationConnection',
        description: 'A page of the places that cite a document.',
        fields: (field) => ({
          totalCount: field.int({
            nullable: true,
            description: 'How many there are on all pages.',
            resolve: ({ identity }, _, context) => citationCountOf(context).load(identity),
          }),
        }),
      },
      { name: 'CitationEdge', description: 'A place that cites a document, in a page.' },
    ),
  }),
});

builder.queryField('document', (t) =>
  t.field({
    type: DocumentType,
    nullable: true,
    description:
      'A document by its number; null where nobody cites one. Numbers start again each year and body, so where several bear it, say whose record is meant.',
    args: {
      number: t.arg.string({ required: true, description: '`638/KH-UBND`.' }),
      agency: t.arg.string({ description: 'Whose record of it: `binh-thuan/skhcn`.' }),
    },
    resolve: async (_, { number, agency }, { store }) => {
      const parsed = parseDocumentNumber(number);
      if (!parsed.ok) {
        const message = {
          vi: `“${number}” không phải là số, ký hiệu văn bản. Viết như 258/BC-SKHCN, 104/2022/NĐ-CP hoặc 10-NQ/TU.`,
          en: `“${number}” is not a document number; write it as 258/BC-SKHCN, 104/2022/NĐ-CP or 10-NQ/TU.`,
        };
        throw toldError(message, { code: parsed.error.code, number });
      }
      const found = await findDocumentsByNumber(
        store,
        formatDocumentNumber(parsed.value),
        agency ?? undefined,
      );
      const identities = [...new Set(found.map(({ identity }) => identity))];
      if (identities.length <= 1) return found[0];
      const candidates = found.map(({ agency: by, document }) => ({
        agency: by,
        id: `Document:${by}/${document.key}`,
        issuer: document.issuer,
        issuedOn: document.issuedOn,
      }));
      const message = {
        vi: `Có nhiều văn bản mang số ${number}; hãy hỏi rõ bằng \`agency\`, hoặc bằng \`node(id)\`.`,
        en: `Several documents bear the number ${number}; ask for one by \`agency\`, or by \`node(id)\`.`,
      };
      throw toldError(message, { code: 'AMBIGUOUS_DOCUMENT', candidates });
    },
  }),
);
