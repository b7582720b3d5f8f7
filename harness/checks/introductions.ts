// Introductions: who is told of whom, and what the operator gets who asks a peer.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import type { Pairing } from '../engine/pairing.ts';
import type { JsonObject } from '../oracle/index.ts';
import { refusesWith } from '../probe/behaviour.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import { makeDidKey } from '../probe/peer-keys.ts';
import { meet } from './pairs-support.ts';
import { madeOfPair, NOTHING_OF_A_PAIR } from './peers-support.ts';

const FORBIDDEN = { status: 403, code: 'forbidden' };
const UNAUTHORIZED = { status: 401, code: 'unauthorized' };
const OFF = { enabled: false, introduce: null };

/** What a peer is to be told: these pairs, by DID. */
function told(...pairs: readonly Pairing[]): object {
  const peers = pairs.map(({ peer }) => ({ did: peer.did, url: peer.base }));
  return { peers: peers.sort((one, other) => (one.did < other.did ? -1 : 1)) };
}

const setting = defineCheck({
  id: 'introductions/off-unless-permitted',
  title: 'nobody is introduced until the operator says so, which is kept over restarts',
  class: 'peers',
  also: ['pairs'],
  requirements: ['introductions-off', 'introductions-kept', 'introductions-answer'],
  needs: ['operator', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const [asker, other] = [await pairWith(check, { host }), await pairWith(check, { host })];
    const { operator } = asker;
    const id = 'introductions-kept';
    const shown = async (): Promise<unknown> => (await operator.introductions()).json;
    check.equal(id, await shown(), OFF, 'they are off at first');
    check.refused(
      'introductions-off',
      await asker.askIntroductions(),
      FORBIDDEN,
      'a peer that asks',
    );
    const { did } = other.peer;
    const many = Array.from({ length: 1001 }, () => makeDidKey().did);
    const forms: [string, unknown][] = [
      ['nothing', {}],
      ['enabled as a text', { enabled: 'true' }],
      ['a list that is a text', { enabled: true, introduce: did }],
      ['a list of what is no DID', { enabled: true, introduce: ['somebody'] }],
      ['a DID twice', { enabled: true, introduce: [did, did] }],
      ['1,001 DIDs', { enabled: true, introduce: many }],
      ['another member', { enabled: true, everybody: true }],
    ];
    for (const [what, body] of forms) {
      const answer = await operator.post('/v1/config/introductions', body as JsonObject);
      check.refused(id, answer, { status: 422, code: 'shape-invalid' }, what);
    }
    check.equal(id, await shown(), OFF, 'they are off still');
    const settings: [unknown, unknown, object][] = [
      [true, many.slice(1), { enabled: true, introduce: many.slice(1) }],
      [true, [did], { enabled: true, introduce: [did] }],
      [true, [], { enabled: true, introduce: [] }],
      [true, undefined, { enabled: true, introduce: null }],
      [false, undefined, OFF],
      [false, [did], { enabled: false, introduce: [did] }],
      [true, null, { enabled: true, introduce: null }],
    ];
    for (const [isOn, introduce, due] of settings) {
      const answer = await operator.permitIntroductions(isOn, introduce);
      check.equal(id, [answer.status, answer.json], [200, due], 'what was set is given back', {
        answer,
      });
      await operator.permitIntroductions(isOn, introduce);
      check.equal(id, await shown(), due, 'and shown');
      const given = await asker.askIntroductions();
      if (isOn === true) check.status('introductions-answer', given, 200, 'a peer is answered');
      else check.refused('introductions-off', given, FORBIDDEN, 'a peer is refused');
    }
    const { records } = await operator.thread('th_engine_config');
    check.equal(
      id,
      records.filter(({ kind }) => kind === 'syncropel.introductions.v1').map(({ act }) => act),
      settings.map(() => 'LEARN'),
      'each change is a record, and a setting that is there already writes nothing',
    );
    for (const how of ['stop', 'kill'] as const) {
      await host.restart(how);
      check.equal(id, await shown(), { enabled: true, introduce: null }, `kept over a ${how}`);
      check.equal(
        'introductions-answer',
        (await asker.askIntroductions()).json,
        told(other),
        'used',
      );
    }
    await operator.permitIntroductions(false);
    await host.restart('kill');
    check.refused('introductions-off', await asker.askIntroductions(), FORBIDDEN, 'off stays off');
  },
});

