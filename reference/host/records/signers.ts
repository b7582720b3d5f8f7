/**
 * The keys of those who sign records and other documents, by their DIDs: where they are had from, how
 * they are kept, and when they are fetched anew.
 */
import {
  type Did,
  didDocumentUrl,
  type DidInstance,
  type DidPurpose,
  type DidSync,
  type DidWeb,
  keysOfDidDocument,
  keysOfDidKey,
  parseDid,
} from '../../core/dids.ts';
import { ProtocolError } from '../../core/errors.ts';
import { isWhole, type RecordForm } from '../../core/hash-levels.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import type { KeyDocument } from '../../core/key-documents.ts';
import { type Key, readKeyHistory } from '../../core/keys.ts';
import type { ExpectedSigner } from '../../core/signed-documents.ts';
import { Flights } from '../../service/flights.ts';
import { Recent } from '../../service/recent.ts';
import type { DirectoryLogs } from '../finding/directory-logs.ts';
import { findNamed, type Kernel, nowOf } from '../kernel.ts';
import { fetchJson, PeerError, toSignerError } from '../peers.ts';
import type { LocalActor } from '../projections/actor-state.ts';
import type { KeptDocument, RecordTables } from './record-tables.ts';

/** A peer from whom something came, and who can be asked for keys. */
export interface PeerSource {
  /** Its instance DID. */
  readonly did: string;
  /** Its base URL. */
  readonly base: string;
}

/** The hosts that this one is paired with. */
export interface PeerDirectory {
  /** The host with an instance DID, where there is a pair with it. */
  find(instance: string): PeerSource | undefined;
  /** Whether there is or was a pair with somebody, by the records that are held now. */
  isPeer(did: string): boolean | Promise<boolean>;
}

/** A form that is what it says it is. */
export interface VerifiedForm {
  readonly form: RecordForm;
  /** Documents that are to be kept together with it. */
  readonly fresh: readonly KeptDocument[];
}

/** Keys, and the documents from which they are, where those are still to be kept. */
interface FoundKeys {
  readonly keys: readonly Key[];
  readonly fresh: readonly KeptDocument[];
}

/** Keys that are at hand. */
interface KnownKeys extends FoundKeys {
  /** Where they are from a document that was fetched some time. */
  readonly document: KeptDocument | undefined;
}

/** A key document that is kept, and what it says. */
interface ReadDocument {
  readonly document: KeptDocument;
  readonly keys: readonly Key[];
}

/**
 * Key documents of actors that came together with records. Each is judged when it is needed, and once.
 *
 * Spec: `async-receive-documents`.
 */
export class OfferedDocuments {
  readonly #documents = new Map<string, JsonObject>();
  readonly #found = new Map<string, Promise<FoundKeys | undefined>>();

  /** @param values whatever came; what is no document of anybody is passed over */
  constructor(values: readonly JsonValue[]) {
    for (const value of values) {
      const did = isJsonObject(value) ? ownMember(value, 'id') : undefined;
      if (typeof did === 'string') this.#documents.set(did, value as JsonObject);
    }
  }

  /** The keys of a DID by its document; undefined if there is none, or none that is good. */
  find(
    did: string,
    read: (document: JsonObject) => Promise<FoundKeys | undefined>,
  ): Promise<FoundKeys | undefined> {
    const document = this.#documents.get(did);
    if (!document) return Promise.resolve(undefined);
    const found = this.#found.get(did) ?? read(document);
    this.#found.set(did, found);
    return found;
  }
}

/** Whose keys are asked for, and who can be asked. */
interface Question {
  readonly did: string;
  readonly purpose: DidPurpose;
  /** Who gave what is judged, if that was a peer. */
  readonly source?: PeerSource | undefined;
  readonly documents?: OfferedDocuments | undefined;
  /** Whether somebody else gave it just now, so that keys that are too old have to be looked at anew. */
  readonly isFromPeer: boolean;
}

type Judge = (keys: readonly Key[]) => unknown;

/**
 * Somebody has no keys any more, and never will have. No other document mends that.
 *
 * Spec: `peers-did-sync-revoked`.
 */
class EndedSignerError extends ProtocolError {
  constructor(did: string) {
    super('signer-unresolvable', `${did} was revoked`);
  }
}

/** The key history of a local actor, under its DID. */
export function keysUnderDid(actor: LocalActor, did: string): Key[] {
  return actor.keys.map((key) => ({
    ...key,
    id: `${did}${key.id.slice(actor.url.length)}`,
    controller: did,
  }));
}

/** How many key documents are at hand at once, and how long their texts; the others are in the tables. */
const MOST_READ = { count: 1000, size: 32 * 1024 * 1024 };

