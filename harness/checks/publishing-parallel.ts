// Publishing while others publish, and while peers do not answer.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import { Gate } from '../probe/gate.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { RemoteActor } from '../probe/probe.ts';
import {
  claims,
  expectTimesInOrder,
  holdsAll,
  noteRequest,
  outboxOf,
  publishAtOnce,
} from './publishing-support.ts';

const distinct = defineCheck({
  id: 'publishing/equal-requests-are-distinct',
  title: 'equal requests at once give activities with different ids, all of them published',
  class: 'actors',
  requirements: ['publish-distinct', 'publish-times'],
  async run(check) {
    const alice = await check.actor();
    const requests = Array.from({ length: 20 }, () => noteRequest('the same', { to: ['Public'] }));
    const activities: JsonObject[] = [];
    // What is asked about are requests that share their millisecond; a busy machine needs more than one try.
    for (let round = 0; round < 10 && !holdsTie(activities); round += 1) {
      activities.push(...(await publishAtOnce(alice, requests)));
    }
    if (!holdsTie(activities)) check.note('No two of the activities had the same time.');
    const ids = new Set(activities.map((activity) => activity['id']));
    check.equal('publish-distinct', ids.size, activities.length, 'the ids are different');
    const outbox = await outboxOf(alice);
    check.expect('publish-distinct', holdsAll(outbox, activities), 'each is in the outbox, once');
    check.equal(
      'publish-distinct',
      outbox.length,
      activities.length + 1,
      'and nothing else but the Create is',
    );
    expectTimesInOrder(check, outbox);
  },
});

/** Whether two activities have the same `published`. */
function holdsTie(activities: readonly JsonObject[]): boolean {
  return new Set(activities.map(({ published }) => published)).size < activities.length;
}

const sequence = defineCheck({
  id: 'publishing/order-of-one-publisher',
  title:
    'what is published after an answer comes after it in the outbox, also while others publish',
  class: 'actors',
  requirements: ['publish-times', 'collection-order'],
  async run(check) {
    const alice = await check.actor();
    const lines = await Promise.all(
      Array.from({ length: 5 }, async (_, line) => {
        const ids: unknown[] = [];
        for (let step = 0; step < 8; step += 1) {
          ids.push((await alice.note(`line ${line}, step ${step}`, { to: [] }))['id']);
        }
        return ids;
      }),
    );
    const outbox = await outboxOf(alice);
    expectTimesInOrder(check, outbox);
    const order = outbox.map((item) => textAt(item, 'id'));
    for (const line of lines) {
      const places = line.map((id) => order.indexOf(id as string));
      check.expect(
        'collection-order',
        places.every((place, index) => place > (places[index - 1] ?? 0)),
        'each activity is newer than the one that was answered before it was asked for',
        { actual: `places ${places.join(', ')}` },
      );
    }
  },
});

const twoActors = defineCheck({
  id: 'publishing/two-actors-at-once',
  title: 'two actors of one host that publish at once do not get into each other’s outbox',
  class: 'actors',
  requirements: ['actor-independent', 'publish-times', 'publish-token'],
  async run(check) {
    const actors = [await check.actor(), await check.actor()];
    const before = await Promise.all(actors.map((actor) => actor.document()));
    const published = await Promise.all(
      actors.map((actor) =>
        publishAtOnce(
          actor,
          Array.from({ length: 15 }, (_, n) => noteRequest(`${n} by ${actor.name}`)),
        ),
      ),
    );
    for (const [index, actor] of actors.entries()) {
      const outbox = await outboxOf(actor);
      check.expect('actor-independent', holdsAll(outbox, published[index] ?? []), 'all of its own');
      check.equal('actor-independent', outbox.length, 16, 'and nothing of the other');
      check.expect(
        'publish-token',
        outbox.every((item) => textAt(item, 'actor') === actor.url),
        'every item is by the actor of the token',
      );
      expectTimesInOrder(check, outbox);
      check.equal('actor-independent', await actor.document(), before[index], 'documents stay');
    }
  },
});

