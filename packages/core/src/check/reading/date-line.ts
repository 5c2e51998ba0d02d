/** `Bình Thuận, ngày 09 tháng 3 năm 2023`. */
export const DATE_LINE: RegExp =
  /^\p{Lu}[^,\d]{1,40},\s*ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})\s*\.?$/u;
