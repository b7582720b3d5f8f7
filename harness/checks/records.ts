// Writing records: what the host completes, what it refuses, in which order, and reading what was written.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext, RefusalExpectation } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, isObject, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import {
  oracleCanonicalize,
  oracleCheckRecord,
  oracleCid,
  OracleError,
  oracleRecordLayers,
} from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import {
  clocksOf,
  didOf,
  ownThread,
  readPage,
  readRecord,
  readView,
  REFUSED,
  upTo,
  verifiesRecord,
  write,
  writeRequest,
  written,
} from './records-support.ts';

const MAX_BODY = 1_048_576;
const MAX_RECORD = 262_144;
const ACTS = ['INTEND', 'DO', 'KNOW', 'LEARN', 'GET', 'PUT', 'CALL', 'MAP'];
const DATA_TYPES = ['SCALAR', 'FORMULA', 'DISTRIBUTION', 'REFERENCE', 'MORPHISM', 'VOID'];
const JSON_TYPE = { content_type: 'application/json' };
const UNKNOWN_ID = oracleCid({ nobody: 'wrote this' });

/** Values that a careless host changes on the way. */
const DELICATE: JsonObject = JSON.parse(`{
  "": "no name", "__proto__": {"polluted": true}, "constructor": null, "toString": "text",
  "é": "composed", "é": "decomposed", "emoji": "\\ud83d\\ude00", "control": "\\u0000\\u001f\\u007f",
  "line": "\\u2028\\u2029", "numbers": [0.1, 1.5e-21, 1e-7, 5e-324, 9007199254740991, -9007199254740991, 100],
  "empty": [{}, [], "", false, null], "deep": [[[[[[[[[[1]]]]]]]]]], "10": "ten", "9": "nine"
}`) as JsonObject;

/** The code with which the oracle refuses shape or id of a value; `undefined` for none. */
function faultOf(record: unknown): string | undefined {
  try {
    oracleCheckRecord(record);
    return undefined;
  } catch (error) {
    if (error instanceof OracleError) return `${error.code}: ${error.detail}`;
    throw error;
  }
}

/** Holds the answer to a good write against what was asked for. */
async function judgeWritten(
  check: CheckContext,
  actor: LocalActor,
  answer: HttpAnswer,
  due: JsonObject,
  what: string,
): Promise<void> {
  if (!check.status('record-write', answer, 201, `${what} is written`)) return;
  const record = answer.json;
  check.equal('record-write', answer.media_type, 'application/json', `the media type of ${what}`);
  const id = textAt(record, 'id') ?? '';
  check.equal(
    'record-write',
    answer.header('location'),
    `${actor.base}/v1/records/${id}`,
    `the Location of ${what}`,
  );
  const shown = Object.fromEntries(Object.keys(due).map((name) => [name, at(record, name)]));
  check.equal('record-write', shown, due, `the members of ${what}`, { answer });
  const fault = faultOf(record);
  check.expect(
    'record-shape',
    fault?.startsWith('shape-invalid') !== true,
    `the shape of ${what}`,
    {
      expected: 'a record of the form of the chapter',
      actual: fault ?? 'as expected',
      answer,
    },
  );
  if (fault?.startsWith('shape-invalid') === true || !isObject(record)) return;
  const layers = oracleRecordLayers(record as JsonObject);
  check.equal('record-id', id, layers.id, `the id of ${what} is that of its layers`, { answer });
  await verifiesRecord(check, 'record-proof', record, `the proof of ${what} verifies`);
  const read = await readRecord(check, id);
  check.equal('record-read', read.json, record, `${what} is read as it was answered`);
}

const completed = defineCheck({
  id: 'records/write-completed',
  title: 'a write becomes a signed record of the token’s actor, with every member of its form',
  class: 'records',
  requirements: [
    'record-write',
    'record-shape',
    'record-id',
    'record-proof',
    'record-read',
    'record-namespace',
  ],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const actor = await didOf(check, alice);
    const before = Date.now();
    for (const [index, act] of ACTS.entries()) {
      const thread = ownThread(check);
      const request: JsonObject = { thread, act, body: { text: act } };
      const bare = await write(check, alice, request);
      await judgeWritten(
        check,
        alice,
        bare,
        {
          ...{ ...request, kind: `core.${act.toLowerCase()}.v1`, data_type: 'SCALAR' },
          ...{ namespace: 'default', parents: [], actor, clock: 0 },
        },
        `a ${act} with three members`,
      );
      const full: JsonObject = {
        ...{ thread, act, body: DELICATE, kind: 'acme.thing_2.sub-kind.v9' },
        data_type: DATA_TYPES[index % DATA_TYPES.length] as string,
        namespace: ['acme', 'acme/payments', 'acme/payments/prod', 'a/b-1/c_2/0'][
          index % 4
        ] as string,
        parents: [textAt(bare.json, 'id') ?? UNKNOWN_ID],
      };
      const answer = await write(check, alice, full);
      await judgeWritten(check, alice, answer, { ...full, actor, clock: 1 }, `a ${act} with seven`);
      check.equal(
        'record-namespace',
        at(answer.json, 'namespace'),
        full['namespace'],
        'the namespace is the one that was asked for',
        { answer },
      );
      const created = Date.parse(textAt(answer.json, 'created') ?? '');
      check.expect(
        'record-write',
        created > before - 300_000 && created < Date.now() + 300_000,
        'created is the time of the write',
        { actual: show(at(answer.json, 'created')), answer },
      );
    }
  },
});

