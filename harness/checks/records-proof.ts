// Proofs and keys of whole records that come from elsewhere, as history: in the order and with the codes of the chapters
// about proofs and keys.

import { base58 } from '@scure/base';
import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { show } from '../engine/json.ts';
import {
  decodeBase58Multibase,
  oracleCanonicalize,
  oracleCid,
  sha256,
  signBytes,
} from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { tamper, tamperProof, timeFromNow } from '../probe/activities.ts';
import type { Change } from '../probe/activities.ts';
import type { PeerActor, RecordOptions } from '../probe/peer-actor.ts';
import type { PeerKeyOptions } from '../probe/peer-keys.ts';
import { brought, heldForm, judgeForms, keyActor, ownThread, Stranger } from './records-support.ts';
import type { FormPair } from './records-support.ts';

const DAY = 86_400_000;
const CONTEXT = 'https://www.w3.org/ns/activitystreams';
const NOBODY_WROTE = oracleCid({ nobody: 'wrote this' });

/** Makes records of one actor on one thread. */
type Make = (options?: RecordOptions, fields?: Change) => JsonObject;

/** What may be wrong with the proof of a record: its code, and how the wrong record is made of a right one. */
type ProofFault = readonly [
  name: string,
  code: string,
  make: (sibling: JsonObject, actor: PeerActor, thread: string) => JsonValue,
];

function changed(name: string, change: Change, code = 'proof-malformed'): ProofFault {
  return [name, code, (sibling) => tamperProof(sibling, change)];
}

function replaced(name: string, replace: (proof: JsonObject) => JsonValue): ProofFault {
  return [
    name,
    'proof-malformed',
    (sibling) => tamper(sibling, { proof: replace(sibling['proof'] as JsonObject) }),
  ];
}

/** Signs the sibling again, so that the signature covers what is wrong. */
function resigned(
  name: string,
  code: string,
  options: (actor: PeerActor) => RecordOptions,
): ProofFault {
  return [
    name,
    code,
    (sibling, actor, thread) =>
      actor.record({ ...sibling, thread, proof: undefined }, options(actor)),
  ];
}

function method(name: string, of: (actor: PeerActor) => string): ProofFault {
  return resigned(name, 'proof-method', (actor) => ({ key: { ...actor.key, id: of(actor) } }));
}

function signatureOf(record: JsonObject): Uint8Array {
  const { proofValue } = record['proof'] as JsonObject;
  return decodeBase58Multibase(proofValue as string) ?? new Uint8Array();
}

function flipped(name: string, place: number): ProofFault {
  return [
    name,
    'proof-invalid',
    (sibling) => {
      const signature = Uint8Array.from(signatureOf(sibling));
      signature[place] = (signature[place] ?? 0) ^ 1;
      return tamperProof(sibling, { proofValue: `z${base58.encode(signature)}` });
    },
  ];
}

/** A signature over something else than the two hashes in their order. */
function bySteps(
  name: string,
  message: (proof: Uint8Array, document: Uint8Array) => Uint8Array[],
  documentOf: (record: JsonObject) => JsonObject = (record) => record,
): ProofFault {
  return [
    name,
    'proof-invalid',
    (sibling, actor) => {
      const options = tamper(sibling['proof'] as JsonObject, { proofValue: undefined });
      const unsigned = documentOf(tamper(sibling, { proof: undefined }));
      const hashes = [options, unsigned].map((part) => sha256(oracleCanonicalize(part)));
      const bytes = Buffer.concat(message(hashes[0] as Uint8Array, hashes[1] as Uint8Array));
      const signature = signBytes(bytes, actor.key.private_key);
      return tamperProof(sibling, { proofValue: `z${base58.encode(signature)}` });
    },
  ];
}

