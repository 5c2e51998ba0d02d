import type { Language } from '@baocao/core';
import { describeChangeBreak } from '../command/describe-change.ts';
import { describeAgencyChainBreak } from '../issue/describe-issue-refusal.ts';
import type { FileFault } from './file-fault.ts';

/** What is wrong with a file, and where; what to do is for whoever wanted something of it. */
export function describeFileFault(fault: FileFault, file: string, language: Language): string {
  const vi = language === 'vi';
  switch (fault.code) {
    case 'MISSING':
      return vi ? `Không có tệp ${file}.` : `There is no file ${file}.`;
    case 'NOT_A_FILE':
      return vi ? `${file} không phải là tệp.` : `${file} is not a file.`;
    case 'EMPTY':
      return vi ? `${file} trống, không có gì.` : `${file} is empty.`;
    case 'CANNOT_READ':
      return vi
        ? `Không đọc được ${file}: ${fault.reason}.`
        : `Cannot read ${file}: ${fault.reason}.`;
    case 'NOT_SQLITE':
      return vi
        ? `${file} không phải là cơ sở dữ liệu SQLite, hoặc đã hỏng ngay từ đầu tệp.`
        : `${file} is not an SQLite database, or is damaged from its first bytes on.`;
    case 'UNFINISHED':
      return vi
        ? `${file} là cơ sở dữ liệu đang dùng dở: một phần dữ liệu còn nằm trong ${fault.log}.`
        : `${file} is a store at work, not a copy: a part of what it holds is still in ${fault.log}.`;
    case 'TRUNCATED':
      return vi
        ? `${file} bị cắt cụt: có ${fault.bytes} byte, lẽ ra phải có ${fault.expected}.`
        : `${file} is cut short: it has ${fault.bytes} bytes of ${fault.expected}.`;
    case 'ALTERED':
      return vi
        ? `${file} không còn như lúc được tạo ra (mã kiểm tra không khớp): tệp đã hỏng, hoặc có chương trình đã ghi vào.`
        : `${file} is no longer what it was when it was made (its checksum differs): it was damaged, or a program wrote to it.`;
    case 'CORRUPT':
      return vi ? `${file} bị hỏng: ${fault.reason}.` : `${file} is damaged: ${fault.reason}.`;
    case 'DANGLING':
      return vi
        ? `${file} bị hỏng: bảng ${fault.table} có dòng thuộc về một dòng của ${fault.parent} nay không còn.`
        : `${file} is damaged: a row of ${fault.table} belongs to a row of ${fault.parent} that is not there.`;
    case 'FOREIGN':
      return vi
        ? `${file} là tệp SQLite của một chương trình khác, không phải của baocao.`
        : `${file} is an SQLite file of another program, not of baocao.`;
    case 'NEWER':
      return vi
        ? `${file} do một phiên bản baocao mới hơn tạo ra (${fault.unknown.join(', ')}).`
        : `${file} was made by a newer version of baocao (${fault.unknown.join(', ')}).`;
    case 'NOT_MIGRATED':
      return vi
        ? `Không cập nhật được lược đồ của ${file}: ${fault.reason}.`
        : `The schema of ${file} could not be brought up to date: ${fault.reason}.`;
    case 'BROKEN_LOG': {
      const broken = describeChangeBreak(fault.broken, language);
      return vi
        ? `${file}: nhật ký thay đổi của ${fault.agency} không nguyên vẹn. ${broken}`
        : `${file}: the log of changes of ${fault.agency} is not whole. ${broken}`;
    }
    case 'BROKEN_CHAIN': {
      const broken = describeAgencyChainBreak(fault.broken, language);
      return vi
        ? `${file}: chuỗi báo cáo đã phát hành của ${fault.agency} không nguyên vẹn. ${broken}`
        : `${file}: the chain of issued reports of ${fault.agency} is not whole. ${broken}`;
    }
  }
}
