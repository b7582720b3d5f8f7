import { createHash } from 'node:crypto';

import t from 'tap';

import {
  canonicalText,
  derivePublicKey,
  encodeProofValue,
  hashDocument,
  isStrictEd25519Input,
  type JsonObject,
  type Proof,
  readProof,
  signDocument,
  signEd25519,
  type SignOptions,
  verifyDocument,
  verifyEd25519Strict,
} from '../../reference/core/index.ts';
import { codeOf, KEY_ID, PUBLISHED, seedOf, toHex } from '../support/core-fixtures.ts';

const SEED = seedOf(1);
const PUBLIC_KEY = derivePublicKey(SEED);
const OPTIONS: SignOptions = {
  privateKey: SEED,
  verificationMethod: KEY_ID,
  created: PUBLISHED,
};
const EXPECTED = { verificationMethod: KEY_ID, created: PUBLISHED };
const DOCUMENT = { id: 'some-id', text: 'é', nested: { proof: 'data like any other' } };

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The code for a signed document after a change of its proof, which is not signed again. */
function codeWithProof(change: (proof: Record<string, unknown>) => unknown): string | undefined {
  const signed: Record<string, unknown> = signDocument(DOCUMENT, OPTIONS);
  const proof = { ...(signed['proof'] as Record<string, unknown>) };
  const changed = change(proof) ?? proof;
  return codeOf(() => verifyDocument({ ...signed, proof: changed }, PUBLIC_KEY, EXPECTED));
}

/** The code for a document whose proof has other members than a good one, and a signature over them. */
function codeSigned(document: JsonObject, changes: Record<string, unknown>): string | undefined {
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: PUBLISHED,
    verificationMethod: KEY_ID,
    proofPurpose: 'assertionMethod',
    ...changes,
  } as Omit<Proof, 'proofValue'>;
  const { message } = hashDocument(document, proof);
  const proofValue = encodeProofValue(signEd25519(message, SEED));
  const signed = { ...document, proof: { ...proof, proofValue } };
  return codeOf(() => verifyDocument(signed, PUBLIC_KEY, EXPECTED));
}

t.test('signing', (t) => {
  const signed = signDocument(DOCUMENT, OPTIONS);
  const { proofValue, ...options } = signed.proof;
  t.strictSame(options, {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: PUBLISHED,
    verificationMethod: KEY_ID,
    proofPurpose: 'assertionMethod',
  });
  const hashes = hashDocument(signed, signed.proof);
  // The two texts are written out here: by hand, not by the canonicalizer.
  const proofText =
    `{"created":"${PUBLISHED}","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod",` +
    `"type":"DataIntegrityProof","verificationMethod":"${KEY_ID}"}`;
  const documentText = '{"id":"some-id","nested":{"proof":"data like any other"},"text":"é"}';
  t.equal(toHex(hashes.proofHash), sha256(proofText));
  t.equal(toHex(hashes.documentHash), sha256(documentText));
  t.equal(toHex(hashes.message), sha256(proofText) + sha256(documentText));
  t.equal(proofValue, encodeProofValue(signEd25519(hashes.message, SEED)));
  t.strictSame(signDocument(DOCUMENT, OPTIONS), signed, 'the same again');
  t.notOk('proof' in DOCUMENT, 'the document is left as it was');
  verifyDocument(signed, PUBLIC_KEY, EXPECTED);
  t.end();
});

t.test('ways to sign', (t) => {
  const { privateKey, ...rest } = OPTIONS;
  const sign = (message: Uint8Array): Uint8Array => signEd25519(message, SEED);
  t.strictSame(signDocument(DOCUMENT, { ...rest, sign }), signDocument(DOCUMENT, OPTIONS));
  t.throws(() => signDocument(DOCUMENT, rest), TypeError);
  t.throws(() => signDocument(DOCUMENT, { ...OPTIONS, sign }), TypeError);
  t.ok(privateKey);
  const signed = signDocument(DOCUMENT, OPTIONS);
  t.equal(
    codeOf(() => signDocument(signed, OPTIONS)),
    'proof-malformed',
    'not a second time',
  );
  t.throws(() => signDocument([], OPTIONS), TypeError);
  t.end();
});

