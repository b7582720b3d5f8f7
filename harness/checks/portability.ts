// Export and import: what a host holds of records, taken elsewhere and checked there.

import { base58 } from '@scure/base';
import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, isObject, listAt, show, textAt } from '../engine/json.ts';
import type { Host } from '../engine/target.ts';
import {
  generateKeyPair,
  isTime,
  keysOfDidKey,
  oracleCanonicalText,
  oracleCid,
  OracleError,
  oracleParse,
  oracleReadKeyDocument,
  oracleRecordId,
  oracleRedact,
  oracleVerifyRecord,
  readDid,
} from '../oracle/index.ts';
import type { JsonObject, JsonValue, OracleKey } from '../oracle/index.ts';
import { tamper, tamperProof, timeFromNow } from '../probe/activities.ts';
import {
  backup,
  brought,
  clocksOf,
  digestOf,
  documentLine,
  dueThread,
  exportText,
  headerOf,
  heldForm,
  importLines,
  importText,
  instanceDid,
  instanceKeys,
  keyActor,
  LONG,
  NDJSON,
  ownThread,
  readThread,
  readView,
  recordLine,
  refusalOf,
  REFUSED,
  Stranger,
  upTo,
  writeRequest,
  written,
} from './records-support.ts';
import type { ExportLine } from './records-support.ts';

const NOBODY_WROTE = oracleCid({ nobody: 'wrote this' });
const DAY = 86_400_000;
const MEBIBYTE = 1_048_576;

/** An export, read. */
interface Reading {
  answer: HttpAnswer;
  lines: string[];
  header: unknown;
  documents: JsonObject[];
  records: JsonObject[];
}

/** @throws {TargetFault} when there is no export */
async function readExport(check: CheckContext, host: Host = check.host): Promise<Reading> {
  const answer = await check.get(`${host.base}/v1/export`, {
    token: check.operatorToken(host),
    ...LONG,
  });
  if (answer.status !== 200) {
    throw new TargetFault(`GET /v1/export should be answered 200, and was ${answer.status}`);
  }
  const lines = answer.text.split('\n');
  const values = lines.slice(0, -1).map((line) => parsed(line));
  const having = (name: string): JsonObject[] =>
    values.map((value) => at(value, name)).filter(isObject) as JsonObject[];
  return {
    ...{ answer, lines, header: values[0] },
    documents: having('key_document'),
    records: having('record'),
  };
}

function parsed(line: string): JsonValue | undefined {
  try {
    return oracleParse(Buffer.from(line, 'utf8'));
  } catch (error) {
    if (error instanceof OracleError) return undefined;
    throw error;
  }
}

function idsOf(records: readonly unknown[]): string[] {
  return records.map((record) => textAt(record, 'id') ?? '');
}

/** Holds the form of an export against the chapter. */
async function judgeExport(check: CheckContext, reading: Reading, host: Host): Promise<void> {
  const { answer, lines, header, documents, records } = reading;
  check.equal('export-complete', answer.media_type, NDJSON, 'the media type');
  check.equal('export-complete', lines.at(-1), '', 'the last line is ended by LF');
  const odd = lines.slice(0, -1).find((line) => {
    const value = parsed(line);
    return value === undefined || oracleCanonicalText(value) !== line;
  });
  check.expect('export-complete', odd === undefined, 'every line is JSON in canonical form', {
    actual: show(odd),
    answer,
  });
  const kinds = lines.slice(1, -1).map((line) => Object.keys(parsed(line) ?? {}).join());
  const first = kinds.indexOf('record');
  const inOrder = kinds.every((kind, index) =>
    kind === 'key_document' ? first < 0 || index < first : kind === 'record',
  );
  check.expect('export-complete', inOrder, 'key documents come before records, and nothing else', {
    actual: show([...new Set(kinds)]),
    answer,
  });
  const ids = idsOf(records);
  check.equal(
    'export-complete',
    {
      ...(tamper(header as JsonObject, { created: undefined }) as object),
      created: isTime(at(header, 'created')),
    },
    {
      ...{ object: 'export', version: 1, source_did: await instanceDid(check, host) },
      ...{ created: true, records: ids.length, digest: digestOf(ids) },
    },
    'the header fits the lines',
    { answer },
  );
  check.equal('export-complete', new Set(ids).size, ids.length, 'each record is there once');
  await judgeLines(check, documents, records, host);
}

