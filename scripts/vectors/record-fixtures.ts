/** The actors, keys and records that the vectors of records share. All of it follows from the texts in here. */
import {
  BEGINNING,
  actorDid,
  oracleCid,
  oracleDidKey,
  oracleRedact,
  signRecord,
  type JsonObject,
  type JsonValue,
  type RecordLevel,
  type SignOptions,
} from '../../harness/oracle/index.ts';
import { edit, keyEntry, keyPair, nonceOf } from './fixtures.ts';

/** Alice is an actor of a host whose instance DID is a `did:key`. */
export const ALICE = actorDid(`did:key:${keyPair('instance-a').publicKeyMultibase}`, 'alice');
/** Bob is an actor of a host whose instance DID is a `did:web`. */
export const BOB = actorDid('did:web:b.example', 'bob');
export const CAROL = `did:key:${keyPair('carol').publicKeyMultibase}`;
export const DAVE = 'did:web:d.example%3A8443:people:dave';

export const THREAD = 'th_fed_test';
export const CREATED = '2026-11-20T10:00:00.000Z';
export const KEYS = [keyEntry('key-1', {}, ALICE)];

/** A content id that is nothing's. */
export function idOf(text: string): string {
  return oracleCid(text);
}

/** The members of a record of Alice, without `id` and `proof`; a member that is undefined is left out. */
export function content(members: Record<string, JsonValue | undefined> = {}): JsonObject {
  const whole: JsonObject = {
    thread: THREAD,
    namespace: 'default',
    act: 'INTEND',
    kind: 'core.intend.v1',
    data_type: 'SCALAR',
    parents: [],
    actor: ALICE,
    clock: 0,
    created: CREATED,
    salt: nonceOf('default salt'),
    body: { text: 'Test the federation link' },
  };
  return edit(whole, members);
}

/** Adds `id` and a proof by the test key `name`, under the method `<actor>#<name>`. */
export function signed(
  unsigned: JsonObject,
  name = 'key-1',
  options: Partial<SignOptions> = {},
): JsonObject {
  return signRecord(unsigned, {
    privateKey: keyPair(name).privateKey,
    verificationMethod: `${String(unsigned['actor'])}#${name}`,
    ...options,
  });
}

/** A record of Alice with its id and proof. */
export function record(members: Record<string, JsonValue | undefined> = {}): JsonObject {
  return signed(content(members));
}

/** A record of Carol, whose DID is her key. */
export function recordOfCarol(members: Record<string, JsonValue | undefined> = {}): JsonObject {
  const { verificationMethod } = oracleDidKey(CAROL);
  return signed(content({ actor: CAROL, ...members }), 'carol', { verificationMethod });
}

/** The history of a `did:key`: the key that it is. */
export const KEYS_OF_CAROL = [
  keyEntry('carol', { id: oracleDidKey(CAROL).verificationMethod, created: BEGINNING }, CAROL),
];

/** A form of a record. */
export function formOf(whole: JsonObject, level: RecordLevel): JsonObject {
  return oracleRedact(whole, level);
}