t.test('proof-missing and proof-malformed', (t) => {
  for (const value of [null, [], 'x', [signDocument(DOCUMENT, OPTIONS)]]) {
    t.equal(
      codeOf(() => verifyDocument(value, PUBLIC_KEY, EXPECTED)),
      'shape-invalid',
    );
  }
  t.equal(
    codeOf(() => verifyDocument(DOCUMENT, PUBLIC_KEY, EXPECTED)),
    'proof-missing',
  );
  t.equal(
    codeOf(() => readProof(Object.create({ proof: {} }) as object)),
    'proof-missing',
    'inherited',
  );
  t.equal(
    codeWithProof(() => [signDocument(DOCUMENT, OPTIONS).proof]),
    'proof-malformed',
    'a list',
  );
  for (const value of ['z', 1, true, {}])
    t.equal(
      codeWithProof(() => value),
      'proof-malformed',
    );
  const nullProof = { ...DOCUMENT, proof: null };
  t.equal(
    codeOf(() => verifyDocument(nullProof, PUBLIC_KEY, EXPECTED)),
    'proof-malformed',
  );
  const names = Object.keys(signDocument(DOCUMENT, OPTIONS).proof);
  t.equal(names.length, 6);
  for (const name of names) {
    t.equal(
      codeWithProof((proof) => void delete proof[name]),
      'proof-malformed',
      `no ${name}`,
    );
    t.equal(
      codeWithProof((proof) => void (proof[name] = 1)),
      'proof-malformed',
      `${name}: 1`,
    );
    t.equal(
      codeWithProof((proof) => void (proof[name] = [proof[name]])),
      'proof-malformed',
    );
  }
  t.equal(
    codeWithProof((proof) => void (proof['nonce'] = 'x')),
    'proof-malformed',
    'unknown member',
  );
  t.equal(
    codeWithProof((proof) => void (proof['domain'] = ['x'])),
    'proof-malformed',
  );
  t.equal(
    codeWithProof((proof) => void (proof['@context'] = 1)),
    'proof-malformed',
  );
  t.equal(
    codeWithProof((proof) => void (proof['@context'] = null)),
    'proof-malformed',
  );
  t.equal(
    codeWithProof((proof) => void (proof['proofValue'] = 'z1')),
    'proof-malformed',
  );
  t.equal(
    codeWithProof((proof) => proof),
    undefined,
    'and the sibling is good',
  );
  t.end();
});

t.test('the members of a proof', (t) => {
  t.equal(codeSigned(DOCUMENT, {}), undefined);
  t.equal(codeSigned(DOCUMENT, { type: 'Ed25519Signature2020' }), 'proof-unsupported');
  t.equal(codeSigned(DOCUMENT, { cryptosuite: 'eddsa-rdfc-2022' }), 'proof-unsupported');
  t.equal(codeSigned(DOCUMENT, { proofPurpose: 'authentication' }), 'proof-purpose');
  t.equal(codeSigned(DOCUMENT, { created: '2026-11-20T10:00:00.001Z' }), 'proof-created');
  t.equal(codeSigned(DOCUMENT, { created: '2026-11-20T10:00:00Z' }), 'proof-created');
  t.equal(codeSigned(DOCUMENT, { verificationMethod: `${KEY_ID}2` }), 'proof-method');
  t.equal(codeSigned(DOCUMENT, { domain: 'd', challenge: 'c' }), undefined, 'not asked for');
  t.equal(
    codeSigned(DOCUMENT, { cryptosuite: 'x', proofPurpose: 'x', created: 'x', '@context': [] }),
    'proof-unsupported',
    'the first fault in the order of the spec',
  );
  t.equal(
    codeSigned(DOCUMENT, { proofPurpose: 'x', created: 'x', '@context': [] }),
    'proof-purpose',
  );
  t.equal(codeSigned(DOCUMENT, { created: 'x', verificationMethod: 'x' }), 'proof-created');
  t.equal(codeSigned(DOCUMENT, { verificationMethod: 'x', '@context': [] }), 'proof-method');
  t.end();
});

t.test('purpose, domain and challenge of a handshake', (t) => {
  const options = {
    ...OPTIONS,
    proofPurpose: 'authentication',
    domain: 'did:key:z1',
    challenge: 'nonce',
  };
  const signed = signDocument(DOCUMENT, options);
  const { proofPurpose, domain, challenge } = options;
  const expected = { ...EXPECTED, proofPurpose, domain, challenge };
  verifyDocument(signed, PUBLIC_KEY, expected);
  verifyDocument(signed, PUBLIC_KEY, { proofPurpose });
  const codeWith = (document: object, other: object) =>
    codeOf(() => verifyDocument(document, PUBLIC_KEY, { ...expected, ...other }));
  t.equal(codeWith(signed, { proofPurpose: 'assertionMethod', domain: 'x' }), 'proof-purpose');
  t.equal(codeWith(signed, { domain: 'x', challenge: 'x' }), 'proof-domain');
  t.equal(codeWith(signed, { challenge: 'x', created: 'x' }), 'proof-challenge');
  const plain = signDocument(DOCUMENT, { ...OPTIONS, proofPurpose });
  t.equal(codeWith(plain, {}), 'proof-domain');
  const aimed = signDocument(DOCUMENT, { ...OPTIONS, proofPurpose, domain });
  t.equal(codeWith(aimed, {}), 'proof-challenge');
  t.end();
});

