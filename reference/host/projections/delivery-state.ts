/** The queue of outgoing deliveries, as a fold of what happened to each. */
import type { JsonObject } from '../../core/json.ts';
import type { LogEntry } from '../events.ts';

/** One activity on its way to one recipient. */
export interface PendingDelivery {
  readonly activity: string;
  readonly recipient: string;
  /** The local actor who published it. */
  readonly actor: string;
  /** How many attempts have failed. */
  readonly attempts: number;
  /** When the next attempt is due; undefined if that is at once. */
  readonly nextAttemptAt: string | undefined;
  readonly lastError: string | undefined;
}

/** One delivery that was given up. */
export interface DeadLetter {
  readonly activity: string;
  readonly recipient: string;
  readonly actor: string;
  readonly attempts: number;
  readonly failedAt: string;
  readonly lastError: string;
}

/** The deliveries to one peer. */
export interface PeerDeliveries {
  /** In the order in which they were enqueued. */
  readonly pending: Map<string, PendingDelivery>;
  /** How many succeeded, by the local actor who published. */
  readonly delivered: Map<string, number>;
  readonly deadLetters: DeadLetter[];
}

/** Deliveries by the origin of the recipient. */
export type DeliveryState = Map<string, PeerDeliveries>;

export function emptyDeliveryState(): DeliveryState {
  return new Map();
}

/** The origin of a recipient: scheme, host and port. */
export function peerOrigin(recipient: string): string {
  return new URL(recipient).origin;
}

function deliveryKey({ activity, recipient }: { activity: string; recipient: string }): string {
  return `${activity} ${recipient}`;
}

function deliveriesTo(state: DeliveryState, recipient: string): PeerDeliveries {
  const origin = peerOrigin(recipient);
  let peer = state.get(origin);
  if (!peer) {
    peer = { pending: new Map(), delivered: new Map(), deadLetters: [] };
    state.set(origin, peer);
  }
  return peer;
}

/** A delivery that is still to be made; undefined if it is done or was given up. */
export function findPending(
  state: DeliveryState,
  delivery: { activity: string; recipient: string },
): PendingDelivery | undefined {
  return state.get(peerOrigin(delivery.recipient))?.pending.get(deliveryKey(delivery));
}

/** Folds one entry into the queue. The state belongs to the fold and is changed in place. */
export function foldDeliveryState(state: DeliveryState, entry: LogEntry): DeliveryState {
  if (entry.kind === 'enqueued') {
    for (const recipient of entry.recipients) {
      const { activity, actor } = entry;
      deliveriesTo(state, recipient).pending.set(deliveryKey({ activity, recipient }), {
        activity,
        recipient,
        actor,
        attempts: 0,
        nextAttemptAt: undefined,
        lastError: undefined,
      });
    }
    return state;
  }
  if (entry.kind !== 'delivered' && entry.kind !== 'failed' && entry.kind !== 'dead-lettered') {
    return state;
  }
  const peer = deliveriesTo(state, entry.recipient);
  const key = deliveryKey(entry);
  const pending = peer.pending.get(key);
  if (!pending) return state;
  const attempts = pending.attempts + 1;
  if (entry.kind === 'failed') {
    const { error, nextAttemptAt } = entry;
    peer.pending.set(key, { ...pending, attempts, nextAttemptAt, lastError: error });
    return state;
  }
  peer.pending.delete(key);
  const { activity, recipient, actor } = pending;
  if (entry.kind === 'delivered') {
    peer.delivered.set(actor, (peer.delivered.get(actor) ?? 0) + 1);
  } else {
    const { at, error } = entry;
    peer.deadLetters.push({ activity, recipient, actor, attempts, failedAt: at, lastError: error });
  }
  return state;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function peerView(peer: PeerDeliveries, actor: string | undefined, now: string): JsonObject {
  const isShown = (delivery: { actor: string }) => actor === undefined || delivery.actor === actor;
  const pending = [...peer.pending.values()].filter(isShown).map((delivery) => ({
    activity: delivery.activity,
    recipient: delivery.recipient,
    attempts: delivery.attempts,
    next_attempt_at:
      delivery.nextAttemptAt !== undefined && delivery.nextAttemptAt > now
        ? delivery.nextAttemptAt
        : null,
    ...(delivery.lastError !== undefined && { last_error: delivery.lastError }),
  }));
  const deadLetters = peer.deadLetters.filter(isShown).map((letter) => ({
    activity: letter.activity,
    recipient: letter.recipient,
    attempts: letter.attempts,
    failed_at: letter.failedAt,
    last_error: letter.lastError,
  }));
  const delivered = actor === undefined ? sum(peer.delivered.values()) : peer.delivered.get(actor);
  return { pending, delivered: delivered ?? 0, dead_letter: deadLetters };
}

function isEmpty(view: JsonObject): boolean {
  const { pending, delivered, dead_letter: deadLetters } = view;
  return delivered === 0 && [pending, deadLetters].every((list) => (list as []).length === 0);
}

/**
 * The projection as it is shown: all of it, or what one actor published. The host's own origin is
 * left out, because deliveries between local actors are nobody else's business.
 *
 * Spec: `projection-delivery-state`.
 */
export function deliveryStateView(
  state: DeliveryState,
  own: string,
  now: string,
  actor?: string,
): JsonObject {
  const view: JsonObject = {};
  for (const [origin, peer] of state) {
    if (origin === own) continue;
    const shown = peerView(peer, actor, now);
    if (actor === undefined || !isEmpty(shown)) view[origin] = shown;
  }
  return view;
}
