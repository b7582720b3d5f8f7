// The directory that the harness plays, and the logs that it makes: right ones, and ones with broken operations. The logs can
// also be sent to a directory that is judged.

import { randomBytes } from 'node:crypto';
import {
  generateKeyPair,
  instanceDid,
  oracleFoldLog,
  OracleError,
  oracleDocumentId,
  signOperation,
} from '../oracle/index.ts';
import type { JsonObject, JsonValue, OracleLog } from '../oracle/index.ts';
import { tamper } from './activities.ts';
import type { Change } from './activities.ts';
import { BehaviourList } from './behaviour.ts';
import type { Behaviour, ProbeRequest } from './behaviour.ts';
import type { PeerKey } from './peer-keys.ts';
import { makeDidKey, signsWith } from './peer-keys.ts';
import { problem } from './peer-source.ts';
import type { Probe, Route } from './probe.ts';

const JSON_TYPE = 'application/json';
const SEARCH_LIMIT = 20;

/** What an operation says, where it is not the usual. */
export interface OperationContent {
  /** The URL of its only service; none where it is null. */
  url?: string | null;
  handle?: string | null;
  namespaces?: string[];
  also_known_as?: string[];
  /** Names of keys: one that the log has keeps its key, another one gets a new key. */
  names?: string[];
  /** Whether the operation names other rotation keys than the one before it. */
  new_rotation_keys?: boolean;
  created?: string;
}

/** How an operation deviates from the right one. */
export interface OperationOptions extends OperationContent {
  /** Members that replace others before it is identified and signed; `undefined` leaves one out. */
  fields?: Change;
  /** Signs with this key instead of a rotation key that counts. */
  key?: PeerKey;
  /** Members of the proof that replace the right ones. */
  proof?: JsonObject;
  proof_purpose?: string;
  proof_created?: string;
  /** Changes after the signature. */
  tampered?: Change;
}

/** A log of a `did:sync:instance`, with all its keys. */
export class DirectoryLog {
  readonly did: string;
  /** The id of the genesis. */
  readonly hash: string;
  /** The operations, the oldest first. Whoever wants a wrong log changes the list. */
  readonly operations: JsonObject[] = [];
  /** The history of the keys of the DID, as a signer needs it. */
  readonly keys: PeerKey[] = [];
  /** The keys that may sign the next operation, as `did:key`. */
  rotation_keys: PeerKey[];
  /** What the last operation says. */
  content: Required<Omit<OperationContent, 'created' | 'new_rotation_keys'>>;
  readonly #now: () => string;

  /** Makes a log with a genesis. */
  constructor(options: OperationOptions & { now?: () => string } = {}) {
    this.#now = options.now ?? (() => new Date().toISOString());
    this.rotation_keys = [makeDidKey().key];
    this.content = {
      url: null,
      handle: null,
      namespaces: ['default'],
      also_known_as: [],
      names: ['key-1'],
      ...contentOf(options),
    };
    const made = new Map(this.content.names.map((name) => [name, generateKeyPair()]));
    const created = options.created ?? this.#now();
    const genesis = this.#sign(
      {
        ...{ object: 'directory_operation', type: 'genesis', created },
        rotation_keys: this.rotation_keys.map((key) => key.publicKeyMultibase),
        keys: [...made].map(([name, { publicKeyMultibase }]) => ({ name, publicKeyMultibase })),
        ...this.#said(),
      },
      options,
    );
    this.hash = oracleDocumentId(genesis);
    this.did = instanceDid(this.hash);
    this.operations.push(genesis);
    for (const [name, pair] of made) this.keys.push(this.#keyOf(name, pair, created));
  }

  /** A handle that no other check uses. */
  static handle(): string {
    return `h${randomBytes(8).toString('hex')}`;
  }

  get genesis(): JsonObject {
    return this.operations[0] as JsonObject;
  }

  get last(): JsonObject {
    return this.operations.at(-1) as JsonObject;
  }

  /** An update behind the last operation, signed; it is not in the log, and nothing else is changed. */
  update(options: OperationOptions = {}): JsonObject {
    return this.#draftUpdate(options).operation;
  }

  /** Adds a right update to the log, after which its keys are in use, and gives it. */
  change(content: OperationContent = {}): JsonObject {
    const { operation, said, keys, rotation_keys } = this.#draftUpdate(content);
    this.operations.push(operation);
    this.content = said;
    this.rotation_keys = rotation_keys;
    const created = operation['created'] as string;
    for (const key of this.keys) {
      if (!keys.some(({ id }) => id === key.id)) key.superseded_at ??= created;
    }
    for (const key of keys) if (!this.keys.includes(key)) this.keys.push(key);
    return operation;
  }

