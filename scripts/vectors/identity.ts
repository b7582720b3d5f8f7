import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import { oracleDidKey, signDocument, type JsonObject } from '../../harness/oracle/index.ts';
import { VectorBuilder } from './builder.ts';
import { KEY_ORIGIN, edit, hexOf, keyEntry, keyPair } from './fixtures.ts';
import { ALICE } from './record-fixtures.ts';

const KEY = keyPair('instance-a').publicKeyMultibase;
const INSTANCE = `did:key:${KEY}`;

/** The vectors of the chapter *Identity*. */
export function identityVectors(): VectorFile {
  const vectors = new VectorBuilder({
    suite: 'identity',
    spec: 'spec/21-identity.md',
    description: `DIDs: the key of a did:key, where the document of a did:web is, and what is no DID; the proof of a key document. ${KEY_ORIGIN}`,
    notes: {
      boundary: { kind: 'limit', description: 'Exactly at a limit, or one beyond it.' },
      encoding: {
        kind: 'parser',
        description: 'A reader that decodes percent-encodings everywhere accepts this.',
      },
      address: {
        kind: 'security',
        description: 'A reader that gives the domain to a URL parser reaches an address.',
      },
      'url-parser': {
        kind: 'security',
        description: 'A URL parser turns this into another URL than was written.',
      },
    },
  });
  addDidKeys(vectors);
  addDidWebs(vectors);
  addKeyDocuments(vectors);
  return vectors.build();
}

function addDidKeys(v: VectorBuilder): void {
  for (const [id, name] of [
    ['plain', 'instance-a'],
    ['another', 'instance-b'],
    ['of-an-actor', 'carol'],
  ] as const) {
    const { publicKeyMultibase } = keyPair(name);
    const did = `did:key:${publicKeyMultibase}`;
    v.valid(
      `identity/did-key-${id}`,
      { comment: `The test key ${name}.`, requires: ['did-key'] },
      'did-key',
      { did },
      { publicKeyMultibase, verificationMethod: `${did}#${publicKeyMultibase}` },
    );
  }
  for (const [id, did, comment] of MALFORMED_KEYS) {
    v.invalid(
      `identity/did-key-${id}`,
      { comment, requires: ['did-malformed', 'did-key'] },
      'did-key',
      { did },
      'did-malformed',
      'identity/did-key-plain',
    );
  }
}

/** One edit each away from the `did:key` of the test key instance-a. */
const MALFORMED_KEYS: readonly (readonly [id: string, did: string, comment: string])[] = [
  ['other-method', `did:pkh:${KEY}`, 'Another method.'],
  ['no-method', `did:${KEY}`, 'No method.'],
  ['upper-case-scheme', `DID:key:${KEY}`, 'The scheme in upper case.'],
  ['upper-case-method', `did:KEY:${KEY}`, 'The method in upper case.'],
  ['empty', 'did:key:', 'No key.'],
  ['one-shorter', `did:key:${KEY.slice(0, -1)}`, '47 characters.'],
  ['one-longer', `did:key:${KEY}1`, '49 characters.'],
  ['leading-ones', `did:key:z1${KEY.slice(1)}`, 'A byte 0 before the 34 bytes.'],
  ['no-base58', `did:key:${KEY.slice(0, -1)}0`, 'A 0, which is no character of base58.'],
  ['upper-case-multibase', `did:key:Z${KEY.slice(1)}`, 'An upper-case Z, which is another base.'],
  ['no-multibase', `did:key:${KEY.slice(1)}`, 'Without the z.'],
  ['hex', `did:key:f${'ed01'}${'11'.repeat(32)}`, 'The bytes of a key in hex.'],
  [
    'x25519',
    `did:key:z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc`,
    'A key for agreement, of another codec.',
  ],
  [
    'secp256k1',
    'did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme',
    'A key of another curve.',
  ],
  ['version', `did:key:1.1:${KEY}`, 'A version before the key.'],
  ['fragment', `did:key:${KEY}#${KEY}`, 'The verification method instead of the DID.'],
  ['query', `did:key:${KEY}?versionId=1`, 'A query behind the DID.'],
  ['path', `did:key:${KEY}/1`, 'A path behind the DID.'],
  ['space-before', ` did:key:${KEY}`, 'White space before the DID.'],
  ['line-feed-after', `did:key:${KEY}\n`, 'A line feed behind the DID.'],
];

