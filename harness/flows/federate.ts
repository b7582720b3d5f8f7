// Two hosts, three people: discovery, following, publishing, rotation, announcing, and a power cut in the middle of it.
// Nothing is loaded beforehand, and nobody helps while it runs.

import type { CheckContext } from '../engine/context.ts';
import { deepEqual } from '../engine/context.ts';
import { at, isObject, listAt, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject } from '../oracle/index.ts';
import { timeFromNow } from '../probe/activities.ts';
import type { PassingRequest } from '../probe/fault-proxy.ts';
import { Gate } from '../probe/gate.ts';
import { readEndState } from './end-state.ts';
import { defineFlow } from './flow.ts';
import type { FlowStep, Stage, Station } from './flow.ts';

const start: FlowStep = {
  name: 'hosts-are-ready',
  title: 'hosts A and B run as separate processes and are ready',
  class: 'actors',
  requirements: ['http-health'],
  async run(check, stage) {
    for (const { letter, host } of [stage.a, stage.b]) {
      const answer = await check.get(`${host.base}/health`);
      check.status('http-health', answer, 200, `host ${letter} is ready`);
      check.note(`${letter} is ${host.base}, process ${host.pid ?? 'unknown'}`);
    }
  },
};

const create: FlowStep = {
  name: 'actors-are-created',
  title: 'alice is created on A, bob and carol on B, each by POST /activity',
  class: 'actors',
  requirements: [
    'token-add',
    'publish-created',
    'publish-sign',
    'actor-document',
    'actor-create-key',
  ],
  async run(check, stage) {
    const roles: [Station, string][] = [
      [stage.a, 'alice'],
      [stage.b, 'bob'],
      [stage.b, 'carol'],
    ];
    for (const [station, name] of roles) {
      const actor = await stage.cast(station, name);
      const answer = await actor.publish({ type: 'Create', object: { type: 'Person', name } });
      check.status('token-add', answer, 201, `${name}'s new token is good at once`);
      const id = textAt(answer.json, 'id');
      // The first one is created, and the others are still to come.
      await stage.middle();
      check.demand(
        'publish-created',
        id !== undefined,
        `the Create of ${name} is answered with the activity`,
        { answer },
      );
      check.equal(
        'publish-created',
        answer.header('location'),
        `${actor.base}/artifacts/${id}`,
        'Location names the activity',
        { answer },
      );
      await check.verifies('publish-sign', answer.json, `the Create of ${name} verifies`);
      const document = await actor.document();
      check.equal('actor-document', at(document, 'id'), actor.url, `${name} is at ${actor.url}`);
      check.equal(
        'actor-create-key',
        listAt(document, 'assertionMethod').length,
        1,
        `${name} has one key`,
      );
      check.note(`${name} is ${actor.url}`);
    }
  },
};

const discover: FlowStep = {
  name: 'bob-is-discovered',
  title: 'A resolves bob by his name, asking WebFinger at B',
  class: 'discovery',
  requirements: ['discovery-resolve', 'discovery-webfinger'],
  async run(check, stage) {
    const alice = stage.actor('alice');
    const bob = stage.actor('bob');
    const asked = stage.b.proxy.passages.length;
    const answer = await check.get(
      `${alice.base}/resolve?resource=${encodeURIComponent(bob.acct)}`,
      {
        token: alice.token,
      },
    );
    await stage.middle();
    check.status('discovery-resolve', answer, 200, `A resolves ${bob.acct}`);
    check.equal('discovery-resolve', at(answer.json, 'actor'), bob.url, 'to the URL of bob', {
      answer,
    });
    const look = stage.b.proxy.passages
      .slice(asked)
      .find(({ request }) => request.path.startsWith('/.well-known/webfinger?'));
    check.expect(
      'discovery-webfinger',
      look?.answer?.status === 200,
      'A asked WebFinger at B and was answered',
      {
        expected: 'a request for /.well-known/webfinger at B, answered 200',
        actual: `status ${look?.answer?.status ?? 'none'}`,
      },
    );
    check.note(`B saw GET ${look?.request.path ?? 'nothing'}`);
  },
};

