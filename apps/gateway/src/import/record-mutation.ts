import { formatPeriod, type Period } from '@baocao/core/period';
import { countChanges, loadDepartment, recordPeriod, type Store } from '@baocao/db';
import { readDepartmentFiles, writeDepartment } from '@baocao/intake';
import { builder } from '../builder.ts';
import { forgetRead, type GatewayContext } from '../context.ts';
import {
  ConflictType,
  InvalidInputType,
  KeyReusedType,
  NothingRecordedType,
  NotSignedInType,
  type RefusalOf,
} from '../issue/refusal-type.ts';
import { type InvalidInput, invalidInput, readKey } from '../issue/step-input.ts';
import { periodOf } from '../period/period-of.ts';
import { ReportType } from '../report/report-ref.ts';
import { type ImportOutcome, outcomeOf } from './import-outcome.ts';
import { FolderFaultyType, ImportRefusedType } from './import-refusal-types.ts';
import { ImportProposalType } from './proposal-type.ts';

type Outcome = ImportOutcome | InvalidInput | RefusalOf<'NOTHING_RECORDED'>;

const TYPES = {
  NOT_SIGNED_IN: 'NotSignedIn',
  CONFLICT: 'Conflict',
  KEY_REUSED: 'KeyReused',
  INVALID_INPUT: 'InvalidInput',
  NOTHING_RECORDED: 'NothingRecorded',
  FOLDER_FAULTY: 'FolderFaulty',
  IMPORT_REFUSED: 'ImportRefused',
} as const;

const RecordPeriodPayload = builder.unionType('RecordPeriodPayload', {
  description: 'What has changed by it, or why it was not recorded.',
  types: [
    ImportProposalType,
    NotSignedInType,
    InvalidInputType,
    NothingRecordedType,
    FolderFaultyType,
    ImportRefusedType,
    ConflictType,
    KeyReusedType,
  ],
  resolveType: (outcome: Outcome) => ('code' in outcome ? TYPES[outcome.code] : 'ImportProposal'),
});

builder.objectField(ReportType, 'recordedText', (t) =>
  t.string({
    nullable: true,
    description:
      'What is recorded for the period as its file in the department’s folder, for `recordPeriod`: `## 1.1`, a bullet for each result. Empty where nothing is; null for whoever does not see all of the agency.',
    resolve: async ({ agency, period }, _, { store }) => {
      const folder = await folderOf(store, agency.key);
      return folder && (folder.files.get(pathOf(periodOf(period))) ?? '');
    },
  }),
);

builder.mutationField('recordPeriod', (t) =>
  t.field({
    type: RecordPeriodPayload,
    description:
      'Records a period in place of what is recorded for it: results, observations, paragraphs and all, as its file in the department’s folder. What is not in the text any more is withdrawn; an empty text withdraws all. What was handed in becomes a draft again; what was issued stays as it is.',
    args: {
      agency: t.arg.string({ required: true, description: '`binh-thuan/skhcn`.' }),
      period: t.arg({ type: 'Period', required: true, description: '`2023-Q1`.' }),
      text: t.arg.string({
        required: true,
        description:
          'Markdown, as `Report.recordedText` gives it and docs/department-folder.md has it.',
      }),
      expectedRevision: t.arg.int({
        description:
          'The report’s `revision` as you have seen it: refused with `Conflict` where it is another by now.',
      }),
      key: t.arg.string({
        description:
          'Of your choosing, 1 to 200 printable characters: `record-2024-Q1`. The same again under it, by the same person, is done once.',
      }),
    },
    resolve: async (_, { key: given = null, ...asked }, context): Promise<Outcome> => {
      const { store } = context;
      if (!store.principal.actor) return { code: 'NOT_SIGNED_IN' };
      const key = readKey(given);
      if (!key.ok) return invalidInput([key]);
      const outcome = await record(context, { ...asked, key: key.value });
      forgetRead(context);
      return outcome;
    },
  }),
);

interface Asked {
  readonly agency: string;
  readonly period: string;
  readonly text: string;
  readonly expectedRevision?: number | null | undefined;
  readonly key: string | null;
}

async function record(
  { store, now }: GatewayContext,
  { agency, period: label, text, expectedRevision = null, key }: Asked,
): Promise<Outcome> {
  const period = periodOf(label);
  const nothing = { code: 'NOTHING_RECORDED', agency, period: label } as const;
  const folder = await folderOf(store, agency);
  if (!folder) return nothing;
  const read = await readDepartmentFiles(new Map([...folder.files, [pathOf(period), text]]));
  if (!read.ok) return { code: 'FOLDER_FAULTY', problems: read.error };
  const recorded = await recordPeriod(store, {
    department: read.value,
    period,
    asked: text,
    basis: folder.basis,
    expectedRevision,
    at: now().toISOString(),
    key,
  });
  return recorded.ok ? recorded.value : outcomeOf(recorded.error);
}

interface Folder {
  readonly files: ReadonlyMap<string, string>;
  /** The last change of the agency's log before it was read: what is recorded meanwhile is then a conflict. */
  readonly basis: number;
}

/** The agency's folder; nothing for whoever does not see all of it. */
async function folderOf(store: Store, agency: string): Promise<Folder | undefined> {
  const basis = await countChanges(store, agency);
  // Only those who see all of an agency see its log, in which there is something once it is recorded.
  if (basis === 0) return undefined;
  const recorded = await loadDepartment(store, agency);
  return recorded && { files: writeDepartment(recorded.department), basis };
}

/** `2024/Q1.md`; of a whole year, `2024/year.md`. */
function pathOf(period: Period): string {
  const [, name = 'year'] = formatPeriod(period).split('-');
  return `${period.year}/${name}.md`;
}
