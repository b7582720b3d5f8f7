import t from 'tap';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import {
  type IncomingAnswer,
  LateAnswerError,
  type OutgoingRequest,
  TransportError,
} from '../../reference/host/guarded-fetch.ts';
import { syncPairId } from '../../reference/host/sync/sync-notes.ts';
import {
  type Cleanup,
  codeOf,
  eventually,
  freePort,
  manualClock,
  temporaryFolder,
  type StartOptions,
} from './helpers.ts';
import { pair, startStation, type Station, stationOf, untilSyncPair } from './sync-helpers.ts';

/** What stands between a host and its source. */
interface Tap {
  readonly parts: NonNullable<StartOptions['parts']>;
  /** The queries for changes so far. */
  readonly asked: URLSearchParams[];
  /** Answers in place of the source; undefined lets a request through. */
  answer: (query: URLSearchParams) => IncomingAnswer | Promise<IncomingAnswer> | undefined;
  /** What the source answered last. */
  body: string;
}

function tapChanges(more: StartOptions['parts'] = () => ({})): Tap {
  const tap: Tap = {
    asked: [],
    answer: () => undefined,
    body: '',
    parts: (defaults) => ({
      ...more(defaults),
      openTransport: (options) => {
        const { openTransport } = { ...defaults, ...more(defaults) };
        const transport = openTransport(options);
        const request = async (outgoing: OutgoingRequest) => {
          const url = new URL(outgoing.url);
          if (url.pathname !== '/v1/sync/changes') return transport.request(outgoing);
          tap.asked.push(url.searchParams);
          const answer = await (tap.answer(url.searchParams) ?? transport.request(outgoing));
          if (answer.status === 200) tap.body = Buffer.from(answer.body).toString();
          return answer;
        };
        return { ...transport, request };
      },
    }),
  };
  return tap;
}

function answerOf(
  status: number,
  body: JsonValue | string = {},
  headers: Record<string, string> = {},
): IncomingAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: new Map(Object.entries(headers)), body: Buffer.from(text), url: '' };
}

interface Pulling {
  readonly a: Station;
  readonly b: Station;
  readonly tap: Tap;
  readonly pairId: string;
  readonly clock: ReturnType<typeof manualClock>;
  pull(thread?: string): ReturnType<Station['operate']>;
  makePair(thread?: string): Promise<string>;
}

/** Host b, which pulls from host a, on a clock that stands still. */
async function startPulling(t: Cleanup, options: StartOptions = {}): Promise<Pulling> {
  const clock = manualClock(Date.now());
  const tap = tapChanges((defaults) => ({ clock, ...options.parts?.(defaults) }));
  const a = await startStation(t, 'alice', { parts: () => ({ clock }) });
  const b = await startStation(t, 'bob', { ...options, parts: tap.parts });
  const pairId = await pair(b, a);
  return {
    ...{ a, b, tap, pairId, clock },
    pull: (thread = 'th_x') => b.operate('POST', '/v1/sync/pull', { from: a.did, thread }),
    async makePair(thread = 'th_x') {
      const body = { peer_did: a.did, thread_id: thread };
      const { json } = await b.operate('POST', '/v1/sync/pairs', body);
      return String(json.pair_id);
    },
  };
}

t.test('a pull once', async (t) => {
  const { a, b, pull, tap } = await startPulling(t);
  const first = await a.write({});
  const second = await a.write({ parents: [first] });
  const answer = await pull();
  t.equal(answer.status, 200, answer.text);
  const { cursor, ...rest } = answer.json;
  t.same(rest, { from: a.did, thread: 'th_x', pulled: 2, refused: 0 });
  t.type(cursor, 'string');
  t.same(await b.view('th_x'), [first, second]);
  t.match((await pull()).json, { pulled: 0, refused: 0, cursor });
  t.equal(tap.asked.at(-1)!.get('since'), cursor, 'it goes on from its cursor');
  const third = await a.write({ thread: 'th_x', parents: [second] });
  t.match((await pull()).json, { pulled: 1 });
  t.same(await b.view('th_x'), [first, second, third]);
});

t.test('pages without end', async (t) => {
  const { a, b, pull, tap } = await startPulling(t, {
    parts: (parts) => ({ pullLimits: { ...parts.pullLimits, records: 10 } }),
  });
  await Promise.all(Array.from({ length: 95 }, (_, n) => a.write({ body: { n } })));
  t.match((await pull()).json, { pulled: 95, refused: 0 });
  t.equal(tap.asked.length, 10);
  t.equal((await b.view('th_x')).length, 95);
});

