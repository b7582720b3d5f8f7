// Sending again: when, what, for how long, and what a death, another relay or another consent changes.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { listAt, textAt } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import { setRelay } from '../engine/relaying.ts';
import type { JsonObject } from '../oracle/index.ts';
import { refusesWith } from '../probe/behaviour.ts';
import { Gate } from '../probe/gate.ts';
import type { RelayProbe } from '../probe/relay.ts';
import {
  advance,
  attemptsOf,
  AWAY,
  clockOf,
  DAY,
  HOUR,
  idOf,
  idsOf,
  levelOf,
  MINUTE,
  othersAnswered,
  outboundOf,
  PATIENT,
  SECOND,
  setApart,
  setScene,
  takeAgain,
  takeNothing,
  untilFailed,
  untilSent,
  write,
} from './async-support.ts';
import type { Scene } from './async-support.ts';

/** After the first, second … failure. */
const SCHEDULE = [30 * SECOND, 5 * MINUTE, 30 * MINUTE, 6 * HOUR, DAY];
/** How long an envelope is tried, or kept. */
const LIFE = 7 * DAY;
/** What a clock may differ by while requests are under way. */
const MARGIN = 1500;

/** Every envelope that came, by whatever way, each attempt. */
function envelopesOf({ relaying }: Scene): JsonObject[] {
  return relaying.sent().map(({ envelope }) => envelope);
}

/** Moves the clocks to a moment before an instant, sees that nothing happens, and moves them to it. */
async function expectNothingUntil(
  scene: Scene,
  requirement: string,
  instant: number,
  story: string,
): Promise<void> {
  const before = attemptsOf(scene);
  await advance(scene, Math.max(0, instant - (await clockOf(scene)) - MARGIN));
  await othersAnswered(scene);
  scene.check.equal(requirement, attemptsOf(scene), before, `${story}: nothing before its time`);
  await advance(scene, Math.max(0, instant - (await clockOf(scene))));
}

const schedule = defineCheck({
  id: 'async/attempts-follow-the-schedule',
  title:
    'what neither peer nor relay takes is tried again by the schedule, always the same, and given up after 7 days',
  class: 'async',
  requirements: ['async-again', 'async-same', 'async-retention', 'async-order'],
  needs: ['test-clock', 'restart'],
  deadline_ms: 120_000,
  async run(check) {
    const scene = await setApart(check);
    takeNothing(scene);
    let earliest = await clockOf(scene);
    const began = earliest;
    await write(scene);
    const waits = [...SCHEDULE, ...Array.from({ length: 5 }, () => DAY)];
    for (const [index, wait] of waits.entries()) {
      const { next } = await untilFailed(scene, index + 1);
      const latest = await clockOf(scene);
      check.expect(
        'async-again',
        next >= earliest + wait && next <= latest + wait,
        `after failure ${index + 1} the next attempt is ${wait / SECOND} seconds away`,
        { expected: `${earliest + wait} to ${latest + wait}`, actual: String(next) },
      );
      check.equal(
        'async-again',
        attemptsOf(scene),
        { direct: index + 1, relay: index + 1 },
        'each attempt asks the peer first, and then the relay',
      );
      await expectNothingUntil(scene, 'async-again', next, `attempt ${index + 2}`);
      earliest = next;
    }
    const failed = await untilFailed(scene, waits.length + 1);
    const ways = scene.relaying.sent().map(({ way }) => way);
    check.equal(
      'async-again',
      ways,
      ways.map((_, index) => (index % 2 === 0 ? 'direct' : 'relay')),
      'in this order',
    );
    const [first] = envelopesOf(scene);
    for (const envelope of envelopesOf(scene)) {
      check.equal('async-same', envelope, first, 'every attempt carries the same envelope');
    }
    const other = await write(scene);
    check.expect('async-retention', failed.waiting === 1, 'it waits for 7 days');
    const end = Date.parse(textAt(first, 'created') ?? '') + LIFE;
    check.expect('async-retention', end >= began + LIFE, 'which count from when it was made');
    const before = attemptsOf(scene);
    await advance(scene, end - (await clockOf(scene)) - MARGIN);
    await othersAnswered(scene);
    check.equal(
      'async-retention',
      [(await outboundOf(scene)).given_up, attemptsOf(scene)],
      [0, before],
      'until then it is not given up',
    );
    takeAgain(scene);
    await advance(scene, 2 * MARGIN);
    await check.eventually(
      'async-retention',
      'after 7 days it is given up',
      async () => (await outboundOf(scene)).given_up === 1,
      PATIENT,
    );
    await untilSent(scene, other);
    check.expect(
      'async-order',
      envelopesOf(scene).filter((it) => it['id'] === first?.['id']).length === ways.length,
      'and the next one goes instead',
    );
  },
});

