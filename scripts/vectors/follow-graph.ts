import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import { oracleCid, type JsonObject, type JsonValue } from '../../harness/oracle/index.ts';
import { VectorBuilder } from './builder.ts';
import { ALICE, BOB, KEY_ORIGIN, activity, hexOf, nonceOf, signed } from './fixtures.ts';

const CAROL = 'https://c.example/actors/carol';

/** Instants by number, a second apart. */
function at(second: number): string {
  return `2026-11-20T12:00:${String(second).padStart(2, '0')}.000Z`;
}

/** A signed activity; `label` tells two equal ones apart. */
function said(
  type: string,
  actor: string,
  object: JsonValue,
  second: number,
  label = '',
): JsonObject {
  const nonce = nonceOf(`${type} ${actor} ${String(second)} ${label}`);
  const published = at(second);
  return signed(activity({ type, actor, object, published, nonce, to: ['Public'], cc: undefined }));
}

const idOf = (document: JsonObject): string => String(document['id']);

/** Alice follows Bob, again and again. */
const F1 = said('Follow', ALICE, BOB, 1);
const F2 = said('Follow', ALICE, BOB, 5);
/** At the same instant as the first. */
const F1_TWIN = said('Follow', ALICE, BOB, 1, 'twin');
const F3 = said('Follow', ALICE, BOB, 9);

const accept = (follow: JsonObject, second = 20, actor = BOB): JsonObject =>
  said('Accept', actor, idOf(follow), second);
const acceptWhole = (follow: JsonObject, second = 20, actor = BOB): JsonObject =>
  said('Accept', actor, follow, second);
const reject = (follow: JsonObject, second = 21, actor = BOB): JsonObject =>
  said('Reject', actor, idOf(follow), second);
const rejectWhole = (follow: JsonObject, second = 21, actor = BOB): JsonObject =>
  said('Reject', actor, follow, second);
const undo = (follow: JsonObject, second = 22, actor = ALICE): JsonObject =>
  said('Undo', actor, idOf(follow), second);
const undoWhole = (follow: JsonObject, second = 22, actor = ALICE): JsonObject =>
  said('Undo', actor, follow, second);
const remove = (actor: string, object: JsonValue = actor, second = 23): JsonObject =>
  said('Delete', actor, object, second);

/** How the one Follow of the two stands, in the end. */
type Outcome = 'none' | 'pending' | 'settled';

interface Row {
  readonly id: string;
  readonly comment: string;
  readonly requires: readonly string[];
  readonly known: readonly JsonObject[];
  readonly outcome: Outcome;
}

/** The vectors of the chapter *Follow*. */
export function followGraphVectors(): VectorFile {
  const v = new VectorBuilder({
    suite: 'follow-graph',
    spec: 'spec/09-follow.md',
    description: `What an actor knows, in the order in which it came to know it, and its four sets. The activities are verified already. ${KEY_ORIGIN}`,
    notes: {
      order: {
        kind: 'order',
        description: 'Messages that crossed or overtook each other; the result is that of the set.',
      },
      tie: { kind: 'limit', description: 'Two activities of the same instant.' },
      stranger: { kind: 'safety', description: 'Somebody says it who has no say in it.' },
    },
  });
  for (const row of [...LIFE, ...OVERTAKEN, ...SEVERAL, ...STRANGERS, ...ENDS]) {
    addBothSides(v, row);
  }
  addPermutations(v);
  addOneSided(v);
  return v.build();
}

/** The same set from both ends: what Alice sees of Bob, and Bob of Alice. */
function addBothSides(v: VectorBuilder, { id, comment, requires, known, outcome }: Row): void {
  const flags = [
    ...(OVERTAKEN.some((row) => row.id === id) ? ['order'] : []),
    ...(STRANGERS.some((row) => row.id === id) ? ['stranger'] : []),
    ...(id.includes('same-instant') ? ['tie'] : []),
  ];
  for (const [side, actor, other] of [
    ['out', ALICE, BOB],
    ['in', BOB, ALICE],
  ] as const) {
    v.valid(
      `follow/${id}-${side}`,
      { comment: `${comment} ${VIEW[side]}`, requires, flags },
      'follow-graph',
      { actor, known: known.map((each) => ({ hex: hexOf(each) })) },
      setsOf(side, outcome, other),
    );
  }
}

