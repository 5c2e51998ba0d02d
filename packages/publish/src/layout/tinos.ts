import { fileURLToPath } from 'node:url';

/** The faces of Tinos, whose letters are as wide as those of Times New Roman, one for one. */
const FILES = {
  upright: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

export const FACES: readonly Face[] = ['upright', 'italic', 'bold', 'boldItalic'];

export type Face = keyof typeof FILES;

/** Where the package has the face's file. */
export function tinosFile(face: Face): string {
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${FILES[face]}`));
}
