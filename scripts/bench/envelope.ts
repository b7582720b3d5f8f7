import { verify } from 'node:crypto';

import {
  decodeProofValue,
  derivePublicKey,
  didOfKey,
  encodeMultikey,
  type EnvelopePayload,
  hashDocument,
  keysOfDidKey,
  parseDid,
  parseStrict,
  type Proof,
  signEnvelope,
  signRecord,
  verifyEnvelope,
} from '../../reference/core/index.ts';
import type { Benchmark } from './benchmark.ts';
import { importPublicKey, platformSha256, PUBLISHED, verifyOnPlatform } from './fixtures.ts';

const SEED = new Uint8Array(32).fill(11);
const PUBLIC_KEY = derivePublicKey(SEED);
const SENDER = didOfKey(encodeMultikey(PUBLIC_KEY));
const RECEIVER = didOfKey(encodeMultikey(derivePublicKey(new Uint8Array(32).fill(12))));
const KEYS = keysOfSender();
const KEY_OBJECT = importPublicKey(PUBLIC_KEY);
const VERIFICATION_METHOD = `${SENDER}#${encodeMultikey(PUBLIC_KEY)}`;

function keysOfSender() {
  const did = parseDid(SENDER);
  if (did.method !== 'key') throw new Error('the sender of the benchmark is no did:key');
  return keysOfDidKey(did);
}

/** An envelope with one record of half a kilobyte, as it goes when somebody writes now and then. */
const ENVELOPE = signEnvelope(
  {
    sender_did: SENDER,
    receiver_did: RECEIVER,
    encoding: 'plain',
    created: PUBLISHED,
    ttl_seconds: 2_592_000,
    payload: {
      key_documents: [],
      records: [
        signRecord(
          {
            thread: 'th_review',
            namespace: 'default',
            act: 'KNOW',
            kind: 'core.know.v1',
            data_type: 'SCALAR',
            parents: [],
            actor: SENDER,
            clock: 0,
            created: PUBLISHED,
            salt: 'q3Vv5m1nJc0R2yXo1bZ9Ww',
            body: { text: 'Two servers that agree about every byte' },
          },
          { privateKey: SEED, verificationMethod: VERIFICATION_METHOD },
        ),
      ],
    } as unknown as EnvelopePayload,
  },
  { privateKey: SEED, verificationMethod: VERIFICATION_METHOD },
);
const BYTES: Uint8Array = Buffer.from(JSON.stringify(ENVELOPE));

function verifyWithCore(verifySignature?: typeof verifyOnPlatform): unknown {
  return verifyEnvelope(parseStrict(BYTES), KEYS, {
    receiver: RECEIVER,
    sha256: platformSha256,
    ...(verifySignature === undefined ? {} : { verifySignature }),
  });
}

/** An envelope that came, from its text to its opened payload; the records in it are judged apart. */
export function createEnvelopeBenchmark(): Benchmark {
  const { message } = hashDocument(ENVELOPE, ENVELOPE.proof as unknown as Proof);
  const signature = decodeProofValue(ENVELOPE.proof.proofValue);
  return {
    name: 'envelope',
    title: `an envelope, from text to verdict (${BYTES.length} bytes)`,
    candidates: [
      { name: 'crypto.verify alone', run: () => verify(null, message, KEY_OBJECT, signature) },
      { name: 'core', run: () => verifyWithCore(verifyOnPlatform) },
      { name: 'core without the signature', run: () => verifyWithCore(() => true) },
      { name: 'core with @noble/ed25519', run: () => verifyWithCore() },
    ],
    comparisons: [
      { candidate: 'core', baseline: 'crypto.verify alone', goal: 0.7 },
      { candidate: 'core', baseline: 'core with @noble/ed25519' },
    ],
  };
}
