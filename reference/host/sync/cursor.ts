/**
 * Cursors: where a reader stands on a thread.
 *
 * A cursor says how far in the order of arrival, and by what consent, a reader has read. Numbers of
 * arrivals tell of records that a reader may not know of, so nobody but the host can look into a cursor;
 * and the same place is always the same text, so that not even a change of it tells anything.
 */
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { ConsentMark } from '../consent/consent-book.ts';

/** Where a reader stands. */
export interface ReadPlace {
  /** The newest arrival that was delivered; 0 at the beginning. */
  readonly arrival: number;
  /** As which namespace the reader counted. */
  readonly target: string;
  /** What consent there was. */
  readonly consent: ConsentMark;
}

/** For whom and for what a cursor is. */
export interface CursorScope {
  readonly pairId: string;
  readonly thread: string;
}

const CURSOR_FORM = /^[A-Za-z0-9\-._~]{1,512}$/;

/** Tells whether a value has the form of a cursor, of whatever source. */
export function isCursor(value: unknown): value is string {
  return typeof value === 'string' && CURSOR_FORM.test(value);
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

function scopeBytes({ pairId, thread }: CursorScope): Buffer {
  return Buffer.from(`${pairId}\n${thread}`, 'utf8');
}

/** A nonce that is the same for the same place only, so it need not be random. */
function nonceOf(place: Buffer, scope: Buffer, key: Uint8Array): Buffer {
  const mac = createHmac('sha256', key).update(scope).update('\n').update(place).digest();
  return mac.subarray(0, NONCE_BYTES);
}

/** How many secret bytes cursors need. */
export const CURSOR_KEY_BYTES = 64;

/** One half of the secret bytes is for the nonces, the other one for what they are used with. */
function halves(key: Uint8Array): readonly [Uint8Array, Uint8Array] {
  return [key.subarray(0, CURSOR_KEY_BYTES / 2), key.subarray(CURSOR_KEY_BYTES / 2)];
}

/**
 * Writes a place as a cursor.
 *
 * Spec: `sync-cursor-kept`, `sync-cursor-invalid`, `consent-strict`.
 *
 * @param key `CURSOR_KEY_BYTES` secret bytes, the same ones over restarts
 */
export function sealCursor(place: ReadPlace, scope: CursorScope, key: Uint8Array): string {
  const { arrival, target, consent } = place;
  const text = JSON.stringify([arrival, target, consent.arrival, consent.expired]);
  const [plain, bound] = [Buffer.from(text, 'utf8'), scopeBytes(scope)];
  const [nonceKey, cipherKey] = halves(key);
  const nonce = nonceOf(plain, bound, nonceKey);
  const cipher = createCipheriv(CIPHER, cipherKey, nonce).setAAD(bound);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
}

/**
 * The place of a cursor; undefined if this host did not give it for this thread and pair.
 *
 * Spec: `sync-cursor-invalid`.
 */
export function openCursor(
  cursor: string,
  scope: CursorScope,
  key: Uint8Array,
): ReadPlace | undefined {
  if (!isCursor(cursor)) return undefined;
  const bytes = Buffer.from(cursor, 'base64url');
  if (bytes.length <= NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== cursor) {
    return undefined;
  }
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const sealed = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
  try {
    const cipher = createDecipheriv(CIPHER, halves(key)[1], nonce)
      .setAAD(scopeBytes(scope))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    const plain = Buffer.concat([cipher.update(sealed), cipher.final()]).toString('utf8');
    // Nobody but `sealCursor` could have written it.
    const [arrival, target, ...mark] = JSON.parse(plain) as [number, string, number, string];
    return { arrival, target, consent: { arrival: mark[0], expired: mark[1] } };
  } catch {
    return undefined;
  }
}
