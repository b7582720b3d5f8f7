// What the checks of moves and ends of actors share: requests, remote actors that name another one or are gone, and the
// form of a Tombstone. Spec: "Actors and publishing", "Life of an actor", and "Inbox", "Moves and Deletes of the signer".

import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import type { RemoteActor } from '../probe/probe.ts';
import { keysOf } from './publishing-support.ts';

export const ACTIVITY_TYPE = 'application/activity+json';

export const GONE = { status: 410, code: 'gone' } as const;
export const MISMATCH = { status: 403, code: 'actor-mismatch' } as const;
export const UNCONFIRMED = { status: 422, code: 'move-unconfirmed' } as const;

/** Longer than the five seconds that a host may wait for the target of a Move. */
export const PATIENT = 9000;

/** Shorter than the five seconds after which a host gives up a fetch, so that whoever waits for one is seen waiting. */
export const PROMPT = { deadline_ms: 4000 };

/** A request for a Move; to nobody, unless the check is about who gets it. */
export function moveRequest(
  object: string,
  target: JsonValue,
  members: JsonObject = {},
): JsonObject {
  return { type: 'Move', object, target, to: [], ...members };
}

/** A request for a Delete. */
export function deleteRequest(object: JsonValue, members: JsonObject = {}): JsonObject {
  return { type: 'Delete', object, ...members };
}

/** Lets the document of a remote actor list these URLs as other names of the actor; the latest call counts. */
export function alsoKnownAs(actor: RemoteActor, ...urls: string[]): void {
  actor.profile = { ...actor.profile, alsoKnownAs: urls };
}

/** A local actor that has deleted itself, and what was known of it before. */
export interface DeletedActor {
  actor: LocalActor;
  /** The signed Delete. */
  deletion: JsonObject;
  /** The key history before the Delete. */
  keys: unknown[];
}

/** Publishes the Delete of a local actor; to nobody in particular. */
export async function deleteActor(
  actor: LocalActor,
  members: JsonObject = { to: [] },
): Promise<DeletedActor> {
  const keys = await keysOf(actor);
  const deletion = await actor.published(deleteRequest(actor.url, members));
  return { actor, deletion, keys };
}

/** Judges an answer as the Tombstone of an actor. Spec: `actor-delete-tombstone`. */
export function expectTombstone(
  check: CheckContext,
  answer: HttpAnswer,
  gone: DeletedActor,
  formerType: string,
  what: string,
): void {
  const requirement = 'actor-delete-tombstone';
  check.status(requirement, answer, 410, `${what} is answered 410`);
  check.equal(requirement, answer.media_type, ACTIVITY_TYPE, `${what}: the content type`, {
    answer,
  });
  if (answer.method === 'HEAD') return;
  const due: [string, unknown][] = [
    ['id', gone.actor.url],
    ['type', 'Tombstone'],
    ['formerType', formerType],
    ['deleted', gone.deletion['published']],
    ['assertionMethod', gone.keys],
  ];
  for (const [name, value] of due) {
    check.equal(requirement, at(answer.json, name), value, `${what}: ${name} of the Tombstone`, {
      answer,
    });
  }
  check.equal(
    requirement,
    textAt(answer.json, '@context', 0),
    'https://www.w3.org/ns/activitystreams',
    `${what}: the @context begins with ActivityStreams`,
    { answer },
  );
}

/** Judges a Retry-After as a number of seconds. */
export function expectRetryAfter(
  check: CheckContext,
  requirement: string,
  answer: HttpAnswer,
  what: string,
): void {
  const header = answer.header('retry-after');
  const seconds = /^\d{1,4}$/.test(header ?? '') ? Number(header) : 0;
  check.expect(requirement, seconds >= 1 && seconds <= 3600, `${what}: Retry-After is given`, {
    expected: 'a number of seconds from 1 to 3600',
    actual: show(header),
    answer,
  });
}
