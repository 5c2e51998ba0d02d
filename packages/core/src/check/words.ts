/** The text in small letters without Vietnamese marks, for comparing: `Kế hoạch` as `ke hoach`. */
export function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** The syllables of a text, marks kept, in small letters; signs part them. */
export function syllables(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
