// Proofs that are refused, in the order of the chapter "Proofs", beside proofs that verify.

import { base58 } from '@scure/base';
import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import {
  decodeBase58Multibase,
  oracleCanonicalize,
  oracleDocumentId,
  oracleSign,
  sha256,
  signBytes,
} from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { reidentify, tamper, tamperProof, timeFromNow } from '../probe/activities.ts';
import type { RemoteActor } from '../probe/probe.ts';
import { accepted, judgePair, made, MINUTE, signed, unauthentic } from './inbox-support.ts';
import type { Fields } from './inbox-support.ts';

const CONTEXT = 'https://www.w3.org/ns/activitystreams';
const SECOND_CONTEXT = 'https://w3id.org/security/data-integrity/v2';

/** What may be wrong with a proof. `make` gives the wrong activity and its right sibling. */
interface ProofFault {
  name: string;
  requirement: string;
  code: string;
  make: (bob: RemoteActor) => { broken: JsonObject; sibling: JsonObject };
}

/** Changes members of the proof of a good activity. */
function changed(name: string, change: Fields, code = 'proof-malformed'): ProofFault {
  return {
    name,
    requirement: code,
    code,
    make: (bob) => {
      const sibling = made(bob);
      return { broken: tamperProof(sibling, change), sibling };
    },
  };
}

/** Replaces the proof of a good activity by something else. */
function replaced(name: string, replace: (proof: JsonObject) => JsonValue): ProofFault {
  return {
    name,
    requirement: 'proof-malformed',
    code: 'proof-malformed',
    make: (bob) => {
      const sibling = made(bob);
      return {
        broken: tamper(sibling, { proof: replace(sibling['proof'] as JsonObject) }),
        sibling,
      };
    },
  };
}

const MALFORMED: readonly ProofFault[] = [
  {
    ...changed('no proof', {}, 'proof-missing'),
    make: (bob) => {
      const sibling = made(bob);
      return { broken: tamper(sibling, { proof: undefined }), sibling };
    },
  },
  { ...replaced('a list with one proof', (proof) => [proof]), requirement: 'proof-one' },
  { ...replaced('a list with two proofs', (proof) => [proof, proof]), requirement: 'proof-one' },
  replaced('null', () => null),
  replaced('a string', (proof) => proof['proofValue'] as string),
  replaced('an empty object', () => ({})),
  ...['type', 'cryptosuite', 'created', 'verificationMethod', 'proofPurpose', 'proofValue'].flatMap(
    (member) => [
      changed(`no ${member}`, { [member]: undefined }),
      changed(`a ${member} that is a number`, { [member]: 1 }),
      changed(`a ${member} that is a list`, { [member]: ['x'] }),
    ],
  ),
  changed('an unknown member', { expires: '2030-01-01T00:00:00.000Z' }),
  {
    ...changed('an unknown member that would have to be dropped', { note: 'x' }),
    requirement: 'conv-no-repair',
  },
  changed('an id of its own', { id: 'urn:uuid:0' }),
  changed('a domain that is a number', { domain: 1 }),
  changed('a challenge that is a list', { challenge: ['x'] }),
  changed('an empty proofValue', { proofValue: '' }),
  changed('a proofValue that is only z', { proofValue: 'z' }),
  ...['m', 'u', 'Z', 'f'].map((letter) =>
    withValue(`a proofValue in multibase ${letter}`, (s) => letter + base58.encode(s)),
  ),
  withValue('a proofValue without multibase', (s) => base58.encode(s)),
  withValue(
    'a proofValue with a character outside the alphabet',
    (s) => `z0${base58.encode(s).slice(1)}`,
  ),
  withValue('a proofValue of 63 bytes', (s) => `z${base58.encode(s.subarray(0, 63))}`),
  withValue('a proofValue of 65 bytes', (s) => `z${base58.encode(Uint8Array.of(...s, 0))}`),
];

function withValue(name: string, encode: (signature: Uint8Array) => string): ProofFault {
  return replaced(name, (proof) => ({ ...proof, proofValue: encode(signatureOf(proof)) }));
}

