import fc from 'fast-check';
import t from 'tap';

import {
  OracleError,
  oracleCheckMailboxRequest,
  readKeys,
  type JsonValue,
} from '../../harness/oracle/index.ts';
import {
  checkMailboxTime,
  contentDigest,
  MAILBOX_SKEW_MILLISECONDS,
  ProtocolError,
  readMailboxSignature,
  signMailboxRequest,
  verifyMailboxRequest,
  type MailboxRequest,
  type SignMailboxOptions,
  type UnsignedMailboxRequest,
} from '../../reference/core/index.ts';
import { codeOf, utf8 } from '../support/core-fixtures.ts';
import { A, B, ISSUED, keysOf, NONCE } from '../support/pair-fixtures.ts';

const BODY = utf8('{"seals":[]}');
const MAILBOX = `/v1/mailbox/${encodeURIComponent(A.did)}`;

const RECEIVE: UnsignedMailboxRequest = {
  method: 'GET',
  baseUrl: 'https://relay.example',
  target: `${MAILBOX}/receive?limit=1`,
};
const ACKNOWLEDGE: UnsignedMailboxRequest = {
  ...RECEIVE,
  method: 'POST',
  target: `${MAILBOX}/ack`,
  body: BODY,
};

const OPTIONS: SignMailboxOptions = {
  privateKey: A.signer.privateKey,
  keyid: A.signer.verificationMethod,
  created: ISSUED,
  nonce: NONCE,
};

function signed(
  request: UnsignedMailboxRequest,
  options: Partial<SignMailboxOptions> = {},
): MailboxRequest {
  return { ...request, headers: { ...signMailboxRequest(request, { ...OPTIONS, ...options }) } };
}

/** The request with another text in a field. */
function withField(
  request: MailboxRequest,
  name: string,
  change: (text: string) => string,
): MailboxRequest {
  const { [name]: text = '' } = request.headers;
  return { ...request, headers: { ...request.headers, [name]: change(text) } };
}

/** What core and the oracle say of a request for the mailbox of A: a code, or nothing. They have to agree. */
function verdictOf(request: MailboxRequest, now = ISSUED): string {
  const said = (judge: () => unknown): string => {
    try {
      judge();
      return '';
    } catch (error) {
      if (error instanceof ProtocolError || error instanceof OracleError) return error.code;
      throw error;
    }
  };
  const core = said(() => verifyMailboxRequest(request, { did: A.did, now, keysOf }));
  const { method, baseUrl, target, headers, body = new Uint8Array() } = request;
  const sent = { method, base_url: baseUrl, path: target, body };
  const fields = Object.entries(headers).filter(([, text]) => text !== undefined);
  const oracle = said(() =>
    oracleCheckMailboxRequest(
      { ...sent, headers: Object.fromEntries(fields) as Record<string, string> },
      {
        did: A.did,
        now,
        keysOf: (did) => readKeys(keysOf(did) as unknown as JsonValue[], did),
      },
    ),
  );
  if (core !== oracle) {
    throw new Error(`core ${core}, oracle ${oracle}: ${JSON.stringify(request)}`);
  }
  return core;
}

t.test('a request that is signed opens the mailbox', (t) => {
  for (const request of [RECEIVE, ACKNOWLEDGE, { ...RECEIVE, target: `${MAILBOX}/status` }]) {
    t.equal(verdictOf(signed(request)), '', request.target);
  }
  const { created, nonce, keyid } = readMailboxSignature(signed(RECEIVE));
  t.same(
    { created, nonce, keyid },
    { created: Date.parse(ISSUED) / 1_000, nonce: NONCE, keyid: OPTIONS.keyid },
  );
  t.equal(signed(RECEIVE).headers['content-digest'], undefined);
  t.equal(signed(ACKNOWLEDGE).headers['content-digest'], contentDigest(BODY));
  t.end();
});