/** Judges every line with nothing but the export and what DIDs say. */
async function judgeLines(
  check: CheckContext,
  documents: readonly JsonObject[],
  records: readonly JsonObject[],
  host: Host,
): Promise<void> {
  const own = await instanceDid(check, host);
  const ownKeys = await instanceKeys(check, host);
  const keysOf = (did: string): readonly OracleKey[] => (did === own ? ownKeys : keysOfDidKey(did));
  const judge = (work: () => void): string | undefined => {
    try {
      work();
      return undefined;
    } catch (error) {
      if (error instanceof OracleError) return `${error.code}: ${error.detail}`;
      throw error;
    }
  };
  const known = new Map(documents.map((document) => [String(document['id']), document]));
  check.equal('export-ids', known.size, documents.length, 'one key document for each actor');
  for (const [did, document] of known) {
    const code = judge(() => {
      const parsedDid = readDid(did);
      const instance = parsedDid.method === 'sync' ? parsedDid.instance : did;
      oracleReadKeyDocument(did, document, keysOf(instance));
    });
    check.expect('export-ids', code === undefined, `the key document of ${did}`, {
      actual: code ?? '',
    });
  }
  for (const record of records) {
    const code = judge(() => {
      const actor = textAt(record, 'actor') ?? '';
      const entries = listAt(known.get(actor), 'assertionMethod');
      const describe = (key: OracleKey): JsonObject => ({
        ...{ id: key.id, type: 'Multikey', controller: key.controller },
        ...{ publicKeyMultibase: key.publicKeyMultibase, created: key.created },
        purpose: [...key.purpose],
      });
      const isWhole = !Object.hasOwn(record, 'level');
      const byItself = isWhole && !actor.startsWith('did:sync:');
      const keys = byItself ? keysOf(actor).map(describe) : entries;
      oracleVerifyRecord(record, keys, { mode: 'history' });
    });
    check.expect('export-ids', code === undefined, `the record ${String(record['id'])}`, {
      actual: code ?? '',
    });
  }
  const writers = records
    .filter((record) => !Object.hasOwn(record, 'level'))
    .map((record) => String(record['actor']))
    .filter((actor) => actor.startsWith('did:sync:'));
  check.equal(
    'export-complete',
    [...known.keys()].sort(),
    [...new Set(writers)].sort(),
    'a key document for each actor of an instance that has whole records, and no other',
  );
}

/** What a host may hold: its own records, foreign ones at every level, pending ones, equivocations, counters. */
async function furnish(
  check: CheckContext,
  host: Host,
): Promise<{ known: JsonObject[]; threads: string[] }> {
  const threads = [ownThread(check), ownThread(check), ownThread(check)] as const;
  const [one, two, three] = threads;
  const alice = await check.actor({ host });
  const bob = await check.actor({ host });
  const stranger = new Stranger();
  const carol = stranger.actor();
  const dave = stranger.actor();
  const self = keyActor();
  const known: JsonObject[] = [];
  const write = async (
    actor: typeof alice,
    thread: string,
    members: object = {},
  ): Promise<JsonObject> => {
    const record = await written(check, actor, writeRequest(thread, members));
    known.push(record);
    return record;
  };
  const first = await write(alice, one, {
    body: { é: ['\u2028', 1.5e-9], text: 'e\u0301\u212B' },
  });
  await alice.rotate();
  await write(alice, one, { parents: [first['id']] });
  await write(bob, two, { namespace: 'acme/payments' });
  const foreign = [
    self.record({ thread: two }),
    oracleRedact(dave.record({ thread: two }), 'L1'),
    oracleRedact(self.record({ thread: two }), 'L2'),
    oracleRedact(self.record({ thread: one }), 'L3'),
    carol.record({ thread: three, parents: [NOBODY_WROTE] }),
    carol.record({ thread: three, clock: 4, body: { a: 1 } }),
    carol.record({ thread: three, clock: 4, body: { a: 2 } }),
    self.record({
      thread: three,
      kind: 'core.counter.v1',
      body: { counter: '__proto__', value: 3 },
    }),
  ];
  await brought(check, foreign, { host, documents: [carol] });
  known.push(...foreign);
  // Two forms that became fuller.
  for (const [from, to] of [
    ['L3', 'L1'],
    ['L2', 'L0'],
  ] as const) {
    const record = self.record({ thread: one });
    await brought(check, [oracleRedact(record, from)], { host });
    await brought(check, [oracleRedact(record, to)], { host });
    known.push(oracleRedact(record, to));
  }
  await write(bob, three);
  await bob.published({ type: 'Delete', object: bob.url });
  return { known, threads: [...threads] };
}

