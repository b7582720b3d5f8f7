import { createHash } from 'node:crypto';

import canonicalize from 'canonicalize';

import { OracleError } from './error.ts';

const encoder = new TextEncoder();

/**
 * Writes a value as RFC 8785 says.
 *
 * Spec: `canon-no-whitespace`, `canon-utf8-output`, `canon-escapes`, `canon-number-form`, `canon-key-order`.
 *
 * @throws {OracleError} `number-not-finite` or `lone-surrogate`
 */
export function oracleCanonicalize(value: unknown): Uint8Array {
  return encoder.encode(oracleCanonicalText(value));
}

/** Like {@link oracleCanonicalize}, before the encoding as UTF-8. */
export function oracleCanonicalText(value: unknown): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (message.includes('surrogate')) throw new OracleError('lone-surrogate', message, { cause });
    if (/NaN|Infinity/.test(message)) {
      throw new OracleError('number-not-finite', message, { cause });
    }
    throw cause;
  }
  if (text === undefined) throw new TypeError('the value is not a JSON value');
  return text;
}

/** Writes the double with these 16 hexadecimal digits (big-endian) as RFC 8785 writes it. */
export function oracleNumber(ieee754Hex: string): string {
  return oracleCanonicalText(Buffer.from(ieee754Hex, 'hex').readDoubleBE(0));
}

/** SHA-256, by the platform. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(createHash('sha256').update(bytes).digest());
}
