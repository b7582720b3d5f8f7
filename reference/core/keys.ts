/**
 * Keys and their history: which key could sign when.
 *
 * A history is what an actor document lists in `assertionMethod`, oldest first. It comes from
 * strangers, so everything here takes a list of unknown entries and ignores what is no key of the
 * actor.
 */
import type { Key } from '../../schemas/types.ts';
import { ProtocolError } from './errors.ts';
import { isJsonObject, ownMember } from './json.ts';
import { isMultikey } from './multikey.ts';
import { isTimestamp } from './time.ts';

export type { Key };

/** What a key is allowed to do; other texts may stand in `purpose` and permit nothing. */
export type KeyPurpose = 'sign-activity' | 'rotate-key';

/** The `patch` of an Update as far as it is about keys. */
export interface KeyPatch {
  add_publicKey?: Key;
  supersede?: { old: string; new: string };
  revoke?: string;
}

/** The parts of an Update that change a key history. */
export interface KeyUpdate {
  readonly actor: string;
  readonly published: string;
  readonly patch?: KeyPatch;
}

/**
 * Tells whether a text is `<actor>#` and a fragment of at least one character.
 *
 * Spec: `proof-method`.
 */
export function isKeyIdOf(id: unknown, actor: string): id is string {
  return typeof id === 'string' && id.length > actor.length + 1 && id.startsWith(`${actor}#`);
}

/**
 * Tells whether an entry of a history is a well-formed key of the actor.
 *
 * Spec: `key-controller`.
 */
export function isKeyOf(entry: unknown, actor: string): entry is Key {
  if (!isJsonObject(entry)) return false;
  const supersededAt = ownMember(entry, 'superseded_at');
  const revokedAt = ownMember(entry, 'revoked_at');
  const purpose = ownMember(entry, 'purpose');
  return (
    isKeyIdOf(ownMember(entry, 'id'), actor) &&
    ownMember(entry, 'type') === 'Multikey' &&
    ownMember(entry, 'controller') === actor &&
    isMultikey(ownMember(entry, 'publicKeyMultibase')) &&
    isTimestamp(ownMember(entry, 'created')) &&
    (supersededAt === undefined || isTimestamp(supersededAt)) &&
    (revokedAt === undefined || isTimestamp(revokedAt)) &&
    Array.isArray(purpose) &&
    purpose.every((text) => typeof text === 'string')
  );
}

/**
 * The well-formed keys of an actor, in the order of the history; the rest is ignored.
 *
 * Spec: `key-controller`.
 */
export function readKeyHistory(entries: unknown, actor: string): Key[] {
  if (!Array.isArray(entries)) return [];
  return entries.filter((entry): entry is Key => isKeyOf(entry, actor));
}

/**
 * The first well-formed key of the actor with this id.
 *
 * Spec: `key-unknown`.
 */
export function findKey(history: readonly unknown[], id: string, actor: string): Key | undefined {
  for (const entry of history) {
    if (isJsonObject(entry) && ownMember(entry, 'id') === id && isKeyOf(entry, actor)) return entry;
  }
  return undefined;
}

/**
 * The key that a proof names, as long as it is not revoked.
 *
 * Spec: `key-unknown`, `key-revoked`.
 *
 * @throws {ProtocolError} `key-unknown`, `key-revoked`
 */
export function requireKey(history: readonly unknown[], id: string, owner: string): Key {
  const key = findKey(history, id, owner);
  if (key === undefined) throw new ProtocolError('key-unknown', `${owner} has no key ${id}`);
  if (key.revoked_at !== undefined) throw new ProtocolError('key-revoked', `${id} is revoked`);
  return key;
}

/**
 * Tells whether a key is active at an instant: from `created` on, until just before `superseded_at`.
 * Revocation is another question: it has no instant from which on it counts.
 *
 * Spec: `key-active`.
 */
export function isKeyActive(key: Key, instant: string): boolean {
  // Times have one form, in which the order of the texts is the order of the instants.
  return key.created <= instant && (key.superseded_at === undefined || instant < key.superseded_at);
}

/**
 * The keys that are active at an instant and not revoked, in the order of the history; only those
 * with a purpose, if one is given. A host signs with the last of them.
 *
 * Spec: `key-active`, `key-controller`.
 */
export function activeKeys(
  history: readonly unknown[],
  instant: string,
  purpose?: KeyPurpose,
): Key[] {
  if (!isTimestamp(instant)) throw new TypeError('instant is not a protocol timestamp');
  return history.filter(
    (entry): entry is Key =>
      isJsonObject(entry) &&
      isKeyOf(entry, String(ownMember(entry, 'controller'))) &&
      entry.revoked_at === undefined &&
      isKeyActive(entry, instant) &&
      (purpose === undefined || entry.purpose.includes(purpose)),
  );
}

/**
 * The history of an actor after one of its Updates: first `add_publicKey`, then `supersede`, then
 * `revoke`. Applying the same Update twice changes nothing more. The arguments are left as they are.
 *
 * The Update is one that `verifyActivity` accepted (or that the host itself signed).
 *
 * Spec: `key-fold-add`, `key-fold-supersede`, `key-fold-revoke`.
 */
export function applyKeyPatch(history: readonly Key[], update: KeyUpdate): Key[] {
  const { add_publicKey: added, supersede, revoke } = update.patch ?? {};
  const keys = [...history];
  if (added !== undefined && !keys.some((key) => key.id === added.id)) keys.push(added);
  return keys.map((key) => {
    const superseded = supersede?.old === key.id && key.superseded_at === undefined;
    const revoked = revoke === key.id && key.revoked_at === undefined;
    return {
      ...key,
      ...(superseded ? { superseded_at: update.published } : {}),
      ...(revoked ? { revoked_at: update.published } : {}),
    };
  });
}
