import { syllables } from '../check/index.ts';

/** Whether a task's title begins with what is to be done, so that “tiếp tục” may stand before it. */
export function beginsWithVerb(title: string): boolean {
  const [first, second] = syllables(title);
  return first !== undefined && (VERBS.has(first) || VERBS.has(`${first} ${second}`));
}

/** What assigned tasks begin with. A verb of one syllable that also begins nouns (thu) is none of them. */
const VERBS: ReadonlySet<string> = new Set(
  `
    ban hành, bảo đảm, bố trí, bồi dưỡng, chuẩn bị, chuẩn hóa, chỉ đạo, chỉnh lý, chủ trì,
    cung cấp, công bố, cải cách, cải thiện, cấp, cập nhật, duy trì, giám sát, giải ngân, giải
    phóng, giải quyết, hoàn thiện, hoàn thành, hướng dẫn, hỗ trợ, khảo sát, khắc phục, kiểm
    soát, kiểm tra, kết nối, lập, mở, mở rộng, nghiên cứu, nghiệm thu, nâng cao, phát huy,
    phát triển, phân bổ, phê duyệt, phấn đấu, phối hợp, quan trắc, quản lý, rà soát, sơ kết,
    sắp xếp, số hóa, sửa đổi, tham gia, tham mưu, thanh tra, theo dõi, thu gom, thu hồi, thành
    lập, thí điểm, thúc đẩy, thẩm định, thực hiện, tiếp nhận, triển khai, trình, trồng, tuyên
    truyền, tăng cường, tập huấn, tập trung, tổ chức, tổng kết, vận hành, xác minh, xác định,
    xây dựng, xét, xử lý, điều tra, đo đạc, đào tạo, đánh giá, đôn đốc, đảm bảo, đẩy mạnh, đẩy
    nhanh, đề xuất, đổi mới, ứng dụng
  `
    .trim()
    .split(/,\s+/)
    .map((verb) => verb.replace(/\s+/g, ' ')),
);
