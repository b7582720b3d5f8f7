// What crosses from one namespace to another, and at which level.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, listAt, show, textAt } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import type { Pairing } from '../engine/pairing.ts';
import { oracleRedact, RECORD_LEVELS } from '../oracle/index.ts';
import type { JsonObject, RecordLevel } from '../oracle/index.ts';

/** A pair, and namespaces and a thread that nobody else uses. */
interface Scene {
  pair: Pairing;
  /** As which the peer counts. */
  own: string;
  /** Another one, from which nothing crosses without a grant. */
  team: string;
  thread: string;
}

async function setScene(check: CheckContext, host = check.host): Promise<Scene> {
  const own = check.random('own-');
  const pair = await pairWith(check, { host, namespaces: { peer: own } });
  return { pair, own, team: check.random('team-'), thread: check.random('th_') };
}

/** A grant from the team to the peer. */
function grantOf({ own, team }: Scene, members: object = {}): JsonObject {
  return { source_namespace: team, target_namespace: own, ...members } as JsonObject;
}

/** What crosses of a thread from its beginning: ids with their levels. */
async function crossing({ pair, thread }: Scene): Promise<[string, string][]> {
  const { ids, levels } = await pair.readChanges(thread);
  return ids.map((id, index) => [id, levels[index] ?? 'L0']);
}

/** Everything that an answer shows, as text. */
function everythingIn(answer: HttpAnswer): string {
  return `${answer.status} ${JSON.stringify(answer.headers)}\n${answer.text}`;
}

