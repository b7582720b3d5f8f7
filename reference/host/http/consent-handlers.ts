/** What the host answers to its operator about consent. */
import { type GrantTools } from '../consent/grants.ts';
import { nowOf } from '../kernel.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import { holderOf, readJsonBody, type RoutedRequest, type Services } from './handlers.ts';

function toolsOf({ kernel, records, sync }: Services): GrantTools {
  return { kernel, records, book: sync.book };
}

/** Spec: `consent-grant`, `consent-grant-shape`. */
export async function postGrant(request: RoutedRequest, services: Services): Promise<Answer> {
  const { parts } = services.kernel;
  parts.requireOperator(holderOf(request, services));
  const body = parts.readGrant(await readJsonBody(request, services));
  const record = await parts.writeGrant(body, toolsOf(services));
  return { ...jsonAnswer(JSON.stringify({ grant_id: record.id, record })), status: 201 };
}

/** Spec: `consent-list`. */
export function getGrants(request: RoutedRequest, services: Services): Answer {
  const { kernel, sync } = services;
  kernel.parts.requireOperator(holderOf(request, services));
  const grants = kernel.parts.grantViews(sync.book.records(), nowOf(kernel));
  return jsonAnswer(JSON.stringify({ grants }));
}

/** Spec: `consent-revoke`. */
export async function deleteGrant(request: RoutedRequest, services: Services): Promise<Answer> {
  const { parts } = services.kernel;
  parts.requireOperator(holderOf(request, services));
  await parts.revokeGrant(request.parameters.id ?? '', toolsOf(services));
  return { status: 204, headers: {}, body: undefined };
}
