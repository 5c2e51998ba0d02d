/**
 * The CRC-32 of one text followed by another, of theirs alone (ISO 3309, as gzip has it in RFC 1952).
 *
 * Whatever follows a text multiplies its CRC by x to the power of the bits that follow, in the polynomials over GF(2)
 * modulo the generator. Of a number's 32 bits the highest is the lowest coefficient.
 */
export function crc32OfBoth(first: number, second: number, secondBytes: number): number {
  return (times(first, powerOfX(8 * secondBytes)) ^ second) >>> 0;
}

const GENERATOR = 0xedb88320;
const ONE = 0x80000000;

function times(a: number, b: number): number {
  let product = 0;
  let shifted = b;
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if (a & bit) product ^= shifted;
    shifted = shifted & 1 ? (shifted >>> 1) ^ GENERATOR : shifted >>> 1;
  }
  return product >>> 0;
}

/** By squares: of x itself, of that, and so on. */
function powerOfX(exponent: number): number {
  let power = ONE;
  let square = ONE >>> 1;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = times(power, square);
    square = times(square, square);
  }
  return power;
}
