// What a host takes from the relays that are set, and from its peers directly.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, listAt } from '../engine/json.ts';
import { relayWith, setRelay } from '../engine/relaying.ts';
import { oracleRedact, oracleSeal } from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import { refusesWith } from '../probe/behaviour.ts';
import { Gate } from '../probe/gate.ts';
import { reidentifyRecord } from '../probe/peer-actor.ts';
import type { EnvelopeOptions } from '../probe/peer.ts';
import { makeDidKey } from '../probe/peer-keys.ts';
import {
  advance,
  clockOf,
  DAY,
  hasRecord,
  HOUR,
  idOf,
  idsOf,
  inboundOf,
  PATIENT,
  pollsOf,
  refusalsOf,
  SECOND,
  setApart,
  setScene,
} from './async-support.ts';
import type { Scene } from './async-support.ts';

/** Each answer is worked off, and then there are five seconds. */
const POLL_MS = 5000;
const LONGEST_BACKOFF_MS = 300_000;
/** What was held is taken up again in this time. */
const HELD_MS = 300 * SECOND;
const PENDING_BOUND = 10_000;
/** The largest answer of a relay that is read. */
const ANSWER_BYTES = 22_020_096;

/** An envelope in the mailbox of the target. */
function put({ relaying }: Pick<Scene, 'relaying'>, options: EnvelopeOptions): JsonObject {
  const envelope = relaying.pair.envelope(options);
  relaying.put(envelope);
  return envelope;
}

/** A record of the peer's instance, which needs no key document. */
function plainRecord({ relaying, thread }: Pick<Scene, 'relaying' | 'thread'>): JsonObject {
  return relaying.pair.peer.instance.record({ thread });
}

/** The ids of what the target shows of the thread. */
async function shown({ writer, thread }: Pick<Scene, 'writer' | 'thread'>): Promise<string[]> {
  return (await writer.thread(thread)).ids;
}

const polled = defineCheck({
  id: 'async/relays-are-polled',
  title:
    'each relay is asked for envelopes soon after it was set, and again after each answer, signed',
  class: 'async',
  requirements: ['async-poll', 'async-poll-signed', 'async-receive', 'async-ack'],
  needs: ['restart'],
  deadline_ms: 90_000,
  async run(check) {
    const host = await check.startHost();
    const set = performance.now();
    const scene = await setScene(check, { host });
    const { relaying } = scene;
    const { relay } = relaying;
    const { did } = relaying.pair.target;
    const polls = (): ReturnType<typeof pollsOf> => pollsOf(relay, did);
    await check.eventually(
      'async-poll',
      'within 5 seconds after it was set it is asked',
      () => polls().length > 0,
      PATIENT,
    );
    check.expect('async-poll', performance.now() - set < POLL_MS + 4000, 'no later');
    // Answered at once, so that the distances are seen.
    relay.change_page = (page) => page;
    const empty: Behaviour = {
      ...{ status: 200, content_type: 'application/json' },
      body: { envelopes: [], next: 'c0', has_more: false },
    };
    relay.on.receive.add(empty);
    relay.mailbox(did).wake();
    relaying.putRecords(plainRecord(scene));
    const from = polls().length;
    await check.eventually(
      'async-poll',
      'it is asked again and again',
      () => polls().length >= from + 5,
      { deadline_ms: 40_000 },
    );
    const times = polls()
      .slice(from)
      .map(({ arrived_ms }) => arrived_ms);
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    check.expect(
      'async-poll',
      gaps.every((gap) => gap > 850 && gap < POLL_MS + 1500),
      'one that has nothing new is asked again within 5 seconds, and not within one',
      { actual: gaps.map(Math.round).join(', ') },
    );
    relay.on.receive.clear();
    const record = plainRecord(scene);
    const envelope = relaying.putRecords(record);
    await relaying.untilAcked(envelope, 15_000);
    check.equal(
      'async-receive',
      (await scene.writer.recordAnswer(idOf(record))).status,
      200,
      'what is there is stored',
    );
    const acks = relay.callsOf(did, 'ack');
    check.expect(
      'async-ack',
      acks.some(({ named }) => named.includes(oracleSeal(envelope))),
      'and acknowledged by its seal',
    );
    const calls = [...polls(), ...acks];
    check.equal(
      'async-poll-signed',
      calls.map(({ fault }) => fault).filter((fault) => fault !== undefined),
      [],
      'every request is signed by the instance, and no nonce is used twice',
    );
    const nonces = calls.map(({ signature }) => signature?.nonce ?? '');
    check.expect(
      'async-poll-signed',
      nonces.every((nonce) => nonce.length >= 22 && new Set(nonce).size >= 8),
      'each nonce has at least 128 bits',
      { actual: nonces.slice(0, 3).join(', ') },
    );
    const heads = new Set(nonces.map((nonce) => nonce.slice(0, 8)));
    const tails = new Set(nonces.map((nonce) => nonce.slice(-8)));
    check.equal(
      'async-poll-signed',
      [heads.size, tails.size],
      [nonces.length, nonces.length],
      'at random, from its beginning to its end',
    );
    const count = polls().length;
    await host.restart('kill');
    await check.eventually(
      'async-poll',
      'after a restart it is asked within 5 seconds',
      () => polls().length > count,
      PATIENT,
    );
    check.equal(
      'async-poll-signed',
      polls().find(({ fault }) => fault !== undefined)?.fault,
      undefined,
      'with nonces that were not used before it',
    );
  },
});

