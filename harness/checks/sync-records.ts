// Asking for records by their ids, and pushing records.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import type { Pairing } from '../engine/pairing.ts';
import { oracleCanonicalText, oracleRedact } from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { timeFromNow } from '../probe/activities.ts';
import { reidentifyRecord } from '../probe/peer-actor.ts';

const ABSENT = ['a', 'e', 'i'].map((letter) => `bagaaiera${letter.repeat(51)}a`);
const DAY = 86_400_000;

interface Result {
  id: string | null;
  status: string;
  code?: string;
}

function resultsOf(answer: HttpAnswer): unknown[] {
  return listAt(answer.json, 'results');
}

/** Pushes and counts whether the results are the ones due. */
async function expectResults(
  check: CheckContext,
  pair: Pairing,
  requirement: string | readonly string[],
  pushed: readonly unknown[],
  due: readonly Result[],
  story: string,
): Promise<void> {
  const answer = await pair.push(pushed);
  for (const one of [requirement].flat()) {
    check.equal(one, [answer.status, resultsOf(answer)], [200, due], story, { answer });
  }
}

function stored(record: JsonObject): Result {
  return { id: record['id'] as string, status: 'stored' };
}

function refused(record: JsonObject, code: string): Result {
  return { id: record['id'] as string, status: 'refused', code };
}

/** A body nested so deep that the record has this many levels. */
function nested(levels: number): JsonObject {
  let value: JsonObject = {};
  for (let level = 2; level < levels; level += 1) value = { in: value };
  return value;
}

const ids = defineCheck({
  id: 'sync/asking-by-ids',
  title: 'records are given in the order asked for, and what is not there is named as missing',
  class: 'sync',
  requirements: ['sync-ids', 'sync-records-shape'],
  async run(check) {
    const pair = await pairWith(check);
    const writer = await check.actor();
    const thread = check.random('th_');
    const records = [
      await writer.record(thread),
      await writer.record(check.random('th_')),
      await writer.record(thread),
    ];
    const [one, two, three] = records.map((record) => String(record['id']));
    const [absent, other] = ABSENT;
    const asked = [three, absent, one, two, other, one];
    const answer = await pair.askFor(asked);
    const element = (index: number): object => ({
      id: records[index]?.['id'],
      record: records[index],
    });
    check.equal(
      'sync-ids',
      answer.json,
      { records: [element(2), element(0), element(1), element(0)], missing: [absent, other] },
      'records and missing ids are in the order asked for, each as often as asked for',
      { answer },
    );
    const many = Array.from({ length: 50 }, () => one);
    const full = await pair.askFor(many);
    check.equal('sync-ids', listAt(full.json, 'records').length, 50, '50 ids may be asked for');
    const bad: [string, unknown][] = [
      ['no ids', []],
      ['51 ids', [...many, one]],
      ['an id that is none', [one, 'record-1']],
      ['an id in capitals', [String(one).toUpperCase()]],
      ['a number', [1]],
    ];
    for (const [story, list] of bad) {
      check.refused(
        'sync-records-shape',
        await pair.askFor(list as unknown[]),
        { status: 422, code: 'shape-invalid' },
        story,
      );
    }
  },
});