  /** A revoke behind the last operation, signed; it is not in the log. */
  revocation(options: OperationOptions = {}): JsonObject {
    return this.#sign({ ...this.#next('revoke', options) }, options);
  }

  /** Ends the log, and gives the revoke. */
  revoke(options: OperationOptions = {}): JsonObject {
    const operation = this.revocation(options);
    this.operations.push(operation);
    return operation;
  }

  /** What the oracle makes of the log as it is. */
  fold(): OracleLog {
    return oracleFoldLog(this.did, this.operations);
  }

  #draftUpdate(options: OperationOptions): {
    operation: JsonObject;
    said: DirectoryLog['content'];
    keys: PeerKey[];
    rotation_keys: PeerKey[];
  } {
    const said = { ...this.content, ...contentOf(options) };
    const next = this.#next('update', options);
    const keys = said.names.map((name) => {
      const known = this.keys.find(
        (key) => key.id === `${this.did}#${name}` && key.superseded_at === undefined,
      );
      return known ?? this.#keyOf(name, generateKeyPair(), next['created'] as string);
    });
    const rotation_keys =
      options.new_rotation_keys === true ? [makeDidKey().key] : this.rotation_keys;
    const operation = this.#sign(
      {
        ...next,
        rotation_keys: rotation_keys.map((key) => key.publicKeyMultibase),
        keys: keys.map(({ id, publicKeyMultibase }) => ({
          name: id.slice(id.indexOf('#') + 1),
          publicKeyMultibase,
        })),
        ...saidBy(said),
      },
      options,
    );
    return { operation, said, keys, rotation_keys };
  }

  #next(type: string, options: OperationOptions): JsonObject {
    const before = this.last;
    return {
      ...{ object: 'directory_operation', type, did: this.did, previous: before['id'] as string },
      created: options.created ?? later(this.#now(), before['created'] as string),
    };
  }

  #said(): JsonObject {
    return saidBy(this.content);
  }

  #sign(operation: JsonObject, options: OperationOptions): JsonObject {
    const key = options.key ?? (this.rotation_keys[0] as PeerKey);
    const signed = signOperation(tamper(operation, options.fields ?? {}), {
      ...signsWith(key),
      ...(options.proof_purpose === undefined ? {} : { proofPurpose: options.proof_purpose }),
      ...(options.proof_created === undefined ? {} : { created: options.proof_created }),
      ...(options.proof === undefined ? {} : { extra: options.proof }),
    });
    return tamper(signed, options.tampered ?? {});
  }

  #keyOf(name: string, pair: ReturnType<typeof generateKeyPair>, created: string): PeerKey {
    return {
      ...{ id: `${this.did}#${name}`, controller: this.did, created },
      publicKeyMultibase: pair.publicKeyMultibase,
      purpose: ['sign-activity', 'rotate-key'],
      private_key: pair.privateKey,
    };
  }
}

function contentOf(options: OperationContent): Partial<DirectoryLog['content']> {
  const { url, handle, namespaces, also_known_as, names } = options;
  return {
    ...(url === undefined ? {} : { url }),
    ...(handle === undefined ? {} : { handle }),
    ...(namespaces === undefined ? {} : { namespaces }),
    ...(also_known_as === undefined ? {} : { also_known_as }),
    ...(names === undefined ? {} : { names }),
  };
}

function saidBy(content: DirectoryLog['content']): JsonObject {
  const { url, handle, namespaces, also_known_as } = content;
  const services = url === null ? [] : [{ type: 'syncropel', serviceEndpoint: url }];
  return { services, handle, namespaces, also_known_as };
}

function later(now: string, before: string): string {
  return now > before ? now : new Date(Date.parse(before) + 1).toISOString();
}

/** A request that came to the directory. */
export interface DirectoryFetch {
  kind: 'operations' | 'document' | 'handle' | 'search';
  /** The hash, the handle, or the namespace that was asked for. */
  what: string;
  request: ProbeRequest;
}

/** A directory of the harness, on a port of its own: it is only read. */
export class DirectoryProbe {
  readonly probe: Probe;
  /** Its base URL. */
  readonly base: string;
  /** Every request, in order of arrival. */
  readonly fetches: DirectoryFetch[] = [];
  /** The logs that it shows, by hash. */
  readonly logs = new Map<string, DirectoryLog>();
  /** Misbehaviour, by what is asked for. */
  readonly on = {
    operations: new BehaviourList(),
    document: new BehaviourList(),
    handle: new BehaviourList(),
    search: new BehaviourList(),
  };
  /** What is shown for a hash instead of the operations of its log: an older, another, or a broken one. */
  readonly shown = new Map<string, readonly unknown[]>();

