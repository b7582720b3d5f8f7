/** How a pull fails, and when it is made again. */
import type { SyncErrorClass } from '../../../schemas/types.ts';
import { ProtocolError } from '../../core/errors.ts';
import { parseRetryAfter } from '../delivery.ts';
import type { ContactFailure } from '../pairs/rules.ts';
import { LateAnswerError, TransportError } from '../guarded-fetch.ts';

export type { SyncErrorClass };

/** What is known of a failure beside its class. */
export interface PullFailureOptions extends ErrorOptions {
  /** The status, where the peer answered. */
  readonly status?: number;
  /** The code of the peer's problem document. */
  readonly code?: string | undefined;
  readonly retryAfter?: string | undefined;
}

/** A pull that did not come to its end. */
export class PullFailure extends Error {
  override readonly name = 'PullFailure';
  readonly errorClass: SyncErrorClass;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly retryAfter: string | undefined;

  constructor(errorClass: SyncErrorClass, message: string, options: PullFailureOptions = {}) {
    super(message, options);
    this.errorClass = errorClass;
    this.status = options.status;
    this.code = options.code;
    this.retryAfter = options.retryAfter;
  }
}

const NAME_CODES: ReadonlySet<unknown> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'ENODATA']);

function isOfNames(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && NAME_CODES.has(at.code)) return true;
  }
  return false;
}

/**
 * The class of a request that got no answer.
 *
 * Spec: `sync-error-class`.
 */
export function classOfTransport(error: TransportError): SyncErrorClass {
  if (error instanceof LateAnswerError) return 'TIMEOUT';
  if (error.fault === 'bad-answer') return 'PARSE_ERROR';
  return isOfNames(error) ? 'DNS_FAILURE' : 'CONNECT_REFUSED';
}

/**
 * The class of an answer with another status than 200.
 *
 * Spec: `sync-error-class`.
 */
export function classOfStatus(status: number): SyncErrorClass {
  return status >= 400 && status <= 499 ? 'HTTP_4XX' : 'HTTP_5XX';
}

const UNREACHABLE: ReadonlySet<SyncErrorClass> = new Set([
  ...(['CONNECT_REFUSED', 'TIMEOUT', 'DNS_FAILURE', 'HTTP_5XX'] as const),
]);

/**
 * How a failure counts for the pair.
 *
 * Spec: `pair-degraded`.
 */
export function contactFailure({ status, errorClass }: PullFailure): ContactFailure {
  if (status === 401) return 'unauthorized';
  return UNREACHABLE.has(errorClass) ? 'unreachable' : 'other';
}

/** How long after the end of one pull the next one begins, in milliseconds. */
const PULL_INTERVAL = 5000;

/**
 * When the next pull begins after one that succeeded, in milliseconds.
 *
 * Spec: `sync-loop`.
 */
export function nextPull({ ended }: { readonly began: number; readonly ended: number }): number {
  return ended + PULL_INTERVAL;
}

const MAX_BACKOFF = 300_000;
const MAX_RETRY_AFTER = 3_600_000;

/**
 * How long after a failure the next pull begins, in milliseconds.
 *
 * Spec: `sync-backoff`.
 *
 * @param failures how many pulls have failed in a row, this one included
 */
export function pullBackoff(failures: number, retryAfter: string | undefined, now: number): number {
  const wait = Math.min(PULL_INTERVAL * 2 ** (failures - 1), MAX_BACKOFF);
  const asked = (parseRetryAfter(retryAfter, now) ?? now) - now;
  return Math.max(wait, Math.min(asked, MAX_RETRY_AFTER));
}

/**
 * What the operator is told whose pull failed.
 *
 * Spec: `sync-pull-errors`.
 */
export function toPullRefusal({ errorClass, status, message }: PullFailure): ProtocolError {
  const isRefusal = errorClass === 'PARSE_ERROR' || (errorClass === 'HTTP_4XX' && status !== 429);
  return new ProtocolError(isRefusal ? 'peer-refused' : 'peer-unavailable', message);
}