const follow: FlowStep = {
  name: 'alice-follows-bob',
  title: "alice follows bob; it is pending until bob's own Accept arrives at A",
  class: 'follow',
  requirements: [
    'follow-pending-outbound',
    'follow-auto-accept',
    'follow-accept-followers',
    'follow-accept-form',
    'follow-accept-following',
    'follow-collections',
  ],
  async run(check, stage) {
    const alice = stage.actor('alice');
    const bob = stage.actor('bob');
    // The Accept waits at A's door, so that the time in between can be looked at.
    const gate = new Gate();
    stage.a.proxy.add({ when: isPostTo(alice.inbox), hold_request: gate });
    const sent = await alice.follow(bob.url);
    await stage.middle();
    await check.until('the Accept on its way to A', () => gate.waiting > 0);
    check.equal(
      'follow-pending-outbound',
      (await alice.graph()).pending_outbound,
      [bob.url],
      'bob is pending at A',
    );
    check.equal(
      'follow-collections',
      await alice.items('following'),
      [],
      'who is pending is not in "following"',
    );
    await check.eventually(
      'follow-accept-followers',
      "alice is among bob's followers at B",
      async () => (await bob.graph()).followers.includes(alice.url),
    );
    stage.a.proxy.clear();
    gate.open();
    check.note("alice's follow was pending while the Accept was held at the door of A");
    const accept = await waitForItem(
      check,
      alice,
      "the Accept in alice's inbox",
      (item) => textAt(item, 'type') === 'Accept',
    );
    check.equal('follow-auto-accept', textAt(accept, 'actor'), bob.url, "the Accept is bob's own");
    check.equal('follow-accept-form', at(accept, 'object'), sent, 'it holds the Follow, verbatim');
    check.equal('follow-accept-form', at(accept, 'to'), [alice.url], 'it is addressed to alice');
    await check.verifies('follow-accept-form', accept, "the Accept verifies under bob's key");
    await check.eventually('follow-accept-following', 'bob is in alice\'s "following"', async () =>
      deepEqual(await alice.items('following'), [bob.url]),
    );
    await checkFollow(check, alice, bob);
  },
};

const publish: FlowStep = {
  name: 'bob-publishes',
  title: "bob publishes a Note; it is in alice's inbox and in A's feed",
  class: 'delivery',
  requirements: ['audience-followers', 'inbox-verbatim', 'projection-feed', 'delivery-request'],
  async run(check, stage) {
    const note = await stage.actor('bob').note('hello from B');
    await stage.middle();
    stage.activities.set('old note', note);
    await expectDelivered(
      check,
      stage.actor('alice'),
      note,
      'audience-followers',
      'inbox-verbatim',
    );
    const { proxy } = stage.a;
    const delivery = proxy.passages.find(({ request }) => idOf(request) === note['id']);
    check.equal(
      'delivery-request',
      delivery?.request.headers['content-type'],
      'application/activity+json',
      'content type of the delivery',
    );
    check.note(`the Note ${String(note['id'])} went from B to A`);
  },
};

const rotate: FlowStep = {
  name: 'bob-rotates',
  title: 'bob rotates his key; what he signed before still verifies, and A learns the new key',
  class: 'actors',
  requirements: [
    'publish-rotate-fill',
    'publish-rotate-visible',
    'actor-key-history',
    'key-history-forever',
    'key-rotation-exception',
    'inbox-signer-fold',
  ],
  async run(check, stage) {
    const alice = stage.actor('alice');
    const bob = stage.actor('bob');
    const before = listAt(await bob.document(), 'assertionMethod');
    const update = await bob.rotate();
    await stage.middle();
    const patch = at(update, 'patch');
    const keys = listAt(await bob.document(), 'assertionMethod');
    check.equal('actor-key-history', keys.length, 2, "bob's document lists both keys");
    check.equal(
      'publish-rotate-visible',
      at(keys, 0, 'superseded_at'),
      update['published'],
      'the old key is superseded at the rotation',
    );
    check.equal(
      'publish-rotate-fill',
      at(patch, 'supersede'),
      { old: at(before, 0, 'id'), new: at(keys, 1, 'id') },
      'the Update says which key follows which',
    );
    check.equal(
      'publish-rotate-fill',
      at(patch, 'add_publicKey', 'publicKeyMultibase'),
      at(keys, 1, 'publicKeyMultibase'),
      'the Update carries the new public key',
    );
    await check.verifies(
      'key-rotation-exception',
      update,
      'the rotation itself verifies, although it ends its own key',
    );
    const old = stage.activities.get('old note');
    await check.verifies(
      'key-history-forever',
      old,
      'the Note from before the rotation still verifies',
    );
    await waitForItem(
      check,
      alice,
      "the rotation in alice's inbox",
      (item) => textAt(item, 'id') === update['id'],
    );
    await check.eventually('inbox-signer-fold', "A keeps both of bob's keys", async () =>
      deepEqual(
        listAt(await alice.projection('peer-actors'), bob.url, 'document', 'assertionMethod'),
        keys,
      ),
    );
    check.note(`${textAt(keys, 0, 'id') ?? ''} was superseded by ${textAt(keys, 1, 'id') ?? ''}`);
  },
};

