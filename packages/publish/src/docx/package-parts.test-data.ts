import { strFromU8, unzipSync } from 'fflate';

/** The XML of a package's part. */
export function partOf(docx: Uint8Array, name: string): string {
  const part = unzipSync(docx)[name];
  if (!part) throw new Error(`No ${name} in the package`);
  return strFromU8(part);
}

/** The words of each paragraph of a part, without numbers that Word sets itself. */
export function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:br\/>|<w:footnoteReference[^>]*>/g)]
      .map(([run]) => {
        if (run.startsWith('<w:footnote')) return '[chú thích]';
        return run === '<w:br/>' ? ' ' : run.replace(/<[^>]*>/g, '');
      })
      .join(''),
  );
}
