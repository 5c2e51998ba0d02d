export { type Links, readInline } from './inline-text.ts';
export { tooIntricateAt } from './intricacy.ts';
export { parseMarkdown } from './markdown.ts';
export { readNarrative } from './narrative.ts';
