import t from 'tap';
import { redact, type RecordForm } from '../../reference/core/hash-levels.ts';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import { readKeyDocument } from '../../reference/core/key-documents.ts';
import { didOfActor, keysOfDidKey, parseDid } from '../../reference/core/dids.ts';
import { verifyForm } from '../../reference/core/record-verify.ts';
import {
  ask,
  type Cleanup,
  codeOf,
  freePort,
  OPERATOR,
  startHost,
  temporaryFolder,
  type TestHost,
} from './helpers.ts';

const WRITE = { thread: 'th_x', act: 'INTEND', body: { text: 'one' } };

function writer(host: TestHost, token: string) {
  return (request: JsonValue) => ask(`${host.base}/v1/records`, { token, body: request });
}

async function identity(host: TestHost, token?: string): Promise<JsonObject> {
  return (await ask(`${host.base}/v1/identity`, { token })).json;
}

/** The keys of an actor, as the host tells them to everybody. */
async function keysOf(host: TestHost, did: string) {
  const instance = parseDid(String((await identity(host)).did));
  const { status, json } = await ask(`${host.base}/v1/actors/${encodeURIComponent(did)}`);
  if (status !== 200) throw new Error(`no keys of ${did}`);
  if (instance.method !== 'key') throw new TypeError('the host is a key');
  return readKeyDocument(json, did, keysOfDidKey(instance)).keys;
}

function exported(host: TestHost) {
  return ask(`${host.base}/v1/export`, { token: OPERATOR });
}

function importInto(host: TestHost, lines: readonly string[]) {
  const type = 'application/x-ndjson';
  return ask(`${host.base}/v1/import`, { token: OPERATOR, body: lines.join('\n'), type });
}

/** Two hosts, the first of them with an actor. */
async function startTwo(t: Cleanup) {
  const [one, other] = [await startHost(t), await startHost(t)];
  const alice = await one.actor('alice');
  return { one, other, alice, write: writer(one, alice.token) };
}

t.test('a write is completed, signed and read back', async (t) => {
  const host = await startHost(t);
  const { token, name } = await host.actor('alice');
  const write = writer(host, token);
  const first = await write(WRITE);
  t.equal(first.status, 201);
  t.equal(first.headers.get('content-type'), 'application/json');
  t.equal(first.headers.get('location'), `${host.base}/v1/records/${String(first.json.id)}`);
  const did = didOfActor(String((await identity(host)).did), name);
  t.match(first.json, {
    ...WRITE,
    ...{ kind: 'core.intend.v1', data_type: 'SCALAR', namespace: 'default', parents: [] },
    ...{ actor: did, clock: 0, salt: /^[A-Za-z0-9_-]{22}$/ },
  });
  t.equal((await identity(host, token)).actor, did);
  const keys = await keysOf(host, did);
  t.equal(verifyForm(first.json, keys, { mode: 'history' }), 'L0');
  const again = await write(WRITE);
  t.equal(again.json.clock, 1);
  t.not(again.json.salt, first.json.salt);
  for (const reader of [token, OPERATOR]) {
    const read = await ask(String(first.headers.get('location')), { token: reader });
    t.same(read.json, first.json);
  }
  const other = await write({ ...WRITE, thread: 'th_y', parents: [] });
  t.equal(other.json.clock, 0, 'each thread has clocks of its own');
});

