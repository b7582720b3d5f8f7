// The same activity twice: one after the other, at once, at two actors, and over restarts. Spec: "Inbox", "Replay".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, textAt } from '../engine/json.ts';
import { tamper, tamperProof } from '../probe/activities.ts';
import { accepted, made, REFUSED, timesListed, unauthentic } from './inbox-support.ts';

const AT_ONCE = 20;

const sequential = defineCheck({
  id: 'inbox/replay',
  title: 'the same activity is accepted once, and refused as a replay after that',
  class: 'inbox',
  requirements: ['inbox-replay', 'inbox-accepted', 'inbox-listed'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const first = made(bob);
    await accepted(check, alice, first, 'an activity');
    for (const content_type of ['application/activity+json', 'application/json']) {
      const again = await check.deliver(alice, first, { content_type });
      check.refused('inbox-replay', again, REFUSED.replay, `the same again as ${content_type}`);
    }
    // The same value in another spelling has the same id.
    const respelled = JSON.stringify(Object.fromEntries(Object.entries(first).reverse()), null, 2);
    const other = await check.deliver(alice, respelled);
    check.refused('inbox-replay', other, REFUSED.replay, 'the same in another spelling');
    // Another nonce makes another activity of the same content and time.
    const twin = made(bob, { published: first['published'], object: first['object'] });
    await accepted(check, alice, twin, 'its twin with another nonce');
    await accepted(check, alice, made(bob), 'another activity');
    await check.eventually('inbox-listed', 'the inbox lists it once', async () => {
      return (await timesListed(alice, twin)) === 1 && (await timesListed(alice, first)) === 1;
    });
    check.expect('inbox-listed', (await alice.items('inbox')).length === 3, 'three items in all');
  },
});

const scope = defineCheck({
  id: 'inbox/replay-scope',
  title: 'the same activity is accepted once for each actor',
  class: 'inbox',
  requirements: ['inbox-replay-scope', 'inbox-replay', 'inbox-accepted', 'inbox-listed'],
  async run(check) {
    const alice = await check.actor();
    const carol = await check.actor();
    const bob = await check.probe.actor();
    const activity = made(bob);
    await accepted(check, alice, activity, 'at the first actor', ['inbox-replay-scope']);
    await accepted(check, carol, activity, 'at the second actor', ['inbox-replay-scope']);
    for (const actor of [alice, carol]) {
      const again = await check.deliver(actor, activity);
      check.refused('inbox-replay', again, REFUSED.replay, `again at ${actor.name}`);
      await check.eventually(
        'inbox-listed',
        `the inbox of ${actor.name} lists it once`,
        async () => {
          return (await timesListed(actor, activity)) === 1;
        },
      );
    }
  },
});

const afterProof = defineCheck({
  id: 'inbox/replay-after-proof',
  title: 'a known id with a bad proof is refused for the proof',
  class: 'inbox',
  requirements: ['inbox-replay-after-proof', 'inbox-replay', 'inbox-order', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const eve = await check.probe.actor();
    const activity = made(bob);
    const stranger = { ...bob.makeKey(), id: bob.key.id };
    const unsigned = tamper(activity, { id: undefined, proof: undefined });
    await accepted(check, alice, activity, 'an activity');
    const stolen = (made(eve)['proof'] ?? {}) as Record<string, never>;
    const damaged = [
      [
        'another signature',
        'proof-invalid',
        tamperProof(activity, { proofValue: stolen['proofValue'] }),
      ],
      ['a signature by another key', 'proof-invalid', made(bob, unsigned, { key: stranger })],
      ['no proof', 'proof-missing', tamper(activity, { proof: undefined })],
      ['an unknown key', 'key-unknown', made(bob, unsigned, { method: `${bob.url}#none` })],
    ] as const;
    for (const [name, code, body] of damaged) {
      const answer = await check.deliver(alice, body);
      for (const requirement of ['inbox-replay-after-proof', 'inbox-order']) {
        check.refused(requirement, answer, unauthentic(code), `the same id with ${name}`);
      }
    }
    check.refused(
      'inbox-replay',
      await check.deliver(alice, activity),
      REFUSED.replay,
      'as it was',
    );
  },
});

/** Counts the answers to equal deliveries: one accepted, the others replays. */
function judgeOne(check: CheckContext, answers: readonly HttpAnswer[], what: string): void {
  const good = answers.filter((answer) => answer.status === 202).length;
  const replays = answers.filter(
    (answer) => answer.status === 422 && textAt(answer.json, 'code') === 'replay',
  ).length;
  check.expect('inbox-replay-parallel', good === 1 && replays === answers.length - 1, what, {
    expected: `one 202 and ${answers.length - 1} times 422 replay`,
    actual: `${good} times 202, ${replays} times 422 replay, of ${answers.map((answer) => answer.status).join(' ')}`,
  });
}