const VIEW = { out: 'At the follower.', in: 'At the followed actor.' };

function setsOf(side: 'out' | 'in', outcome: Outcome, other: string): JsonObject {
  const sets = { following: [], followers: [], pending_outbound: [], pending_inbound: [] };
  const settled = side === 'out' ? 'following' : 'followers';
  const pending = side === 'out' ? 'pending_outbound' : 'pending_inbound';
  if (outcome === 'settled') return { ...sets, [settled]: [other] };
  return outcome === 'pending' ? { ...sets, [pending]: [other] } : sets;
}

const OPEN = ['follow-pending-outbound', 'follow-pending-inbound'];
const ACCEPTED = ['follow-accept-following', 'follow-accept-followers'];
const REJECTED = ['follow-reject', 'follow-reject-published'];
const UNDONE = ['follow-undo-published', 'follow-undo-received'];
const BY_ID = ['follow-by-reference'];
const FREE = ['follow-order-free'];

const LIFE: readonly Row[] = [
  {
    id: 'open',
    comment: 'A Follow that nobody answered.',
    requires: OPEN,
    known: [F1],
    outcome: 'pending',
  },
  {
    id: 'accepted',
    comment: 'An Accept that embeds the Follow.',
    requires: ACCEPTED,
    known: [F1, acceptWhole(F1)],
    outcome: 'settled',
  },
  {
    id: 'accepted-by-id',
    comment: 'An Accept that names the Follow by its id.',
    requires: [...ACCEPTED, ...BY_ID],
    known: [F1, accept(F1)],
    outcome: 'settled',
  },
  {
    id: 'rejected',
    comment: 'A Reject that embeds the Follow.',
    requires: REJECTED,
    known: [F1, rejectWhole(F1)],
    outcome: 'none',
  },
  {
    id: 'rejected-by-id',
    comment: 'A Reject that names the Follow by its id.',
    requires: [...REJECTED, ...BY_ID],
    known: [F1, reject(F1)],
    outcome: 'none',
  },
  {
    id: 'rejected-later',
    comment: 'A Reject of a Follow that was accepted.',
    requires: REJECTED,
    known: [F1, accept(F1), reject(F1)],
    outcome: 'none',
  },
  {
    id: 'undone',
    comment: 'An Undo that embeds an open Follow.',
    requires: UNDONE,
    known: [F1, undoWhole(F1)],
    outcome: 'none',
  },
  {
    id: 'undone-by-id',
    comment: 'An Undo that names an open Follow by its id.',
    requires: [...UNDONE, ...BY_ID],
    known: [F1, undo(F1)],
    outcome: 'none',
  },
  {
    id: 'undone-later',
    comment: 'An Undo of an accepted Follow.',
    requires: UNDONE,
    known: [F1, accept(F1), undo(F1)],
    outcome: 'none',
  },
  {
    id: 'undone-later-embedded',
    comment: 'An Undo that embeds an accepted Follow.',
    requires: UNDONE,
    known: [F1, acceptWhole(F1), undoWhole(F1)],
    outcome: 'none',
  },
  {
    id: 'again-after-undo',
    comment: 'A new Follow after the Undo of the first.',
    requires: OPEN,
    known: [F1, accept(F1, 2), undo(F1, 3), F2],
    outcome: 'pending',
  },
  {
    id: 'again-after-undo-accepted',
    comment: 'A new Follow after the Undo of the first, and its Accept.',
    requires: ACCEPTED,
    known: [F1, accept(F1, 2), undo(F1, 3), F2, accept(F2, 6)],
    outcome: 'settled',
  },
  {
    id: 'again-after-reject',
    comment: 'A new Follow after the Reject of the first.',
    requires: OPEN,
    known: [F1, reject(F1, 2), F2],
    outcome: 'pending',
  },
  {
    id: 'again-after-reject-accepted',
    comment: 'A new Follow after the Reject of the first, and its Accept.',
    requires: ACCEPTED,
    known: [F1, reject(F1, 2), F2, acceptWhole(F2, 6)],
    outcome: 'settled',
  },
  {
    id: 'third-time',
    comment: 'Undone, rejected, and asked a third time.',
    requires: OPEN,
    known: [F1, undo(F1, 2), F2, reject(F2, 6), F3],
    outcome: 'pending',
  },
  {
    id: 'duplicates',
    comment: 'Everything is known twice; that changes nothing.',
    requires: [...ACCEPTED, ...FREE],
    known: [F1, F1, accept(F1), accept(F1), F1],
    outcome: 'settled',
  },
  {
    id: 'duplicates-ended',
    comment: 'The Follow and its Accept come again after the Undo.',
    requires: ['follow-undone'],
    known: [F1, accept(F1), undo(F1), F1, accept(F1)],
    outcome: 'none',
  },
];

