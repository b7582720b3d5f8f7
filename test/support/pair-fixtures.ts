import {
  createManifest,
  derivePublicKey,
  didOfKey,
  encodeMultikey,
  type FederationManifest,
  type Key,
  keysOfDidKey,
  manifestOf,
  methodOfDidKey,
  pairIdOf,
  type PairMessage,
  type PairMessageContent,
  type PairRecord,
  parseDid,
  type DidKey,
  signPairMessage,
} from '../../reference/core/index.ts';
import { seedOf } from './core-fixtures.ts';

/** A host with a `did:key`. */
export interface TestHost {
  readonly did: string;
  readonly url: string;
  readonly keys: readonly Key[];
  readonly signer: { readonly privateKey: Uint8Array; readonly verificationMethod: string };
}

function hostOf(letter: string, byte: number): TestHost {
  const privateKey = seedOf(byte);
  const parsed = parseDid(didOfKey(encodeMultikey(derivePublicKey(privateKey)))) as DidKey;
  return {
    did: parsed.did,
    url: `https://${letter}.example`,
    keys: keysOfDidKey(parsed),
    signer: { privateKey, verificationMethod: methodOfDidKey(parsed) },
  };
}

export const A = hostOf('a', 11);
export const B = hostOf('b', 12);
export const C = hostOf('c', 13);
export const HOSTS = [A, B, C];
export const PAIR = pairIdOf(A.did, B.did);

export const ISSUED = '2026-11-20T10:00:00.000Z';
export const EXPIRES = '2026-11-27T10:00:00.000Z';
/** 90 days after messages are made. */
const TOKEN_EXPIRES = '2027-02-18T10:00:00.000Z';
export const NONCE = 'q3Vv5m1nJc0R2yXo1bZ9Ww';
/** The id of a record that nobody looks at. */
export const SOME_ID = `bagaaiera${'a'.repeat(52)}`;

/** The key history of a DID; none for one that is not a host's. */
export function keysOf(did: string): readonly Key[] {
  return HOSTS.find((host) => host.did === did)?.keys ?? [];
}

/** The manifest of a host. */
export function manifestBy(host: TestHost): FederationManifest {
  const { did, url: baseUrl, signer } = host;
  const term = { issued: ISSUED, expires: EXPIRES };
  return createManifest(manifestOf({ did, baseUrl, version: '1.2.0', ...term }), signer);
}

/** One message of each kind, from A to B, before it is signed. */
export function messageContents(): PairMessageContent[] {
  const common = { from: A.did, to: B.did, nonce: NONCE, salt: NONCE, created: ISSUED };
  const token = { token: 'Zm9yIHRlc3RzIG9ubHks', token_expires: TOKEN_EXPIRES };
  const manifest = manifestBy(A);
  const proposal = {
    namespaces: { initiator: 'team', responder: 'default' },
    scopes: ['federation:sync_pull' as const, 'federation:subscribe' as const],
  };
  return [
    { object: 'pair_request', ...common, ...proposal, manifest },
    { object: 'pair_poll', ...common, pair_id: PAIR },
    { object: 'pair_confirm', ...common, pair_id: PAIR, genesis: SOME_ID, ...token },
    { object: 'pair_refresh', ...common, pair_id: PAIR, ...token, manifest },
  ];
}

/** The same messages, signed by A. */
export function messages(): PairMessage[] {
  return messageContents().map((content) => signPairMessage(content, A.signer));
}

/** What the fold looks at in a record on `th_federation_pairs`. */
export function pairRecord(
  id: string,
  actor: string,
  clock: number,
  kind: string,
  body: Record<string, unknown>,
): PairRecord {
  return {
    id,
    actor,
    clock,
    kind: `syncropel.federation.${kind}`,
    body: { pair_id: PAIR, ...body },
  };
}