const answer = defineCheck({
  id: 'introductions/who-is-introduced',
  title:
    'a peer is told of every other peer with an active pair that is in the list, and of nobody else',
  class: 'peers',
  also: ['pairs'],
  requirements: ['introductions-answer', 'peers-no-pair'],
  needs: ['operator', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const make = (): Promise<Pairing> => pairWith(check, { host });
    const [asker, one, two, paused, gone] = [
      ...[await make(), await make(), await make(), await make(), await make()],
    ] as [Pairing, Pairing, Pairing, Pairing, Pairing];
    const waiting = await meet(check, { host });
    await waiting.peer.handshake(waiting.target).request();
    const { operator } = asker;
    const id = 'introductions-answer';
    const expectTold = async (what: string, ...due: Pairing[]): Promise<void> => {
      const given = await asker.askIntroductions();
      check.equal(id, [given.status, given.json], [200, told(...due)], what, { answer: given });
    };
    await operator.permitIntroductions(true);
    await expectTold('all others with an active pair', one, two, paused, gone);
    await operator.change(paused.pair_id, 'pause');
    await operator.change(gone.pair_id, 'revoke');
    await expectTold('neither who is paused nor who was revoked', one, two);
    const other = await one.askIntroductions();
    check.equal(id, other.json, told(asker, two), 'each is told of the others');
    const list = (...pairs: Pairing[]): string[] => pairs.map(({ peer }) => peer.did);
    await operator.permitIntroductions(true, list(two, paused, gone, waiting, asker));
    await expectTold('those of a list, as far as they are active, and not the asker', two);
    await operator.permitIntroductions(true, []);
    await expectTold('nobody of an empty list');
    await operator.permitIntroductions(true, list(one));
    await expectTold('another list', one);
    await operator.change(paused.pair_id, 'resume');
    await operator.permitIntroductions(true, null);
    await expectTold('who is resumed is told of again', one, two, paused);
    check.equal(
      'peers-no-pair',
      await operator.stateOf(gone.pair_id),
      'revoked',
      'no pair came of it',
    );
  },
});

const tokens = defineCheck({
  id: 'introductions/for-peers-only',
  title: 'only the token of a pair opens introductions, as it opens the changes feed',
  class: 'peers',
  also: ['pairs'],
  requirements: ['introductions-token', 'introductions-answer'],
  needs: ['operator', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const [asker, other] = [await pairWith(check, { host }), await pairWith(check, { host })];
    const { operator } = asker;
    const id = 'introductions-token';
    await operator.permitIntroductions(true);
    const ask = (token?: string): Promise<HttpAnswer> =>
      check.get(`${host.base}/v1/federation/introductions`, token === undefined ? {} : { token });
    const strange: [string, string | undefined][] = [
      ['no token', undefined],
      ['an unknown one', check.random('unknown-token-')],
      ['that of an actor', alice.token],
      ['that of the operator', operator.token],
    ];
    for (const isOn of [true, false]) {
      await operator.permitIntroductions(isOn);
      for (const [what, token] of strange) {
        check.refused(id, await ask(token), UNAUTHORIZED, `${what}, ${isOn ? 'on' : 'off'}`);
      }
    }
    await operator.permitIntroductions(true);
    const { token } = asker;
    check.equal(
      'introductions-answer',
      (await ask(token)).json,
      told(other),
      'that of a pair opens',
    );
    const same = async (what: string): Promise<void> => {
      const changes = await asker.changes(check.random('th_'));
      const given = await ask(token);
      check.equal(
        id,
        [given.status, at(given.json, 'code')],
        [changes.status, at(changes.json, 'code')],
        `${what}: as the changes feed is answered`,
        { answer: given },
      );
      check.expect(id, given.status >= 400, `${what}: it is refused`, {
        actual: `status ${given.status}`,
      });
    };
    await operator.change(asker.pair_id, 'pause');
    await same('a paused pair');
    await operator.change(asker.pair_id, 'resume');
    check.status(id, await ask(token), 200, 'a resumed pair');
    await operator.change(asker.pair_id, 'revoke');
    check.refused(id, await ask(token), UNAUTHORIZED, 'a revoked pair');
  },
});

/** Asks a peer in the name of the operator. */
async function askPeer(check: CheckContext, pair: Pairing): Promise<HttpAnswer> {
  return await check.operator(pair.host).askIntroductions(pair.peer.did);
}

const asking = defineCheck({
  id: 'introductions/asking-a-peer',
  title:
    'the operator gets what a peer told, in its order, without what is nobody and without itself, and no pair comes of it',
  class: 'peers',
  also: ['pairs'],
  requirements: ['introductions-ask', 'peers-no-pair'],
  needs: ['operator'],
  async run(check) {
    const pair = await pairWith(check);
    const known = await pairWith(check);
    const met = await meet(check);
    const id = 'introductions-ask';
    const entry = (did: string, url: string): JsonObject => ({ did, url });
    const [z, a] = [makeDidKey().did, makeDidKey().did].sort().reverse() as [string, string];
    const good = [
      entry(z, 'https://z.example'),
      entry(known.peer.did, known.peer.base),
      entry(a, 'https://a.example:8443'),
      entry(met.peer.did, met.peer.base),
      entry('did:web:b.example', 'https://b.example'),
    ];
    pair.peer.introduces = [
      good[0],
      entry('somebody', 'https://somebody.example'),
      entry('did:example:1', 'https://somebody.example'),
      good[1],
      entry(makeDidKey().did, 'https://somebody.example/here'),
      entry(makeDidKey().did, 'ftp://somebody.example'),
      { did: makeDidKey().did },
      { url: 'https://somebody.example' },
      entry(pair.target.did, pair.target.base),
      'somebody',
      null,
      good[2],
      good[3],
      { ...good[4], note: 'more' },
    ];
    const asked = pair.peer.introductions_asked;
    const before = pair.peer.messages.length;
    const given = await askPeer(check, pair);
    const due = good.map((peer) => ({
      ...peer,
      paired: peer['did'] === known.peer.did ? 'active' : null,
    }));
    check.equal(
      id,
      [given.status, given.json],
      [200, { from: pair.peer.did, peers: due }],
      'what it told, as far as it is somebody',
      { answer: given },
    );
    check.equal(id, pair.peer.introductions_asked - asked, 1, 'it was asked once, with its token');
    pair.peer.introduces = [];
    check.equal(
      id,
      at((await askPeer(check, pair)).json, 'peers'),
      [],
      'nobody, where it told of nobody',
    );
    check.equal(
      'peers-no-pair',
      await madeOfPair(met),
      NOTHING_OF_A_PAIR,
      'no pair with who was told of',
    );
    check.equal('peers-no-pair', met.peer.probe.requests.length, 0, 'who was not even asked');
    check.equal('peers-no-pair', pair.peer.messages.length, before, 'nor a message to who told');
  },
});

