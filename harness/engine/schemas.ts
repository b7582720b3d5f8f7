// Wire shapes, checked against schemas/ by the validators that are generated from them.

import { assertShape } from '../../schemas/validate.ts';
import type { Validator } from '../../schemas/validate.ts';
import * as validators from '../../schemas/validators.ts';

const SHAPES = {
  actor: validators.validateActor,
  'actor-state': validators.validateActorState,
  announced: validators.validateAnnounced,
  'backfill-state': validators.validateBackfillState,
  'capability-document': validators.validateCapabilityDocument,
  'dead-letter-answer': validators.validateDeadLetterAnswer,
  'dead-letter-list': validators.validateDeadLetterList,
  'define-registry': validators.validateDefineRegistry,
  'delivery-state': validators.validateDeliveryState,
  endorsements: validators.validateEndorsementsView,
  feed: validators.validateFeed,
  'follower-graph': validators.validateFollowerGraph,
  health: validators.validateHealth,
  'json-resource-descriptor': validators.validateJsonResourceDescriptor,
  nodeinfo: validators.validateNodeinfo,
  'nodeinfo-links': validators.validateNodeinfoLinks,
  'ordered-collection': validators.validateOrderedCollection,
  'ordered-collection-page': validators.validateOrderedCollectionPage,
  'outbox-segment': validators.validateOutboxSegment,
  'peer-actors': validators.validatePeerActors,
  'pending-follows': validators.validatePendingFollows,
  problem: validators.validateProblem,
  report: validators.validateReport,
  'resolve-answer': validators.validateResolveAnswer,
  'signed-activity': validators.validateSignedActivity,
  'target-manifest': validators.validateTargetManifest,
  tombstone: validators.validateTombstone,
};

export type ShapeName = keyof typeof SHAPES;

/** What is wrong with the shape of a value, one line each; empty where nothing is. */
export function shapeProblems(shape: ShapeName, value: unknown): string[] {
  const validator: Validator<unknown> = SHAPES[shape];
  return assertShape(validator, value).map(
    ({ path, message }) => `${path === '' ? 'the value' : path} ${message}`,
  );
}
