/** What sets the form of an official document (thể thức văn bản hành chính). */
export const FORM_DECREE = 'Nghị định 30/2020/NĐ-CP';

/** A place in the decree, as it is cited: `Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3`. */
export type FormArticle =
  `${typeof FORM_DECREE}, Phụ lục I, Phần I, Mục ${'I' | 'II' | 'III'}, khoản ${number}${'' | `, điểm ${string}`}`;

export function formArticle(
  section: 'I' | 'II' | 'III',
  clause: number,
  point?: string,
): FormArticle {
  const place = `${FORM_DECREE}, Phụ lục I, Phần I, Mục ${section}, khoản ${clause}` as const;
  return point === undefined ? place : `${place}, điểm ${point}`;
}
