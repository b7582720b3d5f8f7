// Projections: who may read them, and that nobody reads another actor's part.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { at, isObject, listAt, textAt } from '../engine/json.ts';
import { pick } from './publishing-support.ts';

const NOT_FOUND = { status: 404, code: 'not-found' };
const NAMES = ['actor-state', 'feed', 'follower-graph', 'peer-actors', 'delivery-state'];
const STRANGE_NAMES = [
  'no-such-projection',
  'actor-states',
  'Actor-State',
  '__proto__',
  'constructor',
  'toString',
];

const tokens = defineCheck({
  id: 'projections/token',
  title: 'a projection is read with a valid token only, an unknown one not at all',
  class: 'actors',
  requirements: ['projection-token', 'projection-unknown'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    for (const name of [...NAMES, ...STRANGE_NAMES]) {
      for (const token of [undefined, check.freshToken()]) {
        const answer = await check.get(`/projections/${name}`, { token });
        check.refused(
          'projection-token',
          answer,
          { status: 401, code: 'unauthorized' },
          `${name} without a token`,
        );
      }
    }
    for (const token of [alice.token, check.operatorToken()]) {
      const known = await check.get('/projections/actor-state', { token });
      check.status('projection-token', known, 200, 'with a token it is shown');
      check.equal('projection-token', known.media_type, 'application/json', 'as JSON');
      for (const name of STRANGE_NAMES) {
        check.refused(
          'projection-unknown',
          await check.get(`/projections/${name}`, { token }),
          NOT_FOUND,
          name,
        );
      }
    }
  },
});

const actorState = defineCheck({
  id: 'projections/actor-state',
  title: 'actor-state maps the URL of each actor to its document, before and after a change',
  class: 'actors',
  requirements: ['projection-actor-state', 'projection-scope'],
  needs: ['operator'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor({ type: 'Group' })];
    const unborn = await check.unborn();
    const agrees = async (what: string): Promise<void> => {
      const documents = { [alice.url]: await alice.document(), [bob.url]: await bob.document() };
      await check.eventually(
        'projection-actor-state',
        `the operator sees every document ${what}`,
        async () => {
          const whole = (
            await check.get('/projections/actor-state', { token: check.operatorToken() })
          ).json;
          return (
            same(pick(whole, alice.url, bob.url), documents) && at(whole, unborn.url) === undefined
          );
        },
      );
      for (const actor of [alice, bob]) {
        await check.eventually(
          'projection-scope',
          `each actor sees its own, and no other, ${what}`,
          async () => same(await actor.projection('actor-state'), pick(documents, actor.url)),
        );
      }
    };
    await agrees('at first');
    await alice.published({
      type: 'Update',
      object: alice.url,
      patch: { name: 'Renamed', summary: 'new' },
    });
    await alice.rotate();
    await agrees('after an Update and a rotation');
    check.equal(
      'projection-scope',
      await unborn.projection('actor-state'),
      {},
      'nothing of who is not created',
    );
  },
});

function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  );
}

const feedScope = defineCheck({
  id: 'projections/scope-of-feed',
  title:
    'the feed of an actor shows nothing that only another actor of the host published or received',
  class: 'inbox',
  requirements: ['projection-scope'],
  needs: ['operator'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    const remote = await check.probe.actor();
    const own = await alice.note('of alice', { to: [] });
    const theirs = [
      await bob.note('private', { to: [] }),
      await bob.note('public', { to: ['Public'] }),
    ];
    const received = remote.activity({ to: [bob.url] });
    await check.deliver(bob, received);
    const idsOf = (feed: unknown): unknown[] => listAt(feed).map((item) => textAt(item, 'id'));
    const due = [...theirs, received].map((activity) => activity['id']);
    await check.eventually('projection-scope', 'the other actor sees exactly its own', async () =>
      same(idsOf(await bob.projection('feed')).sort(), [...due].sort()),
    );
    // The other's feed has followed, so that of this one would show the same activities by now.
    await check.eventually('projection-scope', 'and this one exactly its own', async () =>
      same(idsOf(await alice.projection('feed')), [own['id']]),
    );
    await check.eventually(
      'projection-scope',
      'the other actor sees the document of the remote one, and this one does not',
      async () =>
        at(await bob.projection('peer-actors'), remote.url) !== undefined &&
        at(await alice.projection('peer-actors'), remote.url) === undefined,
    );
    await check.eventually('projection-scope', 'the operator sees all of them', async () => {
      const whole = await check.get('/projections/feed', { token: check.operatorToken() });
      const ids = idsOf(whole.json);
      return [own['id'], ...due].every((id) => ids.includes(id));
    });
  },
});

const graphScope = defineCheck({
  id: 'projections/scope-of-follower-graph',
  title: 'the follower graph of an actor shows its own sets and not that another actor exists',
  class: 'follow',
  requirements: ['projection-scope'],
  needs: ['operator'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    const [wanted, fan] = [await check.probe.actor(), await check.probe.actor()];
    await bob.follow(wanted.url);
    await check.deliver(bob, fan.follow(bob.url));
    const due = {
      following: [],
      followers: [fan.url],
      pending_outbound: [wanted.url],
      pending_inbound: [],
    };
    await check.eventually(
      'projection-scope',
      'the other actor sees its own sets, and nothing else',
      async () => same(await bob.projection('follower-graph'), { [bob.url]: due }),
    );
    const none = { following: [], followers: [], pending_outbound: [], pending_inbound: [] };
    const view = await alice.projection('follower-graph');
    check.expect(
      'projection-scope',
      same(view, { [alice.url]: none }) || same(view, {}),
      'this one sees nothing of it',
      { actual: canonical(view) },
    );
    const whole = await check.get('/projections/follower-graph', { token: check.operatorToken() });
    check.equal('projection-scope', at(whole.json, bob.url), due, 'the operator sees both');
  },
});

const deliveryScope = defineCheck({
  id: 'projections/scope-of-delivery-state',
  title: 'the delivery state of an actor shows the deliveries of what it published and no others',
  class: 'delivery',
  requirements: ['projection-scope'],
  needs: ['operator'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    const remote = await check.probe.actor();
    await check.probe.close();
    const origin = new URL(remote.url).origin;
    const audience = { to: [remote.url] };
    const [mine, theirs] = [await alice.note('mine', audience), await bob.note('theirs', audience)];
    const pendingOf = (state: unknown): unknown[] =>
      listAt(state, origin, 'pending')
        .map((entry) => textAt(entry, 'activity'))
        .sort();
    for (const [actor, activity] of [
      [bob, theirs],
      [alice, mine],
    ] as const) {
      await check.eventually(
        'projection-scope',
        'each actor sees its own delivery, and no other',
        async () => same(pendingOf(await actor.projection('delivery-state')), [activity['id']]),
      );
    }
    await check.eventually('projection-scope', 'the operator sees both', async () => {
      const whole = await check.get('/projections/delivery-state', {
        token: check.operatorToken(),
      });
      // A port may have been another check's before, so others may be pending there too.
      const pending = pendingOf(whole.json);
      return [mine, theirs].every((activity) => pending.includes(String(activity['id'])));
    });
    const idle = await check.actor();
    check.equal(
      'projection-scope',
      pendingOf(await idle.projection('delivery-state')),
      [],
      'who sent nothing sees none',
    );
  },
});

export const projectionChecks: readonly CheckDefinition[] = [
  tokens,
  actorState,
  feedScope,
  graphScope,
  deliveryScope,
];
