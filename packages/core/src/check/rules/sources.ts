import type { Wording } from '../finding.ts';

/** What more than one rule rests on. */
export const FORM_OF_DOCUMENTS: Wording = {
  vi: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I',
  en: 'Decree 30/2020/NĐ-CP, Appendix I',
};

/** From this day on Nghị định 30/2020/NĐ-CP holds. */
export const FORM_SINCE = '2020-03-05';

export const REPORTING_PERIODS: Wording = {
  vi: 'Nghị định số 09/2019/NĐ-CP, Điều 12; nơi có quy định riêng thì theo quy định đó',
  en: 'Decree 09/2019/NĐ-CP, Article 12; where a province has set other days, those',
};

/** From this day on Nghị định 09/2019/NĐ-CP holds. */
export const REPORTING_SINCE = '2019-03-12';

export const PRACTICE: Wording = {
  vi: 'Thông lệ soạn thảo báo cáo; không phải quy định của pháp luật',
  en: 'Practice in writing reports, not a provision of law',
};

/** The parts of the appendix that set each part of a document: letters, sizes, places. */
export const FORM_OF_PARTS: Wording = {
  vi: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II',
  en: 'Decree 30/2020/NĐ-CP, Appendix I, Part I, Section II',
};
