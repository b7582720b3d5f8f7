// The signed messages by which two hosts make and renew a pair.

import { randomBytes } from 'node:crypto';
import { isCid } from './activity.ts';
import { sha256 } from './canonical.ts';
import { oracleDocumentId } from './cid.ts';
import { isDid } from './dids.ts';
import { OracleError } from './error.ts';
import { getMember, isJsonObject, type JsonObject, type JsonValue } from './json.ts';
import type { OracleKey } from './keys.ts';
import { oracleVerifyManifest } from './manifest.ts';
import { isNamespace } from './records.ts';
import { type CreatedOptions, oracleVerifySigned, signIdentified } from './signed.ts';
import { isTime } from './time.ts';

/** The kinds of messages. */
export type PairMessageKind = 'pair_request' | 'pair_poll' | 'pair_confirm' | 'pair_refresh';

/** The scopes of a pair, in the order in which a proposal has them. */
export const PAIR_SCOPES = [
  'federation:sync_pull',
  'federation:sync_push',
  'federation:subscribe',
] as const;

/** How far the `created` of a message may be from the clock of its receiver, in milliseconds. */
export const MESSAGE_SKEW_MS = 300_000;

const RANDOM_TEXT = /^[A-Za-z0-9_-]{22,64}$/;
const TOKEN = /^[A-Za-z0-9._~+/=-]{16,256}$/;
const PAIR_ID = /^fed_[0-9a-f]{64}$/;

/**
 * The name of the pair of two hosts.
 *
 * Spec: `pair-id`.
 */
export function oraclePairId(one: string, other: string): string {
  const [low, high] = [one, other].sort();
  return `fed_${Buffer.from(sha256(Buffer.from(`${low}\n${high}`, 'utf8'))).toString('hex')}`;
}

/** 128 random bits and more, as nonces, salts and tokens have them. */
export function randomText(): string {
  return randomBytes(18).toString('base64url');
}

type Rule = (value: JsonValue) => boolean;

/** How long a token lives when it is handed over, in milliseconds, and how far from it is near enough. */
const TOKEN_LIFE = 90 * 86_400_000;
const TOKEN_TOLERANCE = 300_000;

const isRandomText: Rule = (value) => typeof value === 'string' && RANDOM_TEXT.test(value);
const isToken: Rule = (value) => typeof value === 'string' && TOKEN.test(value);

const COMMON: Readonly<Record<string, Rule>> = {
  object: () => true,
  id: isCid,
  from: isDid,
  to: isDid,
  nonce: isRandomText,
  salt: isRandomText,
  created: isTime,
  proof: () => true,
};

const OWN: Readonly<Record<PairMessageKind, Readonly<Record<string, Rule>>>> = {
  pair_request: { namespaces: isNamespaces, scopes: isScopes, manifest: isJsonObject },
  pair_poll: { pair_id: isPairId },
  pair_confirm: { pair_id: isPairId, genesis: isCid, token: isToken, token_expires: isTime },
  pair_refresh: {
    pair_id: isPairId,
    token: isToken,
    token_expires: isTime,
    manifest: isJsonObject,
  },
};

function isPairId(value: JsonValue): boolean {
  return typeof value === 'string' && PAIR_ID.test(value);
}

/** Tells whether a value says as which namespace each side counts with the other. */
export function isNamespaces(value: JsonValue): boolean {
  return (
    isJsonObject(value) &&
    Object.keys(value).sort().join() === 'initiator,responder' &&
    Object.values(value).every(isNamespace)
  );
}

/** Tells whether a value is a list of scopes as a proposal has it. */
export function isScopes(value: JsonValue): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const places = value.map((scope) => PAIR_SCOPES.findIndex((known) => known === scope));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
}

/** What a host knows when a message comes in. */
export interface PairMessageExpectation {
  readonly kind: PairMessageKind;
  /** The DID of the host that judges. */
  readonly self: string;
  /** The pair that the path names, for the kinds whose path does. */
  readonly path_pair_id?: string | undefined;
  /** The keys of a DID for one purpose; none for one that cannot be resolved. */
  readonly keysOf: (did: string, purpose: 'assertionMethod' | 'authentication') => OracleKey[];
  readonly now: string;
}

