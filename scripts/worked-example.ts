/**
 * The worked example of the overview: one Note, from the owner's request to the bytes on the wire.
 *
 * Made by the oracle from a published seed, so that every value on the page can be recomputed. The test suite holds the
 * page against core; `npm run gen` writes it.
 */
import {
  generateKeyPair,
  oracleCanonicalText,
  oracleCanonicalize,
  oracleDocumentId,
  oracleSign,
  sha256,
  type JsonObject,
} from '../harness/oracle/index.ts';

/** The text whose SHA-256 is the seed of bob's key. */
export const EXAMPLE_SEED_TEXT = 'concordat worked example';

const BOB = 'https://b.example/actors/bob';
const KEY_ID = `${BOB}#key-1`;
const NOTE: JsonObject = { type: 'Note', content: 'Grüße from B' };

/** The steps of the example, as values. */
export function exampleSteps(): {
  seedHex: string;
  publicKeyMultibase: string;
  unsigned: JsonObject;
  canonicalWithoutId: string;
  id: string;
  canonicalProofOptions: string;
  proofHashHex: string;
  documentHashHex: string;
  signatureHex: string;
  signed: JsonObject;
} {
  const seed = sha256(new TextEncoder().encode(EXAMPLE_SEED_TEXT));
  const { privateKey, publicKeyMultibase } = generateKeyPair(seed);
  const unsigned: JsonObject = {
    type: 'Create',
    actor: BOB,
    published: '2026-11-20T10:00:00.000Z',
    nonce: 'q3Vv5m1nJc0R2yXo1bZ9Ww',
    to: ['Public'],
    cc: ['Followers'],
    object: NOTE,
  };
  const id = oracleDocumentId(unsigned);
  const created = unsigned['published'] as string;
  const trace = oracleSign(
    { id, ...unsigned },
    { privateKey, verificationMethod: KEY_ID, created },
  );
  const options = { ...(trace.document['proof'] as JsonObject) };
  delete options['proofValue'];
  return {
    seedHex: toHex(seed),
    publicKeyMultibase,
    unsigned,
    canonicalWithoutId: oracleCanonicalText(unsigned),
    id,
    canonicalProofOptions: oracleCanonicalText(options),
    proofHashHex: toHex(trace.proofHash),
    documentHashHex: toHex(trace.documentHash),
    signatureHex: toHex(trace.signature),
    signed: trace.document,
  };
}

/** The example as Markdown. */
export function workedExample(): string {
  const steps = exampleSteps();
  const bytes = oracleCanonicalize(steps.unsigned);
  const digest = toHex(sha256(bytes));
  const body = oracleCanonicalize(steps.signed);
  return `
**1. The key.** The seed of bob's Ed25519 key is the SHA-256 of the ASCII text \`${EXAMPLE_SEED_TEXT}\`; it is published here, so nobody may use it for anything else.

    seed                ${steps.seedHex}
    publicKeyMultibase  ${steps.publicKeyMultibase}

**2. The request.** bob's owner sends to host B:

    POST /activity HTTP/1.1
    Authorization: Bearer …
    Content-Type: application/json

    ${JSON.stringify({ type: 'Create', object: NOTE })}

**3. The id.** B adds \`actor\`, \`published\`, \`nonce\` and the default audience. The canonical bytes are this text in UTF-8, ${bytes.length} bytes:

    ${steps.canonicalWithoutId}

In hex:

${inLines(toHex(bytes))}

Their SHA-256, and the content id that is made of it (\`b\` and the base32 of \`01 80 04 12 20\` and the digest):

    digest  ${digest}
    id      ${steps.id}

**4. The proof.** The proof without \`proofValue\`, as canonical text, and its SHA-256:

    ${steps.canonicalProofOptions}

    proofHash     ${steps.proofHashHex}

The document, now with its \`id\`, as canonical bytes has the SHA-256

    documentHash  ${steps.documentHashHex}

Ed25519 over the 64 bytes \`proofHash || documentHash\` gives

    signature     ${steps.signatureHex.slice(0, 64)}
                  ${steps.signatureHex.slice(64)}
    proofValue    ${String((steps.signed['proof'] as JsonObject)['proofValue'])}

**5. The delivery.** What B answers to the owner with 201, keeps, and sends to alice's inbox. Member order and white space of the body are free: the
receiver makes the canonical bytes itself. Here the body is canonical, ${body.length} bytes:

    POST /actors/alice/inbox HTTP/1.1
    Content-Type: application/activity+json

    ${oracleCanonicalText(steps.signed)}
`;
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function inLines(hex: string): string {
  return (hex.match(/.{1,96}/g) ?? []).map((line) => `    ${line}`).join('\n');
}
