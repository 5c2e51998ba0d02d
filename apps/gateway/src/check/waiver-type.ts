import type { Waiver } from '@baocao/core/report';
import { builder } from '../builder.ts';

export const WaiverType = builder.objectRef<Waiver>('Waiver');
builder.objectType(WaiverType, {
  description: 'Somebody’s word that a finding is known and stays.',
  fields: (t) => ({
    rule: t.exposeString('rule', { description: '`CLM-02`.' }),
    place: t.exposeString('place', { description: 'The path of the passage.' }),
    reason: t.exposeString('reason', { description: 'Why it stays.' }),
    until: t.expose('until', { type: 'Date', description: 'The last day on which it holds.' }),
  }),
});
