import { oraclePairId, type JsonObject } from '../../harness/oracle/index.ts';
import type { VectorBuilder } from './builder.ts';
import { edit, hexOf } from './fixtures.ts';
import {
  A,
  B,
  C,
  NAMESPACES,
  PAIR,
  SCOPES,
  pairRecord,
  recordId,
  type Host,
} from './pair-fixtures.ts';
import { idOf } from './record-fixtures.ts';

type State = 'establishing' | 'active' | 'paused' | 'degraded' | 'revoked' | null;

/** A set of records, and the state that it gives the pair at one of the two hosts. */
interface Row {
  readonly id: string;
  readonly self: Host;
  readonly known: readonly JsonObject[];
  readonly state: State;
  readonly comment: string;
  readonly flags?: readonly string[];
}

/** The state machine of the chapter *Pairs*. */
export function addPairStates(v: VectorBuilder): void {
  const rows = [...HANDSHAKES, ...TRANSITIONS, ...ENDS, ...AGAIN, ...FORGED, ...STRANGE];
  for (const row of [...rows, ...permuted()]) {
    const { id, self, known, state, comment, flags = [] } = row;
    const side = self === A ? 'initiator' : 'responder';
    v.valid(
      `pairs/state-${side}-${id}`,
      { comment: `As the ${side} sees it. ${comment}`, requires: ['pair-state-fold'], flags },
      'pair-state',
      { self: self.did, pair_id: PAIR, known: known.map((record) => ({ hex: hexOf(record) })) },
      { state },
    );
  }
}

function proposalOf(peer: Host): JsonObject {
  return {
    peer_did: peer.did,
    peer_url: peer.url,
    namespaces: NAMESPACES,
    scopes: SCOPES,
    request: idOf('a request'),
  };
}

/** A asks B. */
function init(clock: number): JsonObject {
  return pairRecord(A, clock, 'pair_init.v1', proposalOf(B));
}

/** B is asked by A. */
function pending(clock: number): JsonObject {
  return pairRecord(B, clock, 'pair_pending.v1', {
    ...proposalOf(A),
    aitl: { kind: 'syncropel.federation.pair_pending.v1' },
  });
}

const AGREED = {
  initiator_did: A.did,
  responder_did: B.did,
  namespaces: NAMESPACES,
  scopes: SCOPES,
  request: idOf('a request'),
};

function genesis(clock: number, writer = B, body: JsonObject = {}): JsonObject {
  return pairRecord(writer, clock, 'pair.genesis.v1', { ...AGREED, ...body });
}

function active(self: Host, clock: number, of: JsonObject): JsonObject {
  const peer = self === A ? B : A;
  const body = { peer_did: peer.did, peer_url: peer.url, genesis: recordId(of) };
  return pairRecord(self, clock, 'pair_active.v1', body);
}

function update(self: Host, clock: number, transition: string, more: JsonObject = {}): JsonObject {
  return pairRecord(self, clock, 'pair_update.v1', { transition, ...more });
}

function revoke(writer: Host, clock: number, of: JsonObject): JsonObject {
  const parents = { parents: [recordId(of)] };
  return pairRecord(writer, clock, 'pair.revoke.v1', { genesis: recordId(of) }, parents);
}

/** The first genesis, which B writes when it approves the first proposal. */
const G1 = genesis(1);
/** The genesis of a later handshake. */
const G2 = genesis(11);

/** A's records up to the first active pair. */
const A_ACTIVE = [init(0), G1, active(A, 1, G1)];
/** B's records up to the first active pair. */
const B_ACTIVE = [pending(0), G1, active(B, 2, G1)];