const backoff = defineCheck({
  id: 'async/a-relay-that-fails-is-asked-less-often',
  title: 'after each failure in a row a relay is asked twice as late, up to 300 seconds',
  class: 'async',
  requirements: ['async-poll-backoff', 'async-status', 'async-receive'],
  needs: ['test-clock', 'restart'],
  deadline_ms: 120_000,
  async run(check) {
    const host = await check.startHost();
    const relay = await check.relay();
    relay.on.receive.add(refusesWith(500, 'internal'));
    const scene = await setScene(check, { host, relay });
    const { relaying } = scene;
    const { did } = relaying.pair.target;
    const polls = (): number => pollsOf(relay, did).length;
    const status = async (): Promise<unknown> =>
      listAt(await check.operator(host).relayStatus(), 'relays')[0];
    const polled = async (count: number): Promise<void> => {
      await check.until(`poll ${count}`, () => polls() >= count, PATIENT);
      // Its failure is noted when the status has the time of it.
      await status();
      await status();
    };
    const expectWait = async (count: number, due: number, story: string): Promise<void> => {
      await polled(count);
      const left = due - 1500;
      await advance(scene, left);
      await status();
      await status();
      check.equal('async-poll-backoff', polls(), count, `${story}: not before`);
      await advance(scene, 3000);
      await check.eventually(
        'async-poll-backoff',
        `${story}: ${due / SECOND} seconds after it failed it is asked again`,
        () => polls() === count + 1,
        PATIENT,
      );
    };
    for (let failure = 1; failure <= 8; failure += 1) {
      const due = Math.min(POLL_MS * 2 ** (failure - 1), LONGEST_BACKOFF_MS);
      await expectWait(failure, due, `failure ${failure}`);
    }
    check.equal(
      'async-status',
      at(await status(), 'last_error'),
      'HTTP_5XX',
      'the failure is shown',
    );
    const named: [string, number][] = [
      ['900', 900 * SECOND],
      ['7200', 3600 * SECOND],
      ['1', LONGEST_BACKOFF_MS],
    ];
    for (const [seconds, due] of named) {
      relay.on.receive.clear();
      relay.on.receive.add(
        refusesWith(429, 'rate-limited', { headers: { 'retry-after': seconds } }),
      );
      const count = polls();
      await advance(scene, HOUR);
      await expectWait(count + 1, due, `Retry-After ${seconds}`);
    }
    relay.on.receive.clear();
    const envelope = relaying.putRecords(plainRecord(scene));
    await polled(polls());
    await advance(scene, HOUR);
    await check.eventually(
      'async-receive',
      'when it answers again, what is there is taken',
      () => relaying.acked(envelope),
      PATIENT,
    );
    check.equal('async-status', at(await status(), 'last_error'), null, 'and no failure is shown');
    relay.on.receive.add(refusesWith(500, 'internal'));
    relaying.putRecords(plainRecord(scene));
    const count = polls();
    await check.until('it fails again', () => polls() > count, PATIENT);
    await expectWait(polls(), POLL_MS, 'after a success it begins anew');
  },
});

const received = defineCheck({
  id: 'async/records-are-judged-one-by-one',
  title: 'the records of an envelope are judged as pulled ones, by the documents that came along',
  class: 'async',
  requirements: ['async-receive', 'async-receive-documents', 'async-ack-refused', 'async-refuse'],
  deadline_ms: 90_000,
  async run(check) {
    const scene = await setScene(check);
    const { relaying, thread, writer } = scene;
    const { peer, operator, pair_id } = relaying.pair;
    const bob = peer.actor();
    const [good, forged, changed, reserved, last] = [
      bob.record({ thread }),
      bob.record({ thread }, { key: bob.makeKey() }),
      reidentifyRecord(bob.record({ thread }), { body: { text: 'changed' } }),
      bob.record({ thread: 'th_consent' }),
      bob.record({ thread }),
    ];
    const records = [good, 7, forged, changed, reserved, {}, last];
    const envelope = put(scene, { records, key_documents: [bob.keyDocument()] });
    await relaying.untilAcked(envelope);
    check.equal(
      'async-receive',
      (await shown(scene)).sort(),
      idsOf([good, last]).sort(),
      'what verifies is stored, and nothing else',
    );
    const all = await operator.thread('th_consent');
    check.expect(
      'async-receive',
      !all.ids.includes(idOf(reserved)),
      'nothing on a reserved thread',
    );
    // The one look is the second one that a forged record is given.
    check.expect(
      'async-receive-documents',
      bob.document_fetches <= 1,
      'nobody was asked for the keys of the good ones',
    );
    // While the peer is away, a key that only the new document shows.
    await peer.close();
    bob.rotate();
    const rotated = bob.record({ thread });
    const carol = peer.actor();
    const unknown = carol.record({ thread });
    const both = put(scene, { records: [rotated, unknown] });
    await check.eventually(
      'async-receive-documents',
      'with documents in the envelope, nobody has to be asked',
      () => relaying.acked(both),
      PATIENT,
    );
    check.expect(
      'async-receive-documents',
      (await hasRecord(writer, rotated['id'])) && (await hasRecord(writer, unknown['id'])),
      'with documents in the envelope, records are verified while the peer is away',
    );
    await peer.open();
    // One that is refused is as good as none: the peer is asked.
    const dave = peer.actor();
    const right = dave.keyDocument();
    const wrong = { ...right, updated: peer.now(-1000) };
    const asked = dave.record({ thread });
    const third = put(scene, { records: [asked], key_documents: [wrong, bob.keyDocument()] });
    await relaying.untilAcked(third);
    check.equal(
      'async-receive-documents',
      [await hasRecord(writer, asked['id']), dave.document_fetches > 0],
      [true, true],
      'where a document is not a right one, the peer is asked',
    );
    // Of history: what was signed before its key was superseded stays good, however late it comes.
    const elder = peer.actor({ key: { created: peer.now(-10 * DAY) } });
    const old = elder.key;
    const early = elder.record({ thread, created: peer.now(-5 * DAY) });
    elder.rotate({ at: peer.now(-4 * DAY) });
    const late = elder.record({ thread, created: peer.now(-3 * DAY) }, { key: old });
    const fourth = put(scene, { records: [early, late] });
    await relaying.untilAcked(fourth);
    check.equal(
      'async-receive',
      [await hasRecord(writer, early['id']), await hasRecord(writer, late['id'])],
      [true, false],
      'a record is judged by the time at which it was signed, and not by that of its arrival',
    );
    const pushed = elder.record({ thread, created: peer.now(-5 * DAY + 1000) }, { key: old });
    check.equal(
      'async-receive',
      at((await relaying.pair.push([pushed])).json, 'results', 0, 'code'),
      'key-superseded',
      'which a push is not',
    );
    // The allowed threads of the pair are those of a push.
    const [open, closed] = [check.random('th_'), check.random('th_')];
    await operator.allowThread(pair_id, open);
    const [inside, outside] = [bob.record({ thread: open }), bob.record({ thread: closed })];
    const fifth = put(scene, { records: [outside, inside] });
    await relaying.untilAcked(fifth);
    check.equal(
      'async-receive',
      [await hasRecord(writer, inside['id']), await hasRecord(writer, outside['id'])],
      [true, false],
      'on a thread that is not allowed nothing is stored',
    );
    const lesser = oracleRedact(bob.record({ thread: open }), 'L2');
    await relaying.untilAcked(put(scene, { records: [lesser] }));
    check.expect(
      'async-receive',
      await hasRecord(writer, lesser['id']),
      'a form that is not whole is stored',
    );
    const sixth = put(scene, { records: [outside] });
    await relaying.untilAcked(sixth);
    const again = put(scene, { records: [inside] });
    await relaying.untilAcked(again);
    check.expect(
      'async-ack-refused',
      !(await hasRecord(writer, outside['id'])),
      'an envelope all of whose records are refused, or known, is acknowledged',
    );
    const answer = await relaying.pair.handOver(
      relaying.pair.envelope({ records: [outside, bob.record({ thread: 'th_consent' })] }),
    );
    check.equal(
      'async-refuse',
      listAt(answer.json, 'results').map((it) => at(it, 'code')),
      ['forbidden', 'thread-reserved'],
      'each for its own reason',
      { answer },
    );
  },
});

