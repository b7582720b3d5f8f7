// What a host sends to a peer, at which level, in which order, and by which way.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { at, isObject, listAt, textAt } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import { relayWith, setRelay } from '../engine/relaying.ts';
import type { SentEnvelope } from '../engine/relaying.ts';
import {
  MAX_MADE_ENVELOPE_BYTES,
  MAX_TTL_SECONDS,
  oracleCanonicalText,
  oracleRedact,
} from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import { refusesWith } from '../probe/behaviour.ts';
import { Gate } from '../probe/gate.ts';
import {
  attemptsOf,
  AWAY,
  idOf,
  idsOf,
  levelOf,
  othersGo,
  outboundOf,
  PATIENT,
  setScene,
  untilSent,
  write,
} from './async-support.ts';
import type { Scene } from './async-support.ts';
import { importLines, recordLine } from './records-support.ts';

/** "At once", for a host that does other things too. */
const AT_ONCE_MS = 4000;
/** A peer that does not answer is given so long. */
const PEER_MS = 10_000;

/** The envelopes in which a record was sent, each attempt. */
function sendingsOf({ relaying }: Pick<Scene, 'relaying'>, record: JsonObject): SentEnvelope[] {
  return relaying.sent().filter(({ records }) => idsOf(records).includes(idOf(record)));
}

/** The forms of the thread that were taken, as ids with levels. */
function taken({ relaying, thread }: Scene): string[][] {
  return relaying.records(thread).map((form) => [idOf(form), levelOf(form)]);
}

/** The names of the members of an object, in order. */
function membersOf(value: unknown): string[] {
  return isObject(value) ? Object.keys(value).sort() : [];
}

/** A grant from a namespace to the peer of a scene. */
function grantOf({ own }: Scene, from: string, ...levels: string[]): JsonObject {
  return { source_namespace: from, target_namespace: own, hash_levels: levels };
}

const handedOver = defineCheck({
  id: 'async/a-record-is-handed-over',
  title:
    'what arrives is handed to the peer itself, in an envelope of the form, and deposited nowhere',
  class: 'async',
  requirements: ['async-send', 'async-direct', 'async-envelope', 'async-envelope-documents'],
  deadline_ms: 60_000,
  async run(check) {
    const scene = await setScene(check);
    const { relaying, writer, thread, own } = scene;
    const { peer, target, link } = relaying.pair;
    const began = Date.now() - 2000;
    const record = await write(scene, { body: { text: 'für alle \u{1f600}' } });
    await check.eventually(
      'async-send',
      'within 5 seconds it is sent',
      () => sendingsOf(scene, record).length > 0,
      PATIENT,
    );
    const [seen] = peer.directs;
    const envelope = seen?.envelope;
    check.equal(
      'async-direct',
      [seen?.status, seen?.fault ?? null],
      [200, null],
      'it is handed to the peer, which finds nothing wrong with it',
    );
    check.expect(
      'async-direct',
      seen?.token !== undefined && link.accepted.includes(seen.token),
      'with the token of the pair',
    );
    const body = JSON.parse(Buffer.from(seen?.request.body ?? '{}').toString()) as JsonObject;
    check.equal('async-direct', Object.keys(body), ['envelope'], 'in a body of this form');
    const did = await writer.did();
    check.equal(
      'async-envelope',
      ['sender_did', 'receiver_did', 'encoding', 'ttl_seconds'].map((name) => envelope?.[name]),
      [target.did, peer.did, 'plain', MAX_TTL_SECONDS],
      'the members of the envelope',
    );
    const created = Date.parse(textAt(envelope, 'created') ?? '');
    check.expect(
      'async-envelope',
      created >= began && created <= Date.now() + 2000,
      'its time is that at which it was made',
    );
    check.equal(
      'async-envelope',
      [at(envelope, 'proof', 'created'), at(envelope, 'proof', 'proofPurpose')],
      [at(envelope, 'created'), 'assertionMethod'],
      'and that of its proof',
    );
    check.equal(
      'async-envelope',
      listAt(envelope, 'payload', 'records'),
      [record],
      'the record is in it as it is',
    );
    const lists = ['key_documents', 'records'];
    check.equal(
      'async-envelope',
      membersOf(at(envelope, 'payload')),
      lists,
      'and nothing but the two lists is in its payload',
    );
    const documentOf = async (): Promise<unknown> =>
      (await check.get(`/v1/actors/${encodeURIComponent(did)}`)).json;
    check.equal(
      'async-envelope-documents',
      listAt(envelope, 'payload', 'key_documents'),
      [await documentOf()],
      'with the key document of its actor',
    );
    await writer.rotate();
    const later = await write(scene);
    await untilSent(scene, later);
    const documents = listAt(sendingsOf(scene, later)[0]?.envelope, 'payload', 'key_documents');
    check.equal(
      'async-envelope-documents',
      documents,
      [await documentOf()],
      'after a rotation with the newest one',
    );
    check.equal(
      'async-envelope-documents',
      listAt(documents[0], 'assertionMethod').length,
      2,
      'which has both keys',
    );
    // Who wrote a form that does not say so is not told by a document.
    const team = check.random('team-');
    await relaying.pair.operator.granted(grantOf(scene, team, 'L2'));
    const hidden = await writer.record(check.random('th_'), { namespace: team });
    await untilSent(scene, hidden);
    const sent = sendingsOf(scene, hidden)[0]?.envelope;
    check.equal(
      'async-envelope-documents',
      [listAt(sent, 'payload', 'key_documents'), JSON.stringify(sent).includes(did)],
      [[], false],
      'an envelope without whole records has no document',
    );
    check.equal('async-envelope', membersOf(at(sent, 'payload')), lists, 'but the list of them');
    check.equal(
      'async-direct',
      attemptsOf(scene),
      { direct: peer.directs.length, relay: 0 },
      'nothing was deposited',
    );
    check.equal('async-direct', relaying.ids(thread), idsOf([record, later]), 'all went directly');
    check.expect('async-send', own !== '', 'and nothing else went');
  },
});

