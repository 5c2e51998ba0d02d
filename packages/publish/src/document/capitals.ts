/** The text in capitals, where the printed form wants them: letterhead, type, sections and signature. */
export function capitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}