const bodies = defineCheck({
  id: 'sync/bodies-of-neither-form-are-refused',
  title: 'a body that is not one of the two forms is refused, beside one that is',
  class: 'sync',
  requirements: ['sync-records-shape', 'sync-push'],
  async run(check) {
    const pair = await pairWith(check);
    const author = pair.peer.actor();
    const thread = check.random('th_');
    const record = author.record({ thread });
    // A host without the class `async` knows no envelopes; none takes one that is not alone.
    const envelope = pair.envelope({ records: [record] });
    const url = `${pair.target.base}/v1/sync/records`;
    const send = async (body: object): Promise<HttpAnswer> =>
      await check.post(url, body, { token: pair.token });
    for (const [story, body] of [
      ['neither', {}],
      ['both', { ids: [record['id']], records: [record] }],
      ['a further member', { records: [record], more: true }],
      ['no list', { records: record }],
      ['no records', { records: [] }],
      ['a list', [record]],
      ['an envelope with records beside it', { envelope, records: [record] }],
      ['an envelope with a further member', { envelope, more: true }],
      ['a list of envelopes', { envelope: [envelope] }],
      ['an envelope that is a text', { envelope: JSON.stringify(envelope) }],
    ] as const) {
      check.refused(
        'sync-records-shape',
        await send(body),
        { status: 422, code: 'shape-invalid' },
        story,
      );
    }
    const form = oracleRedact(record, 'L3');
    check.refused(
      'sync-records-shape',
      await send({ records: Array.from({ length: 1001 }, () => form) }),
      { status: 422, code: 'shape-invalid' },
      '1,001 records',
    );
    await expectResults(
      check,
      pair,
      'sync-push',
      [record],
      [stored(record)],
      'none of these stored the record: pushed alone it is new',
    );
    const series = author.series(1000, { thread: check.random('th_'), level: 'L3' });
    const answer = await pair.push(
      Array.from({ length: 1000 }, (_, index) => JSON.parse(series.textAt(index)) as JsonObject),
    );
    check.equal(
      'sync-push',
      resultsOf(answer).filter((result) => at(result, 'status') === 'stored').length,
      1000,
      '1,000 may be pushed',
    );
  },
});

const push = defineCheck({
  id: 'sync/pushing-tells-what-became-of-each',
  title:
    'pushed records are stored, known, upgraded or refused, each for itself and in their order',
  class: 'sync',
  requirements: ['sync-push', 'sync-push-each', 'sync-verified', 'level-upgrade'],
  async run(check) {
    const pair = await pairWith(check);
    const reader = await check.actor();
    const author = pair.peer.actor();
    const thread = check.random('th_');
    const [one, two, three, four] = author.chain(4, { thread });
    if (!one || !two || !three || !four) throw new TypeError('four records were made');
    const l3 = oracleRedact(two, 'L3');
    await expectResults(
      check,
      pair,
      'sync-push',
      [one, l3, three],
      [stored(one), stored(two), stored(three)],
      'three are new, one of them in part',
    );
    const forged = author.record({ thread }, { key: author.makeKey() });
    const changed = { ...four, act: 'MAP' };
    const noId = { ...author.record({ thread }), id: 7 };
    await expectResults(
      check,
      pair,
      ['sync-push', 'sync-push-each'],
      [one, forged, two, l3, changed, 'text', noId, four, four],
      [
        { id: one['id'] as string, status: 'known' },
        refused(forged, 'key-unknown'),
        { id: two['id'] as string, status: 'upgraded' },
        { id: two['id'] as string, status: 'known' },
        refused(changed, 'id-mismatch'),
        { id: null, status: 'refused', code: 'shape-invalid' },
        { id: null, status: 'refused', code: 'shape-invalid' },
        stored(four),
        { id: four['id'] as string, status: 'known' },
      ],
      'known, refused, upgraded and stored stand side by side',
    );
    const known: Result = { id: four['id'] as string, status: 'known' };
    await expectResults(
      check,
      pair,
      'sync-push',
      [four, l3, four],
      [known, { id: two['id'] as string, status: 'known' }, known],
      'what is pushed twice is answered twice, and what is known is known in every form',
    );
    const view = await reader.thread(thread);
    check.equal(
      'sync-verified',
      view.records,
      [one, two, three, four],
      'the thread has the good ones',
    );
    const upgradedRecord = await reader.recordAnswer(String(two['id']));
    check.equal('level-upgrade', upgradedRecord.json, two, 'the second one is whole now');
  },
});