/** Those who sign. */
export class Signers {
  readonly #kernel: Kernel;
  /** Fetches that are under way, by URL. */
  readonly #flights = new Flights<JsonObject>();
  /** Key documents by DID, as they are kept. */
  readonly #read = new Recent<ReadDocument>(MOST_READ);
  #peers: PeerDirectory | undefined;
  #logs: DirectoryLogs | undefined;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** Says who can be asked for the keys of the actors of whom a record came otherwise than from a peer. */
  usePeers(peers: PeerDirectory): void {
    this.#peers = peers;
  }

  /** Says where the logs of those with a `did:sync:instance` are had from. */
  useLogs(logs: DirectoryLogs): void {
    this.#logs = logs;
  }

  /** Tells whether somebody is the other host of a pair, by the records that are held. */
  async isPeer(did: string): Promise<boolean> {
    return (await this.#peers?.isPeer(did)) ?? false;
  }

  /**
   * Verifies a form of a record: size, shape and id, and for a whole one its proof and key.
   *
   * @param received when it was pushed; undefined for what is history
   * @throws {ProtocolError} for the first fault in the order of the spec
   */
  async verify(
    value: JsonValue,
    received: string | undefined,
    source: PeerSource | undefined,
  ): Promise<VerifiedForm> {
    const { parts } = this.#kernel;
    parts.checkFormLooks(value);
    // It was checked, so it is one.
    const form = value as unknown as RecordForm;
    parts.checkFormId(form);
    return { form, fresh: await this.verifyProof(form, received, source) };
  }

  /**
   * Verifies the proof of a form whose size, shape and id are right, by the keys of its actor, which
   * are fetched where those that are kept do not do. What is below L0 proves nothing.
   *
   * Spec: `record-proof-judged`, `identity-first-contact`, `identity-refetch`, `identity-key-expiry`.
   *
   * @param documents key documents that came together with it
   * @returns documents that were fetched. They are not kept yet: they are stored together with the
   * record, so that what a stranger makes us fetch leaves no trace unless it verifies
   * @throws {ProtocolError} for the first fault in the order of the spec
   */
  async verifyProof(
    form: RecordForm,
    received: string | undefined,
    source: PeerSource | undefined,
    documents?: OfferedDocuments,
  ): Promise<readonly KeptDocument[]> {
    if (!isWhole(form)) return [];
    const question: Question = {
      did: form.actor,
      purpose: 'assertionMethod',
      source,
      documents,
      isFromPeer: source !== undefined,
    };
    return this.#judge(question, (keys) => this.#kernel.parts.verifyRecord(form, keys, received));
  }

  /**
   * Verifies the proof of a document by somebody with a DID: a manifest, the message of a pair.
   *
   * Spec: `did-web-purpose`, `did-web-document`.
   *
   * @throws {ProtocolError} one of the `proof-` and `key-` codes, or `did-malformed`,
   * `signer-unresolvable`, `signer-unavailable`
   */
  async verifyDocument(document: JsonObject, expected: ExpectedSigner): Promise<void> {
    const { parts, log } = this.#kernel;
    const isForLogin = expected.proofPurpose === 'authentication';
    const purpose = isForLogin ? 'authentication' : 'assertionMethod';
    const question = { did: expected.signer, purpose, isFromPeer: true } as const;
    const fresh = await this.#judge(question, (keys) =>
      parts.verifySigned(document, keys, expected),
    );
    if (fresh.length === 0) return;
    await log.transact((tables) => keepDocuments(tables, fresh, parts));
    this.noteKept(fresh);
  }