t.test('writes are judged in their order', async (t) => {
  const host = await startHost(t);
  const { token, publish } = await host.actor('alice');
  const { token: unborn } = await host.actor('unborn', false);
  const write = writer(host, token);
  const { json: held } = await write(WRITE);
  const { json: elsewhere } = await write({ ...WRITE, thread: 'th_y' });
  const url = `${host.base}/v1/records`;
  const body = WRITE;
  t.equal(codeOf(await ask(url, { body })), '401 unauthorized');
  t.equal(codeOf(await ask(url, { body, token: OPERATOR })), '401 unauthorized');
  t.equal(
    codeOf(await ask(url, { body, token, type: 'text/plain' })),
    '415 unsupported-media-type',
  );
  t.equal(codeOf(await ask(url, { body: '{', token })), '400 invalid-json');
  for (const wrong of [
    [],
    { ...WRITE, clock: 3 },
    { ...WRITE, thread: 'x' },
    { ...WRITE, thread: 'th_consent', kind: 'one' },
    { ...WRITE, act: 'SAY' },
    { ...WRITE, body: [] },
    { ...WRITE, namespace: 'default/x' },
    { ...WRITE, parents: [held.id, held.id] },
    { ...WRITE, parents: ['x'] },
    { act: 'DO', body: {} },
  ] as JsonValue[]) {
    t.equal(codeOf(await write(wrong)), '422 shape-invalid', JSON.stringify(wrong));
  }
  const reserved = { ...WRITE, thread: 'th_audit_x' };
  t.equal(codeOf(await ask(url, { body: reserved, token: unborn })), '403 thread-reserved');
  t.equal(codeOf(await ask(url, { body, token: unborn })), '409 conflict');
  const parents = [held.id, elsewhere.id] as string[];
  t.equal(codeOf(await write({ ...WRITE, parents })), '422 parent-unknown');
  const long = { text: 'x'.repeat(262_144) };
  t.equal(codeOf(await write({ ...WRITE, body: long, parents })), '422 parent-unknown');
  t.equal(codeOf(await write({ ...WRITE, body: long })), '413 too-large');
  const nested = (levels: number): JsonObject => (levels === 1 ? {} : { in: nested(levels - 1) });
  t.equal((await write({ ...WRITE, body: nested(55) })).status, 201);
  t.equal(codeOf(await write({ ...WRITE, body: nested(56) })), '400 too-deep');
  t.equal((await write({ ...WRITE, parents: [held.id] as string[] })).status, 201);
  await publish({ type: 'Delete', object: `${host.base}/actors/alice` });
  t.equal(codeOf(await write(WRITE)), '410 gone');
  t.equal((await keysOf(host, String(held.actor))).length, 1, 'what it signed still verifies');
});

t.test('clocks are different, without a gap, and keys may change meanwhile', async (t) => {
  const host = await startHost(t);
  const { token, publish, url } = await host.actor('alice');
  const write = writer(host, token);
  const rotate = { type: 'Update', object: url, patch: { add_publicKey: {}, supersede: {} } };
  const answers = await Promise.all(
    Array.from({ length: 60 }, async (_, at) => {
      if (at % 20 === 10) await publish(rotate);
      return write({ ...WRITE, thread: `th_${at % 2}` });
    }),
  );
  const clocks = (thread: string) =>
    answers
      .filter(({ json }) => json.thread === thread)
      .map(({ json }) => Number(json.clock))
      .sort((one, other) => one - other);
  t.same(
    clocks('th_0'),
    Array.from({ length: 30 }, (_, at) => at),
  );
  t.same(
    clocks('th_1'),
    Array.from({ length: 30 }, (_, at) => at),
  );
  const keys = await keysOf(host, String(answers[0]!.json.actor));
  t.ok(keys.length > 1);
  for (const { json } of answers) verifyForm(json, keys, { mode: 'history' });
});

