// What a Delete of an actor by itself does to the sets of those who know of it, whenever they learn it.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { demandAccepted, askToFollow, befriend, fence, remoteActors } from './delivery-support.ts';
import { manualActor, WatchedGraph } from './follow-support.ts';

const everywhere = defineCheck({
  id: 'follow/deleted-remote-actor',
  title: 'a remote actor that deletes itself leaves every set, and nobody else does',
  class: 'follow',
  requirements: ['follow-deleted', 'projection-follower-graph'],
  async run(check) {
    for (const form of ['text', 'object'] as const) {
      const [friend, asker, judge] = [
        await check.actor(),
        await check.actor(),
        await manualActor(check),
      ];
      const [bob, mallory] = await remoteActors(check.probe, 2);
      if (bob === undefined || mallory === undefined) return;
      for (const remote of [bob, mallory]) {
        await befriend(check, friend, remote);
        const follow = await askToFollow(friend, remote.url);
        await demandAccepted(check, friend, remote.answer('Accept', follow, friend.url));
        await askToFollow(asker, remote.url);
        await demandAccepted(check, judge, remote.follow(judge.url));
      }
      const graphs = [
        { graph: new WatchedGraph(check, friend), sets: ['followers', 'following'] },
        { graph: new WatchedGraph(check, asker), sets: ['pending_outbound'] },
        { graph: new WatchedGraph(check, judge, 'owner'), sets: ['pending_inbound'] },
      ] as const;
      const due = (sets: readonly string[], ...urls: string[]) =>
        Object.fromEntries(sets.map((set) => [set, urls]));
      // Deletes of something else, or by somebody else.
      const about = (url: string) => (form === 'text' ? url : { id: url, type: 'Person' });
      const note = bob.activity({ to: [friend.url] });
      const harmless = [
        mallory.activity({ type: 'Delete', object: about(bob.url) }),
        bob.activity({ type: 'Delete', object: about(mallory.url) }),
        bob.activity({ type: 'Delete', object: about(`${bob.url}/outbox`) }),
        bob.activity({ type: 'Delete', object: about(note['id'] as string) }),
      ];
      for (const { graph, sets } of graphs) {
        for (const activity of harmless) await demandAccepted(check, graph.actor, activity);
        await graph.settles(
          'projection-follower-graph',
          due(sets, bob.url, mallory.url),
          `${sets.join(' and ')}: Deletes of or by somebody else remove nobody`,
        );
      }
      const end = bob.activity({ type: 'Delete', object: about(bob.url) });
      bob.deleted = end['published'] as string;
      for (const { graph, sets } of graphs) {
        await demandAccepted(check, graph.actor, end);
        await graph.settles(
          'follow-deleted',
          due(sets, mallory.url),
          `${sets.join(' and ')}: the actor that deleted itself (${form}) is in no set`,
        );
      }
    }
  },
});

const overtaken = defineCheck({
  id: 'follow/deleted-before-the-rest-came',
  title: 'what a deleted actor had said before, and comes after its Delete, opens nothing',
  class: 'follow',
  requirements: ['follow-deleted', 'follow-order-free', 'follow-auto-accept'],
  async run(check) {
    const [alice, asker] = [await check.actor(), await check.actor()];
    const [bob, carol] = await remoteActors(check.probe, 2);
    if (bob === undefined || carol === undefined) return;
    const [graph, asking] = [new WatchedGraph(check, alice), new WatchedGraph(check, asker)];
    const request = await askToFollow(asker, bob.url);
    const follow = bob.follow(alice.url);
    const accept = bob.answer('Accept', request, asker.url);
    const end = bob.remove();
    // The Follow is taken, as the key history in the Tombstone still verifies it, and ends as it comes.
    for (const activity of [end, follow]) await demandAccepted(check, alice, activity);
    await graph.settles('follow-deleted', {}, 'a Follow after the Delete of its actor');
    for (const activity of [end, accept]) await demandAccepted(check, asker, activity);
    await asking.settles('follow-order-free', {}, 'an Accept after the Delete of its actor');
    await befriend(check, alice, carol);
    await fence(check, alice, [carol]);
    const answers = bob.received(({ type }) => type === 'Accept');
    check.equal('follow-auto-accept', answers.length, 0, 'nobody accepts a Follow of the dead');
    await graph.settles(
      'follow-auto-accept',
      { followers: [carol.url] },
      'the next Follow, by somebody else, is accepted',
    );
  },
});

export const followDeletedChecks: readonly CheckDefinition[] = [everywhere, overtaken];
