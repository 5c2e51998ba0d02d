/** The syllables of a text, marks kept, in small letters; signs part them. */
export function syllables(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
