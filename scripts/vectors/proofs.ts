import { base58 } from '@scure/base';

import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import {
  decodeBase58Multibase,
  oracleCanonicalText,
  oracleCanonicalize,
  oracleCid,
  oracleSign,
  sha256,
  signBytes,
  type JsonObject,
  type JsonValue,
} from '../../harness/oracle/index.ts';
import { VectorBuilder, toHex } from './builder.ts';
import {
  BOB,
  KEY_ORIGIN,
  NOON,
  activity,
  edit,
  hexOf,
  keyPair,
  nonceOf,
  seedOf,
  signed,
} from './fixtures.ts';

const CONTEXT = ['https://www.w3.org/ns/activitystreams', 'https://w3id.org/security/multikey/v1'];
const METHOD = `${BOB}#key-1`;
const LATER = '2026-11-20T12:00:00.001Z';

/** The vectors of the chapter *Proofs*. */
export function proofVectors(): VectorFile {
  const builder = new VectorBuilder({
    suite: 'proofs',
    spec: 'spec/04-proofs.md',
    description: `How a proof is made, with every intermediate value, and what a verifier refuses. ${KEY_ORIGIN}`,
    notes: {
      tampering: { kind: 'security', description: 'Something was changed after it was signed.' },
      'wrong-signer': {
        kind: 'interoperability',
        description: 'A signer that hashed something else than the specification says.',
      },
      order: {
        kind: 'order',
        description: 'Several faults in one proof; the code says which one is reported.',
      },
    },
  });
  addSigning(builder);
  const proofs = new ProofVectors(builder);
  addAccepted(proofs);
  addTampering(proofs);
  addWrongSigners(proofs);
  addMalformed(proofs);
  addOptions(proofs);
  addAims(proofs);
  addContexts(proofs);
  addOrder(proofs);
  return builder.build();
}

/** The signed document that most cases are edits of. */
const BASE = signed(
  activity({
    nonce: nonceOf('proof base'),
    object: { type: 'Note', content: 'Signed at noon.', tags: ['a', 'b'] },
    'x-extra': { z: 1, a: [null, true, 1.5] },
  }),
);
const PROOF = BASE['proof'] as JsonObject;

function addSigning(builder: VectorBuilder): void {
  const identified = edit(BASE, { proof: undefined });
  const documents: [string, JsonObject, JsonObject, string][] = [
    ['base', identified, {}, 'A Create with its id.'],
    [
      'member-order',
      Object.fromEntries(Object.entries(identified).reverse()),
      {},
      'The members in reverse order: the same proof.',
    ],
    [
      'context',
      edit(identified, { '@context': CONTEXT }),
      {},
      'The context of the document is copied into the proof.',
    ],
    [
      'context-text',
      edit(identified, { '@context': CONTEXT[0] as string }),
      {},
      'A context that is one text.',
    ],
    ['purpose', identified, { proofPurpose: 'authentication' }, 'Another purpose, another proof.'],
    ['created', identified, { created: LATER }, 'A millisecond later, another proof.'],
    [
      'key',
      identified,
      { seedHex: toHex(seedOf('key-2')), verificationMethod: `${BOB}#key-2` },
      'Another key.',
    ],
    ['small', { id: 'x' }, {}, 'A small document.'],
    [
      'nested-proof',
      { id: 'x', object: { id: 'y', proof: { type: 'DataIntegrityProof', proofValue: 'z1' } } },
      {},
      'A nested proof stays in the document and is hashed.',
    ],
    [
      'unicode',
      { id: 'x', '\u{1f600}': '\ue000', '\ue000': 'e\u0301', n: 1e-7 },
      {},
      'Names and values for which canonical bytes matter.',
    ],
    [
      'proto',
      JSON.parse('{"id":"x","__proto__":{"a":1}}') as JsonObject,
      {},
      '__proto__ is hashed like others.',
    ],
  ];
  for (const [id, document, options, comment] of documents) {
    builder.valid(
      `proof/sign-${id}`,
      { comment, requires: ['proof-hash-order', 'proof-covers-id'] },
      'proof-sign',
      {
        hex: toHex(
          id === 'member-order' ? JSON.stringify(document) : oracleCanonicalText(document),
        ),
        seedHex: toHex(seedOf('key-1')),
        verificationMethod: METHOD,
        created: NOON,
        proofPurpose: 'assertionMethod',
        ...options,
      },
    );
  }
}

