/** What the host answers about finding others: to its operator, and to peers who ask for introductions. */
import { ProtocolError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import { onlyValue } from '../discovery.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import {
  type Handler,
  holderOf,
  NO_CONTENT,
  readAdminBody,
  type RoutedRequest,
  type Services,
} from './handlers.ts';

/** A handler for the operator only. Spec: `peers-operator-only`. */
function forOperator(handler: Handler): Handler {
  return (request, services) => {
    services.kernel.parts.requireOperator(holderOf(request, services));
    return handler(request, services);
  };
}

function answer(body: JsonObject): Answer {
  return jsonAnswer(JSON.stringify(body));
}

/** Spec: `peers-directory-set`. */
export const getDirectory = forOperator((_request, { finding }) => answer(finding.directory()));

/** Spec: `peers-directory-set`. */
export const postDirectory = forOperator(async (request, services) => {
  const { kernel, finding } = services;
  const wanted = kernel.parts.readDirectorySetting(await readAdminBody(request, services));
  const record = await finding.setDirectory(wanted);
  return answer({ url: wanted.url, record });
});

/** Spec: `peers-directory-set`. */
export const deleteDirectory = forOperator(async (_request, { finding }) => {
  if (await finding.clearDirectory()) return NO_CONTENT;
  throw new ProtocolError('not-found', 'no directory is set');
});

/** Spec: `peers-lookup`, `peers-lookup-errors`. */
export const getLookup = forOperator(async (request, { kernel, finding }) => {
  const sought = kernel.parts.readSought(request.query);
  return answer(await finding.lookUp(onlyValue(request.query, 'peer'), sought));
});

/** Spec: `peers-search`. */
export const getSearch = forOperator(async (request, { kernel, finding }) =>
  answer(await finding.search(kernel.parts.readSearch(request.query))),
);

/** Spec: `introductions-kept`. */
export const getIntroductionsSetting = forOperator((_request, { finding }) =>
  answer(finding.introductions()),
);

/** Spec: `introductions-kept`. */
export const postIntroductionsSetting = forOperator(async (request, services) => {
  const body = await readAdminBody(request, services);
  services.kernel.parts.readIntroductionsSetting(body);
  return answer(await services.finding.setIntroductions(body));
});

/** Spec: `introductions-answer`, `introductions-off`, `introductions-token`. */
export async function getIntroductions(
  { message }: RoutedRequest,
  { pairs, finding }: Services,
): Promise<Answer> {
  const { pair } = await pairs.authenticatePeer(message.headers.authorization);
  return answer({ peers: finding.introduce(pair) });
}

/** Spec: `introductions-ask`, `introductions-ask-errors`. */
export const postIntroductions = forOperator(async (request, services) => {
  const { kernel, finding } = services;
  const from = kernel.parts.readIntroductionsRequest(await readAdminBody(request, services));
  return answer(await finding.ask(from));
});

/** Spec: `mdns-announce-off`, `mdns-announce-kept`. */
export const getMdnsSetting = forOperator((_request, { finding }) => answer(finding.mdns()));

/** Spec: `mdns-announce`, `mdns-goodbye`. */
export const postMdnsSetting = forOperator(async (request, services) => {
  const { readMdnsSetting } = services.kernel.parts;
  const wanted = readMdnsSetting(await readAdminBody(request, services));
  return answer(await services.finding.setMdns(wanted));
});

/** Spec: `mdns-listen`, `mdns-gone`. */
export const getNeighbours = forOperator((_request, { finding }) => answer(finding.neighbours()));
