import fc from 'fast-check';
import t from 'tap';
import type { JsonObject } from '../../reference/core/json.ts';
import type { HostEvent, LogEntry, SignedActivity } from '../../reference/host/events.ts';
import {
  deliveryStateView,
  emptyDeliveryState,
  foldDeliveryState,
} from '../../reference/host/projections/delivery-state.ts';
import { emptyFeed, feedOrder, foldFeed } from '../../reference/host/projections/feed.ts';
import {
  emptyFollowerGraph,
  followerGraphView,
  followSetsOf,
  foldFollowerGraph,
} from '../../reference/host/projections/follower-graph.ts';
import { emptyActorState, foldActorState } from '../../reference/host/projections/actor-state.ts';
import {
  emptyPeerActors,
  foldPeerActors,
  peerActorsView,
} from '../../reference/host/projections/peer-actors.ts';
import { TimeOrder } from '../../reference/host/projections/time-order.ts';
import { makeKey } from './helpers.ts';

const ALICE = 'https://a.example/actors/alice';
const BOB = 'https://a.example/actors/bob';
const CAROL = 'https://c.example/actors/carol';
const DAVE = 'https://d.example/actors/dave';

let seq = 0;

function entry(event: HostEvent, at = '2026-11-20T10:00:00.000Z'): LogEntry {
  return { ...event, seq: ++seq, at };
}

function activity(id: string, actor: string, members: JsonObject): SignedActivity {
  return { id, actor, published: '2026-11-20T10:00:00.000Z', type: 'Note', ...members };
}

function published(activity: SignedActivity): LogEntry {
  return entry({ kind: 'published', activity, text: '', isPublic: true });
}

function received(activity: SignedActivity, ...receivers: string[]): LogEntry {
  return entry({ kind: 'received', activity, text: '', isPublic: true, receivers });
}

function created(actor: string): LogEntry {
  return entry({
    kind: 'published',
    activity: activity(`create ${actor}`, actor, { type: 'Create', object: { type: 'Person' } }),
    text: '',
    isPublic: true,
    firstKey: makeKey(actor, 'key-1', 1),
  });
}

function graphOf(...entries: LogEntry[]) {
  let graph = emptyFollowerGraph();
  for (const one of [created(ALICE), created(BOB), ...entries])
    graph = foldFollowerGraph(graph, one);
  return graph;
}

const follow = activity('f1', CAROL, { type: 'Follow', object: ALICE });
const followOut = activity('f2', ALICE, { type: 'Follow', object: CAROL });

function sets(graph: ReturnType<typeof graphOf>, actor = ALICE) {
  const { following, followers, pendingOutbound, pendingInbound } = followSetsOf(graph, actor);
  return {
    following: [...following],
    followers: [...followers],
    out: [...pendingOutbound],
    in: [...pendingInbound],
  };
}

const NONE = { following: [], followers: [], out: [], in: [] };

t.test('a received Follow is pending until the followed accepts', async (t) => {
  t.same(sets(graphOf(received(follow, ALICE))), { ...NONE, in: [CAROL] });
  const accept = activity('x', ALICE, { type: 'Accept', object: follow });
  t.same(sets(graphOf(received(follow, ALICE), published(accept))), {
    ...NONE,
    followers: [CAROL],
  });
});

t.test('a published Follow is pending until the followed accepts', async (t) => {
  t.same(sets(graphOf(published(followOut))), { ...NONE, out: [CAROL] });
  for (const object of [followOut, 'f2']) {
    const accept = activity('x', CAROL, { type: 'Accept', object });
    const graph = graphOf(published(followOut), received(accept, ALICE));
    t.same(sets(graph), { ...NONE, following: [CAROL] });
  }
});

t.test('only the followed answers, and only a Follow that was published', async (t) => {
  const stranger = activity('x', DAVE, { type: 'Accept', object: 'f2' });
  t.same(sets(graphOf(published(followOut), received(stranger, ALICE))), { ...NONE, out: [CAROL] });
  const reject = activity('x', DAVE, { type: 'Reject', object: followOut });
  t.same(sets(graphOf(published(followOut), received(reject, ALICE))), { ...NONE, out: [CAROL] });
  const unknown = activity('x', CAROL, { type: 'Accept', object: followOut });
  t.same(sets(graphOf(received(unknown, ALICE))), NONE);
  const foreign = activity('x', BOB, { type: 'Accept', object: follow });
  t.same(sets(graphOf(received(follow, ALICE), published(foreign))), { ...NONE, in: [CAROL] });
});