const LONGEST_LABEL = 'a'.repeat(63);

function addDidWebs(v: VectorBuilder): void {
  for (const [id, did, development, url, comment, flag] of WEBS) {
    v.valid(
      `identity/did-web-${id}`,
      { comment, requires: ['did-web-url'], flags: flag === undefined ? [] : [flag] },
      'did-web',
      { did, development },
      { url },
    );
  }
  for (const [id, did, comment, sibling, flag] of MALFORMED_WEBS) {
    v.invalid(
      `identity/did-web-${id}`,
      {
        comment,
        requires: ['did-malformed', 'did-web-strict'],
        flags: flag === undefined ? [] : [flag],
      },
      'did-web',
      { did, development: false },
      'did-malformed',
      `identity/did-web-${sibling}`,
    );
  }
}

type Web = readonly [
  id: string,
  did: string,
  development: boolean,
  url: string,
  comment: string,
  flag?: string,
];

const WELL_KNOWN = '.well-known/did.json';

const WEBS: readonly Web[] = [
  ['plain', 'did:web:b.example', false, `https://b.example/${WELL_KNOWN}`, 'A domain.'],
  [
    'port',
    'did:web:b.example%3A8443',
    false,
    `https://b.example:8443/${WELL_KNOWN}`,
    'A domain and a port.',
  ],
  [
    'path',
    'did:web:b.example:actors:bob',
    false,
    'https://b.example/actors/bob/did.json',
    'Path segments: nothing is well-known then.',
  ],
  [
    'port-and-path',
    'did:web:b.example%3A8443:actors:bob',
    false,
    'https://b.example:8443/actors/bob/did.json',
    'A port and path segments.',
  ],
  [
    'one-segment',
    'did:web:b.example:bob',
    false,
    'https://b.example/bob/did.json',
    'One path segment.',
  ],
  [
    'bare-port',
    'did:web:b.example:8443',
    false,
    'https://b.example/8443/did.json',
    'Behind a colon that is not encoded stands a path segment, not a port.',
    'encoding',
  ],
  [
    'segment-characters',
    'did:web:b.example:A-z_0.9',
    false,
    'https://b.example/A-z_0.9/did.json',
    'Every kind of character that a segment may have.',
  ],
  [
    'three-dots',
    'did:web:b.example:...',
    false,
    'https://b.example/.../did.json',
    'Three dots are a name like any other.',
  ],
  [
    'lowest-port',
    'did:web:b.example%3A1',
    false,
    `https://b.example:1/${WELL_KNOWN}`,
    'The lowest port.',
    'boundary',
  ],
  [
    'highest-port',
    'did:web:b.example%3A65535',
    false,
    `https://b.example:65535/${WELL_KNOWN}`,
    'The highest port.',
    'boundary',
  ],
  [
    'default-port',
    'did:web:b.example%3A443',
    false,
    `https://b.example:443/${WELL_KNOWN}`,
    'The port stays as it is written.',
    'url-parser',
  ],
  [
    'longest-label',
    `did:web:${LONGEST_LABEL}.example`,
    false,
    `https://${LONGEST_LABEL}.example/${WELL_KNOWN}`,
    'A label of 63 characters.',
    'boundary',
  ],
  [
    'digits',
    'did:web:127.0.0.1.example',
    false,
    `https://127.0.0.1.example/${WELL_KNOWN}`,
    'Labels of digits before one that has letters.',
  ],
  [
    'digit-in-last-label',
    'did:web:b.e1',
    false,
    `https://b.e1/${WELL_KNOWN}`,
    'A last label with letters and digits.',
  ],
  [
    'hex-before-last-label',
    'did:web:0x7f.0.0.0x1.example',
    false,
    `https://0x7f.0.0.0x1.example/${WELL_KNOWN}`,
    'Labels that begin with 0x before one that does not.',
  ],
  [
    'inner-hyphens',
    'did:web:xn--bcher-kva.b-1.example',
    false,
    `https://xn--bcher-kva.b-1.example/${WELL_KNOWN}`,
    'Hyphens inside labels.',
  ],
  [
    'single-label',
    'did:web:b',
    false,
    `https://b/${WELL_KNOWN}`,
    'A domain of one label of one character.',
    'boundary',
  ],
  [
    'localhost',
    'did:web:localhost',
    false,
    `https://localhost/${WELL_KNOWN}`,
    'Outside development mode localhost is asked like every other.',
  ],
  [
    'localhost-development',
    'did:web:localhost%3A9201',
    true,
    `http://localhost:9201/${WELL_KNOWN}`,
    'In development mode localhost is asked without TLS.',
  ],
  [
    'localhost-development-path',
    'did:web:localhost:bob',
    true,
    'http://localhost/bob/did.json',
    'The same with a path.',
  ],
  [
    'others-in-development',
    'did:web:b.example',
    true,
    `https://b.example/${WELL_KNOWN}`,
    'Others are asked with TLS in development mode too.',
  ],
  [
    'below-localhost-development',
    'did:web:a.localhost',
    true,
    `https://a.localhost/${WELL_KNOWN}`,
    'A domain below localhost is another one.',
  ],
];

