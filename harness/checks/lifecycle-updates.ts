// The profile of an actor: what its own Updates change, and that nobody else has a hand in it.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, isObject, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { SOME_CID } from './publishing-shapes.ts';
import {
  claims,
  holdsAll,
  outboxOf,
  pick,
  publishAtOnce,
  updateRequest,
} from './publishing-support.ts';

const PROFILE = ['name', 'summary', 'icon', 'alsoKnownAs', 'manuallyApprovesFollowers'];

/** Patches in this order, each with the profile that is due after it. */
const PATCHES: readonly [patch: JsonObject, due: JsonObject][] = [
  [{ name: 'Two' }, { name: 'Two', summary: 'one', icon: 'https://b.example/1' }],
  [{ summary: null }, { name: 'Two', icon: 'https://b.example/1' }],
  [{}, { name: 'Two', icon: 'https://b.example/1' }],
  [
    { icon: { url: 'https://b.example/2', width: 5 } },
    { name: 'Two', icon: { url: 'https://b.example/2', width: 5 } },
  ],
  [
    {
      icon: { url: 'https://b.example/3' },
      alsoKnownAs: ['https://b.example/x', 'https://b.example/y'],
    },
    {
      name: 'Two',
      icon: { url: 'https://b.example/3' },
      alsoKnownAs: ['https://b.example/x', 'https://b.example/y'],
    },
  ],
  [
    { alsoKnownAs: ['https://b.example/z'] },
    { name: 'Two', icon: { url: 'https://b.example/3' }, alsoKnownAs: ['https://b.example/z'] },
  ],
  [
    { icon: null, alsoKnownAs: [], summary: '' },
    { name: 'Two', alsoKnownAs: [], summary: '' },
  ],
  [{ alsoKnownAs: null, summary: null, icon: null }, { name: 'Two' }],
  [{ manuallyApprovesFollowers: true }, { name: 'Two', manuallyApprovesFollowers: true }],
  [{ name: 'Two' }, { name: 'Two', manuallyApprovesFollowers: true }],
  [{ manuallyApprovesFollowers: false }, { name: 'Two', manuallyApprovesFollowers: false }],
  [{ manuallyApprovesFollowers: null }, { name: 'Two' }],
  [
    { summary: 'back \u00e9 \u{1f600}', name: '' },
    { name: '', summary: 'back \u00e9 \u{1f600}' },
  ],
];

function profileOf(document: unknown): JsonObject {
  if (!isObject(document)) return {};
  const present = PROFILE.filter((name) => Object.hasOwn(document, name));
  return pick(document, ...present) as JsonObject;
}

const update = defineCheck({
  id: 'lifecycle/update-profile',
  title: 'an Update sets what its patch has, removes what is null there, and leaves the rest',
  class: 'actors',
  requirements: ['actor-update', 'actor-profile'],
  async run(check) {
    const alice = await check.actor({
      object: { name: 'One', summary: 'one', icon: 'https://b.example/1' },
    });
    const rest = (document: unknown): JsonObject =>
      pick(
        document,
        'id',
        'type',
        'preferredUsername',
        'published',
        'inbox',
        'assertionMethod',
      ) as JsonObject;
    const before = await alice.document();
    check.equal(
      'actor-profile',
      profileOf(before),
      { name: 'One', summary: 'one', icon: 'https://b.example/1' },
      'the profile of the Create',
    );
    for (const [patch, due] of PATCHES) {
      const answer = await alice.publish(updateRequest(alice.url, patch));
      check.status('actor-update', answer, 201, `the patch ${show(patch)} is accepted`);
      check.equal('actor-update', at(answer.json, 'patch'), patch, 'and signed as it is');
      await expectProfile(check, alice, due, `after the patch ${show(patch)}`);
    }
    check.equal(
      'actor-update',
      rest(await alice.document()),
      rest(before),
      'all else is as it was',
    );
  },
});

async function expectProfile(
  check: CheckContext,
  actor: LocalActor,
  due: JsonObject,
  when: string,
): Promise<void> {
  let last: JsonObject = {};
  const reached = await check
    .until(`the profile ${when}`, async () => {
      last = profileOf(await actor.document());
      return show(sorted(last)) === show(sorted(due));
    })
    .catch(() => false);
  check.expect('actor-update', reached, `the profile is right ${when}`, {
    expected: show(due),
    actual: show(last),
  });
}

function sorted(profile: JsonObject): [string, JsonValue][] {
  return Object.entries(profile).sort(([a], [b]) => (a < b ? -1 : 1));
}