const retryAfter = defineCheck({
  id: 'async/a-relay-names-a-time',
  title:
    'before the time that a relay named nothing is deposited there for the peer, who is asked on',
  class: 'async',
  requirements: ['async-retry-after', 'async-again', 'async-direct'],
  needs: ['test-clock', 'restart'],
  deadline_ms: 120_000,
  async run(check) {
    const cases: [number, string, string, number][] = [
      [429, 'rate-limited', '600', 600 * SECOND],
      [507, 'mailbox-full', '7200', HOUR],
      [503, 'unavailable', '900', 900 * SECOND],
    ];
    for (const [status, code, seconds, due] of cases) {
      const scene = await setApart(check);
      const { peer } = scene.relaying.pair;
      const { on } = scene.relaying.relay;
      peer.on.envelope.add(AWAY);
      on.deposit.add(refusesWith(status, code, { headers: { 'retry-after': seconds }, times: 1 }));
      const asked = await clockOf(scene);
      await write(scene);
      const first = await untilFailed(scene, 1);
      const answered = await clockOf(scene);
      check.expect(
        'async-again',
        first.next >= asked + 30 * SECOND && first.next <= answered + due,
        `${status}: the next attempt is due by the schedule, or when the relay may be asked`,
        { actual: `${first.next - asked} ms` },
      );
      if (first.next < asked + due - MARGIN) {
        await expectNothingUntil(scene, 'async-again', first.next, `${status}`);
        const second = await untilFailed(scene, 2);
        const attempts = attemptsOf(scene);
        check.equal('async-again', attempts.direct, 2, `${status}: the peer is asked on`);
        check.equal('async-retry-after', attempts.relay, 1, `${status}: and nobody else`);
        check.expect(
          'async-again',
          second.next >= asked + due && second.next <= answered + due,
          `${status}: and the next attempt is due when the relay may be asked`,
          { expected: `${due} ms`, actual: `${second.next - asked} ms` },
        );
      }
      // It holds for every envelope for this peer, and over restarts.
      if (status === 429) {
        await scene.host.restart('kill');
        await othersAnswered(scene);
        check.equal(
          'async-retry-after',
          attemptsOf(scene).relay,
          1,
          'after a sudden death it holds still',
        );
        peer.on.envelope.clear();
        peer.on.envelope.add({ ...AWAY, after: 1 });
      }
      const before = attemptsOf(scene).relay;
      await advance(scene, asked + due - (await clockOf(scene)) - MARGIN);
      await othersAnswered(scene);
      check.equal(
        'async-retry-after',
        attemptsOf(scene).relay,
        before,
        `${status}: nothing is deposited before the time`,
      );
      await advance(scene, answered + due - (await clockOf(scene)) + MARGIN);
      if (status === 429) {
        // The first envelope goes to the peer now, and the next one to the relay, which may be asked.
        await check.eventually(
          'async-direct',
          'the peer takes it when it is there again',
          async () => (await outboundOf(scene)).handed_over === 1,
          PATIENT,
        );
        const next = await write(scene);
        await untilSent(scene, next);
        check.equal('async-retry-after', attemptsOf(scene).relay, 2, 'after it, it is deposited');
        continue;
      }
      await check.eventually(
        'async-retry-after',
        `${status}: then it is deposited`,
        () => scene.relaying.deposited().length === 1,
        PATIENT,
      );
    }
    // One of the peer means nothing for the relay, and one of the relay that is short nothing for the schedule.
    const scene = await setApart(check);
    scene.relaying.pair.peer.on.envelope.add({ ...AWAY, headers: { 'retry-after': '3000' } });
    scene.relaying.relay.on.deposit.add({ ...AWAY, headers: { 'retry-after': '1' } });
    const asked = await clockOf(scene);
    await write(scene);
    const { next } = await untilFailed(scene, 1);
    check.expect(
      'async-again',
      next >= asked + 30 * SECOND && next <= (await clockOf(scene)) + 30 * SECOND,
      'the schedule holds',
      { actual: `${next - asked} ms` },
    );
    await expectNothingUntil(scene, 'async-again', next, 'the second attempt');
    await untilFailed(scene, 2);
    check.equal('async-direct', attemptsOf(scene), { direct: 2, relay: 2 }, 'both are asked');
    // A new envelope while the relay rests: the peer takes one, and is away for the next.
    const resting = await setApart(check);
    const { peer } = resting.relaying.pair;
    peer.on.envelope.add(AWAY);
    resting.relaying.relay.on.deposit.add(
      refusesWith(507, 'mailbox-full', { headers: { 'retry-after': '1800' }, times: 1 }),
    );
    const one = await write(resting);
    await untilFailed(resting, 1);
    peer.on.envelope.clear();
    peer.on.envelope.add({ ...AWAY, after: 1 });
    await advance(resting, 31 * SECOND);
    await untilSent(resting, one);
    await write(resting);
    await untilFailed(resting, 1);
    check.equal(
      'async-retry-after',
      attemptsOf(resting).relay,
      1,
      'the next envelope for the peer is not deposited either',
    );
    await advance(resting, 1800 * SECOND);
    await check.eventually(
      'async-retry-after',
      'but when the time has come',
      () => resting.relaying.deposited().length === 1,
      PATIENT,
    );
    // A time may be named as a date.
    const dated = await setApart(check);
    const named = Math.ceil((await clockOf(dated)) / SECOND + 900) * SECOND;
    const headers = { 'retry-after': new Date(named).toUTCString() };
    dated.relaying.pair.peer.on.envelope.add(AWAY);
    dated.relaying.relay.on.deposit.add(refusesWith(503, 'unavailable', { headers, times: 1 }));
    await write(dated);
    await untilFailed(dated, 1);
    await advance(dated, 60 * SECOND);
    await check.until('the peer is tried again', () => attemptsOf(dated).direct === 2, PATIENT);
    await othersAnswered(dated);
    check.equal('async-retry-after', attemptsOf(dated).relay, 1, 'a date is heeded as well');
    await advance(dated, 900 * SECOND);
    await check.eventually(
      'async-retry-after',
      'until it has come',
      () => dated.relaying.deposited().length === 1,
      PATIENT,
    );
  },
});

