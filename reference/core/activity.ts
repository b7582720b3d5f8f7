/**
 * A delivered activity, from value to verdict: shape, id, proof, keys, in this order.
 */
import {
  type ActivityDocument,
  type SignedActivity,
  checkActivityShape,
} from './activity-shape.ts';
import { type CanonicalMember, canonicalMembers, joinMembers } from './canonical.ts';
import { type HashOptions, cidOfBytes, documentId } from './cid.ts';
import type { VerifySignature } from './ed25519.ts';
import { ProtocolError } from './errors.ts';
import { type JsonObject, isJsonObject, ownMember } from './json.ts';
import { type Key, findKey, isKeyActive, isKeyIdOf, requireKey } from './keys.ts';
import { decodeMultikey } from './multikey.ts';
import { type Proof, checkProof, checkSignature, decodeProofValue, readProof } from './proof.ts';
import { timestampToMilliseconds } from './time.ts';

/**
 * How long a superseded key is still accepted from live delivery: 48 hours.
 *
 * Spec: `key-live-window`.
 */
export const LIVE_WINDOW_MILLISECONDS = 48 * 60 * 60 * 1000;

/** How an activity came here, and by what it is hashed and verified. */
export interface VerifyActivityOptions extends HashOptions {
  /**
   * `live`: somebody delivered it, at `received`. `history`: the receiver fetched it from the origin
   * itself, or has stored it.
   */
  readonly mode: 'live' | 'history';
  /** The time of receipt; needed with `live`. */
  readonly received?: string;
  /** `verifyEd25519Strict` if absent; a faster one must keep the same rule. */
  readonly verifySignature?: VerifySignature;
}

/**
 * Verifies an activity against the key history of its actor. Whether it was seen before is not asked
 * here.
 *
 * Spec: `activity-order`, and everything of the chapters on proofs, keys and activities that is a
 * refusal.
 *
 * @throws {ProtocolError} for the first fault in the order of the spec
 * @throws {TypeError} in `live` mode without a time of receipt
 */
export function verifyActivity(
  activity: unknown,
  keyHistory: readonly unknown[],
  options: VerifyActivityOptions,
): asserts activity is SignedActivity & JsonObject {
  const received = timeOfReceipt(options);
  checkActivityShape(activity);
  const members = canonicalMembers(activity);
  checkIds(activity, members, options);
  const proof = readProof(activity);
  const signature = decodeProofValue(proof.proofValue);
  checkProof(activity, proof, { created: activity.published }, (method) =>
    isKeyIdOf(method, activity.actor),
  );
  const key = judgeKey(activity, proof, keyHistory);
  const publicKey = decodeMultikey(key.publicKeyMultibase);
  checkSignature(members, proof, signature, publicKey, options);
  if (received !== undefined) checkLiveWindow(key, received);
}

/**
 * When something was received that is live; nothing for history.
 *
 * Spec: `key-live-window`.
 *
 * @throws {TypeError} in `live` mode without a time of receipt
 */
export function timeOfReceipt({ mode, received }: VerifyActivityOptions): number | undefined {
  if (mode === 'history') return undefined;
  if (received === undefined) throw new TypeError('live mode needs the time of receipt');
  return timestampToMilliseconds(received);
}

/**
 * Recomputes the id of an activity, and of the activity embedded in an Accept, Reject or Undo.
 *
 * Spec: `activity-id`, `activity-embedded-id`.
 */
function checkIds(
  activity: ActivityDocument,
  members: readonly CanonicalMember[],
  options: HashOptions,
): void {
  if (cidOfBytes(joinMembers(members, ['id', 'proof']), options) !== activity.id) {
    throw new ProtocolError('id-mismatch', 'id is not the content id of the activity');
  }
  let embedded = embeddedActivity(activity);
  while (embedded !== undefined) {
    if (documentId(embedded, options) !== embedded.id) {
      throw new ProtocolError('id-mismatch', 'id of the embedded activity is not its content id');
    }
    embedded = embeddedActivity(embedded);
  }
}

const VERBS_THAT_EMBED: readonly string[] = ['Accept', 'Reject', 'Undo'];

function embeddedActivity({ type, object }: ActivityDocument): ActivityDocument | undefined {
  // `checkActivityShape` has seen to it that an object here has the shape of an activity.
  return VERBS_THAT_EMBED.includes(type) && typeof object === 'object'
    ? (object as ActivityDocument)
    : undefined;
}

/**
 * Tells whether an activity changes its actor's keys.
 *
 * Spec: `key-purpose-rotation`.
 */
export function isRotation(activity: ActivityDocument): boolean {
  const patch = ownMember(activity, 'patch');
  return (
    activity.type === 'Update' &&
    activity.object === activity.actor &&
    isJsonObject(patch) &&
    ['add_publicKey', 'supersede', 'revoke'].some((name) => Object.hasOwn(patch, name))
  );
}

/**
 * Finds the key that a proof names and judges it, up to the signature.
 *
 * Spec: `key-inactive`, `key-purpose`, `key-purpose-rotation`.
 */
function judgeKey(activity: ActivityDocument, proof: Proof, keyHistory: readonly unknown[]): Key {
  const key = requireKey(keyHistory, proof.verificationMethod, activity.actor);
  const rotation = isRotation(activity);
  if (
    !isKeyActive(key, activity.published) &&
    !(rotation && supersedesItself(activity, key, keyHistory))
  ) {
    throw new ProtocolError('key-inactive', `${key.id} is not active at ${activity.published}`);
  }
  if (!key.purpose.includes('sign-activity') && !(rotation && key.purpose.includes('rotate-key'))) {
    throw new ProtocolError('key-purpose', `${key.id} may not sign this`);
  }
  return key;
}

/**
 * Whether a rotation is the very one by which its key stopped being active, as the history tells it.
 * That history is the fence: a thief of the old key can write a rotation of its own for the same
 * instant, but not the key that the history shows as the successor.
 *
 * Spec: `key-rotation-exception`, `key-rotation-fence`.
 */
function supersedesItself(
  activity: ActivityDocument,
  key: Key,
  keyHistory: readonly unknown[],
): boolean {
  const patch = activity['patch'] as object;
  const supersede = ownMember(patch, 'supersede');
  if (!isJsonObject(supersede) || supersede['old'] !== key.id) return false;
  // The exception is about the end of a key's time; before its beginning it could sign nothing.
  if (activity.published < key.created || key.superseded_at !== activity.published) return false;
  const successor = findKey(keyHistory, String(supersede['new']), activity.actor);
  if (successor === undefined) return false;
  const added = ownMember(patch, 'add_publicKey');
  return !isJsonObject(added) || added['publicKeyMultibase'] === successor.publicKeyMultibase;
}

/**
 * Checks that a key was not superseded too long before something live was received.
 *
 * Spec: `key-live-window`, `key-history-forever`.
 *
 * @throws {ProtocolError} `key-superseded`
 */
export function checkLiveWindow(key: Key, received: number): void {
  if (key.superseded_at === undefined) return;
  if (received - timestampToMilliseconds(key.superseded_at) > LIVE_WINDOW_MILLISECONDS) {
    throw new ProtocolError('key-superseded', `${key.id} was superseded more than 48 hours before`);
  }
}
