/** Cursors: places in a mailbox, written so that only their relay can have written them. */
import { createHmac, timingSafeEqual } from 'node:crypto';

const FORM = /^([0-9a-z]{1,11})\.[A-Za-z0-9_-]{22}$/;
const MAC_BYTES = 16;
const RADIX = 36;

/**
 * Writes a place in a mailbox as a cursor.
 *
 * Spec: `relay-receive-cursor`.
 *
 * @param place the number of the last envelope before it; 0 before all
 * @param key secret bytes, the same ones over restarts
 */
export function sealCursor(place: number, did: string, key: Uint8Array): string {
  const mac = createHmac('sha256', key).update(`${place}\n${did}`).digest().subarray(0, MAC_BYTES);
  return `${place.toString(RADIX)}.${mac.toString('base64url')}`;
}

/**
 * The place of a cursor; undefined if this relay did not give it for this mailbox.
 *
 * Spec: `relay-receive-cursor`.
 */
export function openCursor(cursor: string, did: string, key: Uint8Array): number | undefined {
  const place = parseInt(FORM.exec(cursor)?.[1] ?? '', RADIX);
  if (!Number.isSafeInteger(place)) return undefined;
  const right = Buffer.from(sealCursor(place, did, key));
  const given = Buffer.from(cursor);
  return right.length === given.length && timingSafeEqual(right, given) ? place : undefined;
}