const complete = defineCheck({
  id: 'portability/export',
  title: 'an export holds every record once, in its fullest form, and proves itself',
  class: 'records',
  requirements: [
    'export-complete',
    'export-ids',
    'import-view',
    'import-verified',
    'thread-summary',
  ],
  needs: ['operator', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const nothing = await readExport(check, host);
    await judgeExport(check, nothing, host);
    const { known, threads } = await furnish(check, host);
    const reading = await readExport(check, host);
    await judgeExport(check, reading, host);
    const others = reading.records.filter(
      (record) => !nothing.records.some(({ id }) => id === record['id']),
    );
    const byId = (a: JsonObject, b: JsonObject): number =>
      String(a['id']) < String(b['id']) ? -1 : 1;
    check.equal(
      'export-complete',
      [...others].sort(byId),
      [...known].sort(byId),
      'every record that the host holds, as it holds it',
    );
    const own = known.filter((record) => at(record, 'proof') !== undefined).slice(0, 3);
    const places = own.map((record) => idsOf(reading.records).indexOf(String(record['id'])));
    check.expect(
      'export-complete',
      places.every((place, n) => place > (places[n - 1] ?? -1)),
      'in arrival order',
      {
        actual: show(places),
      },
    );
    const before = await Promise.all(threads.map((thread) => readThread(check, thread, host)));
    await host.restart('kill');
    const again = await readExport(check, host);
    check.equal(
      'export-complete',
      again.lines.slice(1),
      reading.lines.slice(1),
      'the same after a sudden death',
    );

    for (const [index, thread] of threads.entries()) {
      const shown = await readThread(check, thread, host);
      check.equal('thread-summary', shown, before[index], 'and so is what a thread shows');
    }

    const other = await check.startHost();
    const answer = await importText(check, reading.answer.text, { host: other });
    check.equal(
      'import-verified',
      { ...(answer.json as object), refusals: at(answer.json, 'refusals') },
      {
        ...{ imported: known.length, upgraded: 0, known: 0, refused: nothing.records.length },
        ...{ refusals: at(answer.json, 'refusals'), complete: true },
      },
      'what is not reserved is taken by another host',
      { answer },
    );
    for (const thread of threads) {
      const here = await readThread(check, thread, host);
      const there = await readThread(check, thread, other);
      check.equal('import-view', there, here, 'a thread is the same on both hosts');
      const due = dueThread(known.filter((record) => record['thread'] === thread));
      check.equal('import-view', there, due, 'and what the oracle makes of it');
    }
    await judgeExport(check, await readExport(check, other), other);
  },
});

const during = defineCheck({
  id: 'portability/export-while-writing',
  title:
    'an export that is made while records are written holds all that were answered before, once',
  class: 'records',
  requirements: ['export-complete', 'export-ids'],
  needs: ['operator', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const self = keyActor();
    const thread = ownThread(check);
    const stubs = upTo(1500).map((n) => oracleRedact(self.record({ thread, clock: n }), 'L1'));
    await brought(check, stubs, { host });
    const answered: string[] = [];
    let isOver = false;
    const lines = upTo(3).map(async () => {
      for (let n = 0; n < 200 && !isOver; n += 1) {
        answered.push(String((await written(check, alice, writeRequest(thread)))['id']));
      }
    });
    for (const round of upTo(4)) {
      await check.until('some more are written', () => answered.length >= 5 * round);
      const before = [...answered];
      const reading = await readExport(check, host);
      const ids = idsOf(reading.records);
      const missing = [...before, ...idsOf(stubs)].filter((id) => !ids.includes(id));
      check.equal('export-complete', missing, [], 'all that were there when it began are in it');
      await judgeExport(check, reading, host);
    }
    isOver = true;
    await Promise.all(lines);
  },
});

// ---------------------------------------------------------------------------------------------------- secrets

/** All texts in a JSON value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isObject(value)
    ? Object.entries(value).flatMap(([name, member]) => [name, ...textsIn(member)])
    : [];
}

/** What could be the seed of a key in a text, in whatever form it is written. */
function seedsIn(text: string): Uint8Array[] {
  const readings: Uint8Array[] = [];
  const compact = text.replaceAll(/-----[^-]+-----|\s/g, '');
  if (/^[0-9a-f]{64,128}$/i.test(compact)) readings.push(Buffer.from(compact, 'hex'));
  if (/^[A-Za-z0-9+/_-]{42,120}={0,2}$/.test(compact)) {
    readings.push(Buffer.from(compact, 'base64url'), Buffer.from(compact, 'base64'));
  }
  for (const letters of [text, text.slice(1)]) {
    if (!/^[1-9A-HJ-NP-Za-km-z]{43,92}$/.test(letters)) continue;
    readings.push(base58.decode(letters));
  }
  return readings.flatMap((bytes) => {
    if (bytes.length < 32) return [];
    // A seed stands at the beginning, behind a prefix of two bytes, or at the end of a PKCS#8 structure.
    return [bytes.subarray(0, 32), bytes.subarray(2, 34), bytes.subarray(-32)].filter(
      (seed) => seed.length === 32,
    );
  });
}

