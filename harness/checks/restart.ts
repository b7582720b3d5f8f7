// What an answer has promised is there after a restart, whether the host was asked to stop or died.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { deepEqual } from '../engine/context.ts';
import { at, isObject, listAt, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { RemoteActor } from '../probe/probe.ts';
import {
  claims,
  expectChallenge,
  expectTimesInOrder,
  keyIdsOf,
  keysOf,
  noteRequest,
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

export const restartChecks: readonly CheckDefinition[] = [...everything, ...goingOn];
