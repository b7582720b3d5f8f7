/** The actors, keys and documents that several vector files share. All of it follows from the texts in here. */
import { createHash } from 'node:crypto';

import {
  generateKeyPair,
  oracleCanonicalText,
  signActivity,
  type JsonObject,
  type JsonValue,
  type OracleKeyPair,
} from '../../harness/oracle/index.ts';
import { toHex } from './builder.ts';

export const BOB = 'https://b.example/actors/bob';
export const ALICE = 'https://a.example/actors/alice';
export const NOON = '2026-11-20T12:00:00.000Z';
export const BOTH_PURPOSES = ['sign-activity', 'rotate-key'];

/** How the descriptions of the files explain where keys come from. */
export const KEY_ORIGIN =
  'The seed of the test key <name> is SHA-256 of the ASCII text "concordat test key <name>".';

/** The seed of a test key; published, so nobody may use it for anything else. */
export function seedOf(name: string): Uint8Array {
  return Uint8Array.from(createHash('sha256').update(`concordat test key ${name}`).digest());
}

/** The key pair of a test key. */
export function keyPair(name: string): OracleKeyPair {
  return generateKeyPair(seedOf(name));
}

/** An entry of a key history. The key pair is the one called `name`. */
export function keyEntry(name: string, members: JsonObject = {}, actor = BOB): JsonObject {
  return {
    id: `${actor}#${name}`,
    type: 'Multikey',
    controller: actor,
    publicKeyMultibase: keyPair(name).publicKeyMultibase,
    created: '2026-11-01T00:00:00.000Z',
    purpose: BOTH_PURPOSES,
    ...members,
  };
}

/** A nonce that is the same in every run. */
export function nonceOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** An unsigned activity of Bob. A member that is undefined is left out. */
export function activity(members: Record<string, JsonValue | undefined> = {}): JsonObject {
  const whole: Record<string, JsonValue | undefined> = {
    type: 'Create',
    actor: BOB,
    published: NOON,
    nonce: nonceOf('default'),
    to: ['Public'],
    cc: ['Followers'],
    object: { type: 'Note', content: 'hi' },
    ...members,
  };
  return dropUndefined(whole);
}

/** Signs an activity with the test key `name`, under the method `<actor>#<name>`. */
export function signed(unsigned: JsonObject, name = 'key-1', created?: string): JsonObject {
  return signActivity(unsigned, {
    privateKey: keyPair(name).privateKey,
    verificationMethod: `${String(unsigned['actor'])}#${name}`,
    ...(created === undefined ? {} : { created }),
  });
}

/** The canonical text of a value as hex. */
export function hexOf(value: JsonValue): string {
  return toHex(oracleCanonicalText(value));
}

/** Copies an object with other members; undefined removes one. */
export function edit(
  object: JsonObject,
  members: Record<string, JsonValue | undefined>,
): JsonObject {
  return dropUndefined({ ...object, ...members });
}

function dropUndefined(object: Record<string, JsonValue | undefined>): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined),
  );
}
