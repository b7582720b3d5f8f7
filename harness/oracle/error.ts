/** The codes with which the oracle refuses: a subset of the closed list of the specification. */
export type OracleCode =
  | 'too-large'
  | 'byte-order-mark'
  | 'invalid-utf8'
  | 'invalid-json'
  | 'duplicate-member'
  | 'lone-surrogate'
  | 'noncharacter'
  | 'unsafe-integer'
  | 'number-overflow'
  | 'number-underflow'
  | 'number-not-finite'
  | 'too-deep'
  | 'cid-multibase'
  | 'cid-trailing-bits'
  | 'cid-version'
  | 'cid-codec'
  | 'cid-hash'
  | 'cid-digest-length'
  | 'proof-missing'
  | 'proof-malformed'
  | 'proof-unsupported'
  | 'proof-purpose'
  | 'proof-domain'
  | 'proof-challenge'
  | 'proof-created'
  | 'proof-method'
  | 'proof-context'
  | 'proof-invalid'
  | 'key-malformed'
  | 'key-unknown'
  | 'key-revoked'
  | 'key-inactive'
  | 'key-purpose'
  | 'key-superseded'
  | 'shape-invalid'
  | 'id-mismatch'
  | 'definition-invalid'
  | 'signer-unresolvable'
  | 'did-malformed'
  | 'pair_handshake_rejected'
  | 'manifest-missing'
  | 'manifest-invalid'
  | 'manifest-expired'
  | 'encoding-unsupported'
  | 'unauthorized'
  | 'forbidden'
  | 'signature-invalid'
  | 'signature-stale'
  | 'signer-unavailable'
  | 'conflict'
  | 'gone';

/** A refusal by the oracle. The harness compares its `code` with the one the target answered. */
export class OracleError extends Error {
  override readonly name = 'OracleError';
  readonly code: OracleCode;
  readonly detail: string;

  constructor(code: OracleCode, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.code = code;
    this.detail = detail;
  }
}
