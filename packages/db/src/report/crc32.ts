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

/** By squares: x, x², x⁴ and so on, of which the exponent's bits name some. */
function powerOfX(exponent: number): number {
  let power = ONE;
  for (let rest = exponent, nth = 0; rest > 0; rest = Math.floor(rest / 2), nth++) {
    if (rest % 2 === 1) power = times(power, squareOfX(nth));
  }
  return power;
}

function squareOfX(nth: number): number {
  for (let last = SQUARES.length - 1; last < nth; last++) {
    const square = SQUARES[last] ?? ONE;
    SQUARES.push(times(square, square));
  }
  return SQUARES[nth] ?? ONE;
}

const SQUARES = [ONE >>> 1];