const large = defineCheck({
  id: 'async/envelopes-have-bounds',
  title: 'what is too much for one envelope goes in several, each within its bounds, in order',
  class: 'async',
  requirements: ['async-envelope', 'async-send-thread', 'async-order'],
  deadline_ms: 120_000,
  async run(check) {
    const scene = await setScene(check);
    const { relaying, thread, own } = scene;
    const text = 'x'.repeat(200_000);
    const gate = new Gate();
    relaying.pair.peer.on.envelope.add({ hold_after: gate, times: 1 });
    const first = await write(scene);
    await gate.reached;
    const big: JsonObject[] = [];
    for (let count = 0; count < 12; count += 1) big.push(await write(scene, { body: { text } }));
    gate.open();
    await untilSent(scene, ...big);
    check.equal(
      'async-send-thread',
      relaying.ids(thread),
      idsOf([first, ...big]),
      'all came, in arrival order, each once',
    );
    const sent = relaying.sent();
    const sizes = sent.map(({ envelope }) => Buffer.byteLength(oracleCanonicalText(envelope)));
    check.expect(
      'async-envelope',
      sizes.every((size) => size <= MAX_MADE_ENVELOPE_BYTES) && sent.length >= 4,
      'no envelope has more than a million canonical bytes',
      { actual: sizes.join(', ') },
    );
    // A thousand and more small ones wait together.
    const source = await pairWith(check, { namespaces: { peer: own } });
    const second = new Gate();
    relaying.pair.peer.on.envelope.add({ hold_after: second, times: 1 });
    await write(scene);
    await second.reached;
    const many = check.random('th_');
    const series = source.peer
      .actor({ method: 'key' })
      .series(1300, { thread: many, namespace: own });
    const records = Array.from(
      { length: 1300 },
      (_, index) => JSON.parse(series.textAt(index)) as JsonObject,
    );
    for (let from = 0; from < 1300; from += 650) {
      await source.push(records.slice(from, from + 650), { deadline_ms: 30_000 });
    }
    second.open();
    await check.until('all are sent', () => relaying.records(many).length >= 1300, {
      deadline_ms: 30_000,
      interval_ms: 500,
    });
    check.equal('async-order', relaying.ids(many), series.ids(), 'in order, each once');
    check.expect(
      'async-envelope',
      relaying.sent().every(({ records: forms }) => forms.length <= 1000),
      'no envelope has more than 1,000 records',
    );
    const made = relaying.sent().map(({ envelope }) => textAt(envelope, 'created') ?? '');
    check.equal('async-order', made, [...made].sort(), 'the envelopes came as they were made');
  },
});

