import { createParser, type EventSourceMessage } from 'eventsource-parser';
import t from 'tap';
import type { JsonObject } from '../../reference/core/json.ts';
import { type Cleanup, codeOf, eventually, manualClock } from './helpers.ts';
import { type Reader, startReader } from './sync-helpers.ts';

/** An event stream that a test reads. */
interface Stream {
  readonly status: number;
  readonly type: string | null;
  readonly events: EventSourceMessage[];
  readonly comments: string[];
  isEnded: boolean;
  /** The ids of the records so far. */
  ids(): string[];
  abort(): void;
}

async function open(
  t: Cleanup,
  { a, token }: Reader,
  query: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Stream> {
  const search = new URLSearchParams({ thread: 'th_x', feed: 'continuous', ...query });
  const cut = new AbortController();
  t.teardown(() => cut.abort());
  const answer = await fetch(`${a.host.base}/v1/sync/changes?${search.toString()}`, {
    headers: { authorization: `Bearer ${token()}`, ...headers },
    signal: cut.signal,
  });
  const stream: Stream = {
    status: answer.status,
    type: answer.headers.get('content-type'),
    events: [],
    comments: [],
    isEnded: false,
    ids: () => stream.events.map(({ data }) => String((JSON.parse(data) as JsonObject).id)),
    abort: () => cut.abort(),
  };
  const parser = createParser({
    onEvent: (event) => stream.events.push(event),
    onComment: (comment) => stream.comments.push(comment),
  });
  void (async () => {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of answer.body!) {
        parser.feed(decoder.decode(chunk as Uint8Array, { stream: true }));
      }
    } catch {
      // It was cut.
    }
    stream.isEnded = true;
  })();
  return stream;
}

const until = (what: string, look: () => boolean) => eventually(what, look);

t.test('a long poll', async (t) => {
  const clock = manualClock(Date.now());
  const parts = () => ({ clock });
  const reader = await startReader(t, {}, { a: { parts }, b: { parts } });
  const { a, changes } = reader;
  const first = await a.write({});
  const there = await changes({ thread: 'th_x', feed: 'longpoll' });
  t.equal((there.json.records as unknown[]).length, 1, 'what is there is answered at once');
  const since = String(there.json.next_cursor);
  const waiting = changes({ thread: 'th_x', feed: 'longpoll', since });
  await a.write({ thread: 'th_y' });
  await a.write({ namespace: 'hidden' });
  const second = await a.write({});
  t.match((await waiting).json, { records: [{ id: second }], has_more: false });
  t.not(first, second);
  const idle = changes({ thread: 'th_x', feed: 'longpoll', since });
  t.equal(((await idle).json.records as unknown[]).length, 1);
  const end = String((await idle).json.next_cursor);
  let isAnswered = false;
  const late = changes({ thread: 'th_x', feed: 'longpoll', since: end });
  void late.then(() => (isAnswered = true));
  await changes({ thread: 'th_x' });
  clock.advance(29_999);
  await changes({ thread: 'th_x' });
  t.equal(isAnswered, false);
  clock.advance(1);
  t.same((await late).json, { records: [], next_cursor: end, has_more: false });
  const granted = changes({ thread: 'th_x', feed: 'longpoll', since: end });
  await a.operate('POST', '/v1/consent/grants', {
    source_namespace: 'hidden',
    target_namespace: 'default',
  });
  t.equal(((await granted).json.records as unknown[]).length, 3, 'consent is something new');
  const paused = changes({ thread: 'th_z', feed: 'longpoll' });
  await changes({ thread: 'th_x' });
  await a.operate('POST', `/v1/federation/pairs/${reader.pairId}/pause`);
  t.equal(codeOf(await paused), '403 pair_paused');
});