const durable = defineCheck({
  id: 'async/acknowledged-when-it-is-durable',
  title:
    'what is acknowledged survives a sudden death, also one in the middle of the acknowledgement',
  class: 'async',
  requirements: ['async-ack', 'async-redelivery', 'async-receive'],
  needs: ['restart'],
  deadline_ms: 120_000,
  async run(check) {
    const scene = await setApart(check);
    const { relaying, host, writer } = scene;
    const mailbox = relaying.relay.mailbox(relaying.pair.target.did);
    const bob = relaying.pair.peer.actor({ method: 'key' });
    for (let round = 1; round <= 4; round += 1) {
      const thread = check.random('th_');
      const series = bob.series(round === 1 ? 1 : 300, { thread });
      const count = round === 1 ? 1 : 300;
      const records = Array.from(
        { length: count },
        (_, index) => JSON.parse(series.textAt(index)) as JsonObject,
      );
      const gate = new Gate();
      relaying.relay.on.ack.add({ hold_before: gate, hang_up: 'before', times: 1 });
      const envelope = put(scene, { records });
      const isSeen = await check.eventually(
        'async-receive',
        `round ${round}: it is acknowledged`,
        () => gate.waiting > 0,
        { deadline_ms: 20_000 },
      );
      if (!isSeen) return;
      await host.kill();
      gate.open();
      // The relay has lost everything: what was not stored is gone.
      const kept = mailbox.entryOf(envelope);
      mailbox.forget();
      await host.start();
      const ids = (await writer.thread(thread)).ids;
      check.equal(
        'async-ack',
        ids.length,
        count,
        `round ${round}: all that was in it is there after a death at the first sign of the acknowledgement`,
      );
      // The acknowledgement was lost, so the envelope comes again.
      check.expect('async-ack', kept?.acked === false, 'the relay never got it');
      mailbox.put(envelope);
      await relaying.untilAcked(envelope, 15_000);
      check.equal(
        'async-redelivery',
        (await writer.thread(thread)).ids,
        ids,
        `round ${round}: it comes again, is acknowledged, and changes nothing`,
      );
    }
    // A death as soon as it was given.
    const thread = check.random('th_');
    const records = bob.chain(20, { thread });
    const envelope = put(scene, { records });
    await check.until('it was given', () => (mailbox.entryOf(envelope)?.given ?? 0) > 0, PATIENT);
    await host.restart('kill');
    await relaying.untilAcked(envelope, 15_000);
    check.equal(
      'async-receive',
      (await writer.thread(thread)).ids.length,
      20,
      'a death when it was given loses nothing',
    );
  },
});

/** What makes an envelope one that is refused, beside a good one; the first that applies decides. */
const REFUSALS: readonly (readonly [what: string, code: string, options: EnvelopeOptions])[] = [
  ['a further member', 'shape-invalid', { fields: { note: 'x' } }],
  ['no ttl_seconds', 'shape-invalid', { fields: { ttl_seconds: undefined } }],
  ['a ttl_seconds of 0', 'shape-invalid', { ttl_seconds: 0 }],
  ['a ttl_seconds beyond 30 days', 'shape-invalid', { ttl_seconds: 2_592_001 }],
  ['a created that is no time', 'shape-invalid', { fields: { created: 'yesterday' } }],
  ['a proof that is no object', 'shape-invalid', { tampered: { proof: [] } }],
  ['a payload that is a text', 'shape-invalid', { payload: 'text' }],
  ['another receiver', 'shape-invalid', { fields: { receiver_did: makeDidKey().did } }],
  [
    'another receiver, and another id',
    'shape-invalid',
    { tampered: { receiver_did: 'did:web:a.example' } },
  ],
  ['another id', 'id-mismatch', { tampered: { ttl_seconds: 7 } }],
  ['another id of a stranger', 'id-mismatch', { tampered: { sender_did: makeDidKey().did } }],
  ['a stranger', 'unpaired_peer', { fields: { sender_did: makeDidKey().did } }],
  ['a proof for authentication', 'proof-purpose', { proof_purpose: 'authentication' }],
  ['a proof of another time', 'proof-created', { proof_created: '2026-01-01T00:00:00.000Z' }],
  ['another suite', 'proof-unsupported', { proof: { cryptosuite: 'ecdsa-jcs-2019' } }],
  ['an encoding that is not known', 'encoding-unsupported', { encoding: 'mls', payload: 'text' }],
  ['a payload without records', 'shape-invalid', { payload: { key_documents: [] } }],
  ['a payload without documents', 'shape-invalid', { payload: { records: [{}] } }],
  ['no records', 'shape-invalid', { payload: { key_documents: [], records: [] } }],
  [
    'a further member of the payload',
    'shape-invalid',
    { payload: { key_documents: [], records: [{}], note: 1 } },
  ],
  [
    'a document that is no object',
    'shape-invalid',
    { payload: { key_documents: ['x'], records: [{}] } },
  ],
  ['records that are no list', 'shape-invalid', { payload: { key_documents: [], records: {} } }],
];