t.test('what is wrong with a request', (t) => {
  const good = signed(RECEIVE);
  const ack = signed(ACKNOWLEDGE);
  const input = (change: (text: string) => string): MailboxRequest =>
    withField(good, 'signature-input', change);
  const second = (text: string): string => `${text}, p=${text.slice(text.indexOf('('))}`;
  for (const [request, code, title] of [
    [{ ...good, headers: {} }, 'unauthorized', 'no fields'],
    [{ ...good, headers: { signature: 'm=:AA==:' } }, 'unauthorized', 'one field'],
    [input(() => 'm=('), 'signature-invalid', 'no structured field'],
    [input((text) => text.replace('concordat-', '')), 'signature-invalid', 'another tag'],
    [input(second), 'signature-invalid', 'the tag twice'],
    [input((text) => text.replace(' "@query"', '')), 'signature-invalid', 'the query not covered'],
    [input((text) => text.replace('"@path"', '"@path";req')), 'signature-invalid', 'a parameter'],
    [input((text) => `${text};expires=1`), 'signature-invalid', 'one parameter more'],
    [input((text) => text.replace(';nonce', '.0;nonce')), 'signature-invalid', 'a decimal'],
    [input((text) => text.replace(NONCE, NONCE.slice(1))), 'signature-invalid', 'a short nonce'],
    [input((text) => text.replace(A.did, B.did)), 'forbidden', 'of somebody else'],
    [signed(RECEIVE, { keyid: `${A.did}#other` }), 'signer-unresolvable', 'no such key'],
    [signed(RECEIVE, { privateKey: B.signer.privateKey }), 'signature-invalid', 'a stranger'],
    [{ ...good, method: 'HEAD' }, 'signature-invalid', 'another method'],
    [{ ...good, baseUrl: 'https://other.example' }, 'signature-invalid', 'another relay'],
    [{ ...good, target: `${MAILBOX}/receive?limit=2` }, 'signature-invalid', 'another query'],
    [{ ...ack, body: utf8('{"seals": []}') }, 'signature-invalid', 'another body'],
    [withField(ack, 'content-digest', () => 'sha-256'), 'signature-invalid', 'no digest'],
  ] as const) {
    t.equal(verdictOf(request), code, title);
  }
  t.end();
});

t.test('signatures of others do not matter, not even with a decimal', (t) => {
  for (const other of ['("date");created=1.5', '();created=1', '1.5', '?0', 'token;created=2.0']) {
    for (const change of [
      (text: string): string => `${text}, p=${other}`,
      (text: string): string => `p=${other}, ${text}`,
    ]) {
      t.equal(verdictOf(withField(signed(RECEIVE), 'signature-input', change)), '', other);
    }
  }
  t.end();
});

t.test('a signature is good for 300 seconds', (t) => {
  const made = Date.parse(ISSUED);
  for (const [apart, isGood] of [
    [MAILBOX_SKEW_MILLISECONDS, true],
    [MAILBOX_SKEW_MILLISECONDS + 1, false],
    [-MAILBOX_SKEW_MILLISECONDS, true],
    [-MAILBOX_SKEW_MILLISECONDS - 1, false],
  ] as const) {
    const now = new Date(made + apart).toISOString();
    t.equal(verdictOf(signed(RECEIVE), now), isGood ? '' : 'signature-stale', `${apart} ms`);
    t.equal(
      codeOf(() => checkMailboxTime({ created: made / 1_000 }, now)),
      isGood ? undefined : 'signature-stale',
    );
  }
  t.end();
});

t.test('a request is signed by a key or by a signer', (t) => {
  const { privateKey: _key, ...without } = OPTIONS;
  t.throws(() => signMailboxRequest(RECEIVE, without), TypeError);
  t.throws(
    () => signMailboxRequest(RECEIVE, { ...OPTIONS, sign: (message) => message }),
    TypeError,
  );
  t.end();
});

t.test('the oracle says the same of requests that are not as they were signed', (t) => {
  const changes: readonly ((
    request: MailboxRequest,
    at: number,
    text: string,
  ) => MailboxRequest)[] = [
    (request, at, text) =>
      withField(request, 'signature-input', (field) => splice(field, at, text)),
    (request, at, text) => withField(request, 'signature', (field) => splice(field, at, text)),
    (request, at, text) =>
      request.headers['content-digest'] === undefined
        ? request
        : withField(request, 'content-digest', (field) => splice(field, at, text)),
    (request) => ({ ...request, method: request.method === 'GET' ? 'HEAD' : 'POST' }),
    (request) => ({ ...request, target: request.target.split('?')[0]! }),
  ];
  const texts = [
    '',
    '"',
    ';',
    ',',
    ' ',
    '=',
    '(',
    ')',
    ':',
    '.',
    '0',
    'a',
    'A',
    '%',
    ', p=1',
    ';a=?1',
  ];
  const verdicts = new Set<string>();
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(
        fc.constantFrom(RECEIVE, ACKNOWLEDGE),
        fc.constantFrom(...changes),
        fc.nat(400),
        fc.constantFrom(...texts),
        (request, change, at, text) => {
          verdicts.add(verdictOf(change(signed(request), at, text)));
        },
      ),
      { numRuns: 1_500 },
    ),
  );
  t.comment([...verdicts].join(' '));
  for (const verdict of ['', 'signature-invalid', 'forbidden'])
    t.ok(verdicts.has(verdict), verdict);
  t.end();
});

/** A text with another text in the place of a character. */
function splice(field: string, at: number, text: string): string {
  const place = at % (field.length + 1);
  return field.slice(0, place) + text + field.slice(place + 1);
}
