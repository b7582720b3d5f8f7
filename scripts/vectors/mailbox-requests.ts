/** Requests for a mailbox, signed by its owner: the vectors of *Who may read*. */
import {
  contentDigest,
  signMailboxDraft,
  type JsonObject,
  type SignatureParameter,
} from '../../harness/oracle/index.ts';
import { toHex, type VectorBuilder } from './builder.ts';
import { keyPair, nonceOf } from './fixtures.ts';
import { A, B, C } from './pair-fixtures.ts';
import { CREATED, idOf } from './record-fixtures.ts';

const OP = 'mailbox-request';
const RELAY = 'https://relay.example';
const MAILBOX = `/v1/mailbox/${encodeURIComponent(B.did)}`;
const NOW = CREATED;
const NOW_SECONDS = Date.parse(NOW) / 1000;
const TAG = 'concordat-mailbox';
const USUAL = ['@method', '@authority', '@path', '@query'];
const ACK_BODY = JSON.stringify({ seals: [idOf('an envelope')] });

type Parameters = readonly (readonly [name: string, value: SignatureParameter])[];

/** What a request is, what its signature covers, and what was signed where that is something else. */
interface Draft {
  readonly method: string;
  readonly base_url: string;
  readonly path: string;
  readonly body: string;
  readonly now: string;
  readonly label: string;
  readonly components: readonly string[];
  readonly parameters: Parameters;
  /** What is signed in place of what is sent. */
  readonly signed: Readonly<Record<string, string>>;
  readonly key: string;
  /** Further fields, or other ones than those that belong to the signature. */
  readonly headers: (usual: Headers) => Record<string, string | undefined>;
}

type Headers = {
  readonly 'signature-input': string;
  readonly signature: string;
  readonly 'content-digest'?: string;
};

const PARAMETERS: Parameters = [
  ['created', NOW_SECONDS],
  ['nonce', nonceOf('mailbox')],
  ['keyid', B.method],
  ['alg', 'ed25519'],
  ['tag', TAG],
];

const RECEIVE: Draft = {
  method: 'GET',
  base_url: RELAY,
  path: `${MAILBOX}/receive`,
  body: '',
  now: NOW,
  label: 'm',
  components: USUAL,
  parameters: PARAMETERS,
  signed: {},
  key: B.key,
  headers: (usual) => ({ ...usual }),
};

const ACK: Draft = {
  ...RECEIVE,
  method: 'POST',
  path: `${MAILBOX}/ack`,
  body: ACK_BODY,
  components: [...USUAL, 'content-digest'],
};

/** The parameters with other values; undefined leaves one out. */
function parameters(other: Record<string, SignatureParameter | undefined>): Parameters {
  const names = [...new Set([...PARAMETERS.map(([name]) => name), ...Object.keys(other)])];
  return names.flatMap((name) => {
    const usual = PARAMETERS.find((parameter) => parameter[0] === name)?.[1];
    const value = Object.hasOwn(other, name) ? other[name] : usual;
    return value === undefined ? [] : [[name, value] as const];
  });
}

function authorityOf(baseUrl: string): string {
  return new URL(baseUrl).host;
}

