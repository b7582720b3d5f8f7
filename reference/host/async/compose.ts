/** Making the next envelope for a peer: which records, at which level, with which key documents. */
import {
  type Envelope,
  type EnvelopePayload,
  MAX_ENVELOPE_BYTES,
  MAX_ENVELOPE_RECORDS,
  MAX_ENVELOPE_SECONDS,
  PLAIN_ENCODING,
  signEnvelope,
} from '../../core/envelopes.ts';
import { isFuller, isWhole, levelOf, type RecordForm } from '../../core/hash-levels.ts';
import type { JsonObject } from '../../core/json.ts';
import { sha256 } from '../crypto.ts';
import { type Kernel, nowOf } from '../kernel.ts';
import type { NoteReader } from '../notes.ts';
import type { Signers } from '../records/signers.ts';
import type { ChangesTools, CrossingElement } from '../sync/changes.ts';
import type { ReadPlace } from '../sync/cursor.ts';
import type { PeerPair } from '../sync/peer-links.ts';
import { findPlace, nextNews } from './send-notes.ts';

/**
 * How much goes into one envelope. What stands around the payload takes less than is left of the bytes
 * that it may have.
 *
 * Spec: `async-envelope`.
 */
export const ENVELOPE_LIMITS = {
  records: MAX_ENVELOPE_RECORDS,
  bytes: MAX_ENVELOPE_BYTES - 4096,
};

/** What making envelopes works with. */
export interface ComposeTools {
  readonly kernel: Kernel;
  readonly signers: Pick<Signers, 'findLocal' | 'findKeyDocument'>;
  readonly changes: ChangesTools;
}

/** What goes into the next envelope, and where the threads stand behind it. */
export interface Draft {
  readonly payload: EnvelopePayload;
  readonly places: ReadonlyMap<string, ReadPlace>;
  /** Where they stood before. */
  readonly before: ReadonlyMap<string, ReadPlace | undefined>;
  /** The threads that have no more news. */
  readonly done: readonly string[];
}

/**
 * From where a thread is read on for a peer: from its beginning where nothing of it was sent.
 *
 * Spec: `async-send-thread`.
 */
export function sendingPlace(sent: ReadPlace | undefined): ReadPlace | undefined {
  return sent;
}

/**
 * The newest key document that a host has of an actor; undefined if it has none.
 *
 * Spec: `async-envelope-documents`.
 */
export function documentForEnvelope(
  actor: string,
  { kernel, signers }: Pick<ComposeTools, 'kernel' | 'signers'>,
): JsonObject | undefined {
  const local = signers.findLocal(actor);
  if (local) return kernel.parts.keyDocument(kernel.instance, local);
  const text = signers.findKeyDocument(actor);
  return text === undefined ? undefined : (JSON.parse(text) as JsonObject);
}

/**
 * Makes an envelope of what goes into it.
 *
 * Spec: `async-envelope`.
 */
export function makeEnvelope(
  kernel: Pick<Kernel, 'parts' | 'instance' | 'keyring'>,
  receiver: string,
  payload: EnvelopePayload,
): Envelope {
  const { instance, keyring } = kernel;
  const content = {
    sender_did: instance.did,
    receiver_did: receiver,
    encoding: PLAIN_ENCODING,
    created: nowOf(kernel),
    ttl_seconds: MAX_ENVELOPE_SECONDS,
    payload,
  };
  const sign = keyring.signer(instance.keyId);
  return signEnvelope(content, { sign, sha256, verificationMethod: instance.keyId });
}

/** Who may read what, and as whom somebody reads. */
export interface CrossingTools {
  readonly pair: PeerPair;
  readonly changes: ChangesTools;
}

function levelNow({ thread, namespace }: RecordForm, { pair, changes }: CrossingTools) {
  const { book, parts } = changes;
  if (!parts.isThreadOpen(thread, pair)) return undefined;
  return book.levelOf({ namespace, thread, target: pair.namespaces.peer }, book.mark());
}

/**
 * Tells whether a record that is in an envelope may still cross as it is there.
 *
 * Spec: `async-consent-again`.
 */
export function mayStillCross(form: RecordForm, tools: CrossingTools): boolean {
  const level = levelNow(form, tools);
  return level !== undefined && !isFuller(levelOf(form), level);
}

/**
 * What may still cross of an envelope: its records at the levels of now, with the key documents that
 * are needed for them; undefined where nothing may.
 *
 * Spec: `async-consent-again`, `async-send-level`.
 */
