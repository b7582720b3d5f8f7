/** What the host answers about pairs: to peers, and to its operator. */
import { ProtocolError } from '../../core/errors.ts';
import { type JsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import { isThreadName } from '../../core/record.ts';
import { isReason, ruleView } from '../pairs/approval.ts';
import type { Pair } from '../pairs/book.ts';
import type { PairAnswer } from '../pairs/responder.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import {
  type Handler,
  holderOf,
  NO_CONTENT,
  readAdminBody,
  readJsonBody,
  type RoutedRequest,
  type Services,
} from './handlers.ts';

/** Spec: `manifest-served`, `manifest-fresh`. */
export function getManifest(_request: RoutedRequest, { pairs }: Services): Answer {
  return jsonAnswer(JSON.stringify(pairs.manifests.served()));
}

function pairIdOf({ parameters }: RoutedRequest): string {
  return parameters.pairId ?? '';
}

/** A handler of messages from peers. */
function messageHandler(
  take: (services: Services, body: JsonValue, pairId: string) => Promise<PairAnswer>,
): Handler {
  return async (request, services) => {
    const body = await readJsonBody(request, services);
    const answer = await take(services, body, pairIdOf(request));
    return { ...jsonAnswer(JSON.stringify(answer.body)), status: answer.status };
  };
}

/** Spec: `pair-request-pending`, `pair-request-approved`. */
export const postPairRequest = messageHandler(({ pairs }, body) => pairs.takeRequest(body));
/** Spec: `pair-poll-pending`, `pair-poll-result`. */
export const postPairPoll = messageHandler(({ pairs }, body, id) => pairs.takePoll(body, id));
/** Spec: `pair-confirm`. */
export const postPairConfirm = messageHandler(({ pairs }, body, id) => pairs.takeConfirm(body, id));
/** Spec: `pair-refresh`. */
export const postPairRefresh = messageHandler(({ pairs }, body, id) => pairs.takeRefresh(body, id));
/** Spec: `pair-revoke-received`. */
export const postPairRevoke = messageHandler(({ pairs }, body, id) => pairs.takeRevoke(body, id));

/** A handler for the operator only. Spec: `aitl-operator-only`. */
function forOperator(handler: Handler): Handler {
  return (request, services) => {
    services.kernel.parts.requireOperator(holderOf(request, services));
    return handler(request, services);
  };
}

function answerPair(pair: Pair, { kernel }: Services, status = 200): Answer {
  return { ...jsonAnswer(JSON.stringify(kernel.parts.pairView(pair))), status };
}

/** Spec: `pair-state-shown`. */
export const getPairs = forOperator((_request, { kernel, pairs }) =>
  jsonAnswer(JSON.stringify({ pairs: pairs.list().map(kernel.parts.pairView) })),
);

/** Spec: `pair-start`. */
export const postPairs = forOperator(async (request, services) => {
  const { kernel, pairs } = services;
  const start = kernel.parts.readStartRequest(await readAdminBody(request, services));
  const begun = await pairs.begin(start);
  if (begun.kind === 'pair') return answerPair(begun.pair, services);
  const { pairId, peerDid } = begun.pair;
  const body = {
    pair_id: pairId,
    peer_did: peerDid,
    aitl_record_id: begun.proposal,
    state: 'establishing',
  };
  return { ...jsonAnswer(JSON.stringify(body)), status: 202 };
});

/** Spec: `pair-state-shown`. */
export const getPair = forOperator((request, services) =>
  answerPair(services.pairs.require(pairIdOf(request)), services),
);

/** Spec: `pair-pause`. */
export const postPause = forOperator(async (request, services) =>
  answerPair(await services.pairs.pause(pairIdOf(request)), services),
);

/** Spec: `pair-pause`. */
export const postResume = forOperator(async (request, services) =>
  answerPair(await services.pairs.resume(pairIdOf(request)), services),
);

/** Spec: `pair-refresh-operator`. */
export const postRefresh = forOperator(async (request, services) =>
  answerPair(await services.pairs.refresh(pairIdOf(request)), services),
);

/** Spec: `pair-revoke`. */
export const postRevoke = forOperator(async (request, services) => {
  const pairId = pairIdOf(request);
  services.pairs.require(pairId);
  const reason = hasBody(request) ? readReason(await readAdminBody(request, services)) : undefined;
  return answerPair(await services.pairs.revoke(pairId, reason), services);
});

function hasBody({ message: { headers } }: RoutedRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function readReason(body: JsonObject): string | undefined {
  const reason = ownMember(body, 'reason');
  const isClosed = Object.keys(body).every((name) => name === 'reason');
  if (isClosed && (reason === undefined || isReason(reason))) return reason;
  throw new ProtocolError('shape-invalid', 'not a reason');
}

/** Spec: `pair-threads`. */
export const getPairThreads = forOperator((request, { pairs }) => {
  const { threads } = pairs.require(pairIdOf(request));
  return jsonAnswer(JSON.stringify({ threads: threads ? [...threads.keys()] : null }));
});

/** Spec: `pair-threads`. */
export const postPairThread = forOperator(async (request, services) => {
  const { kernel, pairs } = services;
  const pairId = pairIdOf(request);
  pairs.require(pairId);
  const body = await readAdminBody(request, services);
  const thread = ownMember(body, 'thread');
  if (!isThreadName(thread) || Object.keys(body).length !== 1) {
    throw new ProtocolError('shape-invalid', 'no thread');
  }
  if (kernel.parts.isReservedThread(thread)) {
    throw new ProtocolError('thread-reserved', `${thread} is the host's own`);
  }
  const { record, isNew } = await pairs.allowThread(pairId, thread);
  return { ...jsonAnswer(JSON.stringify({ thread, record })), status: isNew ? 201 : 200 };
});

/** Spec: `pair-threads`. */
export const deletePairThread = forOperator(async (request, { pairs }) => {
  await pairs.disallowThread(pairIdOf(request), request.parameters.thread ?? '');
  return NO_CONTENT;
});

/** Spec: `aitl-list`. */
export const getProposals = forOperator((_request, { pairs }) =>
  jsonAnswer(JSON.stringify(pairs.proposals())),
);

/** Spec: `aitl-decide`, `aitl-decide-once`. */
export const postDecision = forOperator(async (request, services) => {
  const id = request.parameters.id ?? '';
  services.pairs.requireProposal(id);
  const { readDecision } = services.kernel.parts;
  const decision = readDecision(await readAdminBody(request, services));
  return jsonAnswer(JSON.stringify(await services.pairs.decide(id, decision)));
});

/** Spec: `aitl-rule`. */
export const getRules = forOperator((_request, { pairs }) =>
  jsonAnswer(JSON.stringify({ rules: pairs.rules().map(ruleView) })),
);

/** Spec: `aitl-rule`. */
export const postRule = forOperator(async (request, services) => {
  const rule = await services.pairs.addRule(await readAdminBody(request, services));
  return { ...jsonAnswer(JSON.stringify(ruleView(rule))), status: 201 };
});

/** Spec: `aitl-rule`. */
export const deleteRule = forOperator(async (request, { pairs }) => {
  await pairs.removeRule(request.parameters.id ?? '');
  return NO_CONTENT;
});
