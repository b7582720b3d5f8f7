import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import type { JsonObject, JsonValue } from '../../harness/oracle/index.ts';
import { VectorBuilder } from './builder.ts';
import { KEY_ORIGIN, edit, hexOf, nonceOf } from './fixtures.ts';
import { B, recordId } from './pair-fixtures.ts';
import { content, idOf, signed } from './record-fixtures.ts';

type Level = 'L0' | 'L1' | 'L2' | 'L3' | null;

interface Question {
  readonly source_namespace: string;
  readonly target_namespace: string;
  readonly thread: string;
  readonly now: string;
}

/** Records of `th_consent`, a question, and how much may cross. */
interface Row {
  readonly id: string;
  readonly known: readonly JsonObject[];
  readonly asked?: Partial<Question>;
  readonly level: Level;
  readonly comment: string;
  readonly requires: readonly string[];
  readonly flags?: readonly string[];
}

/** The vectors of the chapter *Consent*. */
export function consentVectors(): VectorFile {
  const vectors = new VectorBuilder({
    suite: 'consent',
    spec: 'spec/23-consent.md',
    description: `How much of a record may cross, by what a host wrote on its th_consent. ${KEY_ORIGIN} The host has the test key instance-b.`,
    notes: {
      boundary: { kind: 'limit', description: 'Exactly at an instant, or one millisecond beside.' },
      default: { kind: 'security', description: 'Something crosses that nobody permitted.' },
      exact: { kind: 'security', description: 'Namespaces that only begin alike, or look alike.' },
      newest: { kind: 'order', description: 'Which of several grants decides.' },
      order: { kind: 'order', description: 'The same records in another order: the same level.' },
    },
  });
  const groups = [NAMESPACES, LEVELS, THREADS, TIMES, REVOKED, NEWEST, STRANGE, permuted()];
  for (const row of groups.flat()) {
    const { id, known, asked = {}, level, comment, requires, flags = [] } = row;
    vectors.valid(
      `consent/${id}`,
      { comment, requires, flags },
      'consent-level',
      { known: known.map((record) => ({ hex: hexOf(record) })), ...QUESTION, ...asked },
      { level },
    );
  }
  return vectors.build();
}

const QUESTION = {
  source_namespace: 'acme',
  target_namespace: 'default',
  thread: 'th_review',
  now: '2026-11-20T12:00:00.000Z',
};

const ALL = ['L0', 'L1', 'L2', 'L3'];

function consentRecord(clock: number, kind: string, body: JsonObject, act = 'LEARN'): JsonObject {
  const unsigned = content({
    thread: 'th_consent',
    act,
    kind: `core.${kind}.v1`,
    actor: B.did,
    clock,
    salt: nonceOf(`consent ${clock}`),
    body,
  });
  return signed(unsigned, B.key, { verificationMethod: B.method });
}

/** A grant; without members it matches the question, with all levels, all threads and no end. */
function grant(clock: number, members: Record<string, JsonValue | undefined> = {}): JsonObject {
  const { source_namespace, target_namespace } = QUESTION;
  const whole: JsonObject = { source_namespace, target_namespace, hash_levels: ALL };
  return consentRecord(clock, 'consent', edit(whole, members));
}

function revocation(clock: number, of: JsonObject): JsonObject {
  return consentRecord(clock, 'consent_revoked', { grant: recordId(of) });
}

const SAME = ['consent-same-namespace'];
const STRICT = ['consent-strict'];
const EXACT = ['consent-exact'];

/** A grant for one namespace, and a record of another one. */
function apart(id: string, granted: string, source_namespace: string, comment: string): Row {
  return {
    id,
    known: [grant(0, { source_namespace: granted })],
    asked: { source_namespace },
    level: null,
    comment,
    requires: EXACT,
    flags: ['exact'],
  };
}

