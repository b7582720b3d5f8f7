// The shared inbox: one delivery for every local actor concerned. Spec: "Inbox", "The shared inbox".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext, RefusalExpectation } from '../engine/context.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { reidentify, tamper } from '../probe/activities.ts';
import type { RemoteActor } from '../probe/probe.ts';
import { accepted, made, MAX_BODY, REFUSED, timesListed, unauthentic } from './inbox-support.ts';

/** Waits until the inboxes of some actors list an activity once, and looks that those of others do not. */
async function judgeReceivers(
  check: CheckContext,
  activity: JsonObject,
  receivers: readonly LocalActor[],
  others: readonly LocalActor[],
  what: string,
): Promise<void> {
  for (const actor of receivers) {
    await check.eventually('inbox-shared', `${what}: ${actor.name} received it once`, async () => {
      return (await timesListed(actor, activity)) === 1;
    });
  }
  for (const actor of others) {
    const times = await timesListed(actor, activity);
    check.expect('inbox-shared', times === 0, `${what}: ${actor.name} did not receive it`);
  }
}

const named = defineCheck({
  id: 'inbox/shared-named',
  title: 'the shared inbox delivers to each local actor that to or cc names, and to no other',
  class: 'inbox',
  requirements: ['inbox-shared', 'inbox-accepted'],
  async run(check) {
    const inbox = `${check.base}/inbox`;
    const [alice, carol, dave] = [await check.actor(), await check.actor(), await check.actor()];
    const bob = await check.probe.actor();
    const stranger = 'https://b.example/actors/somebody';
    const cases: { what: string; to?: JsonValue; cc?: JsonValue; receivers: LocalActor[] }[] = [
      { what: 'one in to', to: [alice.url], receivers: [alice] },
      { what: 'one in to as a string', to: alice.url, receivers: [alice] },
      { what: 'one in cc', to: [], cc: [carol.url], receivers: [carol] },
      { what: 'one in cc as a string', cc: carol.url, receivers: [carol] },
      { what: 'one in each', to: [alice.url], cc: [carol.url], receivers: [alice, carol] },
      { what: 'the same in both', to: [alice.url, alice.url], cc: [alice.url], receivers: [alice] },
      {
        what: 'two among others',
        to: ['Public', stranger, carol.url],
        cc: ['Followers', alice.url, bob.url],
        receivers: [alice, carol],
      },
    ];
    for (const { what, to, cc, receivers } of cases) {
      const activity = made(bob, { to, cc });
      await accepted(check, inbox, activity, what, ['inbox-shared']);
      const others = [alice, carol, dave].filter((actor) => !receivers.includes(actor));
      await judgeReceivers(check, activity, receivers, others, what);
    }
  },
});

const nobody = defineCheck({
  id: 'inbox/shared-nobody',
  title:
    'an activity at the shared inbox that concerns no local actor is answered 404, after all other checks',
  class: 'inbox',
  requirements: ['inbox-shared-none', 'inbox-accepted', 'inbox-order', 'inbox-proof'],
  async run(check) {
    const inbox = `${check.base}/inbox`;
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const audiences: [string, JsonValue | undefined][] = [
      ['Public without a follower', ['Public']],
      ['Followers without a follower', ['Followers']],
      ['an empty list', []],
      ['no audience', undefined],
      ['an actor of another host', ['https://b.example/actors/somebody']],
      ['an actor that is not there', [`${check.base}/actors/${check.random('nobody-')}`]],
      ['something below a local actor', [`${alice.url}/followers`]],
      ['a local actor in another spelling', [`${alice.url}/`]],
    ];
    for (const [name, to] of audiences) {
      const answer = await check.deliver(
        inbox,
        made(bob, { to, object: { type: 'Note', content: alice.url } }),
      );
      check.refused('inbox-shared-none', answer, REFUSED.not_found, `to ${name}`);
    }
    const bad = reidentify(tamper(made(bob, { to: ['Public'] }), { extra: 1 }));
    const answer = await check.deliver(inbox, bad);
    for (const requirement of ['inbox-order', 'inbox-proof']) {
      check.refused(
        requirement,
        answer,
        unauthentic('proof-invalid'),
        'to nobody, with a bad proof',
      );
    }
    await accepted(check, inbox, made(bob, { to: [alice.url] }), 'the same to a local actor');
  },
});

