// Collections among the recipients: the own followers, whatever they are called, and those of somebody else.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject } from '../oracle/index.ts';
import {
  befriend,
  befriendLocally,
  copiesAt,
  demandAccepted,
  fence,
  idOf,
  remoteActors,
  settled,
} from './delivery-support.ts';
import { WatchedGraph } from './follow-support.ts';

const MEMBERS = ['to', 'cc', 'bto', 'bcc'] as const;
const REFUSED = { status: 422, code: 'audience-refused' };

const own = defineCheck({
  id: 'audience/own-followers-url',
  title: 'the URL of the own followers reaches each of them, and is nobody by itself',
  class: 'delivery',
  requirements: [
    'audience-own-collection',
    'audience-kept',
    'audience-once',
    'projection-delivery-state',
  ],
  async run(check) {
    const [alice, local, neighbour] = [
      await check.actor(),
      await check.actor(),
      await check.actor(),
    ];
    const [bob, stranger] = await remoteActors(check.probe, 2);
    if (bob === undefined || stranger === undefined) return;
    await befriend(check, alice, bob);
    await befriendLocally(check, alice, local);
    const everybody = [bob, stranger, local, neighbour];
    await fence(check, alice, everybody);
    const before = await settled(check, alice, check.probe.origin, 2);
    const url = `${alice.url}/followers`;
    const rows: { audience: JsonObject; stranger: number }[] = [
      ...MEMBERS.flatMap((member) => [
        { audience: { [member]: url }, stranger: 0 },
        { audience: { [member]: [url] }, stranger: 0 },
      ]),
      { audience: { to: [stranger.url, url], cc: [url] }, stranger: 1 },
      { audience: { to: [url, 'Followers'], cc: ['Public', bob.url, local.url] }, stranger: 0 },
    ];
    const notes: JsonObject[] = [];
    for (const { audience } of rows) {
      const answer = await alice.publish({
        type: 'Create',
        object: { type: 'Note', content: 'for my followers' },
        ...audience,
      });
      check.status('audience-own-collection', answer, 201, `${show(audience)} is published`);
      const note = answer.json as JsonObject;
      for (const member of ['to', 'cc'] as const) {
        check.equal(
          'audience-kept',
          note[member],
          (audience as JsonObject)[member],
          `${member} is signed as it was asked for`,
        );
      }
      notes.push(note);
    }
    await fence(check, alice, everybody);
    let sent = 0;
    for (const [index, row] of rows.entries()) {
      const id = idOf(notes[index]);
      const copies = await Promise.all(everybody.map((actor) => copiesAt(actor, id)));
      const due = [1, row.stranger, 1, 0];
      sent += 1 + row.stranger;
      const requirement = index === rows.length - 1 ? 'audience-once' : 'audience-own-collection';
      check.equal(requirement, copies, due, `${show(row.audience)} reaches the followers, once`);
    }
    const after = await settled(check, alice, check.probe.origin, before.delivered + sent + 2);
    check.equal(
      'projection-delivery-state',
      { pending: after.pending, delivered: after.delivered - before.delivered, dead: after.dead },
      { pending: [], delivered: sent + 2, dead: [] },
      'and there is no delivery to anybody else',
    );
  },
});

/** Counts that a request is refused in each member, alone and among others, and that nothing comes of it. */
async function expectRefused(
  check: CheckContext,
  actor: LocalActor,
  entry: string,
  sibling: string,
  whose: string,
): Promise<void> {
  const before = (await actor.items('outbox')).length;
  for (const member of MEMBERS) {
    for (const value of [entry, [entry], [sibling, 'Public', entry]]) {
      const answer = await actor.publish({
        type: 'Create',
        object: { type: 'Note', content: 'for the followers of somebody else' },
        [member]: value,
      });
      check.refused('audience-other-collection', answer, REFUSED, `${whose} in ${member}`);
    }
  }
  const beside = await actor.publish({
    type: 'Create',
    object: { type: 'Note', content: 'hidden behind good ones' },
    to: ['Public'],
    cc: ['Followers'],
    bcc: [entry],
  });
  check.refused('audience-other-collection', beside, REFUSED, `${whose} beside good recipients`);
  check.equal(
    'audience-other-collection',
    (await actor.items('outbox')).length,
    before,
    `${whose}: nothing is published`,
  );
}