class ProofVectors {
  readonly builder: VectorBuilder;

  constructor(builder: VectorBuilder) {
    this.builder = builder;
  }

  /** The input of proof-verify with what is expected of {@link BASE}. */
  input(document: JsonValue, expected: JsonObject = {}): JsonObject {
    return {
      hex: hexOf(document),
      publicKeyMultibase: keyPair('key-1').publicKeyMultibase,
      verificationMethod: METHOD,
      proofPurpose: 'assertionMethod',
      created: NOON,
      ...expected,
    };
  }

  accepts(
    id: string,
    document: JsonValue,
    comment: string,
    requires: string[],
    expected: JsonObject = {},
  ): string {
    return this.builder.valid(
      `proof/${id}`,
      { comment, requires, origin: 'hand' },
      'proof-verify',
      this.input(document, expected),
      {},
    );
  }

  refuses(
    id: string,
    document: JsonValue,
    code: string,
    comment: string,
    options: {
      requires?: string[];
      flags?: string[];
      expected?: JsonObject;
      sibling?: string;
    } = {},
  ): void {
    const text = { comment, requires: options.requires ?? [code], flags: options.flags ?? [] };
    this.builder.invalid(
      `proof/${id}`,
      text,
      'proof-verify',
      this.input(document, options.expected),
      code,
      options.sibling ?? 'proof/verify-base',
    );
  }
}

/** {@link BASE} with other members in its proof. */
function withProof(members: Record<string, JsonValue | undefined>): JsonObject {
  return edit(BASE, { proof: edit(PROOF, members) });
}

/** A document signed with options of its own. */
function sign(document: JsonObject, extra: JsonObject = {}, key = 'key-1'): JsonObject {
  return oracleSign(edit(document, { proof: undefined }), {
    privateKey: keyPair(key).privateKey,
    verificationMethod: METHOD,
    created: NOON,
    extra,
  }).document;
}

function addAccepted(v: ProofVectors): void {
  v.accepts('verify-base', BASE, 'A signed activity.', ['proof-hash-order']);
  const requires = ['proof-malformed'];
  v.accepts(
    'verify-domain',
    sign(BASE, { domain: 'did:web:b.example' }),
    'A domain is allowed and covered.',
    requires,
  );
  v.accepts(
    'verify-challenge',
    sign(BASE, { challenge: 'abc' }),
    'A challenge is allowed and covered.',
    requires,
  );
  v.accepts(
    'verify-authentication',
    sign(BASE, { proofPurpose: 'authentication' }),
    'Another purpose, where it is the expected one.',
    ['proof-purpose'],
    { proofPurpose: 'authentication' },
  );
  v.accepts(
    'verify-nested-proof',
    sign({ id: 'x', object: { id: 'y', proof: { proofValue: 'z1' } } }),
    'A nested proof is data like any other.',
    ['proof-one'],
  );
  const { created: _created, ...uncreated } = v.input(sign(BASE, { created: LATER }));
  v.builder.valid(
    'proof/verify-created-not-expected',
    {
      comment: 'Without an expectation of the time, any time will do.',
      requires: ['proof-created-match'],
      origin: 'hand',
    },
    'proof-verify',
    uncreated,
    {},
  );
  v.builder.valid(
    'proof/verify-not-canonical-text',
    {
      comment: 'The text of the document need not be canonical; its value is verified.',
      requires: ['proof-hash-order'],
      origin: 'hand',
    },
    'proof-verify',
    {
      ...v.input(BASE),
      hex: toHex(JSON.stringify(Object.fromEntries(Object.entries(BASE).reverse()), null, 2)),
    },
    {},
  );
}

