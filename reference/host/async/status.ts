/** What a host shows of its relays, and of what it sent and received by them. */
import { TransportError } from '../guarded-fetch.ts';
import type { Kernel } from '../kernel.ts';
import type { NoteReader } from '../notes.ts';
import type { RecordReader } from '../records/record-tables.ts';
import { PullFailure } from '../sync/pull-failure.ts';
import { MailboxClient, STATUS_PATIENCE } from './mailbox-client.ts';
import { findRelay, inboundCounts, listHeld, listRefusals } from './receive-notes.ts';
import type { RelayBook, RelayRequest } from './relay-config.ts';
import {
  countWaiting,
  firstWaiting,
  listPeers,
  nextNews,
  type SendRow,
  type WaitingEnvelope,
} from './send-notes.ts';

/** What a relay answered just now. */
export interface RelayHealth {
  /** The status of its answer; null if there was none. */
  readonly health: number | null;
  readonly latency_ms: number | null;
  readonly queued: number | null;
}

/**
 * What was sent to a peer, and what waits, as it is shown; undefined where there is nothing to show.
 *
 * Spec: `async-status`.
 */
export function outboundView(
  { peerDid, handedOver, deposited, givenUp, path }: SendRow,
  waiting: number,
  first: WaitingEnvelope | undefined,
) {
  if (waiting + handedOver + deposited + givenUp === 0) return undefined;
  return {
    peer_did: peerDid,
    waiting,
    handed_over: handedOver,
    deposited,
    given_up: givenUp,
    path,
    attempts: first?.attempts ?? 0,
    next_attempt_at: first?.nextAttemptAt ?? null,
    last_error: first?.lastError ?? null,
  };
}

/**
 * What came by envelopes, as it is shown.
 *
 * Spec: `async-status`.
 */
export function inboundView(notes: NoteReader, relays: readonly string[]) {
  const { received, refused } = inboundCounts(notes);
  const held = new Set(relays.flatMap((url) => listHeld(notes, url).map(({ key }) => key)));
  return { received, refused, held: held.size, refusals: listRefusals(notes) };
}

/**
 * Asks a relay how it is.
 *
 * Spec: `async-status-health`.
 */
export async function askHealth(
  kernel: Kernel,
  url: string,
  signal: AbortSignal,
): Promise<RelayHealth> {
  const began = performance.now();
  const asking = kernel.transport
    .request({
      method: 'GET',
      url: `${new URL(url).origin}/health`,
      headers: { accept: 'application/json' },
      timeoutMilliseconds: STATUS_PATIENCE,
      maxRedirects: 0,
      tooLong: 'cut',
      signal,
    })
    .then(({ status }) => ({ status, latency: Math.round(performance.now() - began) }));
  const [health, queued] = await Promise.all([
    orNull(asking),
    orNull(new MailboxClient(kernel, url).countQueued(signal)),
  ]);
  return { health: health?.status ?? null, latency_ms: health?.latency ?? null, queued };
}

async function orNull<T>(asking: Promise<T>): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof TransportError || error instanceof PullFailure) return null;
    throw error;
  }
}

/** How many envelopes wait; what has not been put into one yet is at least one more. */
function waitingOf(row: SendRow, tools: StatusTools): number {
  const waiting = countWaiting(tools.kernel.store.notes, row.peerDid);
  return waiting === 0 && hasNews(row, tools) ? 1 : waiting;
}

/** Whether something arrived for a peer, also where it has not been looked at yet. */
function hasNews({ peerDid, isOpen, scanned }: SendRow, { kernel, reader }: StatusTools): boolean {
  if (!isOpen) return false;
  if (nextNews(kernel.store.notes, peerDid, '') !== undefined) return true;
  const threads = reader.listArrivedThreads(scanned, reader.lastArrival());
  return threads.some((thread) => !kernel.parts.isReservedThread(thread));
}

/** What the status is made of. */
export interface StatusTools {
  readonly kernel: Kernel;
  readonly reader: RecordReader;
  readonly book: RelayBook;
  /** Cuts off what is under way. */
  readonly signal: AbortSignal;
}

/**
 * How sending and receiving stand.
 *
 * Spec: `async-status`, `async-status-health`.
 */
export async function asyncStatus(tools: StatusTools) {
  const { kernel, book, signal } = tools;
  const { parts, store } = kernel;
  const { notes } = store;
  const urls = book.urls();
  const asked = await Promise.all(
    urls.map(async (url) => [url, await parts.askHealth(kernel, url, signal)] as const),
  );
  const health = new Map(asked);
  const relayView = ({ for: target, url }: RelayRequest) => {
    const note = findRelay(notes, url);
    return {
      for: target,
      url,
      ...(health.get(url) ?? { health: null, latency_ms: null, queued: null }),
      last_error: note?.lastError ?? null,
      last_poll: note?.lastPoll ?? null,
    };
  };
  const outbound = listPeers(notes).map((row) =>
    parts.outboundView(row, waitingOf(row, tools), firstWaiting(notes, row.peerDid)?.envelope),
  );
  return {
    relays: parts.listRelays(book.settings()).map(relayView),
    outbound: outbound.filter((view) => view !== undefined),
    inbound: parts.inboundView(notes, urls),
  };
}