function signatureOf(proof: JsonObject): Uint8Array {
  return decodeBase58Multibase(proof['proofValue'] as string) ?? new Uint8Array();
}

/** Proofs of the right form that say something else. Each is a good signature over what it says. */
const MISFITS: readonly ProofFault[] = [
  resigned('another type', 'proof-unsupported', { type: 'Ed25519Signature2020' }),
  resigned('another cryptosuite', 'proof-unsupported', { cryptosuite: 'eddsa-rdfc-2022' }),
  resigned('a cryptosuite in upper case', 'proof-unsupported', { cryptosuite: 'EDDSA-JCS-2022' }),
  resigned('another purpose', 'proof-purpose', { proofPurpose: 'authentication' }),
  resigned('an empty purpose', 'proof-purpose', { proofPurpose: '' }),
  {
    ...resigned('a created that is a second later', 'proof-created', {}),
    requirement: 'proof-created-match',
    make: (bob) => {
      const published = timeFromNow(-MINUTE);
      const later = new Date(Date.parse(published) + 1000).toISOString();
      return {
        broken: made(bob, { published }, { created: later }),
        sibling: made(bob, { published }, { created: published }),
      };
    },
  },
  method('the method of another actor', (bob) => `${bob.url}2#key-1`),
  method('a method without a fragment', (bob) => bob.url),
  method('a method with an empty fragment', (bob) => `${bob.url}#`),
  method('a method below the actor', (bob) => `${bob.url}/x#key-1`),
  method('a bare fragment', () => '#key-1'),
  method('a bare name', () => 'key-1'),
  method(
    'a did:key',
    (bob) => `did:key:${bob.key.publicKeyMultibase}#${bob.key.publicKeyMultibase}`,
  ),
];

function resigned(name: string, code: string, proof: JsonObject): ProofFault {
  return {
    name,
    requirement: code,
    code,
    make: (bob) => ({ broken: made(bob, {}, { proof }), sibling: made(bob) }),
  };
}

function method(name: string, of: (bob: RemoteActor) => string): ProofFault {
  return {
    name,
    requirement: 'proof-method',
    code: 'proof-method',
    make: (bob) => ({ broken: made(bob, {}, { method: of(bob) }), sibling: made(bob) }),
  };
}

/** Contexts of document and proof that do not fit. */
const CONTEXTS: readonly ProofFault[] = [
  {
    name: 'a context in the document only',
    requirement: 'proof-context',
    code: 'proof-context',
    make: (bob) => ({
      broken: reidentify(tamper(made(bob), { '@context': CONTEXT })),
      sibling: made(bob, { '@context': CONTEXT }),
    }),
  },
  {
    name: 'a context in the proof only',
    requirement: 'proof-context',
    code: 'proof-context',
    make: (bob) => ({
      broken: made(bob, {}, { proof: { '@context': CONTEXT } }),
      sibling: made(bob, { '@context': CONTEXT }, { proof: { '@context': CONTEXT } }),
    }),
  },
  {
    name: 'contexts in another order',
    requirement: 'proof-context',
    code: 'proof-context',
    make: (bob) => ({
      broken: contextual(bob, [SECOND_CONTEXT, CONTEXT], [CONTEXT, SECOND_CONTEXT]),
      sibling: contextual(bob, [CONTEXT, SECOND_CONTEXT], [CONTEXT, SECOND_CONTEXT]),
    }),
  },
  {
    name: 'more contexts in the proof than in the document',
    requirement: 'proof-context',
    code: 'proof-context',
    make: (bob) => ({
      broken: contextual(bob, [CONTEXT], [CONTEXT, SECOND_CONTEXT]),
      sibling: contextual(bob, [CONTEXT, SECOND_CONTEXT], [CONTEXT]),
    }),
  },
  {
    name: 'a context of the proof that the document has, but not first',
    requirement: 'proof-context',
    code: 'proof-context',
    make: (bob) => ({
      broken: contextual(bob, [CONTEXT, SECOND_CONTEXT], [SECOND_CONTEXT]),
      sibling: contextual(bob, [CONTEXT, SECOND_CONTEXT], [CONTEXT]),
    }),
  },
  {
    name: 'a signature over more contexts than the proof has',
    requirement: 'proof-context-hash',
    code: 'proof-invalid',
    make: (bob) => ({
      broken: made(
        bob,
        { '@context': [CONTEXT, SECOND_CONTEXT] },
        { proof: { '@context': [CONTEXT] } },
      ),
      sibling: contextual(bob, [CONTEXT, SECOND_CONTEXT], [CONTEXT]),
    }),
  },
];

