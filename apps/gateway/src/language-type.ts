import { LANGUAGES, type Language } from '@baocao/core';
import { builder } from './builder.ts';

const LanguageType = builder.enumType('Language', {
  description: 'A language in which findings and refusals are worded.',
  values: {
    VI: { value: 'vi', description: 'Vietnamese.' },
    EN: { value: 'en', description: 'English.' },
  } satisfies Record<Uppercase<Language>, { value: Language; description: string }>,
});

/** The argument of every field that words something. */
export const IN_LANGUAGE = {
  type: LanguageType,
  required: true,
  defaultValue: LANGUAGES[0],
  description: 'In which language.',
} as const;