const replay = defineCheck({
  id: 'inbox/shared-replay',
  title:
    'the shared inbox refuses what every actor concerned has received, and fills the gaps otherwise',
  class: 'inbox',
  requirements: ['inbox-shared-replay', 'inbox-shared', 'inbox-replay', 'inbox-accepted'],
  async run(check) {
    const inbox = `${check.base}/inbox`;
    const alice = await check.actor();
    const carol = await check.actor();
    const bob = await check.probe.actor();
    const both = made(bob, { to: [alice.url, carol.url] });
    await accepted(check, alice, both, 'at one of two actors');
    await accepted(check, inbox, both, 'at the shared inbox, while the other one has not', [
      'inbox-shared-replay',
    ]);
    await judgeReceivers(check, both, [alice, carol], [], 'both');
    for (const target of [inbox, alice.inbox, carol.inbox]) {
      const again = await check.deliver(target, both);
      const requirement = target === inbox ? 'inbox-shared-replay' : 'inbox-replay';
      check.refused(requirement, again, REFUSED.replay, `again at ${target}`);
    }
    await judgeReceivers(check, both, [alice, carol], [], 'both, after the replays');
    const one = made(bob, { to: [alice.url] });
    await accepted(check, inbox, one, 'at the shared inbox first');
    check.refused(
      'inbox-shared-replay',
      await check.deliver(inbox, one),
      REFUSED.replay,
      'once more',
    );
    check.refused(
      'inbox-replay',
      await check.deliver(alice, one),
      REFUSED.replay,
      'at the actor after that',
    );
    await accepted(check, carol, one, 'at an actor that it does not name');
  },
});

const refusals = defineCheck({
  id: 'inbox/shared-refusals',
  title: 'the shared inbox makes the same checks in the same order',
  class: 'inbox',
  requirements: [
    'inbox-content-type',
    'inbox-too-large',
    'inbox-parse',
    'inbox-shape',
    'inbox-id',
    'inbox-proof',
    'inbox-key',
    'inbox-accepted',
  ],
  async run(check) {
    const inbox = `${check.base}/inbox`;
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const good = (): JsonObject => made(bob, { to: [alice.url] });
    const text = await check.deliver(inbox, JSON.stringify(good()), { content_type: 'text/plain' });
    check.refused('inbox-content-type', text, REFUSED.media_type, 'as text/plain');
    const large = await check.deliver(inbox, JSON.stringify(good()).padEnd(MAX_BODY + 1));
    check.refused('inbox-too-large', large, REFUSED.too_large, '1,048,577 bytes');
    const twice = await check.deliver(inbox, JSON.stringify(good()).replace('{', '{"a":1,"a":1,'));
    check.refused(
      'inbox-parse',
      twice,
      { status: 400, code: 'duplicate-member' },
      'a member twice',
    );
    const cases: [string, JsonObject, RefusalExpectation][] = [
      ['inbox-shape', made(bob, { to: [alice.url], nonce: 'short' }), REFUSED.shape],
      ['inbox-id', tamper(good(), { extra: 1 }), REFUSED.id],
      ['inbox-proof', tamper(good(), { proof: undefined }), unauthentic('proof-missing')],
      ['inbox-proof', reidentify(tamper(good(), { extra: 1 })), unauthentic('proof-invalid')],
      [
        'inbox-key',
        made(bob, { to: [alice.url] }, { method: `${bob.url}#none` }),
        unauthentic('key-unknown'),
      ],
    ];
    for (const [requirement, body, due] of cases) {
      check.refused(
        requirement,
        await check.deliver(inbox, body),
        due,
        `refused with ${String(due.code)}`,
      );
    }
    await accepted(check, inbox, good(), 'a good activity');
  },
});