const everyWay = defineCheck({
  id: 'async/what-arrives-by-whatever-way',
  title: 'what is written, imported, pulled, pushed or received goes on to the peers, and not back',
  class: 'async',
  requirements: ['async-send', 'async-send-not-back', 'async-envelope-documents'],
  deadline_ms: 90_000,
  async run(check) {
    const scene = await setScene(check);
    const { relaying, own, thread } = scene;
    const { pair } = relaying;
    const source = await relayWith(check, { namespaces: { peer: own } });
    const bob = source.pair.peer.actor({ method: 'key' });
    const make = (): JsonObject => bob.record({ thread, namespace: own });
    const written = await write(scene);
    const [pushed, enveloped, direct, pulled, imported] = [make(), make(), make(), make(), make()];
    await source.pair.push([pushed]);
    source.putRecords(enveloped);
    await source.pair.handOver(source.pair.envelope({ records: [direct] }));
    const place = source.pair.thread(thread);
    place.add(pulled);
    await source.pair.pulled(thread);
    await importLines(check, [recordLine(imported)]);
    for (const [way, record] of [
      ['written', written],
      ['pushed', pushed],
      ['received by a relay', enveloped],
      ['handed over', direct],
      ['pulled', pulled],
      ['imported', imported],
    ] as const) {
      await check.eventually(
        'async-send',
        `what was ${way} goes on to another peer`,
        () => relaying.ids(thread).includes(idOf(record)),
        PATIENT,
      );
    }
    await untilSent({ check, relaying: source }, written, imported);
    await othersGo({ ...scene, relaying: source });
    const got = source.ids(thread);
    check.expect(
      'async-send-not-back',
      ![pushed, enveloped, direct, pulled].some((record) => got.includes(idOf(record))),
      'what came from a peer is not sent to it',
      { expected: idsOf([written, imported]).join(), actual: got.join() },
    );
    // Of an actor of another host the key document goes on as well.
    const carol = source.pair.peer.actor();
    const carols = carol.record({ thread, namespace: own });
    await source.pair.push([carols]);
    await untilSent(scene, carols);
    check.equal(
      'async-envelope-documents',
      listAt(sendingsOf(scene, carols)[0]?.envelope, 'payload', 'key_documents').map((it) =>
        at(it, 'id'),
      ),
      [carol.did],
      'with the key document of an actor of another host',
    );
    // A fuller form from elsewhere is news for it.
    const whole = bob.record({ thread, namespace: own });
    await source.pair.push([oracleRedact(whole, 'L1')]);
    await untilSent(scene, whole);
    check.equal(
      'async-send',
      levelOf(relaying.records(thread).find((form) => idOf(form) === idOf(whole))),
      'L1',
      'a form goes on as it is held',
    );
    await pair.push([whole]);
    await check.eventually(
      'async-send-not-back',
      'the whole one goes to whom gave the lesser form',
      () =>
        source.records(thread).some((form) => idOf(form) === idOf(whole) && levelOf(form) === 'L0'),
      PATIENT,
    );
  },
});

const threadFirst = defineCheck({
  id: 'async/a-thread-comes-from-its-beginning',
  title:
    'without a relay nothing is sent; with one, a record brings the earlier ones of its thread along',
  class: 'async',
  requirements: ['async-send-thread', 'async-send'],
  deadline_ms: 60_000,
  async run(check) {
    const own = check.random('own-');
    const pair = await pairWith(check, { namespaces: { peer: own } });
    const writer = await check.actor();
    const [thread, quiet] = [check.random('th_'), check.random('th_')];
    const base = { writer, own, thread };
    const early = [await write(base), await write(base), await write(base)];
    const other = await write(base, { thread: quiet });
    const foreign = await writer.record(thread);
    const relaying = await relayWith(check, { pair });
    const scene: Scene = { ...base, check, host: check.host, relaying };
    await othersGo(scene);
    check.equal(
      'async-send',
      relaying.ids().filter((id) => idsOf([...early, other]).includes(id)),
      [],
      'what was there before is not sent by itself',
    );
    const last = await write(scene);
    await untilSent(scene, last);
    check.equal(
      'async-send-thread',
      relaying.ids(thread),
      idsOf([...early, last]),
      'with a new record of the thread it is, before it and in arrival order, each once',
    );
    check.expect(
      'async-send',
      !relaying.ids().includes(idOf(other)) && !relaying.ids().includes(idOf(foreign)),
      'another thread, and what may not cross, are not',
    );
    const next = await write(scene);
    await untilSent(scene, next);
    check.equal(
      'async-send-thread',
      relaying.ids(thread),
      idsOf([...early, last, next]),
      'what was sent is not sent again',
    );
  },
});

