// Wire shapes, checked against schemas/ by the validators that are generated from them.

import { assertShape } from '../../schemas/validate.ts';
import type { Validator } from '../../schemas/validate.ts';
import * as validators from '../../schemas/validators.ts';

const SHAPES = {
  actor: validators.validateActor,
  'actor-state': validators.validateActorState,
  'delivery-state': validators.validateDeliveryState,
  feed: validators.validateFeed,
  'follower-graph': validators.validateFollowerGraph,
  health: validators.validateHealth,
  'json-resource-descriptor': validators.validateJsonResourceDescriptor,
  'ordered-collection': validators.validateOrderedCollection,
  'ordered-collection-page': validators.validateOrderedCollectionPage,
  'peer-actors': validators.validatePeerActors,
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