const publishAgain: FlowStep = {
  name: 'bob-publishes-with-the-new-key',
  title: "bob's next Note is signed with the new key and arrives",
  class: 'delivery',
  requirements: ['publish-key', 'audience-followers', 'inbox-verbatim', 'projection-feed'],
  async run(check, stage) {
    const bob = stage.actor('bob');
    const note = await bob.note('signed with a new key');
    await stage.middle();
    const keys = listAt(await bob.document(), 'assertionMethod');
    check.equal(
      'publish-key',
      at(note, 'proof', 'verificationMethod'),
      at(keys, 1, 'id'),
      'the Note names the new key',
    );
    await check.verifies('publish-key', note, 'the Note verifies under the new key');
    await expectDelivered(
      check,
      stage.actor('alice'),
      note,
      'audience-followers',
      'inbox-verbatim',
    );
  },
};

const refuse: FlowStep = {
  name: 'a-superseded-key-is-refused',
  title: 'A refuses what a superseded key signs anew, and takes what it signed while it was in use',
  class: 'inbox',
  requirements: ['inbox-key', 'inbox-accepted', 'inbox-replay', 'inbox-replay-scope'],
  async run(check, stage) {
    const alice = stage.actor('alice');
    const mallory = await stage.probe.actor({ name: 'mallory' });
    const keys = mallory.rotate({ at: timeFromNow(-60_000) });
    const fields = {
      type: 'Like',
      to: [alice.url],
      object: String(stage.activities.get('old note')?.['id']),
    };
    const late = mallory.activity(fields, { key: keys.old });
    check.refused(
      'inbox-key',
      await check.deliver(alice, late),
      { status: 401, code: 'key-inactive' },
      'signed with the superseded key after the rotation',
    );
    await stage.middle();
    const early = mallory.activity(
      { ...fields, published: timeFromNow(-120_000) },
      { key: keys.old },
    );
    check.status(
      'inbox-accepted',
      await check.deliver(alice, early),
      202,
      'signed with the same key before the rotation',
    );
    const good = mallory.activity(fields, { key: keys.new });
    check.status(
      'inbox-accepted',
      await check.deliver(alice, good),
      202,
      'signed with the new key',
    );
    const old = stage.activities.get('old note') ?? {};
    check.refused(
      'inbox-replay',
      await check.deliver(alice, old),
      { status: 422, code: 'replay' },
      "bob's old Note once more to alice",
    );
    const dave = await stage.cast(stage.a, 'dave');
    await dave.published({ type: 'Create', object: { type: 'Person', name: 'dave' } });
    check.status(
      'inbox-replay-scope',
      await check.deliver(dave, old),
      202,
      "bob's old Note, signed with the superseded key, to dave on A",
    );
  },
};

const followBack: FlowStep = {
  name: 'carol-follows-alice',
  title: 'carol on B follows alice on A',
  class: 'follow',
  requirements: [
    'follow-auto-accept',
    'follow-accept-following',
    'follow-accept-followers',
    'follow-collections',
  ],
  async run(check, stage) {
    const alice = stage.actor('alice');
    const carol = stage.actor('carol');
    await carol.follow(alice.url);
    await stage.middle();
    const accept = await waitForItem(
      check,
      carol,
      "alice's Accept in carol's inbox",
      (item) => textAt(item, 'type') === 'Accept',
    );
    check.equal(
      'follow-auto-accept',
      textAt(accept, 'actor'),
      alice.url,
      "the Accept is alice's own",
    );
    await check.eventually(
      'follow-accept-following',
      'alice is in carol\'s "following"',
      async () => (await carol.graph()).following.includes(alice.url),
    );
    await check.eventually(
      'follow-accept-followers',
      "carol is among alice's followers",
      async () => (await alice.graph()).followers.includes(carol.url),
    );
    await checkFollow(check, carol, alice);
  },
};

