const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

const VALUE_OF_CODE = new Int8Array(128).fill(-1);
for (let value = 0; value < 32; value++) VALUE_OF_CODE[ALPHABET.charCodeAt(value)] = value;

// Two characters for every ten bits: one look-up and one concatenation per 1.25 bytes.
const PAIRS: string[] = [];
for (const first of ALPHABET) for (const second of ALPHABET) PAIRS.push(first + second);

/**
 * Base32 (RFC 4648 section 6) in lower case without padding.
 *
 * Spec: `cid-text`.
 */
export function encodeBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits >= 10) {
      bits -= 10;
      text += PAIRS[held >>> bits]!;
      held &= (1 << bits) - 1;
    }
  }
  if (bits > 5) text += PAIRS[held << (10 - bits)]!;
  else if (bits > 0) text += ALPHABET[held << (5 - bits)]!;
  return text;
}

/** What is wrong with a base32 text that `decodeBase32` refuses. */
export type Base32Fault = 'alphabet' | 'trailing-bits';

/**
 * Reads base32 in lower case without padding.
 *
 * Only the text that `encodeBase32` writes is taken: a length that no encoder produces and unused
 * last bits that are not zero are refused, so that bytes and text correspond one to one.
 *
 * Spec: `cid-trailing-bits`.
 */
export function decodeBase32(text: string): Uint8Array | Base32Fault {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127 || VALUE_OF_CODE[code]! < 0) return 'alphabet';
  }
  const bytes = new Uint8Array((text.length * 5) >>> 3);
  let bits = 0;
  let held = 0;
  let written = 0;
  for (let index = 0; index < text.length; index++) {
    held = (held << 5) | VALUE_OF_CODE[text.charCodeAt(index)]!;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[written++] = held >>> bits;
      held &= (1 << bits) - 1;
    }
  }
  // Five or more bits left over make a character that carries no byte: lengths 1, 3 and 6 modulo 8.
  return bits >= 5 || held !== 0 ? 'trailing-bits' : bytes;
}