t.test('a thread is read in pages, in the order of its view', async (t) => {
  const host = await startHost(t);
  const [alice, bob] = [await host.actor('alice'), await host.actor('bob')];
  const root = await writer(host, alice.token)({ ...WRITE, thread: 'th_p' });
  for (let at = 0; at < 4; at++) await writer(host, alice.token)({ ...WRITE, thread: 'th_p' });
  const parents = [root.json.id] as string[];
  const reply = await writer(host, bob.token)({ ...WRITE, thread: 'th_p', parents });
  const elsewhere = String((await writer(host, bob.token)(WRITE)).json.id);
  const page = (query: string, token = bob.token) =>
    ask(`${host.base}/v1/threads/th_p/records${query}`, { token });
  const all = await page('');
  const ids = (all.json.records as JsonObject[]).map(({ id }) => id);
  t.equal(ids.length, 6);
  t.equal(ids[1], reply.json.id, 'it has the lowest clock of those whose parents are there');
  t.match(all.json, { thread: 'th_p', has_more: false, next: null });
  const first = await page('?limit=4');
  t.match(first.json, { has_more: true, next: ids[3] });
  const rest = await page(`?limit=2&after=${String(ids[3])}`, OPERATOR);
  t.match(rest.json, { has_more: false, next: null });
  t.same([...(first.json.records as []), ...(rest.json.records as [])], all.json.records);
  for (const query of [
    ...['?limit=0', '?limit=01', '?limit=1001', '?limit=x', '?limit=', '?limit=1&limit=1'],
    ...['?after=x', '?after=', `?after=${elsewhere}`],
  ]) {
    t.equal(codeOf(await page(query)), '400 query-invalid', query);
  }
  t.equal(codeOf(await page('?limit=0', 'nobody')), '401 unauthorized');
  const empty = await ask(`${host.base}/v1/threads/th_empty/records`, { token: OPERATOR });
  t.same(empty.json, { thread: 'th_empty', records: [], has_more: false, next: null });
  const head = await ask(`${host.base}/v1/threads/th_p/records`, {
    token: OPERATOR,
    method: 'HEAD',
  });
  t.equal(head.status, 200);
  const summary = async (thread: string, token: string) =>
    ask(`${host.base}/v1/threads/${thread}`, { token });
  t.same((await summary('th_p', bob.token)).json, {
    ...{ thread: 'th_p', records: 6, pending: [], equivocations: [], counters: {} },
  });
  t.equal(codeOf(await summary('p', bob.token)), '404 not-found');
  t.equal(codeOf(await summary('th_consent', bob.token)), '403 thread-reserved');
  t.equal((await summary('th_consent', OPERATOR)).status, 200);
});

t.test('an export is taken in elsewhere, and says the same there', async (t) => {
  const { one, other, alice, write } = await startTwo(t);
  const { json: root } = await write(WRITE);
  for (const value of [3, 7, 5]) {
    const body = { counter: 'views', value };
    await write({ ...WRITE, kind: 'core.counter.v1', body, parents: [root.id] as string[] });
  }
  const { status, headers, text } = await exported(one);
  t.equal(status, 200);
  t.equal(headers.get('content-type'), 'application/x-ndjson');
  t.ok(text.endsWith('\n'));
  const lines = text.trimEnd().split('\n');
  t.equal(lines.length, 6);
  const result = { imported: 4, upgraded: 0, known: 0, refused: 0, refusals: [], complete: true };
  t.same((await importInto(other, lines)).json, result);
  t.same((await importInto(other, lines)).json, { ...result, imported: 0, known: 4 });
  t.same((await importInto(one, lines)).json, { ...result, imported: 0, known: 4 });
  for (const path of ['', '/records']) {
    const [here, there] = await Promise.all(
      [one, other].map((host) => ask(`${host.base}/v1/threads/th_x${path}`, { token: OPERATOR })),
    );
    t.same(there!.json, here!.json);
  }
  const did = `/v1/actors/${encodeURIComponent(String(root.actor))}`;
  const [original, kept] = [await ask(`${one.base}${did}`), await ask(`${other.base}${did}`)];
  t.same(kept.json, original.json);
  const again = (await exported(other)).text.trimEnd().split('\n');
  t.same(again.slice(1), lines.slice(1));
  t.notOk(text.includes(alice.token));
});

