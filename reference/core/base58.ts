const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const ZERO_CODE = ALPHABET.charCodeAt(0);

const VALUE_OF_CODE = new Int8Array(128).fill(-1);
for (let value = 0; value < 58; value++) VALUE_OF_CODE[ALPHABET.charCodeAt(value)] = value;

// Decoding works on limbs of 24 bits and four characters at a time: a limb times 58^4 stays below
// 2^48, so ordinary numbers are exact and no BigInt is needed.
const LIMB_MASK = 0xffffff;
const PER_LIMB = 2 ** -24;
const POWERS_OF_58 = [1, 58, 58 ** 2, 58 ** 3, 58 ** 4];

/**
 * Base58 with the Bitcoin alphabet. Cost grows with the square of the length.
 *
 * Spec: `proof-malformed`.
 */
export function encodeBase58(bytes: Uint8Array): string {
  let zeros = 0;
  while (zeros < bytes.length && bytes[zeros] === 0) zeros++;
  // Little-endian groups of four base58 digits.
  const groups: number[] = [];
  for (let index = zeros; index < bytes.length; index++) {
    let carry = bytes[index]!;
    for (let group = 0; group < groups.length; group++) {
      carry += groups[group]! * 256;
      groups[group] = carry % POWERS_OF_58[4]!;
      carry = Math.floor(carry / POWERS_OF_58[4]!);
    }
    if (carry > 0) groups.push(carry);
  }
  let digits = '';
  for (let group = groups.length - 1; group >= 0; group--) {
    let rest = groups[group]!;
    let four = '';
    for (let position = 0; position < 4; position++) {
      four = ALPHABET[rest % 58]! + four;
      rest = Math.floor(rest / 58);
    }
    digits += four;
  }
  let leading = 0;
  while (leading < digits.length && digits.charCodeAt(leading) === ZERO_CODE) leading++;
  return '1'.repeat(zeros) + digits.slice(leading);
}

/**
 * Reads base58 with the Bitcoin alphabet; `undefined` if a character is outside of it. Cost grows
 * with the square of the length, so callers limit the length first.
 *
 * Spec: `proof-malformed`.
 */
export function decodeBase58(text: string): Uint8Array | undefined {
  let zeros = 0;
  while (zeros < text.length && text.charCodeAt(zeros) === ZERO_CODE) zeros++;
  const limbs: number[] = [];
  for (let index = zeros; index < text.length; index += 4) {
    const end = Math.min(index + 4, text.length);
    let carry = 0;
    for (let at = index; at < end; at++) {
      const code = text.charCodeAt(at);
      const value = code < 128 ? VALUE_OF_CODE[code]! : -1;
      if (value < 0) return undefined;
      carry = carry * 58 + value;
    }
    const factor = POWERS_OF_58[end - index]!;
    for (let limb = 0; limb < limbs.length; limb++) {
      carry += limbs[limb]! * factor;
      // Bit operators see a number modulo 2^32, so the low 24 bits are right for larger ones too.
      const low = carry & LIMB_MASK;
      limbs[limb] = low;
      carry = (carry - low) * PER_LIMB;
    }
    if (carry > 0) limbs.push(carry);
  }
  return joinLimbs(limbs, zeros);
}

function joinLimbs(limbs: number[], zeros: number): Uint8Array {
  const top = limbs.at(-1) ?? 0;
  const topBytes = top > 0xffff ? 3 : top > 0xff ? 2 : top > 0 ? 1 : 0;
  const length = zeros + Math.max(0, limbs.length - 1) * 3 + topBytes;
  const bytes = new Uint8Array(length);
  let at = length;
  for (const limb of limbs) {
    for (let shift = 0; shift < 24 && at > zeros; shift += 8) bytes[--at] = limb >>> shift;
  }
  return bytes;
}
