import { readFileSync } from 'node:fs';
import opentype, { type Font } from 'opentype.js';
import { type Face, tinosFile } from './tinos.ts';

const MILLIMETRES_PER_POINT = 25.4 / 72;

export interface Lettering {
  readonly face: Face;
  /** In points. */
  readonly size: number;
}

/** How long a line of words is when it is printed in Times New Roman, in millimetres. */
export function textWidth(text: string, { face, size }: Lettering): number {
  const advances = advancesOf(face);
  let ems = 0;
  for (const letter of text.normalize('NFC')) ems += advances(letter);
  return ems * size * MILLIMETRES_PER_POINT;
}

/** How far a letter takes the line on, in ems. */
type Advances = (letter: string) => number;

const faces = new Map<Face, Advances>();

function advancesOf(face: Face): Advances {
  const known = faces.get(face);
  if (known) return known;
  const font = read(face);
  const seen = new Map<string, number>();
  const advances: Advances = (letter) => {
    const before = seen.get(letter);
    if (before !== undefined) return before;
    const ems = (font.charToGlyph(letter).advanceWidth ?? 0) / font.unitsPerEm;
    seen.set(letter, ems);
    return ems;
  };
  faces.set(face, advances);
  return advances;
}

function read(face: Face): Font {
  const file = readFileSync(tinosFile(face));
  return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength), {
    lowMemory: true,
  });
}
