import type { Amendment, Report } from '@baocao/core/report';
import { builder } from '../builder.ts';

export const AmendmentKindType = builder.enumType('AmendmentKind', {
  description: 'How a report stands to the issued one of its period.',
  values: {
    AMENDS: { description: 'Corrects it (đính chính).' },
    REPLACES: { description: 'Stands in for it (thay thế).' },
  } satisfies Record<Amendment['kind'], { description: string }>,
});

export const AmendmentType = builder.objectRef<NonNullable<Report['amends']>>('Amendment');
builder.objectType(AmendmentType, {
  description: 'The issued report that a later one of the same period corrects or stands in for.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AmendmentKindType, description: 'Which of the two.' }),
    number: t.exposeString('number', { description: 'Its number: `258/BC-SKHCN`.' }),
  }),
});