/** Makes a local actor follow a remote one, which accepts. */
async function makeFollower(
  check: CheckContext,
  alice: LocalActor,
  bob: RemoteActor,
): Promise<void> {
  const follow = await alice.follow(bob.url);
  await accepted(check, alice, bob.answer('Accept', follow as JsonObject, alice.url), 'the Accept');
  await check.until('the follow to be established', async () => {
    return (await alice.graph()).following.includes(bob.url);
  });
}

const followers = defineCheck({
  id: 'inbox/shared-followers',
  title:
    'the shared inbox delivers what is for Public or the followers to who follows the sender or has asked to',
  class: 'follow',
  requirements: ['inbox-shared', 'inbox-shared-none', 'inbox-shared-replay', 'inbox-accepted'],
  async run(check) {
    const inbox = `${check.base}/inbox`;
    const [alice, carol, dave] = [await check.actor(), await check.actor(), await check.actor()];
    const frank = await check.actor();
    // The document says where the followers are; nobody is to guess it.
    const bob = await check.probe.actor();
    const collection = `${new URL(bob.url).origin}/who-follows/${check.random()}`;
    bob.profile = { followers: collection };
    const eve = await check.probe.actor();
    await makeFollower(check, alice, bob);
    await makeFollower(check, dave, eve);
    // Carol asked, and was not answered yet; Frank is followed by Bob, and does not follow him.
    await carol.follow(bob.url);
    await accepted(check, frank, bob.follow(frank.url), 'a Follow by the sender');
    await check.until('the follow by the sender to be known', async () => {
      const { followers, pending_inbound: pending } = await frank.graph();
      return [...followers, ...pending].includes(bob.url);
    });
    const both = [alice, carol];
    const cases: { what: string; to?: JsonValue; cc?: JsonValue; receivers: LocalActor[] }[] = [
      { what: 'to Public', to: ['Public'], receivers: both },
      { what: 'to Public as a string', to: 'Public', receivers: both },
      { what: 'to Public in its short spelling', to: ['as:Public'], receivers: both },
      {
        what: 'to Public in its long spelling',
        to: ['https://www.w3.org/ns/activitystreams#Public'],
        receivers: both,
      },
      { what: 'to Followers', to: ['Followers'], receivers: both },
      { what: 'cc Followers', to: [dave.url], cc: 'Followers', receivers: [...both, dave] },
      { what: 'to the collection of its followers', to: [collection], receivers: both },
      { what: 'cc the collection of its followers', to: [], cc: collection, receivers: both },
      {
        what: 'to the followers of somebody else, and to one',
        to: [`${eve.url}/followers`, `${bob.url}/followers`, carol.url],
        receivers: [carol],
      },
      { what: 'to one only', to: [carol.url], receivers: [carol] },
    ];
    for (const { what, to, cc, receivers } of cases) {
      const activity = made(bob, { to, cc });
      await accepted(check, inbox, activity, what, ['inbox-shared']);
      const others = [alice, carol, dave, frank].filter((actor) => !receivers.includes(actor));
      await judgeReceivers(check, activity, receivers, others, what);
      const again = await check.deliver(inbox, activity);
      check.refused('inbox-shared-replay', again, REFUSED.replay, `again: ${what}`);
    }
    for (const to of [[], [`${eve.url}/followers`], [`${bob.url}/followers`]]) {
      const answer = await check.deliver(inbox, made(bob, { to }));
      check.refused(
        'inbox-shared-none',
        answer,
        REFUSED.not_found,
        `to ${to.join(', ') || 'nobody'}, although there is a follower`,
      );
    }
  },
});

export const inboxSharedChecks: readonly CheckDefinition[] = [
  named,
  nobody,
  replay,
  refusals,
  followers,
];
