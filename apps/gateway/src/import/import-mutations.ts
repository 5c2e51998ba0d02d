import { importDepartments, type Proposal, proposeImport } from '@baocao/db';
import { readDepartmentFiles } from '@baocao/intake';
import { builder } from '../builder.ts';
import { forgetRead } from '../context.ts';
import {
  ConflictType,
  InvalidInputType,
  KeyReusedType,
  NotSignedInType,
} from '../issue/refusal-type.ts';
import { type InvalidInput, invalidInput, readKey } from '../issue/step-input.ts';
import { type ImportOutcome, outcomeOf } from './import-outcome.ts';
import { FolderFaultyType, ImportRefusedType } from './import-refusal-types.ts';
import { ImportProposalType } from './proposal-type.ts';

const ImportFileType = builder.inputType('ImportFile', {
  description: 'A file of a department’s folder.',
  fields: (t) => ({
    path: t.string({ required: true, description: 'From the folder on: `2023/Q1.md`.' }),
    content: t.string({ required: true, description: 'Its text, as it stands in the file.' }),
  }),
});

const TYPES = {
  NOT_SIGNED_IN: 'NotSignedIn',
  CONFLICT: 'Conflict',
  KEY_REUSED: 'KeyReused',
  INVALID_INPUT: 'InvalidInput',
  FOLDER_FAULTY: 'FolderFaulty',
  IMPORT_REFUSED: 'ImportRefused',
} as const;

const resolveType = (outcome: ImportOutcome | InvalidInput) =>
  'code' in outcome ? TYPES[outcome.code] : 'ImportProposal';

const TYPES_OF_ANY = [
  ImportProposalType,
  NotSignedInType,
  InvalidInputType,
  FolderFaultyType,
  ImportRefusedType,
  ConflictType,
  KeyReusedType,
] as const;

const ProposeImportPayload = builder.unionType('ProposeImportPayload', {
  description: 'What the import would change, or why it cannot be made.',
  types: [...TYPES_OF_ANY],
  resolveType,
});

const ApplyImportPayload = builder.unionType('ApplyImportPayload', {
  description: 'What the import has changed, or why it was not made.',
  types: [...TYPES_OF_ANY],
  resolveType,
});

const FILES = builder.args((t) => ({
  files: t.field({
    type: [ImportFileType],
    required: true,
    description: 'The department’s folder: `agency.yaml`, `2023/tasks.yaml`, `2023/Q1.md`.',
  }),
}));

builder.mutationFields((t) => ({
  proposeImport: t.field({
    type: ProposeImportPayload,
    description:
      'Reads a department’s folder and tells what recording it would change. Changes nothing.',
    args: FILES,
    resolve: async (_, { files }, { store }): Promise<ImportOutcome | InvalidInput> => {
      if (!store.principal.actor) return { code: 'NOT_SIGNED_IN' };
      const read = await readFiles(files);
      if (!read.ok) return { code: 'FOLDER_FAULTY', problems: read.error };
      const proposed = await proposeImport(store, [read.value]);
      return proposed.ok ? onlyOf(proposed.value) : outcomeOf(proposed.error);
    },
  }),
  applyImport: t.field({
    type: ApplyImportPayload,
    description: 'Records a department’s folder, all of it or nothing, in one transaction.',
    args: {
      ...FILES,
      basis: t.arg.int({
        description:
          'Of the proposal that is agreed to: refused with `Conflict` where anything was recorded since. Left out, it is recorded upon whatever there is.',
      }),
      key: t.arg.string({
        description:
          'Of your choosing, 1 to 200 printable characters: `import-2024-Q1`. The same again under it, by the same person, is done once.',
      }),
    },
    resolve: async (
      _,
      { files, basis, key: given = null },
      context,
    ): Promise<ImportOutcome | InvalidInput> => {
      const { store, now } = context;
      if (!store.principal.actor) return { code: 'NOT_SIGNED_IN' };
      const key = readKey(given);
      if (!key.ok) return invalidInput([key]);
      const read = await readFiles(files);
      if (!read.ok) return { code: 'FOLDER_FAULTY', problems: read.error };
      const order = { at: now().toISOString(), key: key.value };
      const expected =
        typeof basis === 'number' ? { expected: { [read.value.agency.key]: basis } } : {};
      const applied = await importDepartments(store, [read.value], { ...order, ...expected });
      if (!applied.ok) return outcomeOf(applied.error);
      forgetRead(context);
      return onlyOf(applied.value);
    },
  }),
}));

function readFiles(files: readonly { readonly path: string; readonly content: string }[]) {
  return readDepartmentFiles(new Map(files.map(({ path, content }) => [path, content])));
}

function onlyOf([proposal]: readonly Proposal[]): Proposal {
  if (!proposal) throw new Error('One department was asked for, and none answered');
  return proposal;
}