// Shorter than the 5 seconds after which a host gives up a fetch, so that whoever waits for a peer is seen waiting.
const PROMPT = { deadline_ms: 4000 };

interface Fault {
  what: string;
  /** Breaks the peer. The condition tells when the target has run into the fault. */
  break(remote: RemoteActor): Promise<(() => boolean) | undefined>;
}

const FAULTS: readonly Fault[] = [
  {
    what: 'refuses connections',
    break: async (remote) => {
      await remote.probe.close();
      return undefined;
    },
  },
  {
    what: 'does not show its actor document',
    break: (remote) => {
      const gate = new Gate();
      remote.on_document.add({ hold_before: gate });
      return Promise.resolve(() => gate.waiting > 0);
    },
  },
  {
    what: 'does not answer at its inbox',
    break: (remote) => {
      const gate = new Gate();
      remote.on_inbox.add({ hold_before: gate });
      return Promise.resolve(() => gate.waiting > 0);
    },
  },
  {
    what: 'hangs up',
    break: (remote) => {
      let asked = false;
      remote.probe.on_any.add({
        when: () => (asked = true),
        hang_up: 'before',
      });
      return Promise.resolve(() => asked);
    },
  },
  {
    what: 'fails',
    break: (remote) => {
      let asked = false;
      remote.probe.on_any.add({ when: () => (asked = true), status: 500, body: 'out of order' });
      return Promise.resolve(() => asked);
    },
  },
];

async function expectPrompt(
  check: CheckContext,
  alice: LocalActor,
  request: object,
  what: string,
): Promise<void> {
  check.status('publish-peer-down', await alice.publish(request, PROMPT), 201, what);
}

const recipientDown = FAULTS.map((fault) =>
  defineCheck({
    id: `publishing/recipient-${fault.what.replaceAll(' ', '-')}`,
    title: `publishing neither fails nor waits when the host of a recipient ${fault.what}`,
    class: 'actors',
    requirements: ['publish-peer-down'],
    async run(check) {
      const alice = await check.actor();
      const remote = await check.probe.actor();
      const reached = await fault.break(remote);
      const request = noteRequest('hi', { to: [remote.url] });
      await expectPrompt(check, alice, request, 'the first activity for the peer is published');
      if (reached !== undefined && claims(check, 'delivery')) {
        await check.until('the target runs into the fault of the peer', reached);
      }
      await expectPrompt(check, alice, request, 'so is the next one');
      await expectPrompt(check, alice, noteRequest('to nobody', { to: [] }), 'and one for nobody');
      const follow = { type: 'Follow', object: remote.url };
      await expectPrompt(check, alice, follow, 'and a Follow of an actor there');
    },
  }),
);

const followerDown = defineCheck({
  id: 'publishing/follower-hangs',
  title: 'publishing to followers goes on while the inbox of one of them does not answer',
  class: 'follow',
  requirements: ['publish-peer-down'],
  async run(check) {
    const alice = await check.actor();
    const remote = await check.probe.actor();
    await check.deliver(alice, remote.follow(alice.url));
    await check.until(
      'the Follow is accepted and the Accept has arrived',
      () => remote.received((activity) => activity['type'] === 'Accept').length > 0,
    );
    await check.until('the remote actor is a follower', async () =>
      (await alice.items('followers')).includes(remote.url),
    );
    const gate = new Gate();
    remote.on_inbox.add({ hold_before: gate });
    for (let turn = 0; turn < 5; turn += 1) {
      await expectPrompt(
        check,
        alice,
        noteRequest(`turn ${turn}`),
        'a Note for followers is published',
      );
      await check.until('the inbox of the follower is asked', () => gate.waiting > 0);
    }
  },
});

export const publishingParallelChecks: readonly CheckDefinition[] = [
  distinct,
  sequence,
  twoActors,
  ...recipientDown,
  followerDown,
];