const restarted = defineCheck({
  id: 'async/sending-goes-on-after-a-death',
  title: 'after a sudden death what waited goes on with its failures, its time and its envelope',
  class: 'async',
  requirements: ['async-restart', 'async-same', 'async-order'],
  needs: ['test-clock', 'restart'],
  deadline_ms: 120_000,
  async run(check) {
    const scene = await setApart(check);
    const { relaying, host } = scene;
    takeNothing(scene);
    const one = await write(scene);
    await untilFailed(scene, 1);
    await advance(scene, 31 * SECOND);
    const failed = await untilFailed(scene, 2);
    const two = await write(scene);
    const before = attemptsOf(scene);
    await host.restart('kill');
    // Some hosts with a test clock begin anew with the real time, and the harness goes with them.
    const again = await outboundOf(scene);
    check.equal(
      'async-restart',
      [again.attempts, again.next, again.given_up],
      [2, failed.next, 0],
      'the number of failures and the due time are those that were there',
    );
    await othersAnswered(scene);
    check.equal('async-restart', attemptsOf(scene), before, 'what is not due is not tried');
    await host.kill();
    takeAgain(scene);
    await host.start();
    await advance(scene, Math.max(0, failed.next - (await clockOf(scene)) + SECOND));
    await check.eventually(
      'async-restart',
      'the envelope that waited goes, and what waited behind it',
      () => idsOf([one, two]).every((id) => relaying.ids().includes(id)),
      PATIENT,
    );
    check.equal(
      'async-order',
      relaying.ids(scene.thread),
      idsOf([one, two]),
      'what waited goes in its order',
    );
    const holding = relaying.sent().filter(({ records }) => idsOf(records).includes(idOf(one)));
    check.equal(
      'async-same',
      new Set(holding.map(({ envelope }) => JSON.stringify(envelope['proof']))).size,
      1,
      'the envelope is the same over restarts',
    );
    // A death in the middle of an attempt counts as none.
    const gate = new Gate();
    relaying.pair.peer.on.envelope.add({ hold_before: gate, times: 1 });
    const three = await write(scene);
    await gate.reached;
    await host.kill();
    gate.open();
    await host.start();
    await untilSent(scene, three);
    await check.eventually(
      'async-restart',
      'an attempt that was cut off is made again at once, and is no failure',
      async () => {
        const shown = await outboundOf(scene);
        return shown.waiting === 0 && shown.attempts === 0;
      },
      PATIENT,
    );
    const cut = relaying.sent().filter(({ records }) => idsOf(records).includes(idOf(three)));
    check.equal(
      'async-same',
      new Set(cut.map(({ envelope }) => envelope['id'])).size,
      1,
      'with the same envelope',
    );
    // Deaths at any moment: whatever was written is sent.
    const written: JsonObject[] = [];
    for (let round = 0; round < 4; round += 1) {
      for (let count = 0; count < 3; count += 1) written.push(await write(scene));
      await new Promise((resolve) => setTimeout(resolve, round * 7));
      await host.restart('kill');
    }
    await check.eventually(
      'async-restart',
      'everything that was written before a death is sent',
      () => idsOf(written).every((id) => relaying.ids(scene.thread).includes(id)),
      PATIENT,
    );
    const order = [...new Set(relaying.ids(scene.thread))];
    check.equal(
      'async-order',
      order,
      idsOf([one, two, three, ...written]),
      'and in the order in which it was written',
    );
  },
});

