import type { KeyObject } from 'node:crypto';

import { createVerifier, httpbis } from 'http-message-signatures';

import {
  derivePublicKey,
  didOfKey,
  encodeMultikey,
  keysOfDidKey,
  parseDid,
  signMailboxRequest,
  verifyMailboxRequest,
} from '../../reference/core/index.ts';
import type { Benchmark } from './benchmark.ts';
import { importPublicKey, platformSha256, PUBLISHED, verifyOnPlatform } from './fixtures.ts';

const SEED = new Uint8Array(32).fill(14);
const PUBLIC_KEY = derivePublicKey(SEED);
const MULTIKEY = encodeMultikey(PUBLIC_KEY);
const DID = didOfKey(MULTIKEY);
const BASE = 'https://relay.example';

/** A host asks for its envelopes. */
const UNSIGNED = {
  method: 'GET',
  baseUrl: BASE,
  target: `/v1/mailbox/${encodeURIComponent(DID)}/receive?limit=100&wait=20`,
};
const FIELDS = signMailboxRequest(UNSIGNED, {
  privateKey: SEED,
  keyid: `${DID}#${MULTIKEY}`,
  created: PUBLISHED,
  nonce: 'q3Vv5m1nJc0R2yXo1bZ9Ww',
});
const REQUEST = { ...UNSIGNED, headers: { host: 'relay.example', accept: '*/*', ...FIELDS } };

/** The keys are at hand on both sides. */
const KEYS = keysOfOwner();

function keysOfOwner() {
  const did = parseDid(DID);
  if (did.method !== 'key') throw new Error('the owner of the benchmark is no did:key');
  return keysOfDidKey(did);
}

function verifyWithCore(verifySignature: typeof verifyOnPlatform): unknown {
  return verifyMailboxRequest(REQUEST, {
    did: DID,
    now: PUBLISHED,
    keysOf: () => KEYS,
    sha256: platformSha256,
    verifySignature,
  });
}

/** What the library asks is how old the signature is, and which components and parameters it has to have. */
async function verifyWithLibrary(key: KeyObject): Promise<void> {
  const { method, target, headers } = REQUEST;
  const now = new Date(PUBLISHED);
  const verifier = createVerifier(key, 'ed25519');
  const isGood = await httpbis.verifyMessage(
    {
      keyLookup: async ({ keyid }) =>
        keyid === `${DID}#${MULTIKEY}` ? { id: keyid, algs: ['ed25519'], verify: verifier } : null,
      notAfter: now,
      tolerance: 300,
      requiredParams: ['created', 'nonce', 'keyid', 'alg', 'tag'],
      requiredFields: ['@method', '@authority', '@path', '@query'],
    },
    { method, url: `${BASE}${target}`, headers },
  );
  if (isGood !== true) throw new Error('the request of the benchmark does not verify');
}

/** A signed request for a mailbox, from its fields to the verdict. */
export function createMailboxRequestBenchmark(): Benchmark {
  const key = importPublicKey(PUBLIC_KEY);
  return {
    name: 'mailbox-request',
    title: 'a signed request for a mailbox (RFC 9421), from its fields to the verdict',
    candidates: [
      { name: 'core', run: () => verifyWithCore(verifyOnPlatform) },
      { name: 'core without the signature', run: () => verifyWithCore(() => true) },
      { name: 'http-message-signatures', run: () => verifyWithLibrary(key) },
    ],
    comparisons: [{ candidate: 'core', baseline: 'http-message-signatures', goal: 0.8 }],
  };
}