const announce: FlowStep = {
  name: 'alice-announces',
  title: "alice announces bob's Note; carol receives the Announce",
  class: 'delivery',
  requirements: [
    'audience-followers',
    'inbox-verbatim',
    'projection-feed',
    'collection-outbox-owner',
  ],
  async run(check, stage) {
    const alice = stage.actor('alice');
    const note = stage.activities.get('old note') ?? {};
    const announced = await alice.published({ type: 'Announce', object: note['id'] });
    await stage.middle();
    const outbox = await alice.items('outbox');
    check.expect(
      'collection-outbox-owner',
      outbox.some((item) => deepEqual(item, announced)),
      "the Announce is in alice's outbox",
    );
    await expectDelivered(
      check,
      stage.actor('carol'),
      announced,
      'audience-followers',
      'inbox-verbatim',
    );
  },
};

const catchUpOnBob: FlowStep = {
  name: 'erin-follows-bob-and-his-past',
  title: 'erin on A follows bob and asks for his past; A fetches it from his outbox on B',
  class: 'backfill',
  requirements: [
    'backfill-mode',
    'backfill-order',
    'backfill-verbatim',
    'backfill-history',
    'backfill-collection',
    'projection-backfill-state',
  ],
  async run(check, stage) {
    const bob = stage.actor('bob');
    const erin = await stage.cast(stage.a, 'erin');
    await erin.published({ type: 'Create', object: { type: 'Person', name: 'erin' } });
    const past = (await bob.collect(`${bob.url}/outbox`)).reverse();
    const sent = await erin.follow(bob.url, { backfill: { mode: 'full' } });
    await stage.middle();
    const entry = await check.until('the end of the backfill', async () => {
      const [first] = listAt(await erin.projection('backfill-state'), erin.url);
      return ['done', 'failed', 'stopped'].includes(textAt(first, 'state') ?? '') && first;
    });
    const { follow: asked, followed, mode, state, stored, refused } = entry as JsonObject;
    check.equal(
      'projection-backfill-state',
      { asked, followed, mode, state, stored, refused },
      {
        ...{ asked: sent['id'], followed: bob.url, mode: 'full', state: 'done' },
        ...{ stored: past.length, refused: 0 },
      },
      'the backfill is done, and has stored everything',
    );
    const stored_items = (await erin.items('backfilled')).reverse();
    const idsOf = (items: readonly unknown[]): unknown[] => items.map((item) => at(item, 'id'));
    check.equal(
      'backfill-mode',
      [...idsOf(stored_items)].sort(),
      [...idsOf(past)].sort(),
      "it is all that bob's outbox shows to everybody",
    );
    check.equal(
      'backfill-order',
      idsOf(stored_items),
      idsOf(past),
      'in the order in which bob published it',
    );
    check.equal('backfill-verbatim', stored_items, past, 'nothing is added and nothing is lost');
    const old = stage.activities.get('old note');
    check.expect(
      'backfill-history',
      countId(stored_items, old?.['id']) === 1,
      "bob's first Note, signed with a key that he has given up, is among it",
    );
    const inbox = idsOf(await erin.items('inbox'));
    check.equal(
      'backfill-collection',
      idsOf(past).filter((id) => inbox.includes(id)),
      [],
      "none of it is in erin's inbox",
    );
    check.note(`${past.length} activities of bob's past came to A`);
  },
};

const fetchAnnounced: FlowStep = {
  name: 'alice-announces-what-b-does-not-have',
  title: "alice announces dave's Note; B, where nobody has it, fetches it from A and shows it",
  class: 'verbs',
  requirements: [
    'announce-fetch',
    'announce-kept',
    'projection-announced',
    'projection-feed',
    'artifact-public',
  ],
  async run(check, stage) {
    const { a, b } = stage;
    const carol = stage.actor('carol');
    const note = await stage.actor('dave').note('nobody on B has heard of this');
    stage.activities.set("dave's note", note);
    const id = String(note['id']);
    check.equal(
      'artifact-public',
      (await check.get(`${b.host.base}/artifacts/${id}`)).status,
      404,
      'B does not have the Note yet',
    );
    await stage.actor('alice').published({ type: 'Announce', object: id });
    await stage.middle();
    await check.eventually(
      'projection-announced',
      'B says that it keeps the Note',
      async () =>
        textAt(await carol.projection('announced'), id, 'state') === 'kept' &&
        countId(asList(await carol.projection('feed')), id) === 1,
    );
    const fetches = a.proxy.passages.filter(({ request }) => request.path === `/artifacts/${id}`);
    check.expect(
      'announce-fetch',
      fetches.some(
        ({ answer, request }) => answer?.status === 200 && !request.headers['authorization'],
      ),
      'B fetched it from A, as anybody may',
    );
    const kept = await check.get(`${b.host.base}/artifacts/${id}`);
    check.equal('announce-kept', kept.json, note, 'B serves it as dave signed it');
    const feed = asList(await carol.projection('feed'));
    check.equal(
      'projection-feed',
      feed.filter((item) => at(item, 'id') === id),
      [note],
      "it is in carol's feed, once",
    );
  },
};

