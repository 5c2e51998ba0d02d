/**
 * Which lines above the number name the superior body and which the issuer: a name may take two lines,
 * and begins with what kind of body it is. A single name is the issuer's. Lines before any name are `null`.
 */
export function issuingNames(lines: readonly string[]): readonly ('SUPERIOR' | 'ISSUER' | null)[] {
  const begins = lines.map((line) => BODIES.test(line.toUpperCase()));
  const last = begins.lastIndexOf(true);
  const first = begins.indexOf(true);
  return lines.map((_, index) => {
    if (first < 0 || index < first) return null;
    return index >= last ? 'ISSUER' : 'SUPERIOR';
  });
}

const BODIES =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|BỘ|SỞ|BAN|TỔNG CỤC|CỤC|CHI CỤC|VĂN PHÒNG|VIỆN|TRUNG TÂM|TRƯỜNG|THANH TRA|PHÒNG|KHO BẠC|NGÂN HÀNG|BẢO HIỂM|TÒA ÁN|TOÀ ÁN|HỘI|LIÊN|CÔNG TY|TẬP ĐOÀN|ĐÀI|BÁO|QUỸ|THƯ VIỆN|BẢO TÀNG|TRẠM)(?=\s|$)/u;
