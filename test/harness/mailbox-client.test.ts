import t from 'tap';
import {
  contentDigest,
  keysOfDidKey,
  MAILBOX_TAG,
  oracleCheckMailboxRequest,
  oracleDidKey,
} from '../../harness/oracle/index.ts';
import { MailboxClient, mailboxPath, strangeKey } from '../../harness/probe/mailbox-client.ts';
import type { MailboxCall, MailboxSigning } from '../../harness/probe/mailbox-client.ts';
import { makeDidKey } from '../../harness/probe/peer-keys.ts';

const BASE = 'http://127.0.0.1:4711';

function clientOf(base = BASE): MailboxClient {
  return new MailboxClient(base, () => Promise.reject(new TypeError('nothing is sent')));
}

/** What the oracle says of a request that is signed so. */
function judged(
  client: MailboxClient,
  call: MailboxCall,
  signing: MailboxSigning = {},
  sent: { method?: string; path?: string; base_url?: string; body?: string } = {},
): string {
  try {
    oracleCheckMailboxRequest(
      {
        method: sent.method ?? call.method,
        base_url: sent.base_url ?? client.base,
        path: sent.path ?? call.path,
        headers: client.headers(call, signing),
        body: Buffer.from(sent.body ?? (typeof call.body === 'string' ? call.body : '')),
      },
      { did: client.did, now: new Date().toISOString(), keysOf: keysOfDidKey },
    );
    return 'good';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

t.test('right requests are taken', async (t) => {
  const client = clientOf();
  const receive = { method: 'GET', path: `${client.path('/receive')}?limit=3&wait=0` };
  const ack = { method: 'POST', path: client.path('/ack'), body: '{"ids":["x"]}' };
  const status = { method: 'GET', path: client.path() };
  for (const call of [receive, ack, status]) t.equal(judged(client, call), 'good', call.path);
  const others: MailboxSigning[] = [
    { label: 'sig-1' },
    { components: ['@query', '@path', '@method', '@authority'] },
    { order: ['tag', 'alg', 'keyid', 'nonce', 'created'] },
    { created_in_s: 290 },
    { created_in_s: -290 },
    { more: [{ label: 'other', parameters: { tag: 'other' } }] },
    { more: [{ label: 'other', first: true, components: [], parameters: { tag: undefined } }] },
  ];
  t.equal(judged(client, receive, { change_headers: twice }), 'good', 'the last member counts');
  for (const signing of others) t.equal(judged(client, receive, signing), 'good', show(signing));
  t.equal(mailboxPath('did:web:b.example%3A8443'), '/v1/mailbox/did%3Aweb%3Ab.example%253A8443');
  for (const base of ['http://b.example', 'https://b.example', 'https://b.example:8443']) {
    const other = clientOf(base);
    t.equal(judged(other, { method: 'GET', path: other.path() }), 'good', base);
  }
});

t.test('every wrongness is seen, and by its code', async (t) => {
  const client = clientOf();
  const call = { method: 'GET', path: `${client.path('/receive')}?limit=3` };
  const stranger = makeDidKey();
  const wrong: [string, MailboxSigning][] = [
    ['unauthorized', { unsigned: true }],
    ['unauthorized', { change_headers: (headers) => ({ ...headers, signature: undefined }) }],
    [
      'unauthorized',
      { change_headers: (headers) => ({ ...headers, 'signature-input': undefined }) },
    ],
    ['signature-invalid', { change_headers: (headers) => ({ ...headers, signature: 'm' }) }],
    ['signature-invalid', { change_headers: (headers) => ({ ...headers, signature: '?!' }) }],
    [
      'signature-invalid',
      { change_headers: (headers) => ({ ...headers, 'signature-input': 'm=(' }) },
    ],
    [
      'signature-invalid',
      { change_headers: (headers) => ({ ...headers, 'signature-input': 'm=1' }) },
    ],
    ['signature-invalid', { without: ['@method'] }],
    ['signature-invalid', { without: ['@authority'] }],
    ['signature-invalid', { without: ['@path'] }],
    ['signature-invalid', { without: ['@query'] }],
    ['signature-invalid', { with: ['@query'] }],
    ['signature-invalid', { with: ['@target-uri'], signed_as: { '@target-uri': BASE } }],
    ['signature-invalid', { digest: contentDigest(Buffer.alloc(0)), with: ['content-digest'] }],
    ['signature-invalid', { without: ['@path'], with: [['@path', { req: true }]] }],
    ['signature-invalid', { parameters: { tag: undefined } }],
    ['signature-invalid', { parameters: { tag: 'concordat' } }],
    ['signature-invalid', { parameters: { alg: 'rsa-v1_5-sha256' } }],
    ['signature-invalid', { parameters: { alg: undefined } }],
    ['signature-invalid', { parameters: { nonce: undefined } }],
    ['signature-invalid', { parameters: { expires: 4_000_000_000 } }],
    ['signature-invalid', { parameters: { created: undefined } }],
    ['signature-invalid', { parameters: { created: 'now' } }],
    ['signature-invalid', { parameters: { created: 1.5 } }],
    ['signature-invalid', { nonce: 'short' }],
    ['signature-invalid', { nonce: 'x'.repeat(65) }],
    ['signature-invalid', { more: [{ label: 'n' }] }],
    ['forbidden', { key: stranger.key }],
    ['forbidden', { keyid: `${client.did}x#y` }],
    ['signature-stale', { created_in_s: 305 }],
    ['signature-stale', { created_in_s: -305 }],
    ['signer-unresolvable', { keyid: `${client.did}#key-1` }],
    ['signature-invalid', { key: strangeKey(client.owner) }],
    ['signature-invalid', { flipped: true }],
    ['signature-invalid', { signed_as: { '@authority': '127.0.0.1:4712' } }],
    ['signature-invalid', { signed_as: { '@query': '?limit=4' } }],
    ['signature-invalid', { signed_as: { '@path': client.path() } }],
    ['signature-invalid', { signed_as: { '@method': 'POST' } }],
  ];
  for (const [code, signing] of wrong) t.equal(judged(client, call, signing), code, show(signing));
  t.equal(judged(client, call, {}, { base_url: 'http://127.0.0.1:4712' }), 'signature-invalid');
  t.equal(
    judged(client, call, {}, { path: `${client.path('/receive')}?limit=4` }),
    'signature-invalid',
  );
});

t.test('the digest of an acknowledgement', async (t) => {
  const client = clientOf();
  const call = { method: 'POST', path: client.path('/ack'), body: '{"ids":["x"]}' };
  const sha512 = 'sha-512=:AAAA:';
  const wrong: MailboxSigning[] = [
    { without: ['content-digest'] },
    { digest: null },
    { digest: contentDigest(Buffer.from('other')) },
    { digest: sha512 },
    { digest: 'sha-256=abc' },
  ];
  for (const signing of wrong)
    t.equal(judged(client, call, signing), 'signature-invalid', show(signing));
  t.equal(judged(client, call, {}, { body: '{"ids":["y"]}' }), 'signature-invalid');
  const both = `${sha512}, ${contentDigest(Buffer.from(call.body))}`;
  t.equal(judged(client, call, { digest: both }), 'good');
});

t.test('the example of the chapter, read by its parts', async (t) => {
  const { did, key } = makeDidKey();
  const client = new MailboxClient(BASE, () => Promise.reject(new TypeError('unused')), {
    did,
    key,
  });
  const headers = client.headers(
    { method: 'GET', path: client.path() },
    { nonce: 'q3Vv5m1nJc0R2yXo1bZ9Ww' },
  );
  t.match(headers['signature-input'], `m=("@method" "@authority" "@path" "@query");created=`);
  const { verificationMethod } = oracleDidKey(did);
  const rest = `;nonce="q3Vv5m1nJc0R2yXo1bZ9Ww";keyid="${verificationMethod}";alg="ed25519";tag="${MAILBOX_TAG}"`;
  t.ok(headers['signature-input']?.endsWith(rest));
});

function twice(headers: Record<string, string>): Record<string, string> {
  return {
    ...headers,
    'signature-input': `${headers['signature-input']}, ${headers['signature-input']}`,
  };
}

function show(signing: MailboxSigning): string {
  return JSON.stringify(signing, (_, value: unknown) =>
    typeof value === 'function' ? 'changed' : value,
  ).slice(0, 120);
}