const levels = defineCheck({
  id: 'async/each-at-its-level',
  title: 'each record is sent at the level of its grant; what may not cross is not sent at all',
  class: 'async',
  requirements: ['async-send-level', 'async-send', 'async-send-wider'],
  deadline_ms: 90_000,
  async run(check) {
    const scene = await setScene(check);
    const { relaying, writer } = scene;
    const { operator, pair_id } = relaying.pair;
    for (const level of ['L0', 'L1', 'L2', 'L3']) {
      const team = check.random('team-');
      const secret = await writer.record(scene.thread, { namespace: `${team}/secret` });
      await operator.granted(grantOf(scene, team, level));
      const record = await writer.record(scene.thread, { namespace: team });
      await untilSent(scene, record);
      const [sent] = sendingsOf(scene, record);
      const form = sent?.records.find((it) => idOf(it) === idOf(record));
      check.equal('async-send-level', levelOf(form), level, `a grant for ${level}`);
      check.expect(
        'async-send-level',
        !JSON.stringify(relaying.sent()).includes(idOf(secret)),
        'what has no grant is not sent',
      );
    }
    // When the envelope is made counts, not when the record arrived.
    const team = check.random('team-');
    const wide = await operator.granted(grantOf(scene, team, 'L0'));
    const gate = new Gate();
    relaying.pair.peer.on.envelope.add({ hold_after: gate, times: 1 });
    const before = await write(scene);
    await gate.reached;
    const record = await writer.record(scene.thread, { namespace: team });
    const gone = check.random('team-');
    const ended = await operator.granted(grantOf(scene, gone, 'L0'));
    const withdrawn = await writer.record(scene.thread, { namespace: gone });
    await operator.granted(grantOf(scene, team, 'L2'));
    await operator.revokeGrant(ended);
    gate.open();
    await untilSent(scene, before, record);
    await othersGo(scene);
    check.equal(
      'async-send-level',
      sendingsOf(scene, record).map(({ records }) =>
        levelOf(records.find((it) => idOf(it) === idOf(record))),
      ),
      ['L2'],
      'what waited is sent at the level of now',
    );
    check.equal(
      'async-send-level',
      sendingsOf(scene, withdrawn).length,
      0,
      'and not at all where the grant was revoked meanwhile',
    );
    check.note(`the wider grant was ${wide.slice(0, 16)}`);
    // Reserved threads change all the time; and with allowed threads, others are closed.
    const open = check.random('th_');
    await operator.allowThread(pair_id, open);
    const closed = await write(scene);
    await untilSent(scene, await write(scene, { thread: open }));
    await othersGo(scene);
    check.equal(
      'async-send-level',
      sendingsOf(scene, closed).length,
      0,
      'what is on a thread that is not allowed is not sent',
    );
    await operator.allowThread(pair_id, scene.thread);
    const reopened = await write(scene);
    await untilSent(scene, reopened, closed);
    check.expect('async-send', true, 'allowed, it comes along with the next one');
    // The host's own records are of the namespace that is given to all.
    const all = await relayWith(check);
    const marker = await writer.record(check.random('th_'));
    await untilSent({ check, relaying: all }, marker);
    await all.pair.operator.granted(grantOf(scene, check.random('team-'), 'L0'));
    await untilSent({ check, relaying: all }, await writer.record(check.random('th_')));
    const reserved = all
      .sent()
      .flatMap(({ records }) => records.map((it) => textAt(it, 'thread') ?? ''))
      .filter((thread) =>
        /^th_(aitl|audit|federation_pairs$|consent$|engine_config$)/.test(thread),
      );
    check.equal('async-send-level', reserved, [], 'nothing on a reserved thread is sent');
    // Wider: again from the beginning, but only with the next record.
    const later = check.random('team-');
    const thread = check.random('th_');
    const onThread = { ...scene, thread };
    await operator.allowThread(pair_id, thread);
    await operator.granted(grantOf(scene, later, 'L2'));
    const old = [
      await writer.record(thread, { namespace: later }),
      await writer.record(thread, { namespace: later }),
    ];
    await untilSent(scene, ...old);
    const whole = await operator.granted(grantOf(scene, later, 'L0'));
    const fuller = (): string[][] => taken(onThread).filter(([, level]) => level !== 'L2');
    const third = await writer.record(thread, { namespace: later });
    await untilSent(scene, third);
    const again = [...old, third].map((it) => [idOf(it), 'L0']);
    check.equal(
      'async-send-wider',
      fuller(),
      again,
      'with the next record the thread comes again from its beginning',
    );
    await operator.revokeGrant(whole);
    await operator.granted(grantOf(scene, later, 'L1'));
    const fourth = await writer.record(thread, { namespace: later });
    await untilSent(scene, fourth);
    check.equal(
      'async-send-level',
      taken(onThread).filter(([id]) => id === idOf(fourth)),
      [[idOf(fourth), 'L1']],
      'after a narrower grant the next one is sent at its level',
    );
    check.equal(
      'async-send-wider',
      fuller(),
      [...again, [idOf(fourth), 'L1']],
      'after a narrower one only what is new',
    );
  },
});