/** The envelopes that a relay took for a peer, as ids. */
function takenBy(relay: RelayProbe, { relaying }: Scene): unknown[] {
  return relay.taken(relaying.pair.peer.did).map((envelope) => envelope['id']);
}

async function anotherRelay(check: CheckContext, scene: Scene): Promise<RelayProbe> {
  const relay = await check.relay();
  relay.clock_ahead_ms = scene.relaying.relay.clock_ahead_ms;
  return relay;
}

const redeposited = defineCheck({
  id: 'async/what-is-kept-goes-to-another-relay',
  title:
    'what was deposited is kept for 7 days, and deposited again, in order, at another relay that comes into force',
  class: 'async',
  requirements: [
    'async-redeposit',
    'async-retention',
    'async-same',
    'async-consent-again',
    'async-status',
  ],
  needs: ['test-clock', 'restart'],
  deadline_ms: 120_000,
  async run(check) {
    const scene = await setApart(check);
    const { relaying, writer, own, host } = scene;
    const { peer, operator } = relaying.pair;
    const direct = await write(scene);
    await untilSent(scene, direct);
    peer.on.envelope.add(AWAY);
    const team = check.random('team-');
    const grant = await operator.granted({ source_namespace: team, target_namespace: own });
    const records: JsonObject[] = [];
    for (let count = 0; count < 3; count += 1) {
      const record = await write(scene);
      records.push(record);
      await untilSent(scene, record);
    }
    const kept = takenBy(relaying.relay, scene);
    await setRelay(check, relaying.relay, { host, for: peer.did });
    await othersAnswered(scene);
    check.equal(
      'async-redeposit',
      attemptsOf(scene).relay,
      3,
      'the same relay again changes nothing',
    );
    await host.restart('kill');
    const second = await anotherRelay(check, scene);
    await setRelay(check, second, { host, for: peer.did });
    await check.eventually(
      'async-redeposit',
      'all that was deposited is deposited at another relay',
      () => takenBy(second, scene).length === 3,
      PATIENT,
    );
    check.equal('async-redeposit', takenBy(second, scene), kept, 'in their order');
    check.equal(
      'async-same',
      second.taken(peer.did),
      relaying.relay.taken(peer.did),
      'as they are, with the same ids and proofs',
    );
    check.equal(
      'async-status',
      [(await outboundOf(scene)).deposited, (await outboundOf(scene)).handed_over],
      [3, 1],
      'each envelope is counted once, and what was handed over is not deposited',
    );
    // One that holds what may not cross any more is not deposited anew.
    const secret = await writer.record(scene.thread, { namespace: team });
    await check.until('it is deposited', () => takenBy(second, scene).length === 4, PATIENT);
    await operator.revokeGrant(grant);
    await advance(scene, 3 * DAY);
    second.clock_ahead_ms += 3 * DAY;
    const late = await write(scene);
    await check.until('a later one', () => takenBy(second, scene).length === 5, PATIENT);
    const third = await anotherRelay(check, scene);
    await setRelay(check, third, { host, for: 'all' });
    await operator.clearRelay(peer.did);
    await check.eventually(
      'async-redeposit',
      'the relay for all comes into force when that of the peer is cleared',
      () => takenBy(third, scene).length === 4,
      PATIENT,
    );
    await othersAnswered(scene);
    const shown = JSON.stringify(third.taken(peer.did));
    check.expect(
      'async-consent-again',
      !shown.includes(idOf(secret)) && shown.includes(idOf(late)),
      'what may not cross any more is not deposited again',
    );
    // 7 days after the first ones, and 4 after the last.
    await advance(scene, 4 * DAY + HOUR);
    const fourth = await anotherRelay(check, scene);
    await setRelay(check, fourth, { host, for: peer.did });
    await check.eventually(
      'async-retention',
      'one of 4 days is deposited',
      () => takenBy(fourth, scene).length === 1,
      PATIENT,
    );
    await othersAnswered(scene);
    check.equal(
      'async-retention',
      fourth.taken(peer.did).map((it) => JSON.stringify(it).includes(idOf(late))),
      [true],
      'those of 7 days are not kept any more',
    );
  },
});