t.test('what the operator is refused', async (t) => {
  const { a, b, pull, pairId, tap } = await startPulling(t);
  const of = async (path: string, body: JsonValue) => codeOf(await b.operate('POST', path, body));
  const stranger = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
  for (const [path, peer, thread] of [
    ['/v1/sync/pull', 'from', 'thread'],
    ['/v1/sync/pairs', 'peer_did', 'thread_id'],
  ] as const) {
    t.equal(await of(path, []), '422 shape-invalid');
    t.equal(await of(path, { [peer]: a.did }), '422 shape-invalid');
    t.equal(await of(path, { [peer]: a.did, [thread]: 'x' }), '422 shape-invalid');
    t.equal(await of(path, { [peer]: a.did, [thread]: 'th_x', more: 1 }), '422 shape-invalid');
    t.equal(await of(path, { [peer]: 'x', [thread]: 'th_consent' }), '422 did-malformed');
    t.equal(await of(path, { [peer]: stranger, [thread]: 'th_consent' }), '403 thread-reserved');
    t.equal(await of(path, { [peer]: stranger, [thread]: 'th_x' }), '404 unpaired_peer');
  }
  t.equal(codeOf(await b.operate('GET', '/v1/sync/pairs/x')), '404 not-found');
  t.equal(codeOf(await b.operate('POST', '/v1/sync/pairs/x/kick')), '404 not-found');
  await b.operate('POST', `/v1/federation/pairs/${pairId}/pause`);
  t.equal(codeOf(await pull()), '403 pair_paused');
  await b.operate('POST', `/v1/federation/pairs/${pairId}/revoke`);
  t.equal(codeOf(await pull()), '404 unpaired_peer');
  t.same(tap.asked, [], 'nothing was sent');
});

t.test('elements that are refused', async (t) => {
  const { a, b, pull, tap } = await startPulling(t);
  const good = await a.write({});
  await a.write({ thread: 'th_y' });
  await pull('th_y');
  const recordsOf = (body: string) =>
    (JSON.parse(body) as { records: { id: string; record: JsonObject }[] }).records;
  const [other] = recordsOf(tap.body);
  await pull();
  const [element] = recordsOf(tap.body);
  const { id, record } = element!;
  tap.answer = () =>
    answerOf(200, {
      records: [
        other!,
        { id: other!.id, record },
        { id, record: { ...record, id: other!.id } },
        { id, record: { ...record, body: { changed: true } } },
        { id, record: 'x' },
        { id, record, more: 1 },
      ],
      next_cursor: 'next',
      has_more: false,
    });
  t.match((await pull()).json, { pulled: 0, refused: 5, cursor: 'next' });
  t.same(await b.view('th_x'), [good]);
});