type MalformedWeb = readonly [
  id: string,
  did: string,
  comment: string,
  sibling: string,
  flag?: string,
];

const MALFORMED_WEBS: readonly MalformedWeb[] = [
  ['other-method', 'did:webs:b.example', 'Another method.', 'plain'],
  ['upper-case-scheme', 'DID:web:b.example', 'The scheme in upper case.', 'plain'],
  ['upper-case-method', 'did:WEB:b.example', 'The method in upper case.', 'plain'],
  ['empty', 'did:web:', 'No domain.', 'plain'],
  ['empty-domain', 'did:web::bob', 'No domain before the path.', 'one-segment'],
  ['empty-domain-port', 'did:web:%3A8443', 'No domain before the port.', 'port'],
  ['upper-case-domain', 'did:web:B.example', 'An upper-case letter in the domain.', 'plain'],
  ['underscore', 'did:web:b_1.example', 'An underscore in the domain.', 'inner-hyphens'],
  ['unicode', 'did:web:bücher.example', 'A domain that is not in ASCII.', 'plain', 'url-parser'],
  [
    'full-width',
    'did:web:b．example',
    'A full-width dot, which URL parsers make a dot of.',
    'plain',
    'url-parser',
  ],
  ['empty-label', 'did:web:b..example', 'An empty label.', 'plain'],
  ['first-dot', 'did:web:.b.example', 'An empty first label.', 'plain'],
  ['last-dot', 'did:web:b.example.', 'A dot behind the domain.', 'plain', 'url-parser'],
  ['hyphen-first', 'did:web:-b.example', 'A label that begins with a hyphen.', 'plain'],
  ['hyphen-last', 'did:web:b-.example', 'A label that ends with a hyphen.', 'plain'],
  ['hyphen-last-in-last', 'did:web:b.example-', 'The last label ends with a hyphen.', 'plain'],
  [
    'label-too-long',
    `did:web:${LONGEST_LABEL}a.example`,
    'A label of 64 characters.',
    'longest-label',
    'boundary',
  ],
  ['ipv4', 'did:web:127.0.0.1', 'An IPv4 address.', 'digits', 'address'],
  ['ipv4-port', 'did:web:127.0.0.1%3A8443', 'An IPv4 address with a port.', 'port', 'address'],
  ['ipv4-short', 'did:web:127.1', 'A short form of an IPv4 address.', 'digits', 'address'],
  ['ipv4-number', 'did:web:2130706433', 'An IPv4 address as one number.', 'digits', 'address'],
  ['ipv4-octal', 'did:web:0177.0.0.01', 'An IPv4 address in octal.', 'digits', 'address'],
  [
    'last-label-digits',
    'did:web:b.example.1',
    'A last label of digits is taken for an address.',
    'digit-in-last-label',
    'address',
  ],
  ['ipv4-hex', 'did:web:0x7f000001', 'An IPv4 address in hex.', 'digits', 'address'],
  [
    'last-label-hex',
    'did:web:b.example.0x1',
    'A last label that begins with 0x is taken for an address.',
    'digit-in-last-label',
    'address',
  ],
  ['last-label-0x', 'did:web:b.0xyz', 'Whatever follows the 0x.', 'digit-in-last-label', 'address'],
  ['ipv6', 'did:web:[::1]', 'An IPv6 address.', 'plain', 'address'],
  ['ipv6-encoded', 'did:web:%5B%3A%3A1%5D', 'An IPv6 address, encoded.', 'plain', 'address'],
  ['lower-case-encoding', 'did:web:b.example%3a8443', '%3a instead of %3A.', 'port', 'encoding'],
  ['encoded-twice', 'did:web:b.example%253A8443', 'The colon encoded twice.', 'port', 'encoding'],
  ['encoded-dot', 'did:web:b%2Eexample', 'A dot, encoded.', 'plain', 'encoding'],
  ['encoded-letter', 'did:web:%62.example', 'A letter, encoded.', 'plain', 'encoding'],
  ['encoded-at', 'did:web:a%40b.example', 'User information, encoded.', 'plain', 'encoding'],
  ['encoded-slash', 'did:web:b.example%2Fbob', 'A path, encoded.', 'one-segment', 'encoding'],
  ['user-information', 'did:web:a@b.example', 'User information.', 'plain', 'url-parser'],
  ['no-port', 'did:web:b.example%3A', 'An encoded colon and no port.', 'port'],
  ['port-zero', 'did:web:b.example%3A0', 'Port 0.', 'lowest-port', 'boundary'],
  ['port-too-high', 'did:web:b.example%3A65536', 'Port 65536.', 'highest-port', 'boundary'],
  ['port-six-digits', 'did:web:b.example%3A100000', 'A port of six digits.', 'highest-port'],
  ['port-leading-zero', 'did:web:b.example%3A08443', 'A leading zero.', 'port', 'url-parser'],
  ['port-signed', 'did:web:b.example%3A+8443', 'A sign before the port.', 'port'],
  ['port-letters', 'did:web:b.example%3Ahttps', 'A port of letters.', 'port'],
  ['port-space', 'did:web:b.example%3A8443 ', 'White space behind the port.', 'port'],
  ['port-fraction', 'did:web:b.example%3A8443.0', 'A port with a fraction.', 'port'],
  ['second-port', 'did:web:b.example%3A8443%3A8444', 'A second port.', 'port'],
  [
    'port-in-path',
    'did:web:b.example:bob%3A8443',
    'An encoded colon in a path segment.',
    'one-segment',
    'encoding',
  ],
  ['empty-segment', 'did:web:b.example::bob', 'An empty path segment.', 'one-segment'],
  ['last-colon', 'did:web:b.example:', 'A colon behind the domain.', 'plain'],
  ['last-segment-empty', 'did:web:b.example:bob:', 'An empty last segment.', 'one-segment'],
  ['dot', 'did:web:b.example:.:bob', 'A segment of one dot.', 'path', 'url-parser'],
  ['two-dots', 'did:web:b.example:a:..:bob', 'A segment of two dots.', 'path', 'url-parser'],
  ['two-dots-last', 'did:web:b.example:..', 'Nothing but two dots.', 'three-dots', 'url-parser'],
  [
    'encoded-dots',
    'did:web:b.example:%2E%2E:bob',
    'Two dots, encoded: URL parsers know them too.',
    'path',
    'url-parser',
  ],
  ['segment-slash', 'did:web:b.example:a/bob', 'A slash in a segment.', 'path', 'url-parser'],
  ['segment-backslash', 'did:web:b.example:a\\bob', 'A backslash.', 'path', 'url-parser'],
  ['segment-encoded-slash', 'did:web:b.example:a%2Fbob', 'An encoded slash.', 'path', 'encoding'],
  ['segment-tilde', 'did:web:b.example:~bob', 'A tilde in a segment.', 'one-segment'],
  ['segment-space', 'did:web:b.example:bob 1', 'White space in a segment.', 'one-segment'],
  ['segment-unicode', 'did:web:b.example:bób', 'A letter beyond ASCII.', 'one-segment'],
  ['fragment', 'did:web:b.example#key-1', 'A fragment behind the DID.', 'plain', 'url-parser'],
  ['query', 'did:web:b.example?versionId=1', 'A query behind the DID.', 'plain', 'url-parser'],
  ['path-with-slash', 'did:web:b.example/bob', 'A path with a slash.', 'one-segment', 'url-parser'],
  ['line-feed-after', 'did:web:b.example\n', 'A line feed behind the DID.', 'plain'],
  ['space-before', ' did:web:b.example', 'White space before the DID.', 'plain'],
];

