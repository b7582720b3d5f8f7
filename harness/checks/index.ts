// All checks. A check that is not listed here is not run.

import type { CheckDefinition } from '../engine/check.ts';
import { actorChecks } from './actors.ts';
import { asyncAgainChecks } from './async-again.ts';
import { asyncConfigChecks } from './async-config.ts';
import { asyncReceiveChecks } from './async-receive.ts';
import { asyncSendChecks } from './async-send.ts';
import { bareVerbChecks } from './verbs-bare.ts';
import { endorseChecks } from './endorse.ts';
import { verbChecks } from './verbs.ts';
import { announceRetryChecks } from './announce-retry.ts';
import { announceChecks } from './announce.ts';
import { artifactChecks } from './artifacts.ts';
import { audienceCollectionChecks } from './audience-collections.ts';
import { audienceChecks } from './audience.ts';
import { backfillCandidateChecks } from './backfill-candidates.ts';
import { backfillModeChecks } from './backfill-modes.ts';
import { backfillPagingChecks } from './backfill-paging.ts';
import { backfillRestartChecks } from './backfill-restart.ts';
import { backfillRetryChecks } from './backfill-retry.ts';
import { backfillShownChecks } from './backfill-shown.ts';
import { backfillSinceChecks } from './backfill-since.ts';
import { consentChecks } from './consent.ts';
import { pairBoundsChecks } from './pair-bounds.ts';
import { pairInitiatorChecks } from './pair-initiator.ts';
import { pairLifeChecks } from './pair-life.ts';
import { syncChangesChecks } from './sync-changes.ts';
import { syncFeedChecks } from './sync-feeds.ts';
import { syncLoopChecks } from './sync-loop.ts';
import { syncPullChecks } from './sync-pull.ts';
import { syncRecordsChecks } from './sync-records.ts';
import { collectionViewChecks } from './collections-views.ts';
import { collectionChecks } from './collections.ts';
import { deleteReachChecks } from './delete-reach.ts';
import { deleteChecks } from './delete.ts';
import { deadLetterChecks } from './dead-letter.ts';
import { deliveryAnswerChecks } from './delivery-answers.ts';
import { deliveryRestartChecks } from './delivery-restart.ts';
import { deliveryScheduleChecks } from './delivery-schedule.ts';
import { deliverySharedAnswerChecks } from './delivery-shared-answers.ts';
import { deliverySharedChecks } from './delivery-shared.ts';
import { deliveryChecks } from './delivery.ts';
import { discoveryHostChecks } from './discovery-hosts.ts';
import { discoveryChecks } from './discovery.ts';
import { followDeletedChecks } from './follow-deleted.ts';
import { inboundFollowChecks } from './follow-inbound.ts';
import { localFollowChecks } from './follow-local.ts';
import { followManualChecks } from './follow-manual.ts';
import { followOrderChecks } from './follow-order.ts';
import { outboundFollowChecks } from './follow-outbound.ts';
import { followTwoHostsChecks } from './follow-two-hosts.ts';
import { httpFederationChecks } from './http-federation.ts';
import { httpOrderChecks } from './http-order.ts';
import { httpChecks } from './http.ts';
import { identityDocumentChecks } from './identity-documents.ts';
import { identityPeerChecks } from './identity-peers.ts';
import { identityWebChecks } from './identity-web.ts';
import { identityChecks } from './identity.ts';
import { inboxAnswerChecks } from './inbox-answers.ts';
import { inboxCrossedChecks } from './inbox-crossed.ts';
import { inboxEd25519Checks } from './inbox-ed25519.ts';
import { inboxExpiryChecks } from './inbox-expiry.ts';
import { inboxFeedChecks } from './inbox-feed.ts';
import { inboxGoneChecks } from './inbox-gone.ts';
import { inboxKeptChecks } from './inbox-kept.ts';
import { inboxKeyChecks } from './inbox-keys.ts';
import { inboxMoveChecks } from './inbox-moves.ts';
import { inboxParseChecks } from './inbox-parse.ts';
import { inboxProofChecks } from './inbox-proof.ts';
import { inboxReplayChecks } from './inbox-replay.ts';
import { inboxShapeChecks } from './inbox-shape.ts';
import { inboxSharedChecks } from './inbox-shared.ts';
import { inboxSignerChecks } from './inbox-signer.ts';
import { inboxTamperChecks } from './inbox-tamper.ts';
import { inboxTombstoneChecks } from './inbox-tombstones.ts';
import { inboxVerbChecks } from './inbox-verbs.ts';
import { actorUpdateChecks } from './lifecycle-updates.ts';
import { directoryChecks } from './directory.ts';
import { inviteChecks } from './invite.ts';
import { lifecycleChecks } from './lifecycle.ts';
import { mergeChecks } from './merge.ts';
import { moveChecks } from './move.ts';
import { nodeinfoChecks } from './nodeinfo.ts';
import { portabilityChecks } from './portability.ts';
import { aitlChecks } from './aitl.ts';
import { manifestChecks } from './manifest.ts';
import { pairMessageChecks } from './pair-messages.ts';
import { pairRecordChecks } from './pair-records.ts';
import { pairResponderChecks } from './pair-responder.ts';
import { pairResultChecks } from './pair-results.ts';
import { pairThreadChecks } from './pair-threads.ts';
import { pairTokenChecks } from './pair-tokens.ts';
import { introductionChecks } from './introductions.ts';
import { mdnsChecks } from './mdns.ts';
import { peerChecks } from './peers.ts';
import { peerLookupChecks } from './peers-lookup.ts';
import { identityGenerateChecks } from './identity-generate.ts';
import { projectionChecks } from './projections.ts';
import { publishingApartChecks } from './publishing-apart.ts';
import { publishingOrderChecks } from './publishing-order.ts';
import { publishingParallelChecks } from './publishing-parallel.ts';
import { publishingRefusalChecks } from './publishing-refusals.ts';
import { publishingSecretChecks } from './publishing-secrets.ts';
import { publishingChecks } from './publishing.ts';
import { recordDurableChecks } from './records-durable.ts';
import { relayKeepingChecks } from './relay-keeping.ts';
import { relayMailboxChecks } from './relay-mailbox.ts';
import { relaySignatureChecks } from './relay-signatures.ts';
import { recordFormChecks } from './records-forms.ts';
import { recordProofChecks } from './records-proof.ts';
import { recordRedactedChecks } from './records-redacted.ts';
import { recordChecks } from './records.ts';
import { restartKilledChecks } from './restart-killed.ts';
import { restartChecks } from './restart.ts';
import { rotationHistoryChecks } from './rotation-history.ts';
import { rotationRefusalChecks } from './rotation-refusals.ts';
import { rotationChecks } from './rotation.ts';
import { securityChecks } from './security.ts';
import { testClockChecks } from './test-clock.ts';
import { threadChecks } from './threads.ts';
import { tokenFlightChecks } from './tokens-in-flight.ts';
import { tokenChecks } from './tokens.ts';

