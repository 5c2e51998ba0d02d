import { child } from './element.ts';
import type { XmlElement } from './xml.ts';

/** What the names of a theme's fonts stand for: `minorHAnsi` → `Cambria`. */
export type ThemeFonts = ReadonlyMap<string, string>;

export function readTheme(theme: XmlElement | undefined): ThemeFonts {
  const scheme = child(child(theme, 'a:themeElements'), 'a:fontScheme');
  const fonts = new Map<string, string>();
  for (const [kind, name] of [
    ['major', 'a:majorFont'],
    ['minor', 'a:minorFont'],
  ] as const) {
    const font = child(child(scheme, name), 'a:latin')?.attributes['typeface'];
    if (!font) continue;
    fonts.set(`${kind}Ascii`, font);
    fonts.set(`${kind}HAnsi`, font);
  }
  return fonts;
}