const HANDSHAKES: readonly Row[] = [
  { id: 'nothing', self: A, known: [], state: null, comment: 'Nothing is known.' },
  { id: 'asked', self: A, known: [init(0)], state: 'establishing', comment: 'It asked.' },
  {
    id: 'was-asked',
    self: B,
    known: [pending(0)],
    state: 'establishing',
    comment: 'It was asked.',
  },
  {
    id: 'asked-again',
    self: A,
    known: [init(0), init(1)],
    state: 'establishing',
    comment: 'It asked twice.',
  },
  {
    id: 'both-asked',
    self: B,
    known: [pairRecord(B, 0, 'pair_init.v1', proposalOf(A)), pending(1)],
    state: 'establishing',
    comment: 'It asked, and was asked.',
  },
  {
    id: 'approved',
    self: B,
    known: [pending(0), G1],
    state: 'establishing',
    comment: 'It approved, and nobody has confirmed.',
  },
  {
    id: 'has-result',
    self: A,
    known: [init(0), G1],
    state: 'establishing',
    comment: 'It has a result, and its confirm was not answered.',
  },
  {
    id: 'genesis-alone',
    self: A,
    known: [G1],
    state: null,
    comment: 'A genesis by itself makes no pair.',
  },
  { id: 'active', self: A, known: A_ACTIVE, state: 'active', comment: 'The pair was made.' },
  { id: 'active', self: B, known: B_ACTIVE, state: 'active', comment: 'The pair was made.' },
  {
    id: 'active-without-beginning',
    self: A,
    known: [G1, active(A, 1, G1)],
    state: 'active',
    comment: 'Whatever the state was, an active pair is active.',
  },
  {
    id: 'active-without-genesis',
    self: A,
    known: [init(0), active(A, 1, G1)],
    state: 'establishing',
    comment: 'The genesis that it names is not known.',
  },
  {
    id: 'active-names-no-genesis',
    self: A,
    known: [init(0), G1, active(A, 1, init(0))],
    state: 'establishing',
    comment: 'What it names is known, but no genesis.',
  },
  {
    id: 'declined',
    self: A,
    known: [init(0), update(A, 1, 'decline')],
    state: null,
    comment: 'The first attempt was declined.',
  },
  {
    id: 'expired',
    self: B,
    known: [pending(0), update(B, 1, 'expire')],
    state: null,
    comment: 'The first attempt expired.',
  },
  {
    id: 'approved-and-expired',
    self: B,
    known: [pending(0), G1, update(B, 2, 'expire')],
    state: null,
    comment: 'It approved, nobody came, and the approval expired.',
  },
  {
    id: 'declined-and-asked-again',
    self: A,
    known: [init(0), update(A, 1, 'decline'), init(2)],
    state: 'establishing',
    comment: 'A new attempt after one that was declined.',
  },
  {
    id: 'declined-twice',
    self: B,
    known: [pending(0), update(B, 1, 'decline'), update(B, 2, 'expire')],
    state: null,
    comment: 'An end of what has ended changes nothing.',
  },
  {
    id: 'declined-then-active',
    self: A,
    known: [init(0), G1, update(A, 1, 'decline'), active(A, 2, G1)],
    state: 'active',
    comment: 'A confirm that was answered after all.',
  },
];

/** From the first active pair on, one transition after the other. */
function run(id: string, state: State, comment: string, ...transitions: string[]): Row[] {
  const rowOf = (self: Host, before: readonly JsonObject[], first: number): Row => ({
    id,
    self,
    known: [...before, ...transitions.map((name, index) => update(self, first + index, name))],
    state,
    comment,
  });
  return [rowOf(A, A_ACTIVE, 2), rowOf(B, B_ACTIVE, 3)];
}

