// What becomes of a delivery, by the answer that it gets.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, listAt, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import type { RemoteActor } from '../probe/probe.ts';
import {
  arrivedAt,
  DAY,
  entryOf,
  peerState,
  fatesOf,
  fence,
  idOf,
  isBetween,
  problem,
  remoteActors,
  SCHEDULE,
  SECOND,
  settled,
  span,
} from './delivery-support.ts';
import type { Fate } from './delivery-support.ts';

/** One recipient for each row of a table, on one probe. */
async function recipientsOf<Row>(
  check: CheckContext,
  rows: readonly Row[],
): Promise<{ row: Row; recipient: RemoteActor }[]> {
  const recipients = await remoteActors(check.probe, rows.length);
  return rows.flatMap((row, index) => {
    const recipient = recipients[index];
    return recipient === undefined ? [] : [{ row, recipient }];
  });
}

/** A note for all recipients of a table. */
async function noteFor(
  actor: LocalActor,
  cases: readonly { recipient: RemoteActor }[],
): Promise<string> {
  return idOf(await actor.note('a note', { to: cases.map(({ recipient }) => recipient.url) }));
}

/** Counts that one copy came, although everything later has come too. */
function expectOneCopy(
  check: CheckContext,
  requirement: string,
  recipient: RemoteActor,
  note: string,
  story: string,
): void {
  check.equal(requirement, recipient.received(note).length, 1, `${story}: sent exactly once`);
}

// ------------------------------------------------------------------------------------------------ done

const success = defineCheck({
  id: 'delivery/success',
  title: 'every answer from 200 to 299 means delivered',
  class: 'delivery',
  requirements: ['delivery-success', 'projection-delivery-state'],
  async run(check) {
    const alice = await check.actor();
    const cases = await recipientsOf(check, [200, 201, 202, 203, 204, 208, 226, 299]);
    for (const { row, recipient } of cases) {
      recipient.on_inbox.add({
        status: row,
        body: row === 204 ? '' : { status: 'fine' },
        times: 1,
      });
    }
    const note = await noteFor(alice, cases);
    const state = await settled(check, alice, check.probe.origin, cases.length);
    for (const { row, recipient } of cases) {
      const dead = entryOf(state.dead, note, recipient.url);
      check.expect('delivery-success', dead === undefined, `answered ${row}: no dead letter`, {
        actual: show(dead),
      });
    }
    check.equal(
      'projection-delivery-state',
      state,
      { pending: [], delivered: cases.length, dead: [] },
      'delivery-state counts them as delivered',
    );
    await fence(
      check,
      alice,
      cases.map(({ recipient }) => recipient),
    );
    for (const { row, recipient } of cases) {
      expectOneCopy(check, 'delivery-success', recipient, note, `answered ${row}`);
    }
  },
});

const replay = defineCheck({
  id: 'delivery/replay-means-delivered',
  title: '422 with the code replay means delivered, 422 with another code does not',
  class: 'delivery',
  requirements: ['delivery-replay-success', 'delivery-permanent'],
  async run(check) {
    const alice = await check.actor();
    const cases = await recipientsOf(check, ['replay', 'shape-invalid']);
    for (const { row, recipient } of cases) {
      recipient.on_inbox.add({ ...problem(422, row), times: 1 });
    }
    const note = await noteFor(alice, cases);
    const state = await settled(check, alice, check.probe.origin, 2);
    check.equal('delivery-replay-success', state.delivered, 1, '422 replay counts as delivered');
    for (const { row, recipient } of cases) {
      const dead = entryOf(state.dead, note, recipient.url);
      const requirement = row === 'replay' ? 'delivery-replay-success' : 'delivery-permanent';
      check.expect(
        requirement,
        (dead !== undefined) === (row !== 'replay'),
        `422 ${row} is ${row === 'replay' ? 'no' : 'a'} dead letter`,
        { actual: show(state.dead) },
      );
    }
    await fence(
      check,
      alice,
      cases.map(({ recipient }) => recipient),
    );
    for (const { row, recipient } of cases) {
      const requirement = row === 'replay' ? 'delivery-replay-success' : 'delivery-permanent';
      expectOneCopy(check, requirement, recipient, note, `422 ${row}`);
    }
  },
});

// ------------------------------------------------------------------------------------------------ given up

const PERMANENT = [
  { status: 400, code: 'invalid-json' },
  { status: 410, code: 'gone' },
  { status: 413, code: 'too-large' },
  { status: 415, code: 'unsupported-media-type' },
  { status: 422, code: 'shape-invalid' },
  { status: 422, code: 'id-mismatch' },
] as const;

