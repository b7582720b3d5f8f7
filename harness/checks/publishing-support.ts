// What the checks of publishing share: requests that are right, and the questions that are asked of every answer.

import type { ConformanceClass } from '../../schemas/types.ts';
import type { CheckContext } from '../engine/context.ts';
import { deepEqual } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, listAt, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';

/** What a reader of JSON-LD needs to see the keys. Spec: `actor-context-keys`. */
export const KEY_CONTEXTS = [
  'https://www.w3.org/ns/did/v1',
  'https://w3id.org/security/multikey/v1',
];

/** A request for a Note. */
export function noteRequest(content = 'a note', members: JsonObject = {}): JsonObject {
  return { type: 'Create', object: { type: 'Note', content }, ...members };
}

/** A request for an Update of the actor itself. */
export function updateRequest(object: JsonValue, patch: JsonValue): JsonObject {
  return { type: 'Update', object, patch };
}

/** A request for a key rotation. */
export function rotateRequest(
  object: string,
  patch: JsonObject = { add_publicKey: {}, supersede: {} },
): JsonObject {
  return updateRequest(object, patch);
}

/** The id of the key that signed an activity. */
export function signerOf(activity: unknown): string {
  return textAt(activity, 'proof', 'verificationMethod') ?? '';
}

/** The members of a value with these names, for comparing only them. */
export function pick(value: unknown, ...names: string[]): { [name: string]: unknown } {
  return Object.fromEntries(names.map((name) => [name, at(value, name)]));
}

/** The key history as the actor document shows it now. */
export async function keysOf(actor: LocalActor): Promise<unknown[]> {
  return listAt(await actor.document(), 'assertionMethod');
}

export async function keyIdsOf(actor: LocalActor): Promise<string[]> {
  return (await keysOf(actor)).map((key) => textAt(key, 'id') ?? '');
}

/** All of an outbox with the owner's token, oldest first. */
export async function outboxOf(actor: LocalActor): Promise<unknown[]> {
  return (await actor.items('outbox')).reverse();
}

/** Publishes several requests at once, each on a connection of its own, and gives the activities. */
export async function publishAtOnce(
  actor: LocalActor,
  requests: readonly JsonObject[],
): Promise<JsonObject[]> {
  return await Promise.all(requests.map((request) => actor.published(request)));
}

/** The token is refused, and the answer says how to do better. Spec: `publish-unauthorized`. */
export function expectChallenge(check: CheckContext, answer: HttpAnswer, what: string): void {
  check.refused(
    'publish-unauthorized',
    answer,
    { status: 401, code: 'unauthorized' },
    `${what} is no token`,
  );
  const challenge = answer.header('www-authenticate');
  check.expect(
    'publish-unauthorized',
    /^bearer\b/i.test(challenge ?? ''),
    `the refusal of ${what} has the header WWW-Authenticate: Bearer`,
    { expected: 'Bearer', actual: show(challenge), answer },
  );
}

/** `published` never decreases from the oldest activity to the newest. Spec: `publish-times`. */
export function expectTimesInOrder(check: CheckContext, oldest_first: readonly unknown[]): void {
  const times = oldest_first.map((activity) => textAt(activity, 'published') ?? '');
  const fall = times.findIndex((time, index) => time < (times[index - 1] ?? ''));
  check.expect(
    'publish-times',
    fall < 0,
    'published never decreases from the oldest item of the outbox to the newest',
    fall < 0 ? {} : { actual: `${times[fall - 1]} before ${times[fall]}` },
  );
}

/** The item with the id of an activity. */
export function findById(items: readonly unknown[], activity: JsonObject): unknown {
  return items.find((item) => textAt(item, 'id') === activity['id']);
}

/** Whether each activity is among the items exactly once and unchanged. */
export function holdsAll(items: readonly unknown[], activities: readonly JsonObject[]): boolean {
  return activities.every((activity) => {
    const found = items.filter((item) => textAt(item, 'id') === activity['id']);
    return found.length === 1 && deepEqual(found[0], activity);
  });
}

/** What a promise gives, or `undefined` where the target did not give it. */
export async function orNothing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof TargetFault) return undefined;
    throw error;
  }
}

/** Whether the target claims a class, for parts of a check that only such a target can show. */
export function claims(check: CheckContext, ...classes: ConformanceClass[]): boolean {
  return classes.every((name) => check.manifest.classes.includes(name));
}

export function keyOf(keys: readonly unknown[], id: string): unknown {
  return keys.find((key) => textAt(key, 'id') === id);
}

/** Adds a key without superseding one, and gives its id. */
export async function addKey(actor: LocalActor, purpose?: string[]): Promise<string> {
  const add_publicKey: JsonObject = purpose === undefined ? {} : { purpose };
  const update = await actor.published(rotateRequest(actor.url, { add_publicKey }));
  return textAt(update, 'patch', 'add_publicKey', 'id') ?? '';
}

/** The whole outbox verifies under the history as it is now. Spec: `publish-key`. */
export async function expectOutboxVerifies(check: CheckContext, actor: LocalActor): Promise<void> {
  for (const item of await outboxOf(actor)) {
    const what = `the ${textAt(item, 'type') ?? ''} of ${textAt(item, 'published') ?? ''}`;
    await check.verifies('publish-key', item, `${what} verifies under the history as it is now`);
  }
}

/** An actor whose Create is seen by nobody else, so that its outbox is empty for the public. */
export async function hiddenActor(
  check: CheckContext,
): Promise<{ actor: LocalActor; create: JsonObject }> {
  const actor = await check.unborn();
  const create = await actor.published({
    type: 'Create',
    object: { type: 'Person', name: 'Hidden' },
    to: [],
  });
  return { actor, create };
}