/** An activity with contexts of its own, signed under the contexts that its proof has, as the chapter asks. */
function contextual(bob: RemoteActor, ofDocument: string[], ofProof: string[]): JsonObject {
  const document = bob.unsigned({ '@context': ofDocument });
  const id = oracleDocumentId(document);
  const proven = signed(bob, { ...document, '@context': ofProof }, { id });
  return tamper(proven, { '@context': ofDocument });
}

/** Signatures that do not verify. */
const SIGNATURES: readonly ProofFault[] = [
  invalid('a bit of R flipped', (bob) => flip(made(bob), 3)),
  invalid('a bit of S flipped', (bob) => flip(made(bob), 40)),
  invalid('the signature of another activity', (bob) =>
    tamperProof(made(bob), { proofValue: (made(bob)['proof'] as JsonObject)['proofValue'] }),
  ),
  invalid('a signature by another key', (bob) => {
    const stranger = bob.makeKey();
    return made(bob, {}, { key: { ...stranger, id: bob.key.id } });
  }),
  invalid('a domain added after signing', (bob) => tamperProof(made(bob), { domain: 'b.example' })),
  invalid('a challenge changed after signing', (bob) =>
    tamperProof(made(bob, {}, { proof: { challenge: 'a' } }), { challenge: 'b' }),
  ),
  {
    ...invalid('the hashes in the wrong order', (bob) => bySteps(bob, (p, d) => [d, p])),
    requirement: 'proof-hash-order',
  },
  {
    ...invalid('only the hash of the document', (bob) => bySteps(bob, (_, d) => [d])),
    requirement: 'proof-hash-order',
  },
  {
    ...invalid('a signature over the document without its id', withoutId),
    requirement: 'proof-covers-id',
  },
];

function invalid(name: string, broken: (bob: RemoteActor) => JsonObject): ProofFault {
  return {
    name,
    requirement: 'proof-invalid',
    code: 'proof-invalid',
    make: (bob) => ({ broken: broken(bob), sibling: made(bob) }),
  };
}

function flip(activity: JsonObject, at: number): JsonObject {
  const signature = Uint8Array.from(signatureOf(activity['proof'] as JsonObject));
  signature[at] = (signature[at] ?? 0) ^ 1;
  return tamperProof(activity, { proofValue: `z${base58.encode(signature)}` });
}

function bySteps(
  bob: RemoteActor,
  order: (proofHash: Uint8Array, documentHash: Uint8Array) => Uint8Array[],
): JsonObject {
  const unsigned = bob.unsigned();
  const trace = oracleSign(
    { id: oracleDocumentId(unsigned), ...unsigned },
    {
      privateKey: bob.key.private_key,
      verificationMethod: bob.key.id,
      created: unsigned['published'] as string,
    },
  );
  const message = Buffer.concat(order(trace.proofHash, trace.documentHash));
  const signature = signBytes(message, bob.key.private_key);
  return tamperProof(trace.document, { proofValue: `z${base58.encode(signature)}` });
}

function withoutId(bob: RemoteActor): JsonObject {
  const unsigned = bob.unsigned();
  const documentHash = sha256(oracleCanonicalize(unsigned));
  return bySteps(bob, (proofHash) => [proofHash, documentHash]);
}

const TABLES: readonly { id: string; title: string; faults: readonly ProofFault[] }[] = [
  { id: 'inbox/proof-form', title: 'a proof is one object of a closed form', faults: MALFORMED },
  { id: 'inbox/proof-statements', title: 'a proof says what is expected', faults: MISFITS },
  { id: 'inbox/proof-context', title: 'the contexts of proof and document fit', faults: CONTEXTS },
  { id: 'inbox/proof-signature', title: 'a proof verifies', faults: SIGNATURES },
];

