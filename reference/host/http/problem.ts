/** Refusals as problem documents (RFC 9457). */
import type { ErrorCode } from '../../core/errors.ts';
import { ProtocolError } from '../../core/errors.ts';
import type { Answer } from './answer.ts';

/** What a code means over HTTP. */
interface CodeMeaning {
  readonly status: number;
  readonly title: string;
}

/**
 * The table of error codes.
 *
 * Spec: `error-codes`.
 */
const MEANINGS: Readonly<Record<ErrorCode, CodeMeaning>> = {
  'too-large': { status: 413, title: 'Too large' },
  'byte-order-mark': { status: 400, title: 'Byte order mark' },
  'invalid-utf8': { status: 400, title: 'Not UTF-8' },
  'invalid-json': { status: 400, title: 'Not JSON' },
  'duplicate-member': { status: 400, title: 'Duplicate member name' },
  'lone-surrogate': { status: 400, title: 'Lone surrogate' },
  noncharacter: { status: 400, title: 'Noncharacter' },
  'unsafe-integer': { status: 400, title: 'Integer out of range' },
  'number-overflow': { status: 400, title: 'Number too large' },
  'number-underflow': { status: 400, title: 'Number too small' },
  'too-deep': { status: 400, title: 'Nested too deeply' },
  'cid-multibase': { status: 400, title: 'Not a content id' },
  'cid-trailing-bits': { status: 400, title: 'Content id with an impossible end' },
  'cid-version': { status: 400, title: 'Content id of another version' },
  'cid-codec': { status: 400, title: 'Content id with another codec' },
  'cid-hash': { status: 400, title: 'Content id with another hash' },
  'cid-digest-length': { status: 400, title: 'Content id with another digest length' },
  'proof-missing': { status: 401, title: 'No proof' },
  'proof-malformed': { status: 401, title: 'Malformed proof' },
  'proof-unsupported': { status: 401, title: 'Unsupported proof' },
  'proof-purpose': { status: 401, title: 'Wrong proof purpose' },
  'proof-domain': { status: 401, title: 'Proof for somebody else' },
  'proof-challenge': { status: 401, title: 'Proof for another challenge' },
  'proof-created': { status: 401, title: 'Wrong time of the proof' },
  'proof-method': { status: 401, title: 'Wrong verification method' },
  'proof-context': { status: 401, title: 'Contexts do not fit' },
  'proof-invalid': { status: 401, title: 'Signature does not verify' },
  'key-unknown': { status: 401, title: 'Unknown key' },
  'key-revoked': { status: 401, title: 'Revoked key' },
  'key-inactive': { status: 401, title: 'Key not active at that time' },
  'key-purpose': { status: 401, title: 'Key may not sign this' },
  'key-superseded': { status: 401, title: 'Key superseded too long ago' },
  'shape-invalid': { status: 422, title: 'Not of the required form' },
  'id-mismatch': { status: 422, title: 'Id is not the content id' },
  'actor-mismatch': { status: 403, title: 'Another actor' },
  replay: { status: 422, title: 'Already received' },
  'parent-unknown': { status: 422, title: 'Unknown parent' },
  'pending-full': { status: 422, title: 'Too many pending records' },
  'thread-reserved': { status: 403, title: 'Reserved thread' },
  'did-malformed': { status: 422, title: 'Not a known DID' },
  'manifest-missing': { status: 502, title: 'Peer has no manifest' },
  'manifest-invalid': { status: 502, title: "Peer's manifest is not valid" },
  'manifest-expired': { status: 502, title: "Peer's manifest is not valid now" },
  'peer-refused': { status: 502, title: 'Peer refused' },
  pair_handshake_rejected: { status: 401, title: 'Message of the pair not believed' },
  pair_declined: { status: 403, title: 'Pair declined' },
  pair_paused: { status: 403, title: 'Pair paused' },
  unpaired_peer: { status: 404, title: 'No pair with this peer' },
  token_expired_renew_pair: { status: 401, title: "The pair's token has expired" },
  'encoding-unsupported': { status: 422, title: 'Unknown encoding' },
  'handle-unsupported': { status: 422, title: 'A handle is not possible here' },
  'mailbox-full': { status: 507, title: 'Mailbox full' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  'signature-invalid': { status: 401, title: 'Signature of the request does not verify' },
  'signature-stale': { status: 401, title: 'Signature made too long before or after now' },
  'signature-replayed': { status: 401, title: 'Nonce used before' },
  'cursor-invalid': { status: 400, title: 'Unknown cursor' },
  'self-follow': { status: 422, title: 'An actor cannot follow itself' },
  'audience-refused': { status: 422, title: 'Audience refused' },
  'schema-violated': { status: 422, title: 'Schema violated' },
  'definition-invalid': { status: 422, title: 'Definition invalid' },
  'move-unconfirmed': { status: 422, title: 'Move not confirmed' },
  'signer-unresolvable': { status: 401, title: 'Signer cannot be resolved' },
  'signer-unavailable': { status: 503, title: 'Signer cannot be reached now' },
  'not-found': { status: 404, title: 'Not found' },
  gone: { status: 410, title: 'Gone' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'not-acceptable': { status: 406, title: 'Not acceptable' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  'query-invalid': { status: 400, title: 'Malformed query' },
  unauthorized: { status: 401, title: 'No valid token' },
  forbidden: { status: 403, title: 'Not permitted' },
  conflict: { status: 409, title: 'Conflict' },
  'peer-unavailable': { status: 503, title: 'Peer cannot be reached now' },
  'resolve-failed': { status: 502, title: 'Peer gave no usable answer' },
  internal: { status: 500, title: 'Internal fault' },
  unavailable: { status: 503, title: 'Not available now' },
};

/** The status of a code. */
export function statusOfCode(code: ErrorCode): number {
  return MEANINGS[code].status;
}

/** What may be otherwise after a while: too many requests, no answer now, no room now. */
const PASSING: ReadonlySet<number> = new Set([429, 503, 507]);

/** Seconds after which somebody who got one of these may try again. */
const RETRY_AFTER_SECONDS = '30';

function headersOf(code: ErrorCode, status: number): Record<string, string> {
  return {
    'content-type': 'application/problem+json',
    ...(code === 'unauthorized' && { 'www-authenticate': 'Bearer' }),
    ...(PASSING.has(status) && { 'retry-after': RETRY_AFTER_SECONDS }),
  };
}

/**
 * A refusal as an answer. Of what is no refusal of the protocol nothing is told.
 *
 * Spec: `error-problem`, `error-no-internals`, `security-error-quiet`.
 */
export function problemOf(
  error: unknown,
  statusOf: (code: ErrorCode) => number = statusOfCode,
): Answer {
  const code = error instanceof ProtocolError ? error.code : 'internal';
  const status = statusOf(code);
  const problem = {
    type: `urn:concordat:error:${code}`,
    title: MEANINGS[code].title,
    status,
    code,
    ...(error instanceof ProtocolError && { detail: error.detail }),
    ...(error instanceof ProtocolError && error.reason !== undefined && { reason: error.reason }),
  };
  return { status, headers: headersOf(code, status), body: JSON.stringify(problem) };
}