const TRANSITIONS: readonly Row[] = [
  ...run('paused', 'paused', 'It was paused.', 'pause'),
  ...run('resumed', 'active', 'It was paused and resumed.', 'pause', 'resume'),
  ...run('paused-twice', 'paused', 'A second pause changes nothing.', 'pause', 'pause'),
  ...run('resumed-active', 'active', 'An active pair cannot be resumed.', 'resume'),
  ...run('degraded', 'degraded', 'The peer was out of reach.', 'degrade'),
  ...run('recovered', 'active', 'And came back.', 'degrade', 'recover'),
  ...run('recovered-active', 'active', 'An active pair cannot recover.', 'recover'),
  ...run('degraded-paused', 'paused', 'A degraded pair was paused.', 'degrade', 'pause'),
  ...run(
    'degraded-paused-resumed',
    'active',
    'A degraded pair that was paused is active when it is resumed.',
    ...['degrade', 'pause', 'resume'],
  ),
  ...run('degraded-resumed', 'degraded', 'A degraded pair cannot be resumed.', 'degrade', 'resume'),
  ...run('paused-degraded', 'paused', 'A paused pair does not degrade.', 'pause', 'degrade'),
  ...run('paused-recovered', 'paused', 'A paused pair does not recover.', 'pause', 'recover'),
  ...run('active-declined', 'active', 'An active pair is not declined.', 'decline'),
  ...run('active-expired', 'active', 'An active pair does not expire.', 'expire'),
  ...run('paused-expired', 'paused', 'A paused pair does not expire.', 'pause', 'expire'),
  ...run('other-case', 'active', 'Pause is not pause.', 'Pause'),
  ...run('unknown-transition', 'active', 'Nobody knows this transition.', 'hibernate'),
  ...run('inherited-names', 'active', 'Names that objects inherit.', 'constructor', '__proto__'),
  {
    id: 'tokens',
    self: A,
    known: [
      ...A_ACTIVE,
      update(A, 2, 'pause'),
      update(A, 3, 'tokens', { token_expires: '2027-02-18T10:00:00.000Z' }),
      update(A, 4, 'peer_url', { peer_url: C.url }),
    ],
    state: 'paused',
    comment: 'New tokens and another URL change no state.',
  },
  {
    id: 'threads',
    self: B,
    known: [
      ...B_ACTIVE,
      pairRecord(B, 3, 'pair_config.v1', { thread: 'th_fed_test', allow: true }),
    ],
    state: 'active',
    comment: 'That a thread is allowed changes no state.',
  },
  {
    id: 'paused-before-active',
    self: A,
    known: [init(0), G1, update(A, 1, 'pause'), active(A, 2, G1)],
    state: 'active',
    comment: 'An establishing pair cannot be paused.',
  },
  {
    id: 'paused-then-active-again',
    self: A,
    known: [...A_ACTIVE, update(A, 2, 'pause'), active(A, 3, G1)],
    state: 'active',
    comment: 'Whatever the state was, an active pair is active.',
  },
  {
    id: 'asked-while-active',
    self: B,
    known: [...B_ACTIVE, pending(3)],
    state: 'active',
    comment: 'A proposal while the pair is active.',
  },
  {
    id: 'asked-while-paused',
    self: A,
    known: [...A_ACTIVE, update(A, 2, 'pause'), init(3), update(A, 4, 'decline')],
    state: 'paused',
    comment: 'An attempt while the pair is paused, and its end.',
  },
  {
    id: 'clocks-not-times',
    self: A,
    known: [
      ...A_ACTIVE,
      pairRecord(
        A,
        2,
        'pair_update.v1',
        { transition: 'pause' },
        { created: '2026-12-24T00:00:00.000Z' },
      ),
      update(A, 3, 'resume'),
    ],
    state: 'active',
    comment: 'The clocks say pause and resume, the times the other way round.',
    flags: ['collation'],
  },
  {
    id: 'clocks-are-numbers',
    self: A,
    known: [...A_ACTIVE, update(A, 9, 'pause'), update(A, 10, 'resume'), update(A, 100, 'pause')],
    state: 'paused',
    comment: 'As texts, 100 would be before 9.',
    flags: ['collation'],
  },
  {
    id: 'twice-the-same',
    self: B,
    known: [...B_ACTIVE, ...B_ACTIVE, update(B, 3, 'pause'), update(B, 3, 'pause')],
    state: 'paused',
    comment: 'Each record is given twice.',
  },
];

