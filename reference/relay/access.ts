/** Who may read a mailbox: whoever signs as its DID. */
import { ProtocolError } from '../core/errors.ts';
import { MAILBOX_NONCE_MILLISECONDS, type MailboxRequest } from '../core/mailbox-signatures.ts';
import { formatTimestamp } from '../core/time.ts';
import type { RoutedRequest } from '../host/http/request.ts';
import type { Relay } from './relay.ts';
import type { RelayTables } from './relay-store.ts';

/** What is judged of a request whose signature is, as it came. */
export function signedRequest(
  { message, method }: RoutedRequest,
  baseUrl: string,
  body: Uint8Array | undefined,
): MailboxRequest {
  const headers = message.headers as MailboxRequest['headers'];
  const target = message.url ?? '/';
  return { method, baseUrl, target, headers, ...(body && { body }) };
}

/**
 * Lets nobody pass but the owner of a mailbox, and each signature once.
 *
 * Spec: `relay-unsigned`, `relay-signature-form`, `relay-signature-did`, `relay-signature-stale`,
 * `relay-signature-key`, `relay-signature-invalid`, `relay-signature-replay`, `relay-refused-nothing`.
 *
 * @throws {ProtocolError} for the first fault in the order of the spec
 */
export async function admitOwner(
  request: RoutedRequest,
  { did, body }: { readonly did: string; readonly body?: Uint8Array },
  relay: Relay,
): Promise<void> {
  const { parts, clock, config, store } = relay;
  const signed = parts.signedRequest(request, config.base, body);
  const signature = parts.readSignature(signed);
  parts.checkOwner(signature, did);
  const now = clock.now();
  const instant = formatTimestamp(now);
  parts.checkTime(signature, instant);
  const key = await relay.keys.find(did, (keys) => parts.requireKey(signature, keys, instant));
  parts.checkSignature(signed, signature, key);
  await store.transact((tables) => {
    if (!parts.takeNonce(tables, { did, nonce: signature.nonce, now })) {
      throw new ProtocolError('signature-replayed', 'the nonce was used before');
    }
  });
}

/**
 * Uses up a nonce; false if it was used before.
 *
 * Spec: `relay-signature-replay`.
 */
export function takeNonce(
  tables: RelayTables,
  { did, nonce, now }: { readonly did: string; readonly nonce: string; readonly now: number },
): boolean {
  const used = tables.findNonce(did, nonce);
  if (used !== undefined && now - used <= MAILBOX_NONCE_MILLISECONDS) return false;
  tables.keepNonce(did, nonce, now);
  return true;
}
