/** Which definitions are in force, and which ones local actors were told. */
import {
  type Definition,
  definitionId,
  type DefinitionKind,
  isDefinition,
  isReservedName,
  readDefinition,
} from '../../core/definitions.ts';
import { ProtocolError } from '../../core/errors.ts';
import { type JsonObject, ownMember } from '../../core/json.ts';
import type { ProfileSchema } from '../../core/schema-profile.ts';
import { sha256 } from '../crypto.ts';
import type { LogEntry, Received, SignedActivity } from '../events.ts';

/** A definition with its definition id. */
export interface NamedDefinition extends Definition {
  readonly definition: string;
}

/** What is in force for a name. Its schema has been checked; to judge by it takes no preparation. */
export interface DefinitionInForce {
  readonly definition: string;
  readonly schema: ProfileSchema;
  /** The activity that put it into force first; null if it is shipped. */
  readonly activity: string | null;
}

/** What is in force, by kind and name. */
export type DefinitionsInForce = Readonly<
  Record<DefinitionKind, ReadonlyMap<string, DefinitionInForce>>
>;

interface ReceivedDefinition {
  readonly shown: JsonObject;
  /** The local actors who received it. */
  readonly receivers: Set<string>;
}

/** The definitions that a host knows. */
export interface Registry {
  readonly inForce: Record<DefinitionKind, Map<string, DefinitionInForce>>;
  /** By the id of the activity, in the order in which the host received them. */
  readonly received: Map<string, ReceivedDefinition>;
}

/** The registry of a host that has published and received nothing. */
export function emptyRegistry(shipped: readonly Definition[] = []): Registry {
  const inForce: Registry['inForce'] = { DefineActivity: new Map(), DefineObject: new Map() };
  for (const one of shipped) {
    const { type, name, schema, definition } = nameDefinition(one);
    inForce[type].set(name, { definition, schema, activity: null });
  }
  return { inForce, received: new Map() };
}

function nameDefinition(definition: Definition): NamedDefinition {
  return { ...definition, definition: definitionId(definition, { sha256 }) };
}

/**
 * The definition that an activity makes; undefined if it makes none.
 *
 * Spec: `verbs-definition-shape`, `verbs-definition-refused`.
 *
 * @throws {ProtocolError} `shape-invalid`, `definition-invalid`
 */
export function definitionOf(activity: JsonObject): NamedDefinition | undefined {
  const object = ownMember(activity, 'object');
  if (activity.type !== 'Create' || !isDefinition(object)) return undefined;
  return nameDefinition(readDefinition(object));
}

/** The definition of a stored activity; none if it was stored by a host that did not judge it. */
function storedDefinitionOf(activity: SignedActivity): NamedDefinition | undefined {
  try {
    return definitionOf(activity);
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}

function putIntoForce({ inForce }: Registry, made: NamedDefinition, activity: string): void {
  const { type, name, schema, definition } = made;
  const known = inForce[type].get(name);
  // What was defined at a host without the shipped definitions stays when it is started with them.
  const stays = known && (known.activity !== null || known.definition === definition);
  if (!stays && !isReservedName(type, name)) {
    inForce[type].set(name, { definition, schema, activity });
  }
}

function noteReceived(registry: Registry, made: NamedDefinition, entry: Received): void {
  const { id, actor } = entry.activity;
  const { type, name, definition } = made;
  const shown = { kind: type, name, definition, activity: id, actor };
  const known = registry.received.get(id) ?? { shown, receivers: new Set() };
  for (const receiver of entry.receivers) known.receivers.add(receiver);
  registry.received.set(id, known);
}

/**
 * Folds one entry into the registry. The state belongs to the fold and is changed in place.
 *
 * Spec: `verbs-in-force`, `verbs-received`, `verbs-same`, `verbs-restart`, `backfill-folds`.
 */
export function foldRegistry(registry: Registry, entry: LogEntry): Registry {
  if (entry.kind !== 'published' && entry.kind !== 'received') return registry;
  const made = storedDefinitionOf(entry.activity);
  if (!made) return registry;
  if (entry.kind === 'published') putIntoForce(registry, made, entry.activity.id);
  else noteReceived(registry, made, entry);
  return registry;
}

/**
 * The definitions that bind the host.
 *
 * Spec: `verbs-in-force`, `verbs-received`, `verbs-shipped`.
 */
export function definitionsInForce(registry: Registry): DefinitionsInForce {
  return registry.inForce;
}

function viewOf(definitions: ReadonlyMap<string, DefinitionInForce>): JsonObject {
  return Object.fromEntries([...definitions].map(([name, one]) => [name, { ...one }]));
}

/**
 * The projection as it is shown: what is in force to everybody, what was received to its receivers.
 *
 * Spec: `projection-define-registry`, `projection-scope`.
 */
export function registryView(
  inForce: DefinitionsInForce,
  { received }: Registry,
  actor?: string,
): JsonObject {
  const shown = [...received.values()].filter(
    ({ receivers }) => actor === undefined || receivers.has(actor),
  );
  return {
    DefineActivity: viewOf(inForce.DefineActivity),
    DefineObject: viewOf(inForce.DefineObject),
    received: shown.map((one) => one.shown),
  };
}