/** Edits that a receiver undoes when it normalizes what it received before it checks it. */
const REPAIRS = ['to-text', 'null-for-absent', 'content-space', 'array-order'];

function addTampering(v: ProofVectors): void {
  const object = BASE['object'] as JsonObject;
  const rows: [string, JsonObject, string][] = [
    ['id', edit(BASE, { id: oracleCid('another document') }), 'Another id.'],
    ['id-removed', edit(BASE, { id: undefined }), 'The id was removed: it is signed too.'],
    ['type', edit(BASE, { type: 'Update' }), 'Another type.'],
    ['actor', edit(BASE, { actor: 'https://b.example/actors/eve' }), 'Another actor.'],
    ['published', edit(BASE, { published: LATER }), 'Another time.'],
    ['nonce', edit(BASE, { nonce: nonceOf('other') }), 'Another nonce.'],
    ['to', edit(BASE, { to: ['Followers'] }), 'Another audience.'],
    ['to-text', edit(BASE, { to: 'Public' }), 'A list of one became its element.'],
    ['cc-removed', edit(BASE, { cc: undefined }), 'A member was removed.'],
    [
      'content',
      edit(BASE, { object: edit(object, { content: 'Signed at noon!' }) }),
      'One character of the content.',
    ],
    [
      'content-space',
      edit(BASE, { object: edit(object, { content: 'Signed at noon. ' }) }),
      'A blank behind the content.',
    ],
    [
      'content-case',
      edit(BASE, { object: edit(object, { content: 'signed at noon.' }) }),
      'A letter in another case.',
    ],
    [
      'array-order',
      edit(BASE, { object: edit(object, { tags: ['b', 'a'] }) }),
      'The order of an array.',
    ],
    [
      'nested-added',
      edit(BASE, { object: edit(object, { name: '' }) }),
      'A member was added inside.',
    ],
    ['added', edit(BASE, { extra: null }), 'A member was added, with null.'],
    ['unknown', edit(BASE, { 'x-extra': { z: 1, a: [null, true, 1.25] } }), 'An unknown member.'],
    ['unknown-removed', edit(BASE, { 'x-extra': undefined }), 'An unknown member was removed.'],
    [
      'renamed',
      edit(BASE, { 'x-extra': undefined, 'x-extrb': BASE['x-extra'] }),
      'A member got another name.',
    ],
    ['null-for-absent', edit(BASE, { bto: null }), 'null is not the same as absent.'],
    [
      'proof-value',
      withProof({ proofValue: changeBit(PROOF['proofValue'] as string, 0) }),
      'A bit of R.',
    ],
    [
      'proof-value-s',
      withProof({ proofValue: changeBit(PROOF['proofValue'] as string, 40) }),
      'A bit of S.',
    ],
    ['domain-added', withProof({ domain: 'b.example' }), 'A domain was added to the proof.'],
    ['challenge-added', withProof({ challenge: 'b' }), 'A challenge was added to the proof.'],
    [
      'domain-changed',
      edit(BASE, {
        proof: edit(sign(BASE, { domain: 'a' })['proof'] as JsonObject, { domain: 'b' }),
      }),
      'The domain was changed.',
    ],
    [
      'challenge-removed',
      edit(BASE, {
        proof: edit(sign(BASE, { challenge: 'a' })['proof'] as JsonObject, {
          challenge: undefined,
        }),
      }),
      'The challenge was removed.',
    ],
  ];
  for (const [id, document, comment] of rows) {
    const requires = REPAIRS.includes(id) ? ['proof-invalid', 'conv-no-repair'] : ['proof-invalid'];
    v.refuses(`tampered-${id}`, document, 'proof-invalid', comment, {
      flags: ['tampering'],
      requires,
    });
  }
  const options: [string, JsonObject, JsonObject, string][] = [
    [
      'created',
      { created: LATER },
      { created: LATER },
      'The time of the proof was changed, and is the expected one.',
    ],
    [
      'method',
      { verificationMethod: `${BOB}#key-2` },
      { verificationMethod: `${BOB}#key-2` },
      'The method was changed, and is the expected one.',
    ],
    [
      'purpose',
      { proofPurpose: 'authentication' },
      { proofPurpose: 'authentication' },
      'The purpose was changed, and is the expected one.',
    ],
  ];
  for (const [id, members, expected, comment] of options) {
    v.refuses(`tampered-proof-${id}`, withProof(members), 'proof-invalid', comment, {
      flags: ['tampering'],
      expected,
    });
  }
  const nested = sign({ id: 'x', object: { id: 'y', proof: { proofValue: 'z1' } } });
  v.refuses(
    'tampered-nested-proof',
    edit(nested, { object: { id: 'y', proof: { proofValue: 'z2' } } }),
    'proof-invalid',
    'The proof of a nested object is covered.',
    { flags: ['tampering'], requires: ['proof-one'], sibling: 'proof/verify-nested-proof' },
  );
  v.refuses(
    'tampered-nested-proof-removed',
    edit(nested, { object: { id: 'y' } }),
    'proof-invalid',
    'The proof of a nested object was removed: only the top-level one is left out.',
    { flags: ['tampering'], requires: ['proof-one'], sibling: 'proof/verify-nested-proof' },
  );
  v.refuses('wrong-key', BASE, 'proof-invalid', 'Another key than the one that signed.', {
    expected: { publicKeyMultibase: keyPair('key-2').publicKeyMultibase },
  });
}