const STATUS: Readonly<Record<string, number>> = {
  'shape-invalid': 422,
  'id-mismatch': 422,
  unpaired_peer: 404,
  forbidden: 403,
  'encoding-unsupported': 422,
};

const refused = defineCheck({
  id: 'async/envelopes-are-refused',
  title: 'each envelope that is refused has its code, is acknowledged, and nothing of it is stored',
  class: 'async',
  requirements: [
    'async-refuse',
    'async-ack-refused',
    'async-status',
    'async-direct-answer',
    'async-receive',
  ],
  needs: ['restart'],
  deadline_ms: 120_000,
  async run(check) {
    const host = await check.startHost();
    const scene = await setScene(check, { host });
    const { relaying, thread, writer } = scene;
    const { relay, pair } = relaying;
    const unscoped = await relayWith(check, { host, relay, scopes: ['federation:sync_pull'] });
    const revoked = await relayWith(check, { host, relay });
    await revoked.pair.operator.change(revoked.pair.pair_id, 'revoke');
    const paused = await relayWith(check, { host, relay });
    await paused.pair.operator.change(paused.pair.pair_id, 'pause');
    const inside = (): JsonObject => plainRecord(scene);
    const secret = { key: pair.peer.instance.makeKey() };
    const cases: [string, string, JsonObject][] = [];
    const records: JsonObject[] = [];
    for (const [what, code, options] of REFUSALS) {
      const record = inside();
      records.push(record);
      const given = options.payload === undefined ? { records: [record] } : {};
      const payload = fill(options.payload, record);
      cases.push([what, code, pair.envelope({ ...given, ...options, ...payload })]);
    }
    const more: [string, string, JsonObject][] = [
      ['a flipped proof', 'proof-invalid', flipped(pair.envelope({ records: [inside()] }))],
      [
        'a key of another',
        'proof-method',
        pair.envelope({ records: [inside()], key: makeDidKey().key }),
      ],
      [
        'a key that the DID does not have',
        'key-unknown',
        pair.envelope({ records: [inside()], ...secret }),
      ],
      [
        'a revoked pair',
        'unpaired_peer',
        revoked.pair.envelope({ records: [revoked.pair.peer.instance.record({ thread })] }),
      ],
      [
        'no scope',
        'forbidden',
        unscoped.pair.envelope({ records: [unscoped.pair.peer.instance.record({ thread })] }),
      ],
      [
        'no scope, and a bad proof',
        'proof-invalid',
        flipped(
          unscoped.pair.envelope({ records: [unscoped.pair.peer.instance.record({ thread })] }),
        ),
      ],
      [
        'no scope, and an encoding that is not known',
        'forbidden',
        unscoped.pair.envelope({ encoding: 'mls', payload: 'x' }),
      ],
      [
        'a paused pair, and a bad proof',
        'proof-invalid',
        flipped(paused.pair.envelope({ records: [paused.pair.peer.instance.record({ thread })] })),
      ],
      [
        'a paused pair, and no records',
        'shape-invalid',
        paused.pair.envelope({ payload: { key_documents: [], records: [] } }),
      ],
      [
        'an encoding that is not known, and a bad proof',
        'proof-invalid',
        flipped(pair.envelope({ encoding: 'mls', payload: 'x' })),
      ],
    ];
    cases.push(...more);
    relaying.put(...cases.map(([, , envelope]) => envelope));
    const record = inside();
    const good = put(scene, { records: [record] });
    await relaying.untilAcked(good, 20_000);
    const inbound = await inboundOf(scene);
    for (const [what, code, envelope] of cases) {
      check.equal('async-refuse', refusalsOf(inbound, envelope['id']), [code], what);
      check.expect('async-ack-refused', relaying.acked(envelope), `${what}: it is acknowledged`);
    }
    check.equal(
      'async-status',
      [inbound.received, inbound.refused, inbound.held],
      [1, cases.length, 0],
      'all are counted',
    );
    check.equal('async-refuse', await shown(scene), [idOf(record)], 'nothing of them is stored');
    check.equal(
      'async-receive',
      (await writer.recordAnswer(idOf(record))).json,
      record,
      'what is right among them is',
    );
    // The same ones directly.
    for (const [what, code, envelope] of cases) {
      const sender = envelope['sender_did'];
      if (sender !== pair.peer.did) continue;
      const answer = await pair.handOver(envelope);
      const status = STATUS[code] ?? 401;
      check.refused('async-direct-answer', answer, { status, code }, `directly: ${what}`);
    }
    check.equal('async-refuse', await shown(scene), [idOf(record)], 'nothing of them is stored');
  },
});

/** A payload that lacks nothing but what the case says, with a record that could be stored. */
function fill(payload: EnvelopeOptions['payload'], record: JsonObject): EnvelopeOptions {
  if (JSON.stringify(payload)?.includes('"records":[{}]') !== true) return {};
  return { payload: { ...(payload as JsonObject), records: [record] } };
}