t.test('how pulls fail', async (t) => {
  const { b, pull, tap, clock, makePair } = await startPulling(t);
  tap.answer = () => answerOf(500);
  const id = await makePair();
  const show = async () => (await b.operate('GET', `/v1/sync/pairs/${id}`)).json;
  const settled = (failures: number) => untilSyncPair(b, id, (view) => view.attempts === failures);
  const at = (wait: number) => new Date(clock.now() + wait).toISOString();
  t.match(await settled(1), {
    state: 'failing',
    last_error: 'HTTP_5XX',
    next_attempt_at: at(5000),
    cursor: null,
    last_sync: null,
  });
  const page = (more: JsonObject = {}) =>
    answerOf(200, { records: [], next_cursor: 'x', has_more: false, ...more });
  const failures: [string, number, string, () => IncomingAnswer][] = [
    ['HTTP_4XX', 10, '502 peer-refused', () => answerOf(404)],
    ['HTTP_4XX', 60, '503 peer-unavailable', () => answerOf(429, {}, { 'retry-after': '60' })],
    ['HTTP_5XX', 40, '503 peer-unavailable', () => answerOf(302, {}, { 'retry-after': '1' })],
    ['HTTP_5XX', 3600, '503 peer-unavailable', () => answerOf(503, '', { 'retry-after': '9999' })],
    ['PARSE_ERROR', 160, '502 peer-refused', () => answerOf(200, '{"records":[')],
    ['PARSE_ERROR', 300, '502 peer-refused', () => page({ next_cursor: '' })],
    ['PARSE_ERROR', 300, '502 peer-refused', () => page({ next_cursor: 'ä' })],
    ['PARSE_ERROR', 300, '502 peer-refused', () => page({ has_more: 1 })],
    ['PARSE_ERROR', 300, '502 peer-refused', () => page({ records: {} })],
    ['PARSE_ERROR', 300, '502 peer-refused', () => page({ records: [1] })],
    ['PARSE_ERROR', 300, '502 peer-refused', () => page({ records: [{ id: 'x' }] })],
    [
      'PARSE_ERROR',
      300,
      '502 peer-refused',
      () =>
        answerOf(
          200,
          '{"records":[{"id":"a","id":"b","record":1}],"next_cursor":"x","has_more":false}',
        ),
    ],
    [
      'TIMEOUT',
      300,
      '503 peer-unavailable',
      () => {
        throw new LateAnswerError();
      },
    ],
    [
      'DNS_FAILURE',
      300,
      '503 peer-unavailable',
      () => {
        const cause = Object.assign(new Error('x'), { code: 'ENOTFOUND' });
        throw new TransportError('unreachable', 'x', { cause });
      },
    ],
    [
      'CONNECT_REFUSED',
      300,
      '503 peer-unavailable',
      () => {
        throw new TransportError('refused', 'x');
      },
    ],
    [
      'PARSE_ERROR',
      300,
      '502 peer-refused',
      () => {
        throw new TransportError('bad-answer', 'too long');
      },
    ],
  ];
  for (const [n, [error, wait, code, answer]] of failures.entries()) {
    tap.answer = answer;
    t.equal((await b.operate('POST', `/v1/sync/pairs/${id}/kick`)).status, 202);
    const view = await settled(n + 2);
    t.match(view, { last_error: error, next_attempt_at: at(wait * 1000) }, `${n} ${error} ${wait}`);
    const once = await pull();
    t.equal(codeOf(once), code);
    if (once.status === 503) t.ok(once.headers.get('retry-after'));
  }
  t.match(await show(), { attempts: failures.length + 1 }, 'pulls once do not count');
  tap.answer = () => undefined;
  clock.advance(299_999);
  const asked = tap.asked.length;
  await show();
  t.equal(tap.asked.length, asked);
  clock.advance(1);
  const view = await untilSyncPair(b, id, ({ state }) => state === 'running');
  t.match(view, { attempts: 0, last_error: null, next_attempt_at: at(5000), last_sync: at(0) });
  const { json } = await b.operate('GET', `/v1/sync/pairs/${id}/stats`);
  const [failed, pulls] = [failures.length + 1, failures.length + 2];
  t.match(json, { pair_id: id, pulled: 0, refused: 0, pulls, failures: failed, last_error: null });
});

t.test('the life of a sync pair', async (t) => {
  const { a, b, tap, clock, pairId } = await startPulling(t);
  const body = { peer_did: a.did, thread_id: 'th_x' };
  const made = await b.operate('POST', '/v1/sync/pairs', body);
  t.equal(made.status, 201, made.text);
  const id = syncPairId({ peerDid: a.did, thread: 'th_x' });
  t.match(made.json, { pair_id: id, ...body, state: 'starting', cursor: null, pulled: 0 });
  t.equal((await b.operate('POST', '/v1/sync/pairs', body)).status, 200);
  const state = (name: string) => untilSyncPair(b, id, (view) => view.state === name);
  await state('running');
  await a.write({});
  clock.advance(4999);
  t.equal(tap.asked.length, 1);
  clock.advance(1);
  await untilSyncPair(b, id, ({ pulled }) => pulled === 1);
  const post = (path: string) => b.operate('POST', `/v1/sync/pairs/${id}/${path}`);
  t.match((await post('pause')).json, { state: 'paused', next_attempt_at: null });
  t.equal(codeOf(await post('pause')), '409 conflict');
  t.equal(codeOf(await post('kick')), '409 conflict');
  const asked = tap.asked.length;
  clock.advance(60_000);
  await a.write({});
  t.equal((await b.operate('GET', '/v1/sync/pairs')).status, 200);
  t.equal(tap.asked.length, asked, 'nothing is pulled');
  t.equal((await post('resume')).status, 200);
  t.equal(codeOf(await post('resume')), '409 conflict');
  await untilSyncPair(b, id, ({ pulled }) => pulled === 2);
  const pairPath = `/v1/federation/pairs/${pairId}`;
  await b.operate('POST', `${pairPath}/pause`);
  await state('paused');
  t.equal(codeOf(await post('kick')), '409 conflict');
  await b.operate('POST', `${pairPath}/resume`);
  await state('running');
  await a.write({});
  await post('kick');
  const { cursor } = await untilSyncPair(b, id, ({ pulled }) => pulled === 3);
  await b.operate('POST', `${pairPath}/revoke`);
  await state('stopped');
  t.equal(codeOf(await post('kick')), '409 conflict');
  await a.write({});
  await eventually('the source knows', async () => {
    return (await a.operate('GET', pairPath)).json.state === 'revoked';
  });
  await pair(b, a);
  t.match(await untilSyncPair(b, id, ({ pulled }) => pulled === 4), { state: 'running' });
  t.equal(tap.asked.findLast((query) => query.has('since'))!.get('since'), cursor);
  t.match((await b.operate('GET', '/v1/sync/pairs')).json, { pairs: [{ pair_id: id }] });
  t.equal((await b.operate('DELETE', `/v1/sync/pairs/${id}`)).status, 204);
  t.equal(codeOf(await b.operate('DELETE', `/v1/sync/pairs/${id}`)), '404 not-found');
  t.equal((await b.view('th_x')).length, 4, 'what was pulled stays');
});

