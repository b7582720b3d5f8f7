import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import { oracleCid, type JsonObject, type JsonValue } from '../../harness/oracle/index.ts';
import { VectorBuilder } from './builder.ts';
import { ALICE, BOB, KEY_ORIGIN, NOON, activity, hexOf, nonceOf, signed } from './fixtures.ts';

const CAROL = 'https://c.example/actors/carol';
const NOTE = oracleCid('a note');
const OTHER = oracleCid('another note');

function said(
  type: string,
  actor: string,
  object: JsonValue,
  label: string,
  more: Record<string, JsonValue> = {},
): JsonObject {
  const nonce = nonceOf(`${type} ${actor} ${label}`);
  return signed(activity({ type, actor, object, published: NOON, nonce, cc: undefined, ...more }));
}

const endorse = (actor: string, label: string, kind = 'like', target = NOTE): JsonObject =>
  said('Endorse', actor, target, label, { kind });
const undo = (actor: string, what: JsonObject, label = String(what['id'])): JsonObject =>
  said('Undo', actor, what['id']!, label);
const undoWhole = (actor: string, what: JsonObject): JsonObject =>
  said('Undo', actor, what, `whole ${String(what['id'])}`);

/** `[endorsed, undone]` by actor. */
type Slots = Readonly<Record<string, readonly [number, number]>>;

/** How one target and kind is shown. */
function counted(slots: Slots): JsonObject {
  const rows = Object.entries(slots);
  const actors = rows.map(([actor, [endorsed, undone]]) => [actor, { endorsed, undone }]);
  const count = rows.filter(([, [endorsed, undone]]) => endorsed > undone).length;
  return { count, actors: Object.fromEntries(actors) as JsonObject };
}

const A1 = endorse(ALICE, 'one');
const A2 = endorse(ALICE, 'two');
const B1 = endorse(BOB, 'one');
const C1 = endorse(CAROL, 'one');