  /** Use `check.directory()`. The probe must be listening. */
  constructor(probe: Probe) {
    this.probe = probe;
    this.base = probe.origin;
    probe.routes.push((request) => this.#route(request));
  }

  /** A new log that it shows. */
  log(options: OperationOptions = {}): DirectoryLog {
    const log = new DirectoryLog(options);
    this.logs.set(log.hash, log);
    return log;
  }

  /** Is gone until {@link DirectoryProbe.open}: connections are refused. */
  async close(): Promise<void> {
    await this.probe.close();
  }

  async open(): Promise<void> {
    await this.probe.open();
  }

  /** How often one log was asked for. */
  fetchesOf(log: Pick<DirectoryLog, 'hash'>): number {
    return this.fetches.filter(({ kind, what }) => kind === 'operations' && what === log.hash)
      .length;
  }

  /** Behaves so for one log only. */
  misbehave(log: Pick<DirectoryLog, 'hash'>, behaviour: Behaviour): void {
    this.on.operations.add({
      when: (request) => request.path.includes(`/${log.hash}/`),
      ...behaviour,
    });
  }

  #route(request: ProbeRequest): Route | undefined {
    if (request.method !== 'GET') return undefined;
    const url = new URL(request.path, this.base);
    const [, directory, first = '', second, ...more] = url.pathname.split('/');
    if (directory !== 'directory' || more.length > 0) return undefined;
    if (first === 'search' && second === undefined) return this.#routeOfSearch(request, url);
    if (second === undefined) return undefined;
    if (first === 'handle') return this.#routeOfHandle(request, decodeURIComponent(second));
    if (second === 'operations') return this.#routeOfOperations(request, first);
    return second === 'did.json' ? this.#routeOfDocument(request, first) : undefined;
  }

  #seen(kind: DirectoryFetch['kind'], what: string, request: ProbeRequest): Partial<Route> {
    return {
      behaviours: this.on[kind],
      record: () => this.fetches.push({ kind, what, request }),
    };
  }

  #routeOfOperations(request: ProbeRequest, hash: string): Route {
    const seen = this.#seen('operations', hash, request);
    const operations = this.shown.get(hash) ?? this.logs.get(hash)?.operations;
    if (operations === undefined) return { ...problem(404, 'not-found'), ...seen };
    const document = { did: instanceDid(hash), operations: operations as JsonValue };
    return { status: 200, content_type: JSON_TYPE, document, ...seen };
  }

  #routeOfDocument(request: ProbeRequest, hash: string): Route {
    const seen = this.#seen('document', hash, request);
    const log = this.logs.get(hash);
    if (log === undefined) return { ...problem(404, 'not-found'), ...seen };
    const { document } = log.fold();
    if (document === null) return { ...problem(410, 'gone'), ...seen };
    return { status: 200, content_type: 'application/did+json', document, ...seen };
  }

  #routeOfHandle(request: ProbeRequest, handle: string): Route {
    const seen = this.#seen('handle', handle, request);
    const found = this.#present().find((log) => log.handle === handle);
    if (found === undefined) return { ...problem(404, 'not-found'), ...seen };
    return { status: 200, content_type: JSON_TYPE, document: { handle, did: found.did }, ...seen };
  }

  #routeOfSearch(request: ProbeRequest, url: URL): Route {
    const namespace = url.searchParams.get('namespace') ?? '';
    const after = url.searchParams.get('after') ?? '';
    const limit = Number(url.searchParams.get('limit') ?? SEARCH_LIMIT);
    const found = this.#present()
      .filter((log) => log.namespaces.includes(namespace) && log.url !== undefined)
      .filter(({ did }) => did > after)
      .sort((one, other) => (one.did < other.did ? -1 : 1));
    const results = found.slice(0, limit).map(({ did, handle, url: place, document }) => ({
      ...{ did, handle, url: place as string },
      also_known_as: document?.['alsoKnownAs'] ?? [],
    }));
    return {
      ...{ status: 200, content_type: JSON_TYPE },
      document: { results, has_more: found.length > results.length },
      ...this.#seen('search', namespace, request),
    };
  }

  /** What the logs say that are right and not revoked. */
  #present(): OracleLog[] {
    return [...this.logs.values()].flatMap((log) => {
      try {
        const fold = log.fold();
        return fold.revoked ? [] : [fold];
      } catch (error) {
        if (error instanceof OracleError) return [];
        throw error;
      }
    });
  }
}
