// Forms that come from elsewhere: the shape, size and id of records at every level, and which form is kept.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, show } from '../engine/json.ts';
import {
  oracleCanonicalize,
  oracleCid,
  oracleRecordId,
  oracleRecordLayers,
  oracleRedact,
} from '../oracle/index.ts';
import type { JsonObject, JsonValue, RecordLevel } from '../oracle/index.ts';
import { tamper, tamperProof } from '../probe/activities.ts';
import type { Change } from '../probe/activities.ts';
import type { PeerActor } from '../probe/peer-actor.ts';
import {
  brought,
  heldForm,
  importLines,
  judgeForms,
  keyActor,
  ownThread,
  readView,
  recordLine,
  refusalOf,
  upTo,
  write,
} from './records-support.ts';
import type { FormPair } from './records-support.ts';

const MAX_RECORD = 262_144;
const NOBODY_WROTE = oracleCid({ nobody: 'wrote this' });
const BELOW_L0 = ['L1', 'L2', 'L3'] as const;

// ---------------------------------------------------------------------------------------------------- whole records

/** A record that is wrong in its members only: its id and its proof are made for what it is. */
function misshapen(actor: PeerActor, thread: string, name: string, change: Change): FormPair {
  return {
    name,
    requirement: 'record-shape',
    code: 'shape-invalid',
    broken: actor.record({ thread, ...change }),
    sibling: actor.record({ thread }),
  };
}

/** What may not stand in a member. */
const WRONG_VALUES: Readonly<Record<string, readonly JsonValue[]>> = {
  thread: [
    ...[
      'th_',
      'th_A',
      'th_-a',
      'TH_a',
      'a',
      '',
      `th_${'a'.repeat(126)}`,
      'th_a.b',
      'th_é',
      null,
      7,
    ],
  ],
  act: ['know', 'THINK', '', null, ['KNOW']],
  kind: ['core', 'Core.know', 'core..v1', '.core', 'core.', 'a.b.c.d.e.f.g.h.i', 'core.-x', null],
  data_type: ['scalar', 'TEXT', '', null],
  parents: [
    ...[
      null,
      '',
      NOBODY_WROTE,
      {},
      [NOBODY_WROTE, NOBODY_WROTE],
      [`${NOBODY_WROTE}a`],
      [null],
      ['x'],
    ],
    ...[ids(2).reverse(), ids(65)],
  ],
  actor: [
    ...['', 'alice', 'https://a.example/actors/alice', 'did:', 'did:key:', 'did:example:alice'],
    ...['did:key:z6Mk', 'did:sync:user:alice', 'did:sync:host:key:x:alice', null, 7],
  ],
  clock: [-1, 0.5, '0', null, [], true],
  created: [
    ...['2026-11-20T10:00:00Z', '2026-11-20T10:00:00.000+00:00', '2026-02-30T10:00:00.000Z'],
    ...['2026-11-20T24:00:00.000Z', '2026-11-20t10:00:00.000z', '', null, 0],
  ],
  salt: ['', 'a'.repeat(21), 'a'.repeat(65), `${'a'.repeat(21)}=`, `${'a'.repeat(21)}+`, null, 1],
  body: [null, [], '', 'text', 0, false],
};

function ids(count: number): string[] {
  return upTo(count)
    .map((n) => oracleCid({ n }))
    .sort();
}

const MEMBERS = Object.keys(WRONG_VALUES).concat('namespace');

