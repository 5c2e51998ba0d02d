import { describeImportRefusal, type ImportRefusal } from '@baocao/db';
import { describeProblem, type Problem } from '@baocao/intake';
import { builder } from '../builder.ts';
import { RefusalType } from '../issue/refusal-type.ts';
import { IN_LANGUAGE } from '../language-type.ts';
import type { FolderFaulty, ImportRefused } from './import-outcome.ts';

const ProblemType = builder.objectRef<Problem>('FolderProblem');
builder.objectType(ProblemType, {
  description: 'Something wrong in a file, and where.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable: `NOT_LISTED`.' }),
    file: t.exposeString('file', { description: 'In which file: `2023/Q1.md`.' }),
    line: t.exposeInt('line', { description: 'In which line, from 1.' }),
    column: t.exposeInt('column', { description: 'At which UTF-16 unit of it, from 1.' }),
    message: t.string({
      description: 'What is wrong.',
      args: { language: t.arg(IN_LANGUAGE) },
      resolve: (problem, { language }) => describeProblem(problem, language).wrong,
    }),
    expected: t.string({
      description: 'What is expected there, or what to do.',
      args: { language: t.arg(IN_LANGUAGE) },
      resolve: (problem, { language }) => describeProblem(problem, language).expected,
    }),
  }),
});

export const FolderFaultyType = builder.objectRef<FolderFaulty>('FolderFaulty');
builder.objectType(FolderFaultyType, {
  description: 'The files cannot be read as a department’s; all that is wrong is told at once.',
  interfaces: [RefusalType],
  fields: (t) => ({
    problems: t.expose('problems', {
      type: [ProblemType],
      description: 'By file, line and column.',
    }),
  }),
});

const ImportRefusalType = builder.objectRef<ImportRefusal>('ImportRefusal');
builder.objectType(ImportRefusalType, {
  description: 'Something that stands against recording the files beside what is recorded.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable: `STILL_IN_USE`, `ISSUED`.' }),
    message: t.string({
      description: 'What, where, and what to do about it.',
      args: { language: t.arg(IN_LANGUAGE) },
      resolve: (refusal, { language }) => describeImportRefusal(refusal, language),
    }),
  }),
});

export const ImportRefusedType = builder.objectRef<ImportRefused>('ImportRefused');
builder.objectType(ImportRefusedType, {
  description:
    'The files are in order, but cannot be recorded; all that stands against it at once.',
  interfaces: [RefusalType],
  fields: (t) => ({
    refusals: t.expose('refusals', { type: [ImportRefusalType], description: 'What does.' }),
  }),
});