const consentAgain = defineCheck({
  id: 'async/consent-is-looked-at-again',
  title:
    'an envelope that waits is given up when consent for it is gone; what may still cross goes in another',
  class: 'async',
  requirements: ['async-consent-again', 'async-send-level', 'async-same'],
  needs: ['test-clock', 'restart'],
  deadline_ms: 120_000,
  async run(check) {
    const host = await check.startHost();
    const stories: [
      string,
      (team: JsonObject, grant: string, scene: Scene) => Promise<unknown>,
      string | undefined,
    ][] = [
      ['revoked', (_, grant, { relaying }) => relaying.pair.operator.revokeGrant(grant), undefined],
      [
        'narrower',
        (team, _, { relaying }) => relaying.pair.operator.granted({ ...team, hash_levels: ['L2'] }),
        'L2',
      ],
    ];
    for (const [story, change, level] of stories) {
      const scene = await setScene(check, { host });
      const sibling = await setScene(check, { host, writer: scene.writer });
      const { relaying, writer, own, thread } = scene;
      const { operator, peer } = relaying.pair;
      const team = { source_namespace: check.random('team-'), target_namespace: own };
      const grant = await operator.granted(team);
      // Both records get into one envelope, as they wait behind another one.
      const gate = new Gate();
      peer.on.envelope.add({ hold_after: gate, times: 1 });
      await write(scene);
      await gate.reached;
      const open = await write(scene);
      const secret = await writer.record(thread, { namespace: team.source_namespace });
      relaying.relay.on.deposit.add(AWAY);
      peer.on.envelope.add({ ...AWAY, after: 0 });
      takeNothing(sibling);
      const kept = await write(sibling);
      gate.open();
      await untilFailed(scene, 1);
      await untilFailed(sibling, 1);
      const before = relaying.sent().length;
      const old = envelopesOf(scene).at(-1);
      check.expect(
        'async-send-level',
        JSON.stringify(envelopesOf(scene)).includes(idOf(secret)),
        'at first it was sent whole',
      );
      await change(team as JsonObject, grant, scene);
      const changed = await clockOf(scene);
      await host.restart('kill');
      takeAgain(scene);
      takeAgain(sibling);
      await advance(scene, 31 * SECOND);
      sibling.relaying.pair.peer.clock_ahead_ms += 31 * SECOND;
      sibling.relaying.relay.clock_ahead_ms += 31 * SECOND;
      await untilSent(scene, open);
      await untilSent(sibling, kept);
      const after = relaying.sent().slice(before);
      const levels = after.flatMap(({ records }) =>
        records.filter((it) => idOf(it) === idOf(secret)).map(levelOf),
      );
      check.equal(
        'async-consent-again',
        [...new Set(levels)],
        level === undefined ? [] : [level],
        `${story}: it goes as consent is now`,
      );
      check.expect(
        'async-consent-again',
        after.every(({ envelope }) => envelope['id'] !== old?.['id']),
        `${story}: the old envelope is not sent any more`,
      );
      const fresh = after.find(({ records }) => idsOf(records).includes(idOf(open)))?.envelope;
      check.expect(
        'async-consent-again',
        Date.parse(textAt(fresh, 'created') ?? '') >= changed,
        `${story}: the other one has a time of its own`,
      );
      check.equal(
        'async-consent-again',
        (await outboundOf(scene)).given_up,
        1,
        `${story}: and the old one is given up`,
      );
      check.equal(
        'async-same',
        new Set(envelopesOf(sibling).map((it) => it['id'])).size,
        1,
        `${story}: one that consent did not touch stays the same`,
      );
    }
  },
});

