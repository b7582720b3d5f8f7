/** Moves: an actor goes on under another URL, and the actor there has to say so too. */
import { ProtocolError } from '../core/errors.ts';
import { type JsonObject, ownMember } from '../core/json.ts';
import type { Kernel } from './kernel.ts';
import { PeerError, toPeerRefusal } from './peers.ts';
import { isDeleted } from './projections/actor-state.ts';

/**
 * The document of the target of a Move as it is now. One that is kept does not do: it may be older
 * than the consent of the target.
 *
 * @throws {PeerError}
 */
async function documentOfTarget(kernel: Kernel, target: string): Promise<JsonObject> {
  const { config, parts, state, transport } = kernel;
  if (!target.startsWith(`${config.base}/`)) {
    return parts.fetchActorDocument(target, transport, parts.parseBody);
  }
  const local = state.actors.get(target);
  if (!local) throw new PeerError(false, 'this host has no such actor', 404);
  return isDeleted(local) ? parts.tombstone(local) : parts.actorDocument(local, config.base);
}

/**
 * Tells whether a document says that its actor is also another one.
 *
 * Spec: `actor-move-unconfirmed`, `inbox-move-unconfirmed`.
 */
export function namesAlso(document: JsonObject, actor: string): boolean {
  // Nobody goes on where an actor has ended.
  if (ownMember(document, 'type') === 'Tombstone') return false;
  const names = ownMember(document, 'alsoKnownAs');
  return Array.isArray(names) && names.includes(actor);
}

/**
 * Tells whether the target of a Move confirms it.
 *
 * Spec: `inbox-move`, `inbox-move-unconfirmed`.
 *
 * @throws {PeerError} where the target can not be had
 */
export async function isMoveConfirmed(kernel: Kernel, move: JsonObject): Promise<boolean> {
  const document = await documentOfTarget(kernel, String(move.target));
  return kernel.parts.namesAlso(document, String(move.actor));
}

/**
 * Judges the target of a Move that an owner wants to publish.
 *
 * Spec: `actor-move-target-self`, `actor-move-unconfirmed`, `actor-move-unavailable`.
 *
 * @throws {ProtocolError}
 */
export async function checkMoveTarget(kernel: Kernel, move: JsonObject): Promise<void> {
  if (move.target === move.actor) {
    throw new ProtocolError('shape-invalid', 'an actor does not move to itself');
  }
  let isConfirmed: boolean;
  try {
    isConfirmed = await kernel.parts.isMoveConfirmed(kernel, move);
  } catch (error) {
    throw toPeerRefusal(error);
  }
  if (!isConfirmed) {
    throw new ProtocolError(
      'move-unconfirmed',
      'the target does not list the actor in alsoKnownAs',
    );
  }
}
