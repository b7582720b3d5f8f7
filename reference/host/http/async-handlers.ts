/** What the host answers to its operator about relays. */
import { clearRelay, relayView, setRelay } from '../async/relay-config.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import {
  holderOf,
  NO_CONTENT,
  readJsonBody,
  type RoutedRequest,
  type Services,
} from './handlers.ts';

/** Spec: `async-config-operator`. */
function requireOperator(request: RoutedRequest, services: Services): void {
  services.kernel.parts.requireConfigOperator(holderOf(request, services));
}

/** Spec: `async-config-set`, `async-config-shape`. */
export async function postRelay(request: RoutedRequest, services: Services): Promise<Answer> {
  const { kernel, asyncFederation } = services;
  requireOperator(request, services);
  const wanted = kernel.parts.readRelayRequest(await readJsonBody(request, services));
  const record = await setRelay(wanted, asyncFederation.config);
  return jsonAnswer(JSON.stringify(relayView(wanted, record)));
}

/** Spec: `async-config-live`. */
export function getRelays(request: RoutedRequest, services: Services): Answer {
  const { kernel, asyncFederation } = services;
  requireOperator(request, services);
  const relays = kernel.parts.listRelays(asyncFederation.book.settings());
  return jsonAnswer(JSON.stringify({ relays }));
}

/** Spec: `async-config-set`. */
export async function deleteRelay(request: RoutedRequest, services: Services): Promise<Answer> {
  requireOperator(request, services);
  await clearRelay(request.parameters.for ?? '', services.asyncFederation.config);
  return NO_CONTENT;
}

/** Spec: `async-status`, `async-status-health`. */
export async function getRelayStatus(request: RoutedRequest, services: Services): Promise<Answer> {
  requireOperator(request, services);
  return jsonAnswer(JSON.stringify(await services.asyncFederation.status()));
}
