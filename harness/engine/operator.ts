// What the operator of a host can do about pairs, consent and sync: one call a route, through the check, so that everything is
// recorded and judged.

import type { HttpAnswer, RequestOptions } from './http.ts';
import { at, listAt, show, textAt } from './json.ts';
import { TargetFault } from './errors.ts';
import type { Send } from './local-actor.ts';
import { readSummary, readThread } from './threads.ts';
import type { ThreadReading, ThreadSummary } from './threads.ts';

/** An export may be far longer than other answers. */
const EXPORT_LIMIT = 512 * 1024 * 1024;

/** Each relay is given five seconds, and they are asked side by side. */
const RELAY_STATUS_TIME = 12_000;

/** What `POST /v1/federation/pairs` takes. */
export interface PairStart {
  peer_url: string;
  namespaces?: { local: string; peer: string };
  scopes?: readonly string[];
  strict?: boolean;
}

/** The operator of one host. Calls give the answer, whatever it is, unless they say otherwise. */
export class Operator {
  readonly base: string;
  readonly token: string;
  readonly #send: Send;

  constructor(base: string, token: string, send: Send) {
    this.base = base;
    this.token = token;
    this.#send = send;
  }

  async request(method: string, path: string, options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.#send(`${this.base}${path}`, { method, token: this.token, ...options });
  }

  async get(path: string, options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.request('GET', path, options);
  }

  async post(
    path: string,
    body?: RequestOptions['body'],
    options: RequestOptions = {},
  ): Promise<HttpAnswer> {
    return await this.request('POST', path, { body, ...options });
  }

  async delete(path: string, options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.request('DELETE', path, options);
  }

  // ------------------------------------------------------------------------------------------------ pairs

  async startPair(start: PairStart, options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.post('/v1/federation/pairs', start, options);
  }

