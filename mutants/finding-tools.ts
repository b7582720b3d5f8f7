/** Ways to change how a host finds others that several mutants use. */
import type { DirectoryState } from '../reference/core/directory-log.ts';
import { ProtocolError } from '../reference/core/errors.ts';
import type { JsonObject } from '../reference/core/json.ts';
import type { MdnsLink, OnMdnsFault, MdnsPlace } from '../reference/host/finding/mdns-link.ts';
import type { IncomingAnswer, OutgoingRequest } from '../reference/host/guarded-fetch.ts';
import type { Answer } from '../reference/host/http/answer.ts';
import type { Services } from '../reference/host/http/handlers.ts';
import { readStartRequest } from '../reference/host/pairs/start-request.ts';
import type { HostParts } from '../reference/host/parts.ts';

export const LOOKUP = 'GET /v1/discovery/lookup';
export const SEARCH = 'GET /v1/discovery/search';
export const NEIGHBOURS = 'GET /v1/discovery/mdns';
export const ASK = 'POST /v1/discovery/introductions';
export const INTRODUCTIONS = 'GET /v1/federation/introductions';

/** Whether somebody's keys are in a log of a directory. */
export function isLogged(did: string): boolean {
  return did.startsWith('did:sync:instance:');
}

/** Changes what a log says that is kept. */
export function changeLog(
  parts: HostParts,
  change: (right: DirectoryState) => DirectoryState,
): HostParts {
  return {
    ...parts,
    foldKeptLog: (did, operations) => change(parts.foldKeptLog(did, operations)),
  };
}

/** Sends requests whose URL has these words in another way. */
export function changeRequestsTo(
  parts: HostParts,
  words: RegExp,
  send: (
    request: OutgoingRequest,
    right: (request: OutgoingRequest) => Promise<IncomingAnswer>,
  ) => Promise<IncomingAnswer>,
): HostParts {
  return {
    ...parts,
    openTransport: (options) => {
      const right = parts.openTransport(options);
      const rightly = (request: OutgoingRequest) => right.request(request);
      return {
        request: (request) => (words.test(request.url) ? send(request, rightly) : rightly(request)),
        close: () => right.close(),
      };
    },
  };
}

/** The operations of a log. */
export const OPERATIONS = /\/directory\/[a-z0-9]+\/operations$/;

/** The peers that an answer lists. */
export function peersIn(answer: Answer, member = 'peers'): JsonObject[] {
  return (JSON.parse(answer.body ?? '{}') as JsonObject)[member] as JsonObject[];
}

/** Begins a pair with whoever is at a place, as far as that is possible. */
export async function beginPair({ pairs }: Services, url: unknown): Promise<void> {
  try {
    await pairs.begin(readStartRequest({ peer_url: url as string }));
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
  }
}

/** Changes how multicast DNS is spoken. */
export function changeMdns(
  parts: HostParts,
  change: (
    right: MdnsLink,
    open: () => Promise<MdnsLink>,
  ) => Partial<MdnsLink> | Promise<Partial<MdnsLink>>,
): HostParts {
  return {
    ...parts,
    openMdns: async (place: MdnsPlace, onFault: OnMdnsFault) => {
      const right = await parts.openMdns(place, onFault);
      return { ...right, ...(await change(right, () => parts.openMdns(place, onFault))) };
    },
  };
}