const NAMESPACES: readonly Row[] = [
  {
    id: 'nothing-granted',
    known: [],
    level: null,
    comment: 'No grant: nothing of another namespace crosses.',
    requires: STRICT,
    flags: ['default'],
  },
  {
    id: 'default-not-granted',
    known: [],
    asked: { source_namespace: 'default', target_namespace: 'acme' },
    level: null,
    comment: 'Records of the namespace default are no common property.',
    requires: STRICT,
    flags: ['default'],
  },
  {
    id: 'own-namespace',
    known: [],
    asked: { source_namespace: 'acme', target_namespace: 'acme' },
    level: 'L0',
    comment: 'A record of the namespace as which the reader counts.',
    requires: SAME,
  },
  {
    id: 'own-namespace-default',
    known: [],
    asked: { source_namespace: 'default' },
    level: 'L0',
    comment: 'The same for the namespace default.',
    requires: SAME,
  },
  {
    id: 'own-namespace-with-a-grant',
    known: [grant(0, { target_namespace: 'acme', hash_levels: ['L3'] })],
    asked: { target_namespace: 'acme' },
    level: 'L0',
    comment: 'A grant does not narrow what is of the own namespace.',
    requires: SAME,
  },
  {
    id: 'own-namespace-revoked',
    known: [
      grant(0, { target_namespace: 'acme' }),
      revocation(1, grant(0, { target_namespace: 'acme' })),
    ],
    asked: { target_namespace: 'acme' },
    level: 'L0',
    comment: 'Nor does its end.',
    requires: SAME,
  },
  {
    id: 'own-namespace-reserved-thread',
    known: [],
    asked: { source_namespace: 'default', thread: 'th_federation_pairs' },
    level: null,
    comment: 'Reserved threads are in the namespace default, and cross to nobody.',
    requires: ['sync-reserved'],
    flags: ['default'],
  },
  {
    id: 'granted',
    known: [grant(0)],
    level: 'L0',
    comment: 'A grant of all levels.',
    requires: ['consent-level'],
  },
  {
    id: 'granted-deep',
    known: [grant(0, { source_namespace: 'acme/payments/prod' })],
    asked: { source_namespace: 'acme/payments/prod' },
    level: 'L0',
    comment: 'A grant for a namespace of three segments.',
    requires: EXACT,
  },
  apart('below', 'acme', 'acme/payments', 'A grant for acme says nothing about acme/payments.'),
  apart('above', 'acme/payments', 'acme', 'A grant for acme/payments says nothing about acme.'),
  apart('beside', 'acme/payments', 'acme/people', 'A grant for another project.'),
  apart('beginning', 'acme', 'acme2', 'A namespace that begins like the granted one.'),
  apart('end', 'acme', 'my-acme', 'A namespace that ends like the granted one.'),
  apart('default-is-not-all', 'default', 'acme', 'A grant for default says nothing about acme.'),
  {
    id: 'other-target',
    known: [grant(0, { target_namespace: 'partner' })],
    level: null,
    comment: 'A grant to somebody else.',
    requires: STRICT,
    flags: ['exact'],
  },
  {
    id: 'target-below',
    known: [grant(0, { target_namespace: 'partner' })],
    asked: { target_namespace: 'partner/dev' },
    level: null,
    comment: 'A grant to partner is none to partner/dev.',
    requires: EXACT,
    flags: ['exact'],
  },
  {
    id: 'other-direction',
    known: [grant(0, { source_namespace: 'default', target_namespace: 'acme' })],
    level: null,
    comment: 'A grant in the other direction.',
    requires: STRICT,
    flags: ['default'],
  },
];

function levels(id: string, hash_levels: string[], level: Level, comment: string): Row {
  return {
    id: `levels-${id}`,
    known: [grant(0, { hash_levels })],
    level,
    comment,
    requires: ['consent-level'],
  };
}

const LEVELS: readonly Row[] = [
  levels('l0', ['L0'], 'L0', 'L0 alone.'),
  levels('l1', ['L1'], 'L1', 'L1 alone.'),
  levels('l2', ['L2'], 'L2', 'L2 alone.'),
  levels('l3', ['L3'], 'L3', 'L3 alone.'),
  levels('l1-l2-l3', ['L1', 'L2', 'L3'], 'L1', 'The most detailed of three.'),
  levels('l2-l3', ['L2', 'L3'], 'L2', 'The most detailed of two.'),
  levels('l0-l3', ['L0', 'L3'], 'L0', 'The first and the last.'),
  levels('unsorted', ['L3', 'L1'], 'L1', 'The most detailed, not the first of the list.'),
];

const ONE_THREAD = { threads: ['th_review'] };

