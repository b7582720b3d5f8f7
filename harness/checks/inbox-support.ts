// What the checks of the inbox share: activities that are wrong in one place only, and how a wrong one is judged beside
// its right sibling.

import type { CheckContext, RefusalExpectation } from '../engine/context.ts';
import type { Body, HttpAnswer } from '../engine/http.ts';
import { at, listAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import { oracleDocumentId, oracleParse, setMember, signDocument } from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { timeFromNow } from '../probe/activities.ts';
import type { ProbeKey, RemoteActor } from '../probe/probe.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The largest body that an inbox takes. */
export const MAX_BODY = 1_048_576;

/** Longer than the five seconds that a host may wait for a signer. */
export const PATIENT = 9000;

/** Members to set; those that are `undefined` are left out. */
export type Fields = { [name: string]: JsonValue | undefined };

export const REFUSED = {
  shape: { status: 422, code: 'shape-invalid' },
  id: { status: 422, code: 'id-mismatch' },
  replay: { status: 422, code: 'replay' },
  not_found: { status: 404, code: 'not-found' },
  media_type: { status: 415, code: 'unsupported-media-type' },
  too_large: { status: 413, code: 'too-large' },
  unresolvable: { status: 401, code: 'signer-unresolvable' },
  unavailable: { status: 503, code: 'signer-unavailable' },
} as const satisfies Record<string, RefusalExpectation>;

/** A 401 with one of the codes of proofs and keys. */
export function unauthentic(code: string): RefusalExpectation {
  return { status: 401, code };
}

export interface SignOptions {
  /** Instead of the right content id. */
  id?: JsonValue;
  /** Instead of the `published` of the document. */
  created?: string;
  key?: ProbeKey;
  /** Instead of the id of the key. */
  method?: string;
  purpose?: string;
  /** Further members of the proof, which may also replace the usual ones. */
  proof?: JsonObject;
}

/** Signs a document as it is, with whatever is asked to be wrong covered by the signature: nothing else is at fault. */
export function signed(
  actor: RemoteActor,
  unsigned: JsonObject,
  options: SignOptions = {},
): JsonObject {
  const key = options.key ?? actor.key;
  const published = unsigned['published'];
  const document: JsonObject = {
    // `null` is asked for too.
    id: options.id === undefined ? oracleDocumentId(unsigned) : options.id,
    ...unsigned,
  };
  return signDocument(document, {
    privateKey: key.private_key,
    verificationMethod: options.method ?? key.id,
    created: options.created ?? (typeof published === 'string' ? published : timeFromNow()),
    ...(options.purpose === undefined ? {} : { proofPurpose: options.purpose }),
    ...(options.proof === undefined ? {} : { extra: options.proof }),
  });
}

/** A signed activity of the actor with some members changed; by default a Note for everybody. */
export function made(
  actor: RemoteActor,
  fields: Fields = {},
  options: SignOptions = {},
): JsonObject {
  return signed(actor, actor.unsigned(fields), options);
}

const HOLE = '@@hole@@';

/**
 * A signed activity with an unknown member `extra`, whose text in the body is the given one, character for character.
 * The signature is that of the value which `good` stands for; with `text` another text stands in its place.
 */
export function withToken(
  actor: RemoteActor,
  good: string,
  text: string | Uint8Array = good,
): Uint8Array {
  const unsigned = actor.unsigned();
  setMember(unsigned, 'extra', oracleParse(Buffer.from(good, 'utf8')));
  const activity = signed(actor, unsigned);
  const [before = '', after = ''] = JSON.stringify({ ...activity, extra: HOLE }).split(`"${HOLE}"`);
  return Buffer.concat([Buffer.from(before), Buffer.from(text), Buffer.from(after)]);
}

/** A delivery that is wrong in one place, and the right one beside it. */
export interface Pair {
  /** What is wrong, for the reader of a failure. */
  name: string;
  requirement: string;
  due: RefusalExpectation;
  broken: Body;
  /** One edit away, and right. */
  sibling: Body;
}

/**
 * Delivers both halves of a pair. The refusal is counted for the requirement of the pair and for those of the chapter
 * *Inbox* that repeat it; the sibling for `inbox-accepted`.
 */
export async function judgePair(
  check: CheckContext,
  inbox: string | LocalActor,
  pair: Pair,
  repeated: readonly string[] = [],
): Promise<void> {
  const refusal = await check.deliver(inbox, pair.broken);
  for (const requirement of [pair.requirement, ...repeated]) {
    check.refused(requirement, refusal, pair.due, `refused: ${pair.name}`);
  }
  await accepted(check, inbox, pair.sibling, `the right sibling of: ${pair.name}`);
}

/** Delivers what must be accepted, and counts it for `inbox-accepted` and whatever else it shows. */
export async function accepted(
  check: CheckContext,
  inbox: string | LocalActor,
  activity: Body,
  what: string,
  also: readonly string[] = [],
): Promise<HttpAnswer> {
  const answer = await check.deliver(inbox, activity);
  for (const requirement of ['inbox-accepted', ...also]) {
    check.status(requirement, answer, 202, `accepted: ${what}`);
  }
  return answer;
}

/** How often an activity stands in what an actor received. */
export async function timesListed(actor: LocalActor, activity: JsonObject): Promise<number> {
  const items = await actor.items('inbox');
  return items.filter((item) => at(item, 'id') === activity['id']).length;
}

/** What a host keeps of a remote actor, with the time at which it was fetched, as its operator sees it. */
export async function keptEntry(
  check: CheckContext,
  url: string,
  host: Host = check.host,
): Promise<unknown> {
  const answer = await check.get(`${host.base}/projections/peer-actors`, {
    token: check.operatorToken(host),
  });
  return at(answer.json, url);
}

/** The document that a host keeps of a remote actor. */
export async function keptDocument(
  check: CheckContext,
  url: string,
  host: Host = check.host,
): Promise<unknown> {
  return at(await keptEntry(check, url, host), 'document');
}

/** One key of what the host keeps of a remote actor. */
export async function keptKey(
  check: CheckContext,
  actor: RemoteActor,
  id: string,
): Promise<unknown> {
  const document = await keptDocument(check, actor.url);
  return listAt(document, 'assertionMethod').find((key) => at(key, 'id') === id);
}