const scopes = defineCheck({
  id: 'async/only-with-the-scope-and-an-active-pair',
  title:
    'nothing is sent without the scope, nor while the pair is paused; resumed, what waited goes',
  class: 'async',
  requirements: ['async-send', 'async-send-thread'],
  deadline_ms: 60_000,
  async run(check) {
    const own = check.random('own-');
    const scene = await setScene(check, { namespaces: { peer: own } });
    const { relaying, writer } = scene;
    const { operator, pair_id } = relaying.pair;
    const without = await relayWith(check, {
      namespaces: { peer: own },
      scopes: ['federation:sync_pull', 'federation:subscribe'],
    });
    await untilSent(scene, await write(scene));
    await othersGo(scene);
    check.equal('async-send', without.sent(), [], 'without federation:sync_push nothing is sent');
    await operator.change(pair_id, 'pause');
    const second = await setScene(check, { namespaces: { peer: own }, writer });
    const count = relaying.sent().length;
    const waiting = [await write(scene), await write(scene)];
    const unsent = await write(scene, { thread: check.random('th_') });
    await untilSent(second, ...waiting, unsent);
    await othersGo(second);
    check.equal('async-send', relaying.sent().length, count, 'nor is it to a peer that is paused');
    await operator.change(pair_id, 'resume');
    await check.eventually(
      'async-send',
      'resumed, what arrived on a thread that was sent before goes at once',
      () => idsOf(waiting).every((id) => relaying.ids().includes(id)),
      PATIENT,
    );
    const ids = relaying.ids(scene.thread);
    check.equal('async-send-thread', ids.slice(-2), idsOf(waiting), 'in order');
    check.equal('async-send-thread', new Set(ids).size, ids.length, 'and nothing twice');
    // A pair that is degraded is a pair.
    const spare = check.random('th_');
    relaying.pair.thread(spare).on_changes.add({ status: 401, times: 1 });
    await relaying.pair.pull(spare);
    await check.until(
      'the pair is degraded',
      async () => (await relaying.pair.state()) === 'degraded',
      PATIENT,
    );
    const late = await write(scene);
    await check.eventually(
      'async-send',
      'nor is a pair that is degraded left out',
      () => relaying.ids().includes(idOf(late)),
      PATIENT,
    );
  },
});

/** What a peer may answer instead of 200, after which the relay is next. */
const FALLBACKS: readonly (readonly [what: string, behaviour: Behaviour])[] = [
  ['201', { status: 201 }],
  ['202', { status: 202 }],
  ['204', { status: 204 }],
  ['a redirect', { redirect: 'http://127.0.0.1:1/' }],
  ['400', refusesWith(400, 'invalid-json')],
  ['404', refusesWith(404, 'not-found')],
  ['409', refusesWith(409, 'conflict')],
  ['413', refusesWith(413, 'too-large')],
  ['415', refusesWith(415, 'unsupported-media-type')],
  ['422', refusesWith(422, 'shape-invalid')],
  ['429', refusesWith(429, 'rate-limited', { headers: { 'retry-after': '3000' } })],
  ['500', refusesWith(500, 'internal')],
  ['503', refusesWith(503, 'unavailable', { headers: { 'retry-after': '3000' } })],
  ['nothing', { hang_up: 'after' }],
];