t.test('a continuous feed', async (t) => {
  const clock = manualClock(Date.now());
  const parts = () => ({ clock });
  const reader = await startReader(t, {}, { a: { parts }, b: { parts } });
  const { a } = reader;
  const written = [await a.write({ body: { text: 'a\nb' } }), await a.write({})];
  const stream = await open(t, reader);
  t.equal(stream.status, 200);
  t.equal(stream.type, 'text/event-stream');
  await until('what is there', () => stream.events.length === 2);
  written.push(await a.write({}));
  await until('what comes', () => stream.events.length === 3);
  t.same(stream.ids(), written);
  for (const event of stream.events) t.equal(event.event, 'record');
  const after = await reader.changes({ thread: 'th_x', since: stream.events[1]!.id! });
  t.match(after.json, { records: [{ id: written[2] }] }, 'the id is a cursor');
  clock.advance(14_999);
  await a.write({ thread: 'th_y' });
  t.same(stream.comments, []);
  clock.advance(1);
  await until('a sign of life', () => stream.comments.length === 1);
  clock.advance(15_000);
  await until('another one', () => stream.comments.length === 2);
  const on = await open(t, reader, { since: 'x' }, { 'last-event-id': stream.events[0]!.id! });
  await until('the rest', () => on.events.length === 2);
  t.same(on.ids(), written.slice(1));
  const again = await open(t, reader, { since: stream.events[2]!.id! }, { 'last-event-id': '' });
  await a.write({});
  await until('behind since', () => again.events.length === 1);
  stream.abort();
});

t.test('consent has effect on a feed that is open', async (t) => {
  const reader = await startReader(t);
  const { a } = reader;
  const own = await a.write({});
  const team = await a.write({ namespace: 'team' });
  const stream = await open(t, reader);
  await until('the first', () => stream.events.length === 1);
  const body = { source_namespace: 'team', target_namespace: 'default', hash_levels: ['L3'] };
  const { json } = await a.operate('POST', '/v1/consent/grants', body);
  await until('again', () => stream.events.length === 3);
  t.same(stream.ids(), [own, own, team]);
  await a.operate('DELETE', `/v1/consent/grants/${String(json.grant_id)}`);
  await a.write({ namespace: 'team' });
  const last = await a.write({});
  await until('the last', () => stream.ids().includes(last));
  t.equal(stream.events.length, 4);
});

t.test('a feed shows the threads that are allowed now', async (t) => {
  const reader = await startReader(t);
  const { a, pairId } = reader;
  const threads = `/v1/federation/pairs/${pairId}/threads`;
  await a.operate('POST', threads, { thread: 'th_y' });
  const first = await a.write({});
  const stream = await open(t, reader);
  await a.operate('POST', threads, { thread: 'th_x' });
  await until('the first', () => stream.events.length === 1);
  await a.operate('DELETE', `${threads}/th_x`);
  const second = await a.write({});
  await a.operate('POST', threads, { thread: 'th_x' });
  await until('the second', () => stream.events.length === 2);
  t.same(stream.ids(), [first, second]);
});

t.test('a feed ends with its pair', async (t) => {
  const reader = await startReader(t);
  const { a, pairId } = reader;
  const stream = await open(t, reader);
  const pair = `/v1/federation/pairs/${pairId}`;
  await a.operate('POST', `${pair}/pause`);
  await until('the end', () => stream.isEnded);
  await a.write({});
  t.same(stream.events, []);
  await a.operate('POST', `${pair}/resume`);
  const second = await open(t, reader);
  await until('a record', () => second.events.length === 1);
  await a.operate('POST', `${pair}/revoke`);
  await until('the end', () => second.isEnded);
});

t.test('a feed ends with its token, and with the host', async (t) => {
  const reader = await startReader(t);
  const { a, b, pairId } = reader;
  const old = {
    ...reader,
    token: (
      (token) => () =>
        token
    )(reader.token()),
  };
  const stream = await open(t, old);
  await b.operate('POST', `/v1/federation/pairs/${pairId}/refresh`);
  await a.write({});
  await until('the old token is good', () => stream.events.length === 1);
  await b.operate('POST', '/v1/sync/pull', { from: a.did, thread: 'th_x' });
  await until('the new one is used', () => stream.isEnded);
  const last = await open(t, reader);
  const began = Date.now();
  await a.host.close();
  await until('the end', () => last.isEnded);
  t.ok(Date.now() - began < 4000, 'nobody waits for a feed');
});

t.test('a reader that does not read', async (t) => {
  const reader = await startReader(t);
  const { a, pairId } = reader;
  const text = 'x'.repeat(200_000);
  for (let n = 0; n < 40; n++) await a.write({ body: { text } });
  const search = 'thread=th_x&feed=continuous';
  const answer = await fetch(`${a.host.base}/v1/sync/changes?${search}`, {
    headers: { authorization: `Bearer ${reader.token()}` },
  });
  await a.operate('POST', `/v1/federation/pairs/${pairId}/revoke`);
  let length = 0;
  try {
    for await (const chunk of answer.body!) length += (chunk as Uint8Array).length;
  } catch {
    // It was cut.
  }
  t.ok(length < 40 * text.length, 'what was not sent before is not sent after');
});