const parents = defineCheck({
  id: 'records/write-parents',
  title: 'parents are records of the same thread that the host holds, in any order, each once',
  class: 'records',
  requirements: ['record-write-parents', 'record-write-shape', 'record-write', 'record-id'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.actor();
    const [thread, other] = [ownThread(check), ownThread(check)];
    const elsewhere = await written(check, alice, writeRequest(other));
    const ids: string[] = [];
    for (const n of upTo(64)) {
      const author = n % 2 === 0 ? alice : bob;
      const record = await written(check, author, writeRequest(thread, { body: { n } }));
      ids.push(String(record['id']));
    }
    const ascending = [...ids].sort();
    const ask = (list: unknown): Promise<HttpAnswer> =>
      write(check, alice, writeRequest(thread, { parents: list }));
    for (const [name, list] of [
      ['one parent', ids.slice(0, 1)],
      ['parents in descending order', ascending.slice(0, 3).reverse()],
      ['64 parents in the order of writing', ids],
    ] as const) {
      const answer = await ask(list);
      check.status('record-write-parents', answer, 201, name);
      const due = [...list].sort();
      check.equal('record-write', at(answer.json, 'parents'), due, `${name}: in ascending order`);
      const fault = faultOf(answer.json);
      check.expect('record-id', fault === undefined, `${name}: the id fits`, {
        actual: fault ?? 'fits',
        answer,
      });
    }
    for (const [name, list] of [
      ['a record of another thread', [String(elsewhere['id'])]],
      ['a record that nobody has', [UNKNOWN_ID]],
      ['one that nobody has among those that are there', [...ids.slice(0, 3), UNKNOWN_ID]],
    ] as const) {
      check.refused('record-write-parents', await ask(list), REFUSED.parent, name);
    }
    const [first = '', second = ''] = ids;
    for (const [name, list] of [
      ['a parent that is given twice', [first, first]],
      ['a parent that is given twice, not in succession', [first, second, first]],
      ['65 parents', [...ids, UNKNOWN_ID]],
      ['a parent that is no content id', [first.slice(0, -1)]],
      ['a parent that is an object', [{ id: first }]],
      ['parents that are a string', first],
      ['parents that are null', null],
    ] as const) {
      check.refused('record-write-shape', await ask(list), REFUSED.shape, name);
    }
    const view = await readView(check, thread);
    check.equal('record-write-parents', view.length, 67, 'nothing of what was refused is there');
  },
});

/** A change of a good request; the request without it is written. */
type Fault = readonly [name: string, change: { [name: string]: JsonValue | undefined }];

