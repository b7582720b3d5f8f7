// Two actors of the same host follow each other, and what the projection of all of them looks like.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { at, isObject, listAt, show } from '../engine/json.ts';
import { askToFollow, befriend, befriendLocally, demandAccepted } from './delivery-support.ts';
import { NAMINGS, named, WatchedGraph } from './follow-support.ts';

const mutual = defineCheck({
  id: 'follow/local-mutual',
  title: 'two actors of one host follow each other, each in its own direction',
  class: 'follow',
  requirements: [
    'follow-auto-accept',
    'follow-accept-followers',
    'follow-accept-following',
    'follow-undo-published',
    'follow-undo-received',
  ],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    const [left, right] = [new WatchedGraph(check, alice), new WatchedGraph(check, bob)];
    const follow = await askToFollow(alice, bob.url);
    await left.becomes(
      'follow-accept-following',
      { following: [bob.url] },
      'the follower follows, after the automatic Accept',
    );
    await right.becomes(
      'follow-accept-followers',
      { followers: [alice.url] },
      'the followed actor has a follower, and follows nobody',
    );
    await askToFollow(bob, alice.url);
    await right.becomes(
      'follow-auto-accept',
      { followers: [alice.url], following: [alice.url] },
      'the followed actor follows back',
    );
    await left.becomes(
      'follow-auto-accept',
      { following: [bob.url], followers: [bob.url] },
      'both directions stand beside each other',
    );
    await alice.published({ type: 'Undo', object: follow, to: [bob.url] });
    await left.becomes(
      'follow-undo-published',
      { followers: [bob.url] },
      'the Undo ends one direction at the follower',
    );
    await right.becomes(
      'follow-undo-received',
      { following: [alice.url] },
      'and at the followed actor',
    );
  },
});

const endings = defineCheck({
  id: 'follow/local-endings',
  title: 'between two actors of one host Reject and Undo end a follow on both sides',
  class: 'follow',
  requirements: [
    'follow-reject',
    'follow-undo-published',
    'follow-undo-received',
    'follow-collections',
    'follow-by-reference',
  ],
  async run(check) {
    const cases = (['Undo', 'Reject'] as const).flatMap((type) =>
      NAMINGS.map((naming) => ({ type, naming })),
    );
    await Promise.all(
      cases.map(async ({ type, naming }) => {
        const [alice, bob] = [await check.actor(), await check.actor()];
        const [left, right] = [new WatchedGraph(check, alice), new WatchedGraph(check, bob)];
        const follow = await befriendLocally(check, bob, alice);
        const [by, to] = type === 'Undo' ? [alice, bob] : [bob, alice];
        await by.published({ type, object: named(follow, naming), to: [to.url] });
        const at_follower = type === 'Undo' ? 'follow-undo-published' : 'follow-reject';
        const at_followed = type === 'Undo' ? 'follow-undo-received' : 'follow-collections';
        await left.becomes(at_follower, {}, `${type} (${naming}) at the follower`);
        await right.becomes(at_followed, {}, `${type} (${naming}) at the followed actor`);
        if (naming === 'by reference') {
          await left.remains('follow-by-reference', {}, `${type} by content id ended the follow`);
        }
      }),
    );
  },
});

const meddling = defineCheck({
  id: 'follow/local-third-party',
  title: 'a third actor of the same host cannot end or answer the follow of two others',
  class: 'follow',
  requirements: ['follow-undo-follower', 'follow-answer-followed', 'follow-accept-followers'],
  async run(check) {
    const [alice, bob, mallory] = [await check.actor(), await check.actor(), await check.actor()];
    const [left, right] = [new WatchedGraph(check, alice), new WatchedGraph(check, bob)];
    const follow = await befriendLocally(check, bob, alice);
    const both = { to: [alice.url, bob.url] };
    for (const naming of NAMINGS) {
      await mallory.published({ type: 'Undo', object: named(follow, naming), ...both });
      await mallory.published({ type: 'Reject', object: named(follow, naming), ...both });
    }
    // What comes later from the same actor, and has an effect, is the fence at both.
    await askToFollow(mallory, bob.url);
    await askToFollow(mallory, alice.url);
    await right.becomes(
      'follow-accept-followers',
      { followers: [alice.url, mallory.url] },
      "the third actor's own Follow has an effect",
    );
    await right.remains(
      'follow-undo-follower',
      { followers: [alice.url, mallory.url] },
      'its Undo of the Follow of another has none at the followed actor',
    );
    await left.becomes(
      'follow-answer-followed',
      { following: [bob.url], followers: [mallory.url] },
      'and its Reject none at the follower',
    );
  },
});

const shape = defineCheck({
  id: 'follow/projection-form',
  title: 'follower-graph has an entry with four sorted lists for each local actor',
  class: 'follow',
  requirements: ['projection-follower-graph'],
  needs: ['operator'],
  async run(check) {
    const [alice, loner] = [await check.actor(), await check.actor()];
    // In the order of code units, capitals and the underscore stand elsewhere than in that of a dictionary.
    const names = ['b', 'a', 'B', '_', 'A-', 'a-', 'A', '1', 'a1', 'Z'].map((name) =>
      check.random(`${name}-`),
    );
    for (const name of names) {
      const remote = await check.probe.actor({ name });
      await befriend(check, alice, remote);
      const follow = await askToFollow(alice, remote.url);
      if (/^[a-z_]/.test(name)) {
        await demandAccepted(check, alice, remote.answer('Accept', follow, alice.url));
      }
    }
    const urls = check.probe.actors.map(({ url }) => url).sort();
    const accepted = check.probe.actors
      .filter(({ name }) => /^[a-z_]/.test(name))
      .map(({ url }) => url)
      .sort();
    const due = {
      followers: urls,
      following: accepted,
      pending_outbound: urls.filter((url) => !accepted.includes(url)),
      pending_inbound: [],
    };
    const read = async (token: string): Promise<unknown> =>
      (await check.get('/projections/follower-graph', { token })).json;
    await check.until('all follows are visible', async () => {
      const entry = at(await read(alice.token), alice.url);
      return (
        listAt(entry, 'followers').length === due.followers.length &&
        listAt(entry, 'following').length === due.following.length
      );
    });
    const own = await read(alice.token);
    check.equal(
      'projection-follower-graph',
      own,
      { [alice.url]: due },
      "an actor's token shows that actor's four lists, sorted by code unit",
    );
    const all = await read(check.operatorToken());
    check.expect('projection-follower-graph', isObject(all), 'the projection is an object', {
      actual: show(all),
    });
    check.equal('projection-follower-graph', at(all, alice.url), due, 'the operator sees the same');
    check.equal(
      'projection-follower-graph',
      at(all, loner.url),
      { followers: [], following: [], pending_outbound: [], pending_inbound: [] },
      'an actor without relations has four empty lists',
    );
    const foreign = isObject(all)
      ? Object.keys(all).filter((url) => !url.startsWith(`${check.base}/`))
      : [];
    check.equal('projection-follower-graph', foreign, [], 'only local actors have an entry');
  },
});

export const localFollowChecks: readonly CheckDefinition[] = [mutual, endings, meddling, shape];
