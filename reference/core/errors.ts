import type { ErrorCode } from '../../schemas/types.ts';

export type { ErrorCode };

/**
 * Every refusal of the protocol, by its code.
 *
 * The same code stands in the tables of the spec, in the vectors, in HTTP answers and here. The list
 * is closed: a code that is not in it does not exist.
 *
 * Spec: `error-codes`.
 */
export const ERROR_CODES = [
  // Parsing
  'too-large',
  'byte-order-mark',
  'invalid-utf8',
  'invalid-json',
  'duplicate-member',
  'lone-surrogate',
  'noncharacter',
  'unsafe-integer',
  'number-overflow',
  'number-underflow',
  'too-deep',
  // Content ids
  'cid-multibase',
  'cid-trailing-bits',
  'cid-version',
  'cid-codec',
  'cid-hash',
  'cid-digest-length',
  // Proofs and keys
  'proof-missing',
  'proof-malformed',
  'proof-unsupported',
  'proof-purpose',
  'proof-domain',
  'proof-challenge',
  'proof-created',
  'proof-method',
  'proof-context',
  'proof-invalid',
  'key-unknown',
  'key-revoked',
  'key-inactive',
  'key-purpose',
  'key-superseded',
  // Activities
  'shape-invalid',
  'id-mismatch',
  'actor-mismatch',
  'replay',
  'self-follow',
  'audience-refused',
  'schema-violated',
  'definition-invalid',
  'move-unconfirmed',
  'signer-unresolvable',
  'signer-unavailable',
  // Records
  'parent-unknown',
  'pending-full',
  'thread-reserved',
  // Identity, pairs and sync
  'did-malformed',
  'manifest-missing',
  'manifest-invalid',
  'manifest-expired',
  'peer-refused',
  'pair_handshake_rejected',
  'pair_declined',
  'pair_paused',
  'unpaired_peer',
  'token_expired_renew_pair',
  'encoding-unsupported',
  'handle-unsupported',
  'mailbox-full',
  'rate-limited',
  'signature-invalid',
  'signature-stale',
  'signature-replayed',
  'cursor-invalid',
  // HTTP
  'not-found',
  'gone',
  'method-not-allowed',
  'not-acceptable',
  'unsupported-media-type',
  'query-invalid',
  'unauthorized',
  'forbidden',
  'conflict',
  'peer-unavailable',
  'resolve-failed',
  'internal',
  'unavailable',
] as const satisfies readonly ErrorCode[];

const KNOWN_CODES: ReadonlySet<string> = new Set(ERROR_CODES);

/**
 * Tells whether a text is one of the codes of the closed list.
 *
 * Spec: `error-codes`.
 */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && KNOWN_CODES.has(code);
}

/** What may be said of a refusal beside its code and detail. */
export interface ProtocolErrorOptions extends ErrorOptions {
  /** The `reason` of the problem document. */
  readonly reason?: string;
}

/**
 * A refusal that the protocol defines.
 *
 * `code` is what programs decide by; `detail` is for people and may change at any time. A misuse of
 * this library by its own caller is a `TypeError` instead.
 *
 * Spec: `error-codes`.
 */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  readonly code: ErrorCode;
  readonly detail: string;
  /** Which of several causes it was, where the spec names them. */
  readonly reason?: string;

  constructor(code: ErrorCode, detail: string, options: ProtocolErrorOptions = {}) {
    super(`${code}: ${detail}`, options);
    this.code = code;
    this.detail = detail;
    if (options.reason !== undefined) this.reason = options.reason;
  }
}