const THREADS: readonly Row[] = [
  {
    id: 'thread-granted',
    known: [grant(0, ONE_THREAD)],
    level: 'L0',
    comment: 'The thread is one of the grant.',
    requires: ['consent-threads'],
  },
  {
    id: 'thread-among-others',
    known: [grant(0, { threads: ['th_a', 'th_review', 'th_z'] })],
    level: 'L0',
    comment: 'The thread is one of three.',
    requires: ['consent-threads'],
  },
  {
    id: 'thread-not-granted',
    known: [grant(0, ONE_THREAD)],
    asked: { thread: 'th_other' },
    level: null,
    comment: 'Another thread.',
    requires: ['consent-threads'],
    flags: ['default'],
  },
  {
    id: 'thread-beginning',
    known: [grant(0, ONE_THREAD)],
    asked: { thread: 'th_review_2' },
    level: null,
    comment: 'A thread that begins like the granted one.',
    requires: ['consent-threads'],
    flags: ['exact'],
  },
  {
    id: 'thread-is-no-part',
    known: [grant(0, { threads: ['th_review_2'] })],
    level: null,
    comment: 'A granted thread that begins like this one.',
    requires: ['consent-threads'],
    flags: ['exact'],
  },
  ...['th_consent', 'th_engine_config', 'th_aitl_decisions', 'th_audit_consent'].map((thread) => ({
    id: `reserved-${thread.slice(3).replaceAll('_', '-')}`,
    known: [grant(0)],
    asked: { thread },
    level: null,
    comment: 'A grant for all threads is none for a reserved one.',
    requires: ['sync-reserved'],
    flags: ['default'],
  })),
  {
    id: 'not-reserved',
    known: [grant(0)],
    asked: { thread: 'th_consent_2' },
    level: 'L0',
    comment: 'A thread that only begins like a reserved one.',
    requires: ['consent-level'],
    flags: ['exact'],
  },
];

const END = '2026-12-24T00:00:00.000Z';

function expiry(id: string, now: string, level: Level, comment: string): Row {
  return {
    id: `expiry-${id}`,
    known: [grant(0, { expires: END })],
    asked: { now },
    level,
    comment,
    requires: ['consent-ended'],
    flags: ['boundary'],
  };
}

const TIMES: readonly Row[] = [
  expiry('before', '2026-12-23T23:59:59.999Z', 'L0', 'One millisecond before the end.'),
  expiry('reached', END, null, 'The end is reached at its instant.'),
  expiry('after', '2026-12-24T00:00:00.001Z', null, 'One millisecond after the end.'),
  expiry('long-after', '2027-12-24T00:00:00.000Z', null, 'A year after the end.'),
  {
    id: 'expired-when-made',
    known: [grant(0, { expires: '2020-01-01T00:00:00.000Z' })],
    level: null,
    comment: 'A grant that was expired when it was made.',
    requires: ['consent-ended'],
  },
];

const G0 = grant(0);
const G1 = grant(1, { hash_levels: ['L2'] });
const EXPIRED = grant(1, { expires: '2026-11-20T11:00:00.000Z' });

const REVOKED: readonly Row[] = [
  {
    id: 'revoked',
    known: [G0, revocation(1, G0)],
    level: null,
    comment: 'The grant was revoked.',
    requires: ['consent-ended', 'consent-revoke'],
  },
  {
    id: 'revoked-first',
    known: [revocation(1, G0), G0],
    level: null,
    comment: 'The revocation is given first.',
    requires: ['consent-ended'],
    flags: ['order'],
  },
  {
    id: 'revoked-twice',
    known: [G0, revocation(1, G0), revocation(2, G0)],
    level: null,
    comment: 'The grant was revoked twice.',
    requires: ['consent-ended'],
  },
  {
    id: 'another-revoked',
    known: [G0, consentRecord(1, 'consent_revoked', { grant: idOf('another grant') })],
    level: 'L0',
    comment: 'Another grant was revoked.',
    requires: ['consent-level'],
  },
  {
    id: 'granted-again',
    known: [G0, revocation(1, G0), grant(2, { hash_levels: ['L1'] })],
    level: 'L1',
    comment: 'Revoked, and granted again at another level.',
    requires: ['consent-newest'],
    flags: ['newest'],
  },
  {
    id: 'revocation-revoked',
    known: [G0, revocation(1, G0), revocation(2, revocation(1, G0))],
    level: null,
    comment: 'A revocation cannot be revoked.',
    requires: ['consent-ended'],
  },
];

