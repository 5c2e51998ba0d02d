/**
 * A Vietnamese text in small letters and in one spelling of each of them, accents kept: what two people typed
 * the same way is the same text, whatever their keyboards made of it.
 *
 * Letters composed or with their marks apart, `hoà` and `hòa`, and the three letters that look like Đ (U+0110,
 * U+00D0, U+0189), which no normal form joins, are alike; so are full-width and raised forms (`m²`, `m2`). What
 * has no width goes away, and space of any kind and length is one blank.
 */
export function lowered(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/[ðɖ]/g, 'đ')
    .replace(TONE_ON_GLIDE, '$2$1')
    .normalize('NFC')
    .replace(BLANKS, ' ')
    .trim();
}

/**
 * The same without accents: `Đường bộ` as `duong bo`.
 *
 * What is part of a text is part of it folded too. Stores keep the answer: whoever changes it has them fold
 * their rows anew.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd')
    .replaceAll('ς', 'σ')
    .replace(BLANKS, ' ')
    .trim();
}

/** A tone written on the first letter of oa, oe, uy: old and new spelling set it differently. */
const TONE_ON_GLIDE =
  /((?<=o)[\u0300\u0301\u0303\u0309\u0323](?=[ae])|(?<=u)[\u0300\u0301\u0303\u0309\u0323](?=y))([aey])(?!\p{M})/gu;

/** Whatever is not a single blank already. */
const BLANKS = /[\s\p{Cc}]{2,}|[^\S ]|\p{Cc}/gu;
