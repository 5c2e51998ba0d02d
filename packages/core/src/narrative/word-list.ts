/** The words and phrases of a list, written as text with bars between; a line may end anywhere. */
export function wordList(text: string): readonly string[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