t.test('Reject clears what is pending and what was accepted', async (t) => {
  const accept = activity('x', CAROL, { type: 'Accept', object: 'f2' });
  const reject = activity('y', CAROL, { type: 'Reject', object: 'f2' });
  t.same(sets(graphOf(published(followOut), received(reject, ALICE))), NONE);
  t.same(
    sets(graphOf(published(followOut), received(accept, ALICE), received(reject, ALICE))),
    NONE,
  );
  const own = activity('z', ALICE, { type: 'Reject', object: follow });
  t.same(sets(graphOf(received(follow, ALICE), published(own))), NONE);
});

t.test('Undo by the follower removes on both sides; by anybody else it does nothing', async (t) => {
  const accept = activity('x', ALICE, { type: 'Accept', object: 'f1' });
  const undo = activity('y', CAROL, { type: 'Undo', object: follow });
  const entries = [received(follow, ALICE), published(accept)];
  t.same(sets(graphOf(...entries, received(undo, ALICE))), NONE);
  const wrong = activity('y', DAVE, { type: 'Undo', object: follow });
  t.same(sets(graphOf(...entries, received(wrong, ALICE))), { ...NONE, followers: [CAROL] });
  const own = activity('y', ALICE, { type: 'Undo', object: 'f2' });
  t.same(sets(graphOf(published(followOut), published(own))), NONE);
});

t.test('an Accept after the Undo is too late', async (t) => {
  const undo = activity('y', ALICE, { type: 'Undo', object: 'f2' });
  const accept = activity('x', CAROL, { type: 'Accept', object: followOut });
  t.same(sets(graphOf(published(followOut), published(undo), received(accept, ALICE))), NONE);
});

t.test('a second Follow changes nothing while the first is accepted', async (t) => {
  const accept = activity('x', ALICE, { type: 'Accept', object: 'f1' });
  const again = activity('f9', CAROL, { type: 'Follow', object: ALICE });
  const graph = graphOf(received(follow, ALICE), published(accept), received(again, ALICE));
  t.same(sets(graph), { ...NONE, followers: [CAROL] });
});

t.test('what somebody else received concerns nobody', async (t) => {
  t.same(sets(graphOf(received(follow, BOB))), NONE);
  t.same(sets(graphOf(received(follow, BOB)), BOB), NONE);
});

t.test('the graph shows sorted lists of each local actor', async (t) => {
  const second = activity('f3', DAVE, { type: 'Follow', object: ALICE });
  const graph = graphOf(received(second, ALICE), received(follow, ALICE));
  const empty = { following: [], followers: [], pending_outbound: [], pending_inbound: [] };
  t.same(followerGraphView(graph), {
    [ALICE]: { ...empty, pending_inbound: [CAROL, DAVE] },
    [BOB]: empty,
  });
  t.same(followerGraphView(graph, BOB), { [BOB]: empty });
});

t.test('actor state: profile and keys', async (t) => {
  const patch = { name: 'A', summary: 'b', revoke: `${ALICE}#key-1` };
  let state = foldActorState(emptyActorState(), created(ALICE));
  state = foldActorState(
    state,
    published(activity('u', ALICE, { type: 'Update', object: ALICE, patch })),
  );
  t.same(state.get(ALICE)?.profile, { name: 'A', summary: 'b' });
  t.equal(state.get(ALICE)?.keys[0]?.revoked_at, '2026-11-20T10:00:00.000Z');
  const removal = { summary: null };
  state = foldActorState(
    state,
    published(activity('v', ALICE, { type: 'Update', object: { id: ALICE }, patch: removal })),
  );
  t.same(state.get(ALICE)?.profile, { name: 'A' });
  const foreign = activity('w', ALICE, { type: 'Update', object: BOB, patch: { name: 'no' } });
  state = foldActorState(state, published(foreign));
  t.same(state.get(ALICE)?.profile, { name: 'A' });
});

t.test('feed: notes and announcements once each, by time and id', async (t) => {
  const note = { type: 'Create', object: { type: 'Note', content: '' } };
  const early = activity('z', CAROL, { ...note, published: '2026-11-20T09:00:00.000Z' });
  const late = activity('b', ALICE, note);
  const announce = activity('a', CAROL, { type: 'Announce', object: 'z' });
  let feed = emptyFeed();
  for (const one of [
    published(late),
    received(announce, ALICE),
    received(early, BOB),
    received(early, ALICE),
    received(activity('c', CAROL, { type: 'Create', object: { type: 'Person' } }), ALICE),
    received(follow, ALICE),
  ]) {
    feed = foldFeed(feed, one);
  }
  t.same(
    feedOrder(feed).map(({ id }) => id),
    ['z', 'a', 'b'],
  );
  t.same(
    feedOrder(feed, BOB).map(({ id }) => id),
    ['z'],
  );
});