const shape = defineCheck({
  id: 'records/form-shape',
  title: 'a whole record that lacks a member, has another one or one of another form is refused',
  class: 'records',
  requirements: ['record-shape', 'import-verified', 'import-each'],
  needs: ['operator'],
  deadline_ms: 60_000,
  async run(check) {
    const actor = keyActor();
    const thread = ownThread(check);
    const made = (name: string, change: Change): FormPair => misshapen(actor, thread, name, change);
    const pairs = [
      ...MEMBERS.map((name) => made(`no ${name}`, { [name]: undefined })),
      ...Object.entries(WRONG_VALUES).flatMap(([name, values]) =>
        values.map((value) => made(`${name} ${show(value, 50)}`, { [name]: value })),
      ),
      made('an unknown member', { note: 'x' }),
      made('an unknown member that is null', { judged_by: null }),
      made('a context', { '@context': 'https://www.w3.org/ns/activitystreams' }),
      made('a level L0', { level: 'L0' }),
      made('a commitment', { commitment: NOBODY_WROTE }),
      ...['id', 'proof'].map((name): FormPair => {
        const sibling = actor.record({ thread });
        return {
          ...{ name: `no ${name}`, requirement: 'record-shape', code: 'shape-invalid' },
          ...{ broken: tamper(sibling, { [name]: undefined }), sibling },
        };
      }),
      ...[null, 7, 'x', NOBODY_WROTE.toUpperCase(), `${NOBODY_WROTE}a`].map((id): FormPair => {
        const sibling = actor.record({ thread });
        return {
          ...{ name: `the id ${show(id)}`, requirement: 'record-shape', code: 'shape-invalid' },
          ...{ broken: tamper(sibling, { id }), sibling },
        };
      }),
      ...[null, [], 'text', 7, true].map((broken): FormPair => ({
        ...made(`a record that is ${show(broken)}`, {}),
        broken,
      })),
    ];
    await judgeForms(check, pairs, { also: ['import-verified', 'import-each'] });
    const good: readonly Change[] = [
      { salt: 'a'.repeat(22) },
      { salt: '_-'.repeat(32) },
      { parents: ids(64) },
      { kind: 'a.b' },
      { kind: `core.${'k'.repeat(123)}` },
      { body: {} },
      { body: { redacted: true } },
      { created: '1970-01-01T00:00:00.000Z' },
      { created: '2028-02-29T23:59:59.999Z' },
      { data_type: 'VOID', act: 'MAP' },
      // The last one: the next clock would be no number of this protocol.
      { clock: 9_007_199_254_740_991 },
    ];
    const records = good.map((change) => actor.record({ thread, ...change }));
    const answer = await importLines(check, records.map(recordLine));
    for (const [index, record] of records.entries()) {
      const held = await heldForm(check, String(record['id']));
      check.equal('record-shape', held, record, `${show(good[index], 80)} is taken`, { answer });
    }
  },
});

const namespaces = defineCheck({
  id: 'records/form-namespace',
  title: 'a namespace of a record is default, or one to four segments',
  class: 'records',
  requirements: ['record-namespace'],
  needs: ['operator'],
  async run(check) {
    const actor = keyActor();
    const thread = ownThread(check);
    const broken: readonly JsonValue[] = [
      ...['', '/', 'acme/', '/acme', 'acme//prod', 'a/b/c/d/e', 'Acme', '-a', '_a', 'a/-b', 'a b'],
      ...['a.b', 'default/x', 'default/', 'acmé', 'a\n', 'a'.repeat(64), `a/${'b'.repeat(64)}`],
      ...[null, 7, ['default']],
    ];
    const siblings = [
      ...['default', 'acme', 'a/b/c/d', 'a/default', 'defaults', '0', 'a_-', 'a'.repeat(63)],
      upTo(4)
        .map((n) => String(n).repeat(63))
        .join('/'),
    ];
    const pairs = broken.map((namespace, index): FormPair => {
      const taken = siblings[index % siblings.length] as string;
      return {
        ...{ name: `${show(namespace, 40)} and ${show(taken, 40)}`, code: 'shape-invalid' },
        requirement: 'record-namespace',
        broken: actor.record({ thread, namespace }),
        sibling: actor.record({ thread, namespace: taken }),
      };
    });
    await judgeForms(check, pairs);
  },
});

/** A record whose canonical bytes are exactly so many. */
function ofSize(actor: PeerActor, thread: string, size: number, letter = 'x'): JsonObject {
  const width = Buffer.byteLength(letter);
  let characters = Math.floor((size - 900) / width);
  let rest = 0;
  for (;;) {
    const body = { text: letter.repeat(characters) + 'x'.repeat(rest) };
    const record = actor.record({ thread, clock: 0, body });
    const missing = size - oracleCanonicalize(record).length;
    if (missing === 0) return record;
    // A signature has 87 or 88 characters, so it may take some tries.
    characters += Math.trunc(missing / width);
    rest = Math.max(0, rest + (missing % width));
  }
}

