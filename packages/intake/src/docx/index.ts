export { describeDocxRefusal } from './describe-docx-refusal.ts';
export { readDocx } from './read-docx.ts';
export type { DocxRefusal } from './refusal.ts';