const OVERTAKEN: readonly Row[] = [
  {
    id: 'accept-first',
    comment: 'The Accept is known before the Follow.',
    requires: [...ACCEPTED, ...FREE],
    known: [accept(F1), F1],
    outcome: 'settled',
  },
  {
    id: 'reject-first',
    comment: 'The Reject is known before the Follow.',
    requires: [...REJECTED, ...FREE],
    known: [rejectWhole(F1), F1],
    outcome: 'none',
  },
  {
    id: 'undo-first',
    comment: 'The Undo is known before the Follow.',
    requires: [...UNDONE, ...FREE],
    known: [undoWhole(F1), F1],
    outcome: 'none',
  },
  {
    id: 'undo-first-by-id',
    comment: 'The Undo, by id, is known before the Follow, and the Accept after both.',
    requires: [...UNDONE, ...FREE, 'follow-undone'],
    known: [undo(F1), F1, accept(F1)],
    outcome: 'none',
  },
  {
    id: 'accept-after-undo',
    comment: 'Accept and Undo crossed: the Accept comes after the Undo.',
    requires: ['follow-undone', ...FREE],
    known: [F1, undo(F1, 3), accept(F1, 4)],
    outcome: 'none',
  },
  {
    id: 'accept-after-reject',
    comment: 'An Accept after a Reject of the same Follow.',
    requires: ['follow-undone', ...FREE],
    known: [F1, reject(F1, 3), accept(F1, 4)],
    outcome: 'none',
  },
  {
    id: 'all-before-the-follow',
    comment: 'Accept, Reject and Undo are all known before the Follow.',
    requires: ['follow-undone', ...FREE],
    known: [accept(F1), reject(F1), undo(F1), F1],
    outcome: 'none',
  },
  {
    id: 'newer-follow-first',
    comment: 'The second Follow overtook the first and its Undo.',
    requires: [...OPEN, ...FREE],
    known: [F2, undo(F1, 3), F1],
    outcome: 'pending',
  },
  {
    id: 'newer-accepted-first',
    comment: 'The second Follow and its Accept overtook the first and its Reject.',
    requires: ['follow-reject-older', ...FREE],
    known: [F2, accept(F2), reject(F1, 3), F1],
    outcome: 'settled',
  },
  {
    id: 'older-after-undo-of-newer',
    comment: 'The first Follow comes after the Undo of the second, which ended it too.',
    requires: [...UNDONE, ...FREE],
    known: [F2, undo(F2, 6), F1, accept(F1, 7)],
    outcome: 'none',
  },
  {
    id: 'older-after-reject-of-newer',
    comment: 'The first Follow comes after the Reject of the second, which ended it too.',
    requires: [...REJECTED, ...FREE],
    known: [F2, reject(F2, 6), accept(F1, 7), F1],
    outcome: 'none',
  },
];