const tableChecks = TABLES.map(({ id, title, faults }) =>
  defineCheck({
    id,
    title,
    class: 'inbox',
    requirements: [
      'inbox-proof',
      'inbox-accepted',
      ...new Set(faults.map((fault) => fault.requirement)),
    ],
    async run(check) {
      const alice = await check.actor();
      const bob = await check.probe.actor();
      for (const { name, requirement, code, make } of faults) {
        const pair = { name, requirement, due: unauthentic(code), ...make(bob) };
        await judgePair(check, alice, pair, ['inbox-proof']);
      }
    },
  }),
);

const optional = defineCheck({
  id: 'inbox/proof-optional-members',
  title: 'domain, challenge and context may be in a proof, and are covered',
  class: 'inbox',
  requirements: ['inbox-accepted', 'proof-context-hash', 'inbox-proof', 'proof-invalid'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const both = made(bob, {}, { proof: { domain: 'b.example', challenge: 'c' } });
    await accepted(check, alice, both, 'a proof with domain and challenge');
    const context = made(bob, { '@context': [CONTEXT, { ex: 'https://b.example/ns#' }] });
    await accepted(check, alice, context, 'a context that is an object', ['proof-context-hash']);
    const extended = contextual(bob, [CONTEXT, SECOND_CONTEXT], [CONTEXT]);
    const altered = reidentify(tamper(extended, { '@context': [CONTEXT, 'https://b.example/'] }));
    const answer = await check.deliver(alice, altered);
    for (const requirement of ['proof-invalid', 'inbox-proof']) {
      check.refused(
        requirement,
        answer,
        unauthentic('proof-invalid'),
        'the id is covered, and so is what it names',
      );
    }
  },
});

/** Two faults in one proof: the earlier one is reported. */
const PROOF_ORDER: readonly (readonly [
  name: string,
  code: string,
  make: (bob: RemoteActor) => JsonObject,
])[] = [
  [
    'malformed before unsupported',
    'proof-malformed',
    (bob) => made(bob, {}, { proof: { type: 'X', nonce: 'x' } }),
  ],
  [
    'malformed value before purpose',
    'proof-malformed',
    (bob) => tamperProof(made(bob), { proofPurpose: 'x', proofValue: 'z' }),
  ],
  [
    'unsupported before purpose',
    'proof-unsupported',
    (bob) => made(bob, {}, { proof: { cryptosuite: 'x', proofPurpose: 'x' } }),
  ],
  [
    'purpose before created',
    'proof-purpose',
    (bob) => made(bob, {}, { purpose: 'x', created: timeFromNow(-MINUTE) }),
  ],
  [
    'created before method',
    'proof-created',
    (bob) => made(bob, {}, { created: timeFromNow(-MINUTE), method: `${bob.url}#` }),
  ],
  [
    'method before context',
    'proof-method',
    (bob) => made(bob, {}, { method: bob.url, proof: { '@context': CONTEXT } }),
  ],
  [
    'context before key',
    'proof-context',
    (bob) => made(bob, {}, { method: `${bob.url}#none`, proof: { '@context': CONTEXT } }),
  ],
  [
    'key before signature',
    'key-unknown',
    (bob) => flip(made(bob, {}, { method: `${bob.url}#none` }), 1),
  ],
];

const proofOrder = defineCheck({
  id: 'inbox/proof-order',
  title: 'of two faults in a proof the earlier one is reported',
  class: 'inbox',
  requirements: ['inbox-order', 'activity-order', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    for (const [name, code, make] of PROOF_ORDER) {
      const answer = await check.deliver(alice, make(bob));
      check.refused('inbox-order', answer, unauthentic(code), name);
      check.refused('activity-order', answer, unauthentic(code), name);
    }
    await accepted(check, alice, made(bob), 'an activity without faults');
  },
});

export const inboxProofChecks: readonly CheckDefinition[] = [...tableChecks, optional, proofOrder];
