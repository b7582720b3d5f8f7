/** The envelopes that the vectors of relays and of async federation share: from the host A to the host B. */
import { signEnvelope, type JsonObject, type JsonValue } from '../../harness/oracle/index.ts';
import type { SignOptions } from '../../harness/oracle/index.ts';
import { edit, hexOf, keyPair } from './fixtures.ts';
import { A, B, type Host } from './pair-fixtures.ts';
import { CREATED, record } from './record-fixtures.ts';

export type Members = Record<string, JsonValue | undefined>;

/** The payload of a plain envelope: one record of Alice, and no key documents. */
export const PAYLOAD: JsonObject = { key_documents: [], records: [record()] };

/** The members of an envelope, without `id` and `proof`; a member that is undefined is left out. */
export function envelopeContent(members: Members = {}): JsonObject {
  const whole: JsonObject = {
    sender_did: A.did,
    receiver_did: B.did,
    encoding: 'plain',
    created: CREATED,
    ttl_seconds: 2_592_000,
    payload: PAYLOAD,
  };
  return edit(whole, members);
}

/** Adds `id` and a proof by the key of a host. */
export function sealAs(
  { key, method }: Host,
  content: JsonObject,
  options: Partial<SignOptions> = {},
): JsonObject {
  return signEnvelope(content, {
    privateKey: keyPair(key).privateKey,
    verificationMethod: method,
    ...options,
  });
}

/** An envelope of A for B with its id and proof. */
export function envelope(members: Members = {}): JsonObject {
  return sealAs(A, envelopeContent(members));
}

interface Judging {
  readonly receiver?: string;
  readonly sender?: Host;
  readonly method?: string;
}

/** The input of `envelope-verify`, for B unless it says otherwise. */
export function judging(value: JsonValue, options: Judging = {}): JsonObject {
  const { receiver = B.did, sender = A, method = sender.method } = options;
  return {
    hex: hexOf(value),
    publicKeyMultibase: keyPair(sender.key).publicKeyMultibase,
    verificationMethod: method,
    receiver,
  };
}
