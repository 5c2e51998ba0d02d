import { wordList } from './word-list.ts';

/** Words that multiply the number before them by a power of ten. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['nghìn tỷ', 12],
  ['nghìn tỉ', 12],
  ['ngàn tỷ', 12],
  ['ngàn tỉ', 12],
  ['tỷ', 9],
  ['tỉ', 9],
  ['triệu', 6],
  ['nghìn', 3],
  ['ngàn', 3],
]);

/** What makes another word of `đồng`: comrades, clocks and fields are no money. */
export const NOT_MONEY: readonly string[] = wordList(`
  chí | bào | hồ | phạm | tác | nghiệp | đội | chủ | thời | bộ | ruộng | lúa | muối | cỏ | ý | hương | môn | phục |
  loạt | đều | tình | thuận | hành | giới | dân | bằng | lòng | nhất | đẳng | minh | sàn | vị
`);

/** Units of measure as they are written; capitals matter. */
export const MEASURES: readonly string[] = wordList(`
  ha | héc ta | hecta | km² | km2 | m² | m2 | cm² | cm2 | m³ | m3 | km | hải lý | cm | mm | m | mét vuông |
  mét khối | mét | kg | mg | g | tạ | tấn | lít | ml | kWp | kWh | MWh | GWh | kW | MWp | MW | GW | kVA | MVA | kV |
  °C | ºC | độ C | ‰ | Mbps | Gbps | GB | MB | TB | dB | dBA | Hz | MHz | GHz | ppm | µSv | mSv | Bq | CV | ster
`);

/** What stands after the slash of a rate: `triệu đồng/người/năm`, `tạ/ha`. */
export const RATE_BASES: readonly string[] = wordList(`
  người | năm | tháng | tuần | quý | ngày đêm | ngày | giờ | phút | giây | h | s | hộ | ha | km² | km2 | km | m² | m2 | m³ | m3 |
  kg | tấn | lít | lượt | lần | đơn vị | sản phẩm | vụ | cây | con | học sinh | suất | cán bộ | khẩu | vạn dân | tổ | doanh nghiệp | hồ sơ | công |
  sào | căn | xe | buổi | tiết | lớp | xã | thôn | trường hợp
`);
