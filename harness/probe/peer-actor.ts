// An actor of the peer that the harness plays: its DID, its keys and key document, and the records that it signs, at every
// level, right and wrong.

import { randomBytes } from 'node:crypto';
import {
  actorDid,
  oracleRecordLayers,
  oracleRedact,
  setMember,
  signDocument,
  signRecord,
} from '../oracle/index.ts';
import type { JsonObject, JsonValue, RecordLevel } from '../oracle/index.ts';
import { tamper } from './activities.ts';
import type { Change } from './activities.ts';
import { BehaviourList } from './behaviour.ts';
import { currentKey, describePeerKey, makeDidKey, makePeerKey, signsWith } from './peer-keys.ts';
import type { PeerKey, PeerKeyOptions } from './peer-keys.ts';
import { RecordSeries } from './record-series.ts';
import type { SeriesOptions } from './record-series.ts';

/** What an actor of a peer needs of the instance that hosts it. */
export interface ActorHost {
  readonly did: string;
  readonly base: string;
  /** The key that signs key documents now. */
  readonly key: PeerKey;
  /** The time by the peer's clock. */
  now(offset_ms?: number): string;
}

/** Where the keys of an actor are found. */
export type ActorMethod = 'sync' | 'key' | 'web' | 'instance';

export interface PeerActorOptions {
  name?: string;
  /**
   * `sync`, an actor of the peer, unless given; `key` and `web` are actors that need no instance, `instance` is one whose
   * keys are in a log of a directory.
   */
  method?: ActorMethod;
  /** The first key of a `sync` or `web` actor. */
  key?: PeerKeyOptions;
  /** Which DID a `key` is to have, if it can be found. */
  suits?: ((did: string) => boolean) | undefined;
  /** The DID, where it is another one than the name gives. */
  did?: string;
  /** The history, where somebody else keeps it, as a log does. */
  keys?: PeerKey[];
}

export interface RecordOptions {
  /** Signs with this key instead of the newest one. */
  key?: PeerKey;
  /** Further or other members of the proof. */
  proof?: JsonObject;
  proof_purpose?: string;
  /** The `created` of the proof, where it is not that of the record. */
  proof_created?: string;
}

/** An actor whose records the peer shows. */
export class PeerActor {
  readonly name: string;
  readonly did: string;
  readonly method: ActorMethod;
  /** The history that its document shows, oldest first. */
  readonly keys: PeerKey[];
  /** Members that replace those of the key document before it is signed; `undefined` leaves one out. */
  document_change: Change = {};
  /** Signs the key document with this key instead of the instance's. */
  document_key: PeerKey | undefined;
  /** `updated` of the key document; it is kept until {@link touch}, so that one document is served again and again. */
  updated: string;
  /** How often the key document was asked for. */
  document_fetches = 0;
  readonly on_document = new BehaviourList();
  readonly #host: ActorHost;
  readonly #clocks = new Map<string, number>();
  #latest = '';

  constructor(host: ActorHost, options: PeerActorOptions = {}) {
    this.#host = host;
    this.name = options.name ?? `actor-${randomBytes(5).toString('hex')}`;
    this.method = options.method ?? 'sync';
    this.keys = options.keys ?? [];
    if (this.method === 'key') {
      const { did, key } = makeDidKey(options.suits);
      this.did = did;
      this.keys.push(key);
    } else {
      this.did = options.did ?? usualDid(host, this.name, this.method);
      if (options.keys === undefined) this.addKey(options.key);
    }
    this.updated = host.now();
  }

  /** The key that signs now. */
  get key(): PeerKey {
    return currentKey(this.keys);
  }

  /** Adds a key to the history that the document shows. */
  addKey(options: PeerKeyOptions = {}): PeerKey {
    const key = this.makeKey(options);
    this.keys.push(key);
    return key;
  }

  /** Makes a key in this actor's name that its document does not show. */
  makeKey(options: PeerKeyOptions = {}): PeerKey {
    return makePeerKey(this.did, `key-${this.keys.length + 1}`, options);
  }

  /** Supersedes the current key by a new one; with `in_document: false` the document stays as it was. */
  rotate(options: { at?: string; in_document?: boolean } = {}): { old: PeerKey; new: PeerKey } {
    const at = options.at ?? this.#host.now();
    const old = this.key;
    const added = this.makeKey({ created: at });
    if (options.in_document !== false) {
      old.superseded_at = at;
      this.keys.push(added);
      this.touch();
    }
    return { old, new: added };
  }

