/** A line above the number, and whether it is bold: what tells nothing else may still tell where a name begins. */
export interface NameLine {
  readonly text: string;
  readonly isBold: boolean;
}

/**
 * Which lines name the superior body and which the issuer. A name begins with what kind of body it is, and
 * may take several lines; a single name is the issuer's. Lines before any name are `null`.
 *
 * `VĂN PHÒNG` over `HỘI ĐỒNG NHÂN DÂN` may be one name or two. Where the lettering is right for one way
 * to read it, it is read so.
 */
export function issuingNames(
  lines: readonly NameLine[],
): readonly ('SUPERIOR' | 'ISSUER' | null)[] {
  const begins = lines.flatMap(({ text }, index) =>
    BODIES.test(text.toUpperCase()) ? [index] : [],
  );
  const [first, ...later] = begins;
  if (first === undefined) return lines.map(() => null);
  const asLettered = later.find(
    (index) =>
      lines.slice(first, index).every(({ isBold }) => !isBold) &&
      lines.slice(index).every(({ isBold }) => isBold),
  );
  const isOneName = lines.slice(first).every(({ isBold }) => isBold) && !hasSuperior(lines, first);
  const issuer = asLettered ?? (isOneName ? first : (later.at(-1) ?? first));
  return lines.map((_, index) => {
    if (index < first) return null;
    return index >= issuer ? 'ISSUER' : 'SUPERIOR';
  });
}

/** A department stands under its province or ministry, so that two such names are never one. */
function hasSuperior(lines: readonly NameLine[], first: number): boolean {
  return /^(?:ỦY BAN|UỶ BAN|UBND|BỘ)\s/u.test(lines[first]?.text.toUpperCase() ?? '');
}

/** A syllable alone, such as `TRƯỜNG` of `MÔI TRƯỜNG`, ends a name. */
const BODIES =
  /^(?:(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|TỔNG CỤC|CHI CỤC|VĂN PHÒNG|TRUNG TÂM|THANH TRA|KHO BẠC|NGÂN HÀNG|BẢO HIỂM|TÒA ÁN|TOÀ ÁN|CÔNG TY|TẬP ĐOÀN|THƯ VIỆN|BẢO TÀNG)(?=\s|$)|(?:UBND|HĐND|BỘ|SỞ|BAN|CỤC|VIỆN|TRƯỜNG|PHÒNG|HỘI|LIÊN|ĐÀI|BÁO|QUỸ|TRẠM)\s+\S)/u;
