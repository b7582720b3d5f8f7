import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import type { JsonObject, JsonValue } from '../../harness/oracle/index.ts';
import { VectorBuilder, toHex } from './builder.ts';
import { PAYLOAD, envelope, envelopeContent, judging, sealAs } from './envelope-fixtures.ts';
import type { Members } from './envelope-fixtures.ts';
import { KEY_ORIGIN, edit, hexOf } from './fixtures.ts';
import { addMailboxRequests } from './mailbox-requests.ts';
import { A } from './pair-fixtures.ts';
import { CREATED } from './record-fixtures.ts';

const OP = 'envelope-verify';
const PLAIN = 'relay/envelope-plain';

/** The vectors of the chapter *Relay*. */
export function relayVectors(): VectorFile {
  const vectors = new VectorBuilder({
    suite: 'relay',
    spec: 'spec/26-relay.md',
    description: `The form of envelopes, as a relay and a receiver judge it, and signed requests for a mailbox. ${KEY_ORIGIN} The host A, who sends, has the test key instance-a, B, whose mailbox it is, instance-b, and C, who is a stranger, instance-c; the DID of each is its key.`,
    notes: {
      boundary: { kind: 'limit', description: 'Exactly at a limit, or one beyond it.' },
      parser: { kind: 'parser', description: 'A lenient parser accepts this.' },
      order: {
        kind: 'order',
        description: 'Two faults, of which the first one in the order counts.',
      },
      stranger: { kind: 'authority', description: 'Somebody else signed.' },
      moved: { kind: 'security', description: 'A signature that was made for another request.' },
      several: { kind: 'parser', description: 'More signatures than one.' },
      base: {
        kind: 'encoding',
        description: 'A signature base that is made in another way fails.',
      },
    },
  });
  addGoodForms(vectors);
  addWrongForms(vectors);
  addTexts(vectors);
  addMailboxRequests(vectors);
  return vectors.build();
}

/** A did:web of that many characters. */
function longDid(length: number): string {
  const start = 'did:web:b.example:';
  return `${start}${'a'.repeat(length - start.length)}`;
}

const WEB_LOG = `did:sync:instance:${String(envelope()['id'])}`;

/** An envelope of a sender with another DID, whose method is its own. */
function envelopeFrom(did: string): JsonObject {
  return judging(
    sealAs({ ...A, did, method: `${did}#key-1` }, envelopeContent({ sender_did: did })),
    {
      method: `${did}#key-1`,
    },
  );
}

function addGoodForms(v: VectorBuilder): void {
  const accept = (
    id: string,
    input: JsonObject,
    comment: string,
    flags: readonly string[] = [],
  ): void => {
    v.valid(
      `relay/envelope-${id}`,
      { comment, requires: ['relay-deposit-shape', 'async-envelope'], flags },
      OP,
      input,
      { records: 1 },
    );
  };
  accept('plain', judging(envelope()), 'An envelope.');
  accept('one-second', judging(envelope({ ttl_seconds: 1 })), 'The shortest life.', ['boundary']);
  accept('short-life', judging(envelope({ ttl_seconds: 3600 })), 'A life of an hour.');
  accept(
    'leap-day',
    judging(envelope({ created: '2028-02-29T23:59:59.999Z' })),
    'A time that the calendar has.',
  );
  accept('sender-512', envelopeFrom(longDid(512)), 'The longest DID.', ['boundary']);
  accept('sender-log', envelopeFrom(WEB_LOG), 'A sender whose keys are in a log.');
  accept(
    'sender-actor',
    envelopeFrom(`did:sync:user:key:${A.did.slice('did:key:'.length)}:alice`),
    'A sender that is an actor of a host: a DID like any other.',
  );
}

const LOG_START = 'did:sync:instance:';

