// A pair between the target and a peer of the check, ready to use.

import type { JsonObject } from '../oracle/index.ts';
import { PAIR_SCOPES, readDid } from '../oracle/index.ts';
import type { EnvelopeOptions, PairLink, PeerTarget, SyncPeer } from '../probe/peer.ts';
import type { SourceThread } from '../probe/peer-source.ts';
import type { CheckContext } from './context.ts';
import { TargetFault } from './errors.ts';
import type { EventFeed } from './event-feed.ts';
import type { HttpAnswer, RequestOptions } from './http.ts';
import { at, isObject, listAt, show, textAt } from './json.ts';
import { unexpected } from './operator.ts';
import type { Operator } from './operator.ts';
import type { Host } from './target.ts';

export interface PairOptions {
  /** Another host than the shared one. */
  host?: Host;
  /** What the peer is in the handshake; `responder` unless given, which costs the fewest requests. */
  as?: 'responder' | 'initiator';
  /** The namespace as which each counts with the other; both `default` unless given. */
  namespaces?: { target?: string; peer?: string };
  scopes?: readonly string[];
  /** A peer that there is already, such as one whose pair was revoked. */
  peer?: SyncPeer;
  /** The method of a new peer's DID. */
  method?: 'key' | 'web';
}

/** What to ask the changes feed of the target for. */
export interface ChangesQuery {
  since?: string | undefined;
  limit?: number | string;
  feed?: string;
  target_namespace?: string;
}

/** A thread as the peer reads it at the target. */
export interface ChangesReading {
  elements: unknown[];
  records: JsonObject[];
  ids: string[];
  /** What each form says of its level; `L0` for one that says nothing. */
  levels: string[];
  /** The cursor behind the last page. */
  cursor: string | undefined;
  pages: HttpAnswer[];
}

/**
 * Makes an active pair between the target and a peer of its own, with tokens in both directions. Any number of them can be
 * made of one target at the same time.
 *
 * @throws {TargetFault} when the target does not do its part
 */
export async function pairWith(check: CheckContext, options: PairOptions = {}): Promise<Pairing> {
  const host = options.host ?? check.host;
  const peer =
    options.peer ??
    (await check.syncPeer(options.method === undefined ? {} : { method: options.method }));
  const operator = check.operator(host);
  const target = await targetOf(check, host, peer);
  const pairing = new Pairing(check, host, peer, target, operator);
  await (options.as === 'initiator'
    ? beginAtPeer(pairing, options)
    : beginAtTarget(pairing, options));
  return pairing;
}

/**
 * The target as its peers know it: by its base URL and its instance DID. A `did:web` of it is made known to the peer, or to
 * the relay.
 */
export async function targetOf(
  check: CheckContext,
  host: Host,
  peer?: Pick<SyncPeer, 'did_documents'>,
): Promise<PeerTarget> {
  const answer = await check.get(`${host.base}/v1/identity`);
  const did = textAt(answer.json, 'did');
  if (answer.status !== 200 || did === undefined) {
    throw unexpected('GET /v1/identity', '200 with a did', answer);
  }
  if (peer !== undefined && did.startsWith('did:web:') && readDid(did).method === 'web') {
    const document = await check.get(`${host.base}/.well-known/did.json`);
    peer.did_documents.set(did, document.json);
  }
  return { base: host.base, did };
}

async function beginAtTarget(pairing: Pairing, options: PairOptions): Promise<void> {
  const { peer, operator, check, pair_id } = pairing;
  const { target = 'default', peer: other = 'default' } = options.namespaces ?? {};
  const answer = await operator.startPair({
    peer_url: peer.base,
    namespaces: { local: target, peer: other },
    scopes: options.scopes ?? PAIR_SCOPES,
  });
  if (answer.status !== 200 && answer.status !== 202) {
    throw unexpected('POST /v1/federation/pairs', '200 with the pair', answer);
  }
  if (answer.status === 200 && textAt(answer.json, 'state') === 'active') return;
  await check.until(
    'the pair is active',
    async () => (await operator.stateOf(pair_id)) === 'active',
  );
}