const secrets = defineCheck({
  id: 'portability/export-secrets',
  title: 'an export holds neither private keys nor tokens',
  class: 'records',
  requirements: ['export-no-secret', 'export-complete'],
  needs: ['operator', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    await alice.rotate();
    const record = await written(check, alice, writeRequest(ownThread(check)));
    const reading = await readExport(check, host);
    check.expect(
      'export-complete',
      idsOf(reading.records).includes(String(record['id'])),
      'the record is in it',
    );
    const { text } = reading.answer;
    for (const [name, token] of [
      ['the operator', check.operatorToken(host)],
      ['the actor', alice.token],
    ] as const) {
      const forms = [
        token,
        ...(['base64', 'base64url', 'hex'] as const).map((form) =>
          Buffer.from(token).toString(form),
        ),
      ];
      const found = forms.some((form) => text.includes(form));
      check.expect('export-no-secret', !found, `the token of ${name} is not in it`);
    }
    const document = reading.documents.find((it) => textAt(it, 'id') === record['actor']);
    const publicKeys = new Set([
      ...listAt(document, 'assertionMethod').map((key) => textAt(key, 'publicKeyMultibase')),
      ...(await instanceKeys(check, host)).map((key) => key.publicKeyMultibase),
    ]);
    check.expect(
      'export-complete',
      publicKeys.size === 3,
      'the keys of actor and instance are known',
      {
        actual: `${publicKeys.size} keys`,
      },
    );
    const texts = reading.lines.flatMap((line) => textsIn(parsed(line)));
    const found = texts
      .flatMap(seedsIn)
      .some((seed) => publicKeys.has(generateKeyPair(seed).publicKeyMultibase));
    check.expect('export-no-secret', !found, 'no text in it is the private half of a key');
    check.expect(
      'export-no-secret',
      !/PRIVATE KEY|privateKey|secretKey/.test(text),
      'and none is named',
    );
  },
});

const allowed = defineCheck({
  id: 'portability/operator-only',
  title: 'nobody but the operator exports and imports',
  class: 'records',
  requirements: ['export-operator-only', 'http-content-type', 'http-head', 'import-verified'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const self = keyActor();
    const record = self.record({ thread: ownThread(check) });
    const body = exportText([recordLine(record)]);
    for (const [name, token] of [
      ['no token', undefined],
      ['an unknown token', check.random('unknown-token-')],
      ['the token of an actor', alice.token],
    ] as const) {
      const seen = await check.get('/v1/export', { token });
      check.refused('export-operator-only', seen, REFUSED.unauthorized, `an export with ${name}`);
      const done = await check.post('/v1/import', body, { token, content_type: NDJSON });
      check.refused('export-operator-only', done, REFUSED.unauthorized, `an import with ${name}`);
      const held = await heldForm(check, String(record['id']));
      check.equal('export-operator-only', held, undefined, `nothing is stored with ${name}`);
    }
    const due = { status: 415, code: 'unsupported-media-type' };
    for (const content_type of [
      'application/json',
      'text/plain',
      'application/octet-stream',
      null,
    ]) {
      const answer = await importText(check, body, { content_type });
      check.refused('http-content-type', answer, due, `an import as ${show(content_type)}`);
    }
    const packed = await importText(check, body, { headers: { 'content-encoding': 'gzip' } });
    check.refused('http-content-type', packed, due, 'an import with a content encoding');
    check.equal(
      'import-verified',
      await heldForm(check, String(record['id'])),
      undefined,
      'nothing is stored so far',
    );
    const answer = await importText(check, body, { content_type: `${NDJSON}; charset=utf-8` });
    check.status('http-content-type', answer, 200, 'a parameter is no matter');
    check.equal(
      'import-verified',
      await heldForm(check, String(record['id'])),
      record,
      'the record is stored',
    );
    const head = await check.request('/v1/export', {
      method: 'HEAD',
      token: check.operatorToken(),
      ...LONG,
    });
    check.status('http-head', head, 200, 'HEAD is answered like GET');
    check.equal('http-head', head.media_type, NDJSON, 'with its content type');
  },
});

// ---------------------------------------------------------------------------------------------------- import