/**
 * Judges a message of a pair by itself; replay is for whoever keeps messages.
 *
 * Spec: `pair-message-shape`, `pair-message-to`, `pair-message-proof`, `pair-message-manifest`, `pair-message-stale`.
 *
 * @throws {OracleError} `shape-invalid`, `id-mismatch`, or `pair_handshake_rejected` with the reason first in its detail
 */
export function oracleCheckPairMessage(value: unknown, expected: PairMessageExpectation): void {
  const { kind, self, now } = expected;
  const message = checkForm(value, kind);
  const from = message['from'] as string;
  const pair = getMember(message, 'pair_id');
  const agreed = [expected.path_pair_id, oraclePairId(from, message['to'] as string)];
  if (pair !== undefined && agreed.some((due) => due !== undefined && due !== pair)) {
    throw shapeError('pair_id');
  }
  const expires = getMember(message, 'token_expires');
  if (typeof expires === 'string') {
    const life = Date.parse(expires) - Date.parse(message['created'] as string);
    if (Math.abs(life - TOKEN_LIFE) > TOKEN_TOLERANCE) throw shapeError('token_expires');
  }
  const computed = oracleDocumentId(message);
  if (message['id'] !== computed) throw new OracleError('id-mismatch', `computed ${computed}`);
  if (message['to'] !== self) throw rejected('wrong_responder', `for ${String(message['to'])}`);
  const created = message['created'] as string;
  judge('unauthenticated_initiator', () => {
    oracleVerifySigned(message, {
      signer: from,
      created,
      keys: expected.keysOf(from, 'authentication'),
      proofPurpose: 'authentication',
      domain: self,
      challenge: message['nonce'] as string,
    });
  });
  const manifest = getMember(message, 'manifest');
  if (manifest !== undefined) {
    judge('manifest', () => {
      const keysOf = (did: string): OracleKey[] => expected.keysOf(did, 'assertionMethod');
      oracleVerifyManifest(manifest, { keysOf, now, strict: true });
      const { did } = (manifest as JsonObject)['instance'] as JsonObject;
      if (did !== from) throw new OracleError('manifest-invalid', 'the manifest of somebody else');
    });
  }
  if (Math.abs(Date.parse(created) - Date.parse(now)) > MESSAGE_SKEW_MS) {
    throw rejected('stale', `created at ${created}, judged at ${now}`);
  }
}

function checkForm(value: unknown, kind: PairMessageKind): JsonObject {
  if (!isJsonObject(value) || value['object'] !== kind) throw shapeError(`no ${kind}`);
  const rules: Readonly<Record<string, Rule>> = { ...COMMON, ...OWN[kind] };
  for (const name of Object.keys(rules)) {
    // A message without a proof is one that is not believed.
    if (name !== 'proof' && !Object.hasOwn(value, name)) throw shapeError(`no member ${name}`);
  }
  for (const [name, member] of Object.entries(value)) {
    if (!Object.hasOwn(rules, name) || rules[name]?.(member) !== true) throw shapeError(name);
  }
  return value;
}

function judge(reason: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof OracleError) throw rejected(reason, error.message);
    throw error;
  }
}

function shapeError(what: string): OracleError {
  return new OracleError('shape-invalid', what);
}

function rejected(reason: string, detail: string): OracleError {
  return new OracleError('pair_handshake_rejected', `${reason}: ${detail}`);
}

/**
 * Adds `id` and `proof` to a message that lacks them, signed for its `to` and `nonce`. It is signed as it is, right or
 * wrong; `domain` and `challenge` in `extra` replace the right ones.
 */
export function signPairMessage(message: JsonObject, options: CreatedOptions): JsonObject {
  return signIdentified(message, {
    proofPurpose: 'authentication',
    ...options,
    extra: {
      domain: message['to'] ?? null,
      challenge: message['nonce'] ?? null,
      ...options.extra,
    },
  });
}
