// The worked example of the overview, held against core: the page was written by the oracle.

import { readFileSync } from 'node:fs';
import t from 'tap';
import {
  canonicalize,
  computeCid,
  documentId,
  parseStrict,
  signDocument,
  verifyActivity,
} from '../../reference/core/index.ts';
import { sha256 } from '@noble/hashes/sha2.js';

const page = readFileSync(new URL('../../../spec/01-overview.md', import.meta.url), 'utf8');

/** What stands behind a label, or alone on a line of the example. */
function find(pattern: RegExp): string {
  const match = pattern.exec(page)?.[1];
  if (match === undefined) throw new Error(`the overview has nothing like ${String(pattern)}`);
  return match;
}

function parse(text: string): Record<string, unknown> {
  return parseStrict(new TextEncoder().encode(text)) as Record<string, unknown>;
}

const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

t.test('every value on the page is what core makes of the seed', (t) => {
  const seed = Buffer.from(find(/^ {4}seed +([0-9a-f]{64})$/m), 'hex');
  t.equal(toHex(sha256(new TextEncoder().encode('concordat worked example'))), toHex(seed));

  const canonicalText = find(/^ {4}(\{"actor":[^\n]*\})$/m);
  const unsigned = parse(canonicalText);
  t.equal(toHex(canonicalize(unsigned)), toHex(new TextEncoder().encode(canonicalText)));
  const hexOnPage = find(/In hex:\n\n((?: {4}[0-9a-f]+\n)+)/).replace(/\s/g, '');
  t.equal(hexOnPage, toHex(canonicalize(unsigned)));

  const id = find(/^ {4}id +(bagaaiera[a-z2-7]{52})$/m);
  t.equal(computeCid(unsigned), id);
  t.equal(find(/^ {4}digest +([0-9a-f]{64})$/m), toHex(sha256(canonicalize(unsigned))));

  const options = parse(find(/^ {4}(\{"created":[^\n]*\})$/m));
  t.equal(find(/proofHash +([0-9a-f]{64})/), toHex(sha256(canonicalize(options))));
  t.equal(find(/documentHash +([0-9a-f]{64})$/m), toHex(sha256(canonicalize({ id, ...unsigned }))));

  const signed = parse(find(/application\/activity\+json\n\n {4}(\{"actor":[^\n]*\})$/m));
  const made = signDocument({ id, ...unsigned } as never, {
    privateKey: seed,
    verificationMethod: String(options['verificationMethod']),
    created: String(options['created']),
    proofPurpose: 'assertionMethod',
  });
  t.same(made, signed);
  t.equal(documentId(signed as never), id);

  const key = {
    id: 'https://b.example/actors/bob#key-1',
    type: 'Multikey',
    controller: 'https://b.example/actors/bob',
    publicKeyMultibase: find(/publicKeyMultibase +(z6Mk\w+)$/m),
    created: '2026-11-20T10:00:00.000Z',
    purpose: ['sign-activity', 'rotate-key'],
  };
  t.doesNotThrow(() => verifyActivity(signed, [key], { mode: 'history' }));
  t.end();
});