  /**
   * Judges a key document that was offered together with records: it is at hand for them, and kept if
   * one of them is verified by it.
   *
   * Spec: `identity-key-document-proof`.
   *
   * @throws {ProtocolError} `shape-invalid` if it is not for an actor of a `did:sync`;
   * `signer-unresolvable`, `signer-unavailable`
   */
  async offer(document: JsonObject): Promise<void> {
    const { parts, log } = this.#kernel;
    const did = ownMember(document, 'id');
    const parsed = typeof did === 'string' ? tryParse(did) : undefined;
    if (parsed?.method !== 'sync') {
      throw new ProtocolError('shape-invalid', 'no key document of an actor');
    }
    const { read, fresh } = await this.#readDocument(document, parsed);
    // What the host itself knows of its actors is not taken from a document.
    if (this.#localActor(parsed)) return;
    const offered = this.#toKeep(parsed.did, document, read.updated);
    await log.transact((tables) => {
      keepDocuments(tables, fresh, parts);
      const held = tables.findDocument(offered.did);
      if (held && !parts.isNewerDocument(offered, held)) return;
      tables.putDocument({ ...offered, isUsed: held?.isUsed ?? false });
    });
    this.noteKept([...fresh, offered]);
  }

  /** Forgets documents that were offered, and by which nothing was verified. */
  async forgetOffers(): Promise<void> {
    await this.#kernel.log.transact((tables) => tables.forgetUnusedDocuments());
    this.#read.clear();
  }

  /** Says that documents that were fetched are kept now. */
  noteKept(documents: readonly KeptDocument[]): void {
    for (const { did } of documents) this.#read.forget(did);
  }

  /** Judges by the keys that are at hand, and, where others may mend it, by fetched ones. */
  async #judge(question: Question, judge: Judge): Promise<readonly KeptDocument[]> {
    const { parts } = this.#kernel;
    const known = this.#knownKeys(question);
    const isTooOld = known !== undefined && this.#isTooOld(known, question);
    let fault: unknown;
    try {
      // Without keys every check but those of the keys is made before anything is fetched.
      await judge(isTooOld ? [] : (known?.keys ?? []));
      return known?.fresh ?? [];
    } catch (error) {
      if (!parts.isMendable(error)) throw error;
      fault = error;
    }
    const offered = await this.#judgeByOffer(question, judge);
    if (offered) return offered;
    if (isTooOld) return this.#judgeByOld(question, known, judge);
    const found = await this.#fetchKeys(question, known !== undefined);
    if (!found) throw fault;
    await judge(found.keys);
    return found.fresh;
  }