const fallback = defineCheck({
  id: 'async/the-relay-is-next',
  title: 'what the peer does not take with 200 or refuse with 403 is deposited at once, unchanged',
  class: 'async',
  requirements: ['async-fallback', 'async-direct', 'async-same', 'async-deposited'],
  deadline_ms: 120_000,
  async run(check) {
    const scene = await setScene(check);
    const { relaying } = scene;
    const { peer } = relaying.pair;
    const deposits = relaying.relay.deposits;
    for (const [what, behaviour] of FALLBACKS) {
      peer.on.envelope.add(behaviour);
      const [direct, deposited] = [peer.directs.length, deposits.length];
      const record = await write(scene);
      const isDeposited = await check.eventually(
        'async-fallback',
        `after ${what} from the peer it is deposited`,
        () => deposits.length > deposited,
        PATIENT,
      );
      if (!isDeposited) continue;
      const [first, second] = sendingsOf(scene, record);
      check.equal(
        'async-direct',
        [first?.way, second?.way, peer.directs.length - direct],
        ['direct', 'relay', 1],
        `${what}: the peer was asked first, once`,
      );
      check.expect(
        'async-fallback',
        (second?.arrived_ms ?? Infinity) - (first?.arrived_ms ?? 0) < AT_ONCE_MS,
        `${what}: at once`,
      );
      check.equal(
        'async-same',
        second?.envelope,
        first?.envelope,
        `${what}: the same envelope, with the same id and proof`,
      );
      peer.on.envelope.clear();
    }
    await peer.close();
    const record = await write(scene);
    await check.eventually(
      'async-fallback',
      'it is deposited while the peer is away',
      () => relaying.ids().includes(idOf(record)),
      PATIENT,
    );
    check.equal('async-fallback', deposits.at(-1)?.fault, undefined, 'and is a right deposit');
    await peer.open();
    await othersGo(scene);
    peer.on.envelope.add({ never: true, times: 1 });
    const slow = await write(scene);
    await check.until('it is tried', () => sendingsOf(scene, slow).length > 0, PATIENT);
    await check.eventually(
      'async-fallback',
      'a peer that does not answer is given 10 seconds',
      () => sendingsOf(scene, slow).some(({ way }) => way === 'relay'),
      { deadline_ms: PEER_MS + 6000 },
    );
    const [first, second] = sendingsOf(scene, slow);
    const waited = (second?.arrived_ms ?? 0) - (first?.arrived_ms ?? 0);
    check.expect('async-fallback', waited > PEER_MS - 1500, 'and not fewer', {
      actual: `${Math.round(waited)} ms`,
    });
    // A token that is not taken any more may be given up, so this is a peer of its own.
    const stale = await setScene(check, { writer: scene.writer });
    stale.relaying.pair.peer.on.envelope.add(refusesWith(401, 'unauthorized'));
    const unknown = await write(stale);
    await check.eventually(
      'async-fallback',
      'after 401 from the peer it is deposited',
      () => stale.relaying.deposited().length === 1 && stale.relaying.ids().includes(idOf(unknown)),
      PATIENT,
    );
    // The good sibling: with 200 nothing is deposited, whatever the results say.
    const refusing = { results: [{ id: null, status: 'refused', code: 'pending-full' }] };
    peer.on.envelope.add({
      status: 200,
      content_type: 'application/json',
      body: refusing,
      times: 1,
    });
    const count = deposits.length;
    const last = await write(scene);
    await check.until('it is tried', () => sendingsOf(scene, last).length > 0, PATIENT);
    await othersGo(scene);
    check.equal('async-direct', deposits.length, count, 'after 200 nothing is deposited');
    check.equal(
      'async-deposited',
      sendingsOf(scene, record).filter(({ way }) => way === 'relay').length,
      1,
      'what was deposited is not deposited again',
    );
    check.equal('async-same', sendingsOf(scene, last).length, 1, 'nor handed over twice');
  },
});