const PROOF_FAULTS: readonly ProofFault[] = [
  replaced('a proof that is null', () => null),
  replaced('a proof that is a text', () => 'proof'),
  replaced('a list with one proof', (proof) => [proof]),
  replaced('a list with two proofs', (proof) => [proof, proof]),
  replaced('an empty proof', () => ({})),
  ...['type', 'cryptosuite', 'created', 'verificationMethod', 'proofPurpose', 'proofValue'].flatMap(
    (member) => [
      changed(`no ${member}`, { [member]: undefined }),
      changed(`a ${member} that is a number`, { [member]: 1 }),
    ],
  ),
  changed('an unknown member', { expires: '2030-01-01T00:00:00.000Z' }),
  changed('a domain that is a number', { domain: 1 }),
  changed('an empty proofValue', { proofValue: 'z' }),
  replaced('a proofValue of 63 bytes', (proof) => ({
    ...proof,
    proofValue: `z${base58.encode(new Uint8Array(63).fill(7))}`,
  })),
  replaced('a proofValue of 65 bytes', (proof) => ({
    ...proof,
    proofValue: `z${base58.encode(new Uint8Array(65).fill(7))}`,
  })),
  resigned('another type', 'proof-unsupported', () => ({
    proof: { type: 'Ed25519Signature2020' },
  })),
  resigned('another cryptosuite', 'proof-unsupported', () => ({
    proof: { cryptosuite: 'eddsa-rdfc-2022' },
  })),
  resigned('the purpose authentication', 'proof-purpose', () => ({
    proof_purpose: 'authentication',
  })),
  resigned('an empty purpose', 'proof-purpose', () => ({ proof_purpose: '' })),
  resigned('a created that is another', 'proof-created', () => ({
    proof_created: timeFromNow(-12_345),
  })),
  resigned('a created that is no time', 'proof-created', () => ({ proof_created: 'now' })),
  method('the method of another actor', () => keyActor().key.id),
  method('a method without a fragment', (actor) => actor.did),
  method('a method with an empty fragment', (actor) => `${actor.did}#`),
  method('a method below the actor', (actor) => `${actor.did}:x#key-1`),
  method('a bare fragment', () => '#key-1'),
  method('the key of the instance', (actor) => {
    const instance = /^did:sync:user:(.+):[^:]+$/.exec(actor.did)?.[1] ?? 'key:none';
    return `did:${instance}#${instance.slice('key:'.length)}`;
  }),
  resigned('a context in the proof', 'proof-context', () => ({ proof: { '@context': CONTEXT } })),
  resigned('a key that the history does not have', 'key-unknown', (actor) => ({
    key: { ...actor.key, id: `${actor.did}#none` },
  })),
  resigned('a signature by another key', 'proof-invalid', (actor) => ({
    key: { ...actor.makeKey(), id: actor.key.id },
  })),
  flipped('a bit of R flipped', 3),
  flipped('a bit of S flipped', 40),
  [
    'the signature of another record',
    'proof-invalid',
    (sibling, actor, thread) =>
      tamper(sibling, {
        proof: {
          ...(actor.record({ thread, created: sibling['created'] as string })[
            'proof'
          ] as JsonObject),
        },
      }),
  ],
  [
    'a domain that was added after signing',
    'proof-invalid',
    (sibling) => tamperProof(sibling, { domain: 'b.example' }),
  ],
  bySteps('the hashes in the wrong order', (proof, document) => [document, proof]),
  bySteps('only the hash of the document', (_, document) => [document]),
  bySteps(
    'a signature without the id',
    (proof, document) => [proof, document],
    (record) => tamper(record, { id: undefined }),
  ),
  bySteps(
    'a signature over the presence only',
    (proof, document) => [proof, document],
    ({ id, thread, namespace, act }) => ({ id, thread, namespace, act }) as JsonObject,
  ),
  // Of two faults the earlier one is reported.
  [
    'an id and a proof that are wrong',
    'id-mismatch',
    (sibling) => ({ ...sibling, id: NOBODY_WROTE, proof: null }),
  ],
  [
    'a shape and a proof that are wrong',
    'shape-invalid',
    (sibling) => ({ ...sibling, note: 'x', proof: null }),
  ],
  [
    'a purpose and a created that are wrong',
    'proof-purpose',
    (sibling) => tamperProof(sibling, { proofPurpose: 'x', created: 'x' }),
  ],
  [
    'a created and a method that are wrong',
    'proof-created',
    (sibling) => tamperProof(sibling, { created: 'x', verificationMethod: 'x' }),
  ],
  [
    'a method and a context that are wrong',
    'proof-method',
    (sibling) => tamperProof(sibling, { '@context': CONTEXT, verificationMethod: 'x' }),
  ],
  [
    'an unknown key and a wrong signature',
    'key-unknown',
    (sibling, actor) => tamperProof(sibling, { verificationMethod: `${actor.did}#none` }),
  ],
];

