import { findReport, type Store } from '@baocao/db';
import { reportToJson } from '@baocao/publish';
import { gatewayOver } from './gateway-over-http.ts';
import { recordedStore } from './recorded-store.ts';

export async function gateway(...folders: readonly string[]) {
  const store = await recordedStore(...folders);
  return { store, ...(await gatewayOver(store)) };
}

export async function jsonReport(store: Store, agency: string, period: string): Promise<unknown> {
  const report = await findReport(store, { agency, period });
  if (!report.ok) throw new Error(report.error.code);
  return JSON.parse(reportToJson(report.value));
}