const permanent = defineCheck({
  id: 'delivery/permanent-refusal',
  title: 'what the peer refuses for good is a dead letter at once, and is not sent again',
  class: 'delivery',
  requirements: ['delivery-permanent', 'projection-delivery-state'],
  async run(check) {
    const alice = await check.actor();
    const cases = await recipientsOf(check, PERMANENT);
    for (const { row, recipient } of cases) {
      // The code decides nothing but for 422: the same refusal comes without a problem document for 400 and 410.
      const bare = row.status === 400 || row.status === 410;
      recipient.on_inbox.add({
        ...(bare ? { status: row.status, body: 'no' } : problem(row.status, row.code)),
        times: 1,
      });
    }
    const begin = Date.now();
    const note = await noteFor(alice, cases);
    const state = await settled(check, alice, check.probe.origin, cases.length);
    for (const { row, recipient } of cases) {
      const dead = entryOf(state.dead, note, recipient.url);
      const story = `answered ${row.status} ${row.code}`;
      check.expect('delivery-permanent', dead !== undefined, `${story}: a dead letter at once`, {
        actual: show(state),
      });
      check.equal('projection-delivery-state', at(dead, 'attempts'), 1, `${story}: one failure`);
      check.expect(
        'projection-delivery-state',
        isBetween(textAt(dead, 'failed_at'), begin, Date.now()),
        `${story}: failed_at is the time of the failure`,
        { expected: span(begin, Date.now()), actual: show(at(dead, 'failed_at')) },
      );
      check.expect(
        'projection-delivery-state',
        (textAt(dead, 'last_error') ?? '') !== '',
        `${story}: last_error says why`,
        { actual: show(dead) },
      );
    }
    await fence(
      check,
      alice,
      cases.map(({ recipient }) => recipient),
    );
    for (const { row, recipient } of cases) {
      expectOneCopy(check, 'delivery-permanent', recipient, note, `answered ${row.status}`);
    }
    const after = await settled(check, alice, check.probe.origin, cases.length * 2);
    check.equal(
      'delivery-permanent',
      { dead: after.dead.length, delivered: after.delivered },
      { dead: cases.length, delivered: cases.length },
      'the next activity for the same recipients is delivered, the dead letters stay',
    );
  },
});

// ------------------------------------------------------------------------------------------------ tried again

interface Trouble {
  story: string;
  /** At the inbox. */
  inbox?: Behaviour;
  /** Where the actor document is. */
  document?: Behaviour;
}

const STATUSES = [401, 403, 404, 405, 408, 409, 418, 429, 451, 500, 501, 502, 503, 504];

const TROUBLES: readonly Trouble[] = [
  ...STATUSES.map((status) => ({ story: `answered ${status}`, inbox: { status, body: 'no' } })),
  { story: 'answered 404 with a code', inbox: problem(404, 'not-found') },
  { story: 'answered 401 replay', inbox: problem(401, 'replay') },
  { story: 'answered 503 shape-invalid', inbox: problem(503, 'shape-invalid') },
  { story: 'hung up without an answer', inbox: { hang_up: 'after' } },
  { story: 'the actor document is answered 404', document: { status: 404, body: '' } },
  { story: 'the actor document is answered 500', document: { status: 500, body: '' } },
  { story: 'the actor document is not sent', document: { hang_up: 'after' } },
];

/** Counts that a delivery has failed once and has its next attempt 30 seconds after that. */
function expectOneFailure(
  check: CheckContext,
  fate: Fate | undefined,
  recipient: RemoteActor,
  note: string,
  story: string,
  begin: number,
): void {
  const entry = fate?.pending;
  check.equal('delivery-retry', at(entry, 'attempts'), 1, `${story}: pending after one failure`, {
    actual: show(fate),
  });
  if (entry === undefined) return;
  // Without a delivery, as when the actor document cannot be had, the failure came after the beginning.
  const arrived = arrivedAt(recipient.received(note)[0]);
  const earliest = (Number.isNaN(arrived) ? begin : arrived) + SCHEDULE[0];
  const latest = Date.now() + SCHEDULE[0];
  check.expect(
    'delivery-schedule',
    isBetween(textAt(entry, 'next_attempt_at'), earliest, latest),
    `${story}: the next attempt is 30 seconds after the failure`,
    { expected: span(earliest, latest), actual: show(at(entry, 'next_attempt_at')) },
  );
  check.expect(
    'projection-delivery-state',
    (textAt(entry, 'last_error') ?? '') !== '',
    `${story}: last_error says why`,
    { actual: show(entry) },
  );
}