const others = defineCheck({
  id: 'audience/followers-of-another-local-actor',
  title: 'the followers of another actor of the host cannot be addressed, that actor can',
  class: 'delivery',
  requirements: ['audience-other-collection', 'audience-ids'],
  async run(check) {
    const [alice, neighbour] = [await check.actor(), await check.actor()];
    const [bob, reader] = [await check.probe.actor(), await check.actor()];
    await befriend(check, neighbour, bob);
    await befriendLocally(check, neighbour, reader);
    await befriend(check, alice, bob);
    const url = `${neighbour.url}/followers`;
    await expectRefused(check, alice, url, neighbour.url, "a neighbour's followers");
    // Not even for who follows the neighbour, and whatever the activity is.
    await expectRefused(check, reader, url, neighbour.url, 'the followers that one belongs to');
    for (const request of [
      { type: 'Follow', object: neighbour.url, to: [neighbour.url], cc: [url] },
      { type: 'Update', object: alice.url, patch: { summary: 'x' }, to: url },
      { type: 'Dance', object: { with: 'all' }, bto: [url] },
    ]) {
      check.refused(
        'audience-other-collection',
        await alice.publish(request),
        REFUSED,
        `a ${request.type} cannot either`,
      );
    }
    const note = await alice.note('for the neighbour', { to: [neighbour.url], cc: [bob.url] });
    await fence(check, alice, [neighbour, reader, bob]);
    const copies = await Promise.all(
      [neighbour, bob, reader].map((actor) => copiesAt(actor, idOf(note))),
    );
    check.equal('audience-ids', copies, [1, 1, 0], 'the neighbour by its id can be addressed');
    const seen = bob
      .received(({ object }) => textAt(object, 'content')?.startsWith('for the followers') ?? false)
      .concat(bob.received(({ type }) => type === 'Dance'));
    check.equal('audience-other-collection', seen.length, 0, 'nothing that was refused was sent');
    await new WatchedGraph(check, alice).settles(
      'audience-other-collection',
      { followers: [bob.url] },
      'nor had the refused Follow an effect',
    );
  },
});

const remote = defineCheck({
  id: 'audience/followers-of-a-remote-actor',
  title: 'the followers of a remote actor whose document is kept cannot be addressed',
  class: 'delivery',
  requirements: ['audience-other-collection', 'audience-ids'],
  async run(check) {
    const alice = await check.actor();
    const origin = await check.probe.open();
    // One with followers where one would look for them, and one with a place of its own.
    const usual = await check.probe.actor();
    const odd = await check.probe.actor({
      profile: { followers: `${origin}/circles/of-odd` },
    });
    for (const known of [usual, odd]) {
      await demandAccepted(check, alice, known.activity({ to: [alice.url] }));
    }
    await check.until('their documents are kept', async () => {
      const kept = await alice.projection('peer-actors');
      return [usual, odd].every(({ url }) => show(kept, 100_000).includes(`"${url}"`));
    });
    await expectRefused(check, alice, `${usual.url}/followers`, usual.url, 'their followers');
    await expectRefused(
      check,
      alice,
      `${origin}/circles/of-odd`,
      odd.url,
      'followers at a place of their own',
    );
    const note = await alice.note('to two', { to: [usual.url, odd.url] });
    await fence(check, alice, [usual, odd]);
    check.equal(
      'audience-ids',
      [usual, odd].map((actor) => actor.received(idOf(note)).length),
      [1, 1],
      'the actors themselves can be addressed',
    );
    const asked = check.probe.requests.filter(({ path }) => /followers|circles/.test(path));
    check.equal('audience-other-collection', asked.length, 0, 'nobody asked for the collections');
  },
});

export const audienceCollectionChecks: readonly CheckDefinition[] = [own, others, remote];
