import type { Refusal } from '../http/refusal.ts';

/** Letters composed, as everything recorded is: ế of e, ^ and ´ is the one letter. */
export function composed(text: string): string {
  return text.normalize('NFC');
}

/** Whether a text holds what no text of a person does: controls but tab and line ends, halves of letters. */
export function isUnfit(text: string): boolean {
  return UNFIT.test(text) || !text.isWellFormed();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;

export function unfitText(place: string): Refusal {
  return {
    status: 400,
    code: 'UNFIT_TEXT',
    message: {
      vi: `${place}: có ký tự điều khiển hoặc nửa ký tự. Hãy bỏ đi; chỉ giữ chữ, dấu cách, tab và xuống dòng.`,
      en: `${place}: holds a control character or half a letter. Take it out; letters, blanks, tabs and line ends may stay.`,
    },
  };
}
