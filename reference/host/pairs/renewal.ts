/** Keeping the tokens of a pair alive, and telling a peer where this host is. */
import { ProtocolError } from '../../core/errors.ts';
import { ownMember } from '../../core/json.ts';
import type { FederationManifest } from '../../core/manifest.ts';
import { isToken, isTokenTerm } from '../../core/pair-messages.ts';
import { isTimestamp } from '../../core/time.ts';
import { hashToken } from '../crypto.ts';
import { type Kernel, nowOf } from '../kernel.ts';
import { isPaired, type Pair, type PairBook, type PairChange } from './book.ts';
import { operatorError, type PeerAnswer, type PeerClient, refusalOf } from './client.ts';
import { errorText } from './initiator.ts';
import type { ManifestDesk } from './manifests.ts';
import { type HeldToken, without } from './memory.ts';
import type { MessageDesk } from './messages.ts';
import { type Refreshed, takeOver } from './responder.ts';
import { later, type PairTimes } from './rules.ts';
import { AUDIT_THREAD, KINDS } from './stand.ts';

/** What a peer answers to a refresh. */
export interface RefreshAnswer extends Refreshed {
  readonly manifest: FederationManifest;
}

/** Makes refreshes. */
export class Renewal {
  readonly #kernel: Kernel;
  readonly #book: PairBook;
  readonly #client: PeerClient;
  readonly #manifests: ManifestDesk;
  readonly #messages: MessageDesk;

  constructor(
    kernel: Kernel,
    book: PairBook,
    client: PeerClient,
    manifests: ManifestDesk,
    messages: MessageDesk,
  ) {
    this.#kernel = kernel;
    this.#book = book;
    this.#client = client;
    this.#manifests = manifests;
    this.#messages = messages;
  }

  /**
   * Makes a refresh because the operator wants it.
   *
   * Spec: `pair-refresh-operator`.
   *
   * @throws {ProtocolError}
   */
  async refreshNow(pair: Pair): Promise<void> {
    const { peerDid, peerUrl } = pair;
    try {
      const manifest = await this.#manifests.fetch(peerUrl!, true);
      if (manifest.instance.did !== peerDid) {
        throw new ProtocolError('manifest-invalid', 'another host is there');
      }
      await this.refresh(pair, manifest.base_url);
    } catch (error) {
      await this.#noteError(peerDid, error);
      throw operatorError(error);
    }
  }

  #noteError(peerDid: string, error: unknown): Promise<void> {
    return this.#book.change(peerDid, (change) => {
      change.memory = { ...change.memory, lastError: errorText(error) };
    });
  }

  /**
   * Makes one refresh. The new token is accepted before it is sent, and the older ones are until it is
   * used; so whatever is lost on the way, each side can reach the other with what it holds.
   *
   * Spec: `pair-renewal`, `pair-renewal-lost`, `pair-moved-tell`.
   *
   * @throws {ProtocolError | PeerRefusal}
   */
  async refresh({ pairId, peerDid, memory }: Pair, peerUrl: string): Promise<void> {
    const { parts } = this.#kernel;
    const { token, expires } = await this.#book.change(peerDid, (change) => mint(change, parts));
    const message = this.#messages.make('pair_refresh', peerDid, parts.pairNonce('pair_refresh'), {
      pair_id: pairId,
      token,
      token_expires: expires,
      manifest: this.#manifests.own(),
    });
    const url = `${peerUrl}/v1/federation/pair/${pairId}/refresh`;
    const answer = await this.#client.post(url, message);
    const refreshed = await this.#read(answer, peerDid);
    const before = memory.held;
    await this.#book.change(peerDid, (change) => {
      if (!isPaired(change.pair)) return;
      parts.refreshDone(change, refreshed, before);
      parts.recoverByRefresh(change);
    });
  }

  async #read(answer: PeerAnswer, peerDid: string): Promise<RefreshAnswer> {
    const { status, body } = answer;
    if (status !== 200) throw refusalOf(answer);
    const token = body && ownMember(body, 'token');
    const expires = body && ownMember(body, 'token_expires');
    const isGood = isToken(token) && isTimestamp(expires);
    if (!body || !isGood || !isTokenTerm(expires, nowOf(this.#kernel))) {
      throw new ProtocolError('resolve-failed', 'the answer of the peer gives no token');
    }
    const manifest = await this.#manifests.judge(ownMember(body, 'manifest'), true);
    if (manifest.instance.did !== peerDid) {
      throw new ProtocolError('manifest-invalid', 'the manifest of somebody else');
    }
    return { token, token_expires: expires, manifest };
  }
}

function mint(change: PairChange, parts: Kernel['parts']): { token: string; expires: string } {
  const token = parts.randomToken();
  const expires = later(change.now, parts.pairTimes.token);
  const accepted = parts.addToken(change.memory.accepted, { hash: hashToken(token), expires });
  change.memory = { ...change.memory, accepted };
  return { token, expires };
}

/**
 * Takes the answer to a refresh over. While it was under way, the peer may have given a newer token.
 *
 * Spec: `pair-renewal`, `pair-moved`.
 *
 * @param before the token that was held when it was sent
 */
export function refreshDone(
  change: PairChange,
  refreshed: RefreshAnswer,
  before: HeldToken | undefined,
): void {
  const { held } = change.memory;
  // The answer to the own question is newer than what was held when it was asked.
  if (held?.token === before?.token) change.memory = without(change.memory, 'held');
  takeOver(change, refreshed, refreshed.manifest.base_url);
  change.memory = without(change.memory, 'refresh');
}

/**
 * When something is to be done about the tokens of a pair.
 *
 * Spec: `pair-renewal`, `pair-renewal-failed`.
 */
export function renewalTimes(held: HeldToken, times: PairTimes): string[] {
  return [
    ...(held.isRenewing ? [] : [later(held.since, times.renewal)]),
    ...(held.isFailureNoted ? [] : [later(held.expires, -times.renewalWarning)]),
  ];
}

/**
 * Begins the renewal of a token that has become old, and notes that one was not renewed in time.
 *
 * Spec: `pair-renewal`, `pair-renewal-failed`.
 */
export function tendTokens(change: PairChange, times: PairTimes): void {
  const { held } = change.memory;
  if (!held || !isPaired(change.pair)) return;
  const { now } = change;
  if (!held.isRenewing && later(held.since, times.renewal) <= now) {
    const refresh = change.memory.refresh ?? { attempts: 0, isMove: false };
    change.memory = { ...change.memory, held: { ...held, isRenewing: true }, refresh };
  }
  if (!held.isFailureNoted && later(held.expires, -times.renewalWarning) <= now) {
    const noted = { ...change.memory.held!, isFailureNoted: true };
    change.memory = { ...change.memory, held: noted };
    const body = { pair_id: change.pairId, peer_did: change.peerDid };
    change.writeElsewhere(AUDIT_THREAD, 'LEARN', KINDS.renewalFailed, body);
  }
}

/**
 * The next attempt of a refresh that failed.
 *
 * Spec: `pair-renewal`, `pair-moved-tell`.
 */
export function refreshFailed(
  change: PairChange,
  error: unknown,
  schedule: readonly number[],
): void {
  const { refresh } = change.memory;
  if (!refresh) return;
  const wait = schedule[refresh.attempts] ?? schedule.at(-1)!;
  const attempts = refresh.attempts + 1;
  change.memory = {
    ...change.memory,
    refresh: { ...refresh, attempts, nextAttemptAt: later(change.now, wait) },
    lastError: errorText(error),
  };
}