const parallel = defineCheck({
  id: 'inbox/replay-parallel',
  title: 'of 20 equal deliveries at once exactly one is accepted',
  class: 'inbox',
  requirements: ['inbox-replay-parallel', 'inbox-listed', 'inbox-replay-scope', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const carol = await check.actor();
    const stranger = await check.probe.actor();
    const bob = await check.probe.actor();
    await accepted(check, alice, made(bob), 'an activity of a signer that is known after that');
    for (const [who, sender] of [
      ['known', bob],
      ['unknown', stranger],
    ] as const) {
      for (let round = 1; round <= 3; round += 1) {
        const activity = made(sender);
        const burst = Array.from({ length: AT_ONCE }, () => check.deliver(alice, activity));
        judgeOne(
          check,
          await Promise.all(burst),
          `20 at once of a signer that is ${who}, round ${round}`,
        );
        await check.eventually('inbox-listed', 'the inbox lists it exactly once', async () => {
          return (await timesListed(alice, activity)) === 1;
        });
      }
    }
    const shared = made(bob);
    const both = await Promise.all(
      [alice, carol].flatMap((actor) =>
        Array.from({ length: 5 }, () => check.deliver(actor, shared)),
      ),
    );
    judgeOne(check, both.slice(0, 5), 'five at once at one actor');
    judgeOne(check, both.slice(5), 'five at once at another actor, at the same time');
    check.expect(
      'inbox-replay-scope',
      both.filter((answer) => answer.status === 202).length === 2,
      'one for each actor',
    );
  },
});

const restart = defineCheck({
  id: 'inbox/replay-after-restart',
  title:
    'what was accepted is there after a restart and after a sudden death, and is still a replay',
  class: 'inbox',
  needs: ['restart'],
  requirements: [
    'inbox-replay',
    'inbox-accepted',
    'inbox-listed',
    'inbox-verbatim',
    'restart-durable',
  ],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const bob = await check.probe.actor();
    const activities = [];
    for (const how of ['kill', 'stop', 'kill'] as const) {
      const activity = made(bob, { extra: how });
      activities.unshift(activity);
      const answer = await check.deliver(alice, activity);
      check.status('inbox-accepted', answer, 202, `accepted just before: ${how}`);
      await host.restart(how);
      for (const earlier of activities) {
        const again = await check.deliver(alice, earlier);
        check.refused('inbox-replay', again, REFUSED.replay, `again after: ${how}`);
      }
      await check.eventually('inbox-accepted', `it is listed after: ${how}`, async () => {
        return (await timesListed(alice, activity)) === 1;
      });
      const listed = await alice.items('inbox');
      check.equal(
        'inbox-listed',
        listed.map((item) => at(item, 'id')),
        activities.map((item) => item['id']),
        `the inbox after: ${how}`,
      );
      check.equal('inbox-verbatim', listed, activities, `the activities after: ${how}`);
      check.equal(
        'restart-durable',
        listed,
        activities,
        `the inbox as it was promised, after: ${how}`,
      );
    }
    await accepted(check, alice, made(bob), 'a new activity after the restarts');
  },
});

const suddenDeath = defineCheck({
  id: 'inbox/durable-under-load',
  title: 'every 202 given before a sudden death holds after it',
  class: 'inbox',
  needs: ['restart'],
  requirements: ['inbox-accepted', 'inbox-replay', 'restart-durable'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const bob = await check.probe.actor();
    const first = made(bob);
    await accepted(check, alice, first, 'a first activity');
    const promised: (typeof first)[] = [first];
    const burst = Array.from({ length: 30 }, async () => {
      const activity = made(bob);
      // What is not answered before the death was not promised.
      const answer = await check.deliver(alice, activity).catch(() => undefined);
      if (answer?.status === 202) promised.push(activity);
    });
    await check.until('some of the deliveries to be answered', () => promised.length > 5);
    await host.kill();
    await Promise.all(burst);
    await host.start();
    const count = promised.length;
    await check.eventually(
      'restart-durable',
      `all ${count} promised activities are listed`,
      async () => {
        const listed = new Set((await alice.items('inbox')).map((item) => at(item, 'id')));
        return promised.every((activity) => listed.has(activity['id']));
      },
    );
    for (const activity of promised) {
      const again = await check.deliver(alice, activity);
      check.refused('inbox-replay', again, REFUSED.replay, 'a promised activity after the death');
    }
  },
});

export const inboxReplayChecks: readonly CheckDefinition[] = [
  sequential,
  scope,
  afterProof,
  parallel,
  restart,
  suddenDeath,
];