const MISSHAPEN: readonly Fault[] = [
  ...['thread', 'act', 'body'].map((name): Fault => [`no ${name}`, { [name]: undefined }]),
  ['an unknown member', { note: 'x' }],
  ['a member __proto__', JSON.parse('{"__proto__": {}}') as JsonObject],
  ['an id', { id: UNKNOWN_ID }],
  ['an actor', { actor: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK' }],
  ['a clock', { clock: 7 }],
  ['a created', { created: '2026-11-20T10:00:00.000Z' }],
  ['a salt', { salt: 'q3Vv5m1nJc0R2yXo1bZ9Ww' }],
  ['a proof', { proof: {} }],
  ['a level', { level: 'L1' }],
  ['a commitment', { commitment: UNKNOWN_ID }],
  ...['INTENT', 'know', 'Know', '', 'KNOW ', null, 1, ['KNOW']].map((act): Fault => [
    `the act ${show(act)}`,
    { act },
  ]),
  ...['scalar', 'NUMBER', '', null, 0].map((data_type): Fault => [
    `the data type ${show(data_type)}`,
    { data_type },
  ]),
  ...['text', null, [], 7, true].map((body): Fault => [`the body ${show(body)}`, { body }]),
  ...[
    ...['core', '', '.', 'core.', '.core', 'core..v1', 'Core.know.v1', 'core.know.V1', 'core.-x'],
    ...['core._x', 'core.know v1', 'core/know', 'a.b.c.d.e.f.g.h.i', 'core.é', 'core.know.v1\n'],
    ...[`core.${'k'.repeat(124)}`, null, 7],
  ].map((kind): Fault => [`the kind ${show(kind, 60)}`, { kind }]),
  ...[null, 7, ['th_x'], ''].map((thread): Fault => [`the thread ${show(thread)}`, { thread }]),
  ...[
    'th_',
    'th_A',
    'th_-a',
    'th__a',
    'TH_a',
    'tha',
    'x_th_a',
    'th_a b',
    'th_a.b',
    'th_é',
    'th_a\n',
  ].map((thread): Fault => [`the thread ${show(thread)}`, { thread }]),
  ['a thread of 129 characters', { thread: `th_${'a'.repeat(126)}` }],
];

const NAMESPACES_REFUSED: readonly JsonValue[] = [
  ...['', '/', 'acme/', '/acme', 'acme//prod', 'a/b/c/d/e', 'Acme', 'acme/Prod', '-acme', '_acme'],
  ...['acme/-x', 'acme/_x', 'acme prod', 'acme.prod', 'default/x', 'default/a/b', 'acmé', 'acme\n'],
  ...['a'.repeat(64), `acme/${'a'.repeat(64)}`, 'acme/*', null, 7, ['default']],
];

const NAMESPACES_TAKEN = [
  ...['default', 'acme', 'a', '0', 'a/b/c/d', 'acme/default', 'defaults', 'default-x', 'a_/b-'],
  ...[
    'a'.repeat(63),
    upTo(4)
      .map((n) => String(n).repeat(63))
      .join('/'),
  ],
];

const TAKEN: readonly Fault[] = [
  ['an empty body', { body: {} }],
  ['a kind of 2 segments', { kind: 'a.b' }],
  ['a kind of 8 segments', { kind: 'a.b.c.d.e.f.g.0' }],
  ['a kind of 128 characters', { kind: `core.${'k'.repeat(123)}` }],
  ['a kind with _ and -', { kind: 'a_-.0-_' }],
  ['a body that says it is redacted', { body: { redacted: true } }],
  ['no parents', { parents: [] }],
];

const shapes = defineCheck({
  id: 'records/write-shape',
  title:
    'a write that is wrong in one member is refused and leaves nothing, the right one is written',
  class: 'records',
  requirements: ['record-write-shape', 'record-namespace', 'record-clock'],
  needs: ['operator'],
  deadline_ms: 60_000,
  async run(check) {
    const alice = await check.actor();
    const thread = ownThread(check);
    let due = 0;
    const refuse = async (requirement: string, name: string, change: object): Promise<void> => {
      const request = Object.fromEntries(
        Object.entries({ ...writeRequest(thread), ...change }).filter(
          ([, value]) => value !== undefined,
        ),
      );
      check.refused(requirement, await write(check, alice, request), REFUSED.shape, name);
    };
    const take = async (requirement: string, name: string, change: object): Promise<void> => {
      const answer = await write(check, alice, { ...writeRequest(thread), ...change });
      check.status(requirement, answer, 201, name);
      check.equal('record-clock', at(answer.json, 'clock'), due, 'no refusal has used up a clock');
      due += 1;
    };
    for (const [name, change] of TAKEN) await take('record-write-shape', name, change);
    for (const [index, [name, change]] of MISSHAPEN.entries()) {
      // A member called __proto__ is not copied by a spread.
      if (Object.hasOwn(change, '__proto__')) {
        const body = `{"__proto__":{},${JSON.stringify(writeRequest(thread)).slice(1)}`;
        const answer = await write(check, alice, body, JSON_TYPE);
        check.refused('record-write-shape', answer, REFUSED.shape, name);
      } else {
        await refuse('record-write-shape', name, change);
      }
      if (index % 10 === 0) await take('record-write-shape', 'the right one', {});
    }
    for (const namespace of NAMESPACES_REFUSED) {
      await refuse('record-namespace', `the namespace ${show(namespace, 40)}`, { namespace });
    }
    for (const namespace of NAMESPACES_TAKEN) {
      await take('record-namespace', `the namespace ${show(namespace, 40)}`, { namespace });
    }
    const longest = `th_${check.random().padEnd(125, 'z')}`;
    const answer = await write(check, alice, writeRequest(longest));
    check.status('record-write-shape', answer, 201, 'a thread of 128 characters');
    const view = await readView(check, thread);
    check.equal('record-write-shape', view.length, due, 'nothing of what was refused is there');
    for (const body of ['[]', 'null', '"x"', '7']) {
      const other = await write(check, alice, body, JSON_TYPE);
      check.refused('record-write-shape', other, REFUSED.shape, `a request that is ${body}`);
    }
  },
});

const sizes = defineCheck({
  id: 'records/write-size',
  title: 'the canonical bytes of the record are counted, and not those of the request',
  class: 'records',
  requirements: ['record-write-shape', 'record-size'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const thread = ownThread(check);
    const small = await written(check, alice, writeRequest(thread, { body: { text: '' } }));
    // The length of a signature in base58, and the digits of a clock, make a difference of a few bytes.
    const room = MAX_RECORD - oracleCanonicalize(small).length;
    const ask = (text: string): Promise<HttpAnswer> =>
      write(check, alice, writeRequest(thread, { body: { text } }));
    for (const id of ['record-write-shape', 'record-size']) {
      check.status(id, await ask('x'.repeat(room - 8)), 201, 'a record of nearly the largest size');
      check.refused(
        id,
        await ask('x'.repeat(room + 8)),
        REFUSED.too_large,
        'one that is too large',
      );
      const half = Math.floor(room / 2);
      check.status(id, await ask('é'.repeat(half - 8)), 201, 'two bytes a character, just below');
      check.refused(id, await ask('é'.repeat(half + 8)), REFUSED.too_large, 'and just above');
    }
    const escaped = JSON.stringify(writeRequest(thread, { body: { text: '@' } })).replace(
      '@',
      '\\u0061'.repeat(150_000),
    );
    const answer = await write(check, alice, escaped, JSON_TYPE);
    check.status('record-size', answer, 201, 'a large request for a record that is small enough');
    const controls = JSON.stringify(
      writeRequest(thread, { body: { text: '\u0001'.repeat(50_000) } }),
    );
    const grown = await write(check, alice, controls, JSON_TYPE);
    check.refused(
      'record-size',
      grown,
      REFUSED.too_large,
      'characters that are escaped in canonical form',
    );
  },
});

/** Bodies that the parser refuses, each beside a body that it takes. */
const UNPARSED: readonly (readonly [code: string, make: (good: string) => string | Uint8Array])[] =
  [
    ['invalid-json', (good) => good.slice(0, -1)],
    ['invalid-json', (good) => `${good}x`],
    ['invalid-json', () => ''],
    ['byte-order-mark', (good) => `\uFEFF${good}`],
    ['invalid-utf8', (good) => Buffer.from(good.replace('MARK', '\u00ff'), 'latin1')],
    ['duplicate-member', (good) => good.replace('{', '{"act":"KNOW",')],
    ['duplicate-member', (good) => good.replace('"MARK"', '{"a":1,"\\u0061":2}')],
    ['lone-surrogate', (good) => good.replace('MARK', '\\ud800')],
    ['noncharacter', (good) => good.replace('MARK', '\\uffff')],
    ['unsafe-integer', (good) => good.replace('"MARK"', '9007199254740992')],
    ['number-overflow', (good) => good.replace('"MARK"', '1e400')],
    ['number-underflow', (good) => good.replace('"MARK"', '1e-400')],
    ['too-deep', (good) => good.replace('"MARK"', `${'['.repeat(63)}${']'.repeat(63)}`)],
  ];

const parsing = defineCheck({
  id: 'records/write-parse',
  title: 'a write is parsed by the rules of the canonical form',
  class: 'records',
  requirements: ['http-v1-parse', 'http-operator-closed', 'record-read'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const good = JSON.stringify(writeRequest(ownThread(check), { body: { text: 'MARK' } }));
    for (const [code, make] of UNPARSED) {
      const answer = await write(check, alice, make(good), JSON_TYPE);
      check.refused('http-v1-parse', answer, { status: 400, code }, code);
    }
    const large = good.replace('MARK', 'x'.repeat(MAX_BODY - good.length + 5));
    const beyond = await write(check, alice, large, JSON_TYPE);
    check.refused('http-v1-parse', beyond, REFUSED.too_large, 'a byte more than a mebibyte');
    const odd = good.replace('"MARK"', '[1e2,100.0,-0,0.1e1,"\\u0041\\/"]');
    const taken = await write(check, alice, `\n\t ${odd} \r\n`, JSON_TYPE);
    check.status('http-v1-parse', taken, 201, 'spaces, and numbers of any notation');
    const read = await readRecord(check, textAt(taken.json, 'id') ?? '');
    check.equal(
      'record-read',
      at(read.json, 'body', 'text'),
      [100, 100, 0, 1, 'A/'],
      'have the values that they had',
    );
    for (const name of ['namespaces', 'parent', 'Thread', '', 'x-note', '@context']) {
      const request = { ...(JSON.parse(good) as object), [name]: 'default' };
      const answer = await write(check, alice, request);
      check.refused('http-operator-closed', answer, REFUSED.shape, `a member ${show(name)}`);
    }
    const right = await write(check, alice, good, JSON_TYPE);
    check.status('http-operator-closed', right, 201, 'without it, it is written');
  },
});

interface Misfit {
  name: string;
  due: RefusalExpectation;
  ask: () => Promise<HttpAnswer>;
}

const order = defineCheck({
  id: 'records/write-order',
  title: 'of two faults in a write the earlier one is reported',
  class: 'records',
  requirements: [
    'record-unauthorized',
    'http-content-type',
    'record-write-shape',
    'record-reserved-write',
    'record-write-actor',
    'record-write-parents',
  ],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const unborn = await check.unborn();
    const thread = ownThread(check);
    const large = 'x'.repeat(MAX_BODY + 1);
    const json = 'application/json';
    const good = writeRequest(thread);
    const big = writeRequest(thread, { body: { text: 'x'.repeat(MAX_RECORD) } });
    const raw = (body: string | Uint8Array, content_type: string): Promise<HttpAnswer> =>
      write(check, alice, body, { content_type });
    const cases: readonly (Misfit & { requirement: string })[] = [
      {
        name: 'token before content type',
        requirement: 'record-unauthorized',
        due: REFUSED.unauthorized,
        ask: () => write(check, alice, good, { token: check.random(), content_type: 'text/plain' }),
      },
      {
        name: 'content type before size',
        requirement: 'http-content-type',
        due: { status: 415, code: 'unsupported-media-type' },
        ask: () => raw(large, 'text/plain'),
      },
      {
        name: 'size before parsing',
        requirement: 'record-write-shape',
        due: REFUSED.too_large,
        ask: () => raw(large, json),
      },
      {
        name: 'parsing before members',
        requirement: 'record-write-shape',
        due: { status: 400, code: 'duplicate-member' },
        ask: () => raw('{"thread":"th_x","thread":"th_x","x":1}', json),
      },
      {
        name: 'members before the thread that is reserved',
        requirement: 'record-write-shape',
        due: REFUSED.shape,
        ask: () => write(check, alice, { ...good, thread: 'th_consent', x: 1 }),
      },
      {
        name: 'members before the life of the actor',
        requirement: 'record-write-shape',
        due: REFUSED.shape,
        ask: () => write(check, unborn, { ...good, x: 1 }),
      },
      {
        name: 'the reserved thread before the life of the actor',
        requirement: 'record-reserved-write',
        due: REFUSED.reserved,
        ask: () => write(check, unborn, { ...good, thread: 'th_consent' }),
      },
      {
        name: 'the reserved thread before an unknown parent',
        requirement: 'record-reserved-write',
        due: REFUSED.reserved,
        ask: () => write(check, alice, { ...good, thread: 'th_consent', parents: [UNKNOWN_ID] }),
      },
      {
        name: 'the life of the actor before an unknown parent',
        requirement: 'record-write-actor',
        due: { status: 409, code: 'conflict' },
        ask: () => write(check, unborn, { ...good, parents: [UNKNOWN_ID] }),
      },
      {
        name: 'an unknown parent before the size of the record',
        requirement: 'record-write-parents',
        due: REFUSED.parent,
        ask: () => write(check, alice, { ...big, parents: [UNKNOWN_ID] }),
      },
      {
        name: 'and the size of the record at last',
        requirement: 'record-write-shape',
        due: REFUSED.too_large,
        ask: () => write(check, alice, big),
      },
    ];
    for (const { name, requirement, due, ask } of cases) {
      check.refused(requirement, await ask(), due, name);
    }
    check.status(
      'record-write-shape',
      await write(check, alice, good),
      201,
      'the right one is written',
    );
    const fine = await write(check, alice, good, {
      content_type: 'application/json; charset=utf-8',
    });
    check.status('http-content-type', fine, 201, 'a content type with a parameter is taken');
  },
});

const lives = defineCheck({
  id: 'records/write-actor',
  title: 'an actor writes from its Create to its Delete',
  class: 'records',
  requirements: ['record-write-actor', 'record-read'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.unborn();
    const thread = ownThread(check);
    const ask = (): Promise<HttpAnswer> => write(check, alice, writeRequest(thread));
    check.refused(
      'record-write-actor',
      await ask(),
      { status: 409, code: 'conflict' },
      'before its Create',
    );
    await alice.published({ type: 'Create', object: { type: 'Person', name: 'Alice' } });
    const answer = await ask();
    check.status('record-write-actor', answer, 201, 'a created one');
    check.equal('record-write-actor', at(answer.json, 'clock'), 0, 'and nothing was there before');
    await alice.published({ type: 'Delete', object: alice.url });
    check.refused(
      'record-write-actor',
      await ask(),
      { status: 410, code: 'gone' },
      'after its Delete',
    );
    const id = textAt(answer.json, 'id') ?? '';
    check.equal('record-read', (await readRecord(check, id)).json, answer.json, 'its record stays');
    await verifiesRecord(check, 'record-read', answer.json, 'and can be verified still');
  },
});

const salts = defineCheck({
  id: 'records/write-salt',
  title: 'every record has a fresh salt of at least 128 bits',
  class: 'records',
  requirements: ['record-salt-fresh', 'record-write'],
  needs: ['operator', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const bob = await check.actor({ host });
    const thread = ownThread(check);
    const request = writeRequest(thread);
    const records: JsonObject[] = [];
    const some = async (): Promise<void> => {
      for (const actor of [alice, bob]) {
        const asked = upTo(8).map(() => written(check, actor, request));
        records.push(...(await Promise.all(asked)));
      }
    };
    await some();
    await host.restart();
    await some();
    const found = records.map((record) => String(record['salt']));
    check.equal('record-salt-fresh', new Set(found).size, found.length, 'the salts are different');
    const ids = new Set(records.map((record) => record['id']));
    check.equal('record-salt-fresh', ids.size, found.length, 'and so are the ids');
    const bits = estimateBits(found);
    // Of 32 random salts each place shows only a part of what it could be: some 100 bits are seen of 128.
    check.expect('record-write', bits > 75, 'the salts are random in most of their places', {
      expected: 'more than 75 bits that are seen to vary',
      actual: `${Math.round(bits)} bits in ${found.slice(0, 3).join(', ')}`,
    });
    const apart = [...found].sort().every((salt, index, all) => {
      const before = all[index - 1];
      return before === undefined || distance(salt, before) > 10;
    });
    check.expect('record-write', apart, 'no two salts are nearly the same', {
      actual: found.slice(0, 4).join(', '),
    });
  },
});

/** How much the characters at each place are seen to vary. */
function estimateBits(texts: readonly string[]): number {
  const length = Math.min(...texts.map((text) => text.length));
  const kinds = upTo(length).map((place) => new Set(texts.map((text) => text[place])).size);
  return kinds.reduce((sum, kind) => sum + Math.log2(kind), 0);
}

function distance(a: string, b: string): number {
  return [...a].filter((character, index) => character !== b[index]).length;
}

const clocks = defineCheck({
  id: 'records/clock',
  title: 'each actor has a clock of its own on each thread, which counts from 0',
  class: 'records',
  requirements: ['record-clock'],
  needs: ['operator', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const bob = await check.actor({ host });
    const [one, two] = [ownThread(check), ownThread(check)];
    const steps: readonly (readonly [LocalActor, string, number, object])[] = [
      [alice, one, 0, {}],
      [alice, one, 1, { act: 'DO' }],
      [bob, one, 0, {}],
      [alice, two, 0, {}],
      [bob, one, 1, { namespace: 'acme' }],
      [alice, one, 2, { namespace: 'acme', kind: 'acme.thing' }],
      [bob, two, 0, {}],
      [alice, one, 3, {}],
      [alice, two, 1, {}],
    ];
    for (const [actor, thread, clock, members] of steps) {
      const record = await written(check, actor, writeRequest(thread, members));
      check.equal(
        'record-clock',
        record['clock'],
        clock,
        'one more than before, by actor and thread',
      );
    }
    await host.restart();
    for (const [actor, thread, clock] of [
      [alice, one, 4],
      [bob, one, 2],
      [bob, two, 1],
      [alice, two, 2],
      [alice, ownThread(check), 0],
    ] as const) {
      const record = await written(check, actor, writeRequest(thread));
      check.equal('record-clock', record['clock'], clock, 'and so after a restart');
    }
  },
});

const parallel = defineCheck({
  id: 'records/clock-parallel',
  title: 'records that are written at the same time get different clocks, and none is lost',
  class: 'records',
  requirements: ['record-clock-parallel', 'record-clock', 'record-salt-fresh'],
  needs: ['operator'],
  async run(check) {
    const actors = [await check.actor(), await check.actor()];
    const threads = [ownThread(check), ownThread(check)];
    // The very first records of a thread race as well.
    for (const round of upTo(2)) {
      const requests = upTo(15).flatMap((n) =>
        actors.flatMap((actor) =>
          threads.map((thread) =>
            written(check, actor, writeRequest(thread, { body: { round, n } })),
          ),
        ),
      );
      const records = await Promise.all(requests);
      const salts_seen = new Set(records.map((record) => record['salt']));
      check.equal(
        'record-salt-fresh',
        salts_seen.size,
        records.length,
        'each has a salt of its own',
      );
      for (const thread of threads) {
        const view = await readView(check, thread);
        for (const actor of actors) {
          const did = await didOf(check, actor);
          const mine = view.filter((record) => at(record, 'actor') === did);
          const due = upTo(15 * (round + 1));
          check.equal(
            'record-clock',
            clocksOf(mine),
            due,
            'the clocks have neither gap nor repetition',
          );
          const answered = records.filter(
            (record) => record['actor'] === did && record['thread'] === thread,
          );
          const lost = answered.filter(
            ({ id }) => !view.some((record) => textAt(record, 'id') === id),
          );
          check.equal('record-clock-parallel', lost.length, 0, 'none that was answered is lost');
          check.equal(
            'record-clock-parallel',
            new Set(clocksOf(answered)).size,
            answered.length,
            'and their clocks are different',
          );
        }
      }
    }
  },
});

const unauthorized = defineCheck({
  id: 'records/unauthorized',
  title: 'nobody reads or writes records without a token of the host',
  class: 'records',
  requirements: ['record-unauthorized', 'record-write', 'record-read'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.actor();
    const thread = ownThread(check);
    const record = await written(check, alice, writeRequest(thread));
    const withdrawn = await check.actor();
    await check.request('/admin/tokens', {
      method: 'DELETE',
      token: check.operatorToken(),
      body: { token: withdrawn.token },
    });
    const strangers: readonly (readonly [string, Record<string, string>])[] = [
      ['no token', {}],
      ['an unknown token', { authorization: `Bearer ${check.random('unknown-token-')}` }],
      ['a token that was withdrawn', { authorization: `Bearer ${withdrawn.token}` }],
      ['a token without its scheme', { authorization: alice.token }],
      ['another scheme', { authorization: `Basic ${alice.token}` }],
      ['half a token', { authorization: `Bearer ${alice.token.slice(0, -1)}` }],
    ];
    const paths = [
      `/v1/records/${String(record['id'])}`,
      `/v1/records/${UNKNOWN_ID}`,
      '/v1/records/no-content-id',
      `/v1/threads/${thread}`,
      `/v1/threads/${thread}/records`,
      `/v1/threads/${thread}/records?limit=0`,
      '/v1/threads/no-thread',
      '/v1/threads/th_consent/records',
    ];
    for (const [name, headers] of strangers) {
      for (const path of paths) {
        const answer = await check.get(path, { headers });
        check.refused('record-unauthorized', answer, REFUSED.unauthorized, `${name}: GET ${path}`);
      }
      const answer = await check.post('/v1/records', writeRequest(thread), { headers });
      check.refused('record-unauthorized', answer, REFUSED.unauthorized, `${name}: a write`);
    }
    const operator = { token: check.operatorToken() };
    check.refused(
      'record-unauthorized',
      await check.post('/v1/records', writeRequest(thread), operator),
      REFUSED.unauthorized,
      'the operator writes nothing',
    );
    for (const [name, token] of [
      ['the writer', alice.token],
      ['another actor', bob.token],
      ['the operator', operator.token],
    ] as const) {
      const read = await check.get(`/v1/records/${String(record['id'])}`, { token });
      check.equal('record-read', read.json, record, `${name} reads the record`);
      check.equal('record-read', read.media_type, 'application/json', 'as application/json');
      const page = await readPage(check, thread, '', { token });
      check.equal('record-read', at(page.json, 'records'), [record], `${name} reads the thread`);
    }
    const shared = await write(check, bob, writeRequest(thread, { parents: [record['id']] }));
    check.status('record-write', shared, 201, 'every actor may write on the thread');
  },
});

/** Texts in the place of a content id, and the code of each. */
const NO_IDS: readonly (readonly [string, string])[] = [
  ['no-content-id', 'cid-multibase'],
  [UNKNOWN_ID.toUpperCase(), 'cid-multibase'],
  [`${UNKNOWN_ID.slice(0, -1)}A`, 'cid-multibase'],
  [`z${UNKNOWN_ID.slice(1)}`, 'cid-multibase'],
  [`${UNKNOWN_ID}=`, 'cid-multibase'],
  ['QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKPbdG', 'cid-multibase'],
  ['bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy', 'cid-codec'],
  [UNKNOWN_ID.slice(0, -1), 'cid-trailing-bits'],
];

const reading = defineCheck({
  id: 'records/read-unknown',
  title: 'a record that is not there, and what is no content id',
  class: 'records',
  requirements: [
    'record-read-unknown',
    'record-read',
    'http-method',
    'http-head',
    'http-not-found',
  ],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const record = await written(check, alice, writeRequest(ownThread(check)));
    const id = String(record['id']);
    const ask = (text: string): Promise<HttpAnswer> =>
      check.get(`/v1/records/${text}`, { token: alice.token });
    check.refused('record-read-unknown', await ask(UNKNOWN_ID), REFUSED.not_found, 'an unknown id');
    const note = await alice.note();
    check.refused(
      'record-read-unknown',
      await ask(String(note['id'])),
      REFUSED.not_found,
      'the id of an activity',
    );
    for (const [text, code] of NO_IDS) {
      const answer = await ask(encodeURIComponent(text));
      check.refused('record-read-unknown', answer, { status: 400, code }, show(text));
    }
    check.equal('record-read', (await ask(id)).json, record, 'and the record is there');
    const artifact = await check.get(`/artifacts/${id}`, { token: alice.token });
    check.refused('record-read-unknown', artifact, REFUSED.not_found, 'a record is no artifact');
    const head = await check.request(`/v1/records/${id}`, { method: 'HEAD', token: alice.token });
    check.status('http-head', head, 200, 'HEAD is answered like GET');
    check.equal('http-head', head.media_type, 'application/json', 'with its content type');
    for (const [path, method, allow] of [
      ['/v1/records', 'GET', 'POST'],
      ['/v1/records', 'PUT', 'POST'],
      [`/v1/records/${id}`, 'POST', 'GET'],
      [`/v1/records/${id}`, 'DELETE', 'GET'],
      ['/v1/threads/th_x', 'POST', 'GET'],
      ['/v1/threads/th_x/records', 'POST', 'GET'],
      ['/v1/export', 'POST', 'GET'],
      ['/v1/import', 'GET', 'POST'],
      ['/v1/identity', 'PUT', 'GET'],
    ] as const) {
      const answer = await check.request(path, { method, token: alice.token });
      const due = { status: 405, code: 'method-not-allowed' };
      check.refused('http-method', answer, due, `${method} ${path}`);
      const allowed = (answer.header('allow') ?? '').split(/\s*,\s*/);
      check.expect('http-method', allowed.includes(allow), `Allow of ${path} names ${allow}`, {
        actual: allowed.join(', '),
        answer,
      });
    }
    for (const path of [
      '/v1',
      '/v1/records/',
      `/v1/records/${id}/`,
      '/v1/threads',
      '/v1/Records',
    ]) {
      const answer = await check.get(path, { token: alice.token });
      check.refused('http-not-found', answer, REFUSED.not_found, path);
    }
  },
});