t.test('@context', (t) => {
  const context = ['https://a.example/1', { term: 'https://a.example/2' }];
  const document = { '@context': context, id: 'x' };
  const signed = signDocument(document, OPTIONS);
  t.strictSame(signed.proof['@context'], context, 'is copied into the proof');
  verifyDocument(signed, PUBLIC_KEY, EXPECTED);

  const { '@context': _, ...without } = signed;
  t.equal(
    codeOf(() => verifyDocument(without, PUBLIC_KEY, EXPECTED)),
    'proof-context',
  );
  const reversed = { ...signed, '@context': [...context].reverse() };
  t.equal(
    codeOf(() => verifyDocument(reversed, PUBLIC_KEY, EXPECTED)),
    'proof-context',
  );
  const shorter = { ...signed, '@context': context.slice(0, 1) };
  t.equal(
    codeOf(() => verifyDocument(shorter, PUBLIC_KEY, EXPECTED)),
    'proof-context',
  );
  const otherOrder = { ...signed, '@context': ['https://a.example/0', ...context] };
  t.equal(
    codeOf(() => verifyDocument(otherOrder, PUBLIC_KEY, EXPECTED)),
    'proof-context',
  );
  t.equal(codeSigned(document, {}), 'proof-context', 'only the document has one');
  t.equal(
    codeSigned({ id: 'x' }, { '@context': context }),
    'proof-context',
    'only the proof has one',
  );
  t.equal(codeSigned({ id: 'x' }, { '@context': [] }), 'proof-context', 'even an empty one');

  const longer = { ...signed, '@context': [...context, 'https://a.example/3'] };
  t.equal(
    codeOf(() => verifyDocument(longer, PUBLIC_KEY, EXPECTED)),
    undefined,
    "the proof's stands in for the document's",
  );
  const single = signDocument({ '@context': 'https://a.example/1' }, OPTIONS);
  t.equal(single.proof['@context'], 'https://a.example/1');
  verifyDocument(single, PUBLIC_KEY, EXPECTED);
  const listed = { ...single, '@context': ['https://a.example/1'] };
  t.equal(
    codeOf(() => verifyDocument(listed, PUBLIC_KEY, EXPECTED)),
    undefined,
    'one or a list of one',
  );
  t.end();
});

t.test('proof-invalid', (t) => {
  const signed = signDocument(DOCUMENT, OPTIONS);
  const code = (document: object, key = PUBLIC_KEY): string | undefined =>
    codeOf(() => verifyDocument(document, key, EXPECTED));
  t.equal(code(signed), undefined);
  t.equal(code({ ...signed, text: 'e' }), 'proof-invalid');
  t.equal(code({ ...signed, more: 1 }), 'proof-invalid', 'unknown members are covered');
  t.equal(code({ ...signed, id: 'other' }), 'proof-invalid', 'and the id');
  t.equal(code({ ...signed, nested: {} }), 'proof-invalid', 'and a nested proof');
  t.equal(code(signed, derivePublicKey(seedOf(2))), 'proof-invalid');
  t.equal(code(signed, new Uint8Array(32)), 'proof-invalid', 'a key of small order');
  const withDomain = { ...signed, proof: { ...signed.proof, domain: 'x' } };
  t.equal(code(withDomain), 'proof-invalid', 'all members of the proof are covered');
  t.equal(code(JSON.parse(canonicalText(signed)) as object), undefined, 'order does not matter');
  t.end();
});

t.test('hash and verifier can be replaced', (t) => {
  const signed = signDocument(DOCUMENT, OPTIONS);
  let hashed = 0;
  const calls: unknown[] = [];
  verifyDocument(signed, PUBLIC_KEY, {
    sha256: (message) => {
      hashed++;
      return createHash('sha256').update(message).digest();
    },
    verifySignature: (signature, message, publicKey) => {
      calls.push([signature.length, message.length, toHex(publicKey)]);
      return (
        isStrictEd25519Input(signature, publicKey) &&
        verifyEd25519Strict(signature, message, publicKey)
      );
    },
  });
  t.equal(hashed, 2);
  t.strictSame(calls, [[64, 64, toHex(PUBLIC_KEY)]]);
  const code = codeOf(() => verifyDocument(signed, PUBLIC_KEY, { verifySignature: () => false }));
  t.equal(code, 'proof-invalid');
  t.end();
});
