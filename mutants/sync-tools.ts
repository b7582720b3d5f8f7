/** What the mutants of consent and sync are made of: other books, other batches, other pages of peers, other notes. */
import type { HashLevel } from '../reference/core/hash-levels.ts';
import type { ConsentRecord } from '../reference/core/consent.ts';
import { CONSENT_KINDS } from '../reference/core/consent.ts';
import type { JsonObject, JsonValue } from '../reference/core/json.ts';
import type { IncomingAnswer, OutgoingRequest } from '../reference/host/guarded-fetch.ts';
import type { HostParts } from '../reference/host/parts.ts';
import type { IngestOptions, InstanceDraft, Records } from '../reference/host/records/records.ts';
import type {
  BatchLimits,
  ChangesBatch,
  ChangesTools,
  ReadingRequest,
} from '../reference/host/sync/changes.ts';
import type { ReadPlace } from '../reference/host/sync/cursor.ts';
import type { PeerPair } from '../reference/host/sync/peer-links.ts';

/** An object of which some members are other ones. */
export function overriding<T extends object>(right: T, other: Partial<T>): T {
  return new Proxy(right, {
    get: (target, name) => {
      const value: unknown = Reflect.get(Object.hasOwn(other, name) ? other : target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** A book by which everything crosses at one level. */
export function openBook(
  { book }: Pick<ChangesTools, 'book'>,
  level: HashLevel,
): ChangesTools['book'] {
  return { mark: () => book.mark(), levelOf: () => level };
}

/** Changes what a feed reads with; `scope` tells which one it is. */
export function changeReadingTools(
  parts: HostParts,
  change: (tools: ChangesTools, request: ReadingRequest) => ChangesTools,
): HostParts {
  return {
    ...parts,
    openReading: (tools, request) => parts.openReading(change(tools, request), request),
  };
}

/** How a batch came about. */
export interface BatchOf {
  readonly tools: ChangesTools;
  readonly request: ReadingRequest;
  readonly pair: PeerPair;
  readonly place: ReadPlace | undefined;
  readonly limits: BatchLimits;
  /** How many batches were read for the same request before. */
  readonly before: number;
}

/** Changes what is read of a thread, batch by batch. */
export function changeBatches(
  parts: HostParts,
  change: (batch: ChangesBatch, of: BatchOf) => ChangesBatch | Promise<ChangesBatch>,
): HostParts {
  return {
    ...parts,
    openReading: (tools, request) => {
      const right = parts.openReading(tools, request);
      let before = 0;
      return {
        read: async (pair, place, limits) => {
          const batch = await right.read(pair, place, limits);
          return change(batch, { tools, request, pair, place, limits, before: before++ });
        },
      };
    },
  };
}

/** The id and the record of an element that crosses. */
export function elementOf({ text }: { readonly text: string }): { id: string; record: JsonObject } {
  return JSON.parse(text) as { id: string; record: JsonObject };
}

/** Tells whether it is a continuous feed that reads. */
export function isContinuous({ scope }: ReadingRequest): boolean {
  return scope === 'federation:subscribe';
}

/** Changes how what is pushed comes in. */
export function changePushed(
  parts: HostParts,
  change: (
    values: readonly JsonValue[],
    options: IngestOptions,
    right: Records,
  ) => ReturnType<Records['ingestAll']>,
): HostParts {
  return {
    ...parts,
    takePushed: (values, pair, records, admit) => {
      const ingestAll: Records['ingestAll'] = (all, options) => change(all, options, records);
      return parts.takePushed(values, pair, overriding(records, { ingestAll }), admit);
    },
  };
}

/** Records of which the host writes other ones than it would of itself. */
export function withDrafts(
  records: Records,
  change: (draft: InstanceDraft) => InstanceDraft,
): Records {
  const transact: Records['transact'] = (work, events, secrets) =>
    records.transact(
      (writer) => work({ ...writer, write: (draft) => writer.write(change(draft)) }),
      events,
      secrets,
    );
  return overriding(records, { transact });
}

/** Changes the requests for the changes of peers, and the answers to them. */
export function changeFetches(
  parts: HostParts,
  change: (
    request: OutgoingRequest,
    send: (request: OutgoingRequest) => Promise<IncomingAnswer>,
  ) => Promise<IncomingAnswer>,
): HostParts {
  return {
    ...parts,
    openTransport: (options) => {
      const right = parts.openTransport(options);
      const send = (request: OutgoingRequest) => right.request(request);
      return {
        request: (request) =>
          request.url.includes('/v1/sync/changes?') ? change(request, send) : send(request),
        close: () => right.close(),
      };
    },
  };
}

/** The same request from the beginning of the thread. */
export function fromBeginning(request: OutgoingRequest): OutgoingRequest {
  const url = new URL(request.url);
  url.searchParams.delete('since');
  return { ...request, url: url.toString() };
}

/** The thread that a request is for, with the peer. */
export function threadOf({ url }: OutgoingRequest): string {
  const { origin, searchParams } = new URL(url);
  return `${origin} ${searchParams.get('thread')}`;
}

/** The grants among the records of consent. */
export function grantsIn(records: readonly ConsentRecord[]): ConsentRecord[] {
  return records.filter(({ kind }) => kind === CONSENT_KINDS.grant);
}

/** The revocations among the records of consent. */
export function revocationsIn(records: readonly ConsentRecord[]): ConsentRecord[] {
  return records.filter(({ kind }) => kind === CONSENT_KINDS.revocation);
}
