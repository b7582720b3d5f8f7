// Vectors of other projects; see test/core/third-party.test.ts for where they come from.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import t from 'tap';

import {
  decodeBase58Multibase,
  generateKeyPair,
  oracleCanonicalText,
  oracleParse,
  oracleSign,
  oracleVerifyEd25519,
  oracleVerifyProof,
  type JsonObject,
} from '../../harness/oracle/index.ts';

const folder = process.env['CONCORDAT_THIRD_PARTY'];

function read(...path: readonly string[]): Buffer {
  return readFileSync(join(folder ?? '', ...path));
}

function readObject(...path: readonly string[]): JsonObject {
  return JSON.parse(read(...path).toString()) as JsonObject;
}

if (folder === undefined || !existsSync(folder)) {
  t.comment('third-party vectors: not run, CONCORDAT_THIRD_PARTY names no folder');
  t.pass('nothing to run');
} else {
  t.test('RFC 8785 test data', (t) => {
    for (const name of ['arrays', 'french', 'structures', 'unicode', 'weird']) {
      const value = oracleParse(read('jcs', 'input', `${name}.json`));
      t.equal(oracleCanonicalText(value), read('jcs', 'output', `${name}.json`).toString(), name);
    }
    t.end();
  });

  t.test('Wycheproof, Ed25519', (t) => {
    interface Group {
      publicKey: { pk: string };
      tests: { tcId: number; msg: string; sig: string; result: string }[];
    }
    const file = readObject('ed25519', 'wycheproof-ed25519_test.json');
    const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
    for (const group of file['testGroups'] as unknown as Group[]) {
      for (const { tcId, msg, sig, result } of group.tests) {
        const valid = oracleVerifyEd25519(bytes(sig), bytes(msg), bytes(group.publicKey.pk));
        t.equal(valid, result === 'valid', String(tcId));
      }
    }
    t.end();
  });

  t.test('W3C eddsa-jcs-2022', (t) => {
    const suite = ['eddsa-jcs-2022', 'w3c-vc-di-eddsa'];
    const keys = readObject(...suite, 'keyPair.json') as Record<string, string>;
    const seed = decodeBase58Multibase(keys['privateKeyMultibase'] as string) as Uint8Array;
    const options = readObject(...suite, 'proofConfigJCS.json') as Record<string, string>;
    const pair = generateKeyPair(seed.subarray(2));
    t.equal(pair.publicKeyMultibase, keys['publicKeyMultibase']);
    const trace = oracleSign(readObject(...suite, 'unsigned.json'), {
      privateKey: pair.privateKey,
      verificationMethod: options['verificationMethod'] as string,
      created: options['created'] as string,
    });
    const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
    const text = (name: string): string =>
      read(...suite, name)
        .toString()
        .trim();
    t.equal(hex(trace.proofHash), text('proofHashJCS.txt'));
    t.equal(hex(trace.documentHash), text('docHashJCS.txt'));
    t.equal(hex(trace.signature), text('sigHexJCS.txt'));
    const signed = readObject(...suite, 'signedJCS.json');
    t.same(trace.document, signed);
    oracleVerifyProof(signed, {
      publicKeyMultibase: pair.publicKeyMultibase,
      verificationMethod: options['verificationMethod'] as string,
      proofPurpose: 'assertionMethod',
    });
    t.end();
  });
}