  /** Dates the key document anew, as a change of it does. */
  touch(at: string = this.#host.now()): void {
    this.updated = at > this.updated ? at : new Date(Date.parse(this.updated) + 1).toISOString();
  }

  /** The key document, signed by the instance; for a `web` actor, its DID document. */
  keyDocument(): JsonObject {
    if (this.method === 'web') {
      const keys = this.keys.map(describePeerKey);
      return tamper(
        { id: this.did, assertionMethod: keys, authentication: keys },
        this.document_change,
      );
    }
    const unsigned = tamper(
      {
        id: this.did,
        controller: this.#host.did,
        alsoKnownAs: [`${this.#host.base}/actors/${this.name}`],
        assertionMethod: this.keys.map(describePeerKey),
        updated: this.updated,
      },
      this.document_change,
    );
    const key = this.document_key ?? this.#host.key;
    return signDocument(unsigned, { ...signsWith(key), created: this.updated });
  }

  /** The clock that the next record on a thread gets. */
  nextClock(thread: string): number {
    return this.#clocks.get(thread) ?? 0;
  }

  /** A time that is later than every one that this gave before, and not before now. */
  later(): string {
    const now = this.#host.now();
    this.#latest = now > this.#latest ? now : new Date(Date.parse(this.#latest) + 1).toISOString();
    return this.#latest;
  }

  /**
   * A whole signed record. `fields` replace members, `undefined` leaves one out; it is identified and signed as it is. The
   * clock counts up by thread unless it is given.
   */
  record(fields: Change & { thread?: string } = {}, options: RecordOptions = {}): JsonObject {
    const unsigned = this.unsigned(fields);
    return signRecord(unsigned, {
      ...signsWith(options.key ?? this.key),
      ...(options.proof_purpose === undefined ? {} : { proofPurpose: options.proof_purpose }),
      ...(options.proof_created === undefined ? {} : { created: options.proof_created }),
      ...(options.proof === undefined ? {} : { extra: options.proof }),
    });
  }

  /** The same without `id` and `proof`. */
  unsigned(fields: Change & { thread?: string } = {}): JsonObject {
    const thread = fields.thread ?? 'th_peer';
    const clock = this.nextClock(thread);
    const act = fields['act'] ?? 'KNOW';
    const complete: Change = {
      thread,
      namespace: 'default',
      act,
      kind: `core.${String(act).toLowerCase()}.v1`,
      data_type: 'SCALAR',
      parents: [],
      actor: this.did,
      clock,
      created: this.later(),
      salt: randomBytes(16).toString('base64url'),
      body: { text: `record ${clock} of ${this.name}` },
      ...fields,
    };
    const used = complete['clock'];
    if (typeof used === 'number') this.#clocks.set(thread, Math.max(clock, used + 1));
    const record: JsonObject = {};
    for (const [name, value] of Object.entries(complete)) {
      if (value !== undefined) setMember(record, name, value);
    }
    return record;
  }

  /** A new record at a level. */
  form(level: RecordLevel, fields: Change & { thread?: string } = {}): JsonObject {
    return oracleRedact(this.record(fields), level);
  }

  /** So many records on a thread, each one's parent the one before it unless `linked` is false, the oldest first. */
  chain(
    count: number,
    fields: Change & { thread?: string } = {},
    options: { linked?: boolean } = {},
  ): JsonObject[] {
    const records: JsonObject[] = [];
    for (let index = 0; index < count; index += 1) {
      const before = records.at(-1);
      const parents: JsonValue[] =
        before === undefined || options.linked === false ? [] : [before['id'] as string];
      records.push(this.record({ parents, ...fields }));
    }
    return records;
  }

  /** Many records at little cost, made when they are asked for. They begin with the clock that is next now. */
  series(count: number, options: SeriesOptions = {}): RecordSeries {
    const thread = options.thread ?? 'th_peer';
    const first_clock = options.first_clock ?? this.nextClock(thread);
    if (Number.isFinite(count)) this.#clocks.set(thread, first_clock + count);
    return new RecordSeries(this.did, this.key, count, {
      ...options,
      thread,
      first_clock,
      created: options.created ?? this.later(),
    });
  }
}

function usualDid(host: ActorHost, name: string, method: ActorMethod): string {
  return method !== 'web'
    ? actorDid(host.did, name)
    : `did:web:localhost%3A${new URL(host.base).port}:actors:${name}`;
}

/** The same record with an id that fits its changed members, but with the proof that it had. */
export function reidentifyRecord(record: JsonObject, change: Change = {}): JsonObject {
  const changed = tamper(record, change);
  return { ...changed, id: oracleRecordLayers(changed).id };
}
