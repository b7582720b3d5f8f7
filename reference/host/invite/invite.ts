/**
 * Inviting a peer: a pair, an allowed thread for each thread and a grant for each namespace. Each step is
 * looked for before it is made, so an invite that was cut off is completed by making it again.
 */
import { ProtocolError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import { isPaired, type Pair } from '../pairs/book.ts';
import type { Pairs } from '../pairs/pairs.ts';
import type { GrantTools } from '../consent/grants.ts';
import { nowOf } from '../kernel.ts';
import { grantOnce, type InviteGrant } from './invite-grants.ts';
import { isPairId, type InviteRequest } from './invite-request.ts';

/** What an invite works with. */
export interface InviteTools extends GrantTools {
  readonly pairs: Pairs;
}

/** A thread that an invite allowed, or that was allowed. */
export interface ThreadAllow {
  readonly thread: string;
  readonly record_id: string;
}

/** What was permitted to the one who is invited. */
export interface Permitted {
  readonly threads: readonly ThreadAllow[];
  readonly grants: readonly InviteGrant[];
}

/** What came of an invite so far. */
export interface Invited {
  readonly pair: Pair;
  /** Undefined while the pair is establishing. */
  readonly permitted: Permitted | undefined;
}

/** How one thing is permitted. */
export interface PermitSteps {
  readonly allow: (thread: string) => Promise<ThreadAllow>;
  readonly grant: (namespace: string) => Promise<InviteGrant>;
}

/**
 * Permits what an invite is for. The threads come first: as long as none is allowed all are, and a grant
 * would let everything of its namespace cross.
 *
 * Spec: `invite-thread`, `invite-thread-first`, `invite-grant`.
 */
export async function permitInvited(
  request: Pick<InviteRequest, 'threads' | 'namespaces'>,
  steps: PermitSteps,
): Promise<Permitted> {
  const threads: ThreadAllow[] = [];
  for (const thread of request.threads) threads.push(await steps.allow(thread));
  const grants: InviteGrant[] = [];
  for (const namespace of request.namespaces) grants.push(await steps.grant(namespace));
  return { threads, grants };
}

/**
 * Does what an invite asks for, as far as it can be done now.
 *
 * Spec: `invite-pair-new`, `invite-pending`, `invite-again`.
 *
 * @throws {ProtocolError}
 */
export async function invite(request: InviteRequest, tools: InviteTools): Promise<Invited> {
  const pair = await pairOf(request, tools);
  if (!isPaired(pair)) return { pair, permitted: undefined };
  const { kernel, pairs } = tools;
  const { peer: target } = pair.terms!.namespaces;
  const permitted = await kernel.parts.permitInvited(request, {
    async allow(thread) {
      const { record } = await pairs.allowThread(pair.pairId, thread);
      return { thread, record_id: record };
    },
    grant: (namespace) => grantOnce(namespace, target, tools),
  });
  return { pair, permitted };
}

/** The pair that is meant, which is begun where there is none. */
async function pairOf(request: InviteRequest, { kernel, pairs }: InviteTools): Promise<Pair> {
  const { parts } = kernel;
  if (isPairId(request.peer)) return parts.requireInvited(pairs.find(request.peer));
  const now = nowOf(kernel);
  const known = pairs.list().map((pair) => ({
    pair,
    isUnderWay: parts.joinsHandshake(pair.memory, now, parts.pairTimes),
  }));
  const found = parts.findInvited(known, request.peer, now);
  return found ?? (await pairs.begin(parts.startOfInvite(request))).pair;
}

/**
 * The pair with an id, as far as somebody can be invited by it.
 *
 * Spec: `invite-pair-unknown`.
 *
 * @throws {ProtocolError} `unpaired_peer`
 */
export function requireInvited(pair: Pair | undefined): Pair {
  if (pair && pair.state !== 'revoked') return pair;
  throw new ProtocolError('unpaired_peer', 'there is no such pair');
}

const MANIFEST_PATH = '/.well-known/syncropel';

/**
 * What the operator is told.
 *
 * Spec: `invite-answer`, `invite-answer-pending`.
 */
export function inviteAnswer(
  { pair, permitted }: Invited,
  { autoApprove }: Pick<InviteRequest, 'autoApprove'>,
  base: string,
): JsonObject {
  const { pairId, peerDid, peerUrl = '' } = pair;
  return {
    status: permitted ? 'invited' : 'pending',
    pair_id: pairId,
    peer_did: peerDid,
    peer_base_url: peerUrl,
    grants: (permitted?.grants ?? []).map((grant) => ({ ...grant })),
    thread_allows: (permitted?.threads ?? []).map((allow) => ({ ...allow })),
    recipient_manifest_url: `${peerUrl}${MANIFEST_PATH}`,
    inviter_manifest_url: `${base}${MANIFEST_PATH}`,
    auto_approve_requested: autoApprove,
  };
}
