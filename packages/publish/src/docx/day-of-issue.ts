import type { Report } from '@baocao/core/report';
import { strFromU8 } from 'fflate';

const MOMENTS = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/** The package's own record of when it was made, which is the day of issue; a draft has none. */
export function withoutMoments({
  issuedOn,
}: Pick<Report, 'issuedOn'>): (name: string, part: Uint8Array) => string | Uint8Array {
  return (name, part) =>
    name === 'docProps/core.xml'
      ? strFromU8(part).replace(MOMENTS, (_, moment: string) =>
          issuedOn === null
            ? ''
            : `<dcterms:${moment} xsi:type="dcterms:W3CDTF">${issuedOn}T00:00:00Z</dcterms:${moment}>`,
        )
      : part;
}