const UPDATED = '2026-11-20T09:00:00.000Z';

const KEY_DOCUMENT: JsonObject = {
  id: ALICE,
  controller: INSTANCE,
  alsoKnownAs: ['https://a.example/actors/alice'],
  assertionMethod: [
    keyEntry('key-1', { superseded_at: '2026-11-15T00:00:00.000Z' }, ALICE),
    keyEntry('key-2', { created: '2026-11-15T00:00:00.000Z' }, ALICE),
  ],
  updated: UPDATED,
};

/** The proof of a key document; what else it needs is not the op's to judge. */
function addKeyDocuments(v: VectorBuilder): void {
  const { verificationMethod } = oracleDidKey(INSTANCE);
  const requires = ['identity-key-document-proof'];
  const sign = (document: JsonObject, created = UPDATED, method = verificationMethod): JsonObject =>
    signDocument(document, {
      privateKey: keyPair('instance-a').privateKey,
      verificationMethod: method,
      created,
    });
  const expectation = {
    publicKeyMultibase: KEY,
    verificationMethod,
    proofPurpose: 'assertionMethod',
    created: UPDATED,
  };
  const good = sign(KEY_DOCUMENT);
  const sibling = v.valid(
    'identity/key-document',
    { comment: 'The key document of an actor with two keys.', requires },
    'proof-verify',
    { hex: hexOf(good), ...expectation },
    {},
  );
  const refuse = (id: string, document: JsonObject, code: string, comment: string): void => {
    v.invalid(
      `identity/key-document-${id}`,
      { comment, requires },
      'proof-verify',
      { hex: hexOf(document), ...expectation },
      code,
      sibling,
    );
  };
  refuse(
    'added-key',
    edit(good, {
      assertionMethod: [
        ...(KEY_DOCUMENT['assertionMethod'] as JsonObject[]),
        keyEntry('mallory', {}, ALICE),
      ],
    }),
    'proof-invalid',
    'Somebody who passed the document on added a key.',
  );
  refuse(
    'end-taken-back',
    edit(good, { assertionMethod: [keyEntry('key-1', {}, ALICE)] }),
    'proof-invalid',
    'The end of a key was taken out.',
  );
  refuse(
    'newer',
    edit(good, { updated: '2026-11-20T09:00:00.001Z' }),
    'proof-invalid',
    'Made newer than it was signed.',
  );
  refuse(
    'another-time',
    sign(KEY_DOCUMENT, '2026-11-20T09:00:00.001Z'),
    'proof-created',
    'The proof is of another time than the document.',
  );
  refuse(
    'by-the-actor',
    sign(KEY_DOCUMENT, UPDATED, `${ALICE}#key-2`),
    'proof-method',
    'An actor does not vouch for its own keys.',
  );
  refuse('unsigned', KEY_DOCUMENT, 'proof-missing', 'No proof.');
}
