// What an answer has promised is there after a restart, whether the host was asked to stop or died.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { deepEqual } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import { at, isObject, listAt, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { RemoteActor } from '../probe/probe.ts';
import {
  claims,
  expectChallenge,
  expectTimesInOrder,
  holdsAll,
  keyIdsOf,
  keysOf,
  noteRequest,
  orNothing,
  outboxOf,
  signerOf,
} from './publishing-support.ts';

const WAYS = [
  ['stop', 'graceful'],
  ['kill', 'sudden'],
] as const;

interface World {
  host: Host;
  /** Has a profile that was changed, keys that were rotated and revoked, and activities of all audiences. */
  alice: LocalActor;
  bob: LocalActor;
  remote: RemoteActor;
  withdrawn: string;
}

async function buildWorld(check: CheckContext): Promise<World> {
  const host = await check.startHost();
  const alice = await check.actor({
    host,
    object: { summary: 'at first', icon: 'https://b.example/1' },
  });
  const bob = await check.actor({ host, type: 'Group' });
  const remote = await check.probe.actor();
  await alice.published({
    type: 'Update',
    object: alice.url,
    patch: { name: 'Alice', icon: null },
  });
  for (let n = 0; n < 22; n += 1) await alice.note(`number ${n}`, n % 3 === 0 ? { to: [] } : {});
  const [first = ''] = await keyIdsOf(alice);
  await alice.rotate();
  await alice.published({
    type: 'Update',
    object: alice.url,
    patch: { add_publicKey: { purpose: ['rotate-key'] } },
  });
  await alice.published({ type: 'Update', object: alice.url, patch: { revoke: first } });
  await bob.note('of the other', { to: ['Public'], unknown: { kept: [1, 0.1, null] } });
  const withdrawn = check.freshToken();
  const operator = { token: check.operatorToken(host) };
  await check.addToken(alice.name, withdrawn, host);
  await check.request(`${host.base}/admin/tokens`, {
    method: 'DELETE',
    ...operator,
    body: { token: withdrawn },
  });
  if (claims(check, 'follow')) {
    await check.deliver(alice, remote.follow(alice.url));
    await bob.follow(remote.url);
    await check.until('the remote actor is a follower', async () =>
      (await alice.items('followers')).includes(remote.url),
    );
    await check.until(
      'Accept and Follow have been delivered',
      () => remote.deliveries.length === 2,
    );
  }
  if (claims(check, 'inbox')) await check.deliver(alice, remote.activity({ to: [alice.url] }));
  if (claims(check, 'delivery')) {
    // From here on the peer takes a request and never answers, so that a delivery is pending.
    remote.on_inbox.add({ never: true });
    const before = remote.deliveries.length;
    await bob.note('pending', { to: [remote.url] });
    await bob.note('pending too', { to: [remote.url] });
    await check.until('the first of them is under way', () => remote.deliveries.length > before);
  }
  return { host, alice, bob, remote, withdrawn };
}

/** Ends a host and starts it again. That it had to be forced is no fault, but worth to know. */
async function beginAnew(check: CheckContext, host: Host, how: 'stop' | 'kill'): Promise<void> {
  if (how === 'kill') await host.kill();
  else if ((await host.stop()).killed)
    check.note('The host did not end when it was asked to, and was killed.');
  await host.start();
}

/** Everything that the host shows, by name. */
async function view(
  check: CheckContext,
  { host, alice, bob }: World,
): Promise<{ [part: string]: unknown }> {
  const seen: { [part: string]: unknown } = {};
  for (const actor of [alice, bob]) {
    seen[`document of ${actor.name}`] = await actor.document();
    seen[`public outbox of ${actor.name}`] = await actor.collect(`${actor.url}/outbox`);
    for (const part of ['outbox', 'inbox', 'followers', 'following'] as const) {
      seen[`${part} of ${actor.name}`] = await actor.items(part);
    }
  }
  const project = async (name: string): Promise<unknown> =>
    (await check.get(`${host.base}/projections/${name}`, { token: check.operatorToken(host) }))
      .json;
  seen['actor-state'] = await project('actor-state');
  if (claims(check, 'inbox')) {
    seen['feed'] = await project('feed');
    seen['peer-actors'] = await project('peer-actors');
  }
  if (claims(check, 'follow')) seen['follower-graph'] = await project('follower-graph');
  if (claims(check, 'delivery'))
    seen['delivery-state'] = withoutClock(await project('delivery-state'));
  return seen;
}

