// Setting and clearing relays, and what a host shows about its sending and receiving.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, listAt, numberAt, textAt } from '../engine/json.ts';
import { targetOf } from '../engine/pairing.ts';
import { relayWith, setRelay } from '../engine/relaying.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import { refusesWith } from '../probe/behaviour.ts';
import { makeDidKey } from '../probe/peer-keys.ts';
import {
  advance,
  AWAY,
  idOf,
  inboundOf,
  outboundOf,
  PATIENT,
  pollsOf,
  setApart,
  setScene,
  takeAgain,
  takeNothing,
  untilFailed,
  untilSent,
  write,
} from './async-support.ts';

const CONFIG = '/v1/config/relay';
const CONFIG_THREAD = 'th_engine_config';
const KIND = 'syncropel.federation.relay.v1';
const JSON_TYPE = { content_type: 'application/json' };
const NOT_FOUND = { status: 404, code: 'not-found' };
const SHAPE = { status: 422, code: 'shape-invalid' };
/** A relay that cannot be asked is given five seconds. */
const HEALTH_MS = 5000;

/** The records about one peer on the thread of settings. */
async function settingsOf(check: CheckContext, host: Host, whom: string): Promise<JsonObject[]> {
  const { records } = await check.operator(host).thread(CONFIG_THREAD);
  return records.filter((record) => record['kind'] === KIND && at(record, 'body', 'for') === whom);
}

/** The relay that is shown as set for somebody. */
async function shownFor(check: CheckContext, host: Host, whom: string): Promise<unknown> {
  const found = (await check.operator(host).relays()).find((it) => at(it, 'for') === whom);
  return at(found, 'url');
}

const setAndCleared = defineCheck({
  id: 'async/a-relay-is-set-and-cleared',
  title: 'each setting and each clearing of a relay is a record, the newest of which decides',
  class: 'async',
  requirements: ['async-config-set', 'async-config-newest', 'async-config-live'],
  deadline_ms: 60_000,
  async run(check) {
    const operator = check.operator();
    const [first, second] = [await check.relay(), await check.relay()];
    // Every DID may stand there, also one with which there is no pair, and one with percent signs.
    for (const whom of [makeDidKey().did, `did:web:localhost%3A${new URL(first.base).port}`]) {
      check.atEnd(() => operator.clearRelay(whom));
      const ids: unknown[] = [];
      for (const { base } of [first, second, first]) {
        const answer = await operator.setRelay(base, whom);
        const record = textAt(answer.json, 'record');
        check.equal(
          'async-config-set',
          [answer.status, answer.json],
          [200, { for: whom, url: base, record: record ?? '' }],
          'the answer shows what was set',
          { answer },
        );
        ids.push(record);
        const written = (await settingsOf(check, check.host, whom)).find(
          (it) => it['id'] === record,
        );
        check.equal(
          'async-config-set',
          [at(written, 'act'), at(written, 'thread'), at(written, 'body')],
          ['LEARN', CONFIG_THREAD, { for: whom, url: base, enabled: true }],
          'it is a record',
        );
        check.equal(
          'async-config-newest',
          await shownFor(check, check.host, whom),
          base,
          'the newest one decides',
        );
      }
      check.equal('async-config-set', new Set(ids).size, 3, 'each change is a record of its own');
      const again = await operator.setRelay(first.base, whom);
      check.equal(
        'async-config-set',
        [at(again.json, 'record'), (await settingsOf(check, check.host, whom)).length],
        [ids[2], 3],
        'what is there already is answered with its record, and nothing is written',
      );
      const cleared = await operator.clearRelay(whom);
      check.status('async-config-set', cleared, 204, 'it is cleared');
      const records = await settingsOf(check, check.host, whom);
      const clearing = records.filter((it) => at(it, 'body', 'enabled') === false);
      check.equal(
        'async-config-set',
        clearing.map((it) => [it['act'], it['body']]),
        [['LEARN', { for: whom, url: first.base, enabled: false }]],
        'with a record that names the relay that was in force',
      );
      check.equal(
        'async-config-newest',
        await shownFor(check, check.host, whom),
        undefined,
        'the clearing decides now',
      );
      check.refused(
        'async-config-set',
        await operator.clearRelay(whom),
        NOT_FOUND,
        'there is none any more',
      );
      check.equal(
        'async-config-set',
        (await settingsOf(check, check.host, whom)).length,
        4,
        'and nothing was written',
      );
      await operator.setRelay(second.base, whom);
      check.equal(
        'async-config-live',
        await shownFor(check, check.host, whom),
        second.base,
        'it can be set again',
      );
      await operator.clearRelay(whom);
    }
  },
});