/** The same with a signature of something else. */
function flipped(envelope: JsonObject): JsonObject {
  const { key } = makeDidKey();
  const proof = envelope['proof'] as JsonObject;
  const value = String(proof['proofValue']);
  const last = value.endsWith('2') ? '3' : '2';
  const changed = `${value.slice(0, 20)}${value[20] === 'A' ? 'B' : 'A'}${value.slice(21, -1)}${last}`;
  return key === undefined ? envelope : { ...envelope, proof: { ...proof, proofValue: changed } };
}

const held = defineCheck({
  id: 'async/envelopes-are-left',
  title:
    'while a pair is paused or establishing its envelopes stay, others pass, and then they are taken',
  class: 'async',
  requirements: ['async-hold', 'async-status', 'async-receive'],
  needs: ['restart'],
  deadline_ms: 90_000,
  async run(check) {
    const host = await check.startHost();
    const scene = await setScene(check, { host });
    const { relaying, thread, writer } = scene;
    const { relay, pair } = relaying;
    const other = await relayWith(check, { host, relay });
    const waiting = await check.syncPeer();
    waiting.decide = () => 'wait';
    const { target } = pair;
    await pair.operator.startPair({
      peer_url: waiting.base,
      namespaces: { local: 'default', peer: 'default' },
      scopes: ['federation:sync_pull', 'federation:sync_push'],
    });
    const establishing = waiting.pairId(target);
    await check.until(
      'one is establishing',
      async () => (await pair.operator.stateOf(establishing)) === 'establishing',
    );
    await pair.operator.change(pair.pair_id, 'pause');
    const [first, second] = [plainRecord(scene), waiting.instance.record({ thread })];
    const paused = put(scene, { records: [first] });
    const early = waiting.envelope(target, { records: [second] });
    relaying.put(early);
    const passing = other.pair.peer.instance.record({ thread });
    const behind = other.putRecords(passing);
    await check.eventually(
      'async-hold',
      'those behind them are taken',
      () => relaying.acked(behind),
      PATIENT,
    );
    const third = other.putRecords(other.pair.peer.instance.record({ thread }));
    await relaying.untilAcked(third);
    check.equal(
      'async-hold',
      [relaying.acked(paused), relaying.acked(early), (await inboundOf(scene)).held],
      [false, false, 2],
      'but they are left, and shown as held',
    );
    check.equal(
      'async-receive',
      [
        await hasRecord(writer, first['id']),
        await hasRecord(writer, second['id']),
        await hasRecord(writer, passing['id']),
      ],
      [false, false, true],
      'and nothing of them is stored',
    );
    await pair.operator.change(pair.pair_id, 'resume');
    await check.eventually(
      'async-hold',
      'when the pair is active again it is taken within 5 seconds',
      () => relaying.acked(paused),
      PATIENT,
    );
    check.expect('async-receive', await hasRecord(writer, first['id']), 'and stored');
    const handshake = waiting.handshakeOf(target);
    if (handshake === undefined) return check.notTestable('no request to pair came');
    waiting.approve(handshake);
    await check.until(
      'the pair is active',
      async () => (await pair.operator.stateOf(establishing)) === 'active',
      { deadline_ms: 45_000 },
    );
    await check.eventually(
      'async-hold',
      'when the pair is established too',
      () => relaying.acked(early),
      PATIENT,
    );
    check.equal(
      'async-status',
      [(await inboundOf(scene)).held, await hasRecord(writer, second['id'])],
      [0, true],
      'nothing is held any more',
    );
    // One whose pair ends while it is held is refused.
    await pair.operator.change(pair.pair_id, 'pause');
    const ended = put(scene, { records: [plainRecord(scene)] });
    await check.until('it is held', async () => (await inboundOf(scene)).held === 1, PATIENT);
    await pair.operator.change(pair.pair_id, 'revoke');
    await check.eventually(
      'async-hold',
      'when its pair is revoked it is held no longer',
      () => relaying.acked(ended),
      PATIENT,
    );
    check.equal(
      'async-status',
      refusalsOf(await inboundOf(scene), ended['id']),
      ['unpaired_peer'],
      'but refused',
    );
  },
});

const signerAway = defineCheck({
  id: 'async/a-signer-who-is-away',
  title:
    'an envelope with a record whose signer is unavailable is left, taken up again, and given up after 24 hours',
  class: 'async',
  requirements: [
    'async-hold',
    'async-given-up',
    'async-receive',
    'async-direct-answer',
    'async-status',
  ],
  needs: ['test-clock', 'restart'],
  deadline_ms: 120_000,
  async run(check) {
    const scene = await setApart(check);
    const { relaying, thread, writer } = scene;
    const { peer } = relaying.pair;
    const [bob, lost] = [peer.actor(), peer.actor()];
    bob.on_document.add(refusesWith(503, 'unavailable'));
    lost.on_document.add(refusesWith(503, 'unavailable'));
    const [one, two, plain] = [bob.record({ thread }), lost.record({ thread }), plainRecord(scene)];
    const direct = await relaying.pair.handOver(
      relaying.pair.envelope({ records: [plain, one], key_documents: [] }),
    );
    check.equal(
      'async-direct-answer',
      [
        direct.status,
        listAt(direct.json, 'results').map((it) => [at(it, 'status'), at(it, 'code') ?? null]),
      ],
      [
        200,
        [
          ['stored', null],
          ['refused', 'signer-unavailable'],
        ],
      ],
      'directly it is final, and the others are stored',
      { answer: direct },
    );
    const began = await clockOf(scene);
    const first = put(scene, { records: [one], key_documents: [] });
    const second = put(scene, { records: [two, plainRecord(scene)], key_documents: [] });
    const behind = relaying.putRecords(plainRecord(scene));
    await relaying.untilAcked(behind);
    check.equal(
      'async-hold',
      [relaying.acked(first), relaying.acked(second), (await inboundOf(scene)).held],
      [false, false, 2],
      'they are left, and those behind are taken',
    );
    bob.on_document.clear();
    await advance(scene, HELD_MS);
    await check.eventually(
      'async-hold',
      'within 300 seconds it is taken up again',
      () => relaying.acked(first),
      PATIENT,
    );
    check.expect('async-receive', await hasRecord(writer, one['id']), 'and stored');
    // It is asked about again and again; after 24 hours it is refused.
    await advance(scene, began + DAY - 10 * 60 * SECOND - (await clockOf(scene)));
    const marker = relaying.putRecords(plainRecord(scene));
    await relaying.untilAcked(marker);
    check.equal(
      'async-given-up',
      [relaying.acked(second), (await inboundOf(scene)).held],
      [false, 1],
      'for 24 hours it is left',
    );
    await scene.host.restart('kill');
    await advance(scene, Math.max(0, began + DAY + 60 * SECOND - (await clockOf(scene))));
    await advance(scene, HELD_MS);
    await check.eventually(
      'async-given-up',
      'then it is acknowledged',
      () => relaying.acked(second),
      PATIENT,
    );
    check.equal(
      'async-status',
      [(await inboundOf(scene)).held, await hasRecord(writer, two['id'])],
      [0, false],
      'without the record',
    );
    check.equal(
      'async-receive',
      (await writer.thread(thread)).ids.length,
      5,
      'and with the others',
    );
  },
});

