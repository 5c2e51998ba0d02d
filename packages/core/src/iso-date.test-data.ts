import fc from 'fast-check';
import { type IsoDate, isoDate } from './iso-date.ts';

/** Any day of the years that reports are about. */
export const anyDay: fc.Arbitrary<IsoDate> = fc
  .date({ min: new Date('1945-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()));