/** Values of a record that a level withholds. What is too short or too common to be searched for is left out. */
function withheldBy(level: RecordLevel | undefined, record: JsonObject): [string, string][] {
  const names: Record<RecordLevel, readonly string[]> = {
    L0: [],
    L1: ['salt', 'proof', 'body'],
    L2: ['salt', 'proof', 'body', 'actor', 'created'],
    L3: ['salt', 'proof', 'body', 'actor', 'created', 'kind'],
  };
  const hidden = level === undefined ? [...names.L3, 'id', 'namespace'] : names[level];
  return hidden.flatMap((name): [string, string][] => {
    const value = record[name];
    if (name === 'body') return textsIn(value).map((text) => ['body', text]);
    if (name === 'proof') return [['proof', String(at(value, 'proofValue'))]];
    return [[name, String(value)]];
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function expectNothingOf(
  check: CheckContext,
  text: string,
  record: JsonObject,
  level: RecordLevel | undefined,
  where: string,
): void {
  for (const [name, value] of withheldBy(level, record)) {
    check.expect(
      'consent-withheld',
      !text.includes(value),
      `${where} has nothing of the ${name} at ${level ?? 'no level'}`,
      {
        expected: `no ${show(value, 60)} anywhere`,
        actual: text.includes(value) ? 'it is there' : '',
      },
    );
  }
}

/** A record with a body, a kind and a text that can be searched for. */
async function tellingRecord(
  check: CheckContext,
  { thread, team }: Pick<Scene, 'thread' | 'team'>,
  host = check.host,
): Promise<JsonObject> {
  const writer = await check.actor({ host });
  return await writer.record(thread, {
    namespace: team,
    kind: `${check.random('kind-')}.secret.v1`,
    body: { text: check.random('secret-'), deep: [{ deeper: check.random('inner-') }] },
  });
}

// ------------------------------------------------------------------------------------------------ without a grant

const sameNamespace = defineCheck({
  id: 'consent/same-namespace-passes-whole',
  title: 'records of the namespace as which the peer counts cross whole, whatever grants say',
  class: 'consent',
  requirements: ['consent-same-namespace'],
  async run(check) {
    const scene = await setScene(check);
    const writer = await check.actor();
    const record = await writer.record(scene.thread, { namespace: scene.own });
    const whole = { id: record['id'], record };
    const read = async (story: string): Promise<void> => {
      const { elements } = await scene.pair.readChanges(scene.thread);
      check.equal('consent-same-namespace', elements, [whole], story);
    };
    await read('it crosses whole without a grant');
    const limited = { source_namespace: scene.own, target_namespace: scene.own };
    const grant = await scene.pair.operator.granted({ ...limited, hash_levels: ['L3'] });
    await read('a grant for less between equal namespaces takes nothing away');
    await scene.pair.operator.revokeGrant(grant);
    await read('nor does one that is revoked');
  },
});

const strict = defineCheck({
  id: 'consent/nothing-crosses-without-a-grant',
  title:
    'without a grant no way of reading shows a record of another namespace, or that there is one',
  class: 'consent',
  requirements: ['consent-strict', 'consent-withheld', 'consent-same-namespace'],
  async run(check) {
    const scene = await setScene(check);
    const { pair, thread, own } = scene;
    const secret = await tellingRecord(check, scene);
    const writer = await check.actor();
    const open = await writer.record(thread, { namespace: own });
    const hidden = await tellingRecord(check, scene);
    const page = await pair.changes(thread);
    check.equal(
      'consent-same-namespace',
      listAt(page.json, 'records').map((element) => at(element, 'id')),
      [open['id']],
      'the record of the own namespace on the same thread crosses',
    );
    const short = await pair.changes(thread, { limit: 1 });
    check.equal(
      'consent-strict',
      at(short.json, 'has_more'),
      false,
      'what is withheld behind it is not "more"',
      { answer: short },
    );
    const empty = check.random('th_');
    const only = await tellingRecord(check, { ...scene, thread: empty });
    const nothing = await pair.changes(empty);
    check.equal(
      'consent-strict',
      [listAt(nothing.json, 'records'), at(nothing.json, 'has_more')],
      [[], false],
      'a thread of which nothing may cross is an empty one',
      { answer: nothing },
    );
    const asked = await pair.askFor([secret['id'], open['id'], hidden['id']]);
    check.equal(
      'consent-strict',
      [
        listAt(asked.json, 'records').map((element) => at(element, 'id')),
        listAt(asked.json, 'missing'),
      ],
      [[open['id']], [secret['id'], hidden['id']]],
      'by ids, what may not cross is missing like what is not there',
      { answer: asked },
    );
    const feed = await pair.openFeed(thread);
    await check.until('the event of the open record', () => feed.events.length > 0);
    const third = await tellingRecord(check, scene);
    const last = await writer.record(thread, { namespace: own });
    await check.until('the event of what came last', () => feed.text.includes(String(last['id'])));
    check.equal(
      'consent-strict',
      feed.events.map((event) => at(event.json, 'id')),
      [open['id'], last['id']],
      'the continuous feed shows the open records only',
    );
    for (const record of [secret, hidden, third, only]) {
      for (const [where, text] of [
        ['the page', everythingIn(page)],
        ['the page of an empty thread', everythingIn(nothing)],
        ['the feed', feed.text],
      ] as const) {
        expectNothingOf(check, text, record, undefined, where);
      }
    }
    feed.close();
  },
});

const targetBound = defineCheck({
  id: 'consent/the-target-namespace-is-that-of-the-pair',
  title:
    'a caller that names another target namespace than the pair is refused, even where that one has a grant',
  class: 'consent',
  requirements: ['consent-target-bound', 'consent-strict'],
  async run(check) {
    const scene = await setScene(check);
    const { pair, thread, own, team } = scene;
    await tellingRecord(check, scene);
    const other = check.random('other-');
    await pair.operator.granted({ source_namespace: team, target_namespace: other });
    const right = await pair.changes(thread, { target_namespace: own });
    check.status('consent-target-bound', right, 200, 'the namespace of the pair may be named');
    check.equal('consent-strict', listAt(right.json, 'records'), [], 'and gives nothing new');
    for (const claimed of [other, team, 'default', `${own}/part`, own.toUpperCase()]) {
      check.refused(
        'consent-target-bound',
        await pair.changes(thread, { target_namespace: claimed }),
        { status: 403, code: 'forbidden' },
        `${claimed} is not the namespace of the pair`,
      );
    }
    // There is something to deliver, so that nobody waits who takes no notice of the namespace.
    await (await check.actor()).record(thread, { namespace: own });
    check.refused(
      'consent-target-bound',
      await pair.changes(thread, { target_namespace: other, feed: 'longpoll' }),
      { status: 403, code: 'forbidden' },
      'nor for a long poll',
    );
    const feed = await pair.openFeed(thread, { target_namespace: other });
    check.equal('consent-target-bound', feed.status, 403, 'nor for a continuous feed');
    feed.close();
  },
});

const exact = defineCheck({
  id: 'consent/namespaces-are-compared-whole',
  title:
    'a grant holds for the namespaces that it names, not for what is above, below or begins alike',
  class: 'consent',
  requirements: ['consent-exact'],
  async run(check) {
    const scene = await setScene(check);
    const { pair, thread, own, team } = scene;
    const writer = await check.actor();
    const near = [`${team}/part`, `${team}x`, team.slice(0, -1), 'default'];
    for (const namespace of near) await writer.record(thread, { namespace });
    await pair.operator.granted(grantOf(scene));
    check.equal('consent-exact', await crossing(scene), [], 'none of the near ones crosses');
    const record = await writer.record(thread, { namespace: team });
    check.equal(
      'consent-exact',
      await crossing(scene),
      [[record['id'], 'L0']],
      'the one named does',
    );
    const below = check.random('th_');
    const part = `${own}/part`;
    await writer.record(below, { namespace: `${team}y` });
    for (const target_namespace of [part, `${own}x`, own.slice(0, -1)]) {
      await pair.operator.granted({ source_namespace: `${team}y`, target_namespace });
    }
    check.equal(
      'consent-exact',
      await crossing({ ...scene, thread: below }),
      [],
      'grants to near targets are not for this peer',
    );
    await writer.record(below, { namespace: part });
    check.equal(
      'consent-exact',
      await crossing({ ...scene, thread: below }),
      [],
      'what is below the own namespace is not of it',
    );
  },
});

// ------------------------------------------------------------------------------------------------ grants

const grantForm = defineCheck({
  id: 'consent/a-grant-is-a-record',
  title:
    'a grant is answered with the record that it is, with its levels in order, and listed; so is its end',
  class: 'consent',
  requirements: ['consent-grant', 'consent-list', 'consent-revoke', 'consent-audit'],
  async run(check) {
    const scene = await setScene(check);
    const { operator, target } = scene.pair;
    const expires = scene.pair.peer.now(-3_600_000);
    const asked: [object, object, string][] = [
      [{}, { hash_levels: ['L0', 'L1', 'L2', 'L3'] }, 'active'],
      [
        { hash_levels: ['L3', 'L1'], threads: [scene.thread], purpose: 'a review' },
        { hash_levels: ['L1', 'L3'], threads: [scene.thread], purpose: 'a review' },
        'active',
      ],
      [{ hash_levels: ['L2'], expires }, { hash_levels: ['L2'], expires }, 'expired'],
    ];
    const made: { grant_id: string; state: string; body: unknown }[] = [];
    for (const [members, body, state] of asked) {
      const answer = await operator.grant(grantOf(scene, members));
      check.status('consent-grant', answer, 201, `a grant with ${show(members, 80)}`);
      const record = at(answer.json, 'record');
      const grant_id = textAt(answer.json, 'grant_id') ?? '';
      check.equal(
        'consent-grant',
        {
          id: at(record, 'id'),
          thread: at(record, 'thread'),
          act: at(record, 'act'),
          kind: at(record, 'kind'),
          actor: at(record, 'actor'),
          body: at(record, 'body'),
        },
        {
          id: grant_id,
          thread: 'th_consent',
          act: 'LEARN',
          kind: 'core.consent.v1',
          actor: target.did,
          body: grantOf(scene, body),
        },
        'its record says what was granted',
        { answer },
      );
      const kept = await operator.get(`/v1/records/${grant_id}`);
      check.equal('consent-grant', kept.json, record, 'the record is on the host');
      made.push({ grant_id, state, body: grantOf(scene, body) });
    }
    const listed = async (): Promise<unknown[]> =>
      (await operator.grants()).filter(
        (grant) => at(grant, 'body', 'source_namespace') === scene.team,
      );
    check.equal('consent-list', await listed(), made, 'all are listed, the oldest first');
    const [first, , third] = made;
    if (first === undefined || third === undefined) throw new TypeError('three grants were made');
    check.status(
      'consent-revoke',
      await operator.revokeGrant(first.grant_id),
      204,
      'one is revoked',
    );
    check.equal(
      'consent-list',
      await listed(),
      [{ ...first, state: 'revoked' }, ...made.slice(1)],
      'and listed as revoked',
    );
    check.status(
      'consent-revoke',
      await operator.revokeGrant(third.grant_id),
      204,
      'one that is expired is revoked as well',
    );
    check.equal(
      'consent-list',
      (await listed()).map((grant) => at(grant, 'state')),
      ['revoked', 'active', 'revoked'],
      'and listed as revoked, and no more as expired',
    );
    const consents = await operator.thread('th_consent');
    const ends = consents.records.filter(
      (record) => at(record, 'kind') === 'core.consent_revoked.v1',
    );
    check.equal(
      'consent-revoke',
      ends
        .filter((record) => at(record, 'body', 'grant') === first.grant_id)
        .map((record) => [at(record, 'act'), at(record, 'body'), at(record, 'actor')]),
      [['LEARN', { grant: first.grant_id }, target.did]],
      'by a record on th_consent',
    );
    check.refused(
      'consent-revoke',
      await operator.revokeGrant(first.grant_id),
      { status: 404, code: 'not-found' },
      'what is revoked is not revoked again',
    );
    for (const id of [
      `bagaaiera${'a'.repeat(52)}`,
      'no-content-id',
      textAt(ends[0], 'id') ?? '-',
    ]) {
      check.refused(
        'consent-revoke',
        await operator.revokeGrant(id),
        { status: 404, code: 'not-found' },
        `${id.slice(0, 14)} is no grant`,
      );
    }
    const audit = (await operator.thread('th_audit_consent')).records.filter((record) =>
      made.some(({ grant_id }) => grant_id === at(record, 'body', 'grant')),
    );
    check.equal(
      'consent-audit',
      audit.map((record) => [
        at(record, 'act'),
        at(record, 'kind'),
        at(record, 'body', 'grant'),
        at(record, 'body', 'to'),
        typeof at(record, 'body', 'timestamp'),
      ]),
      [
        ...made.map(({ grant_id }) => [grant_id, 'active']),
        ...[first, third].map(({ grant_id }) => [grant_id, 'revoked']),
      ].map((row) => ['LEARN', 'core.consent_state_change.v1', ...row, 'string']),
      'each change is in the audit',
    );
  },
});

const grantShapes = defineCheck({
  id: 'consent/a-malformed-grant-is-refused',
  title: 'a grant of another form is refused, and one for a reserved thread, and opens nothing',
  class: 'consent',
  requirements: ['consent-grant-shape', 'consent-strict', 'consent-grant'],
  async run(check) {
    const scene = await setScene(check);
    const { operator } = scene.pair;
    await tellingRecord(check, scene);
    const { own, team, thread } = scene;
    const wrong: [string, object][] = [
      ['without a source', { target_namespace: own }],
      ['without a target', { source_namespace: team }],
      ['with a source in capitals', grantOf(scene, { source_namespace: team.toUpperCase() })],
      ['with an empty target', grantOf(scene, { target_namespace: '' })],
      ['with all namespaces', grantOf(scene, { source_namespace: '*' })],
      ['with no level', grantOf(scene, { hash_levels: [] })],
      ['with an unknown level', grantOf(scene, { hash_levels: ['L1', 'L4'] })],
      ['with a level twice', grantOf(scene, { hash_levels: ['L1', 'L1'] })],
      ['with a level that is no list', grantOf(scene, { hash_levels: 'L1' })],
      ['with no thread', grantOf(scene, { threads: [] })],
      ['with a thread twice', grantOf(scene, { threads: [thread, thread] })],
      ['with a thread that is none', grantOf(scene, { threads: ['review'] })],
      ['with a thread that is no list', grantOf(scene, { threads: thread })],
      [
        'with 101 threads',
        grantOf(scene, {
          threads: Array.from({ length: 101 }, (_, index) => `${thread}_${index}`),
        }),
      ],
      ['with a purpose that is too long', grantOf(scene, { purpose: 'p'.repeat(1001) })],
      ['with a day instead of a time', grantOf(scene, { expires: '2036-01-01' })],
      ['with a time in another form', grantOf(scene, { expires: '2036-01-01T00:00:00Z' })],
      ['with a misspelt limit', grantOf(scene, { thread: [thread] })],
    ];
    for (const [story, body] of wrong) {
      const answer = await operator.grant(body);
      check.refused(
        'consent-grant-shape',
        answer,
        { status: 422, code: 'shape-invalid' },
        `a grant ${story}`,
      );
    }
    for (const reserved of ['th_consent', 'th_federation_pairs', 'th_audit_x', 'th_aitl']) {
      check.refused(
        'consent-grant-shape',
        await operator.grant(grantOf(scene, { threads: [thread, reserved] })),
        { status: 403, code: 'thread-reserved' },
        `a grant for ${reserved}`,
      );
    }
    check.equal('consent-strict', await crossing(scene), [], 'none of these opened anything');
    for (const [story, members] of [
      ['100 threads', { threads: Array.from({ length: 100 }, (_, index) => `${thread}_${index}`) }],
      ['a purpose of 1,000 characters', { purpose: '€'.repeat(1000) }],
    ] as const) {
      check.status('consent-grant', await operator.grant(grantOf(scene, members)), 201, story);
    }
  },
});

const durable = defineCheck({
  id: 'consent/grants-survive-sudden-death',
  title:
    'a grant and a revocation hold after the process was killed at the moment of their answers',
  class: 'consent',
  requirements: ['consent-durable'],
  needs: ['restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const scene = await setScene(check, host);
    const record = await tellingRecord(check, scene, host);
    const reborn = async (): Promise<void> => {
      await host.kill();
      await host.start();
    };
    const grant = await scene.pair.operator.granted(grantOf(scene, { hash_levels: ['L2'] }));
    await reborn();
    check.equal(
      'consent-durable',
      await crossing(scene),
      [[record['id'], 'L2']],
      'the grant is in force after the death',
    );
    await scene.pair.operator.revokeGrant(grant);
    await reborn();
    check.equal('consent-durable', await crossing(scene), [], 'the revocation is, too');
  },
});

// ------------------------------------------------------------------------------------------------ deciding

const levels = defineCheck({
  id: 'consent/the-most-detailed-level-is-delivered',
  title:
    'a record crosses redacted to the most detailed level of its grant, with nothing of what is withheld',
  class: 'consent',
  requirements: ['consent-level', 'consent-withheld', 'level-redact-clean'],
  async run(check) {
    const scene = await setScene(check);
    const { pair, thread } = scene;
    const record = await tellingRecord(check, scene);
    const sets: [RecordLevel[], RecordLevel][] = [
      [['L3'], 'L3'],
      [['L2'], 'L2'],
      [['L3', 'L2'], 'L2'],
      [['L1', 'L3'], 'L1'],
      [['L1', 'L2', 'L3'], 'L1'],
      [['L3', 'L0'], 'L0'],
      [[...RECORD_LEVELS], 'L0'],
    ];
    for (const [hash_levels, level] of sets) {
      await pair.operator.granted(grantOf(scene, { hash_levels }));
      const due = [{ id: record['id'], record: oracleRedact(record, level) }];
      const page = await pair.changes(thread);
      check.equal(
        'consent-level',
        listAt(page.json, 'records'),
        due,
        `${hash_levels.join(', ')} gives ${level}`,
        { answer: page },
      );
      const asked = await pair.askFor([record['id']]);
      check.equal(
        'consent-level',
        listAt(asked.json, 'records'),
        due,
        `by its id too, at ${level}`,
        { answer: asked },
      );
      const feed = await pair.openFeed(thread);
      await check.until('the event of the record', () => feed.events.length > 0);
      check.equal('consent-level', feed.events[0]?.json, due[0], `on the feed too, at ${level}`);
      for (const [where, text] of [
        ['the page', everythingIn(page)],
        ['the answer by ids', everythingIn(asked)],
        ['the feed', JSON.stringify(feed.headers) + feed.text],
      ] as const) {
        expectNothingOf(check, text, record, level, where);
      }
      feed.close();
      if (level !== 'L0') {
        check.expect(
          'level-redact-clean',
          !page.text.includes(String(record['salt'])),
          `the salt is not in the form at ${level}`,
        );
      }
    }
  },
});

const newest = defineCheck({
  id: 'consent/the-newest-grant-decides-alone',
  title: 'the newest matching grant decides, whether an older one gives more or less',
  class: 'consent',
  requirements: ['consent-newest', 'consent-threads'],
  async run(check) {
    const scene = await setScene(check);
    const { operator } = scene.pair;
    const record = await tellingRecord(check, scene);
    const expect = async (level: RecordLevel, story: string): Promise<void> => {
      check.equal('consent-newest', await crossing(scene), [[record['id'], level]], story);
    };
    await operator.granted(grantOf(scene, { hash_levels: ['L0'] }));
    await operator.granted(grantOf(scene, { hash_levels: ['L2'] }));
    await expect('L2', 'a newer grant gives less than an older one');
    await operator.granted(grantOf(scene, { hash_levels: ['L1'] }));
    await expect('L1', 'a newer one gives more');
    const elsewhere = { hash_levels: ['L0'], threads: [check.random('th_')] };
    await operator.granted(grantOf(scene, elsewhere));
    await expect('L1', 'a newer one for another thread does not match');
    await operator.granted(grantOf(scene, { hash_levels: ['L3'], threads: [scene.thread] }));
    await expect('L3', 'a newer one for this thread decides');
    await operator.granted(grantOf(scene, { hash_levels: ['L2'] }));
    await expect('L2', 'and a newer one for all threads after it');
    const bound = check.random('th_');
    const outside = await tellingRecord(check, { ...scene, thread: bound, team: `${scene.team}b` });
    await operator.granted(
      grantOf(scene, { source_namespace: `${scene.team}b`, threads: [scene.thread] }),
    );
    check.equal(
      'consent-threads',
      await crossing({ ...scene, thread: bound }),
      [],
      'a grant for one thread opens no other',
    );
    const asked = await scene.pair.askFor([outside['id']]);
    check.equal(
      'consent-threads',
      [listAt(asked.json, 'records'), listAt(asked.json, 'missing')],
      [[], [outside['id']]],
      'nor does it give its records by their ids',
      { answer: asked },
    );
    await operator.granted(
      grantOf(scene, { source_namespace: `${scene.team}b`, threads: [scene.thread, bound] }),
    );
    check.equal(
      'consent-threads',
      await crossing({ ...scene, thread: bound }),
      [[outside['id'], 'L0']],
      'one that names it does',
    );
  },
});

const ended = defineCheck({
  id: 'consent/an-ended-grant-closes',
  title:
    'where the newest grant is expired or revoked nothing crosses, although an older one is in force',
  class: 'consent',
  requirements: ['consent-ended'],
  async run(check) {
    const scene = await setScene(check);
    const { operator, peer } = scene.pair;
    const record = await tellingRecord(check, scene);
    const open = async (story: string): Promise<string> => {
      const grant = await operator.granted(grantOf(scene));
      check.equal('consent-ended', await crossing(scene), [[record['id'], 'L0']], story);
      return grant;
    };
    const first = await open('a grant in force lets it cross');
    await operator.granted(grantOf(scene, { expires: peer.now(-1000) }));
    check.equal('consent-ended', await crossing(scene), [], 'a newer one that is expired does not');
    const second = await open('an even newer one does again');
    await operator.revokeGrant(await open('so does one more'));
    check.equal(
      'consent-ended',
      await crossing(scene),
      [],
      'revoked, it leaves nothing open, although the one before it is in force',
    );
    await operator.revokeGrant(second);
    const third = await open('a new one opens again');
    await operator.revokeGrant(first);
    check.equal(
      'consent-ended',
      await crossing(scene),
      [[record['id'], 'L0']],
      'revoking an older one changes nothing',
    );
    const later = grantOf(scene, { expires: peer.now(3_600_000), hash_levels: ['L3'] });
    await operator.granted(later);
    check.equal(
      'consent-ended',
      await crossing(scene),
      [[record['id'], 'L3']],
      'one that expires in an hour is in force',
    );
    await operator.revokeGrant(third);
  },
});

const expiry = defineCheck({
  id: 'consent/a-grant-expires-by-the-clock-of-the-source',
  title:
    'a grant is in force until its instant and not after it, and does not widen anything by ending',
  class: 'consent',
  requirements: ['consent-ended', 'consent-list', 'consent-narrowed'],
  needs: ['test-clock', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const scene = await setScene(check, host);
    const { operator, peer } = scene.pair;
    const record = await tellingRecord(check, scene, host);
    await operator.granted(grantOf(scene, { hash_levels: ['L2'] }));
    const expires = peer.now(3_600_000);
    const grant = await operator.granted(grantOf(scene, { expires }));
    const before = await scene.pair.readChanges(scene.thread);
    check.equal('consent-ended', before.levels, ['L0'], 'it is in force before its time');
    const now = Date.parse(await check.advanceClock(host, 3_590_000));
    check.equal(
      'consent-ended',
      await crossing(scene),
      [[record['id'], 'L0']],
      'seconds before its instant it is in force',
    );
    peer.clock_ahead_ms = 3_590_000;
    await check.advanceClock(host, Math.max(0, Date.parse(expires) - now));
    check.equal('consent-ended', await crossing(scene), [], 'at its instant it is not');
    const shown = (await operator.grants()).find((entry) => at(entry, 'grant_id') === grant);
    check.equal('consent-list', at(shown, 'state'), 'expired', 'it is listed as expired');
    const after = await scene.pair.readChanges(scene.thread, { since: before.cursor });
    check.equal('consent-narrowed', after.ids, [], 'nothing is delivered again');
  },
});

const mixed = defineCheck({
  id: 'consent/each-record-by-its-own-namespace',
  title: 'on a thread with records of several namespaces each one is decided by its own',
  class: 'consent',
  requirements: ['consent-level', 'consent-strict', 'consent-same-namespace'],
  async run(check) {
    const scene = await setScene(check);
    const { pair, thread, own, team } = scene;
    const writer = await check.actor();
    const write = async (namespace: string): Promise<JsonObject> =>
      await writer.record(thread, { namespace });
    const mine = await write(own);
    const first = await write(team);
    await write(`${team}-closed`);
    const second = await write(`${team}-two`);
    const last = await write(own);
    await pair.operator.granted(grantOf(scene, { hash_levels: ['L3'] }));
    await pair.operator.granted(
      grantOf(scene, { source_namespace: `${team}-two`, hash_levels: ['L1'] }),
    );
    const { records } = await pair.readChanges(thread);
    const due = [mine, oracleRedact(first, 'L3'), oracleRedact(second, 'L1'), last];
    check.equal('consent-level', records[1], due[1], 'the first team is shown at L3');
    check.equal('consent-level', records[2], due[2], 'the second one at L1');
    check.equal('consent-same-namespace', [records[0], records[3]], [mine, last], 'its own whole');
    check.equal('consent-strict', records.length, 4, 'what has no grant does not cross');
  },
});

const noFuller = defineCheck({
  id: 'consent/what-is-held-in-part-crosses-in-part',
  title: 'a source that holds a form below the granted level delivers the form that it holds',
  class: 'consent',
  requirements: ['consent-no-fuller', 'consent-level'],
  async run(check) {
    const giver = await pairWith(check);
    const scene = await setScene(check);
    const { thread, team } = scene;
    const author = giver.peer.actor();
    const forms = RECORD_LEVELS.map((level) => author.form(level, { thread, namespace: team }));
    giver.thread(thread).add(...forms);
    await giver.pulled(thread);
    await scene.pair.operator.granted(grantOf(scene));
    const whole = await scene.pair.readChanges(thread);
    check.equal('consent-no-fuller', whole.records, forms, 'L0 granted, each as it is held');
    await scene.pair.operator.granted(grantOf(scene, { hash_levels: ['L2'] }));
    const less = await scene.pair.readChanges(thread);
    check.equal(
      'consent-level',
      less.records,
      forms.map((form) => oracleRedact(form, 'L2')),
      'L2 granted, what is fuller is redacted and what is less full stays',
    );
  },
});

// ------------------------------------------------------------------------------------------------ when consent changes

const next = defineCheck({
  id: 'consent/a-change-holds-for-what-comes-next',
  title:
    'a grant or revocation holds for the next request, and for the next record of a feed that is open',
  class: 'consent',
  requirements: ['consent-next', 'consent-withheld'],
  async run(check) {
    const scene = await setScene(check);
    const { pair, thread, own } = scene;
    const first = await tellingRecord(check, scene);
    const feed = await pair.openFeed(thread);
    const writer = await check.actor();
    const mark = async (): Promise<string> => {
      const { id } = await writer.record(thread, { namespace: own });
      await check.until('the record after the change', () => feed.text.includes(String(id)));
      return String(id);
    };
    const one = await mark();
    expectNothingOf(check, feed.text, first, undefined, 'the feed before the grant');
    const shows = async (): Promise<boolean> =>
      (await crossing(scene)).some(([id]) => id === first['id']);
    check.equal('consent-next', await shows(), false, 'before the grant no request shows it');
    const grant = await pair.operator.granted(grantOf(scene));
    check.equal('consent-next', await shows(), true, 'the request right after it does');
    await check.eventually('consent-next', 'the open feed delivers the thread again', () =>
      feed.text.includes(String(first['id'])),
    );
    const second = await tellingRecord(check, scene);
    const two = await mark();
    const seen = feed.events.map((event) => String(at(event.json, 'id')));
    check.expect(
      'consent-next',
      seen.lastIndexOf(String(first['id'])) > seen.indexOf(one),
      'the grant delivers the thread within the open feed',
      { actual: seen.join(', ') },
    );
    check.expect(
      'consent-next',
      seen.includes(String(second['id'])),
      'and what is written after it',
      { actual: seen.join(', ') },
    );
    await pair.operator.revokeGrant(grant);
    check.equal('consent-next', await shows(), false, 'the one right after its end does not');
    const third = await tellingRecord(check, scene);
    const length = feed.text.length;
    const three = await mark();
    check.expect(
      'consent-next',
      !feed.events.some((event) => at(event.json, 'id') === third['id']),
      'after the revocation the next record stays',
      { actual: `after ${two}: ${three}` },
    );
    expectNothingOf(check, feed.text.slice(length), third, undefined, 'the feed after it');
    feed.close();
    const page = await pair.changes(thread);
    check.equal(
      'consent-next',
      listAt(page.json, 'records').map((element) => at(element, 'id')),
      [one, two, three],
      'nor does the next request show it',
      { answer: page },
    );
  },
});

const widened = defineCheck({
  id: 'consent/wider-delivers-again',
  title:
    'a reader whose cursor is older than a widening gets the thread again from its beginning, once',
  class: 'consent',
  requirements: ['consent-widened', 'sync-no-repeat'],
  async run(check) {
    const scene = await setScene(check);
    const { pair, thread, own } = scene;
    const writer = await check.actor();
    const records: JsonObject[] = [];
    const write = async (namespace: string): Promise<void> => {
      records.push(await writer.record(thread, { namespace }));
    };
    for (const namespace of [scene.team, own, scene.team]) await write(namespace);
    let reading = await pair.readChanges(thread);
    check.equal('sync-no-repeat', reading.ids, [records[1]?.['id']], 'without a grant, one record');
    for (const level of ['L3', 'L2', 'L1', 'L0'] as const) {
      await pair.operator.granted(grantOf(scene, { hash_levels: [level] }));
      await write(scene.team);
      reading = await pair.readChanges(thread, { since: reading.cursor, limit: 2 });
      check.equal(
        'consent-widened',
        reading.records,
        records.map((record) =>
          record['namespace'] === own ? record : oracleRedact(record, level),
        ),
        `wider to ${level}, the whole thread comes again, in pages of two`,
      );
      const rest = await pair.readChanges(thread, { since: reading.cursor });
      check.equal('sync-no-repeat', rest.ids, [], 'and only once');
    }
    const old = reading.cursor;
    await pair.operator.granted(grantOf(scene, { hash_levels: ['L3'] }));
    await pair.operator.granted(grantOf(scene));
    const same = await pair.readChanges(thread, { since: old });
    check.equal('sync-no-repeat', same.ids, [], 'narrower and back in between is no widening');
  },
});

const widenedElsewhere = defineCheck({
  id: 'consent/wider-elsewhere-repeats-nothing',
  title: 'what becomes wider for another peer, namespace or thread delivers nothing again',
  class: 'consent',
  requirements: ['consent-widened', 'sync-no-repeat'],
  async run(check) {
    const scene = await setScene(check);
    const { pair, thread, own, team } = scene;
    const record = await tellingRecord(check, scene);
    await pair.operator.granted(grantOf(scene, { hash_levels: ['L2'] }));
    const { cursor } = await pair.readChanges(thread);
    for (const grant of [
      grantOf(scene, { target_namespace: `${own}x` }),
      grantOf(scene, { threads: [check.random('th_')] }),
      grantOf(scene, { source_namespace: `${team}x` }),
    ]) {
      await pair.operator.granted(grant);
      const again = await pair.readChanges(thread, { since: cursor });
      check.equal('sync-no-repeat', again.ids, [], `nothing after ${show(grant, 120)}`);
    }
    await pair.operator.granted(grantOf(scene, { threads: [thread] }));
    const again = await pair.readChanges(thread, { since: cursor });
    check.equal('consent-widened', again.records, [record], 'for this thread it comes again');
  },
});

const narrowed = defineCheck({
  id: 'consent/narrower-delivers-nothing-again',
  title: 'when consent narrows, a reader gets nothing again, and what is new at the new level',
  class: 'consent',
  requirements: ['consent-narrowed', 'consent-level'],
  async run(check) {
    const scene = await setScene(check);
    const { pair, thread } = scene;
    await tellingRecord(check, scene);
    await pair.operator.granted(grantOf(scene));
    let { cursor } = await pair.readChanges(thread);
    for (const level of ['L1', 'L3'] as const) {
      await pair.operator.granted(grantOf(scene, { hash_levels: [level] }));
      const nothing = await pair.readChanges(thread, { since: cursor });
      check.equal('consent-narrowed', nothing.ids, [], `narrower to ${level}, nothing comes again`);
      const record = await tellingRecord(check, scene);
      const reading = await pair.readChanges(thread, { since: nothing.cursor });
      check.equal(
        'consent-level',
        reading.records,
        [oracleRedact(record, level)],
        `what is new comes at ${level}`,
      );
      cursor = reading.cursor;
    }
  },
});

export const consentChecks: readonly CheckDefinition[] = [
  sameNamespace,
  strict,
  targetBound,
  exact,
  grantForm,
  grantShapes,
  durable,
  levels,
  newest,
  ended,
  expiry,
  mixed,
  noFuller,
  next,
  widened,
  widenedElsewhere,
  narrowed,
];