function changeBit(proofValue: string, index: number): string {
  const bytes = Uint8Array.from(decodeBase58Multibase(proofValue) as Uint8Array);
  bytes[index] = (bytes[index] as number) ^ 1;
  return `z${base58.encode(bytes)}`;
}

/** Signers that made a plausible mistake: the signature is good, but for other bytes. */
function addWrongSigners(v: ProofVectors): void {
  const { privateKey } = keyPair('key-1');
  const options = edit(PROOF, { proofValue: undefined });
  const document = edit(BASE, { proof: undefined });
  const proofHash = sha256(oracleCanonicalize(options));
  const documentHash = sha256(oracleCanonicalize(document));
  const hashOf = (value: JsonValue): Uint8Array => sha256(oracleCanonicalize(value));
  const textHash = (value: JsonValue): Uint8Array => sha256(Buffer.from(JSON.stringify(value)));
  const join = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);
  const rows: [string, Uint8Array, string, string][] = [
    [
      'hash-order',
      join(documentHash, proofHash),
      'The hash of the document before that of the proof.',
      'proof-hash-order',
    ],
    ['document-only', documentHash, 'Only the hash of the document.', 'proof-hash-order'],
    ['proof-only', proofHash, 'Only the hash of the proof.', 'proof-hash-order'],
    [
      'hash-of-hashes',
      sha256(join(proofHash, documentHash)),
      'The hash of both hashes.',
      'proof-hash-order',
    ],
    [
      'hashes-as-hex',
      Buffer.from(toHex(join(proofHash, documentHash))),
      'The hashes in hex, as text.',
      'proof-hash-order',
    ],
    [
      'no-hash',
      join(oracleCanonicalize(options), oracleCanonicalize(document)),
      'The canonical bytes instead of their hashes.',
      'proof-hash-order',
    ],
    [
      'without-id',
      join(proofHash, hashOf(edit(document, { id: undefined }))),
      'The document without its id.',
      'proof-covers-id',
    ],
    [
      'with-proof',
      join(proofHash, hashOf(edit(BASE, { proof: options }))),
      'The document with the proof in it.',
      'proof-hash-order',
    ],
    [
      'proof-value-empty',
      join(hashOf(edit(options, { proofValue: '' })), documentHash),
      'The proof with an empty proofValue.',
      'proof-hash-order',
    ],
    [
      'not-canonical',
      join(textHash(options), textHash(document)),
      'Members in the order in which they were made.',
      'proof-hash-order',
    ],
    [
      'canonical-with-newline',
      join(proofHash, sha256(Buffer.from(`${oracleCanonicalText(document)}\n`))),
      'A line feed behind the canonical bytes.',
      'proof-hash-order',
    ],
  ];
  for (const [id, bytes, comment, requirement] of rows) {
    const proofValue = `z${base58.encode(signBytes(bytes, privateKey))}`;
    v.refuses(`wrong-signer-${id}`, withProof({ proofValue }), 'proof-invalid', comment, {
      requires: ['proof-invalid', requirement],
      flags: ['wrong-signer'],
    });
  }
}