/** The input of the op: the draft, signed. */
function input(change: Partial<Draft> = {}, from: Draft = RECEIVE): JsonObject {
  const draft = { ...from, ...change };
  const { method, base_url, path, body, now, label } = draft;
  const cut = path.indexOf('?');
  const digest = contentDigest(Buffer.from(body));
  const made = signMailboxDraft({
    label,
    components: draft.components.map((name) => [name, new Map()] as const),
    parameters: new Map(draft.parameters),
    values: {
      '@method': method,
      '@authority': authorityOf(base_url),
      '@path': cut < 0 ? path : path.slice(0, cut),
      '@query': cut < 0 ? '?' : path.slice(cut),
      'content-digest': digest,
      ...draft.signed,
    },
    privateKey: keyPair(draft.key).privateKey,
  });
  const usual: Headers = {
    'signature-input': made.input,
    signature: `${label}=:${Buffer.from(made.signature).toString('base64')}:`,
    ...(body === '' ? {} : { 'content-digest': digest }),
  };
  const given = Object.entries(draft.headers(usual));
  const headers = Object.fromEntries(
    given.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return { method, base_url, path, headers, bodyHex: toHex(body), did: B.did, now };
}

/** Adds the vectors of signed requests. */
export function addMailboxRequests(v: VectorBuilder): void {
  addGoodRequests(v);
  addUnsigned(v);
  addForms(v);
  addParameters(v);
  addOwners(v);
  addTimes(v);
  addKeys(v);
  addSignatures(v);
  addDigests(v);
  addOrder(v);
}

const PLAIN = 'relay/request-receive';
const PLAIN_ACK = 'relay/request-ack';

type Flags = readonly string[];

/** A case that has to be accepted. */
function accept(
  v: VectorBuilder,
  id: string,
  given: JsonObject,
  requires: readonly string[],
  comment: string,
  flags: Flags = [],
): string {
  return v.valid(`relay/request-${id}`, { comment, requires, flags }, OP, given, {});
}

function refuser(
  v: VectorBuilder,
  code: string,
  requires: readonly string[],
): (id: string, given: JsonObject, comment: string, sibling?: string, flags?: Flags) => void {
  return (id, given, comment, sibling = PLAIN, flags = []) => {
    v.invalid(`relay/request-${id}`, { comment, requires, flags }, OP, given, code, sibling);
  };
}

const INVALID = ['relay-signature-invalid'];
const FORM = ['relay-signature-form'];

function addGoodRequests(v: VectorBuilder): void {
  const good = (id: string, given: JsonObject, comment: string, flags: Flags = []): void => {
    accept(v, id, given, INVALID, comment, flags);
  };
  good('receive', input(), 'Receiving, without a query.');
  good('ack', input({}, ACK), 'Acknowledging, with the digest of the body.');
  good('status', input({ path: MAILBOX }), 'The status.');
  good('head', input({ method: 'HEAD' }), 'HEAD in place of GET.', ['base']);
  for (const [id, path, comment] of [
    ['query', `${MAILBOX}/receive?limit=10&wait=5`, 'A query.'],
    ['query-empty', `${MAILBOX}/receive?`, 'An empty query is covered as no query is.'],
    ['query-encoded', `${MAILBOX}/receive?after=a%7Eb+c`, 'A query as it is sent, not decoded.'],
    ['query-marks', `${MAILBOX}/receive?after=a?b/c`, 'A query with a second mark.'],
    ['path-colons', `/v1/mailbox/${B.did}/receive`, 'Colons as they are.'],
    [
      'path-lower-hex',
      `/v1/mailbox/${encodeURIComponent(B.did).replaceAll('%3A', '%3a')}/receive`,
      'Hex digits in lower case are covered in lower case.',
    ],
    [
      'path-encoded-letters',
      `/v1/mailbox/${encodeURIComponent(B.did).replace('did', '%64id')}/receive`,
      'An encoded letter is covered as it is sent.',
    ],
  ] as const) {
    good(id, input({ path }), comment, ['base']);
  }
  for (const [id, base_url, authority, comment] of [
    ['port', 'https://relay.example:8443', 'relay.example:8443', 'A port is covered.'],
    ['port-443', 'https://relay.example:443', 'relay.example', 'The usual port of https is not.'],
    ['port-80', 'http://relay.example:80', 'relay.example', 'Nor is that of http.'],
    ['port-of-http', 'https://relay.example:80', 'relay.example:80', 'For https, 80 is a port.'],
    ['capitals', 'https://Relay.Example', 'relay.example', 'A name is covered in lower case.'],
    ['address', 'http://127.0.0.1:9301', '127.0.0.1:9301', 'An address with a port.'],
    ['address-6', 'http://[::1]:9301', '[::1]:9301', 'An address of six words.'],
  ] as const) {
    const given = input({ base_url, signed: { '@authority': authority } });
    good(`authority-${id}`, given, comment, ['base']);
  }
  const host = { host: 'front.example' };
  good(
    'other-host-field',
    input({ headers: (usual) => ({ ...usual, ...host }) }),
    'The authority is that of the base URL, whatever the Host field says.',
    ['base'],
  );
  good(
    'digest-not-covered',
    input({ headers: (usual) => ({ ...usual, 'content-digest': 'sha-256=:AAAA:' }) }),
    'Without a body, the digest is not covered, and not judged.',
  );
  addRearranged(v);
}

/** What is free. */
function addRearranged(v: VectorBuilder): void {
  const good = (id: string, given: JsonObject, comment: string, flags: Flags = []): void => {
    accept(v, id, given, FORM, comment, flags);
  };
  good(
    'components-reversed',
    input({ components: [...USUAL].reverse() }),
    'The components in another order.',
    ['base'],
  );
  good(
    'digest-first',
    input({ components: ['content-digest', ...USUAL] }, ACK),
    'The digest as the first component.',
    ['base'],
  );
  good(
    'parameters-reversed',
    input({ parameters: [...PARAMETERS].reverse() }),
    'The parameters in another order.',
    ['base'],
  );
  for (const [id, label] of [
    ['sig1', 'sig1'],
    ['star', '*'],
    ['odd', 'a-b_c.d*e0'],
    ['long', 'm'.repeat(64)],
  ] as const) {
    good(`label-${id}`, input({ label }), 'The label is free.');
  }
  good(
    'renamed',
    input({
      headers: ({ signature, ...usual }) => ({
        'signature-input': usual['signature-input'].replace(/^m=/, 'other='),
        signature: signature.replace(/^m=/, 'other='),
      }),
    }),
    'The label is not covered.',
  );
  for (const length of [22, 64]) {
    good(
      `nonce-${length}`,
      input({ parameters: parameters({ nonce: '-_0aA'.repeat(13).slice(0, length) }) }),
      `A nonce of ${length} characters.`,
      ['boundary'],
    );
  }
  const other = otherSignature('https://other.example');
  good(
    'second-signature',
    input({ headers: (usual) => beside(usual, other, 'after') }),
    'A second signature with another tag.',
    ['several'],
  );
  good(
    'second-signature-first',
    input({ headers: (usual) => beside(usual, other, 'before') }),
    'Another signature before the one that counts.',
    ['several'],
  );
  good(
    'second-signature-bare',
    input({
      headers: (usual) => beside(usual, { ...other, input: 'p=("date");created=1' }, 'before'),
    }),
    'Another signature, which is nothing that this relay knows, does not matter.',
    ['several'],
  );
}

interface OtherSignature {
  readonly input: string;
  readonly signature: string;
}

/** A signature of a proxy, with a tag of its own. */
function otherSignature(keyid: string): OtherSignature {
  return {
    input: `p=("@method" "@path");created=${NOW_SECONDS};keyid="${keyid}";tag="proxy"`,
    signature: `p=:${Buffer.alloc(64, 7).toString('base64')}:`,
  };
}

function beside(usual: Headers, other: OtherSignature, place: 'before' | 'after'): Headers {
  const join = (own: string, more: string): string =>
    place === 'before' ? `${more}, ${own}` : `${own}, ${more}`;
  return {
    ...usual,
    'signature-input': join(usual['signature-input'], other.input),
    signature: join(usual.signature, other.signature),
  };
}

function addUnsigned(v: VectorBuilder): void {
  const refuse = refuser(v, 'unauthorized', ['relay-unsigned']);
  refuse('unsigned', input({ headers: () => ({}) }), 'Neither of the two fields.');
  refuse(
    'no-input',
    input({ headers: ({ signature }) => ({ signature }) }),
    'A Signature without a Signature-Input.',
  );
  refuse(
    'no-signature',
    input({ headers: (usual) => ({ 'signature-input': usual['signature-input'] }) }),
    'A Signature-Input without a Signature.',
  );
  refuse(
    'token-only',
    input({ headers: () => ({ authorization: 'Bearer 0123456789abcdef' }) }),
    'A bearer token is no signature.',
  );
  refuse(
    'ack-unsigned',
    input({ headers: (usual) => ({ 'content-digest': usual['content-digest'] }) }, ACK),
    'An acknowledgement with a digest alone.',
    PLAIN_ACK,
  );
}

function addForms(v: VectorBuilder): void {
  const refuse = refuser(v, 'signature-invalid', FORM);
  const field = (
    id: string,
    change: (usual: Headers) => Record<string, string>,
    comment: string,
    flags: Flags = ['parser'],
  ): void => {
    const headers = (usual: Headers): Record<string, string> => ({ ...usual, ...change(usual) });
    refuse(id, input({ headers }), comment, PLAIN, flags);
  };
  const ofInput = (change: (text: string) => string) => (usual: Headers) => ({
    'signature-input': change(usual['signature-input']),
  });
  const ofSignature = (change: (text: string) => string) => (usual: Headers) => ({
    signature: change(usual.signature),
  });
  field(
    'input-empty',
    ofInput(() => ''),
    'An empty Signature-Input.',
  );
  field(
    'input-open',
    ofInput((text) => text.slice(0, 20)),
    'A list that is not closed.',
  );
  field(
    'input-rest',
    ofInput((text) => `${text},`),
    'A comma behind the last member.',
  );
  field(
    'input-no-list',
    ofInput((text) => text.replace(/\(.*?\)/, '?1')),
    'No list of components.',
  );
  field(
    'input-tokens',
    ofInput((text) => text.replaceAll('"@method"', 'method')),
    'A token.',
  );
  field(
    'signature-empty',
    ofSignature(() => ''),
    'An empty Signature.',
  );
  field(
    'signature-open',
    ofSignature((text) => text.slice(0, -1)),
    'Bytes that are not closed.',
  );
  field(
    'signature-text',
    ofSignature((text) => text.replaceAll(':', '"')),
    'A text in place of bytes.',
  );
  field(
    'signature-no-base64',
    ofSignature(() => 'm=:@@@@:'),
    'Bytes that are no base64.',
  );
  field(
    'signature-other-label',
    ofSignature((text) => text.replace(/^m=/, 'n=')),
    'The two fields have different labels.',
  );
  field(
    'two-with-the-tag',
    (usual) => ({
      'signature-input': `${usual['signature-input']}, ${usual['signature-input'].replace(/^m=/, 'n=')}`,
      signature: `${usual.signature}, ${usual.signature.replace(/^m=/, 'n=')}`,
    }),
    'Two signatures with the tag, both good.',
    ['several'],
  );
  field(
    'second-malformed',
    (usual) => ({ 'signature-input': `${usual['signature-input']}, p=("@method"` }),
    'Another signature that cannot be read makes the field malformed.',
    ['several', 'parser'],
  );
  for (const name of USUAL) {
    refuse(
      `without-${name.slice(1)}`,
      input({ components: USUAL.filter((component) => component !== name) }),
      `${name} is not covered.`,
    );
    refuse(
      `${name.slice(1)}-twice`,
      input({ components: [...USUAL, name] }),
      `${name} is covered twice.`,
    );
  }
  refuse('no-components', input({ components: [] }), 'Nothing is covered.');
  for (const [id, component, value] of [
    ['scheme', '@scheme', 'https'],
    ['target-uri', '@target-uri', `${RELAY}${RECEIVE.path}`],
    ['date', 'date', 'Fri, 20 Nov 2026 10:00:00 GMT'],
  ] as const) {
    refuse(
      `more-${id}`,
      input({
        components: [...USUAL, component],
        signed: { [component]: value },
        headers: (usual) => ({ ...usual, date: 'Fri, 20 Nov 2026 10:00:00 GMT' }),
      }),
      `${component} is covered as well.`,
    );
  }
  refuse(
    'target-uri-instead',
    input({
      components: ['@method', '@target-uri'],
      signed: { '@target-uri': `${RELAY}${RECEIVE.path}` },
    }),
    'The whole URL in place of its parts.',
  );
  refuse(
    'component-parameter',
    input({ headers: (usual) => ({ ...usual, ...ofInput(withParameter)(usual) }) }),
    'A component with a parameter.',
  );
  refuse(
    'digest-covered',
    input({
      components: [...USUAL, 'content-digest'],
      headers: (usual) => ({ ...usual, 'content-digest': contentDigest(Buffer.from('')) }),
    }),
    'The digest of no body is covered.',
  );
  refuse(
    'ack-without-digest',
    input({ components: USUAL }, ACK),
    'The digest of an acknowledgement is not covered.',
    PLAIN_ACK,
  );
}

function withParameter(text: string): string {
  return text.replace('"@query"', '"@query";req');
}

function addParameters(v: VectorBuilder): void {
  const refuse = refuser(v, 'signature-invalid', FORM);
  const wrong = (
    id: string,
    other: Record<string, SignatureParameter | undefined>,
    comment: string,
    sibling = PLAIN,
  ): void => refuse(id, input({ parameters: parameters(other) }), comment, sibling);
  for (const [name] of PARAMETERS) {
    wrong(`without-${name}`, { [name]: undefined }, `There is no ${name}.`);
  }
  wrong('expires', { expires: NOW_SECONDS + 300 }, 'A parameter that is not one of the five.');
  wrong('unknown-parameter', { purpose: 'read' }, 'A parameter that nobody knows.');
  wrong('other-tag', { tag: 'web-bot-auth' }, 'Another tag.');
  wrong('tag-capitals', { tag: 'Concordat-Mailbox' }, 'The tag with capitals.');
  wrong('tag-longer', { tag: `${TAG}-2` }, 'A tag that begins like this one.');
  wrong('other-algorithm', { alg: 'rsa-v1_5-sha256' }, 'Another algorithm.');
  wrong('algorithm-capitals', { alg: 'Ed25519' }, 'The algorithm with a capital.');
  wrong('created-text', { created: String(NOW_SECONDS) }, 'created as a text.');
  wrong('created-true', { created: true }, 'created that is true.');
  wrong('nonce-number', { nonce: 123_456_789_012_345 }, 'A nonce that is a number.');
  wrong(
    'nonce-21',
    { nonce: 'a'.repeat(21) },
    'A nonce that is too short.',
    'relay/request-nonce-22',
  );
  wrong(
    'nonce-65',
    { nonce: 'a'.repeat(65) },
    'A nonce that is too long.',
    'relay/request-nonce-64',
  );
  wrong(
    'nonce-plus',
    { nonce: `${'a'.repeat(21)}+` },
    'A nonce with a +.',
    'relay/request-nonce-22',
  );
  wrong('nonce-padded', { nonce: `${'a'.repeat(22)}==` }, 'A nonce with padding.');
  wrong('nonce-empty', { nonce: '' }, 'An empty nonce.');
  wrong('keyid-number', { keyid: 1 }, 'A keyid that is a number.');
  const raw = (id: string, change: (text: string) => string, comment: string): void =>
    refuse(
      id,
      input({
        headers: (usual) => ({ ...usual, 'signature-input': change(usual['signature-input']) }),
      }),
      comment,
      PLAIN,
      ['parser'],
    );
  raw(
    'created-decimal',
    (text) => text.replace(`=${NOW_SECONDS};`, `=${NOW_SECONDS}.0;`),
    'A decimal.',
  );
  raw('tag-token', (text) => text.replace(`"${TAG}"`, TAG), 'The tag as a token.');
  raw(
    'algorithm-token',
    (text) => text.replace('"ed25519"', 'ed25519'),
    'The algorithm as a token.',
  );
}

function addOwners(v: VectorBuilder): void {
  const refuse = refuser(v, 'forbidden', ['relay-signature-did']);
  const keyid = (id: string, value: string, comment: string, key = B.key): void =>
    refuse(id, input({ parameters: parameters({ keyid: value }), key }), comment, PLAIN, [
      'stranger',
    ]);
  keyid('by-a-stranger', C.method, 'A stranger, with a good signature of its own.', C.key);
  keyid('by-the-sender', A.method, 'The sender of what is in the mailbox.', A.key);
  keyid('keyid-did', B.did, 'The DID alone.');
  keyid('keyid-empty-fragment', `${B.did}#`, 'The DID and an empty fragment.');
  keyid('keyid-key', B.did.slice('did:key:'.length), 'The key alone.');
  keyid('keyid-longer', `${B.did}a#${B.did.slice('did:key:'.length)}`, 'A DID that begins alike.');
  keyid('keyid-space', ` ${B.method}`, 'A space before the method.');
  keyid('keyid-empty', '', 'An empty keyid.');
  keyid('keyid-fragment', B.method.slice(B.method.indexOf('#')), 'The fragment alone.');
}

function addTimes(v: VectorBuilder): void {
  const requires = ['relay-signature-stale'];
  const at = (now: string, created = NOW_SECONDS): JsonObject =>
    input({ now, parameters: parameters({ created }) });
  const late = '2026-11-20T10:05:00.000Z';
  const early = '2026-11-20T09:55:00.000Z';
  const lateId = accept(v, '300-seconds-old', at(late), requires, 'Made 300 seconds ago.', [
    'boundary',
  ]);
  const earlyId = accept(v, '300-seconds-early', at(early), requires, 'Made in 300 seconds.', [
    'boundary',
  ]);
  const refuse = refuser(v, 'signature-stale', requires);
  refuse('too-old', at('2026-11-20T10:05:00.001Z'), 'A millisecond older.', lateId, ['boundary']);
  refuse('too-early', at('2026-11-20T09:54:59.999Z'), 'A millisecond more.', earlyId, ['boundary']);
  refuse('an-hour-old', at('2026-11-20T11:00:00.000Z'), 'An hour old.', lateId);
  refuse('a-day-early', at('2026-11-19T10:00:00.000Z'), 'A day too early.', earlyId);
  refuse('milliseconds', at(NOW, NOW_SECONDS * 1000), 'created in milliseconds.');
  refuse('created-zero', at(NOW, 0), 'created at the beginning of time.');
  refuse('created-negative', at(NOW, -NOW_SECONDS), 'created before the beginning of time.');
}

function addKeys(v: VectorBuilder): void {
  const refuse = refuser(v, 'signer-unresolvable', ['relay-signature-key']);
  const keyid = (id: string, fragment: string, comment: string): void =>
    refuse(id, input({ parameters: parameters({ keyid: `${B.did}#${fragment}` }) }), comment);
  keyid('other-fragment', 'key-1', 'A name that a did:key does not have.');
  keyid('fragment-of-a-stranger', C.did.slice('did:key:'.length), 'The key of somebody else.');
  keyid(
    'fragment-twice',
    `${B.did.slice('did:key:'.length)}#`,
    'A fragment with something behind it.',
  );
  keyid('fragment-lower-case', B.did.slice('did:key:'.length).toLowerCase(), 'In lower case.');
}

function addSignatures(v: VectorBuilder): void {
  const refuse = refuser(v, 'signature-invalid', INVALID);
  const moved = (id: string, signed: Record<string, string>, comment: string, other = {}): void =>
    refuse(id, input({ signed, ...other }), comment, PLAIN, ['moved']);
  moved('of-another-method', { '@method': 'HEAD' }, 'Signed for HEAD, sent as GET.');
  moved('method-lower-case', { '@method': 'get' }, 'Signed with the method in lower case.');
  moved('of-another-relay', { '@authority': 'other.example' }, 'Signed for another relay.');
  moved(
    'of-another-relay-by-host',
    { '@authority': 'other.example' },
    'Signed for another relay, whose name stands in the Host field.',
    { headers: (usual: Headers) => ({ ...usual, host: 'other.example' }) },
  );
  moved('of-another-port', { '@authority': 'relay.example:8443' }, 'Signed for another port.');
  moved('signed-with-443', { '@authority': 'relay.example:443' }, 'Signed with the usual port.');
  moved('signed-capitals', { '@authority': 'Relay.Example' }, 'Signed with capitals.');
  moved(
    'of-another-mailbox',
    { '@path': `/v1/mailbox/${encodeURIComponent(C.did)}/receive` },
    'Signed for another mailbox.',
  );
  moved('of-the-status', { '@path': MAILBOX }, 'Signed for the status.');
  moved(
    'path-decoded',
    { '@path': decodeURIComponent(RECEIVE.path) },
    'Signed for the path that was decoded.',
  );
  moved(
    'path-other-hex',
    { '@path': RECEIVE.path.replaceAll('%3A', '%3a') },
    'Signed with the hex digits in lower case.',
  );
  moved('query-added', { '@query': '?' }, 'A query that was added on the way.', {
    path: `${RECEIVE.path}?limit=1`,
  });
  moved('query-removed', { '@query': '?limit=1' }, 'A query that was removed on the way.');
  moved('query-none', { '@query': '' }, 'Where there is no query, a mark is signed.');
  moved('query-changed', { '@query': '?limit=1' }, 'Another query.', {
    path: `${RECEIVE.path}?limit=2`,
  });
  moved('query-order', { '@query': '?wait=1&limit=1' }, 'The same query in another order.', {
    path: `${RECEIVE.path}?limit=1&wait=1`,
  });
  const changed = (id: string, change: (text: string) => string, comment: string): void =>
    refuse(
      id,
      input({
        headers: (usual) => ({ ...usual, 'signature-input': change(usual['signature-input']) }),
      }),
      comment,
      PLAIN,
      ['moved'],
    );
  changed(
    'created-changed',
    (text) => text.replace(`=${NOW_SECONDS}`, `=${NOW_SECONDS + 1}`),
    'Another time.',
  );
  changed(
    'nonce-changed',
    (text) => text.replace(nonceOf('mailbox'), nonceOf('other')),
    'Another nonce.',
  );
  changed(
    'components-moved',
    (text) => text.replace('"@path" "@query"', '"@query" "@path"'),
    'The components in another order than that in which they were signed.',
  );
  changed(
    'parameters-moved',
    (text) => text.replace(/(;alg="[^"]*")(;tag="[^"]*")/, '$2$1'),
    'The parameters in another order than that in which they were signed.',
  );
  refuse(
    'other-key',
    input({ key: C.key }),
    'Signed by a stranger, in the name of the owner.',
    PLAIN,
    ['stranger'],
  );
  const bytes = (id: string, change: (signature: Buffer) => Buffer, comment: string): void =>
    refuse(
      id,
      input({
        headers: (usual) => {
          const signature = Buffer.from(usual.signature.slice(3, -1), 'base64');
          return { ...usual, signature: `m=:${change(signature).toString('base64')}:` };
        },
      }),
      comment,
    );
  bytes('one-bit', (signature) => flip(signature, 0), 'One bit of the signature is another.');
  bytes('last-bit', (signature) => flip(signature, 32), 'One bit of its other half.');
  bytes('63-bytes', (signature) => signature.subarray(0, 63), 'A byte is missing.');
  bytes('65-bytes', (signature) => Buffer.concat([signature, Buffer.of(0)]), 'A byte too many.');
  bytes('no-bytes', () => Buffer.alloc(0), 'No bytes at all.');
}

function flip(bytes: Buffer, at: number): Buffer {
  return Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)));
}

