export { listFolder } from './folder.ts';
export { readSourceFile, type SourceFile } from './source-file.ts';