const dropped = defineCheck({
  id: 'async/what-waits-follows-pair-and-relay',
  title:
    'what waits is tried at once when a relay comes into force or the pair is active again, and dropped without them',
  class: 'async',
  requirements: [
    'async-again',
    'async-send',
    'async-send-thread',
    'async-status',
    'async-redeposit',
  ],
  needs: ['test-clock', 'restart'],
  deadline_ms: 120_000,
  async run(check) {
    const scene = await setApart(check);
    const { relaying, host } = scene;
    const { peer, operator, pair_id } = relaying.pair;
    takeNothing(scene);
    const one = await write(scene);
    await untilFailed(scene, 1);
    await advance(scene, 31 * SECOND);
    await untilFailed(scene, 2);
    await advance(scene, 301 * SECOND);
    await untilFailed(scene, 3);
    const second = await anotherRelay(check, scene);
    await setRelay(check, second, { host, for: peer.did });
    await check.eventually(
      'async-again',
      'another relay comes into force: what waits is tried at once, and deposited there',
      () => second.taken(peer.did).length === 1,
      PATIENT,
    );
    second.on.deposit.add(AWAY);
    await write(scene);
    await untilFailed(scene, 1);
    await operator.change(pair_id, 'pause');
    const before = peer.directs.length + second.deposits.length;
    await advance(scene, HOUR);
    second.clock_ahead_ms += HOUR;
    await othersAnswered(scene);
    check.equal(
      'async-send',
      peer.directs.length + second.deposits.length,
      before,
      'while the pair is paused nothing is tried, though it is due',
    );
    check.equal('async-status', (await outboundOf(scene)).waiting, 1, 'but it waits');
    await operator.change(pair_id, 'resume');
    await check.eventually(
      'async-again',
      'resumed, it is tried at once',
      () => peer.directs.length + second.deposits.length >= before + 2,
      PATIENT,
    );
    // Without a relay in force it is dropped, and comes along with the next record of its thread.
    await operator.clearRelay(peer.did);
    await check.eventually(
      'async-send',
      'no relay is in force any more: what waits is dropped',
      async () => ((await outboundOf(scene)).waiting ?? 0) === 0,
      PATIENT,
    );
    const count = peer.directs.length + second.deposits.length;
    await advance(scene, DAY);
    second.clock_ahead_ms += DAY;
    await othersAnswered(scene);
    check.equal(
      'async-send',
      peer.directs.length + second.deposits.length,
      count,
      'and not tried again',
    );
    takeAgain(scene);
    second.on.deposit.clear();
    await setRelay(check, second, { host, for: peer.did });
    const three = await write(scene);
    await untilSent(scene, three);
    const directs = peer.directs.filter(({ status }) => status === 200);
    const ids = directs.flatMap(({ records }) => idsOf(records));
    check.equal(
      'async-send-thread',
      [ids.length, ids.at(-1), ids.includes(idOf(one))],
      [2, idOf(three), false],
      'what was dropped was not sent, and comes with the next record of its thread; what was deposited does not',
    );
    // Revoked: dropped for good.
    peer.on.envelope.add(AWAY);
    second.on.deposit.add(AWAY);
    await write(scene);
    await untilFailed(scene, 1);
    await operator.change(pair_id, 'revoke');
    await check.eventually(
      'async-send',
      'the pair is revoked: what waits is dropped',
      async () => ((await outboundOf(scene)).waiting ?? 0) === 0,
      PATIENT,
    );
    const revoked = peer.directs.length + second.deposits.length;
    peer.on.envelope.clear();
    second.on.deposit.clear();
    await advance(scene, DAY);
    second.clock_ahead_ms += DAY;
    await write(scene);
    await othersAnswered(scene);
    const third = await anotherRelay(check, scene);
    await setRelay(check, third, { host, for: peer.did });
    await othersAnswered(scene);
    check.equal(
      'async-redeposit',
      [peer.directs.length + second.deposits.length, third.deposits.length],
      [revoked, 0],
      'nothing goes to whom there is no pair with, by no way and at no relay',
    );
    const fresh = await pairWith(check, { host, peer, namespaces: { peer: scene.own } });
    check.equal('async-send', await fresh.state(), 'active', 'with a new pair');
    const four = await write(scene);
    await check.eventually(
      'async-send',
      'it is sent to again',
      () => peer.directs.some(({ records }) => idsOf(records).includes(idOf(four))),
      PATIENT,
    );
    check.equal(
      'async-status',
      listAt(await operator.relayStatus(), 'outbound').length,
      1,
      'and shown once',
    );
  },
});

export const asyncAgainChecks: readonly CheckDefinition[] = [
  schedule,
  retryAfter,
  restarted,
  redeposited,
  consentAgain,
  dropped,
];