const answers = defineCheck({
  id: 'async/answers-to-a-deposit',
  title: 'a deposit is done with 200 to 299, given up with what is final, and the next one follows',
  class: 'async',
  requirements: ['async-deposited', 'async-deposit-final', 'async-order', 'async-again'],
  needs: ['restart'],
  deadline_ms: 120_000,
  async run(check) {
    const host = await check.startHost();
    const scene = await setScene(check, { host, away: true });
    const { relaying } = scene;
    const { on } = relaying.relay;
    const send = async (status: number): Promise<JsonObject> => {
      on.deposit.add(
        status < 300 ? { status, times: 1 } : { ...refusesWith(status, 'other'), times: 1 },
      );
      const count = attemptsOf(scene).relay;
      const record = await write(scene);
      await check.until(
        `the deposit for ${status}`,
        () => attemptsOf(scene).relay > count,
        PATIENT,
      );
      return record;
    };
    let deposited = 0;
    for (const status of [200, 201, 202, 204, 299]) {
      const record = await send(status);
      deposited += 1;
      const count = deposited;
      await check.eventually('async-deposited', `${status}: it is deposited`, async () => {
        const shown = await outboundOf(scene);
        return shown.deposited === count && shown.waiting === 0;
      });
      check.equal('async-deposited', sendingsOf(scene, record).length, 1, `${status}: once`);
    }
    let given_up = 0;
    for (const status of [400, 404, 410, 413, 415, 422]) {
      const record = await send(status);
      given_up += 1;
      const count = given_up;
      await check.eventually('async-deposit-final', `${status}: it is given up`, async () => {
        const shown = await outboundOf(scene);
        return shown.given_up === count && shown.waiting === 0;
      });
      const next = await write(scene);
      await untilSent(scene, next);
      deposited += 1;
      check.equal(
        'async-deposit-final',
        sendingsOf(scene, record).length,
        1,
        `${status}: the next one goes, and this one does not come again`,
      );
    }
    // Everything else is tried again; here is seen that it is neither done nor given up.
    for (const status of [302, 401, 403, 409, 429, 500, 503, 507]) {
      const one = await setScene(check, { host, writer: scene.writer, away: true });
      one.relaying.relay.on.deposit.add(refusesWith(status, 'other'));
      await write(one);
      await check.eventually('async-again', `${status}: it waits for another attempt`, async () => {
        const shown = await outboundOf(one);
        return shown.attempts === 1 && shown.waiting === 1 && shown.given_up === 0;
      });
      await write(one);
      check.equal(
        'async-order',
        attemptsOf(one).relay,
        1,
        `${status}: and the next one waits behind it`,
      );
    }
  },
});

const ordered = defineCheck({
  id: 'async/one-after-the-other',
  title: 'envelopes for a peer go in their order, each when the one before it is done',
  class: 'async',
  requirements: ['async-order', 'async-apart', 'async-send'],
  deadline_ms: 120_000,
  async run(check) {
    const own = check.random('own-');
    const relay = await check.relay();
    const scene = await setScene(check, { relay, namespaces: { peer: own } });
    const { relaying, writer, thread } = scene;
    const gate = new Gate();
    relaying.pair.peer.on.envelope.add({ hold_after: gate, times: 1 });
    const others: Scene[] = [];
    for (let count = 0; count < 6; count += 1) {
      others.push(await setScene(check, { relay, writer, namespaces: { peer: own } }));
    }
    const quick = others.pop();
    if (quick === undefined) throw new TypeError('there are six');
    // All but one do not answer, neither directly nor at the relay that they share.
    for (const { relaying: other } of others) other.pair.peer.on.envelope.add({ never: true });
    const slow = new Set(others.map(({ relaying: other }) => other.pair.peer.did));
    relay.on.deposit.add({
      never: true,
      when: ({ path }) => slow.has(decodeURIComponent(path.split('/')[3] ?? '')),
    });
    const records: JsonObject[] = [await write(scene)];
    await gate.reached;
    for (let count = 0; count < 4; count += 1) records.push(await write(scene));
    await check.eventually(
      'async-apart',
      'another peer gets it though others hang',
      () => idsOf(records).every((id) => quick.relaying.ids(thread).includes(id)),
      PATIENT,
    );
    check.equal(
      'async-order',
      attemptsOf(scene).direct,
      1,
      'while the first envelope is under way nothing else goes to this peer',
    );
    await quick.relaying.pair.peer.close();
    const away = await write(quick);
    await check.eventually(
      'async-apart',
      'one that is away gets his at the relay, where others hang',
      () =>
        relay
          .taken(quick.relaying.pair.peer.did)
          .some((it) => JSON.stringify(it).includes(idOf(away))),
      PATIENT,
    );
    const began = performance.now();
    const answer = await writer.write({ thread, act: 'KNOW', namespace: own, body: { text: 'x' } });
    check.expect(
      'async-apart',
      answer.status === 201 && performance.now() - began < 3000,
      'and answers are not held up',
    );
    gate.open();
    await untilSent(scene, ...records, away);
    check.equal(
      'async-order',
      relaying.ids(thread).filter((id) => id !== textAt(answer.json, 'id')),
      idsOf(records),
      'all come in order',
    );
    await check.until(
      'those who hang are at the relay',
      () => relay.deposits.some(({ did }) => slow.has(did)),
      { deadline_ms: PEER_MS + 8000 },
    );
    const last = await write(scene);
    await check.eventually(
      'async-apart',
      'a relay that hangs for others holds up nobody',
      () => relaying.ids(thread).includes(idOf(last)),
      PATIENT,
    );
    const next = await write(quick);
    await check.eventually(
      'async-send',
      'nor who needs it',
      () =>
        relay
          .taken(quick.relaying.pair.peer.did)
          .some((it) => JSON.stringify(it).includes(idOf(next))),
      PATIENT,
    );
  },
});

