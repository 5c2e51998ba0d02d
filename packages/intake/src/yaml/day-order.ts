import { type IsoDate, nextDay, parseIsoDate } from '@baocao/core';
import type { Report } from '../problem/index.ts';
import type { YamlNode } from './yaml-file.ts';
import { valueAt } from './yaml-mapping.ts';

/** Checks that the day under a key is later in each item than in the one before; an item without a day is passed over. */
export function checkAscending(items: readonly YamlNode[], key: string, report: Report): void {
  let earliest: IsoDate | undefined;
  for (const item of items) {
    const written = valueAt(item, key);
    const day = written?.type === 'text' ? parseIsoDate(written.text) : undefined;
    if (!written || !day?.ok) continue;
    if (earliest && day.value < earliest) {
      report(written.place, { code: 'DAY_TOO_EARLY', day: day.value, earliest });
    }
    earliest = nextDay(day.value);
  }
}