export const allChecks: readonly CheckDefinition[] = [
  ...httpChecks,
  ...httpOrderChecks,
  ...httpFederationChecks,
  ...actorChecks,
  ...discoveryChecks,
  ...discoveryHostChecks,
  ...nodeinfoChecks,
  ...tokenChecks,
  ...tokenFlightChecks,
  ...publishingChecks,
  ...publishingRefusalChecks,
  ...publishingParallelChecks,
  ...publishingApartChecks,
  ...publishingOrderChecks,
  ...lifecycleChecks,
  ...actorUpdateChecks,
  ...moveChecks,
  ...deleteChecks,
  ...deleteReachChecks,
  ...rotationChecks,
  ...rotationRefusalChecks,
  ...rotationHistoryChecks,
  ...publishingSecretChecks,
  ...collectionChecks,
  ...collectionViewChecks,
  ...artifactChecks,
  ...projectionChecks,
  ...restartChecks,
  ...restartKilledChecks,
  ...inboxAnswerChecks,
  ...inboxParseChecks,
  ...inboxShapeChecks,
  ...inboxVerbChecks,
  ...inboxProofChecks,
  ...inboxTamperChecks,
  ...inboxEd25519Checks,
  ...inboxKeyChecks,
  ...inboxReplayChecks,
  ...inboxSignerChecks,
  ...inboxKeptChecks,
  ...inboxExpiryChecks,
  ...inboxCrossedChecks,
  ...inboxTombstoneChecks,
  ...inboxMoveChecks,
  ...inboxGoneChecks,
  ...inboxSharedChecks,
  ...inboxFeedChecks,
  ...securityChecks,
  ...outboundFollowChecks,
  ...inboundFollowChecks,
  ...localFollowChecks,
  ...followOrderChecks,
  ...followManualChecks,
  ...followDeletedChecks,
  ...followTwoHostsChecks,
  ...audienceChecks,
  ...audienceCollectionChecks,
  ...deliveryChecks,
  ...deliveryAnswerChecks,
  ...deliverySharedChecks,
  ...deliverySharedAnswerChecks,
  ...deliveryRestartChecks,
  ...deadLetterChecks,
  ...testClockChecks,
  ...deliveryScheduleChecks,
  ...backfillSinceChecks,
  ...backfillModeChecks,
  ...backfillCandidateChecks,
  ...backfillPagingChecks,
  ...backfillRetryChecks,
  ...backfillRestartChecks,
  ...backfillShownChecks,
  ...announceChecks,
  ...announceRetryChecks,
  ...verbChecks,
  ...bareVerbChecks,
  ...endorseChecks,
  ...recordChecks,
  ...threadChecks,
  ...recordFormChecks,
  ...recordDurableChecks,
  ...recordRedactedChecks,
  ...recordProofChecks,
  ...mergeChecks,
  ...identityChecks,
  ...identityDocumentChecks,
  ...identityWebChecks,
  ...identityPeerChecks,
  ...portabilityChecks,
  ...pairBoundsChecks,
  ...pairInitiatorChecks,
  ...pairLifeChecks,
  ...manifestChecks,
  ...pairMessageChecks,
  ...pairResponderChecks,
  ...pairResultChecks,
  ...aitlChecks,
  ...pairTokenChecks,
  ...pairRecordChecks,
  ...pairThreadChecks,
  ...consentChecks,
  ...syncChangesChecks,
  ...syncFeedChecks,
  ...syncRecordsChecks,
  ...syncPullChecks,
  ...syncLoopChecks,
  ...inviteChecks,
  ...relayMailboxChecks,
  ...relaySignatureChecks,
  ...relayKeepingChecks,
  ...asyncConfigChecks,
  ...asyncSendChecks,
  ...asyncAgainChecks,
  ...asyncReceiveChecks,
  ...directoryChecks,
  ...peerChecks,
  ...introductionChecks,
  ...mdnsChecks,
  ...peerLookupChecks,
  ...identityGenerateChecks,
];