const notWanted = defineCheck({
  id: 'async/what-is-not-wanted-is-not-deposited',
  title: 'an envelope that the peer refuses with 403 is not deposited; after 503 it is',
  class: 'async',
  requirements: ['async-not-wanted', 'async-fallback'],
  needs: ['restart', 'test-clock'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const scene = await setScene(check, { host });
    const sibling = await setScene(check, { host, writer: scene.writer });
    for (const code of ['pair_paused', 'forbidden']) {
      scene.relaying.pair.peer.on.envelope.add(refusesWith(403, code));
    }
    sibling.relaying.pair.peer.on.envelope.add(AWAY);
    const record = await write(scene);
    await untilSent(sibling, await write(sibling));
    check.expect('async-fallback', attemptsOf(sibling).relay === 1, 'after 503 it is deposited');
    const expectWaiting = async (attempts: number): Promise<void> => {
      await check.eventually('async-not-wanted', `after refusal ${attempts} it waits`, async () => {
        const shown = await outboundOf(scene);
        return shown.attempts === attempts && shown.waiting === 1;
      });
      check.equal(
        'async-not-wanted',
        attemptsOf(scene),
        { direct: attempts, relay: 0 },
        'and is deposited nowhere',
      );
      const { next } = await outboundOf(scene);
      await check.advanceClock(host, 0);
      await scene.relaying.pair.advance(
        Math.max(0, next - Date.parse(await check.advanceClock(host, 0))),
      );
    };
    for (const attempts of [1, 2, 3]) await expectWaiting(attempts);
    await check.until('the fourth', () => attemptsOf(scene).direct === 4, PATIENT);
    const envelopes = sendingsOf(scene, record).map(({ envelope }) => envelope['id']);
    check.equal('async-not-wanted', new Set(envelopes).size, 1, 'it is always the same one');
    scene.relaying.pair.peer.on.envelope.clear();
    await scene.relaying.pair.advance(7 * 3_600_000);
    await check.eventually(
      'async-not-wanted',
      'when the peer wants it, it gets it',
      () => scene.relaying.ids().includes(idOf(record)),
      PATIENT,
    );
  },
});

const forWhom = defineCheck({
  id: 'async/the-relay-in-force',
  title: 'the relay of a peer goes before that for all, and a peer without a relay gets nothing',
  class: 'async',
  requirements: ['async-send', 'async-fallback'],
  needs: ['restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const own = check.random('own-');
    const [first, second] = [
      await setScene(check, { host, away: true, namespaces: { peer: own } }),
      await setScene(check, { host, away: true, namespaces: { peer: own } }),
    ];
    const third = await pairWith(check, { host, namespaces: { peer: own } });
    const record = await write(first);
    await untilSent(first, record);
    await untilSent(second, record);
    check.equal(
      'async-fallback',
      [
        first.relaying.relay.taken(second.relaying.pair.peer.did).length,
        second.relaying.relay.taken(first.relaying.pair.peer.did).length,
      ],
      [0, 0],
      'each is deposited at its own relay alone',
    );
    check.equal(
      'async-send',
      third.peer.directs,
      [],
      'who has no relay pulls, and is sent nothing',
    );
    const everybody = await check.relay();
    await setRelay(check, everybody, { host });
    await third.peer.close();
    const next = await write(first);
    await untilSent(first, next);
    await untilSent(second, next);
    await check.eventually(
      'async-send',
      'with one for all it is sent to',
      () => everybody.taken(third.peer.did).length > 0,
      PATIENT,
    );
    check.equal(
      'async-fallback',
      [...new Set(everybody.deposits.map(({ did }) => did))],
      [third.peer.did],
      'and nobody else by that one',
    );
  },
});

export const asyncSendChecks: readonly CheckDefinition[] = [
  handedOver,
  large,
  everyWay,
  threadFirst,
  levels,
  scopes,
  fallback,
  answers,
  ordered,
  notWanted,
  forWhom,
];
