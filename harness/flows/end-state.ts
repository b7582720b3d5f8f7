// What two hosts show at the end of a flow, without what differs from run to run: ports, times, content ids, keys. Two runs
// that came to the same end show the same.

import type { CheckContext } from '../engine/context.ts';
import { at, isObject, listAt, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import type { Stage, Station } from './flow.ts';

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
/** Members of an activity that are different in every run. */
const RANDOM = new Set(['id', 'proof', 'nonce', 'published']);

interface Cast {
  actor: LocalActor;
  document: unknown;
  /** The oldest first. */
  outbox: unknown[];
  inbox: unknown[];
  backfilled: unknown[];
}

/** Reads both hosts through their actors' and operators' eyes, once nothing is on its way any more. */
export async function readEndState(check: CheckContext, stage: Stage): Promise<JsonObject> {
  const stations = [stage.a, stage.b];
  await check.until('nothing is on its way any more', async () => {
    const queues = await Promise.all(
      stations.map((station) => project(check, station, 'delivery-state')),
    );
    return queues.every((queue) =>
      members(queue).every(([, peer]) => listAt(peer, 'pending').length === 0),
    );
  });
  const cast = await Promise.all([...stage.actors.values()].map((actor) => meet(check, actor)));
  const names = new Names(stage, cast);
  const state: JsonObject = {};
  for (const person of cast) state[person.actor.name] = describePerson(person, names);
  for (const station of stations) {
    state[station.letter] = await describeHost(check, station, cast, names);
  }
  return state;
}

async function meet(check: CheckContext, actor: LocalActor): Promise<Cast> {
  const backfills = claims(check, 'backfill');
  return {
    actor,
    document: await actor.document(),
    outbox: (await actor.items('outbox')).reverse(),
    inbox: await actor.items('inbox'),
    backfilled: backfills ? (await actor.items('backfilled')).reverse() : [],
  };
}

function describePerson({ document, outbox, inbox, backfilled }: Cast, names: Names): JsonObject {
  return {
    document: names.plain(document),
    outbox: outbox.map((activity) => names.content(activity)),
    // What comes from several senders may come in any order.
    inbox: inbox.map((activity) => names.of(activity)).sort(),
    backfilled: backfilled.map((activity) => names.of(activity)),
  };
}

async function describeHost(
  check: CheckContext,
  station: Station,
  cast: readonly Cast[],
  names: Names,
): Promise<JsonObject> {
  const read = (name: string): Promise<unknown> => project(check, station, name);
  const state: JsonObject = {
    graph: names.plain(await read('follower-graph')),
    pending: names.plain(await read('pending-follows')),
    feed: asList(await read('feed'))
      .map((activity) => names.of(activity))
      .sort(),
    deliveries: names.plain(await read('delivery-state')),
    known_keys: names.plain(knownKeys(await read('peer-actors'), station, cast)),
  };
  if (claims(check, 'backfill')) {
    state['backfills'] = names.plain(outcomes(await read('backfill-state')));
  }
  if (claims(check, 'verbs')) {
    state['registry'] = names.plain(await read('define-registry'));
    state['endorsements'] = names.plain(await read('endorsements'));
    state['announced'] = names.plain(outcomes(await read('announced')));
  }
  return state;
}

/** The keys that a host keeps of those in the cast from whom it received something. */
function knownKeys(kept: unknown, station: Station, cast: readonly Cast[]): JsonObject {
  const here = cast.filter(({ actor }) => actor.base === station.host.base);
  const met = new Set(here.flatMap(({ inbox }) => inbox.map((item) => textAt(item, 'actor'))));
  const known: JsonObject = {};
  for (const { actor } of cast) {
    if (actor.base === station.host.base || !met.has(actor.url)) continue;
    known[actor.url] = listAt(kept, actor.url, 'document', 'assertionMethod') as JsonValue[];
  }
  return known;
}

/** How many attempts something took, and what went wrong meanwhile, is not its outcome. */
function outcomes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(outcomes);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    members(value)
      .filter(([name]) => !['attempts', 'next_attempt_at', 'last_error'].includes(name))
      .map(([name, member]) => [name, outcomes(member)]),
  );
}

async function project(check: CheckContext, { host }: Station, name: string): Promise<unknown> {
  const token = check.operatorToken(host);
  return (await check.get(`${host.base}/projections/${name}`, { token })).json;
}

function claims(check: CheckContext, name: string): boolean {
  return (check.manifest.classes as string[]).includes(name);
}

/** Names that are the same in every run, for what has another one in each. */
class Names {
  /** What replaces a whole text: `bob's 3rd activity` for an id. */
  readonly #texts = new Map<string, string>();
  /** What replaces a part of a text: the URL of a host. */
  readonly #places: readonly (readonly [string, string])[];

  constructor(stage: Stage, cast: readonly Cast[]) {
    const places: [string, string][] = [
      [stage.a.host.base, 'A'],
      [stage.b.host.base, 'B'],
      // A probe without actors was never opened, and has no place.
      ...(stage.probe.actors.length > 0 ? [[stage.probe.origin, 'probe'] as [string, string]] : []),
    ];
    this.#places = places.flatMap(([base, name]) => [
      [base, name] as const,
      [new URL(base).host, `authority of ${name}`] as const,
    ]);
    for (const { actor, document, outbox } of cast) {
      outbox.forEach((activity, index) => {
        const label = `${actor.name} ${index + 1}: ${textAt(activity, 'type') ?? '?'}`;
        this.#texts.set(textAt(activity, 'id') ?? '', label);
      });
      listAt(document, 'assertionMethod').forEach((key, index) => {
        this.#texts.set(textAt(key, 'id') ?? '', `${actor.name}'s key ${index + 1}`);
        const key_text = textAt(key, 'publicKeyMultibase') ?? '';
        this.#texts.set(key_text, `${actor.name}'s public key ${index + 1}`);
      });
    }
  }

  /** An activity by its name, or by its content where it is nobody's of the cast. */
  of(activity: unknown): string {
    const known = this.#texts.get(textAt(activity, 'id') ?? '');
    return known ?? JSON.stringify(this.content(activity));
  }

  /** What an activity says, and with which key. */
  content(activity: unknown): JsonValue {
    const said = members(activity)
      .filter(([name]) => !RANDOM.has(name))
      .map(([name, value]) => [name, this.plain(value)]);
    const key = this.plain(at(activity, 'proof', 'verificationMethod') ?? null);
    return { ...(Object.fromEntries(said) as JsonObject), signed: key };
  }

  /** A value with names in it instead of what differs. */
  plain(value: unknown): JsonValue {
    if (typeof value === 'string') return this.#text(value);
    if (Array.isArray(value)) return value.map((item) => this.plain(item));
    if (!isObject(value)) return value as JsonValue;
    const known = this.#texts.get(textAt(value, 'id') ?? '');
    // An embedded activity, not a key, which has an id as well.
    if (known !== undefined && 'proof' in value) return known;
    return Object.fromEntries(
      members(value).map(([name, member]) => [this.#text(name), this.plain(member)]),
    );
  }

  #text(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (TIME.test(text)) return '<time>';
    return this.#places.reduce((rest, [place, name]) => rest.replaceAll(place, name), text);
  }
}

function members(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