function addDigests(v: VectorBuilder): void {
  const digest = contentDigest(Buffer.from(ACK_BODY));
  const other = `sha-512=:${Buffer.alloc(64, 1).toString('base64')}:`;
  const withDigest = (value: string, signed = value): JsonObject =>
    input(
      {
        signed: { 'content-digest': signed },
        headers: (usual) => ({ ...usual, 'content-digest': value }),
      },
      ACK,
    );
  accept(
    v,
    'digest-with-another',
    withDigest(`${other}, ${digest}`),
    INVALID,
    'A second digest, which is not judged.',
  );
  accept(
    v,
    'digest-before-another',
    withDigest(`${digest}, ${other}`),
    INVALID,
    'A second digest behind the first.',
  );
  const refuse = refuser(v, 'signature-invalid', INVALID);
  const wrong = (id: string, given: JsonObject, comment: string, flags: Flags = []): void =>
    refuse(id, given, comment, PLAIN_ACK, flags);
  const otherBody = JSON.stringify({ seals: [idOf('another envelope')] });
  wrong(
    'body-changed',
    input(
      {
        body: otherBody,
        signed: { 'content-digest': digest },
        headers: (usual) => ({ ...usual, 'content-digest': digest }),
      },
      ACK,
    ),
    'Another body than the one whose digest was signed.',
    ['moved'],
  );
  wrong(
    'body-space',
    input(
      {
        body: `${ACK_BODY} `,
        signed: { 'content-digest': digest },
        headers: (usual) => ({ ...usual, 'content-digest': digest }),
      },
      ACK,
    ),
    'The digest is of the bytes, not of what they mean.',
    ['moved'],
  );
  wrong(
    'body-and-digest-changed',
    input({ body: otherBody, signed: { 'content-digest': digest } }, ACK),
    'Body and digest were changed together.',
    ['moved'],
  );
  wrong('digest-512-only', withDigest(other), 'No member sha-256.');
  wrong(
    'digest-absent',
    input({ headers: (usual) => ({ ...usual, 'content-digest': undefined }) }, ACK),
    'The digest is covered, and not there.',
  );
  wrong('digest-text', withDigest(digest.replaceAll(':', '"')), 'A digest as a text.');
  wrong('digest-cut', withDigest('sha-256=:AAAA:'), 'A digest of three bytes.');
  wrong('digest-malformed', withDigest('sha-256'), 'A digest without a value.');
}

