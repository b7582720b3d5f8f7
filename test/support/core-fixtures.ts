import {
  derivePublicKey,
  documentId,
  encodeMultikey,
  ProtocolError,
  type SignedActivity,
  type ErrorCode,
  type JsonObject,
  type Key,
  signDocument,
} from '../../reference/core/index.ts';

export const ACTOR = 'https://b.example/actors/bob';
export const OTHER_ACTOR = 'https://a.example/actors/alice';
export const PUBLISHED = '2026-11-20T10:00:00.000Z';
export const KEY_ID = `${ACTOR}#key-1`;

/** The UTF-8 of a text; lone surrogates become U+FFFD, so they have to be written as escapes. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A seed of 32 bytes that are all the same. */
export function seedOf(byte: number): Uint8Array {
  return new Uint8Array(32).fill(byte);
}

/** A key with both purposes, made from a seed. */
export function keyOf(seed: Uint8Array, changes: Partial<Key> = {}): Key {
  return {
    id: KEY_ID,
    type: 'Multikey',
    controller: ACTOR,
    publicKeyMultibase: encodeMultikey(derivePublicKey(seed)),
    created: '2026-11-01T00:00:00.000Z',
    purpose: ['sign-activity', 'rotate-key'],
    ...changes,
  };
}

/** The members of a Note by Bob, without id and proof. */
export function draftOf(changes: JsonObject = {}): JsonObject {
  return {
    type: 'Create',
    actor: ACTOR,
    published: PUBLISHED,
    nonce: 'q3Vv5m1nJc0R2yXo1bZ9Ww',
    to: ['Public'],
    cc: ['Followers'],
    object: { type: 'Note', content: 'hi' },
    ...changes,
  };
}

/** An activity with its id and a proof by the key of a seed. */
export function signActivity(
  draft: JsonObject,
  seed: Uint8Array,
  verificationMethod = KEY_ID,
): SignedActivity & JsonObject {
  const identified = { ...draft, id: documentId(draft) };
  const created = String(draft['published']);
  return signDocument(identified, {
    privateKey: seed,
    verificationMethod,
    created,
  }) as unknown as SignedActivity & JsonObject;
}

/** The code that a function refuses with; `undefined` if it does not refuse. Other errors pass through. */
export function codeOf(run: () => unknown): ErrorCode | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof ProtocolError) return error.code;
    throw error;
  }
}
