import { parseMultikey } from './ed25519.ts';
import { OracleError } from './error.ts';
import { getMember, isJsonObject } from './json.ts';
import { isTime } from './time.ts';

/** A well-formed entry of a key history. Times are compared as text: their form is fixed. */
export interface OracleKey {
  readonly id: string;
  readonly controller: string;
  readonly publicKeyMultibase: string;
  readonly publicKey: Uint8Array;
  readonly created: string;
  readonly supersededAt: string | undefined;
  readonly revokedAt: string | undefined;
  readonly purpose: readonly string[];
}

/** Reads one entry of a key history; undefined when it is not a key of its controller. Spec: `key-controller`. */
export function readKey(entry: unknown): OracleKey | undefined {
  if (!isJsonObject(entry)) return undefined;
  const id = getMember(entry, 'id');
  const controller = getMember(entry, 'controller');
  const publicKeyMultibase = getMember(entry, 'publicKeyMultibase');
  const created = getMember(entry, 'created');
  const supersededAt = getMember(entry, 'superseded_at');
  const revokedAt = getMember(entry, 'revoked_at');
  const purpose = getMember(entry, 'purpose');
  if (
    getMember(entry, 'type') !== 'Multikey' ||
    typeof id !== 'string' ||
    typeof controller !== 'string' ||
    !isMethodOf(id, controller) ||
    typeof publicKeyMultibase !== 'string' ||
    !isTime(created) ||
    !(supersededAt === undefined || isTime(supersededAt)) ||
    !(revokedAt === undefined || isTime(revokedAt)) ||
    !Array.isArray(purpose) ||
    !purpose.every((item) => typeof item === 'string')
  ) {
    return undefined;
  }
  try {
    const publicKey = parseMultikey(publicKeyMultibase);
    return {
      ...{ id, controller, publicKeyMultibase, publicKey, created },
      ...{ supersededAt, revokedAt, purpose },
    };
  } catch (error) {
    if (error instanceof OracleError) return undefined;
    throw error;
  }
}

/** Reads a key history and leaves out what is malformed, or is not a key of `controller` when that is given. */
export function readKeys(entries: readonly unknown[], controller?: string): OracleKey[] {
  return entries
    .map(readKey)
    .filter((key) => key !== undefined)
    .filter((key) => controller === undefined || key.controller === controller);
}

/** Tells whether a verification method is the actor's URL with a fragment. Spec: `proof-method`. */
export function isMethodOf(method: string, actor: string): boolean {
  return method.startsWith(`${actor}#`) && method.length > actor.length + 1;
}

/** Tells whether a key is active at an instant, revocation aside. Spec: `key-active`. */
export function isActiveAt(key: OracleKey, instant: string): boolean {
  return key.created <= instant && (key.supersededAt === undefined || instant < key.supersededAt);
}

/** The ids of the keys that are active at an instant and not revoked, in the order of the history. */
export function oracleActiveKeys(
  entries: readonly unknown[],
  instant: string,
  purpose?: string,
): string[] {
  return readKeys(entries)
    .filter((key) => key.revokedAt === undefined && isActiveAt(key, instant))
    .filter((key) => purpose === undefined || key.purpose.includes(purpose))
    .map((key) => key.id);
}