  /**
   * Judges by a key document that came along; undefined if there is none, or another one may mend it.
   *
   * Spec: `async-receive-documents`, `identity-key-document-proof`.
   */
  async #judgeByOffer(
    { did, documents }: Question,
    judge: Judge,
  ): Promise<readonly KeptDocument[] | undefined> {
    const found = await documents?.find(did, (document) => this.#readOffered(document, did));
    if (!found) return undefined;
    try {
      await judge(found.keys);
      return found.fresh;
    } catch (error) {
      if (this.#kernel.parts.isMendable(error)) return undefined;
      throw error;
    }
  }

  async #readOffered(document: JsonObject, did: string): Promise<FoundKeys | undefined> {
    const parsed = tryParse(did);
    if (parsed?.method !== 'sync' || this.#localActor(parsed)) return undefined;
    try {
      const { read, fresh } = await this.#readDocument(document, parsed);
      const kept = this.#keptDocument(did)?.document;
      // What is no newer than what is kept tells nothing, and is no second look either.
      if (kept && !this.#kernel.parts.isNewerDocument(read, kept)) return undefined;
      return { keys: read.keys, fresh: [...fresh, this.#toKeep(did, document, read.updated)] };
    } catch (error) {
      if (error instanceof ProtocolError) return undefined;
      throw error;
    }
  }

  #isTooOld({ document }: KnownKeys, { isFromPeer }: Question): boolean {
    const { parts } = this.#kernel;
    return isFromPeer && document !== undefined && parts.isOldDocument(document, parts.clock.now());
  }

  /**
   * Judges by a document that is fetched, or by one that is too old while there is no other.
   *
   * Spec: `identity-key-expiry`.
   */
  async #judgeByOld(
    question: Question,
    known: KnownKeys,
    judge: Judge,
  ): Promise<readonly KeptDocument[]> {
    let found: FoundKeys | undefined;
    let failure: unknown;
    try {
      found = await this.#fetchKeys(question, true);
    } catch (error) {
      if (!isNotToBeHad(error)) throw error;
      failure = error;
    }
    try {
      await judge(found?.keys ?? known.keys);
      return found?.fresh ?? known.fresh;
    } catch (error) {
      // The second look that this asks for has been made, and its failure is the answer.
      throw failure !== undefined && this.#kernel.parts.isMendable(error) ? failure : error;
    }
  }

  /** The keys that need no fetching; undefined where nothing is known of the DID. */
  #knownKeys({ did, purpose }: Question): KnownKeys | undefined {
    const parsed = tryParse(did);
    if (!parsed) return undefined;
    if (parsed.method === 'key') return certain(keysOfDidKey(parsed));
    const local = this.#localActor(parsed);
    if (local) return certain(keysUnderDid(local, did));
    if (parsed.method === 'web') {
      const document = this.#kernel.store.records.findDocument(did);
      return document && { keys: keysOfText(document.text, did, purpose), document, fresh: [] };
    }
    if (parsed.method === 'instance') return this.#keysOfKeptLog(parsed, purpose);
    const kept = this.#keptDocument(did);
    // One that was only offered so far is kept with the first record that it verifies.
    return kept && { ...kept, fresh: kept.document.isUsed ? [] : [used(kept.document)] };
  }

  #keysOfKeptLog({ did }: DidInstance, purpose: DidPurpose): KnownKeys | undefined {
    const kept = this.#logs?.kept(did);
    if (!kept) return undefined;
    const { state, document } = kept;
    const { keysOfLog, isRevokedLog } = this.#kernel.parts;
    // Without keys it comes to asking for them, which tells that there are none.
    const keys = isRevokedLog(state) ? [] : keysOfLog(state, purpose);
    return { keys, document, fresh: [] };
  }

  #localActor(parsed: Did): LocalActor | undefined {
    const { instance } = this.#kernel;
    if (parsed.method !== 'sync' || parsed.instance !== instance.did) return undefined;
    return findNamed(this.#kernel, parsed.name);
  }

  #keptDocument(did: string): ReadDocument | undefined {
    const read = this.#read.find(did) ?? this.#readKept(did);
    if (read) this.#read.keep(did, read, read.document.text.length);
    return read;
  }

  #readKept(did: string): ReadDocument | undefined {
    const document = this.#kernel.store.records.findDocument(did);
    if (!document) return undefined;
    // It was verified before it was kept.
    const { assertionMethod } = JSON.parse(document.text) as JsonObject;
    return { document, keys: readKeyHistory(assertionMethod, did) };
  }

  /**
   * Fetches the keys of a DID; undefined where there is nowhere to fetch them from.
   *
   * @param isKnown whether there are other ones, so that there is a verdict if none can be had
   */
  async #fetchKeys(question: Question, isKnown: boolean): Promise<FoundKeys | undefined> {
    const { instance } = this.#kernel;
    const did = parseDid(question.did);
    if (did.method === 'key') return undefined;
    if (did.method === 'web') return this.#fetchWebKeys(did, question.purpose);
    if (did.method === 'instance') return this.#fetchLogKeys(did, question.purpose);
    if (did.instance === instance.did) {
      if (isKnown) return undefined;
      throw new ProtocolError('signer-unresolvable', 'this host has no such actor');
    }
    const peer = question.source ?? this.#peers?.find(did.instance);
    if (peer) return this.#fetchSyncKeys(did, peer);
    if (isKnown) return undefined;
    throw new ProtocolError('signer-unresolvable', `nobody to ask for the keys of ${did.did}`);
  }

  /** Spec: `did-web-url`, `did-web-document`. */
  async #fetchWebKeys(did: DidWeb, purpose: DidPurpose): Promise<FoundKeys> {
    const url = didDocumentUrl(did, this.#kernel.config.development);
    const document = await this.#fetch(url, 'application/did+json, application/json');
    const keys = keysOfDidDocument(document, did.did, purpose);
    return { keys, fresh: [this.#toKeep(did.did, document, nowOf(this.#kernel))] };
  }

  /**
   * Asks the directory for the keys of an instance.
   *
   * Spec: `peers-did-sync`, `peers-did-sync-revoked`, `peers-did-sync-shorter`.
   */
  async #fetchLogKeys(did: DidInstance, purpose: DidPurpose): Promise<FoundKeys | undefined> {
    const { keysOfLog, isRevokedLog } = this.#kernel.parts;
    const known = this.#logs?.kept(did.did);
    const isAsked = this.#logs?.hasDirectory && !(known && isRevokedLog(known.state));
    let log = known;
    try {
      if (isAsked) log = await this.#logs!.fetch(did);
    } catch (error) {
      throw toSignerError(error);
    }
    if (!log) throw new ProtocolError('signer-unresolvable', 'there is no directory to ask');
    if (isRevokedLog(log.state)) throw new EndedSignerError(did.did);
    return isAsked ? { keys: keysOfLog(log.state, purpose), fresh: [] } : undefined;
  }

  /**
   * Fetches the key document of an actor from a peer. An older one than the one that is kept does not
   * replace it.
   *
   * Spec: `identity-first-contact`, `identity-key-document-proof`.
   */
  async #fetchSyncKeys(did: DidSync, peer: PeerSource): Promise<FoundKeys> {
    const { parts } = this.#kernel;
    const url = `${peer.base}/v1/actors/${encodeURIComponent(did.did)}`;
    const document = await this.#fetch(url, 'application/json');
    const { read, fresh } = await this.#readDocument(document, did);
    const kept = this.#keptDocument(did.did);
    if (kept && !parts.isNewerDocument(read, kept.document)) {
      // It has been looked at again, and there is nothing newer.
      const looked = { ...kept.document, fetchedAt: parts.clock.now(), isUsed: true };
      return { keys: kept.keys, fresh: [...fresh, looked] };
    }
    return { keys: read.keys, fresh: [...fresh, this.#toKeep(did.did, document, read.updated)] };
  }

  #toKeep(did: string, document: JsonObject, updated: string): KeptDocument {
    const fetchedAt = this.#kernel.parts.clock.now();
    return { did, text: JSON.stringify(document), updated, fetchedAt, isUsed: true };
  }

  /**
   * Judges a key document by the keys of the instance that the DID names. What is wrong with it is the
   * signer's.
   *
   * Spec: `identity-key-document-proof`.
   */
  async #readDocument(
    document: JsonObject,
    { did, instance }: DidSync,
  ): Promise<{ readonly read: KeyDocument; readonly fresh: readonly KeptDocument[] }> {
    let read: KeyDocument | undefined;
    const question = { did: instance, purpose: 'assertionMethod', isFromPeer: true } as const;
    try {
      const fresh = await this.#judge(question, (keys) => {
        read = this.#kernel.parts.readKeyDocument(document, did, keys);
      });
      return { read: read!, fresh };
    } catch (error) {
      if (!(error instanceof ProtocolError) || error.code === 'signer-unavailable') throw error;
      throw new ProtocolError('signer-unresolvable', error.message, { cause: error });
    }
  }

  /** Fetches a document, once for all who want it at the same time. */
  async #fetch(url: string, accept: string): Promise<JsonObject> {
    try {
      return await this.#flights.share(url, () => this.#fetchObject(url, accept));
    } catch (error) {
      throw toSignerError(error);
    }
  }

  async #fetchObject(url: string, accept: string): Promise<JsonObject> {
    const { transport, parts } = this.#kernel;
    const document = await fetchJson(url, accept, transport, parts.parseBody);
    if (isJsonObject(document)) return document;
    throw new PeerError(false, `${url} is no object`);
  }

  /** The key document of somebody else's actor by which a record that is held was verified. */
  findKeyDocument(did: string): string | undefined {
    if (tryParse(did)?.method !== 'sync') return undefined;
    const document = this.#kernel.store.records.findDocument(did);
    return document?.isUsed ? document.text : undefined;
  }

  /** The local actor with a DID, also one that was deleted. */
  findLocal(did: string): LocalActor | undefined {
    const parsed = tryParse(did);
    return parsed && this.#localActor(parsed);
  }
}