/** Two faults each. */
function addOrder(v: VectorBuilder): void {
  const requires = [
    'relay-unsigned',
    'relay-signature-form',
    'relay-signature-did',
    'relay-signature-stale',
    'relay-signature-key',
    'relay-signature-invalid',
  ];
  const late = '2026-11-20T12:00:00.000Z';
  const order = (id: string, code: string, given: JsonObject, at: number, comment: string): void =>
    refuser(v, code, requires.slice(at, at + 2))(`order-${id}`, given, comment, PLAIN, ['order']);
  order(
    'form-before-did',
    'signature-invalid',
    input({ parameters: parameters({ keyid: C.method, alg: 'other' }), key: C.key }),
    1,
    'Of a stranger, and with another algorithm.',
  );
  order(
    'did-before-time',
    'forbidden',
    input({ parameters: parameters({ keyid: C.method }), key: C.key, now: late }),
    2,
    'Of a stranger, and too old.',
  );
  order(
    'time-before-key',
    'signature-stale',
    input({ parameters: parameters({ keyid: `${B.did}#key-1` }), now: late }),
    3,
    'Too old, and by a key that is not there.',
  );
  order(
    'key-before-signature',
    'signer-unresolvable',
    input({ parameters: parameters({ keyid: `${B.did}#key-1` }), key: C.key }),
    4,
    'By a key that is not there, and not by the owner.',
  );
  order(
    'time-before-signature',
    'signature-stale',
    input({ key: C.key, now: late }),
    3,
    'Too old, and not by the owner.',
  );
}
