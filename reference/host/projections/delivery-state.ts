/** The queue of outgoing deliveries, as a fold of what happened to each. */
import type { JsonObject } from '../../core/json.ts';
import type { LogEntry, Requeued, SharedRefused } from '../events.ts';

/** One activity on its way to one recipient. */
export interface PendingDelivery {
  readonly activity: string;
  readonly recipient: string;
  /** The local actor who published it. */
  readonly actor: string;
  /** The entry that put it into the queue: the order in which activities were published. */
  readonly order: number;
  /** Whether it may still share a request with other recipients. */
  readonly isOpen: boolean;
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
  /** As that of the pending delivery. */
  readonly order: number;
  /** The entry that gave it up. */
  readonly seq: number;
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
  /** In the order in which they were given up. */
  readonly deadLetters: Map<string, DeadLetter>;
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

/** A delivery by what names it. */
export interface DeliveryName {
  readonly activity: string;
  readonly recipient: string;
}

function deliveryKey({ activity, recipient }: DeliveryName): string {
  return `${activity} ${recipient}`;
}

function deliveriesTo(state: DeliveryState, recipient: string): PeerDeliveries {
  const origin = peerOrigin(recipient);
  let peer = state.get(origin);
  if (!peer) {
    peer = { pending: new Map(), delivered: new Map(), deadLetters: new Map() };
    state.set(origin, peer);
  }
  return peer;
}

/** A delivery that is still to be made; undefined if it is done or was given up. */
export function findPending(
  state: DeliveryState,
  delivery: DeliveryName,
): PendingDelivery | undefined {
  return state.get(peerOrigin(delivery.recipient))?.pending.get(deliveryKey(delivery));
}

/** All dead letters, those that were given up first first. */
export function allDeadLetters(state: DeliveryState): DeadLetter[] {
  const letters = [...state.values()].flatMap(({ deadLetters }) => [...deadLetters.values()]);
  return letters.sort((one, other) => one.seq - other.seq);
}

const UNTRIED = { attempts: 0, nextAttemptAt: undefined, lastError: undefined };

function foldEnqueued(state: DeliveryState, entry: LogEntry & { kind: 'enqueued' }): void {
  const { activity, actor, recipients, open, seq: order } = entry;
  const shared = new Set(open === 'all' ? recipients : open);
  for (const recipient of recipients) {
    const isOpen = shared.has(recipient);
    const pending = { activity, recipient, actor, order, isOpen, ...UNTRIED };
    deliveriesTo(state, recipient).pending.set(deliveryKey(pending), pending);
  }
}

/** Spec: `delivery-shared-fallback`. */
function foldSharedRefused(state: DeliveryState, { activity, recipients }: SharedRefused): void {
  for (const recipient of recipients) {
    const { pending } = deliveriesTo(state, recipient);
    const key = deliveryKey({ activity, recipient });
    const delivery = pending.get(key);
    if (delivery) pending.set(key, { ...delivery, isOpen: false });
  }
}

/**
 * A dead letter that is put back has failed before, so it goes to the own inbox of its recipient.
 *
 * Spec: `dead-letter-requeue`.
 */
function foldRequeued(state: DeliveryState, { letters }: Requeued): void {
  for (const name of letters) {
    const { pending, deadLetters } = deliveriesTo(state, name.recipient);
    const key = deliveryKey(name);
    const letter = deadLetters.get(key);
    if (!letter || !deadLetters.delete(key)) continue;
    const { activity, recipient, actor, order } = letter;
    pending.set(key, { activity, recipient, actor, order, isOpen: false, ...UNTRIED });
  }
}

/** Folds one entry into the queue. The state belongs to the fold and is changed in place. */
export function foldDeliveryState(state: DeliveryState, entry: LogEntry): DeliveryState {
  if (entry.kind === 'enqueued') foldEnqueued(state, entry);
  else if (entry.kind === 'shared-refused') foldSharedRefused(state, entry);
  else if (entry.kind === 'requeued') foldRequeued(state, entry);
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
  const { activity, recipient, actor, order } = pending;
  if (entry.kind === 'delivered') {
    peer.delivered.set(actor, (peer.delivered.get(actor) ?? 0) + 1);
  } else {
    const { at, seq, error } = entry;
    const name = { activity, recipient, actor, order, seq };
    peer.deadLetters.set(key, { ...name, attempts, failedAt: at, lastError: error });
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
  const deadLetters = [...peer.deadLetters.values()].filter(isShown).map((letter) => ({
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