const sizes = defineCheck({
  id: 'records/form-size',
  title: 'a record of 262,144 canonical bytes is taken, and one of a byte more is refused',
  class: 'records',
  requirements: ['record-size'],
  needs: ['operator'],
  async run(check) {
    const actor = keyActor();
    const thread = ownThread(check);
    const pair = (name: string, broken: JsonValue, letter?: string): FormPair => ({
      ...{ name, requirement: 'record-size', code: 'too-large', broken },
      sibling: ofSize(actor, thread, MAX_RECORD, letter),
    });
    const tooLarge = ofSize(actor, thread, MAX_RECORD + 1);
    await judgeForms(check, [
      pair('one byte too many', tooLarge),
      pair(
        'one byte too many, two bytes a character',
        ofSize(actor, thread, MAX_RECORD + 1, 'é'),
        'é',
      ),
      pair('twice as many', ofSize(actor, thread, 2 * MAX_RECORD)),
    ]);
    // Size is judged before shape, and shape before the id.
    await judgeForms(check, [
      pair('a size and a shape that are wrong', { ...tooLarge, note: 'x' }),
      pair('a large form that is no record', { text: 'x'.repeat(MAX_RECORD) }),
    ]);
    const written = ofSize(actor, thread, MAX_RECORD);
    const spaced = `{"record": ${JSON.stringify(written, undefined, 1).replaceAll('\n', ' ')}}`;
    const answer = await importLines(check, [spaced]);
    check.expect('record-size', refusalOf(answer, 2) === undefined, 'spaces do not count', {
      actual: refusalOf(answer, 2) ?? 'not refused',
      answer,
    });
  },
});

/** A value that is nested so many levels deep. */
function deep(levels: number): JsonObject {
  let value: JsonObject = {};
  for (let level = 1; level < levels; level += 1) value = { in: value };
  return value;
}

const depth = defineCheck({
  id: 'records/form-depth',
  title: 'a record is nested 56 levels deep at most, written here or elsewhere',
  class: 'records',
  requirements: ['record-depth'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const actor = keyActor();
    const thread = ownThread(check);
    const pair = (name: string, broken: JsonValue, sibling: JsonObject): FormPair => ({
      ...{ name, requirement: 'record-depth', code: 'too-deep', broken, sibling },
    });
    const made = (change: Change): JsonObject => actor.record({ thread, ...change });
    // The record itself is the first level.
    const lists = JSON.parse(`{"in": ${'['.repeat(54)}${']'.repeat(54)}}`) as JsonObject;
    const moreLists = { in: [lists['in'] as JsonValue] };
    await judgeForms(check, [
      pair('57 levels', made({ body: deep(56) }), made({ body: deep(55) })),
      pair('57 levels of lists', made({ body: moreLists }), made({ body: lists })),
      pair(
        'a depth and a shape that are wrong',
        made({ note: deep(56) }),
        made({ body: deep(55) }),
      ),
      pair(
        'a depth and an id that are wrong',
        { ...made({ body: deep(56) }), id: NOBODY_WROTE },
        made({}),
      ),
    ]);
    const request = (body: JsonObject): object => ({ thread, act: 'KNOW', body });
    const answer = await write(check, alice, request(deep(55)));
    check.status('record-depth', answer, 201, 'a write of 56 levels');
    const refused = await write(check, alice, request(deep(56)));
    check.refused(
      'record-depth',
      refused,
      { status: 400, code: 'too-deep' },
      'a write of 57 levels',
    );
  },
});

/** Ids that somebody could compute who reads the layers in another way. */
const WRONG_IDS: readonly (readonly [string, (record: JsonObject) => string])[] = [
  ['the id of another record', () => NOBODY_WROTE],
  ['its commitment c0', (record) => oracleRecordLayers(record).c0],
  ['its commitment c2', (record) => oracleRecordLayers(record).c2],
  [
    'the content id of the document without id and proof',
    (record) => oracleCid(tamper(record, { id: undefined, proof: undefined })),
  ],
  ['the content id of the document', (record) => oracleCid(tamper(record, { id: undefined }))],
  ['layers without the salt', (record) => nested(record, { payload: ['body'] })],
  [
    'layers with the clock in the structure',
    (record) =>
      nested(record, {
        provenance: ['actor', 'created'],
        structure: ['kind', 'data_type', 'parents', 'clock'],
      }),
  ],
  [
    'layers with the namespace in the structure',
    (record) =>
      nested(record, {
        structure: ['kind', 'data_type', 'parents', 'namespace'],
        presence: ['thread', 'act'],
      }),
  ],
  ['layers without created', (record) => nested(record, { provenance: ['actor', 'clock'] })],
  [
    'layers with the proof in the payload',
    (record) => nested(record, { payload: ['salt', 'body', 'proof'] }),
  ],
];