export function stillCrossing(
  { records, key_documents: documents }: EnvelopePayload,
  tools: CrossingTools,
): EnvelopePayload | undefined {
  const { reader, parts } = tools.changes;
  const forms = (records as unknown as RecordForm[]).flatMap((form) => {
    const level = levelNow(form, tools);
    const stored = level === undefined ? undefined : reader.find(form.id);
    return stored ? [JSON.parse(parts.crossingForm(stored, level!)) as RecordForm] : [];
  });
  if (forms.length === 0) return undefined;
  const actors = new Set<unknown>(forms.filter(isWhole).map(({ actor }) => actor));
  const needed = (documents as unknown as JsonObject[]).filter(({ id }) => actors.has(id));
  return { key_documents: needed, records: forms } as unknown as EnvelopePayload;
}

/** What stands around the record in the text of an element, beside the id. */
const AROUND_RECORD = '{"id":"","record":}'.length;

/** How many bytes something takes in a list. */
function bytesOf(text: string): number {
  return Buffer.byteLength(text) + 1;
}

/** Collects what goes into an envelope, until it is full. */
class Payload {
  readonly records: RecordForm[] = [];
  readonly documents: JsonObject[] = [];
  readonly #tools: ComposeTools;
  readonly #ids = new Set<string>();
  readonly #actors = new Set<string>();
  #bytes = 0;

  constructor(tools: ComposeTools) {
    this.#tools = tools;
  }

  /** How many records there is room for. */
  get room(): number {
    return this.#limits.records - this.records.length;
  }

  get #limits() {
    return this.#tools.kernel.parts.envelopeLimits;
  }

  /** Takes a record in; false if there is no room for it. */
  take({ text }: CrossingElement): boolean {
    const { id, record } = JSON.parse(text) as { id: string; record: RecordForm };
    // Where a fuller form came later, it stands in both places.
    if (this.#ids.has(id)) return true;
    const document = this.#documentFor(record);
    const documentBytes = document ? bytesOf(JSON.stringify(document)) : 0;
    const recordBytes = bytesOf(text) - AROUND_RECORD - id.length;
    const isAlone = this.records.length === 0;
    if (!isAlone && this.#bytes + recordBytes + documentBytes > this.#limits.bytes) return false;
    this.#ids.add(id);
    this.records.push(record);
    this.#bytes += recordBytes;
    if (isWhole(record)) this.#actors.add(record.actor);
    // A history that fills an envelope by itself has to be asked for.
    if (!document || this.#bytes + documentBytes > this.#limits.bytes) return true;
    this.documents.push(document);
    this.#bytes += documentBytes;
    return true;
  }

  #documentFor(record: RecordForm): JsonObject | undefined {
    if (!isWhole(record) || this.#actors.has(record.actor)) return undefined;
    return this.#tools.kernel.parts.documentForEnvelope(record.actor, this.#tools);
  }
}

/**
 * Gathers the news of a peer's threads.
 *
 * Spec: `async-send`, `async-send-thread`, `async-send-level`, `async-send-not-back`,
 * `async-send-wider`, `async-envelope`, `async-envelope-documents`.
 */
export async function gatherNews(pair: PeerPair, tools: ComposeTools): Promise<Draft> {
  const { kernel, changes } = tools;
  const { notes } = kernel.store;
  const { peerDid } = pair;
  const payload = new Payload(tools);
  const places = new Map<string, ReadPlace>();
  const before = new Map<string, ReadPlace | undefined>();
  const done: string[] = [];
  const draft = (): Draft => {
    const { records, documents } = payload;
    const lists = { key_documents: documents, records };
    return { payload: lists as unknown as EnvelopePayload, places, before, done };
  };
  let thread = nextNews(notes, peerDid, '');
  for (; thread !== undefined; thread = nextNews(notes, peerDid, thread)) {
    const sent = findPlace(notes, peerDid, thread);
    before.set(thread, sent);
    const reading = kernel.parts.openReading(changes, {
      thread,
      scope: 'federation:sync_push',
      passesOver: passesOverOf(peerDid, kernel, notes),
    });
    let place = kernel.parts.sendingPlace(sent);
    for (let hasMore = true; hasMore;) {
      if (payload.room === 0) return draft();
      const limits = { records: payload.room, bytes: kernel.parts.envelopeLimits.bytes };
      const batch = await reading.read(pair, place, limits);
      for (const element of batch.elements) {
        if (!payload.take(element)) return draft();
        places.set(thread, element.place);
      }
      // Where nothing was looked at, it stands where it stood, or nowhere.
      if (batch.place.arrival > 0) places.set(thread, batch.place);
      ({ place, hasMore } = batch);
    }
    done.push(thread);
  }
  return draft();
}

function passesOverOf(peerDid: string, { parts }: Kernel, notes: NoteReader) {
  return (stored: Parameters<typeof parts.isGivenBy>[1]) => parts.isGivenBy(notes, stored, peerDid);
}
