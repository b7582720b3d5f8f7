/** What the operator sees of deliveries that were given up, and puts into the queue again. */
import { ProtocolError } from '../core/errors.ts';
import { type JsonObject, ownMember } from '../core/json.ts';
import {
  allDeadLetters,
  type DeadLetter,
  type DeliveryState,
  peerOrigin,
} from './projections/delivery-state.ts';

/**
 * The list of dead letters, as it is shown.
 *
 * Spec: `dead-letter-list`.
 */
export function deadLettersView(state: DeliveryState): JsonObject {
  const items = allDeadLetters(state).map((letter) => ({
    peer: peerOrigin(letter.recipient),
    activity: letter.activity,
    recipient: letter.recipient,
    actor: letter.actor,
    attempts: letter.attempts,
    failed_at: letter.failedAt,
    last_error: letter.lastError,
  }));
  return { items };
}

/** What is to be put into the queue again: one delivery, or all to one peer. */
export type RequeueRequest =
  { readonly activity: string; readonly recipient: string } | { readonly peer: string };

/**
 * Reads a request to put dead letters into the queue again.
 *
 * Spec: `dead-letter-shape`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function readRequeueRequest(body: JsonObject): RequeueRequest {
  const [activity, recipient, peer] = ['activity', 'recipient', 'peer'].map((name) =>
    ownMember(body, name),
  );
  const isOne = typeof activity === 'string' && typeof recipient === 'string';
  if (isOne && peer === undefined) return { activity, recipient };
  const isPeer = activity === undefined && recipient === undefined && typeof peer === 'string';
  if (isPeer) return { peer };
  throw new ProtocolError('shape-invalid', 'neither activity and recipient nor peer');
}

/**
 * The dead letters that a request names, in the order in which their activities were published.
 *
 * Spec: `dead-letter-requeue`, `dead-letter-requeue-peer`.
 */
export function lettersToRequeue(state: DeliveryState, request: RequeueRequest): DeadLetter[] {
  const isMeant = (letter: DeadLetter): boolean =>
    'peer' in request
      ? peerOrigin(letter.recipient) === request.peer
      : letter.activity === request.activity && letter.recipient === request.recipient;
  return allDeadLetters(state)
    .filter(isMeant)
    .sort((one, other) => one.order - other.order);
}
