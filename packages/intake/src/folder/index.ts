export { listFolder, type YearFolder } from './folder.ts';
export { type FolderSource, folderOfTexts, folderOnDisk } from './folder-source.ts';
export { readSourceFile, type SourceFile, withoutControls } from './source-file.ts';
