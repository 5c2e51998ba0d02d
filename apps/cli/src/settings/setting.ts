import type { Language } from '@baocao/core';

type Words = Readonly<Record<Language, string>>;

/** A value that whoever runs the gateway may choose, by a variable of its environment. */
export interface Setting<T> {
  /** `BAOCAO_READING`. */
  readonly name: string;
  /** As it would be written, where nobody chooses; `null` where there is then none. */
  readonly standard: string | null;
  readonly means: Words;
  /** How it is written: `10 (seconds, 1 to 300)`. */
  readonly form: Words;
  /** Not to be shown, not even where it cannot be read. */
  readonly isSecret: boolean;
  /** `undefined` where it is not of the form. */
  readonly read: (text: string) => T | undefined;
}

type Described = Pick<Setting<unknown>, 'name' | 'means'>;

/** A whole number within a range, of so many of something. */
export function wholeNumber(
  described: Described,
  {
    from,
    to,
    standard,
    of,
  }: { readonly from: number; readonly to: number; readonly standard: number; readonly of: Words },
): Setting<number> {
  return {
    ...described,
    standard: `${standard}`,
    form: { vi: `${of.vi}, từ ${from} đến ${to}`, en: `${of.en}, ${from} to ${to}` },
    isSecret: false,
    read: (text) => {
      const number = Number(text);
      return /^\d{1,9}$/.test(text) && number >= from && number <= to ? number : undefined;
    },
  };
}

/** One of some words. */
export function choice<const T extends string>(
  described: Described,
  words: readonly T[],
  standard: NoInfer<T>,
): Setting<T> {
  const form = words.join(' | ');
  return {
    ...described,
    standard,
    form: { vi: form, en: form },
    isSecret: false,
    read: (text) => words.find((word) => word === text),
  };
}

/** Any text that is not blank; what it is good for shows where it is used. */
export function text(
  described: Described,
  form: Words,
  {
    standard = '',
    isSecret = false,
    fits = /\S/,
  }: { readonly standard?: string; readonly isSecret?: boolean; readonly fits?: RegExp } = {},
): Setting<string> {
  return {
    ...described,
    standard,
    form,
    isSecret,
    read: (given) => (fits.test(given) ? given : undefined),
  };
}

/** An address of the web. */
export function url(described: Described): Setting<string> {
  const form = { vi: 'địa chỉ https://…', en: 'an address, https://…' };
  return text(described, form, { fits: /^https?:\/\/[^/\s]\S*$/ });
}

/** Nothing, where nobody chooses. */
export function optional<T>(setting: Setting<T>): Setting<T | null> {
  return { ...setting, standard: null };
}

/** Several texts, a comma between them. */
export function list(described: Described, form: Words, fits: RegExp): Setting<readonly string[]> {
  return {
    ...described,
    standard: '',
    form,
    isSecret: false,
    read: (given) => {
      const items = given
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
      return items.every((item) => fits.test(item)) ? items : undefined;
    },
  };
}
