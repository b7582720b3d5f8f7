import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';

import {
  canonicalText,
  derivePublicKey,
  documentId,
  encodeMultikey,
  isStrictEd25519Input,
  type JsonObject,
  type Key,
  type Sha256,
  signDocument,
  type VerifySignature,
} from '../../reference/core/index.ts';

const ACTOR = 'https://b.example/actors/bob';
const KEY_ID = `${ACTOR}#key-2`;
const SEED = new Uint8Array(32).fill(7);
const PUBLIC_KEY = derivePublicKey(SEED);

/** When the activity was published, and received. */
export const PUBLISHED = '2026-11-20T10:00:00.000Z';

/** A signed activity of about a kilobyte, with its members in the order in which a person would write them. */
export const ACTIVITY: JsonObject = createActivity();

/** The same with its members in canonical order: what JSON.stringify alone writes canonically. */
export const SORTED_ACTIVITY = JSON.parse(canonicalText(ACTIVITY)) as JsonObject;

/** Its text as it travels: not canonical, for nobody has to send it so. */
export const ACTIVITY_TEXT = JSON.stringify(ACTIVITY);
export const ACTIVITY_BYTES: Uint8Array = Buffer.from(ACTIVITY_TEXT);

/** The key history of the actor, with a key that is not in use any more. */
export const KEY_HISTORY: readonly Key[] = [
  createKey(`${ACTOR}#key-1`, derivePublicKey(new Uint8Array(32).fill(8)), {
    created: '2026-01-01T00:00:00.000Z',
    superseded_at: '2026-06-01T00:00:00.000Z',
  }),
  createKey(KEY_ID, PUBLIC_KEY, { created: '2026-06-01T00:00:00.000Z' }),
];

function createKey(
  id: string,
  publicKey: Uint8Array,
  times: Pick<Key, 'created' | 'superseded_at'>,
): Key {
  return {
    id,
    type: 'Multikey',
    controller: ACTOR,
    publicKeyMultibase: encodeMultikey(publicKey),
    ...times,
    purpose: ['sign-activity', 'rotate-key'],
  };
}

function createActivity(): JsonObject {
  const draft: JsonObject = {
    '@context': ['https://www.w3.org/ns/activitystreams'],
    type: 'Create',
    actor: ACTOR,
    published: PUBLISHED,
    nonce: 'q3Vv5m1nJc0R2yXo1bZ9Ww',
    to: ['Public'],
    cc: ['Followers', 'https://a.example/actors/alice'],
    object: {
      type: 'Note',
      content:
        'Two servers that agree about every byte\nhave nothing left to disagree about. — Bob',
      tags: ['federation', 'canonical'],
      attachment: [
        { type: 'Link', href: 'https://b.example/media/1.png', width: 640, height: 480 },
      ],
      sensitive: false,
    },
  };
  const identified: JsonObject = { id: documentId(draft), ...draft };
  const options = { privateKey: SEED, verificationMethod: KEY_ID, created: PUBLISHED };
  return signDocument(identified, options) as unknown as JsonObject;
}

/** SHA-256 of the platform, without the making of a Hash object. */
export const platformSha256: Sha256 = (message) => hash('sha256', message, 'buffer');

/** A public key as the platform keeps it. From a JWK it is made 17 times quicker than from DER. */
export function importPublicKey(publicKey: Uint8Array): KeyObject {
  const x = Buffer.from(publicKey).toString('base64url');
  return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
}

/** The key of the activity, imported once. */
export const KEY_OBJECT = importPublicKey(PUBLIC_KEY);

const importedKeys = new Map<string, KeyObject>();

/** A verifier on the platform's, as a host has one: the strict checks first, and keys imported once. */
export const verifyOnPlatform: VerifySignature = (signature, message, publicKey) => {
  if (!isStrictEd25519Input(signature, publicKey)) return false;
  const name = Buffer.from(publicKey).toString('latin1');
  let key = importedKeys.get(name);
  if (key === undefined) {
    key = importPublicKey(publicKey);
    importedKeys.set(name, key);
  }
  return verify(null, message, key, signature);
};
