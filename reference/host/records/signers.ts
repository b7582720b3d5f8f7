/**
 * The keys of those who sign records and other documents, by their DIDs: where they are had from, how
 * they are kept, and when they are fetched anew.
 */
import {
  type Did,
  didDocumentUrl,
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
import { findActor, type Kernel } from '../kernel.ts';
import { fetchJson, PeerError, toSignerError } from '../peers.ts';
import type { LocalActor } from '../projections/actor-state.ts';
import type { KeptDocument } from './record-tables.ts';

/** A peer from whom something came, and who can be asked for keys. */
export interface PeerSource {
  /** Its instance DID. */
  readonly did: string;
  /** Its base URL. */
  readonly base: string;
}

/** Keys, and the documents from which they are, where those are not kept yet. */
interface FoundKeys {
  readonly keys: readonly Key[];
  readonly fresh: readonly KeptDocument[];
}

/** A form that is what it says it is. */
export interface VerifiedForm {
  readonly form: RecordForm;
  /** Documents that were fetched for it. They are to be kept together with it. */
  readonly fresh: readonly KeptDocument[];
}

const NOTHING: FoundKeys = { keys: [], fresh: [] };

/** The key history of a local actor, under its DID. */
export function keysUnderDid(actor: LocalActor, did: string): Key[] {
  return actor.keys.map((key) => ({
    ...key,
    id: `${did}${key.id.slice(actor.url.length)}`,
    controller: did,
  }));
}

/** How many documents are kept read at once; the others are in the tables. */
const MAX_READ = 1000;

/** Those who sign. */
export class Signers {
  readonly #kernel: Kernel;
  /** Fetches that are under way, by URL. */
  readonly #flights = new Map<string, Promise<JsonObject>>();
  /** Key documents by DID, as they are kept. */
  readonly #read = new Map<string, KeyDocument>();

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
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
    this.#kernel.parts.checkForm(value);
    // It was checked, so it is one.
    const form = value as unknown as RecordForm;
    return { form, fresh: await this.verifyProof(form, received, source) };
  }

  /**
   * Verifies the proof of a form whose size, shape and id are right, by the keys of its actor, which
   * are fetched where those that are kept do not do. What is below L0 proves nothing.
   *
   * Spec: `record-proof-judged`, `identity-first-contact`, `identity-refetch`.
   *
   * @returns documents that were fetched. They are not kept yet: they are stored together with the
   * record, so that what a stranger makes us fetch leaves no trace unless it verifies
   * @throws {ProtocolError} for the first fault in the order of the spec
   */
  async verifyProof(
    form: RecordForm,
    received: string | undefined,
    source: PeerSource | undefined,
  ): Promise<readonly KeptDocument[]> {
    if (!isWhole(form)) return [];
    return this.#judge(form.actor, 'assertionMethod', source, (keys) =>
      this.#kernel.parts.verifyRecord(form, keys, received),
    );
  }

  /**
   * Verifies the proof of a document by somebody with a DID: a manifest, the message of a pair.
   *
   * Spec: `did-web-purpose`, `did-web-document`.
   *
   * @throws {ProtocolError} one of the `proof-` and `key-` codes, or `signer-unresolvable`,
   * `signer-unavailable`
   */
  async verifyDocument(document: JsonObject, expected: ExpectedSigner): Promise<void> {
    const purpose =
      expected.proofPurpose === 'authentication' ? 'authentication' : 'assertionMethod';
    const fresh = await this.#judge(expected.signer, purpose, undefined, (keys) =>
      this.#kernel.parts.verifySigned(document, keys, expected),
    );
    await this.#keep(fresh);
  }

  /** Says that documents that were fetched are kept now. */
  noteKept(documents: readonly KeptDocument[]): void {
    for (const { did } of documents) this.#read.delete(did);
  }

  async #keep(documents: readonly KeptDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.#kernel.log.transact((tables) => {
      for (const document of documents) tables.keepDocument(document);
    });
    this.noteKept(documents);
  }

  /** Judges by the keys that are at hand, and, where others may mend it, by fetched ones. */
  async #judge(
    did: string,
    purpose: DidPurpose,
    source: PeerSource | undefined,
    judge: (keys: readonly Key[]) => unknown,
  ): Promise<readonly KeptDocument[]> {
    const { parts } = this.#kernel;
    const kept = this.#keptKeys(did, purpose);
    let fault: unknown;
    try {
      // Without keys every check but those of the keys is made before anything is fetched.
      await judge(kept ?? []);
      return [];
    } catch (error) {
      if (!parts.isMendable(error)) throw error;
      fault = error;
    }
    const found = await this.#fetchKeys(parseDid(did), purpose, source, kept !== undefined);
    if (!found) throw fault;
    await judge(found.keys);
    return found.fresh;
  }

  /** The keys that need no fetching; undefined where nothing is known of the DID. */
  #keptKeys(did: string, purpose: DidPurpose): readonly Key[] | undefined {
    const parsed = tryParse(did);
    if (!parsed) return undefined;
    if (parsed.method === 'key') return keysOfDidKey(parsed);
    const local = this.#localActor(parsed);
    if (local) return keysUnderDid(local, did);
    if (parsed.method === 'sync') return this.#keptDocument(parsed)?.keys;
    const document = this.#keptJson(did);
    return document && keysOfDidDocument(document, did, purpose);
  }

  #localActor(parsed: Did): LocalActor | undefined {
    const { instance } = this.#kernel;
    if (parsed.method !== 'sync' || parsed.instance !== instance.did) return undefined;
    return findActor(this.#kernel, parsed.name);
  }

  #keptJson(did: string): JsonObject | undefined {
    const kept = this.#kernel.store.records.findDocument(did);
    return kept && (JSON.parse(kept.text) as JsonObject);
  }

  #keptDocument({ did }: DidSync): KeyDocument | undefined {
    const read = this.#read.get(did) ?? this.#readKept(did);
    this.#read.delete(did);
    if (!read) return undefined;
    this.#read.set(did, read);
    if (this.#read.size > MAX_READ) this.#read.delete(this.#read.keys().next().value!);
    return read;
  }

  #readKept(did: string): KeyDocument | undefined {
    const document = this.#keptJson(did);
    // It was verified before it was kept.
    return document && keptKeyDocument(document, did);
  }

  /**
   * Fetches the keys of a DID; undefined where there is nowhere to fetch them from.
   *
   * @param isKept whether there are kept ones, so that there is another verdict if none can be had
   */
  async #fetchKeys(
    did: Did,
    purpose: DidPurpose,
    source: PeerSource | undefined,
    isKept: boolean,
  ): Promise<FoundKeys | undefined> {
    if (did.method === 'key') return undefined;
    if (did.method === 'web') return this.#fetchWebKeys(did, purpose);
    if (did.instance === this.#kernel.instance.did) {
      if (isKept) return undefined;
      throw new ProtocolError('signer-unresolvable', 'this host has no such actor');
    }
    const { parts } = this.#kernel;
    const peer = source ?? parts.findPairedPeer(this.#kernel, did.instance);
    if (peer) return this.#fetchSyncKeys(did, peer);
    if (isKept) return undefined;
    throw new ProtocolError('signer-unresolvable', `nobody to ask for the keys of ${did.did}`);
  }

  async #fetchWebKeys(did: DidWeb, purpose: DidPurpose): Promise<FoundKeys> {
    const url = didDocumentUrl(did, this.#kernel.config.development);
    const document = await this.#fetch(url, 'application/did+json, application/json');
    const keys = keysOfDidDocument(document, did.did, purpose);
    return { keys, fresh: [{ did: did.did, text: JSON.stringify(document) }] };
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
    let read: KeyDocument | undefined;
    const fresh = await this.#judgeDocument(did, (instanceKeys) => {
      read = parts.readKeyDocument(document, did.did, instanceKeys);
    });
    const kept = this.#keptDocument(did);
    if (kept && !parts.isNewerDocument(read!, kept)) return { ...NOTHING, keys: kept.keys };
    return {
      keys: read!.keys,
      fresh: [...fresh, { did: did.did, text: JSON.stringify(document) }],
    };
  }

  /** Judges a key document by the keys of its instance. What is wrong with it is the signer's. */
  async #judgeDocument(
    { instance }: DidSync,
    judge: (keys: readonly Key[]) => void,
  ): Promise<readonly KeptDocument[]> {
    try {
      return await this.#judge(instance, 'assertionMethod', undefined, judge);
    } catch (error) {
      if (!(error instanceof ProtocolError) || error.code === 'signer-unavailable') throw error;
      throw new ProtocolError('signer-unresolvable', error.message, { cause: error });
    }
  }

  /** Fetches a document, once for all who want it at the same time. */
  async #fetch(url: string, accept: string): Promise<JsonObject> {
    let flight = this.#flights.get(url);
    if (!flight) {
      flight = this.#fetchObject(url, accept);
      this.#flights.set(url, flight);
      const land = (): unknown => this.#flights.delete(url);
      flight.then(land, land);
    }
    try {
      return await flight;
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
    return this.#kernel.store.records.findDocument(did)?.text;
  }

  /** The local actor with a DID, also one that was deleted. */
  findLocal(did: string): LocalActor | undefined {
    const parsed = tryParse(did);
    return parsed && this.#localActor(parsed);
  }
}

function keptKeyDocument(document: JsonObject, did: string): KeyDocument {
  const keys = readKeyHistory(ownMember(document, 'assertionMethod'), did);
  return { did, updated: String(ownMember(document, 'updated')), keys };
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
 * The paired peer with an instance DID, who is asked for keys where no other peer can be.
 *
 * Spec: `identity-first-contact`.
 */
export function findPairedPeer(_kernel: Kernel, _instance: string): PeerSource | undefined {
  return undefined;
}

/** Tells whether a key document is to replace the one that is kept. */
export function isNewerDocument(fetched: KeyDocument, kept: KeyDocument): boolean {
  return fetched.updated > kept.updated;
}