/** The deliveries without what an attempt that is under way may change. */
function withoutClock(state: unknown): unknown {
  if (!isObject(state)) return state;
  return Object.fromEntries(
    Object.entries(state).map(([origin, queue]) => [
      origin,
      {
        delivered: at(queue, 'delivered'),
        pending: listAt(queue, 'pending').map((entry) => [
          textAt(entry, 'activity'),
          textAt(entry, 'recipient'),
        ]),
      },
    ]),
  );
}

/** Projections may lag: the view is taken once it has stopped moving. */
async function settledView(
  check: CheckContext,
  world: World,
): Promise<{ [part: string]: unknown }> {
  let last: { [part: string]: unknown } | undefined;
  return await check.until('the projections have followed', async () => {
    const now = await view(check, world);
    const settled = deepEqual(now, last);
    last = now;
    return settled ? now : undefined;
  });
}

async function expectTokens(
  check: CheckContext,
  { host, alice, bob, withdrawn }: World,
): Promise<void> {
  for (const actor of [alice, bob]) {
    const answer = await actor.publish(noteRequest('with a token of before', { to: [] }));
    check.status('restart-durable', answer, 201, 'a token of before still works');
    check.equal('restart-durable', textAt(answer.json, 'actor'), actor.url, 'for its actor');
  }
  const answer = await check.post(`${host.base}/activity`, noteRequest(), { token: withdrawn });
  expectChallenge(check, answer, 'a token that was withdrawn before the restart');
  const conflict = await check.addToken(bob.name, alice.token, host);
  check.refused(
    'restart-durable',
    conflict,
    { status: 409, code: 'conflict' },
    'whose it is stays',
  );
}

const everything = WAYS.map(([how, name]) =>
  defineCheck({
    id: `restart/everything-after-a-${name}-end`,
    title: `after a ${name} end and a new start the host shows all that it showed before, and takes the same tokens`,
    class: 'actors',
    requirements: ['restart-durable', 'publish-unauthorized'],
    needs: ['restart', 'operator'],
    deadline_ms: 60_000,
    async run(check) {
      const world = await buildWorld(check);
      const before = await settledView(check, world);
      await beginAnew(check, world.host, how);
      const after = await settledView(check, world);
      for (const [part, due] of Object.entries(before)) {
        check.expect('restart-durable', deepEqual(after[part], due), `${part} is as before`, {
          expected: show(due),
          actual: show(after[part]),
        });
      }
      await expectTokens(check, world);
    },
  }),
);

const goingOn = WAYS.map(([how, name]) =>
  defineCheck({
    id: `restart/publishing-goes-on-after-a-${name}-end`,
    title: `after a ${name} end an actor goes on with its own key, new nonces and new key ids`,
    class: 'actors',
    requirements: [
      'restart-durable',
      'publish-key',
      'publish-sign',
      'publish-times',
      'publish-rotate-id',
      'publish-rotate-visible',
    ],
    needs: ['restart', 'operator'],
    deadline_ms: 60_000,
    async run(check) {
      const host = await check.startHost();
      const alice = await check.actor({ host });
      const published: JsonObject[] = [];
      for (let life = 0; life < 3; life += 1) {
        for (let n = 0; n < 3; n += 1) published.push(await alice.note('the same', { to: [] }));
        const before = await keysOf(alice);
        const ids = before.map((key) => textAt(key, 'id') ?? '');
        await beginAnew(check, host, how);
        check.equal('restart-durable', await keysOf(alice), before, 'the keys are as before');
        const note = await alice.note('the same', { to: [] });
        published.push(note);
        check.equal('publish-key', signerOf(note), ids.at(-1), 'the newest key signs, as before');
        const update = await alice.rotate();
        published.push(update);
        const added = textAt(update, 'patch', 'add_publicKey', 'id') ?? '';
        check.expect('publish-rotate-id', !ids.includes(added), 'a new key has a new id', {
          actual: added,
        });
        check.equal(
          'publish-rotate-visible',
          await keyIdsOf(alice),
          [...ids, added],
          'and is seen at once',
        );
      }
      const nonces = new Set(published.map((activity) => activity['nonce']));
      check.equal(
        'publish-sign',
        nonces.size,
        published.length,
        'no nonce comes again in another life',
      );
      const outbox = await outboxOf(alice);
      check.equal(
        'restart-durable',
        outbox.slice(1),
        published,
        'the outbox has all of it, in order',
      );
      expectTimesInOrder(check, outbox);
      for (const item of outbox)
        await check.verifies('publish-key', item, 'and every item verifies');
    },
  }),
);