const endorse: FlowStep = {
  name: 'carol-takes-an-endorsement-back',
  title: "bob and carol endorse dave's Note, carol takes hers back; both hosts count the same",
  class: 'verbs',
  requirements: ['endorse-count', 'endorse-undo', 'endorse-converge'],
  async run(check, stage) {
    const { a, b } = stage;
    const [bob, carol, alice] = [stage.actor('bob'), stage.actor('carol'), stage.actor('alice')];
    const target = String(stage.activities.get("dave's note")?.['id']);
    const like = { type: 'Endorse', object: target, kind: 'like' };
    await bob.published(like);
    const mistake = await carol.published({ ...like, to: [alice.url] });
    await stage.middle();
    const counts = async ({ host }: Station): Promise<unknown> => {
      const token = check.operatorToken(host);
      const answer = await check.get(`${host.base}/projections/endorsements`, { token });
      return at(answer.json, target, 'like');
    };
    const two = {
      count: 2,
      actors: { [bob.url]: { endorsed: 1, undone: 0 }, [carol.url]: { endorsed: 1, undone: 0 } },
    };
    await check.eventually('endorse-count', 'A counts both', async () =>
      deepEqual(await counts(a), two),
    );
    await carol.published({ type: 'Undo', object: mistake['id'], to: [alice.url] });
    const one = {
      count: 1,
      actors: { [bob.url]: { endorsed: 1, undone: 0 }, [carol.url]: { endorsed: 1, undone: 1 } },
    };
    await check.eventually('endorse-undo', "A takes carol's off", async () =>
      deepEqual(await counts(a), one),
    );
    await check.eventually('endorse-converge', 'B counts the same', async () =>
      deepEqual(await counts(b), one),
    );
  },
};

const powerCut: FlowStep = {
  name: 'both-hosts-are-killed',
  title: 'both hosts are killed in the middle of deliveries',
  class: 'delivery',
  requirements: ['publish-peer-down', 'inbox-accepted'],
  async run(check, stage) {
    const { a, b } = stage;
    const alice = stage.actor('alice');
    const bob = stage.actor('bob');
    // One delivery whose answer never gets back although A has processed it, one queued behind it, and one that never
    // gets through the door of B.
    const answer = new Gate();
    const request = new Gate();
    a.proxy.add({ when: isDeliveryBy(bob), hold_answer: answer });
    b.proxy.add({ when: isDeliveryBy(alice), hold_request: request });
    const processed = await bob.note('processed by A, but B never learns it');
    await check.until('the answer of A, held back', () => answer.waiting > 0);
    await stage.middle();
    const queued = await bob.note('queued behind it');
    const unsent = await alice.note('held before the door of B');
    await check.until('the request to B, held back', () => request.waiting > 0);
    check.expect(
      'publish-peer-down',
      true,
      'publishing does not wait for a peer that does not answer',
    );
    stage.activities.set('processed', processed);
    stage.activities.set('queued', queued);
    stage.activities.set('unsent', unsent);
    const passage = a.proxy.passages.find((entry) => idOf(entry.request) === processed['id']);
    await Promise.all([a.host.kill(), b.host.kill()]);
    await check.until('the end of the connections of both', () =>
      [...a.proxy.passages, ...b.proxy.passages].every(
        (entry) => entry.sender_gone || entry.answered,
      ),
    );
    answer.open();
    request.open();
    a.proxy.clear();
    b.proxy.clear();
    check.equal(
      'inbox-accepted',
      passage?.answer?.status,
      202,
      'A had accepted what B was not told about',
    );
    check.note(
      'killed A and B: one delivery processed but unanswered, one queued, one held before it was forwarded',
    );
  },
};