const SEVERAL: readonly Row[] = [
  {
    id: 'two-open',
    comment: 'Two open Follows.',
    requires: OPEN,
    known: [F1, F2],
    outcome: 'pending',
  },
  {
    id: 'one-accepted-one-open',
    comment: 'The first is accepted, the second open: accepted counts.',
    requires: [...ACCEPTED, 'follow-accept-again'],
    known: [F1, accept(F1), F2],
    outcome: 'settled',
  },
  {
    id: 'newer-accepted',
    comment: 'Only the second is accepted.',
    requires: ACCEPTED,
    known: [F1, F2, accept(F2)],
    outcome: 'settled',
  },
  {
    id: 'both-accepted',
    comment: 'Both are accepted.',
    requires: ['follow-accept-again'],
    known: [F1, accept(F1, 2), F2, accept(F2, 6)],
    outcome: 'settled',
  },
  {
    id: 'undo-of-older-ends-all',
    comment: 'An Undo names the first Follow, and was published after the second.',
    requires: UNDONE,
    known: [F1, F2, undo(F1, 6)],
    outcome: 'none',
  },
  {
    id: 'undo-of-newer-ends-all',
    comment: 'An Undo names the second Follow, and ends the accepted first.',
    requires: UNDONE,
    known: [F1, accept(F1, 2), F2, undoWhole(F2, 6)],
    outcome: 'none',
  },
  {
    id: 'undo-of-older-between',
    comment: 'An Undo of the first Follow, published before the second.',
    requires: UNDONE,
    known: [F1, F2, undo(F1, 4)],
    outcome: 'pending',
  },
  {
    id: 'undo-of-older-same-instant',
    comment: 'An Undo of the first Follow at the instant of the second: it is not later.',
    requires: UNDONE,
    known: [F1, F2, accept(F2), undo(F1, 5)],
    outcome: 'settled',
  },
  {
    id: 'undo-dated-before-its-follow',
    comment: 'An Undo of the second Follow with a time before both ends only what it names.',
    requires: UNDONE,
    known: [F1, F2, accept(F1, 2), undo(F2, 0)],
    outcome: 'settled',
  },
  {
    id: 'accept-dated-before-its-follow',
    comment: 'The clock of the followed is late: an Accept dated before the Follow that it names.',
    requires: ACCEPTED,
    known: [F2, accept(F2, 1)],
    outcome: 'settled',
  },
  {
    id: 'reject-dated-before-its-follow',
    comment: 'The clock of the followed is late: a Reject dated before the Follow that it names.',
    requires: REJECTED,
    known: [F2, reject(F2, 1)],
    outcome: 'none',
  },
  {
    id: 'undo-at-its-follow-same-instant',
    comment: 'An Undo at the instant of the Follow that it names ends it.',
    requires: UNDONE,
    known: [F1, undo(F1, 1)],
    outcome: 'none',
  },
  {
    id: 'twins-undo-same-instant',
    comment: 'Two Follows and the Undo of one of them, all of one instant.',
    requires: UNDONE,
    known: [F1, F1_TWIN, undo(F1, 1)],
    outcome: 'pending',
  },
  {
    id: 'twins-undo-later',
    comment: 'Two Follows of one instant and a later Undo of one of them.',
    requires: UNDONE,
    known: [F1, F1_TWIN, accept(F1_TWIN), undo(F1, 2)],
    outcome: 'none',
  },
  {
    id: 'twins-reject-same-instant',
    comment: 'Two Follows of one instant, one rejected: neither is later than the other.',
    requires: REJECTED,
    known: [F1, F1_TWIN, accept(F1_TWIN), reject(F1)],
    outcome: 'settled',
  },
  {
    id: 'reject-of-newer',
    comment: 'A Reject of the second Follow ends the accepted first.',
    requires: REJECTED,
    known: [F1, accept(F1, 2), F2, reject(F2, 6)],
    outcome: 'none',
  },
  {
    id: 'reject-of-older',
    comment: 'A Reject of the first Follow leaves the accepted second, whenever it was published.',
    requires: ['follow-reject-older'],
    known: [F1, F2, accept(F2, 6), reject(F1, 30)],
    outcome: 'settled',
  },
  {
    id: 'reject-of-older-embedded',
    comment: 'A Reject that embeds the first Follow leaves the accepted second.',
    requires: ['follow-reject-older'],
    known: [F1, F2, acceptWhole(F2, 6), rejectWhole(F1, 30)],
    outcome: 'settled',
  },
  {
    id: 'reject-of-older-open',
    comment: 'A Reject of the first Follow leaves the second open.',
    requires: OPEN,
    known: [F1, accept(F1, 2), F2, reject(F1, 30)],
    outcome: 'pending',
  },
  {
    id: 'reject-of-the-middle',
    comment: 'A Reject of the second of three ends the first two.',
    requires: ['follow-reject-older'],
    known: [F1, accept(F1, 2), F2, F3, reject(F2)],
    outcome: 'pending',
  },
  {
    id: 'accept-of-ended',
    comment: 'The first was undone, then accepted; the second is open.',
    requires: ['follow-undone'],
    known: [F1, undo(F1, 3), F2, accept(F1, 6)],
    outcome: 'pending',
  },
];