t.test('each line of an import is judged for itself', async (t) => {
  const { one, other, write } = await startTwo(t);
  const { json: first } = await write(WRITE);
  const { json: second } = await write({ ...WRITE, parents: [first.id] as string[] });
  const [header, keys] = (await exported(one)).text.split('\n') as [string, string];
  const record = (form: unknown): string => JSON.stringify({ record: form });
  const stub = redact(second as unknown as RecordForm, 'L1') as unknown as JsonObject;
  const { json } = await importInto(other, [
    header,
    record(first).slice(0, -1),
    '',
    record({ ...first, clock: 9 }),
    '{"key_document":{}}',
    record(stub),
    '{"key_document":[]}',
    JSON.stringify({ record: first, more: 1 }),
    record({ ...first, body: { text: 'x'.repeat(1_048_576) } }),
    record(second),
    record({ ...stub, level: 'L2' }),
  ]);
  t.match(json, { imported: 1, upgraded: 0, known: 0, refused: 9, complete: false });
  t.same(
    (json.refusals as JsonObject[]).map(({ line, code }) => `${Number(line)} ${String(code)}`),
    [
      ...['2 invalid-json', '3 invalid-json', '4 id-mismatch', '5 shape-invalid'],
      ...['7 shape-invalid', '8 shape-invalid', '9 too-large'],
      ...['10 signer-unresolvable', '11 shape-invalid'],
    ],
  );
  const pending = (await ask(`${other.base}/v1/threads/th_x`, { token: OPERATOR })).json;
  t.same(pending.pending, [{ id: second.id, missing: [first.id] }]);
  const whole = await importInto(other, [header, record(second), keys, record(first)]);
  t.match(whole.json, { imported: 1, upgraded: 1, known: 0, refused: 0, complete: true });
  for (const [lines, refusal] of [
    [[keys, record(first)], '422 shape-invalid'],
    [[], '400 invalid-json'],
    [['x', header], '400 invalid-json'],
    [[header.replace('"export"', '"import"')], '422 shape-invalid'],
  ] as const) {
    t.equal(codeOf(await importInto(other, lines)), refusal);
  }
  const url = `${other.base}/v1/import`;
  const type = 'application/x-ndjson';
  t.equal(codeOf(await ask(url, { body: header, type })), '401 unauthorized');
  t.equal(codeOf(await ask(url, { body: header, token: OPERATOR })), '415 unsupported-media-type');
  t.equal(codeOf(await ask(`${other.base}/v1/export`)), '401 unauthorized');
});

t.test('restoring records and clocks in a data folder that lost nothing but them', async (t) => {
  const { one, other, write } = await startTwo(t);
  await write(WRITE);
  await write(WRITE);
  const lines = (await exported(one)).text.trimEnd().split('\n');
  await importInto(other, lines);
  const bob = await other.actor('bob');
  const mine = await writer(other, bob.token)(WRITE);
  t.equal(mine.json.clock, 0);
  t.equal((await write(WRITE)).json.clock, 2);
});

t.test('the host stays the same one, and says so on the web where it has a name', async (t) => {
  const folder = temporaryFolder(t);
  const port = await freePort();
  const config = { base: `http://localhost:${port}`, host: 'localhost' };
  const host = await startHost(t, { folder, port, config });
  const before = await identity(host);
  const web = `did:web:localhost%3A${port}`;
  const served = await ask(`${host.base}/.well-known/did.json`);
  t.equal(served.headers.get('content-type'), 'application/did+json');
  t.match(served.json, { id: web, alsoKnownAs: [before.did] });
  t.match(served.json.assertionMethod, [
    { controller: web, publicKeyMultibase: before.public_key_multibase },
  ]);
  t.same(served.json.authentication, served.json.assertionMethod);
  await host.close();
  const again = await startHost(t, { folder, port, config });
  t.same(await identity(again, 'nobody'), before);
  const nameless = await startHost(t);
  t.equal(codeOf(await ask(`${nameless.base}/.well-known/did.json`)), '404 not-found');
  for (const did of ['x', web, `did:sync:user:${String(before.did).slice(4)}:nobody`]) {
    const url = `${again.base}/v1/actors/${encodeURIComponent(did)}`;
    t.equal(codeOf(await ask(url)), '404 not-found', did);
  }
});