const pendingFull = defineCheck({
  id: 'async/too-many-wait-for-their-parents',
  title: 'an envelope with a record for which there is no room is left until there is',
  class: 'async',
  requirements: ['async-hold', 'async-direct-answer'],
  needs: ['test-clock', 'restart'],
  deadline_ms: 180_000,
  async run(check) {
    const scene = await setApart(check);
    const { relaying, thread, writer } = scene;
    const { pair } = relaying;
    const count = PENDING_BOUND + 1;
    const series = pair.peer.actor({ method: 'key' }).series(count + 1, { thread, linked: true });
    const source = pair.thread(thread);
    source.lazily(
      PENDING_BOUND,
      (place) => `{"id":"${series.idAt(place + 1)}","record":${series.textAt(place + 1)}}`,
    );
    await pair.pulled(thread, { deadline_ms: 120_000 });
    const orphan = JSON.parse(series.textAt(count)) as JsonObject;
    const direct = await pair.handOver(pair.envelope({ records: [orphan] }));
    check.equal(
      'async-direct-answer',
      at(direct.json, 'results', 0),
      { id: orphan['id'], status: 'refused', code: 'pending-full' },
      'directly it is final',
      { answer: direct },
    );
    const envelope = put(scene, { records: [orphan] });
    const behind = relaying.putRecords(pair.peer.instance.record({ thread: check.random('th_') }));
    await relaying.untilAcked(behind, 20_000);
    check.equal(
      'async-hold',
      relaying.acked(envelope),
      false,
      'it is left, and the next one taken',
    );
    const root = JSON.parse(series.textAt(0)) as JsonObject;
    await pair.push([root], { deadline_ms: 60_000 });
    await advance(scene, HELD_MS);
    await check.eventually(
      'async-hold',
      'when there is room it is taken',
      () => relaying.acked(envelope),
      { deadline_ms: 20_000 },
    );
    check.expect('async-hold', await hasRecord(writer, orphan['id']), 'and stored');
  },
});

const again = defineCheck({
  id: 'async/envelopes-that-come-again',
  title: 'an envelope that comes again, from whatever side, has no further effect',
  class: 'async',
  requirements: ['async-redelivery', 'async-refuse', 'async-direct-answer'],
  deadline_ms: 60_000,
  async run(check) {
    const scene = await setScene(check);
    const { relaying, writer, thread } = scene;
    const { pair } = relaying;
    const mailbox = relaying.relay.mailbox(pair.target.did);
    const bob = pair.peer.actor();
    const records = bob.chain(3, { thread });
    const forged = bob.record({ thread }, { key: bob.makeKey() });
    const envelope = put(scene, { records: [...records, forged] });
    await relaying.untilAcked(envelope);
    const before = await writer.thread(thread);
    const summary = await writer.summary(thread);
    for (let round = 0; round < 3; round += 1) {
      mailbox.putAgain(envelope);
      await relaying.untilAcked(envelope);
    }
    const answer = await pair.handOver(envelope);
    check.equal(
      'async-direct-answer',
      listAt(answer.json, 'results').map((it) => at(it, 'status')),
      ['known', 'known', 'known', 'refused'],
      'directly, all of it is known',
      { answer },
    );
    const elsewhere = await check.relay();
    elsewhere.put(envelope);
    const unused = makeDidKey().did;
    await setRelay(check, elsewhere, { for: unused });
    await check.eventually(
      'async-redelivery',
      'at another relay it is acknowledged too',
      () => elsewhere.mailbox(pair.target.did).entryOf(envelope)?.acked === true,
      PATIENT,
    );
    check.equal(
      'async-redelivery',
      [(await writer.thread(thread)).records, (await writer.summary(thread)).records],
      [before.records, summary.records],
      'the thread is as it was',
    );
    // Another proof under the same id: it is another envelope, and blocks nobody.
    const record = bob.record({ thread });
    const good = pair.envelope({ records: [record] });
    const bad = flipped(good);
    relaying.put(bad, good);
    await relaying.untilAcked(good);
    check.equal(
      'async-refuse',
      [relaying.acked(bad), await hasRecord(writer, record['id'])],
      [true, true],
      'a forged one with its id does not keep the right one from being taken',
    );
    // The other way round: first directly, and then by the relay; and what was refused is not stored by insisting.
    const next = pair.envelope({ records: [bob.record({ thread })] });
    const first = await pair.handOver(next);
    check.equal(
      'async-direct-answer',
      at(first.json, 'results', 0, 'status'),
      'stored',
      'directly first',
      { answer: first },
    );
    const state = (await writer.thread(thread)).records;
    relaying.put(next);
    await relaying.untilAcked(next);
    check.equal(
      'async-redelivery',
      (await writer.thread(thread)).records,
      state,
      'then by the relay',
    );
  },
});

