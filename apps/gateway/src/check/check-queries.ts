import { checkText } from '@baocao/core/check';
import { builder } from '../builder.ts';
import { toldError } from '../told-error.ts';
import { FindingType } from './finding-type.ts';

/** Longer than any quarterly report by far; a check holds the server for as long as it takes. */
const LONGEST_TEXT = 1_000_000;

builder.queryField('checkText', (t) =>
  t.field({
    type: [FindingType],
    nullable: true,
    description:
      'What the checks find in any text: a report as pasted, or a paragraph of one. Its letters count as cost; beyond 1,000,000 UTF-16 units, an error with the code TEXT_TOO_LONG in any case.',
    args: {
      text: t.arg.string({ required: true, description: 'The text, as plain text or Markdown.' }),
    },
    resolve: (_, { text }) => {
      if (text.length > LONGEST_TEXT) {
        const { length } = text;
        const message = {
          vi: `Văn bản có ${length} ký tự, quá ${LONGEST_TEXT}; hãy kiểm tra từng phần.`,
          en: `The text has ${length} characters, more than ${LONGEST_TEXT}; check it in parts.`,
        };
        throw toldError(message, { code: 'TEXT_TOO_LONG', length, longest: LONGEST_TEXT });
      }
      return checkText(text);
    },
  }),
);
