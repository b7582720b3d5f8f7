/** What the host answers to its operator who invites a peer. */
import { invite } from '../invite/invite.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import { readAdminBody, type RoutedRequest, type Services } from './handlers.ts';

/**
 * Spec: `invite-shape`, `invite-handle`, `invite-reserved`, `invite-operator-only`, `invite-answer`,
 * `invite-answer-pending`.
 */
export async function postInvite(request: RoutedRequest, services: Services): Promise<Answer> {
  const { kernel, records, sync, pairs } = services;
  const { parts, config } = kernel;
  const asked = parts.readInvite(await readAdminBody(request, services));
  parts.checkInvitee(asked);
  parts.checkInviteThreads(asked);
  const invited = await invite(asked, { kernel, records, pairs, book: sync.book });
  const body = parts.inviteAnswer(invited, asked, config.base);
  return { ...jsonAnswer(JSON.stringify(body)), status: invited.permitted ? 200 : 202 };
}
