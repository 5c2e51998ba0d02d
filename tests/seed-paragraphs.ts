/**
 * The paragraphs of the published text of 258/BC-SKHCN, as the paper had them.
 *
 * The text was made from a scan. What the scan did to it is undone by the four steps below, and by
 * nothing else; every word stays as it stands in the file.
 */
export function seedParagraphs(text: string): readonly string[] {
  const raw = text
    .normalize('NFC')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return emphasisUnmarked(sentencesJoined(footnotesToTheEnd(boldMended(raw))));
}

/** `*** Về công tác …**` is what became of a bold `* Về công tác …`; `**…**` of bold lines. */
function boldMended(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.map((paragraph) =>
    paragraph.replace(/^\*\*\* (.*)\*\*$/s, '* $1').replace(/^\*\*(?!\*)(.*)\*\*$/s, '$1'),
  );
}

/** Footnotes stand where their page ended; here they follow the document. */
function footnotesToTheEnd(paragraphs: readonly string[]): readonly string[] {
  const isFootnote = (paragraph: string) => /^[¹²³⁴⁵⁶⁷⁸⁹]/.test(paragraph);
  return [...paragraphs.filter((each) => !isFootnote(each)), ...paragraphs.filter(isFootnote)];
}

/** The sentences that a page's end broke in two, by their last words before the break. */
const BROKEN_AT_PAGE_END = [
  'dịp Tết Nguyên đán Quý Mão năm 2023. Đề nghị',
  'kịp thời phát hiện và xử',
  'các phương thức sử dụng thông tin công dân thay thế',
  'quản lý điều hành phải có người',
] as const;

function sentencesJoined(paragraphs: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    if (before !== undefined && BROKEN_AT_PAGE_END.some((words) => before.endsWith(words))) {
      joined[joined.length - 1] = `${before} ${paragraph}`;
    } else {
      joined.push(paragraph);
    }
  }
  return joined;
}

/** Titles in italics came out between asterisks. */
function emphasisUnmarked(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.map((paragraph) => paragraph.replace(/(?<=“)\*([^*]+)\*(?=”)/g, '$1'));
}