/** The id by layers that may hold other members than they should. */
function nested(
  record: JsonObject,
  {
    payload = ['salt', 'body'],
    provenance = ['actor', 'clock', 'created'],
    structure = ['kind', 'data_type', 'parents'],
    presence = ['thread', 'namespace', 'act'],
  },
): string {
  const part = (names: string[]): JsonObject =>
    Object.fromEntries(names.map((name) => [name, record[name] as JsonValue]));
  const c0 = oracleCid(part(payload));
  const c1 = oracleCid({ ...part(provenance), payload: c0 });
  const c2 = oracleCid({ ...part(structure), provenance: c1 });
  return oracleCid({ ...part(presence), structure: c2 });
}

/** Another value for each member that an id covers. */
const OTHER_VALUES: JsonObject = {
  thread: 'th_another',
  namespace: 'another',
  act: 'DO',
  kind: 'core.another.v1',
  data_type: 'VOID',
  parents: [NOBODY_WROTE],
  clock: 77,
  created: '2026-11-20T10:00:00.000Z',
  salt: 'another-salt-of-22-characters',
  body: { text: 'another' },
};

const identity = defineCheck({
  id: 'records/form-id',
  title: 'the id of a record is that of its four layers',
  class: 'records',
  requirements: ['record-id-mismatch', 'record-id'],
  needs: ['operator'],
  async run(check) {
    const actor = keyActor();
    const stranger = keyActor();
    const thread = ownThread(check);
    const wrong = (name: string, broken: JsonObject, sibling: JsonObject): FormPair => ({
      ...{ name, requirement: 'record-id-mismatch', code: 'id-mismatch' },
      ...{ broken, sibling },
    });
    const pairs = [
      ...WRONG_IDS.map(([name, idOf]) => {
        const sibling = actor.record({ thread });
        // Signed with the wrong id, so that nothing else is wrong.
        const broken = actor.record({ ...sibling, thread, id: idOf(sibling), proof: undefined });
        return wrong(name, broken, sibling);
      }),
      ...Object.entries(OTHER_VALUES).map(([name, value]) => {
        const sibling = actor.record({ thread, namespace: 'default' });
        return wrong(`another ${name}`, tamper(sibling, { [name]: value }), sibling);
      }),
    ];
    const sibling = actor.record({ thread });
    pairs.push(wrong('another actor', tamper(sibling, { actor: stranger.did }), sibling));
    await judgeForms(check, pairs, { also: ['record-id'] });
  },
});

// ---------------------------------------------------------------------------------------------------- levels

/** A form below L0 with some members changed, and an id that fits what it says, where one can be computed. */
function stub(actor: PeerActor, thread: string, level: RecordLevel, change: Change): JsonObject {
  const form = tamper(oracleRedact(actor.record({ thread }), level), change);
  return { ...form, id: oracleRecordId(tamper(form, { level })) };
}