const LINES = 4;
/** After how many answers the host is killed, life by life. */
const ENOUGH = [25, 33, 41];

/** Publishes one after the other until the host is gone. Only what was answered 201 is acknowledged. */
async function publishUntilDeath(
  actor: LocalActor,
  line: string,
  onAcknowledged: (activity: JsonObject) => void,
): Promise<void> {
  for (let n = 0; ; n += 1) {
    const request = noteRequest(`${line}, ${n}`, { to: ['Public'], line, n });
    const answer = await orNothing(actor.publish(request));
    if (answer === undefined) return;
    if (answer.status !== 201) {
      throw new TargetFault(`a Note was answered ${answer.status} instead of 201`);
    }
    onAcknowledged(answer.json as JsonObject);
  }
}

/** Lets each actor publish on several lines at once, and kills the host in the moment of an answer. */
async function publishAndKill(
  host: Host,
  actors: readonly LocalActor[],
  enough: number,
): Promise<JsonObject[][][]> {
  let acknowledged = 0;
  let death: Promise<void> | undefined;
  const publishOn = async (actor: LocalActor, number: number): Promise<JsonObject[]> => {
    const line: JsonObject[] = [];
    await publishUntilDeath(actor, `line ${number}`, (activity) => {
      line.push(activity);
      acknowledged += 1;
      if (acknowledged >= enough) death ??= host.kill();
    });
    return line;
  };
  const numbers = Array.from({ length: LINES }, (_, number) => number);
  const lines = await Promise.all(
    actors.map((actor) => Promise.all(numbers.map((number) => publishOn(actor, number)))),
  );
  await death;
  return lines;
}

async function expectWhole(
  check: CheckContext,
  actor: LocalActor,
  lines: readonly JsonObject[][],
): Promise<void> {
  const outbox = await outboxOf(actor);
  check.expect(
    'publish-durable',
    holdsAll(outbox, lines.flat()),
    'every acknowledged activity is there, once',
    {
      expected: `${lines.flat().length} acknowledged`,
      actual: `${outbox.length} in the outbox`,
    },
  );
  const ids = outbox.map((item) => textAt(item, 'id'));
  check.equal('restart-durable', new Set(ids).size, ids.length, 'no item is there twice');
  const root = await check.get(`${actor.url}/outbox`, { token: actor.token });
  check.equal(
    'restart-durable',
    at(root.json, 'totalItems'),
    outbox.length,
    'totalItems counts them',
  );
  for (const item of outbox)
    await check.verifies('restart-durable', item, 'no item is torn: it verifies');
  for (const line of lines) {
    const places = line.map((activity) => ids.indexOf(String(activity['id'])));
    const ascending = places.every(
      (place, index) => index === 0 || place > (places[index - 1] ?? 0),
    );
    check.expect('restart-durable', ascending, 'each line of publishing is in its order');
  }
  const last = lines[0]?.at(-1);
  const artifact = await check.get(`${actor.base}/artifacts/${String(last?.['id'])}`);
  check.equal(
    'publish-durable',
    artifact.json,
    last,
    'the last one acknowledged is an artifact too',
  );
  expectTimesInOrder(check, outbox);
}