/** The vectors of endorsements, of the chapter *Verbs*. */
export function endorsementVectors(): VectorFile {
  const v = new VectorBuilder({
    suite: 'endorsements',
    spec: 'spec/17-verbs.md',
    description: `What a host knows, in the order in which it came to know it, and its projection endorsements. The activities are verified already. ${KEY_ORIGIN}`,
    notes: {
      order: { kind: 'order', description: 'An Undo that overtook its Endorse.' },
      stranger: { kind: 'safety', description: 'Somebody says it who has no say in it.' },
    },
  });
  const add = (
    id: string,
    comment: string,
    requires: readonly string[],
    known: readonly JsonObject[],
    view: JsonObject,
    flags: string[] = [],
  ): void => {
    v.valid(
      `endorse/${id}`,
      { comment, requires, flags },
      'endorsements',
      { known: known.map((each) => ({ hex: hexOf(each) })) },
      { view },
    );
  };
  /** Endorsements of one target and kind only. */
  const addLikes = (
    id: string,
    comment: string,
    requires: readonly string[],
    known: readonly JsonObject[],
    slots: Slots,
    flags: string[] = [],
  ): void => {
    add(id, comment, requires, known, { [NOTE]: { like: counted(slots) } }, flags);
  };
  const [count, once, undone] = [['endorse-count'], ['endorse-once'], ['endorse-undo']];
  const free = ['endorse-converge'];

  add('nothing', 'Nothing is known.', count, [], {});
  addLikes('one', 'One Endorse.', count, [A1], { [ALICE]: [1, 0] });
  addLikes('two-actors', 'Two actors endorse.', count, [A1, B1], {
    [ALICE]: [1, 0],
    [BOB]: [1, 0],
  });
  addLikes(
    'one-actor-twice',
    'An actor endorses twice: it counts once, and its slot says two.',
    count,
    [A1, A2],
    { [ALICE]: [2, 0] },
  );
  addLikes('duplicate', 'The same Endorse twice is one.', once, [A1, A1], { [ALICE]: [1, 0] });
  addLikes('duplicate-later', 'The same Endorse again, after others.', once, [A1, B1, A1, A1], {
    [ALICE]: [1, 0],
    [BOB]: [1, 0],
  });
  add(
    'kinds',
    'Kinds are counted apart.',
    count,
    [A1, endorse(ALICE, 'one', 'share'), endorse(BOB, 'one', '0-9')],
    {
      [NOTE]: {
        '0-9': counted({ [BOB]: [1, 0] }),
        like: counted({ [ALICE]: [1, 0] }),
        share: counted({ [ALICE]: [1, 0] }),
      },
    },
  );
  add(
    'kinds-with-a-past',
    'Kinds that are names of members which every object has in some languages.',
    count,
    [endorse(ALICE, 'one', 'constructor'), endorse(BOB, 'one', 'constructor'), A1],
    {
      [NOTE]: {
        constructor: counted({ [ALICE]: [1, 0], [BOB]: [1, 0] }),
        like: counted({ [ALICE]: [1, 0] }),
      },
    },
  );
  add('targets', 'Targets are counted apart.', count, [A1, endorse(ALICE, 'one', 'like', OTHER)], {
    [NOTE]: { like: counted({ [ALICE]: [1, 0] }) },
    [OTHER]: { like: counted({ [ALICE]: [1, 0] }) },
  });
  addLikes('undone', 'An Endorse that was undone.', undone, [A1, undo(ALICE, A1)], {
    [ALICE]: [1, 1],
  });
  addLikes(
    'undone-embedded',
    'An Undo that embeds the Endorse.',
    undone,
    [A1, undoWhole(ALICE, A1)],
    { [ALICE]: [1, 1] },
  );
  addLikes(
    'undone-first',
    'An Undo that is known before the Endorse.',
    [...undone, ...free],
    [undo(ALICE, A1), A1],
    { [ALICE]: [1, 1] },
    ['order'],
  );
  addLikes(
    'undone-first-embedded',
    'An Undo that embeds the Endorse and is known before it.',
    [...undone, ...free],
    [undoWhole(ALICE, A1), B1, A1],
    { [ALICE]: [1, 1], [BOB]: [1, 0] },
    ['order'],
  );
  add(
    'undone-never-seen',
    'An Undo of an Endorse that never comes counts for nothing, also if it embeds it.',
    undone,
    [undo(ALICE, A1), undoWhole(ALICE, A2), endorse(ALICE, 'one', 'share')],
    { [NOTE]: { share: counted({ [ALICE]: [1, 0] }) } },
  );
  addLikes(
    'undone-twice',
    'Two Undos of one Endorse undo it once.',
    undone,
    [A1, undo(ALICE, A1), undoWhole(ALICE, A1), undo(ALICE, A1, 'again')],
    { [ALICE]: [1, 1] },
  );
  addLikes(
    'undone-twice-first',
    'Two Undos of one Endorse, one before it and one after.',
    [...undone, ...free],
    [undo(ALICE, A1), A1, undoWhole(ALICE, A1)],
    { [ALICE]: [1, 1] },
    ['order'],
  );
  addLikes(
    'undone-one-of-two',
    'One of two Endorses was undone: the actor still counts.',
    undone,
    [A1, A2, undo(ALICE, A1)],
    { [ALICE]: [2, 1] },
  );
  addLikes(
    'undone-both',
    'Both Endorses were undone.',
    undone,
    [A1, undo(ALICE, A1), A2, undo(ALICE, A2)],
    { [ALICE]: [2, 2] },
  );
  addLikes('again', 'Endorsed, undone, and endorsed again.', undone, [A1, undo(ALICE, A1), A2], {
    [ALICE]: [2, 1],
  });
  addLikes(
    'undone-by-another',
    'Another actor undoes.',
    ['endorse-undo-other'],
    [A1, B1, undo(BOB, A1)],
    { [ALICE]: [1, 0], [BOB]: [1, 0] },
    ['stranger'],
  );
  addLikes(
    'undone-by-another-first',
    'Another actor undoes before the Endorse is known; then its own actor does.',
    ['endorse-undo-other'],
    [undoWhole(BOB, A1), A1, B1, undo(CAROL, B1), undo(ALICE, A1)],
    { [ALICE]: [1, 1], [BOB]: [1, 0] },
    ['stranger', 'order'],
  );
  addLikes(
    'undo-of-undo',
    'The Undo of an Undo has no effect.',
    undone,
    [A1, undo(ALICE, A1), undo(ALICE, undo(ALICE, A1))],
    { [ALICE]: [1, 1] },
  );
  addLikes(
    'undo-of-undo-embedded',
    'The Undo of an Undo which embeds the Endorse undoes nothing.',
    undone,
    [A1, undoWhole(ALICE, undoWhole(ALICE, A1))],
    { [ALICE]: [1, 0] },
  );
  addLikes(
    'other-verbs',
    'Other verbs with a kind, and an Announce of the target, count for nothing.',
    count,
    [
      A1,
      said('Announce', BOB, NOTE, 'announce'),
      said('Applaud', BOB, NOTE, 'applaud', { kind: 'like' }),
      said('Delete', ALICE, A1['id']!, 'delete'),
    ],
    { [ALICE]: [1, 0] },
  );
  const mixed = [A1, A2, B1, undo(ALICE, A1), undo(BOB, B1), undo(BOB, A2), C1];
  for (const [index, order] of [
    [0, 1, 2, 3, 4, 5, 6],
    [6, 5, 4, 3, 2, 1, 0],
    [3, 0, 5, 1, 4, 2, 6],
    [4, 3, 5, 6, 2, 1, 0],
  ].entries()) {
    addLikes(
      `permuted-${index + 1}`,
      `The same seven activities in the order ${order.map((each) => each + 1).join(' ')}.`,
      free,
      order.map((each) => mixed[each]!),
      { [ALICE]: [2, 1], [BOB]: [1, 1], [CAROL]: [1, 0] },
      ['order'],
    );
  }
  return v.build();
}