const members = defineCheck({
  id: 'records/level-members',
  title: 'a form has exactly the members of the level that it names',
  class: 'records',
  requirements: ['level-members', 'level-body', 'import-verified'],
  needs: ['operator'],
  async run(check) {
    const actor = keyActor();
    const thread = ownThread(check);
    const whole = actor.record({ thread });
    const pair = (
      requirement: string,
      name: string,
      level: RecordLevel,
      change: Change,
    ): FormPair => ({
      ...{ name: `${level}: ${name}`, requirement, code: 'shape-invalid' },
      broken: stub(actor, thread, level, change),
      sibling: oracleRedact(actor.record({ thread }), level),
    });
    const pairs: FormPair[] = [];
    for (const level of BELOW_L0) {
      const own = Object.keys(oracleRedact(whole, level));
      const foreign = Object.keys(whole).filter((name) => !own.includes(name));
      pairs.push(
        ...own
          .filter((name) => !['id', 'level', 'body'].includes(name))
          .map((name) => pair('level-members', `no ${name}`, level, { [name]: undefined })),
        ...foreign.map((name) =>
          pair('level-members', `a ${name}`, level, { [name]: whole[name] as JsonValue }),
        ),
        pair('level-members', 'an unknown member', level, { note: 'x' }),
        ...['L0', 'L4', level.toLowerCase(), '', null, Number(level.slice(1)), [level]].map(
          (other) => pair('level-members', `the level ${show(other)}`, level, { level: other }),
        ),
        ...[null, '', 'x', 7, NOBODY_WROTE.toUpperCase()].map((commitment): FormPair => {
          const sibling = oracleRedact(actor.record({ thread }), level);
          return {
            ...{ name: `${level}: the commitment ${show(commitment)}`, code: 'shape-invalid' },
            ...{ requirement: 'level-members', broken: tamper(sibling, { commitment }), sibling },
          };
        }),
        ...[
          ...[{}, { redacted: false }, { redacted: 'true' }, { redacted: 1 }, null, [], 'redacted'],
          ...[{ redacted: true, text: 'x' }, { redacted: { true: true } }, { text: 'x' }],
        ].map((body) => pair('level-body', `the body ${show(body)}`, level, { body })),
        pair('level-body', 'no body', level, { body: undefined }),
      );
      // The members of one level under the name of another one.
      for (const other of BELOW_L0.filter((name) => name !== level)) {
        pairs.push(pair('level-members', `the name ${other}`, level, { level: other }));
      }
    }
    for (const other of ['L0', 'L1', 'l0', null]) {
      const sibling = actor.record({ thread });
      pairs.push({
        ...{ name: `a whole record with the level ${show(other)}`, code: 'shape-invalid' },
        ...{ requirement: 'level-members', broken: tamper(sibling, { level: other }), sibling },
      });
    }
    await judgeForms(check, pairs, { also: ['import-verified'] });
  },
});

const commitments = defineCheck({
  id: 'records/level-commitment',
  title: 'the id of a form below L0 is computed from its commitment outwards',
  class: 'records',
  requirements: ['level-commitment'],
  needs: ['operator'],
  async run(check) {
    const actor = keyActor();
    const thread = ownThread(check);
    const pairs: FormPair[] = [];
    for (const level of BELOW_L0) {
      const record = actor.record({ thread });
      const { c0, c1, c2, id } = oracleRecordLayers(record);
      const right = { L1: c0, L2: c1, L3: c2 }[level];
      const others = { c0, c1, c2, 'its own id': id, 'that of nobody': NOBODY_WROTE };
      for (const [name, commitment] of Object.entries(others)) {
        if (commitment === right) continue;
        const sibling = oracleRedact(actor.record({ thread }), level);
        const broken = tamper(oracleRedact(record, level), { commitment });
        pairs.push({
          ...{ name: `${level} with the commitment ${name}`, code: 'id-mismatch' },
          ...{ requirement: 'level-commitment', broken, sibling },
        });
      }
      const covered = Object.keys(oracleRedact(record, level)).filter((name) =>
        Object.hasOwn(OTHER_VALUES, name),
      );
      for (const name of covered.filter((member) => member !== 'body')) {
        const sibling = oracleRedact(actor.record({ thread }), level);
        pairs.push({
          ...{ name: `${level} with another ${name}`, code: 'id-mismatch' },
          requirement: 'level-commitment',
          broken: tamper(sibling, { [name]: OTHER_VALUES[name] as JsonValue }),
          sibling,
        });
      }
    }
    await judgeForms(check, pairs);
  },
});

// ---------------------------------------------------------------------------------------------------- which form is kept

interface Counts {
  imported: number;
  upgraded: number;
  known: number;
}

/** Imports one form and says what became of it. */
async function offer(
  check: CheckContext,
  form: JsonObject,
): Promise<Counts & { refusal?: string }> {
  const answer = await importLines(check, [recordLine(form)]);
  const refusal = refusalOf(answer, 2);
  return {
    imported: Number(at(answer.json, 'imported')),
    upgraded: Number(at(answer.json, 'upgraded')),
    known: Number(at(answer.json, 'known')),
    ...(refusal === undefined ? {} : { refusal }),
  };
}

const STORED: Counts = { imported: 1, upgraded: 0, known: 0 };
const UPGRADED: Counts = { imported: 0, upgraded: 1, known: 0 };
const KNOWN: Counts = { imported: 0, upgraded: 0, known: 1 };

/** Sequences in which the forms of one record come. */
const ARRIVALS: readonly (readonly RecordLevel[])[] = [
  ['L3', 'L2', 'L1', 'L0'],
  ['L0', 'L1', 'L2', 'L3', 'L0'],
  ['L3', 'L0', 'L3'],
  ['L2', 'L1', 'L2', 'L0', 'L2'],
  ['L1', 'L3', 'L1', 'L2', 'L0', 'L1'],
  ['L2', 'L3', 'L0'],
];

