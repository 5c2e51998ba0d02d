import { LANGUAGES, type Language } from '@baocao/core';

/** Picks the wording of a language. */
export type Say = (vi: string, en: string) => string;

/** The language asked for by `--lang`, else the machine's, else English. */
export function languageOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const place = argv.findIndex(
    (argument) => argument === '--lang' || argument.startsWith('--lang='),
  );
  const asked = argv[place]?.split('=')[1] ?? argv[place + 1];
  const known = place >= 0 ? LANGUAGES.find((language) => language === asked) : undefined;
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return known ?? (locale.startsWith('vi') ? 'vi' : 'en');
}

export function sayIn(language: Language): Say {
  return (vi, en) => (language === 'vi' ? vi : en);
}
