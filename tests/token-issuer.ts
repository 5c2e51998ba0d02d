import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { onTestFinished } from 'vitest';

export const AUDIENCE = 'https://baocao.test';

/** Publishes its keys over HTTP, as an identity provider does, and signs with them, until the test is over. */
export async function tokenIssuer() {
  const signing = await generateKeyPair('ES256');
  const published = { ...(await exportJWK(signing.publicKey)), kid: 'one', use: 'sig' };
  const state = { keys: [published] as object[], status: 200, asked: 0 };
  const server = createServer((_, response) => {
    state.asked++;
    response.writeHead(state.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: state.keys }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signed = (claims: JWTPayload, { expiresIn = '5m', kid = 'one' } = {}) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid })
      .setIssuer(claims.iss ?? issuer)
      .setAudience(claims.aud ?? AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(expiresIn);
  return {
    state,
    published,
    privateKey: signing.privateKey,
    signed,
    options: { issuer, audience: AUDIENCE, keys: new URL(`${issuer}/jwks`) },
    token: (claims: JWTPayload, how: { expiresIn?: string; kid?: string } = {}) =>
      signed(claims, how).sign(signing.privateKey),
  };
}