const arrivals = defineCheck({
  id: 'records/level-upgrade',
  title: 'a fuller form takes the place of what is held, and one that is less full does not',
  class: 'records',
  requirements: ['level-upgrade', 'level-no-downgrade', 'merge-fuller', 'record-read'],
  needs: ['operator'],
  async run(check) {
    const actor = keyActor();
    const thread = ownThread(check);
    const levels = ['L0', 'L1', 'L2', 'L3'];
    for (const arrival of ARRIVALS) {
      const record = actor.record({ thread });
      const id = String(record['id']);
      let best: RecordLevel | undefined;
      for (const level of arrival) {
        const counts = await offer(check, oracleRedact(record, level));
        const isFuller = best === undefined || levels.indexOf(level) < levels.indexOf(best);
        const due = best === undefined ? STORED : isFuller ? UPGRADED : KNOWN;
        const held = best;
        if (isFuller) best = level;
        const what = `${level} after ${held ?? 'nothing'}`;
        const requirement = isFuller ? 'level-upgrade' : 'level-no-downgrade';
        check.equal(requirement, counts, due, `what is said of ${what}`);
        const form = oracleRedact(record, best ?? level);
        const read = await heldForm(check, id);
        check.equal(requirement, read, form, `what is held: ${what}`);
        check.equal('merge-fuller', read, form, `the fullest form is held: ${what}`);
        const [shown] = (await readView(check, thread)).filter((item) => at(item, 'id') === id);
        check.equal('record-read', shown, form, `and shown on its thread: ${what}`);
      }
    }
    // Several forms of one record in one import.
    const record = actor.record({ thread });
    const forms = (['L3', 'L0', 'L1'] as const).map((level) => oracleRedact(record, level));
    const answer = await importLines(check, forms.map(recordLine));
    check.equal('level-upgrade', at(answer.json, 'upgraded'), 1, 'L3, L0 and L1 at once', {
      answer,
    });
    check.equal(
      'level-no-downgrade',
      await heldForm(check, String(record['id'])),
      record,
      'what is held after L3, L0 and L1 at once',
    );
  },
});

const forged = defineCheck({
  id: 'records/level-forged',
  title: 'a form that is refused does not take the place of what is held',
  class: 'records',
  requirements: ['level-upgrade', 'record-id-mismatch', 'record-proof-judged', 'level-commitment'],
  needs: ['operator'],
  async run(check) {
    const actor = keyActor();
    const thread = ownThread(check);
    for (const level of BELOW_L0) {
      const record = actor.record({ thread });
      const id = String(record['id']);
      const held = oracleRedact(record, level);
      await brought(check, [held]);
      const attempts: readonly (readonly [string, string, JsonObject, string])[] = [
        [
          'record-id-mismatch',
          'another body',
          tamper(record, { body: { text: 'x' } }),
          'id-mismatch',
        ],
        [
          'record-proof-judged',
          'another signature',
          tamperProof(record, {
            proofValue: (actor.record({ thread })['proof'] as JsonObject)['proofValue'],
          }),
          'proof-invalid',
        ],
        [
          'level-commitment',
          'a fuller level with the commitment of this one',
          tamper(held, {
            level: 'L1',
            ...{ kind: 'core.know.v1', data_type: 'SCALAR', parents: [] },
            ...{ actor: actor.did, clock: 0, created: '2026-11-20T10:00:00.000Z' },
            commitment: NOBODY_WROTE,
          }),
          'id-mismatch',
        ],
      ];
      for (const [requirement, name, form, code] of attempts) {
        // L1 cannot be tried as a fuller form than L1.
        const { refusal } = await offer(check, form);
        check.equal(requirement, refusal, code, `${name} in the place of ${level}`);
        const read = await heldForm(check, id);
        check.equal(requirement, read, held, `${level} is held after ${name}`);
      }
      check.equal(
        'level-upgrade',
        await offer(check, record),
        UPGRADED,
        `the true one after ${level}`,
      );
      check.equal('level-upgrade', await heldForm(check, id), record, 'and it is held');
    }
  },
});

export const recordFormChecks: readonly CheckDefinition[] = [
  shape,
  namespaces,
  sizes,
  depth,
  identity,
  members,
  commitments,
  arrivals,
  forged,
];