  /** All pairs, as they are shown. */
  async pairs(): Promise<unknown[]> {
    return listAt((await this.#good('/v1/federation/pairs')).json, 'pairs');
  }

  /** A pair, as it is shown; `undefined` where there is none. */
  async pair(pair_id: string): Promise<unknown> {
    const answer = await this.get(`/v1/federation/pairs/${pair_id}`);
    return answer.status === 200 ? answer.json : undefined;
  }

  async stateOf(pair_id: string): Promise<string | undefined> {
    return textAt(await this.pair(pair_id), 'state');
  }

  /** `pause`, `resume`, `refresh` or `revoke`. */
  async change(
    pair_id: string,
    what: 'pause' | 'resume' | 'refresh' | 'revoke',
    body?: RequestOptions['body'],
  ): Promise<HttpAnswer> {
    return await this.post(`/v1/federation/pairs/${pair_id}/${what}`, body);
  }

  async allowThread(pair_id: string, thread: string): Promise<HttpAnswer> {
    return await this.post(`/v1/federation/pairs/${pair_id}/threads`, { thread });
  }

  async forbidThread(pair_id: string, thread: string): Promise<HttpAnswer> {
    return await this.delete(`/v1/federation/pairs/${pair_id}/threads/${thread}`);
  }

  async allowedThreads(pair_id: string): Promise<unknown[]> {
    return listAt((await this.#good(`/v1/federation/pairs/${pair_id}/threads`)).json, 'threads');
  }

  // ------------------------------------------------------------------------------------------------ approval

  /** All proposals, the oldest first. */
  async proposals(): Promise<unknown[]> {
    return listAt((await this.#good('/v1/aitl')).json, 'proposals');
  }

  /** The proposals for one pair, the oldest first. */
  async proposalsOf(pair_id: string): Promise<unknown[]> {
    return (await this.proposals()).filter((it) => at(it, 'body', 'pair_id') === pair_id);
  }

  async decide(
    proposal: string,
    decision: 'approve' | 'reject',
    reason?: string,
  ): Promise<HttpAnswer> {
    return await this.post(`/v1/aitl/${proposal}/decide`, {
      decision,
      ...(reason === undefined ? {} : { reason }),
    });
  }

  /** Adds a rule that approves what matches without asking. */
  async addRule(match: object): Promise<HttpAnswer> {
    const kind = 'syncropel.federation.pair_pending.v1';
    return await this.post('/v1/aitl/rules', { kind, action: 'auto_apply', match });
  }

  async rules(): Promise<unknown[]> {
    return listAt((await this.#good('/v1/aitl/rules')).json, 'rules');
  }

  async removeRule(id: string): Promise<HttpAnswer> {
    return await this.delete(`/v1/aitl/rules/${id}`);
  }

  // ------------------------------------------------------------------------------------------------ consent

  async grant(grant: RequestOptions['body']): Promise<HttpAnswer> {
    return await this.post('/v1/consent/grants', grant);
  }

  /**
   * Grants where a check needs the grant to go on, and gives its id.
   *
   * @throws {TargetFault} when the answer is not 201 with an id
   */
  async granted(grant: object): Promise<string> {
    const answer = await this.grant(grant);
    const id = textAt(answer.json, 'grant_id');
    if (answer.status === 201 && id !== undefined) return id;
    throw unexpected('POST /v1/consent/grants', '201 with a grant_id', answer);
  }

  async revokeGrant(grant_id: string): Promise<HttpAnswer> {
    return await this.delete(`/v1/consent/grants/${grant_id}`);
  }

  async grants(): Promise<unknown[]> {
    return listAt((await this.#good('/v1/consent/grants')).json, 'grants');
  }

  // ------------------------------------------------------------------------------------------------ sync

  /** Pulls once, to the end. */
  async pull(from: string, thread: string, options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.post('/v1/sync/pull', { from, thread }, options);
  }

  async startSync(peer_did: string, thread_id: string): Promise<HttpAnswer> {
    return await this.post('/v1/sync/pairs', { peer_did, thread_id });
  }

  async syncPairs(): Promise<unknown[]> {
    return listAt((await this.#good('/v1/sync/pairs')).json, 'pairs');
  }

  /** A sync pair, as it is shown; `undefined` where there is none. */
  async syncPair(id: string): Promise<unknown> {
    const answer = await this.get(`/v1/sync/pairs/${id}`);
    return answer.status === 200 ? answer.json : undefined;
  }

  async changeSync(id: string, what: 'pause' | 'resume' | 'kick'): Promise<HttpAnswer> {
    return await this.post(`/v1/sync/pairs/${id}/${what}`);
  }

  async endSync(id: string): Promise<HttpAnswer> {
    return await this.delete(`/v1/sync/pairs/${id}`);
  }

  async syncStats(id: string): Promise<HttpAnswer> {
    return await this.get(`/v1/sync/pairs/${id}/stats`);
  }

  // ------------------------------------------------------------------------------------------------ relays

  /** Sets the relay for a peer, by its DID, or for `all`. */
  async setRelay(
    url: unknown,
    whom: unknown = 'all',
    options: RequestOptions = {},
  ): Promise<HttpAnswer> {
    return await this.post('/v1/config/relay', { for: whom, url }, options);
  }

  /** What is set: `{for, url}` each. */
  async relays(): Promise<unknown[]> {
    return listAt((await this.#good('/v1/config/relay')).json, 'relays');
  }

  async clearRelay(whom = 'all'): Promise<HttpAnswer> {
    return await this.delete(`/v1/config/relay/${encodeURIComponent(whom)}`);
  }

  /** What was sent and received, and how the relays are. */
  async relayStatus(): Promise<unknown> {
    return (await this.#good('/v1/config/relay/status', { deadline_ms: RELAY_STATUS_TIME })).json;
  }

  // ------------------------------------------------------------------------------------------------ inviting and finding

  async invite(body: RequestOptions['body'], options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.post('/v1/federation/invite', body, options);
  }

  async setDirectory(url: unknown): Promise<HttpAnswer> {
    return await this.post('/v1/config/directory', { url });
  }

  /** The base URL of the directory that the host asks; null without one. */
  async directory(): Promise<unknown> {
    return at((await this.#good('/v1/config/directory')).json, 'url');
  }

  async clearDirectory(): Promise<HttpAnswer> {
    return await this.delete('/v1/config/directory');
  }

  /** Looks a peer up: a DID, a handle or a base URL. */
  async lookUp(peer: string, options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.get(`/v1/discovery/lookup?${query({ peer })}`, options);
  }

  async searchPeers(namespace: string): Promise<HttpAnswer> {
    return await this.get(`/v1/discovery/search?${query({ namespace })}`);
  }

  async announce(isOn: unknown): Promise<HttpAnswer> {
    return await this.post('/v1/config/mdns', { announce: isOn });
  }

  /** Whether it listens and announces. */
  async mdns(): Promise<HttpAnswer> {
    return await this.get('/v1/config/mdns');
  }

  /** The instances that the host sees on the local network. */
  async seenPeers(): Promise<unknown[]> {
    return listAt((await this.#good('/v1/discovery/mdns')).json, 'peers');
  }

  /** Enables or disables introductions; `introduce` is the list of those who are introduced. */
  async permitIntroductions(isOn: unknown, introduce?: unknown): Promise<HttpAnswer> {
    return await this.post('/v1/config/introductions', {
      enabled: isOn,
      ...(introduce === undefined ? {} : { introduce }),
    });
  }

  async introductions(): Promise<HttpAnswer> {
    return await this.get('/v1/config/introductions');
  }

  /** Asks a peer of whom it knows. */
  async askIntroductions(from: unknown): Promise<HttpAnswer> {
    return await this.post('/v1/discovery/introductions', { from });
  }

  // ------------------------------------------------------------------------------------------------ records

  /** All pages of a thread, reserved ones too. */
  async thread(thread: string, limit = 1000): Promise<ThreadReading> {
    return await readThread(this.#send, this.base, this.token, thread, limit);
  }

  async summary(thread: string): Promise<ThreadSummary> {
    return await readSummary(this.#send, this.base, this.token, thread);
  }

  /** The export, as its lines. */
  async export(): Promise<string[]> {
    // The records of every check of a run are in it.
    const { text } = await this.#good('/v1/export', { answer_limit: EXPORT_LIMIT });
    return text.split('\n').filter((line) => line !== '');
  }

  /** Imports lines; objects are written as JSON. */
  async import(
    lines: readonly (string | object)[],
    options: RequestOptions = {},
  ): Promise<HttpAnswer> {
    const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    return await this.post('/v1/import', texts.map((text) => `${text}\n`).join(''), {
      content_type: 'application/x-ndjson',
      ...options,
    });
  }

  /** @throws {TargetFault} when the answer is not 200 */
  async #good(path: string, options: RequestOptions = {}): Promise<HttpAnswer> {
    const answer = await this.get(path, options);
    if (answer.status !== 200) throw unexpected(`GET ${path}`, '200', answer);
    return answer;
  }
}

function query(parameters: Record<string, string>): string {
  return new URLSearchParams(parameters).toString();
}

/** What to throw where a check cannot go on. */
export function unexpected(request: string, due: string, answer: HttpAnswer): TargetFault {
  return new TargetFault(
    `${request} should be answered ${due}, and was answered ${answer.status} ${show(answer.text, 200)}`,
  );
}
