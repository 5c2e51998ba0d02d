import type { JsonText } from './schema.ts';

/** The one way into a JSON column. */
export function toJson(value: unknown): JsonText {
  return JSON.stringify(value);
}

/** The one way out; the value is trusted to be what was written there. */
export function fromJson<T>(text: JsonText): T {
  return JSON.parse(text) as T;
}