/** What a relay may answer that is no answer. */
const HOSTILE: readonly (readonly [what: string, behaviour: Behaviour])[] = [
  ['garbage', { status: 200, content_type: 'application/json', body: 'garbage' }],
  ['no object', { change: () => [] }],
  ['no list', { change: (page) => ({ ...page, envelopes: {} }) }],
  ['a list of texts', { change: (page) => ({ ...page, envelopes: ['x'] }) }],
  ['a list with null', { change: (page) => ({ ...page, envelopes: [null] }) }],
  ['no cursor', { change: (page) => ({ ...page, next: 7 }) }],
  ['a cursor that is none', { change: (page) => ({ ...page, next: 'ä b' }) }],
  ['no has_more', { change: (page) => ({ ...page, has_more: 'no' }) }],
  [
    'a member that is given twice',
    { body: '{"envelopes":[],"next":"a","next":"a","has_more":false}' },
  ],
  ['too much', { pad_to_bytes: ANSWER_BYTES + 1 }],
  ['too much without saying so', { pad_to_bytes: ANSWER_BYTES + 1, chunked: true }],
  ['what has no end', { endless: true }],
  ['a redirect', { redirect: 'http://127.0.0.1:1/' }],
  ['a broken connection', { hang_up: 'after' }],
];

const hostile = defineCheck({
  id: 'async/hostile-relays',
  title: 'a relay that answers with what is no answer costs a failure, and nobody else anything',
  class: 'async',
  requirements: ['async-hostile', 'async-receive', 'async-poll-backoff'],
  needs: ['test-clock', 'restart'],
  deadline_ms: 180_000,
  async run(check) {
    const scene = await setApart(check);
    const { relaying, host } = scene;
    const { did } = relaying.pair.target;
    const bad = await check.relay();
    const name = makeDidKey().did;
    const operator = check.operator(host);
    const last = async (name: 'last_error' | 'last_poll'): Promise<unknown> =>
      at(
        listAt(await operator.relayStatus(), 'relays').find((it) => at(it, 'url') === bad.base),
        name,
      );
    const right = relaying.pair.envelope({ records: [plainRecord(scene)] });
    bad.put(right);
    for (const [what, behaviour] of HOSTILE) {
      bad.on.receive.clear();
      bad.on.receive.add(behaviour);
      const count = pollsOf(bad, did).length;
      const set = await check.advanceClock(host, 1);
      await setRelay(check, bad, { host, for: name });
      await check.eventually(
        'async-hostile',
        `${what}: set anew, it is asked`,
        () => pollsOf(bad, did).length > count,
        PATIENT,
      );
      await check.eventually(
        'async-hostile',
        `${what}: that is a failure`,
        async () => {
          const isOfNow =
            behaviour.pad_to_bytes === undefined || String(await last('last_poll')) > set;
          return isOfNow && (await last('last_error')) !== null;
        },
        { deadline_ms: 20_000, interval_ms: 300 },
      );
      const envelope = relaying.putRecords(plainRecord(scene));
      await check.eventually(
        'async-hostile',
        `${what}: other relays are not held up`,
        () => relaying.acked(envelope),
        PATIENT,
      );
      check.expect(
        'async-poll-backoff',
        pollsOf(bad, did).length <= count + 3,
        `${what}: it is not asked at once again`,
      );
      check.expect(
        'async-hostile',
        bad.mailbox(did).entryOf(right)?.acked !== true,
        `${what}: nothing is acknowledged`,
      );
      await operator.clearRelay(name);
    }
    bad.on.receive.clear();
    bad.on.receive.add({ pad_to_bytes: ANSWER_BYTES - 1000, chunked: true });
    await setRelay(check, bad, { host, for: name });
    await check.eventually(
      'async-hostile',
      'one of almost as many bytes as there may be is read',
      () => bad.mailbox(did).entryOf(right)?.acked === true,
      { deadline_ms: 20_000 },
    );
    // One that never answers, and one that takes no acknowledgement.
    bad.on.receive.clear();
    bad.on.receive.add({ never: true });
    bad.mailbox(did).wake();
    const envelope = relaying.putRecords(plainRecord(scene));
    await relaying.untilAcked(envelope);
    await operator.clearRelay(name);
    bad.on.receive.clear();
    bad.heeds_acks = false;
    const insisting = relaying.pair.envelope({ records: [plainRecord(scene)] });
    bad.put(insisting);
    await setRelay(check, bad, { host, for: name });
    const given = (): number => bad.mailbox(did).entryOf(insisting)?.given ?? 0;
    await check.until('it is given', () => given() > 0, PATIENT);
    const from = [pollsOf(bad, did).length, performance.now()] as const;
    await check.until('some time has passed', () => performance.now() - from[1] > 3500);
    const polls = pollsOf(bad, did).length - from[0];
    check.expect(
      'async-hostile',
      polls <= 6,
      'one that gives the same again and again is asked slowly',
      {
        actual: `${polls} polls in 3.5 seconds`,
      },
    );
    // Cursors that are no longer known: from the beginning, at once.
    bad.heeds_acks = true;
    const reader = await relayWith(check, { host, relay: bad });
    await reader.pair.operator.change(reader.pair.pair_id, 'pause');
    const left = reader.putRecords(reader.pair.peer.instance.record());
    await check.until(
      'it was given',
      () => (bad.mailbox(did).entryOf(left)?.given ?? 0) > 0,
      PATIENT,
    );
    await check.until(
      'it is asked behind it',
      () => pollsOf(bad, did).at(-1)?.after !== undefined,
      PATIENT,
    );
    bad.forgetCursors();
    const lost = pollsOf(bad, did).length;
    const next = relaying.pair.envelope({ records: [plainRecord(scene)] });
    bad.put(next);
    await check.eventually(
      'async-receive',
      'a relay that does not know the cursor is asked from the beginning',
      () => bad.mailbox(did).entryOf(next)?.acked === true,
      { deadline_ms: 15_000 },
    );
    check.expect(
      'async-hostile',
      pollsOf(bad, did)
        .slice(lost - 1)
        .some(({ after }) => after === undefined) || !relaying.acked(left),
      'what was left stays',
    );
  },
});

