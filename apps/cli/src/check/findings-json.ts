import type { Language } from '@baocao/core';
import type { Checked } from './checked.ts';

/** The findings as data, worded in one language; a text's places name its file. */
export function findingsJson({ name, report, findings }: Checked, language: Language): string {
  const file = report === null ? name : null;
  const worded = findings.map(
    ({ rule, severity, place, message, evidence, computation, suggestion }) => ({
      rule,
      severity,
      place: { file, ...place },
      message: message[language],
      evidence,
      computation,
      suggestion: suggestion?.[language] ?? null,
    }),
  );
  return `${JSON.stringify({ findings: worded }, null, 2)}\n`;
}
