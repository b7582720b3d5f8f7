// An actor that the probe plays: its document, keys and outbox, what was delivered to it, and the activities it signs.

import { randomBytes } from 'node:crypto';
import { signActivity } from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { freshNonce, tamper, timeFromNow } from './activities.ts';
import type { Change } from './activities.ts';
import { BehaviourList } from './behaviour.ts';
import { currentKey, describePeerKey, makePeerKey } from './peer-keys.ts';
import type { PeerKey, PeerKeyOptions } from './peer-keys.ts';
import type { Delivery, Probe, SharedInbox } from './probe.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const CONTEXTS = ['https://www.w3.org/ns/activitystreams', 'https://w3id.org/security/multikey/v1'];

/** A key of an actor; who shows it in a document is its controller there. */
export type ProbeKey = Omit<PeerKey, 'controller'>;
export type KeyOptions = PeerKeyOptions;

export interface RemoteActorOptions {
  name?: string;
  type?: 'Person' | 'Service' | 'Group';
  /** The first key; its `created` is an hour ago unless given. */
  key?: KeyOptions;
  /** The shared inbox that its document names; without it, the document names none. */
  shared_inbox?: SharedInbox | string;
  /** Further members of the actor document, such as `alsoKnownAs`. */
  profile?: Change;
}

/** A past for an actor: many activities at once. */
export interface HistoryOptions extends ActivityOptions {
  /** When the first and the last are `published`, in milliseconds from now; 50 and 10 minutes ago unless given. */
  from_ms?: number;
  to_ms?: number;
  /** The members of the activity with this index; a public Note without it. */
  make?: (index: number) => Change;
}

export interface ActivityOptions {
  /** Signs with this key instead of the newest one. */
  key?: ProbeKey;
}

/** An actor of the probe. */
export class RemoteActor {
  readonly probe: Probe;
  readonly name: string;
  readonly url: string;
  readonly inbox: string;
  /** Where the actor document says that the outbox is. */
  outbox: string;
  /** `acct:` resource at the probe's own authority. */
  readonly acct: string;
  readonly keys: ProbeKey[] = [];
  /** What was delivered to this actor's inbox and recorded, in order of arrival. */
  readonly deliveries: Delivery[] = [];
  /** How often the actor document was asked for. */
  document_fetches = 0;
  webfinger_fetches = 0;
  /** Misbehaviour by what is asked for. */
  readonly on_document = new BehaviourList();
  readonly on_webfinger = new BehaviourList();
  readonly on_inbox = new BehaviourList();
  /** Members that replace those of the actor document, or add to them; `undefined` leaves one out. */
  profile: Change;
  /** The URL of the shared inbox that the document names. */
  shared_inbox: string | undefined;
  /** When the actor was deleted; its URL shows a Tombstone with 410 from then on. */
  deleted: string | undefined;
  readonly #type: string;
  readonly #published = timeFromNow(-HOUR);
  #latest = '';

  constructor(probe: Probe, origin: string, options: RemoteActorOptions) {
    this.probe = probe;
    this.name = options.name ?? `remote-${randomBytes(5).toString('hex')}`;
    this.url = `${origin}/actors/${this.name}`;
    this.inbox = `${this.url}/inbox`;
    this.outbox = `${this.url}/outbox`;
    this.acct = `acct:${this.name}@${new URL(origin).host}`;
    this.profile = options.profile ?? {};
    const shared = options.shared_inbox;
    this.shared_inbox = typeof shared === 'object' ? shared.url : shared;
    this.#type = options.type ?? 'Person';
    this.addKey(options.key ?? {});
  }

  /** The newest key that is neither superseded nor revoked; the newest at all where there is none. */
  get key(): ProbeKey {
    return currentKey(this.keys);
  }

  /** Adds a key to the history, and to the actor document at once. */
  addKey(options: KeyOptions = {}): ProbeKey {
    const key = this.makeKey(options);
    this.keys.push(key);
    return key;
  }

  /** Makes a key in this actor's name that its document does not show. */
  makeKey(options: KeyOptions = {}): ProbeKey {
    return makePeerKey(this.url, `key-${this.keys.length + 1}`, options);
  }

  /** The entry of a key in the actor document. */
  describeKey(key: ProbeKey): JsonObject {
    return describePeerKey({ ...key, controller: this.url });
  }