const RESERVED = [
  ...['th_federation_pairs', 'th_consent', 'th_engine_config', 'th_aitl', 'th_aitl_decisions'],
  ...['th_aitlx', 'th_audit', 'th_audit_federation_pairs', 'th_auditing', 'th_audit-1'],
];

const reserved = defineCheck({
  id: 'records/reserved-threads',
  title: 'reserved threads are written by no actor and read by the operator alone',
  class: 'records',
  requirements: ['record-reserved-write', 'record-reserved-read'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    for (const thread of RESERVED) {
      const answer = await write(check, alice, writeRequest(thread));
      check.refused('record-reserved-write', answer, REFUSED.reserved, `a write on ${thread}`);
      for (const path of [`/v1/threads/${thread}`, `/v1/threads/${thread}/records`]) {
        const seen = await check.get(path, { token: alice.token });
        check.refused('record-reserved-read', seen, REFUSED.reserved, `GET ${path} by an actor`);
        const shown = await check.get(path, { token: check.operatorToken() });
        check.status('record-reserved-read', shown, 200, `GET ${path} by the operator`);
      }
    }
    // Names that are like reserved ones, and are not.
    const own = check.random();
    for (const thread of [
      ...[`th_federation_pairs${own}`, `th_federation_pairs_${own}`, `th_consent${own}`],
      ...[`th_consent_${own}`, `th_engine_config-${own}`, `th_x_audit${own}`, `th_x${own}_aitl`],
      ...[`th_audi${own}`, `th_ait${own}`, `th_au-dit${own}`, `th_federation${own}`],
    ]) {
      const answer = await write(check, alice, writeRequest(thread));
      check.status('record-reserved-write', answer, 201, `a write on ${thread}`);
      const page = await readPage(check, thread, '', { token: alice.token });
      check.equal(
        'record-reserved-read',
        at(page.json, 'records'),
        [answer.json],
        `an actor reads ${thread}`,
      );
    }
  },
});

export const recordChecks: readonly CheckDefinition[] = [
  completed,
  parents,
  shapes,
  sizes,
  parsing,
  order,
  lives,
  salts,
  clocks,
  parallel,
  unauthorized,
  reading,
  reserved,
];
