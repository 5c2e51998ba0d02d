import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { type Adapter, type ClientMetadata, type JWK, Provider } from 'oidc-provider';
import { onTestFinished } from 'vitest';

/** A program that the provider knows, and what its tokens say of it. */
interface Client {
  readonly id: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

export interface TokenRequest {
  readonly client: Client;
  /** Whom the token is for (RFC 8707); without it, the provider alone can read it. */
  readonly resource?: string;
}

/** An OpenID provider that we did not write, over HTTP until the test is over. Its tokens hold for a minute. */
export async function openidProvider(...clients: readonly Client[]) {
  let answer: RequestListener = () => {};
  const server = createServer((request, response) => answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const keys: JWK[] = [];
  /** The first key signs; those before it stay published. */
  async function rotate(): Promise<void> {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    keys.unshift({ ...(await exportJWK(privateKey)), use: 'sig' } as JWK);
    answer = providerOf({ issuer, clients, keys }).callback();
  }
  await rotate();

  const metadata = await fetch(`${issuer}/.well-known/openid-configuration`);
  const { jwks_uri, token_endpoint } = (await metadata.json()) as Record<string, string>;
  if (jwks_uri === undefined || token_endpoint === undefined) throw new Error('Nothing discovered');

  const token = async ({ client, resource }: TokenRequest): Promise<string> => {
    const response = await fetch(token_endpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${client.id}:${SECRET}`)}` },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        ...(resource && { resource }),
      }),
    });
    const { access_token, ...refusal } = (await response.json()) as Record<string, string>;
    if (access_token === undefined) throw new Error(JSON.stringify(refusal));
    return access_token;
  };
  return { issuer, keys: new URL(jwks_uri), rotate, token };
}

const SECRET = 'known-to-the-test';

const nothing = async () => undefined;

/** Whoever takes its tokens never asks it about one, so it need not remember any. */
const FORGETFUL: Adapter = {
  upsert: nothing,
  find: nothing,
  findByUserCode: nothing,
  findByUid: nothing,
  consume: nothing,
  destroy: nothing,
  revokeByGrantId: nothing,
};

function providerOf({
  issuer,
  clients,
  keys,
}: {
  readonly issuer: string;
  readonly clients: readonly Client[];
  readonly keys: JWK[];
}): Provider {
  return new Provider(issuer, {
    clients: clients.map(
      ({ id }): ClientMetadata => ({
        client_id: id,
        client_secret: SECRET,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
      }),
    ),
    jwks: { keys },
    adapter: () => FORGETFUL,
    ttl: { ClientCredentials: 60 },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({
          scope: '',
          accessTokenFormat: 'jwt',
          accessTokenTTL: 60,
        }),
      },
    },
    extraTokenClaims: (_, token) => clients.find(({ id }) => id === token.clientId)?.claims,
  });
}