const NEWEST: readonly Row[] = [
  {
    id: 'newer-gives-less',
    known: [G0, G1],
    level: 'L2',
    comment: 'The newer grant gives less.',
    requires: ['consent-newest'],
    flags: ['newest'],
  },
  {
    id: 'newer-gives-more',
    known: [grant(0, { hash_levels: ['L3'] }), grant(1)],
    level: 'L0',
    comment: 'The newer grant gives more.',
    requires: ['consent-newest'],
    flags: ['newest'],
  },
  {
    id: 'newest-expired',
    known: [G0, EXPIRED],
    level: null,
    comment: 'The newest is expired; the older one is not asked.',
    requires: ['consent-ended', 'consent-newest'],
    flags: ['newest'],
  },
  {
    id: 'newest-revoked',
    known: [G0, G1, revocation(2, G1)],
    level: null,
    comment: 'The newest is revoked; the older one is not asked.',
    requires: ['consent-ended', 'consent-newest'],
    flags: ['newest'],
  },
  {
    id: 'older-revoked',
    known: [G0, G1, revocation(2, G0)],
    level: 'L2',
    comment: 'An older one is revoked, after the newest was made.',
    requires: ['consent-newest'],
    flags: ['newest'],
  },
  {
    id: 'older-expired',
    known: [grant(0, { expires: '2026-11-20T11:00:00.000Z' }), G1],
    level: 'L2',
    comment: 'An older one is expired.',
    requires: ['consent-newest'],
    flags: ['newest'],
  },
  {
    id: 'newest-for-another-thread',
    known: [G0, grant(1, { threads: ['th_other'], hash_levels: ['L3'] })],
    level: 'L0',
    comment: 'The newest of all does not match.',
    requires: ['consent-newest', 'consent-threads'],
    flags: ['newest'],
  },
  {
    id: 'newest-for-this-thread',
    known: [G0, grant(1, { ...ONE_THREAD, hash_levels: ['L3'] })],
    level: 'L3',
    comment: 'A newer grant for this thread before an older one for all.',
    requires: ['consent-newest'],
    flags: ['newest'],
  },
  {
    id: 'newest-for-all-threads',
    known: [grant(0, ONE_THREAD), grant(1, { hash_levels: ['L3'] })],
    level: 'L3',
    comment: 'A newer grant for all threads before an older one for this: newer, not more exact.',
    requires: ['consent-newest'],
    flags: ['newest'],
  },
  {
    id: 'newest-for-another-target',
    known: [G0, grant(1, { target_namespace: 'partner', hash_levels: ['L3'] })],
    level: 'L0',
    comment: 'A newer grant to somebody else.',
    requires: ['consent-newest'],
    flags: ['newest'],
  },
  {
    id: 'newest-revoked-for-another-thread',
    known: [
      G0,
      grant(1, { threads: ['th_other'] }),
      revocation(2, grant(1, { threads: ['th_other'] })),
    ],
    level: 'L0',
    comment: 'A newer grant for another thread was revoked.',
    requires: ['consent-newest'],
    flags: ['newest'],
  },
  {
    id: 'clocks-are-numbers',
    known: [grant(9, { hash_levels: ['L3'] }), grant(10, { hash_levels: ['L1'] })],
    level: 'L1',
    comment: 'Clock 10 is newer than 9; as texts it would be older.',
    requires: ['consent-newest'],
    flags: ['newest'],
  },
  {
    id: 'last-given-is-older',
    known: [G1, G0],
    level: 'L2',
    comment: 'The order in which they are given does not matter.',
    requires: ['consent-newest'],
    flags: ['newest', 'order'],
  },
];

const STRANGE: readonly Row[] = [
  {
    id: 'other-kind',
    known: [consentRecord(0, 'intend', grant(0)['body'] as JsonObject, 'INTEND')],
    level: null,
    comment: 'A record of another kind with the body of a grant.',
    requires: STRICT,
    flags: ['default'],
  },
  {
    id: 'other-kind-revokes-nothing',
    known: [G0, consentRecord(1, 'consent_state_change', { grant: recordId(G0), to: 'revoked' })],
    level: 'L0',
    comment: 'A record of another kind that speaks of an end.',
    requires: ['consent-level'],
  },
];

/** The same set in several orders. */
function permuted(): Row[] {
  const set = [
    G0,
    grant(1, { ...ONE_THREAD, hash_levels: ['L1'] }),
    revocation(2, G0),
    grant(3, { hash_levels: ['L2', 'L3'] }),
    grant(4, { threads: ['th_other'] }),
  ];
  const orders = [
    [0, 1, 2, 3, 4],
    [4, 3, 2, 1, 0],
    [3, 0, 4, 1, 2],
    [1, 4, 0, 2, 3],
  ];
  return orders.map((order, index) => ({
    id: `permuted-${index + 1}`,
    known: order.map((position) => set[position]!),
    level: 'L2',
    comment: `Grants and a revocation. Order ${order.map((position) => position + 1).join(' ')}.`,
    requires: ['consent-newest'],
    flags: ['order'],
  }));
}