const ENDS: readonly Row[] = [
  {
    id: 'revoked',
    self: A,
    known: [...A_ACTIVE, revoke(A, 2, G1)],
    state: 'revoked',
    comment: 'It revoked the pair.',
  },
  {
    id: 'revoked',
    self: B,
    known: [...B_ACTIVE, revoke(B, 3, G1)],
    state: 'revoked',
    comment: 'It revoked the pair.',
  },
  {
    id: 'revoked-by-peer',
    self: A,
    known: [...A_ACTIVE, revoke(B, 3, G1)],
    state: 'revoked',
    comment: 'The peer revoked the pair.',
  },
  {
    id: 'revoked-by-peer',
    self: B,
    known: [...B_ACTIVE, revoke(A, 2, G1)],
    state: 'revoked',
    comment: 'The peer revoked the pair.',
  },
  {
    id: 'revoked-by-both',
    self: A,
    known: [...A_ACTIVE, revoke(A, 2, G1), revoke(B, 3, G1)],
    state: 'revoked',
    comment: 'Both revoked the pair; the notices crossed.',
    flags: ['late'],
  },
  {
    id: 'revoked-paused',
    self: A,
    known: [...A_ACTIVE, update(A, 2, 'pause'), revoke(B, 3, G1)],
    state: 'revoked',
    comment: 'A paused pair was revoked.',
  },
  {
    id: 'revoked-degraded',
    self: B,
    known: [...B_ACTIVE, update(B, 3, 'degrade'), revoke(B, 4, G1)],
    state: 'revoked',
    comment: 'A degraded pair was revoked.',
  },
  {
    id: 'revoked-at-a-low-clock',
    self: A,
    known: [...A_ACTIVE, update(A, 2, 'pause'), update(A, 3, 'resume'), revoke(B, 0, G1)],
    state: 'revoked',
    comment: 'The clock of the peer has nothing to do with the own ones.',
    flags: ['late'],
  },
  {
    id: 'revoked-then-paused',
    self: A,
    known: [...A_ACTIVE, revoke(B, 3, G1), update(A, 2, 'pause'), update(A, 3, 'resume')],
    state: 'revoked',
    comment: 'It paused and resumed before it knew of the end.',
    flags: ['late'],
  },
  {
    id: 'revoked-known-first',
    self: A,
    known: [revoke(B, 3, G1), ...A_ACTIVE],
    state: 'revoked',
    comment: 'The end is known before the beginning.',
    flags: ['late'],
  },
  {
    id: 'revoked-while-establishing',
    self: A,
    known: [init(0), G1, revoke(B, 3, G1)],
    state: 'establishing',
    comment: 'The genesis is ended, but the pair was not under it.',
    flags: ['late'],
  },
  {
    id: 'active-after-its-end',
    self: A,
    known: [init(0), G1, revoke(B, 3, G1), active(A, 1, G1)],
    state: 'revoked',
    comment: 'The pair became active when its end was on the way.',
    flags: ['late'],
  },
  {
    id: 'revoke-of-unknown',
    self: A,
    known: [...A_ACTIVE, revoke(B, 12, G2)],
    state: 'active',
    comment: 'A genesis was revoked that is not known.',
  },
  {
    id: 'revoke-of-something-else',
    self: A,
    known: [...A_ACTIVE, revoke(B, 3, init(0))],
    state: 'active',
    comment: 'The revoke names a record that is no genesis.',
  },
  {
    id: 'revoke-without-genesis-known',
    self: B,
    known: [pending(0), revoke(A, 2, G1), active(B, 2, G1)],
    state: 'establishing',
    comment: 'The genesis that all of them name is missing.',
    flags: ['late'],
  },
];

const A_REVOKED = [...A_ACTIVE, revoke(B, 3, G1)];
const B_REVOKED = [...B_ACTIVE, revoke(B, 3, G1)];
const A_AGAIN = [...A_REVOKED, init(5), G2, active(A, 6, G2)];