const askingFails = defineCheck({
  id: 'introductions/asking-in-vain',
  title: 'whom the operator cannot ask, and what is no answer, is told by its code',
  class: 'peers',
  also: ['pairs'],
  requirements: ['introductions-ask-errors', 'introductions-ask'],
  needs: ['operator'],
  deadline_ms: 60_000,
  async run(check) {
    const pair = await pairWith(check);
    const { peer, operator } = pair;
    const id = 'introductions-ask-errors';
    peer.introduces = [];
    const unpaired = { status: 404, code: 'unpaired_peer' };
    const unavailable = { status: 503, code: 'peer-unavailable' };
    const refused = { status: 502, code: 'peer-refused' };
    const unusable = { status: 502, code: 'resolve-failed' };
    check.refused(id, await operator.askIntroductions(makeDidKey().did), unpaired, 'a stranger');
    const waiting = await meet(check);
    await waiting.peer.handshake(waiting.target).request();
    check.refused(id, await askPeer(check, waiting), unpaired, 'a pair that is not made yet');
    check.equal(id, waiting.peer.introductions_asked, 0, 'which is not asked');
    const ways: [string, Behaviour, { status: number; code: string }][] = [
      ['403', refusesWith(403, 'forbidden'), refused],
      ['401', refusesWith(401, 'unauthorized'), refused],
      ['404', refusesWith(404, 'not-found'), refused],
      ['499', refusesWith(499, 'internal'), refused],
      ['429', refusesWith(429, 'rate-limited'), unavailable],
      ['500', refusesWith(500, 'internal'), unavailable],
      ['503', refusesWith(503, 'unavailable'), unavailable],
      ['garbage', { body: 'garbage' }, unusable],
      ['a list', { body: [] }, unusable],
      ['no list of peers', { body: { peers: 'somebody' } }, unusable],
      ['a redirect', { redirect: `${peer.base}/elsewhere` }, unusable],
      ['201', { status: 201, body: { peers: [] } }, unusable],
      ['204', { status: 204, body: '' }, unusable],
    ];
    for (const [what, behaviour, due] of ways) {
      peer.on.introductions.add(behaviour);
      const given = await askPeer(check, pair);
      if (check.refused(id, given, due, `a peer that answers ${what}`) && due.status === 503) {
        expectRetryAfter(check, given, what);
      }
      peer.on.introductions.clear();
    }
    check.status('introductions-ask', await askPeer(check, pair), 200, 'a peer that answers');
    const thread = check.random('th_');
    pair.thread(thread).on_changes.add({ status: 401, times: 1 });
    await pair.pull(thread);
    if ((await pair.state()) === 'degraded') {
      check.status(id, await askPeer(check, pair), 200, 'a peer whose pair is degraded');
    }
    await peer.close();
    const away = await askPeer(check, pair);
    check.refused(id, away, unavailable, 'a peer that is away');
    expectRetryAfter(check, away, 'away');
    await peer.open();
    await operator.change(pair.pair_id, 'pause');
    const asked = peer.introductions_asked;
    check.refused(
      id,
      await askPeer(check, pair),
      { status: 403, code: 'pair_paused' },
      'a paused pair',
    );
    await operator.change(pair.pair_id, 'revoke');
    check.refused(id, await askPeer(check, pair), unpaired, 'a revoked pair');
    check.equal(id, peer.introductions_asked, asked, 'neither of which is asked');
  },
});

function expectRetryAfter(check: CheckContext, given: HttpAnswer, what: string): void {
  const after = given.header('retry-after') ?? '';
  check.expect('introductions-ask-errors', /^\d+$/.test(after), `${what}: with Retry-After`, {
    actual: after,
    answer: given,
  });
}

export const introductionChecks: readonly CheckDefinition[] = [
  setting,
  answer,
  tokens,
  asking,
  askingFails,
];
