import { formatShortDate, yearOf } from '../../iso-date.ts';
import type { CitationMention } from '../../narrative/index.ts';
import type { Rule, Violation } from '../rule.ts';

/** A normative document's year is that of its date, and its date is a day of the calendar. */
export const yearAndDate: Rule = {
  id: 'DOC-05',
  severity: 'error',
  since: null,
  source: {
    vi: 'Luật Ban hành văn bản quy phạm pháp luật: số, ký hiệu ghi năm ban hành',
    en: 'Law on the Promulgation of Legal Documents: the number bears the year of issue',
  },
  title: {
    vi: 'Năm trong số, ký hiệu không khớp với ngày ban hành, hoặc ngày không có thật',
    en: 'The year in a number disagrees with its date, or the day does not exist',
  },
  passes: 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
  fails: 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2019 của Chính phủ.',
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      passage.citations.flatMap((citation): readonly Violation[] => {
        const { date, number, numberAsWritten } = citation;
        if (date?.kind === 'impossible') {
          return [
            {
              passage,
              span: citation,
              message: {
                vi: `Không có ngày ${date.text} trong lịch.`,
                en: `There is no day ${date.text} in the calendar.`,
              },
            },
          ];
        }
        const year = yearIn(number);
        if (!date || year === null || year === yearOf(date.day)) return [];
        return [
          {
            passage,
            span: citation,
            message: {
              vi: `Số ${numberAsWritten} là của năm ${year} nhưng ngày ghi là ${formatShortDate(date.day)}.`,
              en: `Number ${numberAsWritten} is of ${year}, but its date is ${formatShortDate(date.day)}.`,
            },
            computation: `${year} ≠ ${yearOf(date.day)}`,
          },
        ];
      }),
    ),
};

function yearIn(number: CitationMention['number']): number | null {
  return number.family === 'normative' || number.family === 'assembly' ? number.year : null;
}
