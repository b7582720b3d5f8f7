import { verify as lenientVerify } from '@noble/ed25519';
import { hashes } from '@noble/ed25519';
import { createHash } from 'node:crypto';
import t from 'tap';

import { generateKeyPair, oracleVerifyEd25519, signBytes } from '../../harness/oracle/index.ts';
import { loadVectorFiles } from '../../harness/adapter/vector-files.ts';

hashes.sha512 = (message) => Uint8Array.from(createHash('sha512').update(message).digest());

const bytes = (hex: unknown): Uint8Array => Uint8Array.from(Buffer.from(String(hex), 'hex'));

t.test('honest signatures verify', (t) => {
  for (let index = 0; index < 20; index += 1) {
    const pair = generateKeyPair();
    const message = Buffer.from(`message ${index}`);
    t.ok(oracleVerifyEd25519(signBytes(message, pair.privateKey), message, pair.publicKey));
  }
  t.end();
});

t.test('the hostile vectors bite: a verifier of another rule accepts them', (t) => {
  const cases = loadVectorFiles().get('ed25519.json')?.cases ?? [];
  const refused = cases.filter(
    ({ expect }) => expect.result === 'valid' && !expect.output['valid'],
  );
  const bite = (prefix: string): number =>
    refused
      .filter((entry) => entry.id.startsWith(`ed25519/${prefix}`))
      .filter(({ input }) =>
        lenientVerify(
          bytes(input['signatureHex']),
          bytes(input['messageHex']),
          bytes(input['publicKeyHex']),
          { zip215: true },
        ),
      ).length;
  t.equal(bite('small-order-a-'), 14, 'every encoding of a small-order A');
  t.equal(bite('small-order-r-'), 14, 'every encoding of a small-order R');
  t.equal(bite('mixed-order-r-'), 7, 'every mixed-order R');
  t.equal(bite('mixed-order-a-'), 3, 'mixed-order A');
  t.end();
});
