import {
  addProcessMetrics,
  createMetrics,
  type GatewayOptions,
  type TokenOptions,
} from '@baocao/gateway';
import type { Settings } from '../settings/read-settings.ts';
import { serverLog } from './server-log.ts';

/** What the settings come to for the gateway; whoever sits at this machine is shown more. */
export function gatewayOptions(
  settings: Settings,
  isLocal: boolean,
): Omit<GatewayOptions, 'store'> {
  const { metricsToken, explorer, requestsOfBearer, requestsOfAddress } = settings;
  const tokens = tokensOf(settings);
  const figures = createMetrics();
  addProcessMetrics(figures);
  return {
    ...(tokens ? { tokens } : {}),
    ...(isLocal || metricsToken ? { metrics: { figures, token: metricsToken } } : {}),
    explorer: explorer === null ? isLocal : explorer === 'on',
    origins: settings.corsOrigins,
    proxies: settings.proxies,
    rates: {
      bearer: { requests: requestsOfBearer, seconds: 60 },
      address: { requests: requestsOfAddress, seconds: 60 },
    },
    limits: { cost: settings.cost, deadlineMs: settings.deadlineSeconds * 1000 },
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