const retried = defineCheck({
  id: 'delivery/temporary-failure',
  title: 'every other failure leaves the delivery pending, with the next attempt in 30 seconds',
  class: 'delivery',
  requirements: ['delivery-retry', 'delivery-schedule', 'projection-delivery-state'],
  async run(check) {
    const alice = await check.actor();
    const cases = await recipientsOf(check, TROUBLES);
    for (const { row, recipient } of cases) {
      if (row.inbox !== undefined) recipient.on_inbox.add(row.inbox);
      if (row.document !== undefined) recipient.on_document.add(row.document);
    }
    const nobody = check.peer();
    const absent = await nobody.actor();
    await nobody.close();
    const all = [...cases, { row: { story: 'nobody listens' }, recipient: absent }];
    const begin = Date.now();
    const note = await noteFor(alice, all);
    const fates = await fatesOf(
      check,
      alice,
      note,
      all.map(({ recipient }) => recipient),
    );
    for (const { row, recipient } of all) {
      expectOneFailure(check, fates.get(recipient), recipient, note, row.story, begin);
    }
    for (const { row, recipient } of cases) {
      const due = row.document === undefined ? 1 : 0;
      check.equal(
        'delivery-schedule',
        recipient.received(note).length,
        due,
        `${row.story}: not tried again before its time`,
      );
    }
  },
});

const REDIRECTS = [301, 302, 303, 307, 308];

const redirect = defineCheck({
  id: 'delivery/redirect-is-a-failure',
  title: 'a redirect of a delivery is not followed, and is a failure to be tried again',
  class: 'delivery',
  requirements: [
    'delivery-no-redirect',
    'delivery-retry',
    'delivery-schedule',
    'projection-delivery-state',
  ],
  async run(check) {
    const alice = await check.actor();
    const cases = await recipientsOf(check, REDIRECTS);
    const elsewhere = (status: number): string => `/elsewhere/${status}`;
    check.probe.on_any.add({ when: ({ path }) => path.startsWith('/elsewhere/'), status: 202 });
    for (const { row, recipient } of cases) {
      recipient.on_inbox.add({ status: row, redirect: check.probe.origin + elsewhere(row) });
    }
    const begin = Date.now();
    const note = await noteFor(alice, cases);
    const fates = await fatesOf(
      check,
      alice,
      note,
      cases.map(({ recipient }) => recipient),
    );
    for (const { row, recipient } of cases) {
      expectOneFailure(check, fates.get(recipient), recipient, note, `answered ${row}`, begin);
    }
    for (const { row } of cases) {
      const followed = check.probe.requests.filter(({ path }) => path === elsewhere(row));
      check.equal(
        'delivery-no-redirect',
        followed.length,
        0,
        `the redirect ${row} is not followed`,
      );
    }
  },
});

// ------------------------------------------------------------------------------------------------ Retry-After

interface Patience {
  story: string;
  /** The header, made when the answer is. */
  header: () => string;
  status: number;
  /** How long after the answer the named time is; 0 where it is before the schedule, or none. */
  named_ms: number;
}

function httpDate(from_now_ms: number): string {
  return new Date(Date.now() + from_now_ms).toUTCString();
}

const PATIENCE: readonly Patience[] = [
  { story: '503, 600 seconds', status: 503, header: () => '600', named_ms: 600_000 },
  { story: '429, 3600 seconds', status: 429, header: () => '3600', named_ms: 3_600_000 },
  { story: '500, 90 seconds', status: 500, header: () => '90', named_ms: 90_000 },
  {
    story: '503, a date in an hour',
    status: 503,
    header: () => httpDate(3_600_000),
    named_ms: 3_600_000,
  },
  {
    story: '503, 40 days',
    status: 503,
    header: () => String((40 * DAY) / SECOND),
    named_ms: 40 * DAY,
  },
  { story: '503, one second', status: 503, header: () => '1', named_ms: 0 },
  { story: '429, no second', status: 429, header: () => '0', named_ms: 0 },
  {
    story: '503, a date that is past',
    status: 503,
    header: () => httpDate(-3_600_000),
    named_ms: 0,
  },
  { story: '503, no time at all', status: 503, header: () => 'soon', named_ms: 0 },
];

