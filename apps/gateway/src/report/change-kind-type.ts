import type { NumberChangeKind, PartChangeKind, TextChangeKind } from '@baocao/core/comparison';
import { builder } from '../builder.ts';

export const TextChangeKindType = builder.enumType('TextChangeKind', {
  description: 'What became of a text; the value of a number outweighs words.',
  values: {
    ADDED: { description: 'Only the later report has it.' },
    REMOVED: { description: 'Only the earlier one has it.' },
    REWORDED: { description: 'Other words, the same numbers.' },
    NUMBER_CHANGED: { description: 'A number has another value; words may differ too.' },
    UNCHANGED: { description: 'The same.' },
  } satisfies Record<TextChangeKind, { description: string }>,
});

export const NumberChangeKindType = builder.enumType('NumberChangeKind', {
  description: 'What became of a number.',
  values: {
    ADDED: { description: 'Only the later report has it.' },
    REMOVED: { description: 'Only the earlier one has it.' },
    CHANGED: { description: 'Another value.' },
    PRINTED_OTHERWISE: { description: 'The same value: `7,1 tỷ đồng`, `7.100 triệu đồng`.' },
    UNCHANGED: { description: 'The same.' },
  } satisfies Record<NumberChangeKind, { description: string }>,
});

export const PartChangeKindType = builder.enumType('PartChangeKind', {
  description: 'What became of a fact, an indicator, a task or a section, with all that is in it.',
  values: {
    ADDED: { description: 'Only the later report has it.' },
    REMOVED: { description: 'Only the earlier one has it.' },
    CHANGED: { description: 'Something in it differs.' },
    UNCHANGED: { description: 'Nothing in it differs.' },
  } satisfies Record<PartChangeKind, { description: string }>,
});