/** Members with which the form is wrong, while id and proof are right. */
const WRONG: readonly (readonly [id: string, members: Members, comment: string])[] = [
  ['no-sender', { sender_did: undefined }, 'No sender_did.'],
  ['no-receiver', { receiver_did: undefined }, 'No receiver_did.'],
  ['no-encoding', { encoding: undefined }, 'No encoding.'],
  ['no-time', { created: undefined }, 'No created.'],
  ['no-life', { ttl_seconds: undefined }, 'No ttl_seconds.'],
  ['no-payload', { payload: undefined }, 'No payload.'],
  ['unknown-member', { priority: 1 }, 'A member that nobody knows.'],
  ['unknown-null', { thread: null }, 'A member that nobody knows, and that is null.'],
  ['sender-url', { sender_did: 'https://a.example' }, 'A URL in place of a DID.'],
  ['sender-other-method', { sender_did: 'did:plc:abc' }, 'A DID of another method.'],
  ['sender-address', { sender_did: 'did:web:127.0.0.1' }, 'A did:web of an address.'],
  ['sender-lower-hex', { sender_did: 'did:web:a.example%3a8443' }, 'Hex digits in lower case.'],
  ['sender-key-cut', { sender_did: A.did.slice(0, -1) }, 'A did:key that is too short.'],
  ['sender-513', { sender_did: longDid(513) }, 'A DID of one character too many.'],
  ['sender-log-empty', { sender_did: LOG_START }, 'A log without a content id.'],
  ['sender-log-text', { sender_did: `${LOG_START}genesis` }, 'A log whose id is no content id.'],
  ['sender-log-case', { sender_did: WEB_LOG.replace('bagaa', 'BAGAA') }, 'Capitals in the id.'],
  ['sender-log-more', { sender_did: `${WEB_LOG}:a` }, 'More behind the id of a log.'],
  ['sender-log-method', { sender_did: WEB_LOG.replace('instance', 'host') }, 'Another did:sync.'],
  ['sender-null', { sender_did: null }, 'A sender that is null.'],
  ['sender-list', { sender_did: [A.did] }, 'A list of senders.'],
  ['receiver-list', { receiver_did: [A.did] }, 'A list of receivers.'],
  ['receiver-all', { receiver_did: 'all' }, 'A receiver that is no DID.'],
  ['encoding-empty', { encoding: '', payload: 'AAAA' }, 'An empty encoding.'],
  ['encoding-33', { encoding: 'a'.repeat(33), payload: 'AAAA' }, 'One character too many.'],
  ['encoding-capitals', { encoding: 'Plain', payload: 'AAAA' }, 'An encoding with a capital.'],
  ['encoding-underscore', { encoding: 'mls_1', payload: 'AAAA' }, 'An encoding with a _.'],
  ['encoding-null', { encoding: null, payload: 'AAAA' }, 'An encoding that is null.'],
  ['encoding-line-end', { encoding: 'mls\n', payload: 'AAAA' }, 'A line end behind the encoding.'],
  ['time-seconds', { created: '2026-11-20T10:00:00Z' }, 'A time without milliseconds.'],
  ['time-offset', { created: '2026-11-20T10:00:00.000+00:00' }, 'A time with an offset.'],
  ['time-calendar', { created: '2026-02-29T10:00:00.000Z' }, 'A day that the calendar has not.'],
  ['time-number', { created: 1_763_632_800 }, 'A time as a number.'],
  ['life-zero', { ttl_seconds: 0 }, 'No life at all.'],
  ['life-negative', { ttl_seconds: -1 }, 'A life before its time.'],
  ['life-too-long', { ttl_seconds: 2_592_001 }, 'A second more than 30 days.'],
  ['life-fraction', { ttl_seconds: 1.5 }, 'A second and a half.'],
  ['life-text', { ttl_seconds: '3600' }, 'A life as a text.'],
  ['life-null', { ttl_seconds: null }, 'A life that is null.'],
  ['payload-text', { payload: 'AAAA' }, 'A text where the encoding is plain.'],
  ['payload-list', { payload: [PAYLOAD] }, 'A list.'],
  ['payload-null', { payload: null }, 'A payload that is null.'],
  ['payload-object', { encoding: 'mls' }, 'An object where the encoding is not plain.'],
  ['payload-number', { encoding: 'mls', payload: 7 }, 'A number where the encoding is not plain.'],
];

const BOUNDARIES: Readonly<Record<string, string>> = {
  'sender-513': 'relay/envelope-sender-512',
  'life-zero': 'relay/envelope-one-second',
};

function addWrongForms(v: VectorBuilder): void {
  const refuse = (id: string, value: JsonValue, comment: string): void => {
    const sibling = BOUNDARIES[id];
    v.invalid(
      `relay/envelope-${id}`,
      {
        comment,
        requires: ['relay-deposit-shape', 'async-refuse'],
        flags: sibling === undefined ? [] : ['boundary'],
      },
      OP,
      judging(value),
      'shape-invalid',
      sibling ?? PLAIN,
    );
  };
  for (const [id, members, comment] of WRONG) refuse(id, envelope(members), comment);
  const good = envelope();
  refuse('no-id', edit(good, { id: undefined }), 'No id.');
  refuse('id-capitals', { ...good, id: String(good['id']).toUpperCase() }, 'An id in capitals.');
  refuse('id-cut', { ...good, id: String(good['id']).slice(0, -1) }, 'An id that is too short.');
  refuse('id-null', { ...good, id: null }, 'An id that is null.');
  refuse('no-proof', edit(good, { proof: undefined }), 'No proof.');
  refuse('proof-null', { ...good, proof: null }, 'A proof that is null.');
  refuse('proof-text', { ...good, proof: 'z3FXQ' }, 'A proof that is a text.');
  refuse('proof-list', { ...good, proof: [] }, 'An empty list of proofs.');
  refuse('unsigned-member', { ...good, via: 'relay' }, 'A member that was added on the way.');
  refuse('a-list', [good], 'A list of one envelope.');
  refuse('a-text', 'envelope', 'A text.');
  refuse('nothing', null, 'Nothing.');
}

/** What the parser refuses. */
function addTexts(v: VectorBuilder): void {
  const good = Buffer.from(hexOf(envelope()), 'hex').toString('utf8');
  const refuse = (id: string, text: string, code: string, comment: string): void => {
    v.invalid(
      `relay/envelope-${id}`,
      { comment, requires: ['relay-deposit-parse'], flags: ['parser'] },
      OP,
      { ...judging(null), hex: toHex(text) },
      code,
      PLAIN,
    );
  };
  refuse('cut', good.slice(0, -1), 'invalid-json', 'The last brace is missing.');
  refuse('with-more', `${good}{}`, 'invalid-json', 'A second value behind the envelope.');
  refuse(
    'member-twice',
    good.replace('{', `{"created":"${CREATED}",`),
    'duplicate-member',
    'created stands there twice, with the same value.',
  );
  refuse('byte-order-mark', `\ufeff${good}`, 'byte-order-mark', 'A byte order mark.');
  refuse(
    'lone-surrogate',
    good.replace('"encoding":"plain"', '"encoding":"\\ud800"'),
    'lone-surrogate',
    'Half a character as the encoding.',
  );
  refuse(
    'huge-life',
    good.replace('"ttl_seconds":2592000', '"ttl_seconds":9007199254740993'),
    'unsafe-integer',
    'A life that no double holds.',
  );
}