  /** What is at the actor's URL: the actor document, or the Tombstone that is left of it. */
  document(): JsonObject {
    const keys = this.keys.map((key) => this.describeKey(key));
    if (this.deleted !== undefined) {
      return this.#changed({
        '@context': CONTEXTS,
        id: this.url,
        type: 'Tombstone',
        formerType: this.#type,
        deleted: this.deleted,
        assertionMethod: keys,
      });
    }
    return this.#changed({
      '@context': CONTEXTS,
      id: this.url,
      type: this.#type,
      preferredUsername: this.name,
      name: this.name,
      published: this.#published,
      inbox: this.inbox,
      outbox: this.outbox,
      followers: `${this.url}/followers`,
      following: `${this.url}/following`,
      ...(this.shared_inbox === undefined ? {} : { endpoints: { sharedInbox: this.shared_inbox } }),
      assertionMethod: keys,
    });
  }

  #changed(document: JsonObject): JsonObject {
    return tamper(document, this.profile);
  }

  /**
   * A signed activity of this actor, by default a Note for everybody. Members of `fields` replace the usual ones; those
   * that are `undefined` are left out. It is signed as it is, right or wrong.
   */
  activity(
    fields: { [name: string]: JsonValue | undefined } = {},
    options: ActivityOptions = {},
  ): JsonObject {
    const key = options.key ?? this.key;
    return signActivity(this.unsigned(fields), {
      privateKey: key.private_key,
      verificationMethod: key.id,
    });
  }

  /** The same without `id` and `proof`. */
  unsigned(fields: { [name: string]: JsonValue | undefined } = {}): JsonObject {
    const complete: { [name: string]: JsonValue | undefined } = {
      type: 'Create',
      actor: this.url,
      published: timeFromNow(),
      nonce: freshNonce(),
      ...(Object.hasOwn(fields, 'to') || Object.hasOwn(fields, 'cc') ? {} : { to: ['Public'] }),
      object: { type: 'Note', content: `a note of ${this.name}` },
      ...fields,
    };
    const result: JsonObject = {};
    for (const [name, value] of Object.entries(complete)) {
      if (value !== undefined) result[name] = value;
    }
    return result;
  }

  /** A time that is later than every one that this gave before, and not before now. */
  later(): string {
    const now = timeFromNow();
    const time = now > this.#latest ? now : new Date(Date.parse(this.#latest) + 1).toISOString();
    this.#latest = time;
    return time;
  }

  /** Signs so many activities of the past, each `published` later than the one before it, the oldest first. */
  history(count: number, options: HistoryOptions = {}): JsonObject[] {
    const from = Date.now() + (options.from_ms ?? -50 * MINUTE);
    const step = (Date.now() + (options.to_ms ?? -10 * MINUTE) - from) / Math.max(1, count - 1);
    if (count > 1 && step < 1) throw new TypeError('there is no room for so many different times');
    return Array.from({ length: count }, (_, index) =>
      this.activity(
        {
          published: new Date(from + Math.floor(index * step)).toISOString(),
          object: { type: 'Note', content: `note ${index + 1} of ${this.name}` },
          ...options.make?.(index),
        },
        options.key === undefined ? {} : { key: options.key },
      ),
    );
  }

  /**
   * Signs the Delete of the actor by itself, after which its URL shows the Tombstone. With `in_document: false` the
   * document stays as it was.
   */
  remove(options: { at?: string; in_document?: boolean } = {}): JsonObject {
    const published = options.at ?? this.later();
    const removal = this.activity({ type: 'Delete', object: this.url, published });
    if (options.in_document !== false) this.deleted = published;
    return removal;
  }

  /** The Move of the actor to another URL; whether that one confirms it is its own `alsoKnownAs`. */
  move(target: string, fields: Change = {}): JsonObject {
    return this.activity({ type: 'Move', object: this.url, target, ...fields });
  }

  follow(target: string, fields: Change = {}): JsonObject {
    return this.activity({ type: 'Follow', object: target, to: [target], ...fields });
  }

  /** Accepts, rejects or undoes an activity, embedded whole or (with a string) by its id. */
  answer(type: 'Accept' | 'Reject' | 'Undo', object: JsonObject | string, to: string): JsonObject {
    return this.activity({ type, object, to: [to] });
  }

  /**
   * Supersedes the current key by a new one, in the document at once, and returns the signed Update that says so. With
   * `in_document: false` the document stays as it was, as if it were fetched before the rotation.
   */
  rotate(options: { at?: string; purpose?: string[]; in_document?: boolean } = {}): {
    old: ProbeKey;
    new: ProbeKey;
    update: JsonObject;
  } {
    const at = options.at ?? timeFromNow();
    const old = this.key;
    const added = this.makeKey({
      created: at,
      ...(options.purpose === undefined ? {} : { purpose: options.purpose }),
    });
    const update = this.activity(
      {
        type: 'Update',
        object: this.url,
        patch: {
          add_publicKey: this.describeKey(added),
          supersede: { old: old.id, new: added.id },
        },
        published: at,
      },
      { key: old },
    );
    if (options.in_document !== false) {
      old.superseded_at = at;
      this.keys.push(added);
    }
    return { old, new: added, update };
  }

  /** The deliveries of one activity, or all whose activity fits. */
  received(which: string | ((activity: JsonObject) => boolean)): Delivery[] {
    const fits = typeof which === 'string' ? (a: JsonObject) => a['id'] === which : which;
    return this.deliveries.filter(
      (delivery) => delivery.activity !== undefined && fits(delivery.activity),
    );
  }
}
