/** The hosts, manifests, messages and records that the vectors of pairs share. */
import {
  oracleDidKey,
  oracleDocumentId,
  oraclePairId,
  signDocument,
  signPairMessage,
  type JsonObject,
  type JsonValue,
  type SignOptions,
} from '../../harness/oracle/index.ts';
import { edit, keyPair, nonceOf } from './fixtures.ts';
import { content, signed } from './record-fixtures.ts';

/** A host whose instance DID is the test key of this name. */
export interface Host {
  readonly key: string;
  readonly did: string;
  readonly method: string;
  readonly url: string;
}

function hostOf(letter: string): Host {
  const key = `instance-${letter}`;
  const did = `did:key:${keyPair(key).publicKeyMultibase}`;
  const { verificationMethod: method } = oracleDidKey(did);
  return { key, did, method, url: `https://${letter}.example` };
}

/** The host that asks for the pair. */
export const A = hostOf('a');
/** The host that is asked. */
export const B = hostOf('b');
/** A host that is neither of the two. */
export const C = hostOf('c');

export const PAIR = oraclePairId(A.did, B.did);
export const SCOPES = ['federation:sync_pull', 'federation:sync_push', 'federation:subscribe'];
export const NAMESPACES = { initiator: 'team', responder: 'default' };

export const ISSUED = '2026-11-20T10:00:00.000Z';
export const EXPIRES = '2026-11-27T10:00:00.000Z';

type Members = Record<string, JsonValue | undefined>;

/** The members of a manifest, without `id` and `proof`; a member that is undefined is left out. */
export function manifestContent({ did, url }: Host, members: Members = {}): JsonObject {
  const whole: JsonObject = {
    object: 'federation_manifest',
    manifest_version: 1,
    instance: { did, version: '1.2.0', federation_protocol_version: 'concordat/0' },
    base_url: url,
    federation: endpointsOf(url),
    advertises: { kinds: [], namespaces: ['default'] },
    consent_policy: { default_posture: 'pair-then-ask', accepts_pair_requests: true },
    issued: ISSUED,
    expires: EXPIRES,
  };
  return edit(whole, members);
}

/** The endpoints of a host below its base URL. */
export function endpointsOf(url: string): JsonObject {
  return {
    enabled: true,
    pair_endpoint: `${url}/v1/federation/pair`,
    sync_change_endpoint: `${url}/v1/sync/changes`,
    sync_record_endpoint: `${url}/v1/sync/records`,
  };
}

/** Adds `id`, unless there is one, and a proof by the key of the host. */
export function signAs(
  { key, method }: Host,
  unsigned: JsonObject,
  options: Partial<SignOptions> = {},
): JsonObject {
  const identified = { id: oracleDocumentId(unsigned), ...unsigned };
  return signDocument(identified, {
    privateKey: keyPair(key).privateKey,
    verificationMethod: method,
    created: ISSUED,
    ...options,
  });
}

/** The manifest of a host. */
export function manifestOf(host: Host, members: Members = {}): JsonObject {
  const unsigned = manifestContent(host, members);
  return signAs(host, unsigned, { created: String(unsigned['issued']) });
}

/** The members of a message from one host to another, without `id` and `proof`. */
export function messageContent(kind: string, from: Host, to: Host, members: Members): JsonObject {
  const whole: JsonObject = {
    object: kind,
    from: from.did,
    to: to.did,
    nonce: nonceOf('handshake'),
    salt: nonceOf(`salt of ${kind}`),
    created: ISSUED,
  };
  return edit(whole, members);
}

/** Adds `id` and a proof for the receiver and the nonce. */
export function signMessageAs(
  { key, method }: Host,
  unsigned: JsonObject,
  options: Partial<SignOptions> = {},
): JsonObject {
  return signPairMessage(unsigned, {
    privateKey: keyPair(key).privateKey,
    verificationMethod: method,
    ...options,
  });
}

/** A record of a host on `th_federation_pairs`. */
export function pairRecord(
  host: Host,
  clock: number,
  kind: string,
  body: Members,
  members: Members = {},
): JsonObject {
  const ACTS: Readonly<Record<string, string>> = {
    'pair_init.v1': 'INTEND',
    'pair_pending.v1': 'INTEND',
    'pair_active.v1': 'KNOW',
  };
  const unsigned = content({
    thread: 'th_federation_pairs',
    act: ACTS[kind] ?? 'LEARN',
    kind: `syncropel.federation.${kind}`,
    actor: host.did,
    clock,
    created: minutesLater(clock),
    salt: nonceOf(`${host.key} ${clock}`),
    body: edit({ pair_id: PAIR }, body),
    ...members,
  });
  return signed(unsigned, host.key, { verificationMethod: host.method });
}

function minutesLater(count: number): string {
  return new Date(Date.parse(ISSUED) + count * 60_000).toISOString();
}

/** The id of a record. */
export function recordId(record: JsonObject): string {
  return record['id'] as string;
}