const C_FOLLOWS_BOB = said('Follow', CAROL, BOB, 1);
const A_FOLLOWS_C = said('Follow', ALICE, CAROL, 1);

const STRANGERS: readonly Row[] = [
  {
    id: 'stranger-accepts',
    comment: 'Somebody else accepts.',
    requires: ['follow-answer-followed'],
    known: [F1, accept(F1, 20, CAROL)],
    outcome: 'pending',
  },
  {
    id: 'stranger-accepts-first',
    comment: 'Somebody else accepts, and is known before the Follow.',
    requires: ['follow-answer-followed'],
    known: [acceptWhole(F1, 20, CAROL), F1],
    outcome: 'pending',
  },
  {
    id: 'stranger-rejects',
    comment: 'Somebody else rejects.',
    requires: ['follow-answer-followed'],
    known: [F1, accept(F1), rejectWhole(F1, 21, CAROL)],
    outcome: 'settled',
  },
  {
    id: 'stranger-undoes',
    comment: 'Somebody else undoes.',
    requires: ['follow-undo-follower'],
    known: [F1, accept(F1), undoWhole(F1, 22, CAROL)],
    outcome: 'settled',
  },
  {
    id: 'stranger-undoes-first',
    comment: 'Somebody else undoes, and is known before the Follow.',
    requires: ['follow-undo-follower'],
    known: [undo(F1, 22, CAROL), F1],
    outcome: 'pending',
  },
  {
    id: 'follower-accepts',
    comment: 'The follower accepts its own Follow.',
    requires: ['follow-answer-followed'],
    known: [F1, accept(F1, 20, ALICE)],
    outcome: 'pending',
  },
  {
    id: 'follower-rejects',
    comment: 'The follower rejects its own Follow.',
    requires: ['follow-answer-followed'],
    known: [F1, accept(F1), reject(F1, 21, ALICE)],
    outcome: 'settled',
  },
  {
    id: 'followed-undoes',
    comment: 'The followed actor undoes the Follow.',
    requires: ['follow-undo-follower'],
    known: [F1, accept(F1), undo(F1, 22, BOB)],
    outcome: 'settled',
  },
  {
    id: 'undo-of-undo',
    comment: 'The Undo of an Undo has no effect.',
    requires: UNDONE,
    known: [F1, accept(F1), undo(F1, 22), said('Undo', ALICE, idOf(undo(F1, 22)), 24)],
    outcome: 'none',
  },
  {
    id: 'undo-of-undo-embedded',
    comment: 'The Undo of an Undo, embedded with the Follow in it, has no effect.',
    requires: UNDONE,
    known: [F1, said('Undo', ALICE, undoWhole(F1, 22), 24)],
    outcome: 'pending',
  },
  {
    id: 'undo-of-accept',
    comment: 'The Undo of an Accept has no effect.',
    requires: ['follow-undo-follower'],
    known: [F1, accept(F1), said('Undo', BOB, idOf(accept(F1)), 24)],
    outcome: 'settled',
  },
  {
    id: 'undo-of-reject',
    comment: 'The Undo of a Reject has no effect.',
    requires: REJECTED,
    known: [F1, reject(F1), said('Undo', BOB, idOf(reject(F1)), 24)],
    outcome: 'none',
  },
  {
    id: 'undo-of-unknown',
    comment: 'An Undo that embeds a Follow which is not known counts for none.',
    requires: ['follow-answer-known'],
    known: [F1, accept(F1), undoWhole(F2, 22)],
    outcome: 'settled',
  },
  {
    id: 'reject-of-unknown',
    comment: 'A Reject that embeds a later Follow which is not known counts for none.',
    requires: ['follow-answer-known'],
    known: [F1, accept(F1), rejectWhole(F2)],
    outcome: 'settled',
  },
  {
    id: 'other-verbs',
    comment: 'Other verbs about the Follow say nothing.',
    requires: OPEN,
    known: [F1, said('Announce', BOB, idOf(F1), 20), said('Delete', ALICE, idOf(F1), 21)],
    outcome: 'pending',
  },
];