const forged = defineCheck({
  id: 'sync/forged-records-are-refused',
  title:
    'a pushed record with one fault is refused with the code of the fault, and its right sibling is stored',
  class: 'sync',
  requirements: ['sync-verified', 'sync-push', 'sync-push-each', 'sync-push-reserved'],
  async run(check) {
    const pair = await pairWith(check);
    const reader = await check.actor();
    const author = pair.peer.actor();
    const key = pair.peer.actor({ method: 'key' });
    const thread = check.random('th_');
    const make = (fields: Record<string, JsonValue | undefined> = {}): JsonObject =>
      author.record({ thread, ...fields });
    const base = make();
    const proof = base['proof'] as JsonObject;
    const flipped = make({ created: base['created'] as string });
    const faults: [string, JsonObject, string][] = [
      ['without a proof', without(make(), 'proof'), 'shape-invalid'],
      ['with a member more', { ...make(), judged_by: null }, 'shape-invalid'],
      ['without a salt', without(make(), 'salt'), 'shape-invalid'],
      ['with the proof of another', { ...flipped, proof }, 'proof-invalid'],
      ['with another body', { ...make(), body: { text: 'changed' } }, 'id-mismatch'],
      ['with a later clock', { ...make(), clock: 1000 }, 'id-mismatch'],
      [
        'changed and renamed, with the old proof',
        reidentifyRecord(make(), { body: { text: 'changed' } }),
        'proof-invalid',
      ],
      [
        'by a key that is not in the document',
        author.record({ thread }, { key: author.makeKey() }),
        'key-unknown',
      ],
      [
        'in the name of another actor',
        author.record({ thread, actor: key.did }, { key: author.key }),
        'proof-method',
      ],
      [
        'with a proof of another time',
        author.record({ thread }, { proof_created: timeFromNow(-1000) }),
        'proof-created',
      ],
      [
        'with a proof of authentication',
        author.record({ thread }, { proof_purpose: 'authentication' }),
        'proof-purpose',
      ],
      ['by no DID', make({ actor: 'alice' }), 'shape-invalid'],
      ['nested too deep', make({ body: nested(57) }), 'too-deep'],
      ['too large', make({ body: { text: 'x'.repeat(262_144) } }), 'too-large'],
      ['on a reserved thread', author.record({ thread: 'th_consent' }), 'thread-reserved'],
      ['on an audit thread', author.record({ thread: 'th_audit_x' }), 'thread-reserved'],
      [
        'in part and with a wrong commitment',
        { ...oracleRedact(make(), 'L2'), commitment: ABSENT[0] ?? '' },
        'id-mismatch',
      ],
      [
        'in part and with more than its level',
        { ...oracleRedact(make(), 'L2'), actor: author.did },
        'shape-invalid',
      ],
    ];
    for (const [story, record, code] of faults) {
      const sibling = make();
      const answer = await pair.push([record, sibling]);
      const requirement = code === 'thread-reserved' ? 'sync-push-reserved' : 'sync-verified';
      check.equal(
        requirement,
        resultsOf(answer)[0],
        { id: textAt(record, 'id') ?? null, status: 'refused', code },
        `a record ${story}`,
        { answer },
      );
      check.equal('sync-push-each', resultsOf(answer)[1], stored(sibling), 'its sibling is stored');
      const kept = await check.get(`${reader.base}/v1/records/${String(record['id'])}`, {
        token: check.operatorToken(),
      });
      check.equal('sync-verified', kept.status, 404, `the one ${story} is not`);
    }
    const deepest = make({ body: nested(56) });
    await expectResults(
      check,
      pair,
      'sync-push',
      [deepest],
      [stored(deepest)],
      'one with 56 levels is stored',
    );
  },
});

const live = defineCheck({
  id: 'sync/pushing-is-live',
  title:
    'a pushed record signed with a key that was superseded more than two days ago is refused; pulled, it is stored',
  class: 'sync',
  requirements: ['sync-push-live', 'sync-pull'],
  async run(check) {
    const pair = await pairWith(check);
    const author = pair.peer.actor({ key: { created: timeFromNow(-10 * DAY) } });
    const thread = check.random('th_');
    const first = author.rotate({ at: timeFromNow(-2 * DAY - 60_000) });
    const second = author.rotate({ at: timeFromNow(-2 * DAY + 60_000) });
    const old = author.record({ thread, created: timeFromNow(-3 * DAY) }, { key: first.old });
    const recent = author.record(
      { thread, created: timeFromNow(-2 * DAY + 30_000) },
      { key: second.old },
    );
    await expectResults(
      check,
      pair,
      'sync-push-live',
      [old, recent],
      [refused(old, 'key-superseded'), stored(recent)],
      'superseded for more than 48 hours is too late, for less is not',
    );
    pair.thread(thread).add(old);
    const { pulled } = await pair.pulled(thread);
    check.equal('sync-pull', pulled, 1, 'pulled as history, the old one is stored');
  },
});

