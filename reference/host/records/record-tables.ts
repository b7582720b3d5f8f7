/**
 * The tables in which records are kept, beside the log and in its transactions.
 *
 * Nothing here interprets a record: what is better, what is pending and what comes first is decided by
 * those who call. Reading is possible at any time; writing only inside of `Store.transact`. Calls are
 * synchronous, so that several of them see one state.
 */

/** What the tables know of the form of a record, beside its text. */
export interface RecordEntry {
  readonly id: string;
  readonly thread: string;
  readonly namespace: string;
  /** 0 for a whole record, to 3 for the form that discloses least. */
  readonly level: number;
  /** Where the form discloses them. */
  readonly actor: string | undefined;
  readonly clock: number | undefined;
  /** The form as JSON text. */
  readonly text: string;
  /** The DID of the peer from whom this form came; undefined for what came otherwise. */
  readonly source: string | undefined;
}

/** A form that is kept: of each record the best one. */
export interface StoredRecord extends RecordEntry {
  /** Stays the same for the record, whatever form is kept. */
  readonly number: number;
  /**
   * Its place in the order in which forms came to this host. A fuller form of a known record is one
   * more arrival, and `readCrossing` gives it in both places.
   */
  readonly arrival: number;
  /** How many of its parents are not there, or are waiting themselves. With any it is pending. */
  readonly waits: number;
}

/** What it takes to put the records of a thread in order, without their contents. */
export interface RecordOutline {
  readonly number: number;
  readonly id: string;
  readonly clock?: number;
}

/** A record as its parents see it. */
export interface RecordChild extends RecordOutline {
  readonly waits: number;
  /** Of one that waits it means nothing. */
  readonly anchor: Anchor;
}

/** One actor's slot of a counter. */
export interface CounterSlot {
  readonly counter: string;
  readonly actor: string;
  readonly value: number;
}

/**
 * The document that tells the keys of a DID, as it was received: the key document of an actor of a
 * `did:sync`, or the DID document of a `did:web`.
 */
export interface KeptDocument {
  readonly did: string;
  readonly text: string;
  /** Which of two documents of one DID is the newer one, as a time of the protocol. */
  readonly updated: string;
  /** When it was had last, in milliseconds. */
  readonly fetchedAt: number;
  /** Whether something was verified by it that is held. One that is only on offer may be forgotten. */
  readonly isUsed: boolean;
}

/**
 * By what a record that does not wait is ordered: the last one, by clock and id, of itself and its
 * ancestors. Where the own clock and id are lower, the record comes as soon as that one has come. So
 * the view of a thread is in the order of its anchors, and only records of one anchor have to be put in
 * order among themselves.
 */
export interface Anchor {
  /** `NO_CLOCK` where the form tells none. */
  readonly clock: number;
  readonly id: string;
}

/** Comes after every clock. */
export const NO_CLOCK = 2 ** 53;

/** Where a record stands, without its form. */
export interface RecordPlace {
  readonly thread: string;
  readonly waits: number;
  readonly anchor: Anchor;
}

/** Reading. */
export interface RecordReader {
  placeOf(id: string): RecordPlace | undefined;
  find(id: string): StoredRecord | undefined;
  /** The newest arrival on a thread, or of all of them; 0 if there is none. */
  lastArrival(thread?: string): number;
  /** Forms of a thread that arrived after a place, pending ones too, in the order of arrival. */
  readThread(thread: string, after: number, limit: number): StoredRecord[];
  /** Names of threads on which forms arrived after one place and not after another. */
  listArrivedThreads(after: number, end: number): string[];
  /** Namespaces of the records of a thread, in ascending order, after one of them. */
  listNamespaces(thread: string, after: string, limit: number): string[];
  /**
   * Forms of a thread whose namespaces are among these, that arrived after one place and not after
   * another, in the order of arrival. A record of which a fuller form came later stands in both places,
   * with the `arrival` of each.
   */
  readCrossing(
    thread: string,
    namespaces: readonly string[],
    after: number,
    end: number,
    limit: number,
  ): StoredRecord[];
  /** Forms of all threads that arrived after a place, in the order of arrival. */
  readAll(after: number, limit: number): StoredRecord[];
  /** The number of the newest record; they grow by one from 1. */
  lastNumber(): number;
  /** Forms with a number above one and not above another, in the order in which the records came. */
  readNumbered(after: number, end: number, limit: number): StoredRecord[];
  /** Ids of the records up to a number, in ascending order, after one of them. */
  listIds(after: string, end: number, limit: number): string[];
  /** Actors of the whole records up to a number, in ascending order, after one of them. */
  listActors(after: string, end: number, limit: number): string[];
  /** The forms of these records, in the order asked for. */
  readNumbers(numbers: readonly number[]): StoredRecord[];
  /** Names of threads that have records, in ascending order, after one of them. */
  listThreads(after: string, limit: number): string[];
  /** The highest clock of the whole records of an actor on a thread; undefined if there is none. */
  highestClock(thread: string, actor: string): number | undefined;
  /** The records of a thread that wait for nothing. */
  outlineThread(thread: string): RecordOutline[];
  /** The parents of the records of a thread that wait for nothing. */
  linksOfThread(thread: string): { readonly child: number; readonly parent: string }[];
  /**
   * Records of a thread that wait for nothing, in the order of their anchors and then their numbers,
   * after a place in this order.
   */
  readAnchored(
    thread: string,
    after: Anchor & { readonly number: number },
    limit: number,
  ): (RecordOutline & { readonly anchor: Anchor })[];
  /** The parents of these records. */
  linksOf(numbers: readonly number[]): { readonly child: number; readonly parent: string }[];
  /** Whether more than so many records of a thread wait for nothing. */
  isLonger(thread: string, than: number): boolean;
  countReady(thread: string): number;
  countPending(thread: string): number;
  /** Ids of the records that wait, in ascending order, with those of their parents that are not there. */
  listPending(thread: string): { readonly id: string; readonly missing: readonly string[] }[];
  /** Ids of the whole records that share thread, actor and clock with another one. */
  listSharedClocks(thread: string): string[];
  counterSlots(thread: string): CounterSlot[];
  findCounterSlot(thread: string, counter: string, actor: string): number | undefined;
  findDocument(did: string): KeptDocument | undefined;
}

/** Reading and writing, inside of a transaction. */
export interface RecordTables extends RecordReader {
  /** Adds a record that is not there, as the newest arrival. Gives back its number. */
  insert(entry: RecordEntry, waits: number, anchor: Anchor): StoredRecord;
  /** Keeps another form of a record, which is the newest arrival as well. */
  replace(number: number, entry: RecordEntry, waits: number, anchor: Anchor): StoredRecord;
  /** Puts another form of the same level in the place of the one that is kept; it is no arrival. */
  rewrite(stored: StoredRecord, text: string, source: string | undefined): StoredRecord;
  setWaits(number: number, waits: number): void;
  setAnchor(number: number, anchor: Anchor): void;
  /** Says which parents a record has. */
  link(child: number, parents: readonly string[]): void;
  /** The records of a thread that name a record as a parent. */
  childrenOf(thread: string, parent: string): RecordChild[];
  putCounterSlot(thread: string, slot: CounterSlot): void;
  /** Keeps a document in the place of every other one of its DID. */
  putDocument(document: KeptDocument): void;
  forgetUnusedDocuments(): void;
}