const restart: FlowStep = {
  name: 'both-hosts-come-back',
  title: 'after the restart follows, feed, queue and keys are what they were',
  class: 'delivery',
  requirements: [
    'restart-durable',
    'delivery-restart',
    'delivery-crash-not-failure',
    'projection-delivery-state',
    'publish-durable',
  ],
  async run(check, stage) {
    const { a, b } = stage;
    const alice = stage.actor('alice');
    const bob = stage.actor('bob');
    const carol = stage.actor('carol');
    // Both doors stay shut until the queues have been looked at.
    const doors = new Gate();
    a.proxy.add({ when: isDeliveryBy(bob), hold_request: doors });
    b.proxy.add({ when: isDeliveryBy(alice), hold_request: doors });
    await Promise.all([a.host.start(), b.host.start()]);
    await stage.middle();
    check.equal(
      'restart-durable',
      await alice.items('following'),
      [bob.url],
      'alice still follows bob',
    );
    check.equal(
      'restart-durable',
      await bob.items('followers'),
      [...urlsOf(stage, 'erin'), alice.url],
      'bob still has his followers',
    );
    check.equal(
      'restart-durable',
      await alice.items('followers'),
      [carol.url],
      'alice still has carol as a follower',
    );
    check.equal(
      'restart-durable',
      listAt(await bob.document(), 'assertionMethod').length,
      2,
      'bob still has both keys',
    );
    check.equal(
      'restart-durable',
      listAt(await alice.projection('peer-actors'), bob.url, 'document', 'assertionMethod').length,
      2,
      "A still knows both of bob's keys",
    );
    const feed = asList(await alice.projection('feed'));
    const old = stage.activities.get('old note');
    check.expect(
      'restart-durable',
      feed.some((item) => deepEqual(item, old)),
      "bob's first Note is still in A's feed",
    );
    const outbox = await bob.items('outbox');
    for (const name of ['processed', 'queued']) {
      const due = stage.activities.get(name);
      check.expect(
        'publish-durable',
        outbox.some((item) => deepEqual(item, due)),
        `the ${name} Note is still in bob's outbox`,
      );
    }
    await expectPending(check, bob, a, alice, ['processed', 'queued'], stage);
    await expectPending(check, alice, b, carol, ['unsent'], stage);
    await check.eventually(
      'delivery-restart',
      'deliveries are resumed at once',
      () => doors.waiting >= 2,
    );
    doors.open();
    a.proxy.clear();
    b.proxy.clear();
  },
};

const exactlyOnce: FlowStep = {
  name: 'deliveries-arrive-exactly-once',
  title: 'what was interrupted arrives, each exactly once, and the queues are empty',
  class: 'delivery',
  requirements: [
    'delivery-restart',
    'delivery-replay-success',
    'delivery-order',
    'inbox-listed',
    'inbox-replay',
    'projection-feed',
  ],
  async run(check, stage) {
    const { a, b } = stage;
    const alice = stage.actor('alice');
    const bob = stage.actor('bob');
    const carol = stage.actor('carol');
    await stage.middle();
    await expectDrained(check, bob, a);
    await expectDrained(check, alice, b);
    const id = (name: string): unknown => stage.activities.get(name)?.['id'];
    for (const [owner, name] of [
      [alice, 'processed'],
      [alice, 'queued'],
      [carol, 'unsent'],
    ] as const) {
      const inbox = await owner.items('inbox');
      check.equal(
        'inbox-listed',
        countId(inbox, id(name)),
        1,
        `the ${name} Note is in ${owner.name}'s inbox exactly once`,
      );
      const feed = asList(await owner.projection('feed'));
      check.equal(
        'projection-feed',
        countId(feed, id(name)),
        1,
        `the ${name} Note is in ${owner.name}'s feed exactly once`,
      );
    }
    const [first, ...again] = a.proxy.passages
      .filter((entry) => idOf(entry.request) === id('processed'))
      .flatMap((entry) => entry.answer?.status ?? []);
    check.expect(
      'inbox-replay',
      first === 202 && again.length > 0 && again.every((status) => status === 422),
      'the delivery that A had processed is refused as a replay',
      { expected: '202, then 422', actual: [first, ...again].join(', ') },
    );
    const order = (await alice.items('inbox')).map((item) => textAt(item, 'id')).reverse();
    check.expect(
      'delivery-order',
      order.indexOf(id('processed') as string) < order.indexOf(id('queued') as string),
      "the Notes are in alice's inbox in the order of their publication",
    );
    check.note('nothing was lost and nothing came twice');
  },
};

