import {
  addProcessMetrics,
  createMetrics,
  type DocumentFault,
  type GatewayOptions,
  readTrustedDocuments,
  type TokenOptions,
  type TrustedDocuments,
} from '@baocao/gateway';
import type { Say } from '../language.ts';
import type { Settings } from '../settings/read-settings.ts';
import { CommandFailure, type Terminal } from '../terminal.ts';
import { serverLog } from './server-log.ts';

/** What the settings come to for the gateway; whoever sits at this machine is shown more. */
export function gatewayOptions(
  settings: Settings,
  { isLocal, terminal }: { readonly isLocal: boolean; readonly terminal: Terminal },
): Omit<GatewayOptions, 'store'> {
  const { metricsToken, explorer, requestsOfBearer, requestsOfAddress } = settings;
  const tokens = tokensOf(settings);
  const figures = createMetrics();
  addProcessMetrics(figures);
  return {
    ...(tokens ? { tokens } : {}),
    ...(settings.documents
      ? { documents: documentsAt(settings.documents, settings, terminal) }
      : {}),
    ...(isLocal || metricsToken ? { metrics: { figures, token: metricsToken } } : {}),
    explorer: explorer === null ? isLocal : explorer === 'on',
    origins: settings.corsOrigins,
    proxies: settings.proxies,
    rates: {
      bearer: { requests: requestsOfBearer, seconds: 60 },
      address: { requests: requestsOfAddress, seconds: 60 },
    },
    limits: { cost: settings.cost, deadlineMs: settings.deadlineSeconds * 1000 },
    keptBytes: settings.keptMegabytes * 1024 * 1024,
    log: serverLog(settings.logLevel),
  };
}

/** Whose tokens are taken; the settings are all there or none. */
function tokensOf(settings: Settings): TokenOptions | undefined {
  const { tokenIssuer, tokenAudience, tokenKeys, tokenClaims } = settings;
  if (!tokenIssuer || !tokenAudience || !tokenKeys) return undefined;
  const claims = Object.fromEntries(tokenClaims.map((claim) => claim.split('=', 2)));
  return { issuer: tokenIssuer, audience: tokenAudience, keys: new URL(tokenKeys), claims };
}

function documentsAt(
  path: string,
  { documentsOnly }: Settings,
  { say }: Terminal,
): TrustedDocuments {
  const read = readTrustedDocuments(path);
  if (read.ok) return { textById: read.value, isOnly: documentsOnly === 'on' };
  const faults = read.error.map((fault) => `  ${fault.file}: ${faultText(fault, say)}`);
  throw new CommandFailure(
    [say('Câu hỏi biết trước chưa dùng được:', 'The documents cannot be used:'), ...faults].join(
      '\n',
    ),
  );
}

function faultText(fault: DocumentFault, say: Say): string {
  switch (fault.code) {
    case 'UNREADABLE':
      return say(`không đọc được: ${fault.reason}`, `cannot be read: ${fault.reason}`);
    case 'OTHER_DIGEST':
      return say(
        `${fault.id} không phải mã của văn bản này; mã đúng là ${fault.digest}`,
        `${fault.id} is not the digest of this text, which is ${fault.digest}`,
      );
    case 'NOT_VALID':
      return `${fault.id}: ${fault.faults.join(' ')}`;
  }
}
