import type { Language } from '@baocao/core';
import type { Listed, ListFault } from '../problem.ts';
import { capital, didYouMean, quoted } from './phrases.ts';
import type { Wordings } from './wordings.ts';

export const LIST_WORDINGS: Wordings<ListFault> = {
  vi: {
    NOT_LISTED: ({ what, name, nearest }) => ({
      wrong: `Không có ${LISTED.vi[what]} ${quoted(name)}`,
      expected: didYouMean(nearest, 'vi') ?? `Hãy ghi vào ${PLACES.vi[what]}, hoặc dùng tên đã ghi`,
    }),
    LISTED_TWICE: ({ what, name, first }) => ({
      wrong: `${capital(LISTED.vi[what])} ${quoted(name)} đã được ghi ở ${first.file}, dòng ${first.line}`,
      expected:
        what === 'document'
          ? 'Chỉ ghi một lần, hoặc đặt cho văn bản này một key riêng'
          : 'Chỉ ghi một lần',
    }),
    RESULTS_SECTIONS: ({ count }) => ({
      wrong:
        count === 0
          ? 'Không có phần nào thuộc loại results'
          : `Có ${count} phần thuộc loại results`,
      expected: 'Cần đúng một phần thuộc loại results',
    }),
    TASK_OUT_OF_ORDER: ({ task, after }) => ({
      wrong: `Nhiệm vụ ${task} đứng sau nhiệm vụ ${after}`,
      expected: 'Hãy xếp nhiệm vụ theo số thứ tự',
    }),
    TASK_NOT_UNDER_PARENT: ({ task, parent }) => ({
      wrong:
        parent === null
          ? `${task} là số thứ tự của một phần nhiệm vụ`
          : `${task} không phải là một phần của nhiệm vụ ${parent}`,
      expected:
        parent === null
          ? 'Cần một số, ví dụ 1; các phần ghi trong parts của nhiệm vụ'
          : `Cần số thứ tự như ${parent}.1`,
    }),
  },
  en: {
    NOT_LISTED: ({ what, name, nearest }) => ({
      wrong: `There is no ${LISTED.en[what]} ${quoted(name)}`,
      expected:
        didYouMean(nearest, 'en') ?? `List it ${PLACES.en[what]}, or name one that is listed`,
    }),
    LISTED_TWICE: ({ what, name, first }) => ({
      wrong: `The ${LISTED.en[what]} ${quoted(name)} is listed in ${first.file}, line ${first.line}, already`,
      expected:
        what === 'document' ? 'List it once, or give this one a key of its own' : 'List it once',
    }),
    RESULTS_SECTIONS: ({ count }) => ({
      wrong:
        count === 0 ? 'No section is of kind results' : `${count} sections are of kind results`,
      expected: 'Expected exactly one section of kind results',
    }),
    TASK_OUT_OF_ORDER: ({ task, after }) => ({
      wrong: `Task ${task} comes after task ${after}`,
      expected: 'Put the tasks in the order of their codes',
    }),
    TASK_NOT_UNDER_PARENT: ({ task, parent }) => ({
      wrong:
        parent === null
          ? `Task ${task} is no part of another`
          : `${task} is no part of task ${parent}`,
      expected:
        parent === null
          ? 'Expected a code of one number, such as 1; parts stand under parts of their task'
          : `Expected a code such as ${parent}.1`,
    }),
  },
};

const LISTED: Readonly<Record<Language, Readonly<Record<Listed, string>>>> = {
  vi: {
    document: 'văn bản',
    unit: 'đơn vị',
    signer: 'người ký',
    section: 'phần',
    task: 'nhiệm vụ',
    theme: 'nhóm',
    indicator: 'chỉ tiêu',
  },
  en: {
    document: 'document',
    unit: 'unit',
    signer: 'signer',
    section: 'section',
    task: 'task',
    theme: 'theme',
    indicator: 'indicator',
  },
};

const PLACES: Readonly<Record<Language, Readonly<Record<Listed, string>>>> = {
  vi: {
    document: 'documents của một tệp trong thư mục',
    unit: 'units trong agency.yaml',
    signer: 'signers trong agency.yaml',
    section: 'template.sections trong agency.yaml',
    task: 'tasks.yaml',
    theme: 'themes của nhiệm vụ trong tasks.yaml',
    indicator: 'indicators của một nhiệm vụ trong tasks.yaml',
  },
  en: {
    document: 'under documents of a file of this folder',
    unit: 'under units in agency.yaml',
    signer: 'under signers in agency.yaml',
    section: 'under template.sections in agency.yaml',
    task: 'in tasks.yaml',
    theme: 'under themes of its task in tasks.yaml',
    indicator: 'under indicators of a task in tasks.yaml',
  },
};