const ENDS: readonly Row[] = [
  {
    id: 'follower-deleted',
    comment: 'The follower deleted itself.',
    requires: ['follow-deleted'],
    known: [F1, accept(F1), remove(ALICE)],
    outcome: 'none',
  },
  {
    id: 'followed-deleted',
    comment: 'The followed actor deleted itself.',
    requires: ['follow-deleted'],
    known: [F1, accept(F1), remove(BOB)],
    outcome: 'none',
  },
  {
    id: 'deleted-as-object',
    comment: 'The Delete carries an object with the id of the actor.',
    requires: ['follow-deleted'],
    known: [F1, remove(ALICE, { id: ALICE, type: 'Person' })],
    outcome: 'none',
  },
  {
    id: 'deleted-first',
    comment: 'The Delete is known before the Follow and its Accept.',
    requires: ['follow-deleted', ...FREE],
    known: [remove(BOB), accept(F1), F1],
    outcome: 'none',
  },
  {
    id: 'follow-after-delete',
    comment: 'A Follow that was published after the Delete; an end is for ever.',
    requires: ['follow-deleted'],
    known: [remove(BOB, BOB, 3), F2, accept(F2)],
    outcome: 'none',
  },
  {
    id: 'deleted-by-another',
    comment: 'A Delete of the followed actor by the follower.',
    requires: ['follow-deleted'],
    known: [F1, accept(F1), remove(ALICE, BOB)],
    outcome: 'settled',
  },
  {
    id: 'deleted-by-a-stranger',
    comment: 'A Delete of the follower by somebody else.',
    requires: ['follow-deleted'],
    known: [F1, accept(F1), remove(CAROL, ALICE)],
    outcome: 'settled',
  },
  {
    id: 'deleted-something',
    comment: 'A Delete of something that is no actor.',
    requires: ['follow-deleted'],
    known: [F1, accept(F1), remove(ALICE, oracleCid('a note')), remove(BOB, `${BOB}/notes/1`, 24)],
    outcome: 'settled',
  },
];

/** The same set in several orders. */
function addPermutations(v: VectorBuilder): void {
  const sets: [string, readonly JsonObject[], Outcome, string][] = [
    [
      'permuted-settled',
      [F1, undo(F1, 3), accept(F1, 4), F2, accept(F2, 6)],
      'settled',
      'A first Follow, undone and accepted late, and a second one, accepted.',
    ],
    [
      'permuted-ended',
      [F1, accept(F1, 2), F2, reject(F2, 6), undo(F1, 4)],
      'none',
      'A first Follow, accepted and undone, and a second one, rejected.',
    ],
    [
      'permuted-pending',
      [F1, reject(F1, 2), F2, undo(F2, 6), F3],
      'pending',
      'Three Follows: rejected, undone, open.',
    ],
  ];
  for (const [id, known, outcome, comment] of sets) {
    for (const [index, order] of ORDERS.entries()) {
      const permuted = order.map((position) => known[position]!);
      for (const [side, actor, other] of [
        ['out', ALICE, BOB],
        ['in', BOB, ALICE],
      ] as const) {
        v.valid(
          `follow/${id}-${side}-${index + 1}`,
          {
            comment: `${comment} Order ${order.map((position) => position + 1).join(' ')}. ${VIEW[side]}`,
            requires: FREE,
            flags: ['order'],
          },
          'follow-graph',
          { actor, known: permuted.map((each) => ({ hex: hexOf(each) })) },
          setsOf(side, outcome, other),
        );
      }
    }
  }
}

const ORDERS: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4],
  [4, 3, 2, 1, 0],
  [1, 0, 2, 4, 3],
  [3, 4, 0, 1, 2],
  [2, 4, 1, 3, 0],
];