t.test('feed: what was announced is shown to those to whom it was', async (t) => {
  const note = (id: string) =>
    activity(id, CAROL, { type: 'Create', object: { type: 'Note', content: '' } });
  const announce = (id: string, object: string) => activity(id, DAVE, { type: 'Announce', object });
  const fetched = (one: SignedActivity) =>
    entry({ kind: 'fetched', activity: one, text: '', isPublic: true });
  const hidden = { ...received(note('n3'), BOB), isPublic: false } as LogEntry;
  const entries = [
    fetched(note('n1')),
    fetched(activity('x', CAROL, { type: 'Announce', object: 'n1' })),
    fetched(activity('y', CAROL, { type: 'Create', object: { type: 'Article' } })),
    received(note('n2'), BOB),
    hidden,
    received(announce('a1', 'n1'), ALICE),
    received(announce('a2', 'n2'), ALICE),
    received(announce('a3', 'n3'), ALICE),
    received(announce('a4', 'n1'), BOB),
    entry({
      kind: 'received',
      activity: announce('a5', 'n2'),
      text: '',
      isPublic: true,
      receivers: [DAVE],
      by: 'backfill',
    }),
  ];
  for (const order of [entries, [...entries].reverse()]) {
    let feed = emptyFeed();
    for (const one of order) feed = foldFeed(feed, one);
    const ids = (actor?: string) => feedOrder(feed, actor).map(({ id }) => id);
    t.same(ids(), ['a1', 'a2', 'a3', 'a4', 'a5', 'n1', 'n2', 'n3']);
    t.same(ids(ALICE), ['a1', 'a2', 'a3', 'n1', 'n2'], 'what is not public is not opened');
    t.same(ids(BOB), ['a4', 'n1', 'n2', 'n3']);
    t.same(ids(DAVE), ['a5'], 'a backfilled announcement is only shown');
    t.same(ids(CAROL), []);
  }
});

t.test('a list in the order of time, however it is filled and read', async (t) => {
  const item = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    published: fc.constantFrom('1', '2', '3', '4', '5', '6'),
  });
  const read = fc.constant('read' as const);
  fc.assert(
    fc.property(fc.array(fc.oneof(item, item, read)), (steps) => {
      const order = new TimeOrder<{ id: string; published: string }>();
      const all: string[] = [];
      for (const step of steps) {
        if (step !== 'read') {
          order.add(step);
          all.push(`${step.published} ${step.id}`);
        }
        if (step !== 'read' && steps.length % 2 === 0) continue;
        const texts = order.items().map(({ published, id }) => `${published} ${id}`);
        if (texts.join() !== all.sort().join()) return false;
      }
      return order.items().length === all.length;
    }),
  );
  t.pass();
});

t.test('peer actors: Updates change what is kept, whatever order they come in', async (t) => {
  const document = { id: CAROL, name: 'old', assertionMethod: [makeKey(CAROL, 'key-1', 1)] };
  const fetched = entry({ kind: 'peer-fetched', actor: CAROL, document: document as never });
  const update = (id: string, time: string, patch: JsonObject) =>
    activity(id, CAROL, { type: 'Update', object: CAROL, published: time, patch });
  const key = makeKey(CAROL, 'key-2', 2, { created: '2026-11-20T12:00:00.000Z' });
  const rotation = update('r', '2026-11-20T12:00:00.000Z', {
    name: 'new',
    add_publicKey: key as unknown as JsonObject,
    supersede: { old: `${CAROL}#key-1`, new: key.id },
  });
  let peers = foldPeerActors(emptyPeerActors(), fetched);
  for (const one of [
    received(rotation, ALICE),
    received(rotation, BOB),
    received(update('s', '2026-11-20T11:00:00.000Z', { name: 'between', summary: 's' }), ALICE),
  ]) {
    peers = foldPeerActors(peers, one);
  }
  const kept = peers.documents.get(CAROL)!.document;
  t.equal(kept.name, 'new');
  t.equal(kept.summary, 's');
  t.match(kept.assertionMethod, [
    { id: `${CAROL}#key-1`, superseded_at: '2026-11-20T12:00:00.000Z' },
    { id: `${CAROL}#key-2` },
  ]);
  t.same(Object.keys(peerActorsView(peers)), [CAROL]);
  t.same(Object.keys(peerActorsView(peers, ALICE)), [CAROL]);
  t.same(peerActorsView(peers, DAVE), {});
});