const sudden = defineCheck({
  id: 'restart/killed-while-publishing',
  title:
    'what was answered 201 before the host was killed in a stream of parallel publishes is there afterwards',
  class: 'actors',
  requirements: ['publish-durable', 'restart-durable', 'publish-times'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const actors = [await check.actor({ host }), await check.actor({ host })];
    const lines = actors.map((): JsonObject[][] => []);
    for (const enough of ENOUGH) {
      const fresh = await publishAndKill(host, actors, enough);
      await host.start();
      for (const [index, actor] of actors.entries()) {
        lines[index]?.push(...(fresh[index] ?? []));
        await expectWhole(check, actor, lines[index] ?? []);
      }
    }
    for (const actor of actors) {
      check.status(
        'restart-durable',
        await actor.publish(noteRequest()),
        201,
        'and publishing goes on',
      );
    }
  },
});

const atOnce = defineCheck({
  id: 'restart/killed-after-the-answer',
  title:
    'a Create, an Update, a rotation and a token that were just answered survive the sudden death of the host',
  class: 'actors',
  requirements: ['publish-durable', 'restart-durable', 'token-add', 'token-remove'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const die = (): Promise<void> => host.restart('kill');
    const alice = await check.unborn({ host });
    await die();
    const create = await alice.publish({ type: 'Create', object: { type: 'Person', name: 'One' } });
    await die();
    check.status('token-add', create, 201, 'the token outlived its host');
    check.equal(
      'publish-durable',
      await outboxOf(alice),
      [create.json],
      'the Create is in the outbox',
    );
    check.equal(
      'restart-durable',
      textAt(await alice.document(), 'name'),
      'One',
      'and the actor is there',
    );
    const again = await alice.publish({ type: 'Create', object: { type: 'Person', name: 'Two' } });
    check.refused(
      'restart-durable',
      again,
      { status: 409, code: 'conflict' },
      'it is not created again',
    );

    await alice.published({ type: 'Update', object: alice.url, patch: { name: 'Two' } });
    await die();
    await check.eventually(
      'publish-durable',
      'the Update has its effect',
      async () => textAt(await alice.document(), 'name') === 'Two',
    );
    const rotation = await alice.rotate();
    await die();
    const added = textAt(rotation, 'patch', 'add_publicKey', 'id');
    check.equal(
      'restart-durable',
      (await keyIdsOf(alice)).at(-1),
      added,
      'the rotation has its effect',
    );
    const note = await alice.note('after the rotation');
    check.equal('restart-durable', signerOf(note), added, 'and the new private key is still there');
    await check.verifies('restart-durable', note, 'as what it signs shows');

    const operator = { token: check.operatorToken(host), body: { token: alice.token } };
    const removed = await check.request(`${host.base}/admin/tokens`, {
      method: 'DELETE',
      ...operator,
    });
    await die();
    check.status('token-remove', removed, 204, 'the token is withdrawn');
    const due = { status: 401, code: 'unauthorized' };
    check.refused('token-remove', await alice.publish(noteRequest()), due, 'and stays withdrawn');
  },
});

const deliveries = defineCheck({
  id: 'restart/killed-before-delivery',
  title:
    'the deliveries of what was answered 201 survive the sudden death of the host, in their order',
  class: 'delivery',
  requirements: ['publish-durable', 'restart-durable'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const remote = await check.probe.actor();
    // The peer takes a request and never answers: the first delivery is under way, the others wait behind it.
    remote.on_inbox.add({ never: true });
    const published: JsonObject[] = [];
    for (let n = 0; n < 4; n += 1)
      published.push(await alice.note(`number ${n}`, { to: [remote.url] }));
    published.push(await alice.note('in secret', { to: [], bto: [remote.url] }));
    await host.kill();
    remote.on_inbox.clear();
    const before = remote.deliveries.length;
    await host.start();
    const ids = published.map((activity) => activity['id']);
    const arrived = (): unknown[] =>
      remote.deliveries.slice(before).map((delivery) => at(delivery.activity, 'id'));
    await check.eventually('publish-durable', 'every delivery arrives after the restart', () =>
      ids.every((id) => arrived().includes(id)),
    );
    // What was just arriving when the host died may come twice.
    check.equal('restart-durable', [...new Set(arrived())], ids, 'in the order of publishing');
    check.expect(
      'restart-durable',
      holdsAll(await outboxOf(alice), published),
      'and the outbox has them',
    );
  },
});

export const restartChecks: readonly CheckDefinition[] = [
  ...everything,
  ...goingOn,
  sudden,
  atOnce,
  deliveries,
];