/** Sets with more than one other actor, or of one side only. */
function addOneSided(v: VectorBuilder): void {
  const add = (
    id: string,
    comment: string,
    requires: readonly string[],
    actor: string,
    known: readonly JsonObject[],
    sets: Partial<Record<string, string[]>>,
    flags: string[] = [],
  ): void => {
    const none = { following: [], followers: [], pending_outbound: [], pending_inbound: [] };
    v.valid(
      `follow/${id}`,
      { comment, requires, flags },
      'follow-graph',
      { actor, known: known.map((each) => ({ hex: hexOf(each) })) },
      { ...none, ...sets } as JsonObject,
    );
  };
  add('nothing', 'Nothing is known.', ['projection-follower-graph'], BOB, [], {});
  add(
    'follow-of-somebody-else',
    'A received Follow of another actor concerns nobody here.',
    ['follow-pending-inbound'],
    BOB,
    [A_FOLLOWS_C, acceptWhole(A_FOLLOWS_C, 20, CAROL)],
    {},
    ['stranger'],
  );
  add(
    'accept-of-somebody-elses',
    'An Accept by Bob of a Follow of him by somebody else, received by Alice.',
    ['follow-answer-known'],
    ALICE,
    [F1, acceptWhole(C_FOLLOWS_BOB)],
    { pending_outbound: [BOB] },
    ['stranger'],
  );
  add(
    'accept-of-what-was-not-published',
    'An Accept that embeds a Follow which Alice did not publish.',
    ['follow-answer-known'],
    ALICE,
    [acceptWhole(F1)],
    {},
    ['stranger'],
  );
  add(
    'accept-of-what-was-not-received',
    'Bob accepts a Follow that he did not receive.',
    ['follow-accept-followers'],
    BOB,
    [acceptWhole(F1)],
    {},
  );
  add(
    'undo-of-another-relation',
    'An Undo of the Follow of somebody else ends no other.',
    UNDONE,
    ALICE,
    [F1, accept(F1), A_FOLLOWS_C, undo(A_FOLLOWS_C)],
    { following: [BOB] },
  );
  add(
    'reject-of-another-follower',
    'A Reject of a later Follow by somebody else ends no other.',
    REJECTED,
    BOB,
    [F1, accept(F1), said('Follow', CAROL, BOB, 9), reject(said('Follow', CAROL, BOB, 9))],
    { followers: [ALICE] },
  );
  const back = said('Follow', BOB, ALICE, 2);
  add(
    'both-ways',
    'Two actors follow each other: two relations.',
    [...ACCEPTED],
    ALICE,
    [F1, back, accept(F1), accept(back, 20, ALICE)],
    { following: [BOB], followers: [BOB] },
  );
  add(
    'both-ways-one-undone',
    'Two actors followed each other, and one stopped.',
    UNDONE,
    ALICE,
    [F1, back, accept(F1), accept(back, 20, ALICE), undo(F1)],
    { followers: [BOB] },
  );
  add('both-ways-pending', 'Two actors asked each other.', OPEN, ALICE, [F1, back], {
    pending_outbound: [BOB],
    pending_inbound: [BOB],
  });
  add(
    'own-end',
    'An actor that deleted itself has nobody in its sets.',
    ['follow-deleted'],
    ALICE,
    [F1, accept(F1), back, accept(back, 20, ALICE), A_FOLLOWS_C, remove(ALICE)],
    {},
  );
  add(
    'end-of-one-of-two',
    'One of two followed actors deleted itself.',
    ['follow-deleted'],
    ALICE,
    [F1, accept(F1), A_FOLLOWS_C, accept(A_FOLLOWS_C, 20, CAROL), remove(BOB)],
    { following: [CAROL] },
  );
  // Code units put the surrogates of U+1F600 before U+FB01, code points the other way round.
  const urls = ['Z', 'alice', 'é', '\u{1f600}', '\ufb01'].map(
    (name) => `https://a.example/actors/${name}`,
  );
  const many = [...urls].reverse().map((url) => said('Follow', url, BOB, 1));
  add('sorted', 'The lists are sorted by code unit.', ['projection-follower-graph'], BOB, many, {
    pending_inbound: urls,
  });
  add(
    'sorted-followers',
    'The lists are sorted by code unit, not by the order of the Accepts.',
    ['projection-follower-graph'],
    BOB,
    [...many, ...many.slice(1).map((follow) => accept(follow))],
    { followers: urls.slice(0, 4), pending_inbound: urls.slice(4) },
  );
}