async function beginAtPeer(pairing: Pairing, options: PairOptions): Promise<void> {
  const { peer, operator, target } = pairing;
  const namespaces = {
    initiator: options.namespaces?.peer ?? 'default',
    responder: options.namespaces?.target ?? 'default',
  };
  const scopes = [...(options.scopes ?? PAIR_SCOPES)];
  const handshake = peer.handshake(target, { namespaces, scopes });
  let answer = await handshake.request();
  if (answer.status === 202) {
    const proposal = textAt(answer.json, 'aitl_record_id') ?? '';
    const decided = await operator.decide(proposal, 'approve');
    if (decided.status !== 200) throw unexpected('the approval', '200', decided);
    answer = await handshake.poll();
  }
  if (answer.status !== 200) throw unexpected('the handshake', '200 with the result', answer);
  const confirmed = await handshake.confirm();
  if (confirmed.status !== 200) throw unexpected('the confirm', '200', confirmed);
}

/** A pair of the target with a peer: what each can do with the other. */
export class Pairing {
  readonly check: CheckContext;
  readonly host: Host;
  readonly peer: SyncPeer;
  readonly target: PeerTarget;
  /** The operator of the target. */
  readonly operator: Operator;
  readonly pair_id: string;

  constructor(
    check: CheckContext,
    host: Host,
    peer: SyncPeer,
    target: PeerTarget,
    operator: Operator,
  ) {
    this.check = check;
    this.host = host;
    this.peer = peer;
    this.target = target;
    this.operator = operator;
    this.pair_id = peer.pairId(target);
  }

  /** What the peer holds of the pair: tokens, genesis, history. */
  get link(): PairLink {
    return this.peer.link(this.target);
  }

  /** The token that the peer presents at the target. */
  get token(): string {
    const { token } = this.link;
    if (token === undefined) throw new TargetFault('the peer has no token of the target');
    return token;
  }

  /** The pair as the target shows it. */
  async shown(): Promise<unknown> {
    return await this.operator.pair(this.pair_id);
  }

  async state(): Promise<string | undefined> {
    return textAt(await this.shown(), 'state');
  }

  /** The records of this pair on the target's `th_federation_pairs`, or those of one kind, in the order of the view. */
  async records(kind?: string): Promise<JsonObject[]> {
    const { records } = await this.operator.thread('th_federation_pairs');
    return records.filter(
      (record) =>
        at(record, 'body', 'pair_id') === this.pair_id &&
        (kind === undefined || record['kind'] === `syncropel.federation.${kind}`),
    );
  }

  /** The bodies of the changes of state of this pair on the target's audit thread. */
  async stateChanges(): Promise<JsonObject[]> {
    const { records } = await this.operator.thread('th_audit_federation_pairs');
    return records
      .filter(({ kind }) => kind === 'syncropel.federation.pair_state_change.v1')
      .map(({ body }) => body as JsonObject)
      .filter((body) => body['pair_id'] === this.pair_id);
  }

  /** Moves the clocks of both, for a target that is the check's own. Needs the capability `test-clock`. */
  async advance(milliseconds: number): Promise<void> {
    await this.check.advanceClock(this.host, milliseconds);
    this.peer.clock_ahead_ms += milliseconds;
  }

  // ------------------------------------------------------------------------------------------------ the peer reads