const retryAfter = defineCheck({
  id: 'delivery/retry-after',
  title: 'Retry-After moves the next attempt where it is later than the schedule',
  class: 'delivery',
  requirements: ['delivery-retry-after', 'delivery-schedule'],
  async run(check) {
    const alice = await check.actor();
    const begin = Date.now();
    const cases = await recipientsOf(check, PATIENCE);
    for (const { row, recipient } of cases) {
      recipient.on_inbox.add({
        status: row.status,
        headers: { 'retry-after': row.header() },
        body: 'later',
      });
    }
    const note = await noteFor(alice, cases);
    const fates = await fatesOf(
      check,
      alice,
      note,
      cases.map(({ recipient }) => recipient),
    );
    for (const { row, recipient } of cases) {
      const next = textAt(fates.get(recipient)?.pending, 'next_attempt_at');
      const from = arrivedAt(recipient.received(note)[0]) + SCHEDULE[0];
      // A date was written when the check began, and has whole seconds.
      const named = Math.floor((begin + row.named_ms) / SECOND) * SECOND;
      if (row.named_ms === 0) {
        check.expect(
          'delivery-schedule',
          isBetween(next, from, Date.now() + SCHEDULE[0]),
          `${row.story}: the schedule stays`,
          { expected: span(from, Date.now() + SCHEDULE[0]), actual: show(next) },
        );
      } else {
        check.expect(
          'delivery-retry-after',
          Date.parse(next ?? '') >= named,
          `${row.story}: not before the named time`,
          { expected: `not before ${new Date(named).toISOString()}`, actual: show(next) },
        );
      }
    }
  },
});

// ------------------------------------------------------------------------------------------------ who sees what

const scope = defineCheck({
  id: 'delivery/state-by-token',
  title: 'an owner sees the deliveries of what his actor published, the operator sees all',
  class: 'delivery',
  requirements: ['projection-delivery-state', 'projection-scope'],
  needs: ['operator'],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    const [fine, failing, refusing] = await remoteActors(check.probe, 3);
    if (fine === undefined || failing === undefined || refusing === undefined) return;
    failing.on_inbox.add({ status: 500, body: '' });
    refusing.on_inbox.add({ status: 410, body: '' });
    const to = [fine, failing, refusing].map(({ url }) => url);
    const notes: string[] = [];
    for (const actor of [alice, carol]) {
      const note = idOf(await actor.note('for three', { to }));
      await fatesOf(check, actor, note, [fine, failing, refusing]);
      notes.push(note);
    }
    const tally = (projection: unknown) => {
      const of = (list: string) =>
        listAt(projection, check.probe.origin, list).map((entry) => textAt(entry, 'activity'));
      const delivered = at(projection, check.probe.origin, 'delivered');
      return { pending: of('pending').sort(), delivered, dead: of('dead_letter').sort() };
    };
    for (const [index, actor] of [alice, carol].entries()) {
      const own = [notes[index]];
      for (const requirement of ['projection-delivery-state', 'projection-scope']) {
        check.equal(
          requirement,
          tally(await actor.projection('delivery-state')),
          { pending: own, delivered: 1, dead: own },
          "an actor sees its own deliveries and no other's",
        );
      }
    }
    const all = await check.get('/projections/delivery-state', { token: check.operatorToken() });
    check.equal(
      'projection-delivery-state',
      tally(all.json),
      { pending: notes.toSorted(), delivered: 2, dead: notes.toSorted() },
      'the operator sees those of all actors',
    );
  },
});

const documentGone = defineCheck({
  id: 'delivery/recipient-is-gone',
  title: 'a recipient whose actor document is answered 410 is given up, one answered 404 is not',
  class: 'delivery',
  requirements: ['delivery-permanent', 'delivery-retry'],
  async run(check) {
    const alice = await check.actor();
    const [gone, buried, missing] = [
      await check.probe.actor(),
      await check.probe.actor(),
      await check.probe.actor(),
    ];
    gone.on_document.add({ status: 410, body: '' });
    // With a Tombstone it is the same.
    buried.remove();
    missing.on_document.add({ status: 404, body: '' });
    const note = idOf(await alice.note('to the gone', { to: [gone.url, buried.url, missing.url] }));
    const state = await check.until('all are tried', async () => {
      const now = await peerState(alice, check.probe.origin);
      const failed = now.pending.filter((entry) => at(entry, 'attempts') === 1);
      return now.dead.length + failed.length === 3 ? now : undefined;
    });
    for (const recipient of [gone, buried]) {
      check.equal(
        'delivery-permanent',
        at(entryOf(state.dead, note, recipient.url), 'attempts'),
        1,
        'the actor that is gone is a dead letter',
        { actual: show(state) },
      );
      check.equal(
        'delivery-permanent',
        recipient.received(note).length,
        0,
        'nothing was sent to it',
      );
    }
    check.expect(
      'delivery-retry',
      entryOf(state.pending, note, missing.url) !== undefined,
      'the actor that is missing is tried again',
      { actual: show(state) },
    );
  },
});

export const deliveryAnswerChecks: readonly CheckDefinition[] = [
  success,
  replay,
  permanent,
  documentGone,
  retried,
  redirect,
  retryAfter,
  scope,
];