function addMalformed(v: ProofVectors): void {
  v.refuses('missing', edit(BASE, { proof: undefined }), 'proof-missing', 'No proof.');
  v.refuses(
    'missing-nested',
    edit(BASE, { proof: undefined, object: edit(BASE['object'] as JsonObject, { proof: PROOF }) }),
    'proof-missing',
    'A proof inside is not the proof of the document.',
  );
  const signature = decodeBase58Multibase(PROOF['proofValue'] as string) as Uint8Array;
  const values: [string, JsonValue, string][] = [
    ['null', null, 'null.'],
    ['text', PROOF['proofValue'] as string, 'Only the value.'],
    ['array', [PROOF], 'A list of one proof.'],
    ['array-two', [PROOF, PROOF], 'A list of two proofs.'],
    ['array-empty', [], 'An empty list.'],
    ['true', true, 'true.'],
    ['empty', {}, 'An empty object.'],
  ];
  for (const [id, proof, comment] of values) {
    v.refuses(
      `malformed-${id}`,
      edit(BASE, { proof }),
      'proof-malformed',
      `The proof is not an object of the right shape: ${comment}`,
      { requires: ['proof-malformed', ...(id.startsWith('array') ? ['proof-one'] : [])] },
    );
  }
  for (const name of [
    'type',
    'cryptosuite',
    'created',
    'verificationMethod',
    'proofPurpose',
    'proofValue',
  ]) {
    v.refuses(
      `malformed-no-${name.toLowerCase()}`,
      withProof({ [name]: undefined }),
      'proof-malformed',
      `No ${name}.`,
    );
    v.refuses(
      `malformed-null-${name.toLowerCase()}`,
      withProof({ [name]: null }),
      'proof-malformed',
      `${name} is null.`,
    );
    v.refuses(
      `malformed-list-${name.toLowerCase()}`,
      withProof({ [name]: [PROOF[name] as string] }),
      'proof-malformed',
      `${name} is a list of one.`,
    );
  }
  for (const name of ['domain', 'challenge']) {
    v.refuses(
      `malformed-${name}-list`,
      sign(BASE, { [name]: ['a'] }),
      'proof-malformed',
      `${name} is a list.`,
      { sibling: `proof/verify-${name}` },
    );
    v.refuses(
      `malformed-${name}-number`,
      sign(BASE, { [name]: 1 }),
      'proof-malformed',
      `${name} is a number.`,
      { sibling: `proof/verify-${name}` },
    );
  }
  const extras: [string, JsonObject, string][] = [
    [
      'extra-member',
      { expires: '2027-01-01T00:00:00.000Z' },
      'expires: a member of other profiles, here signed with the rest.',
    ],
    ['extra-id', { id: 'urn:x' }, 'id.'],
    ['extra-nonce', { nonce: 'abc' }, 'nonce.'],
    ['extra-previous', { previousProof: 'urn:x' }, 'previousProof.'],
    ['extra-case', { ProofPurpose: 'assertionMethod' }, 'A name in another case.'],
  ];
  for (const [id, members, comment] of extras) {
    v.refuses(
      `malformed-${id}`,
      sign(BASE, members),
      'proof-malformed',
      `A proof is closed. ${comment}`,
    );
  }
  const text = (PROOF['proofValue'] as string).slice(1);
  const proofValues: [string, string, string][] = [
    ['no-multibase', text, 'base58btc without its letter.'],
    ['upper-case-letter', `Z${text}`, 'Z is not z.'],
    [
      'base64url',
      `u${Buffer.from(signature).toString('base64url')}`,
      'base64url under its letter.',
    ],
    ['base16', `f${toHex(signature)}`, 'Hex under its letter.'],
    ['base64', Buffer.from(signature).toString('base64'), 'base64.'],
    ['empty', '', 'The empty text.'],
    ['letter-only', 'z', 'The letter alone.'],
    ['character-0', `z0${text.slice(1)}`, '0 is not in base58btc.'],
    ['character-l', `zl${text.slice(1)}`, 'l is not in base58btc.'],
    ['character-upper-i', `zI${text.slice(1)}`, 'I is not in base58btc.'],
    ['space', `z${text} `, 'White space.'],
    ['63-bytes', `z${base58.encode(signature.subarray(0, 63))}`, '63 bytes.'],
    ['65-bytes', `z${base58.encode(Uint8Array.of(...signature, 0))}`, '65 bytes.'],
    ['leading-zero', `z1${text}`, 'A 1 in front is a zero byte: 65 bytes.'],
    ['long', `z${text.repeat(40)}`, 'A very long text.'],
  ];
  for (const [id, proofValue, comment] of proofValues) {
    v.refuses(`malformed-value-${id}`, withProof({ proofValue }), 'proof-malformed', comment);
  }
}