const AGAIN: readonly Row[] = [
  {
    id: 'asked-after-end',
    self: A,
    known: [...A_REVOKED, init(5)],
    state: 'establishing',
    comment: 'A new attempt after the end.',
  },
  {
    id: 'was-asked-after-end',
    self: B,
    known: [...B_REVOKED, pending(5)],
    state: 'establishing',
    comment: 'A new attempt after the end.',
  },
  {
    id: 'declined-after-end',
    self: A,
    known: [...A_REVOKED, init(5), update(A, 6, 'decline')],
    state: 'revoked',
    comment: 'A new attempt after the end, declined: the state before was revoked.',
  },
  {
    id: 'expired-after-end',
    self: B,
    known: [...B_REVOKED, pending(5), update(B, 6, 'expire')],
    state: 'revoked',
    comment: 'A new attempt after the end, expired: the state before was revoked.',
  },
  {
    id: 'active-again',
    self: A,
    known: A_AGAIN,
    state: 'active',
    comment: 'A new handshake with a new genesis.',
  },
  {
    id: 'active-again',
    self: B,
    known: [...B_REVOKED, pending(5), G2, active(B, 12, G2)],
    state: 'active',
    comment: 'A new handshake with a new genesis.',
  },
  {
    id: 'late-revoke-of-the-first',
    self: A,
    known: [...A_ACTIVE, revoke(A, 2, G1), init(5), G2, active(A, 6, G2), revoke(B, 3, G1)],
    state: 'active',
    comment: 'The peer revoked the first genesis too, which comes late and ends no other.',
    flags: ['late'],
  },
  {
    id: 'revoked-again',
    self: A,
    known: [...A_AGAIN, revoke(B, 13, G2)],
    state: 'revoked',
    comment: 'The second genesis was revoked as well.',
  },
  {
    id: 'second-revoked-only',
    self: A,
    known: [...A_ACTIVE, G2, active(A, 6, G2), revoke(A, 7, G2)],
    state: 'revoked',
    comment: 'Two geneses, the second of which was in force and is revoked.',
  },
  {
    id: 'first-of-two-revoked',
    self: A,
    known: [...A_ACTIVE, G2, active(A, 6, G2), revoke(B, 3, G1)],
    state: 'active',
    comment: 'Two geneses, the first of which is revoked.',
  },
  {
    id: 'old-genesis-again',
    self: A,
    known: [...A_AGAIN, active(A, 7, G1)],
    state: 'revoked',
    comment: 'The pair was put under its ended genesis again.',
  },
  {
    id: 'paused-again',
    self: A,
    known: [...A_AGAIN, update(A, 7, 'pause')],
    state: 'paused',
    comment: 'The new pair was paused.',
  },
  {
    id: 'asked-before-the-end-was-known',
    self: B,
    known: [...B_ACTIVE, pending(4), revoke(A, 2, G1)],
    state: 'establishing',
    comment: 'A proposal that waited while the pair was active: the end counts from the beginning.',
    flags: ['late'],
  },
];

/** Geneses that do not count, each with the own record that would make the pair active. */
function forged(id: string, fake: JsonObject, comment: string): Row[] {
  return [A, B].map((self) => ({
    id: `forged-${id}`,
    self,
    known: [self === A ? init(0) : pending(0), fake, active(self, 5, fake)],
    state: 'establishing',
    comment,
    flags: ['forged'],
  }));
}

const FORGED: readonly Row[] = [
  ...forged('by-initiator', genesis(1, A), 'The initiator wrote the genesis itself.'),
  ...forged('by-stranger', genesis(1, C), 'A stranger wrote the genesis.'),
  ...forged(
    'other-responder',
    genesis(1, C, { responder_did: C.did }),
    'A stranger wrote a genesis with itself in it, under this pair.',
  ),
  ...forged(
    'other-initiator',
    genesis(1, B, { initiator_did: C.did }),
    'A genesis of another pair, under the name of this one.',
  ),
  ...forged(
    'other-pair',
    genesis(1, B, { pair_id: oraclePairId(B.did, C.did) }),
    'A genesis of the two, under the name of another pair.',
  ),
  ...forged(
    'other-kind',
    pairRecord(B, 1, 'pair.genesis.v2', AGREED),
    'A record of another kind with the body of a genesis.',
  ),
  ...forged(
    'no-initiator',
    pairRecord(B, 1, 'pair.genesis.v1', edit(AGREED, { initiator_did: undefined })),
    'A genesis that does not say who asked.',
  ),
  {
    id: 'roles-exchanged',
    self: A,
    known: [
      pairRecord(A, 0, 'pair_pending.v1', proposalOf(B)),
      genesis(1, A, { initiator_did: B.did, responder_did: A.did }),
      active(A, 2, genesis(1, A, { initiator_did: B.did, responder_did: A.did })),
    ],
    state: 'active',
    comment: 'A genuine genesis with the roles exchanged.',
  },
];