const each = defineCheck({
  id: 'portability/import-lines',
  title:
    'each line of an import is judged for itself, and the answer counts and names what was refused',
  class: 'records',
  requirements: ['import-each', 'import-verified', 'import-again'],
  needs: ['operator'],
  async run(check) {
    const self = keyActor();
    const thread = ownThread(check);
    const good = (): JsonObject => self.record({ thread });
    const [one, two, three] = [good(), good(), good()];
    const raised = good();
    await brought(check, [oracleRedact(raised, 'L2')]);
    const [wrongId, wrongProof] = [good(), good()];
    const nested = `{"record":${'['.repeat(64)}${']'.repeat(64)}}`;
    const lines: (readonly [ExportLine, string | undefined])[] = [
      [recordLine(one), undefined],
      ['no JSON', 'invalid-json'],
      ['', 'invalid-json'],
      [' ', 'invalid-json'],
      ['{"record":{},"record":{}}', 'duplicate-member'],
      [`{"record":{"clock":9007199254740993}}`, 'unsafe-integer'],
      [nested, 'too-deep'],
      [`{"record":{"x":"\\ud800"}}`, 'lone-surrogate'],
      ['\uFEFF{}', 'byte-order-mark'],
      ['{}', 'shape-invalid'],
      ['[]', 'shape-invalid'],
      ['null', 'shape-invalid'],
      ['{"note":{}}', 'shape-invalid'],
      [`{"record":${oracleCanonicalText(good())},"note":1}`, 'shape-invalid'],
      [recordLine({ ...wrongId, id: NOBODY_WROTE }), 'id-mismatch'],
      [recordLine(tamperProof(wrongProof, { domain: 'x' })), 'proof-invalid'],
      [`{"record":"${'x'.repeat(MEBIBYTE)}"}`, 'too-large'],
      [recordLine(raised), undefined],
      [recordLine(one), undefined],
      [recordLine(two), undefined],
      [`{ "record" : ${JSON.stringify(three)} }`, undefined],
    ];
    const text = exportText(lines.map(([line]) => line));
    const answer = await importText(check, text);
    for (const [index, [line, code]] of lines.entries()) {
      const what = typeof line === 'string' ? show(line, 40) : `the record of line ${index + 2}`;
      check.equal('import-each', refusalOf(answer, index + 2), code, `what is said of ${what}`, {
        answer,
      });
    }
    const refused = lines.filter(([, code]) => code !== undefined).length;
    check.equal(
      'import-verified',
      ['imported', 'upgraded', 'known', 'refused'].map((name) => at(answer.json, name)),
      [3, 1, 1, refused],
      'the counts of imported, upgraded, known and refused',
      { answer },
    );
    check.equal(
      'import-each',
      listAt(answer.json, 'refusals').length,
      refused,
      'each refusal is named once',
    );
    const view = await readView(check, thread);
    check.equal(
      'import-verified',
      idsOf(view).sort(),
      idsOf([one, two, three, raised]).sort(),
      'exactly these are stored',
    );
    const again = await importText(check, text);
    check.equal(
      'import-again',
      ['imported', 'upgraded', 'known', 'refused'].map((name) => at(again.json, name)),
      [0, 0, 5, refused],
      'the second time all are known',
      { answer: again },
    );
    check.equal('import-again', await readView(check, thread), view, 'and nothing is changed');
    // The LF of the last line may be absent.
    const last = good();
    const open = await importText(check, exportText([recordLine(last)]).slice(0, -1));
    check.equal('import-each', at(open.json, 'imported'), 1, 'a last line without LF', {
      answer: open,
    });
  },
});

const atOnce = defineCheck({
  id: 'portability/import-at-once',
  title: 'records that come in several imports at the same time are stored once',
  class: 'records',
  requirements: ['import-again', 'import-view', 'import-each'],
  needs: ['operator'],
  async run(check) {
    const stranger = new Stranger();
    const actors = upTo(3).map(() => stranger.actor());
    const thread = ownThread(check);
    const records = actors.flatMap((actor) => actor.chain(12, { thread }));
    const stubs = records.map((record) => oracleRedact(record, 'L2'));
    const documents = actors.map(documentLine);
    const texts = [
      exportText([...documents, ...records.map(recordLine)]),
      exportText([...documents, ...[...records].reverse().map(recordLine)]),
      exportText(stubs.map(recordLine)),
      exportText([...documents, ...records.map(recordLine)]),
    ];
    const answers = await Promise.all(texts.map((text) => importText(check, text)));
    const sum = (name: string): number =>
      answers.reduce((total, answer) => total + Number(at(answer.json, name)), 0);
    check.equal('import-each', sum('refused'), 0, 'none is refused');
    check.equal('import-again', sum('imported'), records.length, 'each is imported once');
    check.equal(
      'import-again',
      sum('imported') + sum('upgraded') + sum('known'),
      4 * records.length,
      'the others are known, or fuller than what was held',
    );
    check.equal(
      'import-view',
      await readThread(check, thread),
      dueThread(records),
      'the thread is what the oracle makes of the records',
    );
  },
});

const many = defineCheck({
  id: 'portability/import-large',
  title: 'an import may be longer than any other body, and names the first hundred refusals',
  class: 'records',
  requirements: ['import-verified', 'import-each'],
  needs: ['operator'],
  deadline_ms: 60_000,
  async run(check) {
    const self = keyActor();
    const thread = ownThread(check);
    const large = upTo(16).map((n) =>
      self.record({ thread, body: { n, text: 'x'.repeat(200_000) } }),
    );
    const answer = await importLines(check, large.map(recordLine));
    check.status('import-verified', answer, 200, 'three mebibytes are taken');
    check.equal('import-verified', at(answer.json, 'imported'), 16, 'all of them');
    check.equal('import-verified', at(answer.json, 'complete'), true, 'and it was complete');
    for (const record of [large[0], large.at(-1)]) {
      const held = await heldForm(check, String(record?.['id']));
      check.equal('import-verified', at(held, 'salt'), record?.['salt'], 'the record is held');
    }
    const wrong = upTo(130).map((n): ExportLine => recordLine(n));
    const last = self.record({ thread });
    const lines = [...wrong, recordLine(last)];
    const refused = await importLines(check, lines);
    check.equal('import-verified', at(refused.json, 'refused'), 130, 'all refusals are counted', {
      answer: refused,
    });
    const named = listAt(refused.json, 'refusals').map((refusal) => at(refusal, 'line'));
    check.equal(
      'import-verified',
      named,
      upTo(100).map((n) => n + 2),
      'the first hundred are named',
    );
    check.equal(
      'import-each',
      await heldForm(check, String(last['id'])),
      last,
      'and what comes after is stored',
    );
  },
});

