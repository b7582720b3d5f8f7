/** How one attempt with an envelope is made and what follows from it: the peer first, then the relay. */
import type { SyncErrorClass } from '../../../schemas/types.ts';
import { parseRetryAfter } from '../delivery.ts';
import { type IncomingAnswer, TransportError } from '../guarded-fetch.ts';
import type { Kernel } from '../kernel.ts';
import type { PeerLinks } from '../sync/peer-links.ts';

/** How a request ended. */
export interface SendOutcome {
  /** The status of the answer; undefined if there was none. */
  readonly status: number | undefined;
  readonly retryAfter?: string | undefined;
  /** The class of a failure, where it is one. */
  readonly error: SyncErrorClass;
}

/** What follows from what the peer answered. */
export type DirectVerdict = 'handed-over' | 'not-wanted' | 'fall-back';

/**
 * What follows from handing an envelope to the peer.
 *
 * Spec: `async-direct`, `async-fallback`, `async-not-wanted`.
 */
export function directVerdict({ status }: Pick<SendOutcome, 'status'>): DirectVerdict {
  if (status === 200) return 'handed-over';
  return status === 403 ? 'not-wanted' : 'fall-back';
}

/** What follows from what the relay answered. */
export type DepositVerdict = 'deposited' | 'final' | 'again';

const FINAL_STATUSES: ReadonlySet<number | undefined> = new Set([400, 404, 410, 413, 415, 422]);

/**
 * What follows from depositing an envelope.
 *
 * Spec: `async-deposited`, `async-deposit-final`, `async-again`.
 */
export function depositVerdict({ status }: Pick<SendOutcome, 'status'>): DepositVerdict {
  if (status !== undefined && status >= 200 && status <= 299) return 'deposited';
  return FINAL_STATUSES.has(status) ? 'final' : 'again';
}

/**
 * When an envelope is tried again, in milliseconds. Behind the end of the schedule the last wait, which
 * is a day, is kept.
 *
 * Spec: `async-again`.
 *
 * @param failures how many attempts have failed, this one included
 */
export function nextEnvelopeAttempt(
  failures: number,
  now: number,
  schedule: readonly number[],
): number {
  return now + (schedule[failures - 1] ?? schedule.at(-1)!);
}

/** The most that counts of what a relay asks for. */
const MAX_RETRY_AFTER = 3_600_000;

/**
 * Until when a relay is not asked again for a peer, in milliseconds; undefined if it may be asked.
 *
 * Spec: `async-retry-after`.
 */
export function relayRestsUntil(retryAfter: string | undefined, now: number): number | undefined {
  const until = parseRetryAfter(retryAfter, now);
  return until === undefined ? undefined : Math.min(until, now + MAX_RETRY_AFTER);
}

/** How long an answer may take, in real milliseconds. */
export const SEND_TIMES = { direct: 10_000, deposit: 10_000 };

/** What attempts work with. */
export interface AttemptTools {
  readonly kernel: Kernel;
  readonly links: PeerLinks;
  /** Cuts off what is under way. */
  readonly signal: AbortSignal;
}

const ANSWER_BYTES = 1_048_576;

/**
 * Hands an envelope to the peer itself.
 *
 * Spec: `async-direct`, `async-same`.
 */
export function handOver(
  text: string,
  peerDid: string,
  { kernel, links, signal }: AttemptTools,
): Promise<SendOutcome> {
  return outcomeOf(kernel, signal, () =>
    links.send(peerDid, {
      path: '/v1/sync/records',
      body: `{"envelope":${text}}`,
      timeoutMilliseconds: kernel.parts.sendTimes.direct,
      maxBytes: ANSWER_BYTES,
      signal,
    }),
  );
}

/**
 * Deposits an envelope at a relay.
 *
 * Spec: `async-fallback`, `async-same`.
 */
export function deposit(
  text: string,
  peerDid: string,
  relay: string,
  { kernel, signal }: AttemptTools,
): Promise<SendOutcome> {
  return outcomeOf(kernel, signal, () =>
    kernel.transport.request({
      method: 'POST',
      url: mailboxUrl(relay, peerDid),
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: text,
      timeoutMilliseconds: kernel.parts.sendTimes.deposit,
      maxRedirects: 0,
      tooLong: 'cut',
      signal,
    }),
  );
}

/** The URL of a mailbox, or of something below it. */
export function mailboxUrl(relay: string, did: string, below = ''): string {
  return `${new URL(relay).origin}/v1/mailbox/${encodeURIComponent(did)}${below}`;
}

async function outcomeOf(
  { parts }: Kernel,
  signal: AbortSignal,
  request: () => Promise<IncomingAnswer>,
): Promise<SendOutcome> {
  try {
    const { status, headers } = await request();
    return { status, retryAfter: headers.get('retry-after'), error: parts.classOfStatus(status) };
  } catch (error) {
    // What the end of the host cut off is no outcome.
    if (signal.aborted || !(error instanceof TransportError)) throw error;
    return { status: undefined, error: parts.classOfTransport(error) };
  }
}