const STRANGE: readonly Row[] = [
  {
    id: 'revoked-by-stranger',
    self: A,
    known: [...A_ACTIVE, revoke(C, 3, G1)],
    state: 'active',
    comment: 'A stranger revoked the pair.',
    flags: ['stranger'],
  },
  {
    id: 'revoke-of-another-pair',
    self: A,
    known: [
      ...A_ACTIVE,
      pairRecord(B, 3, 'pair.revoke.v1', {
        pair_id: oraclePairId(B.did, C.did),
        genesis: recordId(G1),
      }),
    ],
    state: 'active',
    comment: 'A revoke under the name of another pair.',
    flags: ['stranger'],
  },
  {
    id: 'paused-by-peer',
    self: A,
    known: [...A_ACTIVE, update(B, 3, 'pause')],
    state: 'active',
    comment: 'The peer paused the pair on its side.',
    flags: ['stranger'],
  },
  {
    id: 'active-at-peer',
    self: A,
    known: [init(0), G1, active(B, 2, G1)],
    state: 'establishing',
    comment: 'The pair is active at the peer, and not here.',
    flags: ['stranger'],
  },
  {
    id: 'asked-at-peer',
    self: B,
    known: [init(0)],
    state: null,
    comment: 'What the peer wrote when it asked says nothing here.',
    flags: ['stranger'],
  },
  {
    id: 'declined-by-peer',
    self: A,
    known: [init(0), update(B, 1, 'decline')],
    state: 'establishing',
    comment: 'What the peer wrote when it declined says nothing here.',
    flags: ['stranger'],
  },
  {
    id: 'of-strangers',
    self: A,
    known: [
      pairRecord(C, 0, 'pair_init.v1', proposalOf(B)),
      pairRecord(C, 1, 'pair_active.v1', { genesis: recordId(G1) }),
      G1,
    ],
    state: null,
    comment: 'A stranger wrote records under the name of the pair.',
    flags: ['stranger'],
  },
  {
    id: 'own-records-of-another-pair',
    self: A,
    known: [
      ...A_ACTIVE,
      pairRecord(A, 2, 'pair_update.v1', {
        pair_id: oraclePairId(A.did, C.did),
        transition: 'pause',
      }),
    ],
    state: 'active',
    comment: 'Another pair was paused.',
    flags: ['stranger'],
  },
  {
    id: 'no-pair-named',
    self: A,
    known: [
      ...A_ACTIVE,
      pairRecord(A, 2, 'pair_update.v1', { pair_id: undefined, transition: 'pause' }),
    ],
    state: 'active',
    comment: 'A record that names no pair.',
  },
  {
    id: 'other-kinds',
    self: A,
    known: [
      ...A_ACTIVE,
      pairRecord(A, 2, 'pair_paused.v1', { transition: 'pause' }),
      pairRecord(A, 3, 'pair.revoke.v2', { genesis: recordId(G1) }),
      pairRecord(A, 4, 'pair_state_change.v1', { peer_did: B.did, from: 'active', to: 'revoked' }),
    ],
    state: 'active',
    comment: 'Kinds that are not in the table.',
  },
];

const ORDERS: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4, 5],
  [5, 4, 3, 2, 1, 0],
  [3, 0, 5, 2, 4, 1],
  [2, 5, 1, 0, 3, 4],
  [4, 2, 0, 5, 1, 3],
];

/** The same set in several orders. */
function permuted(): Row[] {
  const sets: readonly (readonly [id: string, Host, readonly JsonObject[], State, string])[] = [
    [
      'again',
      A,
      [...A_REVOKED.slice(1), init(5), G2, active(A, 6, G2)],
      'active',
      'A pair, its end, and a new one.',
    ],
    [
      'revoked',
      B,
      [...B_ACTIVE, update(B, 3, 'pause'), update(B, 4, 'resume'), revoke(A, 2, G1)],
      'revoked',
      'A pair, paused and resumed, and its end.',
    ],
    [
      'paused',
      A,
      [...A_ACTIVE, update(A, 2, 'degrade'), update(A, 3, 'recover'), update(A, 4, 'pause')],
      'paused',
      'A pair, degraded, recovered and paused.',
    ],
    [
      'declined',
      B,
      [...B_REVOKED, pending(5), update(B, 6, 'decline')],
      'revoked',
      'A pair, its end, and a new attempt that was declined.',
    ],
  ];
  return sets.flatMap(([id, self, set, state, comment]) =>
    ORDERS.map((order, index) => ({
      id: `permuted-${id}-${index + 1}`,
      self,
      known: order.map((position) => set[position]!),
      state,
      comment: `${comment} Order ${order.map((position) => position + 1).join(' ')}.`,
      flags: ['order'],
    })),
  );
}