function addOptions(v: ProofVectors): void {
  const unsupported: [string, JsonObject, string][] = [
    ['type-rsa', { type: 'RsaSignature2017' }, 'A Linked Data Signature.'],
    ['type-ed25519-2020', { type: 'Ed25519Signature2020' }, 'An older suite.'],
    ['type-case', { type: 'dataIntegrityProof' }, 'Types are compared exactly.'],
    ['suite-rdfc', { cryptosuite: 'eddsa-rdfc-2022' }, 'The suite with RDF canonicalization.'],
    ['suite-ecdsa', { cryptosuite: 'ecdsa-jcs-2019' }, 'The suite with ECDSA.'],
    ['suite-case', { cryptosuite: 'EDDSA-JCS-2022' }, 'Suites are compared exactly.'],
    ['suite-old', { cryptosuite: 'jcs-eddsa-2022' }, 'The name of a draft.'],
    ['suite-empty', { cryptosuite: '' }, 'The empty text.'],
  ];
  for (const [id, members, comment] of unsupported) {
    v.refuses(`unsupported-${id}`, sign(BASE, members), 'proof-unsupported', comment);
  }
  v.refuses(
    'purpose-authentication',
    sign(BASE, { proofPurpose: 'authentication' }),
    'proof-purpose',
    'A well-made proof for another purpose.',
  );
  v.refuses(
    'purpose-assertion',
    BASE,
    'proof-purpose',
    'assertionMethod where authentication is expected.',
    { expected: { proofPurpose: 'authentication' }, sibling: 'proof/verify-authentication' },
  );
  v.refuses(
    'purpose-case',
    sign(BASE, { proofPurpose: 'AssertionMethod' }),
    'proof-purpose',
    'Purposes are compared exactly.',
  );
  const times: [string, string, string][] = [
    ['later', LATER, 'A millisecond later than the document.'],
    ['earlier', '2026-11-20T11:59:59.999Z', 'A millisecond earlier.'],
    ['no-millis', '2026-11-20T12:00:00Z', 'The same instant in another spelling.'],
    ['offset', '2026-11-20T13:00:00.000+01:00', 'The same instant in another zone.'],
  ];
  for (const [id, created, comment] of times) {
    v.refuses(`created-${id}`, sign(BASE, { created }), 'proof-created', comment, {
      requires: ['proof-created-match'],
    });
  }
  const methods: [string, string, string][] = [
    ['other-key', `${BOB}#key-2`, 'Another key of the same actor.'],
    ['other-actor', 'https://b.example/actors/eve#key-1', 'Another actor.'],
    ['no-fragment', BOB, 'No fragment.'],
    ['empty-fragment', `${BOB}#`, 'An empty fragment.'],
    ['case', METHOD.toUpperCase(), 'Upper case.'],
    ['prefix', `${METHOD}1`, 'One character more.'],
    [
      'did-key',
      `did:key:${keyPair('key-1').publicKeyMultibase}#${keyPair('key-1').publicKeyMultibase}`,
      'The same key as a DID.',
    ],
  ];
  for (const [id, verificationMethod, comment] of methods) {
    v.refuses(`method-${id}`, sign(BASE, { verificationMethod }), 'proof-method', comment);
  }
}