const listed = defineCheck({
  id: 'async/relays-are-listed',
  title: 'the relays that are set are listed, that for all first, then by DID',
  class: 'async',
  requirements: ['async-config-set', 'async-config-live', 'async-config-newest'],
  needs: ['restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const operator = check.operator(host);
    const relay = await check.relay();
    const [near, far] = [relay.base, (await check.relay()).base];
    const dids = [makeDidKey().did, makeDidKey().did, 'did:web:a.example', makeDidKey().did];
    for (const did of dids) await operator.setRelay(near, did);
    await operator.setRelay(far, 'all');
    const all = [
      { for: 'all', url: far },
      ...[...dids].sort().map((did) => ({ for: did, url: near })),
    ];
    check.equal('async-config-set', await operator.relays(), all, 'in this order');
    const gone = [...dids].sort()[1] ?? '';
    await operator.clearRelay(gone);
    const left = all.filter((it) => it.for !== gone);
    await host.restart('kill');
    check.equal(
      'async-config-live',
      await operator.relays(),
      left,
      'settings and clearings survive a sudden death',
    );
    await operator.clearRelay('all');
    await operator.setRelay(far, gone);
    await host.restart('kill');
    const then = [...dids].sort().map((did) => ({ for: did, url: did === gone ? far : near }));
    check.equal('async-config-newest', await operator.relays(), then, 'the newest ones do');
  },
});

const BAD_BODIES: readonly (readonly [what: string, change: (good: JsonObject) => unknown])[] = [
  ['no object', () => ['all']],
  ['no url', ({ for: whom }) => ({ for: whom })],
  ['no for', ({ url }) => ({ url })],
  ['another member', (good) => ({ ...good, enabled: true })],
  ['a url that is no text', (good) => ({ ...good, url: 7 })],
  ['an empty url', (good) => ({ ...good, url: '' })],
  ['a url with a path', (good) => ({ ...good, url: `${String(good['url'])}/mail` })],
  ['a url with a query', (good) => ({ ...good, url: `${String(good['url'])}?a=b` })],
  ['a url with a fragment', (good) => ({ ...good, url: `${String(good['url'])}#a` })],
  [
    'a url with user information',
    (good) => ({ ...good, url: String(good['url']).replace('://', '://me@') }),
  ],
  ['a url of another scheme', (good) => ({ ...good, url: 'ftp://relay.example' })],
  ['a for that is no text', (good) => ({ ...good, for: ['all'] })],
  ['a for that is null', (good) => ({ ...good, for: null })],
];

const BAD_NAMES = ['ALL', 'everybody', '', 'did:', 'did:key:z6Mk', 'did:web:', 'https://a.example'];

