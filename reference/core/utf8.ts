declare global {
  interface String {
    /** ES2024: whether the string has no lone surrogate. Node 20 and browsers since 2023 have it. */
    isWellFormed(): boolean;
  }
}

const ENCODER = new TextEncoder();

// Making a Uint8Array of its own costs more than encoding a kilobyte. So short texts are encoded one
// after the other into a shared piece of memory, never into the same place twice.
const POOL_BYTES = 65_536;
const MAX_POOLED_UNITS = 4_096;

let pool = new Uint8Array(POOL_BYTES);
let used = 0;

/**
 * The UTF-8 bytes of a text without lone surrogates. The result may be a view of a larger buffer.
 */
export function encodeUtf8(text: string): Uint8Array {
  if (text.length > MAX_POOLED_UNITS) return ENCODER.encode(text);
  // A UTF-16 code unit takes at most three bytes.
  if (text.length * 3 > POOL_BYTES - used) {
    pool = new Uint8Array(POOL_BYTES);
    used = 0;
  }
  const { written } = ENCODER.encodeInto(text, pool.subarray(used));
  const bytes = pool.subarray(used, used + written);
  used += written;
  return bytes;
}
