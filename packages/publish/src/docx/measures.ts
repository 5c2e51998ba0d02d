/** Twentieths of a point, in which Word counts lengths, of millimetres. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Of points. */
export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

/** Word counts the size of letters in half points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Word counts the distance of lines in 240ths of a line. */
export function lineUnits(lines: number): number {
  return Math.round(lines * 240);
}