const judged = defineCheck({
  id: 'async/settings-are-judged',
  title: 'a setting is judged by token, content type, size, parsing, shape and DID, in this order',
  class: 'async',
  requirements: ['async-config-shape', 'async-config-operator', 'async-config-set'],
  deadline_ms: 60_000,
  async run(check) {
    const operator = check.operator();
    const relay = await check.relay();
    const whom = makeDidKey().did;
    check.atEnd(() => operator.clearRelay(whom));
    const good: JsonObject = { for: whom, url: relay.base };
    for (const [what, change] of BAD_BODIES) {
      const answer = await operator.post(CONFIG, change(good) as object);
      check.refused('async-config-shape', answer, SHAPE, what);
    }
    for (const name of BAD_NAMES) {
      check.refused(
        'async-config-shape',
        await operator.setRelay(relay.base, name),
        { status: 422, code: 'did-malformed' },
        `for ${name}`,
      );
    }
    check.refused(
      'async-config-shape',
      await operator.post(CONFIG, { for: 'ALL', url: 7 }),
      SHAPE,
      'the shape comes before the DID',
    );
    check.refused(
      'async-config-shape',
      await operator.post(CONFIG, '{"for":"all","for":"all","url":7}', JSON_TYPE),
      { status: 400, code: 'duplicate-member' },
      'parsing comes before the shape',
    );
    check.refused(
      'async-config-shape',
      await operator.post(CONFIG, 'x'.repeat(1_100_000), JSON_TYPE),
      { status: 413, code: 'too-large' },
      'the size before parsing',
    );
    check.refused(
      'async-config-shape',
      await operator.post(CONFIG, 'x'.repeat(1_100_000), { content_type: 'text/plain' }),
      { status: 415, code: 'unsupported-media-type' },
      'the content type before the size',
    );
    const actor = await check.actor();
    const unauthorized = { status: 401, code: 'unauthorized' };
    for (const token of [undefined, check.freshToken(), actor.token]) {
      const path = `${CONFIG}/${encodeURIComponent(whom)}`;
      const requests: [string, string, string | undefined][] = [
        ['POST', CONFIG, JSON.stringify(good)],
        ['POST', CONFIG, 'x'],
        ['GET', CONFIG, undefined],
        ['DELETE', path, undefined],
        ['GET', `${CONFIG}/status`, undefined],
      ];
      for (const [method, target, body] of requests) {
        const answer = await check.request(target, {
          method,
          token,
          ...(body === undefined ? {} : { body }),
        });
        check.refused('async-config-operator', answer, unauthorized, `${method} ${target}`);
      }
    }
    check.equal(
      'async-config-shape',
      await settingsOf(check, check.host, whom),
      [],
      'of all this nothing was written',
    );
    for (const method of ['POST', 'DELETE']) {
      check.refused(
        'async-config-shape',
        await operator.request(method, `${CONFIG}/status`, method === 'POST' ? { body: good } : {}),
        { status: 405, code: 'method-not-allowed' },
        `${method} to the status`,
      );
    }
    check.status('async-config-set', await operator.post(CONFIG, good), 200, 'a good one is taken');
    check.equal(
      'async-config-operator',
      (await operator.get(CONFIG)).status,
      200,
      'with the token of the operator it is shown',
    );
  },
});

const live = defineCheck({
  id: 'async/settings-have-effect-at-once',
  title: 'a setting and a clearing have effect on sending and on receiving without a restart',
  class: 'async',
  requirements: ['async-config-live', 'async-config-newest', 'async-poll', 'async-send'],
  needs: ['restart'],
  deadline_ms: 90_000,
  async run(check) {
    const host = await check.startHost();
    const operator = check.operator(host);
    const everybody = await check.relay();
    const scene = await setScene(check, { host });
    const { relaying, writer, thread } = scene;
    const { peer, target } = relaying.pair;
    await peer.close();
    const one = await write(scene);
    await untilSent(scene, one);
    check.equal(
      'async-config-live',
      relaying.ids(thread),
      [idOf(one)],
      'the relay that is set is used',
    );
    await setRelay(check, everybody, { host });
    const isAsked = await check.eventually(
      'async-poll',
      'within 5 seconds after it was set, a relay is asked for envelopes',
      () => pollsOf(everybody, target.did).length > 0,
      PATIENT,
    );
    check.expect('async-config-live', isAsked, 'without a restart');
    const two = await write(scene);
    await untilSent(scene, two);
    check.equal(
      'async-config-live',
      [relaying.relay.taken(peer.did).length, everybody.taken(peer.did).length],
      [2, 0],
      'what is set for a peer goes before what is set for all',
    );
    // A long poll that is under way may end by itself; so each is answered at once from here.
    const empty = { envelopes: [], next: 'c0', has_more: false };
    relaying.relay.on.receive.add({ status: 200, content_type: 'application/json', body: empty });
    await operator.clearRelay(peer.did);
    const three = await write(scene);
    await check.eventually(
      'async-config-live',
      'after the clearing, the relay for all is in force for the peer',
      () =>
        everybody
          .taken(peer.did)
          .some((envelope) => JSON.stringify(envelope).includes(idOf(three))),
      PATIENT,
    );
    check.expect(
      'async-send',
      !relaying.relay.taken(peer.did).some((it) => JSON.stringify(it).includes(idOf(three))),
      'and the other one gets nothing more',
    );
    // This ends one that is under way all the same.
    relaying.putRecords(peer.instance.record({ thread }));
    const before = pollsOf(everybody, target.did).length;
    everybody.mailbox(target.did).wake();
    await endOfPolls(check, relaying.relay, target.did);
    const count = pollsOf(relaying.relay, target.did).length;
    const marker = relaying.pair.envelope({ records: [peer.instance.record({ thread })] });
    everybody.put(marker);
    await check.until(
      'the relay that is set is asked on',
      () => everybody.mailbox(target.did).entryOf(marker)?.acked === true,
      PATIENT,
    );
    check.equal(
      'async-config-live',
      pollsOf(relaying.relay, target.did).length,
      count,
      'a relay that is not set any more is not asked',
    );
    check.expect('async-poll', pollsOf(everybody, target.did).length >= before, 'the other one is');
    await operator.clearRelay('all');
    const seen = everybody.deposits.length + peer.directs.length;
    await peer.open();
    const four = await write(scene);
    await check.until(
      'it is written',
      async () => (await writer.recordAnswer(idOf(four))).status === 200,
    );
    await pauseFor(3000);
    const gone = everybody.deposits.length + peer.directs.length;
    check.equal('async-send', gone, seen, 'without a relay in force nothing is sent');
    check.equal('async-config-live', gone, seen, 'from the clearing on');
    await setRelay(check, relaying.relay, { host, for: 'all' });
    relaying.relay.on.receive.clear();
    await check.eventually(
      'async-config-newest',
      'set again, what arrived on a thread that was sent before is sent',
      () => relaying.ids(thread).includes(idOf(four)),
      PATIENT,
    );
  },
});

