import fc from 'fast-check';

const LETTERS = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấềỉỗựỳĂÂĐÊÔƠƯ'];

/** A Vietnamese letter, now and then any other character that somebody may type. */
const letter: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...LETTERS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
);

/** Words as they may stand in a report: Vietnamese for the most part, with spaces and stray signs. */
export const vietnameseText: fc.Arbitrary<string> = fc
  .array(fc.string({ unit: letter, minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));

/** Lower-case Vietnamese words of letters alone: the noun of a unit, a post, a name. */
export const vietnameseNoun: fc.Arbitrary<string> = fc
  .array(fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(' '));