t.test('a source that has lost its cursors', async (t) => {
  const { a, b, pull, tap } = await startPulling(t);
  const ids = [await a.write({}), await a.write({})];
  await pull();
  tap.answer = (query) =>
    query.has('since') ? answerOf(400, { code: 'cursor-invalid' }) : undefined;
  t.match((await pull()).json, { pulled: 0, refused: 0 });
  t.same((await b.view('th_x')).sort(), ids.sort());
  tap.answer = () => answerOf(400, { code: 'cursor-invalid' });
  t.equal(codeOf(await pull()), '502 peer-refused', 'it is not asked for ever');
});

t.test('a signer that cannot be had', async (t) => {
  let isDown = true;
  const { a, b, pull, tap, clock, makePair } = await startPulling(t, {
    parts: (defaults) => ({
      openTransport: (options) => {
        const transport = defaults.openTransport(options);
        return {
          ...transport,
          async request(request) {
            const isKeys = request.url.includes('/v1/actors/');
            if (isDown && isKeys) throw new TransportError('unreachable', 'down');
            return transport.request(request);
          },
        };
      },
    }),
  });
  await a.write({});
  t.equal(codeOf(await pull()), '503 peer-unavailable');
  const id = await makePair();
  const failing = await untilSyncPair(b, id, ({ state }) => state === 'failing');
  t.match(failing, { last_error: 'SIGNER_UNAVAILABLE', refused: 0, cursor: null });
  isDown = false;
  t.match((await pull()).json, { pulled: 1, refused: 0 });
  isDown = true;
  const carol = await a.host.actor('carol');
  const later = await stationOf(a.host, carol);
  await later.write({});
  await b.operate('POST', `/v1/sync/pairs/${id}/pause`);
  t.equal(codeOf(await pull()), '503 peer-unavailable');
  clock.advance(24 * 3_600_000 - 1);
  t.equal(codeOf(await pull()), '503 peer-unavailable');
  clock.advance(1);
  t.match((await pull()).json, { pulled: 0, refused: 1 }, 'given up after a day');
  t.ok(tap.asked.length > 0);
});

t.test('what waits for its parents has a bound', async (t) => {
  const { a, b, pull, makePair } = await startPulling(t, { parts: () => ({ pendingLimit: 2 }) });
  const hidden = await a.write({ namespace: 'team' });
  for (let n = 0; n < 3; n++) await a.write({ parents: [hidden], body: { n } });
  t.equal(codeOf(await pull()), '503 peer-unavailable');
  const id = await makePair();
  const view = await untilSyncPair(b, id, ({ state }) => state === 'failing');
  t.match(view, { last_error: 'PENDING_FULL', cursor: null });
  await a.operate('POST', '/v1/consent/grants', {
    source_namespace: 'team',
    target_namespace: 'default',
  });
  t.match((await pull()).json, { refused: 0 });
  t.equal((await b.view('th_x')).length, 4);
});

t.test('a sync pair goes on after a restart', async (t) => {
  const [folder, port] = [temporaryFolder(t), await freePort()];
  const { a, b, clock, makePair, tap } = await startPulling(t, { folder, port });
  await a.write({});
  const id = await makePair();
  const { cursor } = await untilSyncPair(b, id, ({ pulled }) => pulled === 1);
  await b.host.close();
  await a.write({});
  clock.advance(10_000);
  const again = await startStation(t, 'bob', { folder, port, parts: tap.parts }, false);
  const view = await untilSyncPair(again, id, ({ pulled }) => pulled === 2);
  t.match(view, { state: 'running', attempts: 0 });
  t.equal(tap.asked.at(-1)!.get('since'), cursor);
});