const METHODS = ['sync', 'key'] as const;

const proofs = METHODS.map((kind) =>
  defineCheck({
    id: `records/proof-of-did-${kind}`,
    title: `the proof of a record by a did:${kind} is judged in the order and with the codes of Proofs`,
    class: 'records',
    requirements: ['record-proof-judged', 'record-proof', 'import-verified'],
    needs: ['operator'],
    async run(check) {
      const actor = kind === 'key' ? keyActor() : new Stranger().actor();
      const thread = ownThread(check);
      const pairs = PROOF_FAULTS.map(([name, code, make]): FormPair => {
        const sibling = actor.record({ thread });
        const broken = make(sibling, actor, thread);
        return { name, requirement: 'record-proof-judged', code, broken, sibling };
      });
      await judgeForms(check, pairs, {
        documents: kind === 'key' ? [] : [actor],
        also: ['record-proof', 'import-verified'],
      });
      const optional = actor.record({ thread }, { proof: { domain: 'b.example', challenge: 'c' } });
      await brought(check, [optional]);
      const held = await heldForm(check, String(optional['id']));
      check.equal('record-proof-judged', held, optional, 'domain and challenge may be there');
    },
  }),
);

/** A key, the time of a record, and the code of the record; without a code it is taken. */
type KeyCase = readonly [name: string, key: PeerKeyOptions, created: string, code?: string];

const T = '2026-11-10T10:00:00.000Z';
const BEFORE = '2026-11-10T09:59:59.999Z';
const AFTER = '2026-11-10T10:00:00.001Z';
const OLD = '2026-01-01T00:00:00.000Z';
const BOTH = ['sign-activity', 'rotate-key'];

const KEY_CASES: readonly KeyCase[] = [
  ['at the creation of the key', { created: T }, T],
  ['before the creation of the key', { created: T }, BEFORE, 'key-inactive'],
  ['before the key was superseded', { created: OLD, superseded_at: T }, BEFORE],
  ['when the key was superseded', { created: OLD, superseded_at: T }, T, 'key-inactive'],
  ['after the key was superseded', { created: OLD, superseded_at: T }, AFTER, 'key-inactive'],
  ['long after the key was superseded', { created: OLD, superseded_at: OLD }, T, 'key-inactive'],
  ['before the key was revoked', { created: OLD, revoked_at: T }, BEFORE, 'key-revoked'],
  ['after the key was revoked', { created: OLD, revoked_at: T }, AFTER, 'key-revoked'],
  ['revoked, and before its creation', { created: T, revoked_at: AFTER }, OLD, 'key-revoked'],
  ['a key for signing only', { created: OLD, purpose: ['sign-activity'] }, T],
  ['a key for rotations only', { created: OLD, purpose: ['rotate-key'] }, T, 'key-purpose'],
  ['a key for nothing', { created: OLD, purpose: [] }, T, 'key-purpose'],
  ['a key for something else', { created: OLD, purpose: ['assertionMethod'] }, T, 'key-purpose'],
  ['a key for more', { created: OLD, purpose: [...BOTH, 'other'] }, T],
  [
    'inactive, and for rotations only',
    { created: T, purpose: ['rotate-key'] },
    OLD,
    'key-inactive',
  ],
];