/** Keys that are what they are, and in no document. */
function certain(keys: readonly Key[]): KnownKeys {
  return { keys, document: undefined, fresh: [] };
}

function used(document: KeptDocument): KeptDocument {
  return { ...document, isUsed: true };
}

function keysOfText(text: string, did: string, purpose: DidPurpose): Key[] {
  return keysOfDidDocument(JSON.parse(text), did, purpose);
}

function isNotToBeHad(error: unknown): boolean {
  return (
    error instanceof ProtocolError &&
    !(error instanceof EndedSignerError) &&
    (error.code === 'signer-unavailable' || error.code === 'signer-unresolvable')
  );
}

function tryParse(did: string): Did | undefined {
  try {
    return parseDid(did);
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}

/**
 * Keeps documents by which something was verified that is stored in the same transaction. A newer one
 * that somebody else has just kept stays.
 */
export function keepDocuments(
  tables: RecordTables,
  documents: readonly KeptDocument[],
  { isNewerDocument }: { readonly isNewerDocument: NewerDocument },
): void {
  for (const document of documents) {
    const held = tables.findDocument(document.did);
    const isHeldBetter =
      held !== undefined && held.text !== document.text && !isNewerDocument(document, held);
    const { fetchedAt } = document;
    tables.putDocument(isHeldBetter ? { ...held, fetchedAt, isUsed: true } : document);
  }
}

type NewerDocument = (
  fetched: Pick<KeptDocument, 'updated'>,
  kept: Pick<KeptDocument, 'updated'>,
) => boolean;

/**
 * Tells whether a document is to replace the one that is kept.
 *
 * Spec: `identity-key-document-proof`.
 */
export const isNewerDocument: NewerDocument = (fetched, kept) => fetched.updated > kept.updated;

/** How long a document is used without another look: 24 hours. */
const DOCUMENT_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Tells whether a document has to be fetched anew before something is judged by it.
 *
 * Spec: `identity-key-expiry`.
 */
export function isOldDocument({ fetchedAt }: KeptDocument, now: number): boolean {
  return now - fetchedAt > DOCUMENT_MILLISECONDS;
}
