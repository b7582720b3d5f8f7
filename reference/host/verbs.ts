/** Verbs as data: what activities are judged by, and which definitions may be published. */
import { checkBySchemas } from '../core/definitions.ts';
import { ProtocolError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import type { SignedActivity } from './events.ts';
import type { Kernel } from './kernel.ts';
import type { FeedKind } from './projections/feed.ts';
import type { DefinitionsInForce, NamedDefinition } from './projections/registry.ts';

/**
 * Checks an activity by the schemas in force for its verb and for the type of what it creates.
 *
 * Spec: `verbs-schema-published`, `verbs-schema-received`, `verbs-unknown`.
 *
 * @throws {ProtocolError} `schema-violated`
 */
export function checkVerbSchema(activity: JsonObject, inForce: DefinitionsInForce): void {
  checkBySchemas(activity as SignedActivity, (kind, name) => inForce[kind].get(name)?.schema);
}

/**
 * Judges an activity that came from somewhere, or is to go out, by what verbs are here: first the
 * definition that it may be, then by the schemas in force. Gives back the definition.
 *
 * Spec: `verbs-definition-shape`, `verbs-definition-refused`, `verbs-schema-published`,
 * `verbs-schema-received`.
 *
 * @throws {ProtocolError} `shape-invalid`, `definition-invalid`, `schema-violated`
 */
export function judgeVerbs(
  { parts, state }: Kernel,
  activity: JsonObject,
): NamedDefinition | undefined {
  const made = parts.definitionOf(activity);
  parts.checkVerbSchema(activity, parts.definitionsInForce(state.registry));
  return made;
}

/**
 * Refuses a definition whose name is reserved, or stands for something else already.
 *
 * Spec: `verbs-conflict`, `verbs-same`, `verbs-reserved`.
 *
 * @param claimed the definition ids for the name that are about to be written
 * @throws {ProtocolError} `conflict`
 */
export function checkConflict(
  { parts, state }: Kernel,
  { type, name, definition }: NamedDefinition,
  claimed: readonly string[],
): void {
  if (parts.isReservedName(type, name)) {
    throw new ProtocolError('conflict', `${name} is not to be defined`);
  }
  const known = parts.definitionsInForce(state.registry)[type].get(name)?.definition;
  if ([known, ...claimed].some((other) => other !== undefined && other !== definition)) {
    throw new ProtocolError('conflict', `${name} is defined in another way`);
  }
}

/**
 * Tells whether a verb means something here: one that is not defined is stored and shown, and folded
 * into nothing.
 *
 * Spec: `verbs-unknown`, `verbs-bare`.
 */
export function knowsVerb(inForce: DefinitionsInForce, verb: string): boolean {
  return inForce.DefineActivity.has(verb);
}

/**
 * What the feed shows: a host that knows no Notes or Announces folds none, and those that it had
 * stored before from the time on at which it does.
 *
 * Spec: `verbs-bare`, `verbs-bare-define`.
 */
export function feedKinds(inForce: DefinitionsInForce): ReadonlySet<FeedKind> {
  const kinds = new Set<FeedKind>();
  if (inForce.DefineObject.has('Note')) kinds.add('Note');
  if (knowsVerb(inForce, 'Announce')) kinds.add('Announce');
  return kinds;
}

/**
 * Definitions that are being written. Whoever comes later with another one for the name is refused
 * at once: nobody waits for a request of another actor.
 */
export class DefinitionClaims {
  readonly #claims = new Map<string, string[]>();

  /** The definition ids that are being written for the name of a definition. */
  of({ type, name }: NamedDefinition): readonly string[] {
    return this.#claims.get(`${type} ${name}`) ?? [];
  }

  /** Holds a claim while something runs. The claim stands as soon as this is called. */
  async hold<T>(made: NamedDefinition | undefined, run: () => Promise<T>): Promise<T> {
    if (!made) return run();
    const name = `${made.type} ${made.name}`;
    this.#claims.set(name, [...this.of(made), made.definition]);
    try {
      return await run();
    } finally {
      const left = [...this.of(made)];
      left.splice(left.indexOf(made.definition), 1);
      if (left.length > 0) this.#claims.set(name, left);
      else this.#claims.delete(name);
    }
  }
}
