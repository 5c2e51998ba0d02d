import type { Report } from '@baocao/core/report';
import { strFromU8 } from 'fflate';

const MOMENTS = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;
const COMMENTED_AT = / w:date="[^"]*"/g;

/**
 * The library notes when it packs. The package's own record of when it was made becomes the day of issue, which a
 * draft has not; comments have no moment.
 */
export function withoutMoments({
  issuedOn,
}: Pick<Report, 'issuedOn'>): (name: string, part: Uint8Array) => string | Uint8Array {
  return (name, part) => {
    switch (name) {
      case 'docProps/core.xml':
        return strFromU8(part).replace(MOMENTS, (_, moment: string) =>
          issuedOn === null
            ? ''
            : `<dcterms:${moment} xsi:type="dcterms:W3CDTF">${issuedOn}T00:00:00Z</dcterms:${moment}>`,
        );
      case 'word/comments.xml':
        return strFromU8(part).replace(COMMENTED_AT, '');
      default:
        return part;
    }
  };
}