const fits = defineCheck({
  id: 'portability/import-complete',
  title: 'complete says whether the header fits the lines, also those that are refused',
  class: 'records',
  requirements: ['import-verified'],
  needs: ['operator'],
  async run(check) {
    const self = keyActor();
    const thread = ownThread(check);
    const make = (): JsonObject => self.record({ thread });
    const judge = async (name: string, text: string, due: boolean): Promise<void> => {
      const answer = await importText(check, text);
      check.status('import-verified', answer, 200, `${name} is answered`);
      check.equal('import-verified', at(answer.json, 'complete'), due, name, { answer });
    };
    const lines = [make(), make(), make()].map(recordLine);
    await judge('what fits', exportText(lines), true);
    await judge('the same again', exportText(lines), true);
    await judge('lines in another order', exportText([...lines].reverse(), headerOf(lines)), true);
    await judge('no records', exportText([]), true);
    await judge('a line less', exportText(lines.slice(1), headerOf(lines)), false);
    await judge('a line more', exportText([...lines, recordLine(make())], headerOf(lines)), false);
    await judge(
      'a number that is wrong',
      exportText(lines, headerOf(lines, { records: 2 })),
      false,
    );
    await judge(
      'another record in place of one',
      exportText([...lines.slice(1), recordLine(make())], headerOf(lines)),
      false,
    );
    const broken = recordLine(tamperProof(make(), { domain: 'x' }));
    await judge('a line that is refused', exportText([...lines, broken]), true);
    await judge('a form of a record', exportText([recordLine(oracleRedact(make(), 'L2'))]), true);
    const stranger = new Stranger().actor();
    await judge(
      'a key document',
      exportText([documentLine(stranger), recordLine(stranger.record({ thread }))]),
      true,
    );
    await judge(
      'a header with more members',
      exportText(lines, headerOf(lines, { note: 'x' })),
      true,
    );
  },
});

/** Headers that are none. */
const HEADERS: readonly (readonly [string, { [name: string]: JsonValue | undefined }])[] = [
  ...['object', 'version', 'source_did', 'created', 'records', 'digest'].map(
    (name) => [`no ${name}`, { [name]: undefined }] as const,
  ),
  ['another object', { object: 'import' }],
  ['another version', { version: 2 }],
  ['a version that is a text', { version: '1' }],
  ['a source that is no DID', { source_did: 'https://a.example' }],
  ['a source that is null', { source_did: null }],
  ['a created that is no time', { created: '2026-11-20' }],
  ['a number below zero', { records: -1 }],
  ['a number that is a text', { records: '1' }],
  ['a number that is none', { records: 0.5 }],
  ['a digest that is too short', { digest: 'ab' }],
  ['a digest in upper case', { digest: 'AB'.repeat(32) }],
  ['a digest that is no hex', { digest: 'xy'.repeat(32) }],
  ['a digest that is null', { digest: null }],
];

const headers = defineCheck({
  id: 'portability/import-header',
  title: 'an import without a header is refused as a whole',
  class: 'records',
  requirements: ['import-header', 'import-verified'],
  needs: ['operator'],
  async run(check) {
    const self = keyActor();
    const thread = ownThread(check);
    const refuse = async (
      name: string,
      make: (lines: ExportLine[]) => string | Uint8Array,
      due: object,
    ): Promise<void> => {
      const record = self.record({ thread });
      const answer = await importText(check, make([recordLine(record)]));
      check.refused('import-header', answer, due as typeof REFUSED.shape, name);
      check.equal(
        'import-header',
        await heldForm(check, String(record['id'])),
        undefined,
        `${name}: nothing is stored`,
      );
    };
    for (const [name, change] of HEADERS) {
      await refuse(
        `a header with ${name}`,
        (lines) => exportText(lines, headerOf(lines, change)),
        REFUSED.shape,
      );
    }
    const rest = (lines: ExportLine[]): string =>
      exportText(lines).slice(exportText(lines).indexOf('\n') + 1);
    const with_ =
      (first: string) =>
      (lines: ExportLine[]): string =>
        `${first}\n${rest(lines)}`;
    await refuse('a record as the first line', rest, REFUSED.shape);
    await refuse('a list as the first line', with_('[]'), REFUSED.shape);
    await refuse('null as the first line', with_('null'), REFUSED.shape);
    for (const [first, code] of [
      ['', 'invalid-json'],
      ['export', 'invalid-json'],
      ['{"object":"export","object":"export"}', 'duplicate-member'],
      ['{"records":9007199254740993}', 'unsafe-integer'],
    ] as const) {
      await refuse(`${show(first)} as the first line`, with_(first), { status: 400, code });
    }
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    await refuse(
      'a byte order mark',
      (lines) => Buffer.concat([mark, Buffer.from(exportText(lines))]),
      { status: 400, code: 'byte-order-mark' },
    );
    const empty = await importText(check, '');
    check.refused('import-header', empty, { status: 400, code: 'invalid-json' }, 'no line at all');
    const record = self.record({ thread });
    await importLines(check, [recordLine(record)]);
    check.equal(
      'import-verified',
      await heldForm(check, String(record['id'])),
      record,
      'with a header it is stored',
    );
    const view = await readView(check, thread);
    check.equal('import-header', view.length, 1, 'and it is the only one');
  },
});

