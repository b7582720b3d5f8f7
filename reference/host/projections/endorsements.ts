/** Who endorsed what, as each local actor knows it and as the host does. */
import { Endorsements, type EndorsementsView } from '../../core/endorsements.ts';
import type { KnownActivity } from '../../core/known-activity.ts';
import type { LogEntry, SignedActivity } from '../events.ts';

/** The counters of the host, and of each local actor by its URL. */
export interface EndorsementState {
  readonly all: Endorsements;
  readonly byActor: Map<string, Endorsements>;
}

export function emptyEndorsements(): EndorsementState {
  return { all: new Endorsements(), byActor: new Map() };
}

/**
 * Folds one entry into the counters. The state belongs to the fold and is changed in place.
 *
 * Spec: `endorse-count`, `endorse-once`, `backfill-folds`, `announce-no-effect`.
 */
export function foldEndorsements(state: EndorsementState, entry: LogEntry): EndorsementState {
  if (entry.kind !== 'published' && entry.kind !== 'received') return state;
  const { activity } = entry;
  if (activity.type !== 'Endorse' && activity.type !== 'Undo') return state;
  const known = activity as KnownActivity & SignedActivity;
  state.all.add(known);
  for (const actor of entry.kind === 'published' ? [activity.actor] : entry.receivers) {
    const own = state.byActor.get(actor) ?? new Endorsements();
    own.add(known);
    state.byActor.set(actor, own);
  }
  return state;
}

/**
 * The projection as it is shown, of one actor or of all.
 *
 * Spec: `endorse-count`, `projection-scope`.
 */
export function endorsementsView(state: EndorsementState, actor?: string): EndorsementsView {
  const counters = actor === undefined ? state.all : state.byActor.get(actor);
  return counters?.view() ?? {};
}
