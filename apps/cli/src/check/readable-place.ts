import type { Report } from '@baocao/core/report';
import type { Say } from '../language.ts';

/** A passage's path in a report in words: `mục I, nhiệm vụ 6, kết quả 2`. */
export function readablePlace(path: string, report: Report, say: Say): string {
  const [part = '', index, inner, innerIndex, , group, , result] = path.split('/');
  const nth = Number(index) + 1;
  switch (part) {
    case 'number':
      return say('số, ký hiệu', 'number');
    case 'date':
      return say('địa danh, ngày tháng', 'place and date');
    case 'kind':
      return say('tên loại văn bản', 'kind of document');
    case 'subject':
      return say('trích yếu', 'subject');
    case 'addressees':
      return say('kính gửi', 'addressee');
    case 'legalBases':
      return say(`căn cứ ${nth}`, `legal basis ${nth}`);
    case 'lead':
      return say('câu mở đầu', 'opening sentence');
    case 'footnotes': {
      const marker = report.footnotes[nth - 1]?.marker ?? nth;
      return say(`chú thích ${marker}`, `footnote ${marker}`);
    }
    case 'recipients':
      return say('nơi nhận', 'recipients');
    case 'signature':
      return say('chữ ký', 'signature');
    case 'sections': {
      const section = report.sections[nth - 1];
      const places = [say(`mục ${section?.code ?? nth}`, `section ${section?.code ?? nth}`)];
      if (inner === 'paragraphs') {
        const number = /\d+/.exec(section?.paragraphs[Number(innerIndex)]?.marker ?? '')?.[0];
        places.push(
          number
            ? say(`điểm ${number}`, `item ${number}`)
            : say(`đoạn ${Number(innerIndex) + 1}`, `paragraph ${Number(innerIndex) + 1}`),
        );
      }
      if (inner === 'tasks') {
        const task = section?.tasks[Number(innerIndex)];
        places.push(say(`nhiệm vụ ${task?.code ?? ''}`, `task ${task?.code ?? ''}`));
        if (result !== undefined) {
          const earlier = task?.groups.slice(0, Number(group)) ?? [];
          const number = earlier.flatMap(({ results }) => results).length + Number(result) + 1;
          places.push(say(`kết quả ${number}`, `result ${number}`));
        } else if (group !== undefined) {
          const through = task?.groups.slice(0, Number(group) + 1) ?? [];
          const number = through.filter(({ theme }) => theme !== null).length;
          places.push(say(`nhóm ${number}`, `theme ${number}`));
        }
      }
      return places.join(', ');
    }
    default:
      return path;
  }
}