  /** The URL of the changes of a thread at the target. */
  changesUrl(thread: string, query: ChangesQuery = {}): string {
    const parameters = new URLSearchParams({ thread });
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) parameters.set(name, String(value));
    }
    return `${this.target.base}/v1/sync/changes?${parameters.toString()}`;
  }

  /** One request for the changes of a thread, whatever comes of it. */
  async changes(
    thread: string,
    query: ChangesQuery = {},
    options: RequestOptions = {},
  ): Promise<HttpAnswer> {
    return await this.check.get(this.changesUrl(thread, query), { token: this.token, ...options });
  }

  /**
   * Reads the changes of a thread from a cursor to the end.
   *
   * @throws {TargetFault} when an answer is not 200, or the pages have no end
   */
  async readChanges(thread: string, query: ChangesQuery = {}): Promise<ChangesReading> {
    const pages: HttpAnswer[] = [];
    const elements: unknown[] = [];
    let { since } = query;
    for (;;) {
      const page = await this.changes(thread, { ...query, since });
      if (page.status !== 200) throw unexpected('GET /v1/sync/changes', '200', page);
      pages.push(page);
      elements.push(...listAt(page.json, 'records'));
      since = textAt(page.json, 'next_cursor') ?? since;
      if (at(page.json, 'has_more') !== true) break;
      if (pages.length > 1000) throw new TargetFault('the changes have more than 1000 pages');
    }
    const records = elements.flatMap((element): JsonObject[] => {
      const record = at(element, 'record');
      return isObject(record) ? [record as JsonObject] : [];
    });
    return {
      ...{ elements, records, pages, cursor: since },
      ids: records.map((record) => textAt(record, 'id') ?? ''),
      // Whatever the target calls a level: the check is to see it.
      levels: records.map((record) => textAt(record, 'level') ?? 'L0'),
    };
  }

  /** Opens the continuous feed of a thread; it is closed with the check at the latest. */
  async openFeed(
    thread: string,
    query: Omit<ChangesQuery, 'feed'> = {},
    options: { last_event_id?: string; token?: string } = {},
  ): Promise<EventFeed> {
    const url = this.changesUrl(thread, { ...query, feed: 'continuous' });
    return await this.check.openFeed(url, { token: this.token, ...options });
  }

  /** Asks the target for records by their ids. */
  async askFor(ids: readonly unknown[], options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.#records({ ids }, options);
  }

  /** Pushes records to the target. */
  async push(records: readonly unknown[], options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.#records({ records }, options);
  }

  /** A signed envelope of the peer for the target. */
  envelope(options: EnvelopeOptions = {}): JsonObject {
    return this.peer.envelope(this.target, options);
  }

  /** Hands an envelope, or what is none, to the target directly. */
  async handOver(envelope: unknown, options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.#records({ envelope }, options);
  }

  /** The peer asks the target of whom it knows. */
  async askIntroductions(options: RequestOptions = {}): Promise<HttpAnswer> {
    const url = `${this.target.base}/v1/federation/introductions`;
    return await this.check.get(url, { token: this.token, ...options });
  }

  async #records(body: object, options: RequestOptions): Promise<HttpAnswer> {
    return await this.check.post(`${this.target.base}/v1/sync/records`, body, {
      token: this.token,
      ...options,
    });
  }

  // ------------------------------------------------------------------------------------------------ the target reads

  /** A thread that the peer offers. */
  thread(name: string): SourceThread {
    return this.peer.thread(name);
  }

  /** The operator of the target pulls a thread from the peer, whatever comes of it. */
  async pull(thread: string, options: RequestOptions = {}): Promise<HttpAnswer> {
    return await this.operator.pull(this.peer.did, thread, options);
  }

  /**
   * Pulls where a check needs the records to go on.
   *
   * @throws {TargetFault} when the answer is not 200
   */
  async pulled(
    thread: string,
    options: RequestOptions = {},
  ): Promise<{ pulled: unknown; refused: unknown; cursor: unknown }> {
    const answer = await this.pull(thread, options);
    if (answer.status !== 200) throw unexpected('POST /v1/sync/pull', '200', answer);
    const [pulled, refused] = [at(answer.json, 'pulled'), at(answer.json, 'refused')];
    return { pulled, refused, cursor: at(answer.json, 'cursor') };
  }

  /** A line for a report. */
  toString(): string {
    return `the pair ${this.pair_id.slice(0, 12)} with ${show(this.peer.did)}`;
  }
}