/** Absence has to be waited for; never longer than this. */
async function pauseFor(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until a relay has not been asked for 7 seconds, which is longer than two polls may be apart. */
async function endOfPolls(
  check: CheckContext,
  relay: Parameters<typeof pollsOf>[0],
  did: string,
): Promise<void> {
  let [seen, since] = [-1, performance.now()];
  await check.eventually(
    'async-config-live',
    'the relay is not asked any more',
    () => {
      const count = pollsOf(relay, did).length;
      if (count !== seen) [seen, since] = [count, performance.now()];
      return performance.now() - since > 7000;
    },
    { deadline_ms: 45_000 },
  );
}

const outbound = defineCheck({
  id: 'async/the-status-shows-what-was-sent',
  title: 'the status counts what was handed over, deposited, given up and waits, over restarts',
  class: 'async',
  requirements: ['async-status', 'async-restart'],
  needs: ['restart', 'test-clock'],
  deadline_ms: 90_000,
  async run(check) {
    const host = await check.startHost();
    const scenes = [
      await setScene(check, { host }),
      await setScene(check, { host }),
      await setScene(check, { host }),
    ];
    const [scene, other] = scenes as [(typeof scenes)[0], (typeof scenes)[0]];
    const { relaying } = scene;
    const { peer, operator } = relaying.pair;
    check.equal('async-status', await relaying.outbound(), undefined, 'nothing to tell, no entry');
    await untilSent(scene, await write(scene));
    await untilSent(scene, await write(scene));
    await check.eventually(
      'async-status',
      'two are handed over',
      async () => (await outboundOf(scene)).handed_over === 2,
    );
    check.equal(
      'async-status',
      await relaying.outbound(),
      {
        ...{ peer_did: peer.did, waiting: 0, handed_over: 2, deposited: 0, given_up: 0 },
        ...{ path: 'direct', attempts: 0, next_attempt_at: null, last_error: null },
      },
      'as a whole',
    );
    peer.on.envelope.add(AWAY);
    await untilSent(scene, await write(scene));
    await check.eventually(
      'async-status',
      'one is deposited, and that is the last way',
      async () => {
        const shown = await outboundOf(scene);
        return shown.deposited === 1 && shown.path === 'relay' && shown.waiting === 0;
      },
    );
    relaying.relay.on.deposit.add({ ...refusesWith(422, 'shape-invalid'), times: 1 });
    await write(scene);
    await check.eventually(
      'async-status',
      'one is given up',
      async () => (await outboundOf(scene)).given_up === 1,
    );
    takeNothing(scene);
    await write(scene);
    const failed = await untilFailed(scene, 1);
    check.equal(
      'async-status',
      { ...failed, next: Number.isNaN(failed.next) },
      {
        ...{ waiting: 1, handed_over: 2, deposited: 1, given_up: 1, attempts: 1 },
        ...{ path: 'relay', last_error: 'HTTP_5XX', next: false },
      },
      'one waits, with its failure',
    );
    await untilSent(other, await write(other));
    const dids = listAt(await operator.relayStatus(), 'outbound').map((it) =>
      textAt(it, 'peer_did'),
    );
    check.equal(
      'async-status',
      dids,
      [peer.did, other.relaying.pair.peer.did].sort(),
      'each peer to which something was sent has an entry, by DID, and no other one',
    );
    const before = await relaying.outbound();
    await host.restart('kill');
    check.equal(
      'async-restart',
      await relaying.outbound(),
      before,
      'after a sudden death, the same',
    );
    takeAgain(scene);
    await advance(scene, 31_000);
    await check.eventually('async-status', 'it goes in the end', async () => {
      const shown = await outboundOf(scene);
      return shown.handed_over === 3 && shown.waiting === 0 && shown.path === 'direct';
    });
    const done = await outboundOf(scene);
    check.equal(
      'async-status',
      [done.attempts, done.last_error, Number.isNaN(done.next)],
      [0, null, true],
      'and nothing is left of its failure',
    );
  },
});

const inbound = defineCheck({
  id: 'async/the-status-shows-what-came',
  title: 'the status counts what was received, refused and held, and lists the last 100 refusals',
  class: 'async',
  requirements: ['async-status', 'async-ack-refused'],
  needs: ['restart'],
  deadline_ms: 120_000,
  async run(check) {
    const scene = await setApart(check);
    const { relaying, host } = scene;
    const { pair } = relaying;
    const good = relaying.putRecords(pair.peer.instance.record({ thread: scene.thread }));
    await relaying.untilAcked(good);
    check.equal(
      'async-status',
      await inboundOf(scene),
      { received: 1, refused: 0, held: 0, refusals: [] },
      'one was received',
    );
    const answer = await pair.handOver(
      pair.envelope({ records: [pair.peer.instance.record({ thread: scene.thread })] }),
    );
    check.equal(
      'async-status',
      [answer.status, (await inboundOf(scene)).received],
      [200, 2],
      'what is handed over directly counts too',
    );
    relaying.relay.mailbox(pair.target.did).putAgain(good);
    await relaying.untilAcked(good);
    check.equal(
      'async-status',
      (await inboundOf(scene)).received,
      3,
      'one that comes again counts again',
    );
    // No texts where texts should be.
    const odd: JsonObject = { ...pair.envelope({ records: [] }), id: 7, sender_did: ['x'] };
    relaying.put(odd);
    await relaying.untilAcked(odd);
    const [shown] = (await inboundOf(scene)).refusals;
    check.equal(
      'async-status',
      [at(shown, 'id'), at(shown, 'sender_did'), at(shown, 'code')],
      [null, null, 'shape-invalid'],
      'what is no text is null',
    );
    const broken = Array.from({ length: 104 }, (_, index) =>
      pair.envelope({ payload: { key_documents: [], records: [], index } }),
    );
    relaying.put(...broken);
    const last = broken.at(-1);
    if (last !== undefined) await relaying.untilAcked(last, 30_000);
    const due = broken.slice(-100).map((it) => [it['id'], pair.peer.did, 'shape-invalid']);
    const lastHundred = async (story: string): Promise<void> => {
      const { refused, refusals } = await inboundOf(scene);
      check.equal('async-status', refused, 105, `${story} all are counted`);
      check.equal(
        'async-status',
        refusals.map((it) => [at(it, 'id'), at(it, 'sender_did'), at(it, 'code')]),
        due,
        `${story} the last 100 are listed, the oldest first`,
      );
    };
    await lastHundred('at first,');
    check.expect(
      'async-ack-refused',
      broken.every((it) => relaying.acked(it)),
      'and all are acknowledged',
    );
    const times = (await inboundOf(scene)).refusals.map((it) => textAt(it, 'at') ?? '');
    check.equal('async-status', times, [...times].sort(), 'with their times');
    await pair.operator.change(pair.pair_id, 'pause');
    const held = relaying.putRecords(pair.peer.instance.record({ thread: scene.thread }));
    await check.eventually(
      'async-status',
      'one is held',
      async () => (await inboundOf(scene)).held === 1,
      PATIENT,
    );
    await host.restart('kill');
    await lastHundred('after a sudden death,');
    check.equal('async-status', (await inboundOf(scene)).received, 3, 'as before it');
    await check.eventually(
      'async-status',
      'it is held still',
      async () => (await inboundOf(scene)).held === 1,
      PATIENT,
    );
    await pair.operator.change(pair.pair_id, 'resume');
    await relaying.untilAcked(held);
    const { received, held: left } = await inboundOf(scene);
    check.equal('async-status', [received, left], [4, 0], 'it is received in the end');
  },
});

const health = defineCheck({
  id: 'async/the-status-asks-each-relay',
  title:
    'the status asks each relay for its health, gives each 5 seconds, and is answered without any',
  class: 'async',
  requirements: ['async-status-health', 'async-status'],
  needs: ['restart'],
  deadline_ms: 120_000,
  async run(check) {
    const host = await check.startHost();
    const operator = check.operator(host);
    const names = ['good', 'ill', 'gone', 'hanging', 'garbage'] as const;
    const relays = await Promise.all(names.map(() => check.relay()));
    const [good, ill, gone, hanging, garbage] = relays as [
      (typeof relays)[0],
      (typeof relays)[0],
      (typeof relays)[0],
      (typeof relays)[0],
      (typeof relays)[0],
    ];
    const { did } = await targetOf(check, host, good);
    ill.on.health.add({ status: 503 });
    ill.on.receive.add({ status: 500 });
    ill.on.status.add({ status: 500 });
    hanging.on.health.add({ never: true });
    hanging.on.status.add({ never: true });
    garbage.on.receive.add({ body: 'garbage' });
    garbage.on.status.add({ body: 'garbage' });
    for (const list of [gone.on.health, gone.on.receive, gone.on.status]) {
      list.add({ hang_up: 'after' });
    }
    for (const relay of relays) await operator.setRelay(relay.base, makeDidKey().did);
    await check.until(
      'each that is there has been asked',
      () => [good, ill, hanging, garbage].every((it) => pollsOf(it, did).length > 0),
      PATIENT,
    );
    const find = (status: unknown, relay: (typeof relays)[0]): unknown =>
      listAt(status, 'relays').find((it) => at(it, 'url') === relay.base);
    await check.until(
      'the first polls have ended',
      async () => at(find(await operator.relayStatus(), garbage), 'last_error') === 'PARSE_ERROR',
      { deadline_ms: 25_000 },
    );
    const asked = good.health_checks;
    const began = performance.now();
    const status = await operator.relayStatus();
    const took = performance.now() - began;
    check.expect(
      'async-status-health',
      took < HEALTH_MS + 3000,
      'it is answered within 5 seconds',
      {
        actual: `${Math.round(took)} ms`,
      },
    );
    check.expect(
      'async-status-health',
      good.health_checks > asked,
      'each relay is asked anew for this answer',
    );
    const seen = relays.map((relay) => {
      const entry = find(status, relay);
      return [at(entry, 'health'), at(entry, 'queued'), at(entry, 'last_error')];
    });
    check.equal(
      'async-status-health',
      seen,
      [
        [200, 0, null],
        [503, null, 'HTTP_5XX'],
        [null, null, 'CONNECT_REFUSED'],
        [null, null, null],
        [200, null, 'PARSE_ERROR'],
      ],
      'each as it is',
    );
    const latency = numberAt(find(status, good), 'latency_ms');
    check.expect(
      'async-status-health',
      latency !== undefined && latency >= 0 && latency < HEALTH_MS,
      'with the time that it took',
    );
    check.expect(
      'async-status',
      !Number.isNaN(Date.parse(textAt(find(status, ill), 'last_poll') ?? '')),
      'and of the last poll',
    );
    // What is held at a relay is told by the status of the mailbox.
    const pair = (await relayWith(check, { host, relay: good })).pair;
    await operator.change(pair.pair_id, 'pause');
    good.put(pair.envelope({ records: [pair.peer.instance.record()] }));
    await check.eventually(
      'async-status-health',
      'what is queued there is counted anew',
      async () => at(find(await operator.relayStatus(), good), 'queued') === 1,
      { deadline_ms: 15_000, interval_ms: 500 },
    );
    await good.close();
    await Promise.all([ill.close(), gone.close(), hanging.close(), garbage.close()]);
    const none = await operator.relayStatus();
    check.equal(
      'async-status-health',
      listAt(none, 'relays').map((it) => at(it, 'health')),
      Array.from({ length: 6 }, () => null),
      'it is answered also when none can be reached',
    );
    await good.open();
    good.on.health.add({ status: 500 });
    await check.eventually(
      'async-status-health',
      'and anew for each answer',
      async () => at(find(await operator.relayStatus(), good), 'health') === 500,
      { deadline_ms: 15_000 },
    );
  },
});

export const asyncConfigChecks: readonly CheckDefinition[] = [
  setAndCleared,
  listed,
  judged,
  live,
  outbound,
  inbound,
  health,
];
