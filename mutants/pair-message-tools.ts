/** What the mutants of messages, proposals and tokens of pairs are made of. */
import { ProtocolError } from '../reference/core/errors.ts';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  ownMember,
} from '../reference/core/json.ts';
import type { PairMessage } from '../reference/core/pair-messages.ts';
import type { RecordContent } from '../reference/core/record.ts';
import type { ExpectedSigner } from '../reference/core/signed-documents.ts';
import { bearerToken } from '../reference/host/authorize.ts';
import { hashToken } from '../reference/host/crypto.ts';
import { type Answer, jsonAnswer } from '../reference/host/http/answer.ts';
import type { RoutedRequest, Services } from '../reference/host/http/handlers.ts';
import type { Pair } from '../reference/host/pairs/book.ts';
import type { HostParts } from '../reference/host/parts.ts';
import type { PeerLinks, PeerPair } from '../reference/host/sync/peer-links.ts';
import { changeAnswer, changeJson, changeRoute } from './changes.ts';

export const REQUEST = 'POST /v1/federation/pair';
export const POLL = 'POST /v1/federation/pair/:pairId/poll';
export const CONFIRM = 'POST /v1/federation/pair/:pairId/confirm';
export const REFRESH = 'POST /v1/federation/pair/:pairId/refresh';
const PEER_ROUTES = ['GET /v1/sync/changes', 'POST /v1/sync/records'];

/** Takes a message of another form, with its own id, where what `repair` makes of it would be of the form. */
export function overlookForms(
  parts: HostParts,
  repair: (message: JsonObject) => JsonObject,
): HostParts {
  return {
    ...parts,
    readPairMessage: (kind, value, pairId) => {
      try {
        return parts.readPairMessage(kind, value, pairId);
      } catch (error) {
        if (!isJsonObject(value) || parts.documentId(value) !== value.id) throw error;
        const repaired = repair({ ...value });
        parts.readPairMessage(kind, { ...repaired, id: parts.documentId(repaired) }, pairId);
        return value as unknown as PairMessage;
      }
    },
  };
}

/** The same for manifests. */
export function overlookManifests(
  parts: HostParts,
  repair: (manifest: JsonObject) => JsonObject,
): HostParts {
  return {
    ...parts,
    readManifest: (value) => {
      try {
        return parts.readManifest(value);
      } catch (error) {
        if (!isJsonObject(value) || parts.documentId(value) !== value.id) throw error;
        const repaired = repair({ ...value });
        parts.readManifest({ ...repaired, id: parts.documentId(repaired) });
        return value as unknown as ReturnType<HostParts['readManifest']>;
      }
    },
  };
}

/** What kind of message, or other signed document, this is. */
export function objectOf(document: object): string {
  return String(ownMember(document, 'object'));
}

/** Expects other proofs of documents of some kinds, or none where nothing is given back. */
export function changeExpected(
  parts: HostParts,
  kinds: RegExp,
  change: (expected: ExpectedSigner, proof: JsonObject) => ExpectedSigner | undefined,
): HostParts {
  return {
    ...parts,
    verifySigned: (document, keys, expected) => {
      if (!kinds.test(objectOf(document))) return parts.verifySigned(document, keys, expected);
      const proof = ownMember(document, 'proof');
      const other = change(expected, isJsonObject(proof) ? proof : {});
      if (other) parts.verifySigned(document, keys, other);
    },
  };
}

/** Changes the records that the host writes of some kinds, before they are signed. */
export function changeWritten(
  parts: HostParts,
  kind: RegExp,
  change: (content: RecordContent, body: JsonObject) => Partial<RecordContent>,
): HostParts {
  return {
    ...parts,
    signRecord: (content, method, sign) => {
      const isMeant = kind.test(content.kind);
      const other = isMeant ? change(content, content.body as JsonObject) : {};
      return parts.signRecord({ ...content, ...other }, method, sign);
    },
  };
}

/** A body without some members. */
export function lacking(body: JsonObject, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

/** Changes the results that are given, at once or to a poll. */
export function changeResults(
  parts: HostParts,
  change: (result: JsonObject) => JsonObject,
): HostParts {
  return [REQUEST, POLL].reduce(
    (changed, route) =>
      changeAnswer(changed, route, (answer) =>
        answer.status === 200 ? changeJson(answer, change) : answer,
      ),
    parts,
  );
}

/** Answers otherwise where one route refuses. */
export function answerInstead(
  parts: HostParts,
  route: string,
  instead: (error: ProtocolError, request: RoutedRequest, services: Services) => Answer | undefined,
): HostParts {
  return changeRoute(parts, route, (right) => async (request, services) => {
    try {
      return await right(request, services);
    } catch (error) {
      const answer = error instanceof ProtocolError ? instead(error, request, services) : undefined;
      if (answer) return answer;
      throw error;
    }
  });
}

/** An answer with this status and this body. */
export function answerWith(status: number, body: JsonValue): Answer {
  return { ...jsonAnswer(JSON.stringify(body)), status };
}

/** Changes who a peer is taken for, by the token that it shows. */
export function changeLinks(
  parts: HostParts,
  authenticate: (
    right: PeerLinks,
    authorization: string | undefined,
    services: Services,
  ) => Promise<PeerPair>,
): HostParts {
  return PEER_ROUTES.reduce(
    (changed, route) =>
      changeRoute(changed, route, (right) => (request, services) => {
        const { links } = services.sync;
        const other: PeerLinks = {
          ...links,
          authenticate: (authorization) => authenticate(links, authorization, services),
        };
        const sync = new Proxy(services.sync, {
          get: (target, name) => {
            if (name === 'links') return other;
            const value: unknown = Reflect.get(target, name);
            return typeof value === 'function' ? (value.bind(target) as unknown) : value;
          },
        });
        return right(request, { ...services, sync });
      }),
    parts,
  );
}

/** Lets a peer in whose token opens nothing, where its pair is found in another way. */
export function letIn(
  parts: HostParts,
  find: (token: string, pairs: readonly Pair[], services: Services) => Pair | undefined,
): HostParts {
  return changeLinks(parts, async (right, authorization, services) => {
    try {
      return await right.authenticate(authorization);
    } catch (error) {
      const token = bearerToken(authorization);
      const found = token && find(token, services.pairs.list(), services);
      const pair = found ? right.find(found.peerDid) : undefined;
      if (!pair) throw error;
      return pair;
    }
  });
}

/** Keeps the tokens of all results: the ids of their pairs, by the tokens. */
export function keepTokens(parts: HostParts): {
  readonly parts: HostParts;
  readonly kept: ReadonlyMap<string, string>;
} {
  const kept = new Map<string, string>();
  const changed = changeResults(parts, (result) => {
    kept.set(String(result.token), String(result.pair_id));
    return result;
  });
  return { parts: changed, kept };
}

/** Whether a token is that of a result which waits for its confirm. */
export function isOfResult({ memory }: Pair, token: string): boolean {
  return memory.result?.tokenHash === hashToken(token);
}