const direct = defineCheck({
  id: 'async/envelopes-handed-over',
  title: 'an envelope that is handed over is answered with the results of its records, or refused',
  class: 'async',
  requirements: ['async-direct-answer', 'async-refuse', 'async-receive', 'async-receive-documents'],
  deadline_ms: 60_000,
  async run(check) {
    const scene = await setScene(check);
    const { relaying, thread, writer } = scene;
    const { pair } = relaying;
    const bob = pair.peer.actor();
    const [good, forged, form] = [
      bob.record({ thread }),
      bob.record({ thread }, { key: bob.makeKey() }),
      bob.form('L1', { thread }),
    ];
    const answer = await pair.handOver(
      pair.envelope({ records: [good, forged, form, good], key_documents: [bob.keyDocument()] }),
    );
    check.equal(
      'async-direct-answer',
      [answer.status, listAt(answer.json, 'results').map((it) => [at(it, 'id'), at(it, 'status')])],
      [
        200,
        [
          [good['id'], 'stored'],
          [forged['id'], 'refused'],
          [form['id'], 'stored'],
          [good['id'], 'known'],
        ],
      ],
      'each record has its result, in their order',
      { answer },
    );
    check.equal('async-receive', (await shown(scene)).includes(idOf(good)), true, 'it is stored');
    // Not the same as what needed a second look for the forged one.
    check.expect('async-receive-documents', bob.document_fetches <= 1, 'with its document');
    const url = `${pair.target.base}/v1/sync/records`;
    const ask = async (body: object, token: string | undefined): Promise<HttpAnswer> =>
      await check.post(url, body, { token });
    const envelope = (): JsonObject => pair.envelope({ records: [bob.record({ thread })] });
    const shape = { status: 422, code: 'shape-invalid' };
    for (const [what, body] of [
      ['with records beside it', { envelope: envelope(), records: [] }],
      ['that is null', { envelope: null }],
      ['that is a text', { envelope: JSON.stringify(envelope()) }],
      ['in a list', { envelope: [envelope()] }],
    ] as const) {
      check.refused(
        'async-direct-answer',
        await ask(body, pair.token),
        shape,
        `an envelope ${what}`,
      );
    }
    check.refused(
      'async-direct-answer',
      await ask({ envelope: envelope() }, undefined),
      { status: 401, code: 'unauthorized' },
      'without a token',
    );
    const other = await setScene(check, { writer });
    const foreign = envelope();
    check.refused(
      'async-direct-answer',
      await other.relaying.pair.handOver(foreign),
      { status: 403, code: 'forbidden' },
      'one of another sender than the peer of the token',
    );
    const unscoped = await relayWith(check, {
      scopes: ['federation:sync_pull', 'federation:subscribe'],
    });
    const own = (): JsonObject =>
      unscoped.pair.envelope({ records: [unscoped.pair.peer.instance.record({ thread })] });
    check.refused(
      'async-direct-answer',
      await unscoped.pair.handOver(own()),
      { status: 403, code: 'forbidden' },
      'without the scope',
    );
    const lonely = makeDidKey().did;
    const stranger = unscoped.pair.envelope({ records: [{}], fields: { sender_did: lonely } });
    check.refused(
      'async-direct-answer',
      await unscoped.pair.handOver(stranger),
      { status: 403, code: 'forbidden' },
      'one of a stranger',
    );
    await other.relaying.pair.operator.change(other.relaying.pair.pair_id, 'pause');
    check.refused(
      'async-direct-answer',
      await other.relaying.pair.handOver(other.relaying.pair.envelope({ records: [{}] })),
      { status: 403, code: 'pair_paused' },
      'while the pair is paused',
    );
    const count = (await shown(scene)).length;
    const again = await pair.handOver(foreign);
    check.equal(
      'async-refuse',
      [again.status, (await shown(scene)).length],
      [200, count + 1],
      'nothing of what was refused was stored, and the sender himself may hand it over',
      { answer: again },
    );
    await expectHistory(check, scene);
  },
});

/** The proof of an envelope is judged as of its time, and one of a sender whose keys cannot be had waits. */
async function expectHistory(check: CheckContext, scene: Scene): Promise<void> {
  const peer = await check.syncPeer({ method: 'web' });
  const old = peer.key;
  // Before anybody keeps the document that shows the key as the only one.
  peer.instance.rotate({ at: peer.now(-3 * DAY) });
  const web = await relayWith(check, { peer });
  const make = (age: number): JsonObject => {
    const created = peer.now(-age);
    const record = peer.instance.record({ thread: scene.thread, created }, { key: old });
    return web.pair.envelope({ records: [record], created, key: old });
  };
  const [before, after] = [make(4 * DAY), make(2.5 * DAY)];
  const taken = await web.pair.handOver(before);
  check.equal(
    'async-refuse',
    [taken.status, at(taken.json, 'results', 0, 'status')],
    [200, 'stored'],
    'an envelope of before a rotation is good, however late it comes',
    { answer: taken },
  );
  check.refused(
    'async-refuse',
    await web.pair.handOver(after),
    { status: 401, code: 'key-inactive' },
    'one of after it is not',
  );
}

export const asyncReceiveChecks: readonly CheckDefinition[] = [
  polled,
  backoff,
  received,
  durable,
  refused,
  held,
  signerAway,
  pendingFull,
  again,
  hostile,
  direct,
];