const lastWins = defineCheck({
  id: 'lifecycle/update-last-wins',
  title: 'of Updates that come at once the one that is last in the outbox wins, member by member',
  class: 'actors',
  requirements: ['actor-update'],
  async run(check) {
    const alice = await check.actor();
    const patches: JsonObject[] = Array.from({ length: 12 }, (_, n) =>
      n % 3 === 0
        ? { summary: `summary ${n}` }
        : { name: `name ${n}`, icon: `https://b.example/${n}` },
    );
    await publishAtOnce(
      alice,
      patches.map((patch) => updateRequest(alice.url, patch)),
    );
    const due: JsonObject = {};
    for (const item of await outboxOf(alice)) {
      Object.assign(due, at(item, 'patch'));
    }
    await expectProfile(check, alice, due, 'after twelve Updates at once');
  },
});

const bareName = defineCheck({
  id: 'lifecycle/update-by-bare-name',
  title: 'the bare name of the actor stands for its URL in the object of an Update with a patch',
  class: 'actors',
  requirements: ['actor-update', 'publish-sign'],
  async run(check) {
    const alice = await check.actor();
    const answer = await alice.publish(updateRequest(alice.name, { name: 'Renamed' }));
    check.status('actor-update', answer, 201, 'the Update is accepted');
    check.equal(
      'publish-sign',
      textAt(answer.json, 'object'),
      alice.url,
      'the URL is what is signed',
    );
    await check.verifies('publish-sign', answer.json, 'and the activity verifies');
    await expectProfile(check, alice, { name: 'Renamed' }, 'after the Update by name');
  },
});

const updateSelf = defineCheck({
  id: 'lifecycle/update-only-oneself',
  title:
    'an Update with a patch of anything but the publishing actor is refused and changes nothing',
  class: 'actors',
  requirements: ['actor-update-self', 'actor-independent'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    const before = await bob.document();
    const others: [string, JsonValue][] = [
      ['another actor of the host', bob.url],
      ['an actor that the host does not have', `${check.base}/actors/${check.random()}`],
      ['an actor of another host', 'https://b.example/actors/bob'],
      ['a content id', SOME_CID],
      ['another actor, by its bare name', bob.name],
      ['another actor, as an object', { id: bob.url }],
      ['itself, but as an object', { id: alice.url }],
    ];
    for (const [what, object] of others) {
      for (const patch of [{ name: 'Mallory' }, { add_publicKey: {}, supersede: {} }]) {
        const answer = await alice.publish(updateRequest(object, patch));
        const due = { status: 403, code: 'actor-mismatch' };
        check.refused(
          'actor-update-self',
          answer,
          due,
          `an Update with a patch of ${what} is refused`,
        );
      }
    }
    const plain = await alice.publish({ type: 'Update', object: bob.url, to: [] });
    check.status(
      'actor-update-self',
      plain,
      201,
      'without a patch it says nothing about the actor',
    );
    const own = await alice.publish(updateRequest(alice.url, { name: 'Alice' }));
    check.status('actor-update-self', own, 201, 'an Update of the actor itself is accepted');
    await check.until(
      'the own Update is done',
      async () => textAt(await alice.document(), 'name') === 'Alice',
    );
    check.equal('actor-independent', await bob.document(), before, 'the other actor is as it was');
  },
});

const independent = defineCheck({
  id: 'lifecycle/actors-are-independent',
  title: 'what one actor publishes and receives leaves the other actors of its host as they were',
  class: 'actors',
  requirements: ['actor-independent'],
  async run(check) {
    const bob = await check.actor();
    // Where names can be chosen, one begins with the other.
    const isFree = check.host.operator_token !== undefined;
    const alice = await check.actor(isFree ? { name: `${bob.name}0` } : {});
    const notes = [await alice.note('one'), await alice.note('two', { to: [] })];
    const view = async (): Promise<unknown> => ({
      document: await alice.document(),
      outbox: await alice.items('outbox'),
      inbox: await alice.items('inbox'),
      root: (await alice.read('inbox')).json,
    });
    const before = await view();
    await bob.published(updateRequest(bob.url, { name: 'Bob', summary: 'of his own' }));
    await bob.rotate();
    const hidden = await bob.note('private', { to: [] });
    const open = await bob.note('public');
    if (claims(check, 'inbox')) {
      const remote = await check.probe.actor();
      const received = remote.activity({ to: [bob.url] });
      await check.deliver(bob, received);
      await check.until('the other actor has received it', async () =>
        holdsAll(await bob.items('inbox'), [received]),
      );
    }
    check.expect(
      'actor-independent',
      holdsAll(await outboxOf(bob), [hidden, open]),
      'the other has published',
    );
    check.equal(
      'actor-independent',
      await view(),
      before,
      'document, outbox and inbox are as before',
    );
    const later = await alice.note('three');
    check.expect(
      'actor-independent',
      holdsAll(await outboxOf(alice), [...notes, later]),
      'it goes on',
    );
    await check.verifies('actor-independent', later, 'with its own key');
  },
});

export const actorUpdateChecks: readonly CheckDefinition[] = [
  update,
  lastWins,
  bareName,
  updateSelf,
  independent,
];
