import { matchAt, type NumberReading, nameReading } from './number-reading.ts';

const STANDARD =
  /(?:TCVN|QCVN|QCĐP|TCCS|TCXDVN|TCXD|TCN|ISO|IEC|OHSAS|ASTM|IATF|SA|EN|HACCP|GMP|GOST|JIS|AOAC|Codex|CODEX)(?:[ /-](?:TCVN|ISO|IEC|TS|TR|QC|CODE|HACCP|EN)){0,4}[ .:-]{0,2}\d+(?:[.:-]\d+)*(?:\/[A-ZĐ][A-Za-zĐđ]{0,9})?/uy;
const FUEL =
  /(?:E\d{1,2} {0,1}-?)?(?:RON|Ron) ?-?\d{2,3}(?: ?- ?[IVX]{1,4})?(?![\p{L}\d])|E\d{1,2}(?! ?-?(?:RON|Ron))(?![\p{L}\d])|(?:DO|FO|KO) ?\d,\d{1,3}S?(?:-[IVX]{1,4})?(?![\p{L}\d])/uy;
const VERSION = /v\d+(?:\.\d+)*(?![\p{L}\d])/iuy;
const ROAD = /(?:QL|ĐT|TL|HL|ĐH|Km|KM|km|Đ)\.?\d+[A-Z]?(?:\+\d+)?/uy;
/** A word with digits glued to it, and what is strung on: `H5N1`, `PM2.5`, `B1.1.529`. */
const GLUED = /[\p{L}\p{M}]{1,20}\d[\p{L}\p{M}\d]*(?:[.,-]\d[\p{L}\d]*)*(?:-[IVX]{1,4})?/uy;
const HYPHENED = /[\p{L}\p{M}]{1,20}-\d[\p{L}\p{M}\d]*/uy;
const DIGITS_FIRST = /\d+(?:,\d+)?\p{Lu}[\p{L}\d]*(?:[-.][\p{Lu}\d]+)*/uy;

const ROAD_DOT = /(?:QL|ĐT|TL|HL|ĐH)\. ?\d+[A-Z]?(?![\p{L}\d])/uy;

/** A grade, standard or other name that begins with the letters here and holds digits. */
export function gradeFromWord(text: string, at: number): NumberReading | undefined {
  const standard = matchAt(STANDARD, text, at) ?? matchAt(FUEL, text, at);
  if (standard) return nameReading('GRADE', at + standard[0].length);
  const version = matchAt(VERSION, text, at);
  if (version) return nameReading('VERSION', at + version[0].length);
  const road = matchAt(ROAD_DOT, text, at) ?? matchAt(ROAD, text, at);
  if (road) return nameReading('ADMINISTRATIVE', at + road[0].length);
  const glued = matchAt(GLUED, text, at);
  if (glued) {
    const isCode = /^\p{Lu}+\d/u.test(glued[0]);
    return nameReading(isCode ? 'GRADE' : 'UNKNOWN', at + glued[0].length);
  }
  const hyphened = matchAt(HYPHENED, text, at);
  return hyphened && nameReading('UNKNOWN', at + hyphened[0].length);
}

/** Digits with capitals glued to them: `0,05S-II`, `95-III` after its name, `5G`. */
export function gradeFromDigits(text: string, at: number): NumberReading | undefined {
  const match = matchAt(DIGITS_FIRST, text, at);
  return match && nameReading('GRADE', at + match[0].length);
}
