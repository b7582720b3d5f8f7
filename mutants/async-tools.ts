/** What the mutants of asynchronous federation are made of: other requests to peers and relays, other envelopes, other notes. */
import { type Envelope, type EnvelopeContent, signEnvelope } from '../reference/core/envelopes.ts';
import type { RecordForm } from '../reference/core/hash-levels.ts';
import type { JsonObject, JsonValue } from '../reference/core/json.ts';
import { sha256 } from '../reference/host/crypto.ts';
import {
  type IncomingAnswer,
  type OutgoingRequest,
  TransportError,
} from '../reference/host/guarded-fetch.ts';
import type { Kernel } from '../reference/host/kernel.ts';
import type { HostParts } from '../reference/host/parts.ts';
import type { ChangesTools } from '../reference/host/sync/changes.ts';
import { changeNotes } from './pair-tools.ts';
import { without } from './record-tools.ts';
import { changeReadingTools } from './sync-tools.ts';

export const SECOND = 1000;
export const HOUR = 60 * 60 * SECOND;
export const DAY = 24 * HOUR;

/** Sends a request and gives the answer. */
export type Send = (request: OutgoingRequest) => Promise<IncomingAnswer>;

/** Changes the requests of one sort, and the answers to them. */
export function changeSent(
  parts: HostParts,
  isMeant: (request: OutgoingRequest) => boolean,
  change: (request: OutgoingRequest, send: Send) => Promise<IncomingAnswer>,
): HostParts {
  return {
    ...parts,
    openTransport: (options) => {
      const right = parts.openTransport(options);
      const send: Send = (request) => right.request(request);
      return {
        request: (request) => (isMeant(request) ? change(request, send) : send(request)),
        close: () => right.close(),
      };
    },
  };
}

/** Whether an envelope is deposited at a relay. */
export function isDeposit({ method, url }: OutgoingRequest): boolean {
  return method === 'POST' && /\/v1\/mailbox\/[^/]+$/.test(new URL(url).pathname);
}

/** Whether a relay is asked for envelopes. */
export function isReceive({ url }: OutgoingRequest): boolean {
  return /\/v1\/mailbox\/[^/]+\/receive$/.test(new URL(url).pathname);
}

const HANDED_OVER = '{"envelope":';

/** Whether an envelope is handed to the peer itself. */
export function isHandOver({ url, body = '' }: OutgoingRequest): boolean {
  return url.endsWith('/v1/sync/records') && body.startsWith(HANDED_OVER);
}

/** The envelope that is handed over or deposited. */
export function envelopeOf(request: OutgoingRequest): Envelope {
  const body = JSON.parse(request.body ?? '{}') as JsonObject;
  return (isHandOver(request) ? body.envelope : body) as unknown as Envelope;
}

/** The records in an envelope. */
export function recordsOf({ payload }: Envelope): RecordForm[] {
  return (payload as { records: RecordForm[] }).records;
}

/** The answer to a request that is not sent. */
export function answered({ url }: OutgoingRequest, body: JsonValue): IncomingAnswer {
  return { status: 200, headers: new Map(), body: Buffer.from(JSON.stringify(body)), url };
}

/** A request that is not sent, as if nobody were there. */
export function notSent(): Promise<never> {
  return Promise.reject(new TransportError('unreachable', 'it was not even tried'));
}

/** Signs an envelope of the host with this content. */
export function signContent({ instance, keyring }: Pick<Kernel, 'instance' | 'keyring'>) {
  const { keyId: verificationMethod } = instance;
  return (content: EnvelopeContent): Envelope =>
    signEnvelope(content, { sha256, verificationMethod, sign: keyring.signer(verificationMethod) });
}

/** Changes what the host puts into its envelopes, before they are signed. */
export function changeEnvelopes(
  parts: HostParts,
  change: (content: EnvelopeContent) => EnvelopeContent,
): HostParts {
  return {
    ...parts,
    makeEnvelope: (kernel, receiver, payload) => {
      const made = parts.makeEnvelope(kernel, receiver, payload) as unknown as JsonObject;
      const content = without(made, 'id', 'proof') as unknown as EnvelopeContent;
      return signContent(kernel)(change(content));
    },
  };
}

/** Changes with what the host looks at what it sends. */
export function changeSendingTools(
  parts: HostParts,
  change: (tools: ChangesTools) => ChangesTools,
): HostParts {
  const reading = changeReadingTools(parts, (tools, { scope, passesOver }) =>
    scope === 'federation:sync_push' && passesOver !== undefined ? change(tools) : tools,
  );
  return {
    ...reading,
    mayStillCross: (form, tools) =>
      parts.mayStillCross(form, { ...tools, changes: change(tools.changes) }),
    stillCrossing: (payload, tools) =>
      parts.stillCrossing(payload, { ...tools, changes: change(tools.changes) }),
  };
}

/** Changes the notes of an area that were not written since the start; undefined where there is none any more. */
export function changeOldNotes(
  parts: HostParts,
  area: string,
  change: (value: JsonObject) => JsonObject | undefined,
): HostParts {
  const written = new Set<string>();
  const seen = (name: string, value: JsonObject): JsonObject | undefined =>
    written.has(name) ? value : change(value);
  return changeNotes(parts, (right) => ({
    find: (of, name) => {
      const value = right.find(of, name);
      return of === area && value !== undefined ? seen(name, value) : value;
    },
    list: (of, prefix) =>
      right.list(of, prefix).flatMap((note) => {
        const value = of === area ? seen(note.name, note.value) : note.value;
        return value === undefined ? [] : [{ ...note, value }];
      }),
    next: (of, prefix, after) => {
      for (let note = right.next(of, prefix, after); note;) {
        const value = of === area ? seen(note.name, note.value) : note.value;
        if (value !== undefined) return { ...note, value };
        note = right.next(of, prefix, note.name);
      }
      return undefined;
    },
    put: (of, name, value, at) => {
      if (of === area) written.add(name);
      right.put(of, name, value, at);
    },
  }));
}
