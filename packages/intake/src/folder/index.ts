export { listFolder, type YearFolder } from './folder.ts';
export { readSourceFile, type SourceFile, withoutControls } from './source-file.ts';
