/** What the tests of sync and consent share: hosts that are paired, threads with records, readers. */
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import {
  ask,
  type Cleanup,
  eventually,
  OPERATOR,
  type StartOptions,
  startHost,
  type TestActor,
  type TestAnswer,
  type TestHost,
} from './helpers.ts';

/** A host with somebody on it, and what its operator does. */
export interface Station {
  readonly host: TestHost;
  readonly did: string;
  readonly actor: TestActor;
  operate(method: string, path: string, body?: JsonValue): Promise<TestAnswer>;
  /** Writes a record and gives its id. */
  write(members: JsonObject): Promise<string>;
  /** The ids of the view of a thread. */
  view(thread: string): Promise<string[]>;
}

export async function startStation(
  t: Cleanup,
  name: string,
  options: StartOptions = {},
  isNew = true,
): Promise<Station> {
  const host = await startHost(t, options);
  const actor = await host.actor(name, isNew);
  return stationOf(host, actor);
}

export async function stationOf(host: TestHost, actor: TestActor): Promise<Station> {
  const { base } = host;
  const did = String((await ask(`${base}/v1/identity`)).json.did);
  return {
    host,
    did,
    actor,
    operate: (method, path, body) =>
      ask(`${base}${path}`, { method, token: OPERATOR, ...(body !== undefined && { body }) }),
    async write(members) {
      const body = { thread: 'th_x', act: 'KNOW', body: {}, ...members };
      const answer = await ask(`${base}/v1/records`, { token: actor.token, body });
      if (answer.status !== 201) throw new Error(answer.text);
      return String(answer.json.id);
    },
    async view(thread) {
      const { json } = await ask(`${base}/v1/threads/${thread}/records?limit=1000`, {
        token: actor.token,
      });
      return ((json.records ?? []) as JsonObject[]).map(({ id }) => String(id));
    },
  };
}

/** Makes two hosts a pair, and gives its id. The first one is the initiator. */
export async function pair(a: Station, b: Station, proposal: JsonObject = {}): Promise<string> {
  await b.operate('POST', '/v1/aitl/rules', {
    kind: 'syncropel.federation.pair_pending.v1',
    action: 'auto_apply',
    match: {},
  });
  const begun = await a.operate('POST', '/v1/federation/pairs', {
    peer_url: b.host.base,
    ...proposal,
  });
  if (begun.status !== 200) throw new Error(begun.text);
  return String(begun.json.pair_id);
}

/** The tokens that a host was given by its peers, for requests that the test makes in its place. */
export interface TokenTap {
  /** The token that the host used last. */
  readonly token: () => string;
  readonly parts: NonNullable<StartOptions['parts']>;
}

/** Listens in on what a host sends, to learn the token of its pair. */
export function tapTokens(): TokenTap {
  let token = '';
  return {
    token: () => token,
    parts: (defaults) => ({
      openTransport: (options) => {
        const transport = defaults.openTransport(options);
        return {
          ...transport,
          request: (request) => {
            const { authorization } = request.headers;
            if (authorization) token = authorization.replace('Bearer ', '');
            return transport.request(request);
          },
        };
      },
    }),
  };
}

/** A peer that reads: host b, and what the test asks of a in its place. */
export interface Reader {
  readonly a: Station;
  readonly b: Station;
  readonly pairId: string;
  changes(query: Record<string, string | number>, more?: RequestInit): Promise<TestAnswer>;
  /** Everything from a cursor on, page by page. */
  readAll(thread: string, since?: string): Promise<{ records: JsonObject[]; cursor: string }>;
  ask(path: string, body?: JsonValue): Promise<TestAnswer>;
  readonly token: () => string;
}

/** Two paired hosts, and a reader with the token of the second one. */
export async function startReader(
  t: Cleanup,
  proposal: JsonObject = {},
  options: { a?: StartOptions; b?: StartOptions } = {},
): Promise<Reader> {
  const tap = tapTokens();
  const a = await startStation(t, 'alice', options.a);
  const b = await startStation(t, 'bob', { ...options.b, parts: tap.parts });
  const pairId = await pair(a, b, proposal);
  // Whatever it asks for, it shows its token.
  await b.operate('POST', '/v1/sync/pull', { from: a.did, thread: 'th_none' });
  return readerOf(a, b, pairId, tap.token);
}

export function readerOf(a: Station, b: Station, pairId: string, token: () => string): Reader {
  const changes: Reader['changes'] = (query) => {
    const texts = Object.entries(query).map(([name, value]) => [name, String(value)]);
    const search = new URLSearchParams(texts as [string, string][]);
    return ask(`${a.host.base}/v1/sync/changes?${search.toString()}`, { token: token() });
  };
  return {
    a,
    b,
    pairId,
    token,
    changes,
    ask: (path, body) =>
      ask(`${a.host.base}${path}`, { token: token(), ...(body !== undefined && { body }) }),
    async readAll(thread, since) {
      const records: JsonObject[] = [];
      for (let cursor = since; ;) {
        const { status, json, text } = await changes({ thread, ...(cursor && { since: cursor }) });
        if (status !== 200) throw new Error(text);
        records.push(...(json.records as { record: JsonObject }[]).map(({ record }) => record));
        cursor = String(json.next_cursor);
        if (json.has_more !== true) return { records, cursor };
      }
    },
  };
}

/** Waits until a sync pair is as it should be. */
export function untilSyncPair(
  station: Station,
  id: string,
  isSo: (view: JsonObject) => boolean,
): Promise<JsonObject> {
  return eventually('the sync pair is so', async () => {
    const { json } = await station.operate('GET', `/v1/sync/pairs/${id}`);
    return isSo(json) && json;
  });
}
