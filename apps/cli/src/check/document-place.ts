import type { Say } from '../language.ts';

/** A place in a word processor's document, which has no lines: `đoạn 12`; a sheet of it: `khổ giấy, lề`. */
export function documentPlace(path: string, say: Say): string {
  const [, paragraph] = /^P(\d+)/.exec(path) ?? [];
  if (paragraph !== undefined) return say(`đoạn ${paragraph}`, `paragraph ${paragraph}`);
  const [, sheet] = /^pages\/(\d+)$/.exec(path) ?? [];
  const part = Number(sheet ?? 0) + 1;
  return part === 1
    ? say('thiết lập trang', 'page setup')
    : say(`thiết lập trang, phần ${part}`, `page setup, part ${part}`);
}