t.test('peer actors: whose followers a collection are', (t) => {
  const peers = emptyPeerActors();
  const look = (actor: string, followers?: string) =>
    foldPeerActors(
      peers,
      entry({
        kind: 'peer-fetched',
        actor,
        document: { id: actor, type: 'Person', ...(followers !== undefined && { followers }) },
      } as HostEvent),
    );
  look(CAROL, `${CAROL}/fans`);
  look(DAVE, `${CAROL}/fans`);
  t.same([...peers.byFollowers], [[`${CAROL}/fans`, new Set([CAROL, DAVE])]]);
  look(CAROL, `${CAROL}/followers`);
  look(DAVE);
  t.same([...peers.byFollowers], [[`${CAROL}/followers`, new Set([CAROL])]]);
  foldPeerActors(peers, received(activity('end', CAROL, { type: 'Delete', object: CAROL }), ALICE));
  t.equal(peers.byFollowers.size, 0, 'what remains of an actor has none');
  t.end();
});

t.test(
  'peer actors: a look replaces what is kept, but nothing that came after it began',
  async (t) => {
    const document = (name: string, more: JsonObject = {}) => ({
      id: CAROL,
      type: 'Person',
      name,
      ...more,
    });
    const look = (name: string, after: number, more: JsonObject = {}) =>
      entry({ kind: 'peer-fetched', actor: CAROL, document: document(name, more), after });
    const rename = (name: string, minute: string) =>
      activity(`rename ${name}`, CAROL, {
        type: 'Update',
        object: CAROL,
        published: `2026-11-20T10:${minute}:00.000Z`,
        patch: { name },
      });
    let peers = emptyPeerActors();
    const fold = (one: LogEntry): LogEntry => {
      peers = foldPeerActors(peers, one);
      return one;
    };
    const kept = () => peers.documents.get(CAROL)!.document;
    const first = fold(look('first', 0));
    const second = rename('second', '02');
    fold(received(second, ALICE));
    t.equal(kept().name, 'second');
    fold(look('as it was', first.seq, { summary: 's' }));
    t.match(kept(), { name: 'second', summary: 's' }, 'the look began before the Update');
    const { seq } = fold(look('third', first.seq + 2));
    t.equal(kept().name, 'third');
    fold(received(second, BOB));
    t.equal(kept().name, 'third', 'the same Update for somebody else says nothing new');
    fold(received(rename('older', '01'), ALICE));
    t.equal(kept().name, 'third');
    fold(look('overtaken', first.seq));
    t.equal(kept().name, 'third', 'a look that began earlier comes too late');
    fold(received(activity('end', CAROL, { type: 'Delete', object: CAROL }), ALICE));
    fold(look('alive', seq));
    const remains = { id: CAROL, type: 'Tombstone', formerType: 'Person', assertionMethod: [] };
    t.same(kept(), { ...remains, deleted: '2026-11-20T10:00:00.000Z' });
    fold(entry({ ...received(rename('backfilled', '59'), ALICE), by: 'backfill' } as HostEvent));
    t.same(kept(), { ...remains, deleted: '2026-11-20T10:00:00.000Z' });
  },
);

t.test('delivery state', async (t) => {
  const name = { activity: 'x', recipient: CAROL };
  const now = '2026-11-20T10:00:00.000Z';
  let state = emptyDeliveryState();
  const fold = (event: HostEvent) => (state = foldDeliveryState(state, entry(event)));
  fold({ kind: 'enqueued', activity: 'x', actor: ALICE, recipients: [CAROL, BOB, DAVE] });
  fold({ kind: 'failed', ...name, error: 'no', nextAttemptAt: '2026-11-20T10:00:30.000Z' });
  fold({ kind: 'delivered', activity: 'x', recipient: DAVE });
  t.same(deliveryStateView(state, 'https://a.example', now), {
    'https://c.example': {
      pending: [
        {
          ...name,
          attempts: 1,
          next_attempt_at: '2026-11-20T10:00:30.000Z',
          last_error: 'no',
        },
      ],
      delivered: 0,
      dead_letter: [],
    },
    'https://d.example': { pending: [], delivered: 1, dead_letter: [] },
  });
  fold({ kind: 'dead-lettered', ...name, error: 'gone' });
  t.same(deliveryStateView(state, 'https://a.example', now, ALICE)['https://c.example'], {
    pending: [],
    delivered: 0,
    dead_letter: [{ ...name, attempts: 2, failed_at: now, last_error: 'gone' }],
  });
  t.same(deliveryStateView(state, 'https://a.example', now, BOB), {});
});