const past = defineCheck({
  id: 'portability/import-history',
  title:
    'records of an import are judged as history, whole ones by the key documents that come with them',
  class: 'records',
  requirements: ['import-verified'],
  needs: ['operator'],
  async run(check) {
    const thread = ownThread(check);
    const stranger = new Stranger();
    const superseded_at = timeFromNow(-30 * DAY);
    const actor = stranger.actor({ key: { created: timeFromNow(-60 * DAY), superseded_at } });
    const old = actor.keys[0];
    const newer = actor.addKey({ created: superseded_at });
    const past_record = actor.record(
      { thread, created: timeFromNow(-31 * DAY) },
      { key: old as never },
    );
    const late = actor.record({ thread, created: timeFromNow(-DAY) }, { key: old as never });
    const present = actor.record({ thread }, { key: newer });
    const unknown = stranger.actor().record({ thread });
    const stub = oracleRedact(stranger.actor().record({ thread }), 'L1');
    const lines = [
      documentLine(actor),
      ...[past_record, late, present, unknown, stub].map(recordLine),
    ];
    const answer = await importLines(check, lines);
    for (const [line, what, code] of [
      [3, 'a record of a month ago, by the key of then', undefined],
      [4, 'a record of yesterday, by the key of a month ago', 'key-inactive'],
      [5, 'a record of today, by the key of today', undefined],
      [6, 'a record of whom nobody has keys', 'signer-unresolvable'],
      [7, 'a form at L1 of whom nobody has keys', undefined],
    ] as const) {
      check.equal('import-verified', refusalOf(answer, line), code, what, { answer });
    }
    const later = stranger.actor();
    const early = later.record({ thread: ownThread(check) });
    const turned = await importLines(check, [recordLine(early), documentLine(later)]);
    const code = refusalOf(turned, 2);
    check.equal('import-verified', code, undefined, 'a record before its key document', {
      answer: turned,
    });
    check.equal('import-verified', await heldForm(check, String(early['id'])), early, 'is stored');
    const ids = idsOf(await readView(check, thread)).sort();
    check.equal(
      'import-verified',
      ids,
      idsOf([past_record, present, stub]).sort(),
      'what is stored',
    );
  },
});

const reserved = defineCheck({
  id: 'portability/import-reserved',
  title: 'nobody gets records onto the reserved threads of a host by an import',
  class: 'records',
  requirements: ['import-reserved', 'import-each'],
  needs: ['operator'],
  async run(check) {
    const own = await instanceDid(check);
    const stranger = new Stranger();
    const self = keyActor();
    const actor = stranger.actor();
    const beside = ownThread(check);
    const threads = [
      'th_consent',
      'th_federation_pairs',
      'th_engine_config',
      'th_aitl_decisions',
      'th_audit_x',
      'th_aitl',
    ];
    for (const source_did of [own, stranger.did, self.did]) {
      const records = threads.flatMap((thread) => [
        self.record({ thread }),
        actor.record({ thread }),
        oracleRedact(self.record({ thread }), 'L1'),
        oracleRedact(self.record({ thread }), 'L3'),
        // It says that the host itself wrote it.
        oracleRedact(tamperedActor(self.record({ thread }), own), 'L1'),
      ]);
      const sibling = self.record({ thread: beside });
      const lines = [documentLine(actor), ...[...records, sibling].map(recordLine)];
      const answer = await importText(check, exportText(lines, headerOf(lines, { source_did })));
      const who = source_did === own ? 'the host itself' : 'another host';
      for (const [index, record] of records.entries()) {
        const what = `${String(record['thread'])}, from ${who}`;
        check.equal('import-reserved', refusalOf(answer, index + 3), 'thread-reserved', what, {
          answer,
        });
        const held = await heldForm(check, String(record['id']));
        check.equal('import-reserved', held, undefined, `${what}: not stored`);
      }
      check.equal(
        'import-each',
        await heldForm(check, String(sibling['id'])),
        sibling,
        'others are stored',
      );
    }
  },
});

/** The record with another actor, and the id that fits. */
function tamperedActor(record: JsonObject, did: string): JsonObject {
  const form = tamper(record, { actor: did });
  return { ...form, id: oracleRecordId(form) };
}