const nothingGivenUp: FlowStep = {
  name: 'nothing-was-given-up',
  title: 'neither host has a dead letter',
  class: 'delivery',
  requirements: ['dead-letter-list'],
  async run(check, stage) {
    await stage.middle();
    for (const { letter, host } of [stage.a, stage.b]) {
      const answer = await check.get(`${host.base}/admin/dead-letter`, {
        token: check.operatorToken(host),
      });
      check.status('dead-letter-list', answer, 200, `${letter} lists its dead letters`);
      check.equal('dead-letter-list', at(answer.json, 'items'), [], `${letter} has none`, {
        answer,
      });
    }
  },
};

const converge: FlowStep = {
  name: 'both-sides-agree',
  title: 'the projections of both hosts tell the same story',
  class: 'follow',
  requirements: [
    'projection-follower-graph',
    'projection-feed',
    'projection-peer-actors',
    'projection-actor-state',
  ],
  async run(check, stage) {
    const { a, b } = stage;
    // What dave says is known on B since it was announced there.
    const known = stage.activities.has("dave's note") ? ['dave'] : [];
    const people = ['alice', 'bob', 'carol', ...known].map((name) => stage.actor(name).url);
    await stage.middle();
    const read = async (station: Station, name: string): Promise<unknown> =>
      (
        await check.get(`${station.host.base}/projections/${name}`, {
          token: check.operatorToken(station.host),
        })
      ).json;
    const story = (feed: unknown): unknown[] =>
      asList(feed).filter((item) => people.includes(textAt(item, 'actor') ?? ''));
    const feedOfA = story(await read(a, 'feed'));
    check.equal(
      'projection-feed',
      feedOfA,
      story(await read(b, 'feed')),
      'both feeds hold the same activities in the same order',
    );
    check.expect(
      'projection-feed',
      feedOfA.length >= 6,
      'all five Notes and the Announce are in the feeds',
      { actual: `${feedOfA.length} activities` },
    );
    const alice = stage.actor('alice');
    const bob = stage.actor('bob');
    const carol = stage.actor('carol');
    const graphs = {
      ...((await read(a, 'follower-graph')) as object),
      ...((await read(b, 'follower-graph')) as object),
    };
    const row = (following: LocalActor[], followers: LocalActor[]): object => ({
      following: following.map((actor) => actor.url).sort(),
      followers: followers.map((actor) => actor.url).sort(),
      pending_outbound: [],
      pending_inbound: [],
    });
    check.equal(
      'projection-follower-graph',
      at(graphs, alice.url),
      row([bob], [carol]),
      'the graph of alice',
    );
    check.equal(
      'projection-follower-graph',
      at(graphs, bob.url),
      row([], [alice, ...actorsOf(stage, 'erin')]),
      'the graph of bob',
    );
    check.equal(
      'projection-follower-graph',
      at(graphs, carol.url),
      row([alice], []),
      'the graph of carol',
    );
    for (const [here, there, who] of [
      [a, b, bob],
      [b, a, alice],
    ] as const) {
      const own = at(await read(there, 'actor-state'), who.url, 'assertionMethod');
      check.expect(
        'projection-actor-state',
        Array.isArray(own),
        `${there.letter} shows ${who.name} in actor-state`,
      );
      const known = at(await read(here, 'peer-actors'), who.url, 'document', 'assertionMethod');
      check.equal(
        'projection-peer-actors',
        known,
        own,
        `${here.letter} knows the same keys of ${who.name} as ${there.letter}`,
      );
    }
  },
};

export const federateFlow = defineFlow({
  id: 'federate',
  title: 'two hosts federate from nothing, and survive a power cut',
  endState: readEndState,
  classes: ['actors', 'inbox', 'follow', 'delivery', 'discovery'],
  steps: [
    start,
    create,
    discover,
    follow,
    publish,
    rotate,
    publishAgain,
    refuse,
    followBack,
    announce,
    catchUpOnBob,
    fetchAnnounced,
    endorse,
    powerCut,
    restart,
    exactlyOnce,
    nothingGivenUp,
    converge,
  ],
});

// ------------------------------------------------------------------------------------------------ parts of steps

function isPostTo(url: string): (request: PassingRequest) => boolean {
  const { pathname } = new URL(url);
  return (request) => request.method === 'POST' && request.path === pathname;
}

/** A delivery of something that this actor published, to whichever inbox. */
function isDeliveryBy(actor: LocalActor): (request: PassingRequest) => boolean {
  return (request) => request.method === 'POST' && memberOf(request, 'actor') === actor.url;
}