/** Proofs for one receiver and one question. */
function addAims(v: ProofVectors): void {
  const aim = { domain: 'did:web:b.example', challenge: 'q3Vv5m1nJc0R2yXo1bZ9Ww' };
  const aimed = sign(BASE, aim);
  v.accepts(
    'aim',
    aimed,
    'The expected domain and the expected challenge.',
    ['proof-domain', 'proof-challenge'],
    aim,
  );
  v.accepts('aim-not-expected', aimed, 'Neither is expected: neither is judged.', [
    'proof-malformed',
  ]);
  v.accepts('aim-domain', sign(BASE, { domain: aim.domain }), 'A domain alone.', ['proof-domain'], {
    domain: aim.domain,
  });
  const { domain, challenge } = aim;
  const rows: [string, JsonObject, string, string][] = [
    ['other-domain', { domain: 'did:web:c.example', challenge }, 'proof-domain', 'Another domain.'],
    ['domain-case', { domain: 'did:web:B.example', challenge }, 'proof-domain', 'Another case.'],
    ['domain-longer', { domain: `${domain}:a`, challenge }, 'proof-domain', 'A longer domain.'],
    ['domain-empty', { domain: '', challenge }, 'proof-domain', 'An empty domain.'],
    ['no-domain', { challenge }, 'proof-domain', 'No domain.'],
    ['other-challenge', { domain, challenge: 'abc' }, 'proof-challenge', 'Another challenge.'],
    ['no-challenge', { domain }, 'proof-challenge', 'No challenge.'],
    ['domain-before-challenge', {}, 'proof-domain', 'Neither; the domain is judged first.'],
    [
      'purpose-before-domain',
      { domain: 'did:web:c.example', challenge, proofPurpose: 'authentication' },
      'proof-purpose',
      'Another purpose and another domain.',
    ],
    [
      'challenge-before-created',
      { domain, challenge: 'abc', created: LATER },
      'proof-challenge',
      'Another challenge and another time.',
    ],
  ];
  for (const [id, members, code, comment] of rows) {
    v.refuses(`aim-${id}`, sign(BASE, members), code, comment, {
      expected: aim,
      sibling: 'proof/aim',
    });
  }
  v.refuses(
    'aim-taken-out',
    edit(aimed, { proof: edit(aimed['proof'] as JsonObject, { domain: undefined }) }),
    'proof-invalid',
    'The domain was taken out of a proof of which none is expected.',
    { sibling: 'proof/aim-not-expected', flags: ['tampering'], requires: ['proof-invalid'] },
  );
}

