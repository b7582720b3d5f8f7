import { ProtocolError } from '../core/errors.ts';
import { formatTimestamp } from '../core/time.ts';
import type { HostConfig } from './config.ts';
import type { Gates } from './gates.ts';
import type { Keyring } from './keyring.ts';
import type { Log } from './log.ts';
import type { HostParts } from './parts.ts';
import { isDeleted, type LocalActor } from './projections/actor-state.ts';
import type { Instance } from './records/instance.ts';
import type { HostState } from './state.ts';
import type { Store } from './store.ts';
import type { Transport } from './guarded-fetch.ts';
import type { DefinitionClaims } from './verbs.ts';

/** What every part of a running host works with. */
export interface Kernel {
  readonly config: HostConfig;
  readonly parts: HostParts;
  readonly state: HostState;
  readonly store: Store;
  readonly log: Log;
  readonly keyring: Keyring;
  /** The host itself, as one who signs. */
  readonly instance: Instance;
  readonly gates: Gates;
  readonly transport: Transport;
  /** The `published` of the newest activity of each actor, also of one that is being written. */
  readonly issued: Map<string, string>;
  /** The definitions that are being written. */
  readonly claims: DefinitionClaims;
}

/** The time now, in the form of the protocol. */
export function nowOf(kernel: Pick<Kernel, 'parts'>): string {
  return formatTimestamp(kernel.parts.clock.now());
}

const NAME_FORM = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** Tells whether a text can be the name of an actor. */
export function isActorName(text: unknown): text is string {
  return typeof text === 'string' && NAME_FORM.test(text);
}

/** The URL of the actor with a name, whether it exists or not. */
export function actorUrl(config: HostConfig, name: string): string {
  return `${config.base}/actors/${name}`;
}

/** The local actor with a name, if it was created; also one that was deleted since. */
export function findActor(kernel: Kernel, name: string): LocalActor | undefined {
  return isActorName(name) ? kernel.state.actors.get(actorUrl(kernel.config, name)) : undefined;
}

/**
 * The local actor that a DID of this host names: the first one who had the name, under whatever base
 * URL. What it signed stays its own when the host moves.
 */
export function findNamed({ state }: Kernel, name: string): LocalActor | undefined {
  if (!isActorName(name)) return undefined;
  for (const base of state.bases) {
    const actor = state.actors.get(`${base}/actors/${name}`);
    if (actor) return actor;
  }
  return undefined;
}

/**
 * The local actor that somebody asks for.
 *
 * Spec: `actor-unknown`, `actor-delete-gone`, `inbox-unknown-target`.
 *
 * @throws {ProtocolError} `not-found`, or `gone` for one that was deleted
 */
export function requireLiving(actor: LocalActor | undefined): LocalActor {
  if (!actor) throw new ProtocolError('not-found', 'no such actor');
  if (isDeleted(actor)) throw new ProtocolError('gone', 'the actor was deleted');
  return actor;
}