const durable = defineCheck({
  id: 'sync/what-was-pushed-survives-sudden-death',
  title: 'what was called stored or upgraded is there after the process was killed at once',
  class: 'sync',
  requirements: ['sync-push-durable'],
  needs: ['restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const pair = await pairWith(check, { host });
    const reader = await check.actor({ host });
    const author = pair.peer.actor();
    for (let round = 0; round < 3; round += 1) {
      const thread = check.random('th_');
      const records = author.chain(20, { thread });
      await pair.push([oracleRedact(records[3] as JsonObject, 'L2')]);
      const answer = await pair.push(records);
      await host.kill();
      await host.start();
      check.equal(
        'sync-push-durable',
        resultsOf(answer).map((result) => at(result, 'status')),
        records.map((_, index) => (index === 3 ? 'upgraded' : 'stored')),
        'all were called stored or upgraded',
        { answer },
      );
      const view = await reader.thread(thread);
      check.equal('sync-push-durable', view.records, records, `round ${round + 1}: all are there`);
    }
  },
});

const onePlace = defineCheck({
  id: 'sync/a-record-from-several-peers-is-one',
  title:
    'a record that comes from several peers, in several forms and with several proofs, is stored once, in its best form',
  class: 'sync',
  requirements: ['sync-one-place', 'merge-tie', 'merge-fuller'],
  async run(check) {
    const reader = await check.actor();
    const pairs = await Promise.all([pairWith(check), pairWith(check), pairWith(check)]);
    const [first, second, third] = pairs;
    if (!first || !second || !third) throw new TypeError('three pairs were made');
    const author = first.peer.actor({ key: { created: timeFromNow(-DAY) } });
    const otherKey = author.addKey({ created: timeFromNow(-DAY) });
    author.touch();
    for (const { peer } of [second, third])
      peer.kept_documents.set(author.did, author.keyDocument());
    const texts: string[] = [];
    for (const turn of [0, 1, 2, 3]) {
      const thread = check.random('th_');
      const signedOnce = author.record({ thread }, { key: author.keys[0] as typeof otherKey });
      const signedTwice = author.record(
        { ...without(signedOnce, 'id', 'proof'), thread },
        { key: otherKey },
      );
      const copies = [signedOnce, signedTwice];
      check.equal(
        'sync-one-place',
        signedTwice['id'],
        signedOnce['id'],
        'two proofs of one record do not change its id',
      );
      const [early, late] = turn % 2 === 0 ? copies : [...copies].reverse();
      first.thread(thread).add(oracleRedact(signedOnce, 'L3'), early as JsonObject);
      second.thread(thread).add(late as JsonObject, oracleRedact(signedOnce, 'L1'));
      third.thread(thread).add(oracleRedact(signedOnce, 'L2'));
      const order = turn < 2 ? [first, second, third] : [third, second, first];
      for (const pair of order) await pair.pulled(thread);
      const best = [...copies].sort((left, right) =>
        Buffer.compare(bytesOf(left), bytesOf(right)),
      )[0];
      const view = await reader.thread(thread);
      check.equal('sync-one-place', view.ids, [signedOnce['id']], 'the thread shows it once');
      check.equal('sync-one-place', view.records, [best], 'in its best form');
      check.equal('merge-tie', view.records, [best], 'with the proof whose bytes come first');
      check.equal('merge-fuller', at(view.records[0], 'level'), undefined, 'and whole');
      texts.push(`${turn}`);
    }
    check.note(`${texts.length} orders of arrival`);
  },
});

function without(record: JsonObject, ...names: string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => !names.includes(name)),
  ) as JsonObject;
}

export const syncRecordsChecks: readonly CheckDefinition[] = [
  ids,
  bodies,
  push,
  forged,
  live,
  durable,
  onePlace,
];

function bytesOf(record: JsonObject): Buffer {
  return Buffer.from(oracleCanonicalText(record), 'utf8');
}