function addContexts(v: ProofVectors): void {
  const document = edit(BASE, { '@context': CONTEXT });
  const both = sign(document);
  const requires = ['proof-context', 'proof-context-hash'];
  const [first, second] = CONTEXT as [string, string];
  v.accepts('context-same', both, 'The proof has the context of the document.', requires);
  v.accepts(
    'context-text',
    sign(edit(BASE, { '@context': first })),
    'A context that is one text.',
    requires,
  );
  const short = sign(edit(BASE, { '@context': [first] }));
  v.accepts(
    'context-extended',
    edit(short, { '@context': CONTEXT }),
    'The document got another context behind the signed one: it is hashed with that of the proof.',
    requires,
  );
  const refused: [string, JsonObject, string][] = [
    [
      'absent-in-proof',
      edit(both, { proof: edit(both['proof'] as JsonObject, { '@context': undefined }) }),
      'The document has a context, the proof has none.',
    ],
    [
      'absent-in-document',
      edit(both, { '@context': undefined }),
      'The proof has a context, the document has none.',
    ],
    [
      'never-in-proof',
      edit(BASE, { '@context': CONTEXT }),
      'A context was added to a document that was signed without.',
    ],
    ['order', edit(both, { '@context': [second, first] }), 'The contexts in another order.'],
    ['shorter', edit(both, { '@context': [first] }), 'The document lost a context.'],
    ['other', edit(both, { '@context': [first, 'https://evil.example/ns'] }), 'Another context.'],
    [
      'prepended',
      edit(both, { '@context': ['https://evil.example/ns', first, second] }),
      'A context in front of the signed ones.',
    ],
    ['empty', edit(both, { '@context': [] }), 'An empty list.'],
  ];
  for (const [id, value, comment] of refused) {
    v.refuses(`context-${id}`, value, 'proof-context', comment, { sibling: 'proof/context-same' });
  }
  const changed = sign(edit(document, { '@context': [first] }));
  v.refuses(
    'context-not-replaced',
    edit(both, {
      '@context': CONTEXT,
      proof: edit(both['proof'] as JsonObject, { '@context': [first] }),
    }),
    'proof-invalid',
    'The context of the proof was shortened: it is hashed.',
    { requires: ['proof-context-hash'], sibling: 'proof/context-same', flags: ['tampering'] },
  );
  v.refuses(
    'context-extended-tampered',
    edit(changed, { '@context': CONTEXT, nonce: nonceOf('other') }),
    'proof-invalid',
    'An extended context does not excuse other changes.',
    { requires: ['proof-context-hash'], sibling: 'proof/context-extended', flags: ['tampering'] },
  );
}

function addOrder(v: ProofVectors): void {
  const context = edit(BASE, { '@context': CONTEXT });
  const rows: [string, JsonObject, string, string][] = [
    [
      'malformed-before-unsupported',
      withProof({ cryptosuite: 'x', extra: 1 }),
      'proof-malformed',
      'An unknown member and another suite.',
    ],
    [
      'value-before-purpose',
      withProof({ proofPurpose: 'x', proofValue: 'z1' }),
      'proof-malformed',
      'A short signature and another purpose.',
    ],
    [
      'unsupported-before-purpose',
      withProof({ cryptosuite: 'x', proofPurpose: 'x' }),
      'proof-unsupported',
      'Another suite and another purpose.',
    ],
    [
      'purpose-before-created',
      withProof({ proofPurpose: 'x', created: LATER }),
      'proof-purpose',
      'Another purpose and another time.',
    ],
    [
      'created-before-method',
      withProof({ created: LATER, verificationMethod: BOB }),
      'proof-created',
      'Another time and another method.',
    ],
    [
      'method-before-context',
      edit(context, { proof: edit(PROOF, { verificationMethod: BOB }) }),
      'proof-method',
      'Another method and no context.',
    ],
    [
      'context-before-signature',
      edit(context, { nonce: nonceOf('other') }),
      'proof-context',
      'No context and a signature that does not verify.',
    ],
  ];
  for (const [id, document, code, comment] of rows) {
    v.refuses(`order-${id}`, document, code, comment, {
      requires: [code === 'proof-created' ? 'proof-created-match' : code],
      flags: ['order'],
    });
  }
}