const restored = defineCheck({
  id: 'portability/restore',
  title: 'a host that is set back to an older folder takes its own export and goes on counting',
  class: 'records',
  requirements: ['import-clock', 'import-view', 'import-again', 'record-clock'],
  needs: ['operator', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const bob = await check.actor({ host });
    const [one, two] = [ownThread(check), ownThread(check)];
    const write = (actor: typeof alice, thread: string): Promise<JsonObject> =>
      written(check, actor, writeRequest(thread));
    await write(alice, one);
    const restore = await backup(host);
    for (const _ of upTo(3)) await write(alice, one);
    await write(alice, two);
    await write(bob, one);
    const shown = await Promise.all([one, two].map((thread) => readThread(check, thread, host)));
    const { answer } = await readExport(check, host);
    await restore();
    check.equal(
      'record-clock',
      clocksOf(await readView(check, one, host)),
      [0],
      'the host is set back',
    );
    const imported = await importText(check, answer.text, { host });
    check.equal('import-again', at(imported.json, 'refused'), 0, 'nothing is refused', {
      answer: imported,
    });
    check.equal(
      'import-again',
      at(imported.json, 'imported'),
      5,
      'what it did not have is imported',
    );
    const after = await Promise.all([one, two].map((thread) => readThread(check, thread, host)));
    check.equal('import-view', after, shown, 'the threads are as they were');
    for (const [actor, thread, clock] of [
      [alice, one, 4],
      [alice, two, 1],
      [bob, one, 1],
      [bob, two, 0],
      [alice, one, 5],
    ] as const) {
      const record = await write(actor, thread);
      check.equal('import-clock', record['clock'], clock, 'clocks go on from the highest');
    }
    const again = await importText(check, answer.text, { host });
    check.equal('import-again', at(again.json, 'imported'), 0, 'the same export changes nothing');
    await host.restart('kill');
    const last = await write(alice, one);
    check.equal('import-clock', last['clock'], 6, 'also after a sudden death');
    const both = await readView(check, one, host);
    check.equal(
      'import-clock',
      clocksOf(both),
      [0, 0, 1, 1, 2, 3, 4, 5, 6],
      'no clock is used twice',
    );
  },
});

const restoredOwn = defineCheck({
  id: 'portability/restore-reserved',
  title:
    'a host takes its own records on reserved threads back from its own export, and from no other',
  class: 'records',
  also: ['pairs'],
  requirements: ['import-reserved', 'import-verified'],
  needs: ['operator', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const operator = check.operator(host);
    const restore = await backup(host);
    const peer_did = keyActor().did;
    const id = textAt((await operator.addRule({ peer_did })).json, 'id') ?? '';
    const record = (await heldForm(check, id, host)) as JsonObject;
    const { answer, header } = await readExport(check, host);
    await restore();
    check.equal(
      'import-reserved',
      await heldForm(check, id, host),
      undefined,
      'the host is set back',
    );
    const own = await instanceDid(check, host);
    const lines = [recordLine(record)];
    for (const source_did of [keyActor().did, new Stranger().did]) {
      const text = exportText(lines, headerOf(lines, { source_did }));
      const other = await importText(check, text, { host });
      check.equal(
        'import-reserved',
        refusalOf(other, 2),
        'thread-reserved',
        'from another source',
        {
          answer: other,
        },
      );
    }
    check.equal('import-reserved', at(header, 'source_did'), own, 'the source is the host itself');
    const imported = await importText(check, answer.text, { host });
    check.equal('import-reserved', at(imported.json, 'refused'), 0, 'from its own export', {
      answer: imported,
    });
    check.equal('import-verified', await heldForm(check, id, host), record, 'it is back');
    const again = await importText(check, answer.text, { host });
    check.equal('import-reserved', at(again.json, 'refused'), 0, 'and known the second time', {
      answer: again,
    });
  },
});

const hints = defineCheck({
  id: 'portability/clock-of-hints',
  title: 'a form that nobody signed does not move the clock of an actor',
  class: 'records',
  requirements: ['record-clock', 'import-clock'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const thread = ownThread(check);
    const first = await written(check, alice, writeRequest(thread));
    const made_up = [8, 9_007_199_254_740_991].map((clock) => {
      const form = oracleRedact({ ...first, clock }, 'L1');
      return { ...form, id: oracleRecordId(form) };
    });
    await brought(check, made_up);
    for (const clock of [1, 2]) {
      const record = await written(check, alice, writeRequest(thread));
      check.equal('record-clock', record['clock'], clock, 'whole records count');
      check.equal('import-clock', record['clock'], clock, 'and no others');
    }
    const view = await readView(check, thread);
    check.equal('import-clock', view.length, 5, 'the forms are there all the same');
  },
});

export const portabilityChecks: readonly CheckDefinition[] = [
  complete,
  during,
  secrets,
  allowed,
  each,
  atOnce,
  many,
  fits,
  headers,
  past,
  reserved,
  restored,
  restoredOwn,
  hints,
];
