import type { Language } from '@baocao/core';

/** Longer texts are cut: the place leads to the rest. */
const QUOTED = 80;

export function quoted(text: string): string {
  return `“${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}”`;
}

/** `null` where nothing is near enough to be meant. */
export function didYouMean(nearest: string | null, language: Language): string | null {
  if (nearest === null) return null;
  return language === 'vi' ? `Có phải là ${quoted(nearest)}?` : `Did you mean ${quoted(nearest)}?`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
