/** Telling peers of each other, where the operator wants that, and asking them. */
import { isDid, parseDid } from '../../core/dids.ts';
import { ProtocolError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import { isBaseUrl } from '../../core/urls.ts';
import { type IncomingAnswer, TransportError } from '../guarded-fetch.ts';
import type { Kernel } from '../kernel.ts';
import type { Pair } from '../pairs/book.ts';
import { operatorError, PeerRefusal, refusalOf, refusalOfTransport } from '../pairs/client.ts';
import type { Pairs } from '../pairs/pairs.ts';

/** Whether peers are told of each other, and of whom. */
export interface IntroductionsSetting extends JsonObject {
  readonly enabled: boolean;
  /** The DIDs of those who are introduced; null for everybody. */
  readonly introduce: string[] | null;
}

/** The kind of the record that says it. */
export const INTRODUCTIONS_KIND = 'syncropel.introductions.v1';

const MAX_INTRODUCED = 1000;

/**
 * Reads what the operator wants of introductions.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function readIntroductionsSetting(body: JsonObject): IntroductionsSetting {
  const enabled = ownMember(body, 'enabled');
  const introduce: unknown = ownMember(body, 'introduce') ?? null;
  const isClosed = Object.keys(body).every((name) => name === 'enabled' || name === 'introduce');
  if (isClosed && typeof enabled === 'boolean' && (introduce === null || isListOfDids(introduce))) {
    return { enabled, introduce };
  }
  throw new ProtocolError('shape-invalid', 'not a setting of introductions');
}

function isListOfDids(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length <= MAX_INTRODUCED &&
    new Set(value).size === value.length &&
    value.every(isDid)
  );
}

/**
 * The setting that holds.
 *
 * Spec: `introductions-kept`.
 */
export function introductionsSetting(present: JsonObject | undefined): IntroductionsSetting {
  return present ? readIntroductionsSetting(present) : { enabled: false, introduce: null };
}

/**
 * Checks that the operator wants peers to be told of each other.
 *
 * Spec: `introductions-off`.
 *
 * @throws {ProtocolError} `forbidden`
 */
export function checkIntroductions({ enabled }: IntroductionsSetting): void {
  if (!enabled) throw new ProtocolError('forbidden', 'this host introduces nobody');
}

/** Somebody who is introduced. */
export interface Introduced extends JsonObject {
  readonly did: string;
  readonly url: string;
}

/**
 * Of whom a peer is told.
 *
 * Spec: `introductions-answer`.
 */
export function introducedTo(
  asker: string,
  pairs: readonly Pick<Pair, 'peerDid' | 'peerUrl' | 'state'>[],
  { introduce }: IntroductionsSetting,
): Introduced[] {
  return pairs
    .filter(({ peerDid, state }) => peerDid !== asker && state === 'active')
    .filter(({ peerDid }) => introduce === null || introduce.includes(peerDid))
    .map(({ peerDid, peerUrl = '' }) => ({ did: peerDid, url: peerUrl }))
    .sort((one, other) => (one.did < other.did ? -1 : 1));
}

/**
 * Reads whom the operator wants to ask.
 *
 * @throws {ProtocolError} `shape-invalid`, `did-malformed`
 */
export function readIntroductionsRequest(body: JsonObject): string {
  const from = ownMember(body, 'from');
  if (typeof from !== 'string' || Object.keys(body).length !== 1) {
    throw new ProtocolError('shape-invalid', 'not whom to ask');
  }
  return parseDid(from).did;
}

/**
 * The pair whose peer can be asked.
 *
 * Spec: `introductions-ask-errors`.
 *
 * @throws {ProtocolError} `unpaired_peer`, `pair_paused`
 */
export function requireIntroducer(pair: Pair | undefined): Pair {
  if (pair?.state === 'paused') throw new ProtocolError('pair_paused', 'the pair is paused');
  if (pair?.state === 'active' || pair?.state === 'degraded') return pair;
  throw new ProtocolError('unpaired_peer', 'there is no pair with this peer');
}

/**
 * Those whom a peer named who can be looked for, in its order.
 *
 * Spec: `introductions-ask`.
 *
 * @throws {ProtocolError} `resolve-failed` if it is no answer to the question
 */
export function introducedIn(answer: JsonValue | undefined, self: string): Introduced[] {
  const peers = isJsonObject(answer) ? ownMember(answer, 'peers') : undefined;
  if (!Array.isArray(peers)) throw new ProtocolError('resolve-failed', 'the peer named nobody');
  return (peers as JsonValue[]).filter(isJsonObject).flatMap((peer) => {
    const [did, url] = [ownMember(peer, 'did'), ownMember(peer, 'url')];
    return isDid(did) && isBaseUrl(url) && did !== self ? [{ did, url }] : [];
  });
}

const ASK_MILLISECONDS = 5000;

/**
 * Asks a peer whom it knows.
 *
 * Spec: `introductions-ask`, `introductions-ask-errors`.
 *
 * @throws {ProtocolError}
 */
export async function askIntroductions(
  pair: Pair,
  { kernel, pairs, signal }: { kernel: Kernel; pairs: Pairs; signal: AbortSignal },
): Promise<Introduced[]> {
  let answer: IncomingAnswer;
  try {
    answer = await pairs.peerRequest(pair, '/v1/federation/introductions', {
      method: 'GET',
      headers: { accept: 'application/json' },
      timeoutMilliseconds: ASK_MILLISECONDS,
      tooLong: 'refuse',
      signal,
    });
  } catch (error) {
    throw operatorError(error instanceof TransportError ? refusalOfTransport(error) : error);
  }
  const body = parseAnswer(answer, kernel);
  if (answer.status !== 200) throw refusalFrom(answer.status, body);
  return kernel.parts.introducedIn(body, kernel.instance.did);
}

function parseAnswer({ body }: IncomingAnswer, { parts }: Kernel): JsonValue | undefined {
  try {
    return parts.parseBody(body);
  } catch (error) {
    if (error instanceof ProtocolError) return undefined;
    throw error;
  }
}

/** What the operator is told of an answer that is none. */
function refusalFrom(status: number, body: JsonValue | undefined): unknown {
  const refusal = refusalOf({ status, body: isJsonObject(body) ? body : undefined });
  const isMeant = status >= 400 && status <= 599;
  return operatorError(isMeant ? refusal : new PeerRefusal(refusal.message, false));
}