/** Entries of a key history that are no keys of the actor. */
const IGNORED: readonly (readonly [string, Change])[] = [
  ['another type', { type: 'Ed25519VerificationKey2020' }],
  ['another controller', { controller: keyActor().did }],
  ['no controller', { controller: undefined }],
  ['no time of creation', { created: undefined }],
  ['a time of creation that is none', { created: '2026-11-10' }],
  ['superseded_at that is null', { superseded_at: null }],
  ['no purpose', { purpose: undefined }],
  ['a purpose that is a text', { purpose: 'sign-activity' }],
  [
    'a multibase of something else',
    { publicKeyMultibase: 'z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc' },
  ],
];

const keys = defineCheck({
  id: 'records/proof-keys',
  title: 'the key of a record is judged at the time of the record, by the history of the actor',
  class: 'records',
  requirements: ['record-proof-judged', 'import-verified'],
  needs: ['operator'],
  async run(check) {
    const stranger = new Stranger();
    const thread = ownThread(check);
    const good = stranger.actor();
    const actors = [good];
    const pairs: FormPair[] = [];
    const pair = (name: string, code: string, broken: JsonObject): void => {
      const sibling = good.record({ thread });
      pairs.push({ name, requirement: 'record-proof-judged', code, broken, sibling });
    };
    const taken: JsonObject[] = [];
    for (const [name, options, created, code] of KEY_CASES) {
      const actor = stranger.actor({ key: options });
      // A second key, so that the one in question has to be found.
      actor.addKey({ created: OLD });
      const record = actor.record({ thread, created }, { key: actor.keys[0] as never });
      actors.push(actor);
      if (code === undefined) taken.push(record);
      else pair(name, code, record);
    }
    for (const [name, change] of IGNORED) {
      const actor = stranger.actor();
      const entries = actor.keyDocument()['assertionMethod'] as JsonObject[];
      actor.document_change = { assertionMethod: entries.map((entry) => tamper(entry, change)) };
      actors.push(actor);
      pair(`a key entry with ${name}`, 'key-unknown', actor.record({ thread }));
    }
    await judgeForms(check, pairs, { documents: actors, also: ['import-verified'] });
    await brought(check, taken, { documents: actors });
    for (const record of taken) {
      const held = await heldForm(check, String(record['id']));
      check.equal(
        'record-proof-judged',
        held,
        record,
        `a record of ${show(record['created'])} is taken`,
      );
    }
  },
});

const history = defineCheck({
  id: 'records/proof-history',
  title:
    'a record that is imported is history: a key that was superseded long ago is good for its time',
  class: 'records',
  requirements: ['import-verified', 'record-proof-judged', 'did-key'],
  needs: ['operator'],
  async run(check) {
    const stranger = new Stranger();
    const thread = ownThread(check);
    const superseded_at = timeFromNow(-10 * DAY);
    const actor = stranger.actor({ key: { created: timeFromNow(-20 * DAY), superseded_at } });
    const make: Make = (options, fields) => actor.record({ thread, ...fields }, options);
    const key = actor.keys[0] as never;
    await judgeForms(
      check,
      [
        {
          ...{ name: 'a record of yesterday, by a key of last week', code: 'key-inactive' },
          requirement: 'record-proof-judged',
          broken: make({ key }, { created: timeFromNow(-DAY) }),
          sibling: make({ key }, { created: timeFromNow(-11 * DAY) }),
        },
      ],
      { documents: [actor], also: ['import-verified'] },
    );
    // A did:key has been there since the beginning of time, and not before.
    const self = keyActor();
    await judgeForms(
      check,
      [
        {
          ...{ name: 'a did:key before its time', code: 'key-inactive', requirement: 'did-key' },
          broken: self.record({ thread, created: '1969-12-31T23:59:59.999Z' }),
          sibling: self.record({ thread, created: '1970-01-01T00:00:00.000Z' }),
        },
        {
          ...{
            name: 'a did:key under another fragment',
            code: 'key-unknown',
            requirement: 'did-key',
          },
          broken: self.record({ thread }, { key: { ...self.key, id: `${self.did}#key-1` } }),
          sibling: self.record({ thread, created: '2099-01-01T00:00:00.000Z' }),
        },
      ],
      { also: ['record-proof-judged'] },
    );
  },
});

export const recordProofChecks: readonly CheckDefinition[] = [...proofs, keys, history];
