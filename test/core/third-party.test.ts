/**
 * Vectors of other projects, from the folder that the environment variable CONCORDAT_THIRD_PARTY names. They stand
 * beside this project's own vectors and are not part of it; without the folder there is nothing to run here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import t from 'tap';

import {
  canonicalize,
  canonicalNumber,
  canonicalText,
  decodeBase58,
  decodeMultikey,
  decodeProofValue,
  derivePublicKey,
  encodeMultikey,
  hashDocument,
  type JsonObject,
  parseStrict,
  type Proof,
  signDocument,
  verifyDocument,
  verifyEd25519Strict,
} from '../../reference/core/index.ts';
import { fromHex, toHex } from '../support/core-fixtures.ts';

const folder = process.env['CONCORDAT_THIRD_PARTY'];

function read(...path: readonly string[]): Buffer {
  return readFileSync(join(folder ?? '', ...path));
}

function readJson<T>(...path: readonly string[]): T {
  return JSON.parse(read(...path).toString()) as T;
}

if (folder === undefined || !existsSync(folder)) {
  t.comment('third-party vectors: not run, CONCORDAT_THIRD_PARTY names no folder');
  t.pass('nothing to run');
} else {
  t.comment('third-party vectors: run');

  t.test('json-canonicalization: six files', (t) => {
    for (const name of readdirSync(join(folder, 'jcs', 'input'))) {
      const bytes = canonicalize(parseStrictOrPlainly(read('jcs', 'input', name)));
      t.equal(toHex(bytes), read('jcs', 'output', name).toString('hex'), name);
      const outHex = read('jcs', 'outhex', name.replace(/json$/, 'txt')).toString();
      t.equal(toHex(bytes), outHex.replace(/\s/g, ''), `${name}, as hex`);
    }
    t.end();
  });

  t.test('RFC 8785: numbers', (t) => {
    const { vectors } = readJson<{
      vectors: { ieee754_be_hex: string; expected: string | null; comment: string }[];
    }>('jcs', 'rfc8785-appendix-b.json');
    for (const { ieee754_be_hex: hex, expected, comment } of vectors) {
      const value = new DataView(fromHex(hex).buffer).getFloat64(0);
      if (expected === null) t.throws(() => canonicalNumber(value), TypeError, comment);
      else t.equal(canonicalNumber(value), expected, `${hex} ${comment}`);
    }
    t.end();
  });

  t.test('RFC 8785: sorting and the sample', (t) => {
    const vectors = readJson<Record<string, unknown>>('jcs', 'rfc8785-sorting.json');
    const input = JSON.parse(String(vectors['sorting_input_json'])) as Record<string, string>;
    const order = vectors['sorting_expected_value_order'] as string[];
    const text = canonicalText(input);
    // Integer-like names come first in a parsed object, so the order is read from the text.
    const positions = order.map((value) => text.indexOf(JSON.stringify(value)));
    t.ok(positions.every((position) => position > 0));
    t.strictSame(
      positions,
      [...positions].sort((a, b) => a - b),
    );
    const sample = JSON.parse(String(vectors['sample_input_json'])) as unknown;
    const expected = Object.entries(vectors).find(([name]) => /sample.*hex/.test(name))?.[1];
    t.equal(toHex(canonicalize(sample)), String(expected).replace(/\s/g, ''));
    t.end();
  });

  t.test('Wycheproof: Ed25519', (t) => {
    const { testGroups } = readJson<{
      testGroups: {
        publicKey: { pk: string };
        tests: { tcId: number; comment: string; msg: string; sig: string; result: string }[];
      }[];
    }>('ed25519', 'wycheproof-ed25519_test.json');
    for (const { publicKey, tests } of testGroups) {
      for (const { tcId, comment, msg, sig, result } of tests) {
        const verdict = verifyEd25519Strict(fromHex(sig), fromHex(msg), fromHex(publicKey.pk));
        t.equal(verdict, result === 'valid', `${tcId} ${comment}`);
      }
    }
    t.end();
  });

  t.test('W3C: eddsa-jcs-2022', (t) => {
    const directory = ['eddsa-jcs-2022', 'w3c-vc-di-eddsa'];
    const text = (name: string): string =>
      read(...directory, name)
        .toString()
        .trim();
    const unsigned = readJson<JsonObject>(...directory, 'unsigned.json');
    const config = readJson<Omit<Proof, 'proofValue'>>(...directory, 'proofConfigJCS.json');
    const signed = readJson<JsonObject & { proof: Proof }>(...directory, 'signedJCS.json');
    const keys = readJson<Record<string, string>>(...directory, 'keyPair.json');
    // A secret key is multibase of 80 26 and the seed.
    const secret = decodeBase58(keys['privateKeyMultibase']!.slice(1))!;
    const privateKey = secret.slice(2);
    const publicKey = decodeMultikey(keys['publicKeyMultibase']);

    t.equal(toHex(secret.slice(0, 2)), '8026');
    t.strictSame(derivePublicKey(privateKey), publicKey);
    t.equal(canonicalText(unsigned), text('canonDocJCS.txt'));
    t.equal(canonicalText(config), text('proofCanonJCS.txt'));
    const hashes = hashDocument(unsigned, config);
    t.equal(toHex(hashes.documentHash), text('docHashJCS.txt'));
    t.equal(toHex(hashes.proofHash), text('proofHashJCS.txt'));
    t.equal(toHex(hashes.message), text('combinedHashJCS.txt'));
    const made = signDocument(unsigned, {
      privateKey,
      verificationMethod: config.verificationMethod,
      created: config.created,
    });
    t.equal(made.proof.proofValue, text('sigBTC58JCS.txt'));
    t.equal(toHex(decodeProofValue(made.proof.proofValue)), text('sigHexJCS.txt'));
    t.strictSame(made, signed);
    t.doesNotThrow(() => verifyDocument(signed, publicKey, { created: config.created }));
    t.end();
  });

  t.test('W3C: did:key', (t) => {
    const vectors = readJson<
      Record<string, { seed?: string; verificationKeyPair?: { publicKeyBase58?: string } }>
    >('did', 'did-key-ed25519-x25519.json');
    for (const [did, { seed, verificationKeyPair }] of Object.entries(vectors)) {
      if (seed === undefined) continue;
      const publicKey = derivePublicKey(fromHex(seed));
      t.equal(`did:key:${encodeMultikey(publicKey)}`, did);
      t.strictSame(decodeMultikey(did.slice('did:key:'.length)), publicKey);
      const base58 = verificationKeyPair?.publicKeyBase58;
      if (base58 !== undefined) t.strictSame(decodeBase58(base58), publicKey);
    }
    t.end();
  });
}

/** The strict parser refuses some of what RFC 8785 canonicalizes, such as 1E30 and noncharacters. */
function parseStrictOrPlainly(bytes: Buffer): unknown {
  try {
    return parseStrict(bytes);
  } catch {
    return JSON.parse(bytes.toString());
  }
}