/** An actor whose step may have been left out. */
function actorsOf(stage: Stage, name: string): LocalActor[] {
  const actor = stage.actors.get(name);
  return actor === undefined ? [] : [actor];
}

function urlsOf(stage: Stage, name: string): string[] {
  return actorsOf(stage, name).map((actor) => actor.url);
}

function idOf(request: PassingRequest): unknown {
  return memberOf(request, 'id');
}

function memberOf(request: PassingRequest, name: string): unknown {
  if (request.method !== 'POST') return undefined;
  try {
    return at(JSON.parse(Buffer.from(request.body).toString('utf8')), name);
  } catch {
    return undefined;
  }
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function countId(items: readonly unknown[], id: unknown): number {
  return items.filter((item) => id !== undefined && at(item, 'id') === id).length;
}

async function waitForItem(
  check: CheckContext,
  owner: LocalActor,
  description: string,
  fits: (item: unknown) => boolean,
): Promise<JsonObject> {
  return await check.until(description, async () => {
    const item = (await owner.items('inbox')).find(fits);
    return isObject(item) ? (item as JsonObject) : undefined;
  });
}

/** The follow of one actor by another is the same on both sides. */
async function checkFollow(
  check: CheckContext,
  follower: LocalActor,
  followed: LocalActor,
): Promise<void> {
  const ours = await follower.graph();
  const theirs = await followed.graph();
  check.expect(
    'follow-collections',
    ours.following.includes(followed.url) && theirs.followers.includes(follower.url),
    `${follower.name} and ${followed.name} agree on the follow`,
  );
  check.equal(
    'follow-collections',
    [...ours.pending_outbound, ...theirs.pending_inbound],
    [],
    'nothing is pending any more',
  );
  check.expect(
    'follow-collections',
    (await followed.items('followers')).includes(follower.url),
    `${follower.name} is in the collection of ${followed.name}'s followers`,
  );
}

/** An activity is in an inbox and in the feed of its owner, once, as it was published. */
async function expectDelivered(
  check: CheckContext,
  owner: LocalActor,
  activity: JsonObject,
  delivered: string,
  verbatim: string,
): Promise<void> {
  const arrived = await check.eventually(
    delivered,
    `it arrives in ${owner.name}'s inbox`,
    async () => countId(await owner.items('inbox'), activity['id']) > 0,
  );
  if (!arrived) return;
  const item = (await owner.items('inbox')).find((entry) => at(entry, 'id') === activity['id']);
  check.equal(verbatim, item, activity, 'it is there as it was published');
  await check.eventually(
    'projection-feed',
    `it is in ${owner.name}'s feed, once`,
    async () => countId(asList(await owner.projection('feed')), activity['id']) === 1,
  );
}

/** What a publisher's queue to a host still holds. */
async function queueOf(publisher: LocalActor, peer: Station): Promise<unknown> {
  return at(await publisher.projection('delivery-state'), peer.host.base);
}

async function expectPending(
  check: CheckContext,
  publisher: LocalActor,
  peer: Station,
  recipient: LocalActor,
  names: readonly string[],
  stage: Stage,
): Promise<void> {
  const rows = listAt(await queueOf(publisher, peer), 'pending');
  for (const name of names) {
    const id = stage.activities.get(name)?.['id'];
    const row = rows.find(
      (entry) => at(entry, 'activity') === id && at(entry, 'recipient') === recipient.url,
    );
    check.equal(
      'projection-delivery-state',
      at(row, 'recipient'),
      recipient.url,
      `the ${name} Note is still in ${publisher.name}'s queue`,
    );
    check.equal(
      'delivery-crash-not-failure',
      at(row, 'attempts'),
      0,
      `the death of the hosts is no failure of the ${name} Note`,
    );
  }
}

async function expectDrained(
  check: CheckContext,
  publisher: LocalActor,
  peer: Station,
): Promise<void> {
  await check.eventually(
    'delivery-restart',
    `${publisher.name}'s queue to ${peer.letter} drains`,
    async () => {
      const queue = await queueOf(publisher, peer);
      return isObject(queue) && listAt(queue, 'pending').length === 0;
    },
  );
  const dead = listAt(await queueOf(publisher, peer), 'dead_letter');
  check.equal('delivery-replay-success', dead, [], `nothing of ${publisher.name} is a dead letter`);
}
