import type { Exchange } from '../http/exchange.ts';

/** Where the formats that are this API's own are written down, and what is written there. */
export const SPECIFICATIONS = {
  Period: {
    path: '/scalars/period',
    text: `Period: a reporting period by its label.

  period = year / year "-Q" ("1" / "2" / "3" / "4") / year "-H1" / year "-9M"
  year   = ("19" / "20") 2DIGIT

A JSON string or a GraphQL string. 2023-Q1 is a quarter, 2023-H1 the first six months,
2023-9M the first nine, 2023 the whole year. Blanks around it fall away; nothing else is
accepted: not 2023-q1, not Q1/2023, not 2023-H2, not the number 2023.

In time, a period comes where its last month does, a quarter before the longer period that
ends with it: Q1, Q2, H1, Q3, 9M, Q4, the year. As text, labels are in no order of time.
`,
  },
  Decimal: {
    path: '/scalars/decimal',
    text: `Decimal: an exact decimal number as text.

  decimal = ["-"] ("0" / (%x31-39 *DIGIT)) ["." 1*DIGIT]

A JSON string or a GraphQL string, of any length, never a JSON number, which many programs
round. No exponent, no plus sign, no leading zero, no separator between thousands: 57720000,
7.1, -0.5. Trailing zeros are kept, since they tell how precisely a number was printed:
15.60 and 15.6 are equal and not the same.
`,
  },
} as const;

/** Serves what `@specifiedBy` points at; `false` where the path is another's. */
export function serveSpecification({ request, response, path }: Exchange): boolean {
  const found = Object.values(SPECIFICATIONS).find((each) => each.path === path);
  if (!found || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
  response.writeHead(200, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(found.text),
  });
  response.end(request.method === 'HEAD' ? undefined : found.text);
  return true;
}
