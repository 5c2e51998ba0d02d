import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { answered, underAttack, withstood } from './gateway-under-attack.ts';

const gateway = underAttack();

const PATHS: readonly (readonly [path: string, status: number])[] = [
  ['/reports/demo/sotnmt/2023-Q1.exe', 404],
  ['/reports/demo/sotnmt/2023-Q1', 404],
  ['/reports/demo/sotnmt/2024-Q1.json', 404],
  ['/reports/demo/sotnmt/2031-Q1.json', 404],
  ['/reports/demo/khong-co/2023-Q1.json', 404],
  ['/reports/demo/sotnmt/2023-Q1.json/', 404],
  ['/reports/demo/sotnmt/2023-Q1.json%00.md', 404],
  ['/reports/demo/sotnmt%00/2023-Q1.json', 404],
  ['/reports/demo/sotnmt/%2e%2e%2f%2e%2e%2fetc%2fpasswd.json', 404],
  ['/reports/..%2f..%2fdata/baocao.db/x.json', 404],
  ['/reports/demo/sotnmt/2023-Q1@99.json', 404],
  ['/reports/demo/sotnmt/2023-Q1@-1.json', 404],
  ["/reports/demo/sotnmt'--/2023-Q1.json", 404],
  ['/reports/demo/<script>alert(1)</script>/2023-Q1.json', 404],
  [`/reports/demo/${'x'.repeat(8000)}/2023-Q1.json`, 404],
  ['/reports/demo/%E0%A4%A/2023-Q1.json', 404],
  ['/reports/DEMO/SOTNMT/2023-Q1.json', 404],
  ['/reports//sotnmt/2023-Q1.json', 404],
  ['/reports/demo/sotnmt/2023-Q1.constructor', 404],
  ['/reports/demo/sotnmt/2023-Q1.__proto__', 404],
  ['/.env', 404],
  ['/graphql/', 404],
  ['//graphql', 404],
];

describe('paths', () => {
  test.each(PATHS.map(([path, status]) => ({ shown: path.slice(0, 60), path, status })))(
    '$shown',
    async ({ path, status }) => {
      const outcome = await withstood(gateway, (base) => answered(`${base}${path}`, {}));
      expect(outcome.status).toBe(status);
      expect(outcome.headers.get('content-type')).not.toContain('html');
      expect(outcome.headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is refused', async (method) => {
    const outcome = await withstood(gateway, (base) =>
      answered(`${base}/reports/demo/sotnmt/2023-Q1.json`, { method }),
    );
    expect(outcome.status).toBe(405);
    expect(outcome.headers.get('allow')).toBe('GET, HEAD');
  });

  test('a path that leads out of the house, as it is written', async () => {
    const { hostname, port } = new URL(gateway.base);
    const socket = connect(Number(port), hostname);
    socket.write(
      'GET /reports/../../../etc/passwd.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    );
    let answer = '';
    for await (const chunk of socket) answer += chunk;
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain('root:');
  });
});

test('a thousand tags in one header are looked at, and no more', async () => {
  const tags = Array.from({ length: 400 }, (_, at) => `"${at}-${'x'.repeat(20)}"`).join(', ');
  const outcome = await withstood(gateway, (base) =>
    answered(`${base}/reports/demo/sotnmt/2023-Q1.json`, { headers: { 'if-none-match': tags } }),
  );
  expect(outcome.status).toBe(200);
});
