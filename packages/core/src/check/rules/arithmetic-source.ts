import type { Wording } from '../finding.ts';

/** What the arithmetic rules rest on. */
export const ARITHMETIC: Wording = {
  vi: 'Số học trên các số như đã in, với độ chính xác của chữ số cuối',
  en: 'Arithmetic on the numbers as printed, as precise as their last digit',
};
