/** Who may see an activity, and to whom it is sent. */
import { ProtocolError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../core/json.ts';

const PUBLIC_SPELLINGS: ReadonlySet<string> = new Set([
  'Public',
  'as:Public',
  'https://www.w3.org/ns/activitystreams#Public',
]);

/** The members of an activity, or of a publish request, that name an audience. */
export const AUDIENCE_MEMBERS = ['to', 'cc', 'bto', 'bcc'] as const;

/** A member that names an audience as a list: absent is empty, and a single text is a list of one. */
export function audienceList(document: object, member: string): string[] {
  const value = ownMember(document, member);
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return value.filter((item): item is string => typeof item === 'string');
}

/** Tells whether everybody may see an activity. */
export function isPublic(activity: object): boolean {
  return ['to', 'cc'].some((member) =>
    audienceList(activity, member).some((entry) => PUBLIC_SPELLINGS.has(entry)),
  );
}

/** The URL of the collection of a local actor's followers. */
export function followersUrl(actor: string): string {
  return `${actor}/followers`;
}

/** Tells whether an entry of an audience stands for the followers of the sender. */
function standsForFollowers(entry: string, collection: string | undefined): boolean {
  return entry === 'Followers' || entry === collection || PUBLIC_SPELLINGS.has(entry);
}

/**
 * Tells whether an activity is for everybody or for the followers of its sender.
 *
 * @param collection the URL of the sender's followers, where it is known
 */
export function isForFollowers(activity: object, collection?: string): boolean {
  return ['to', 'cc'].some((member) =>
    audienceList(activity, member).some((entry) => standsForFollowers(entry, collection)),
  );
}

/**
 * The actors to whom an activity is sent: each once, in the order in which they are named.
 *
 * Spec: `audience-followers`, `audience-public`, `audience-ids`, `audience-no-self`,
 * `audience-once`, `audience-empty`, `audience-own-collection`.
 *
 * @param addressed the activity or request, with `bto` and `bcc` if it has them
 */
export function deliverySet(
  addressed: object,
  followers: Iterable<string>,
  self: string,
): string[] {
  const recipients = new Set<string>();
  for (const member of AUDIENCE_MEMBERS) {
    for (const entry of audienceList(addressed, member)) {
      if (standsForFollowers(entry, followersUrl(self))) {
        for (const follower of followers) recipients.add(follower);
      } else {
        recipients.add(entry);
      }
    }
  }
  recipients.delete(self);
  return [...recipients];
}

/**
 * The recipients whom anybody who reads the activity can tell: those named in `to` or `cc`, and the
 * followers where it is for them.
 *
 * Spec: `delivery-shared-inbox`, `delivery-shared-only-together`.
 */
export function openRecipients(
  activity: object,
  recipients: readonly string[],
  followers: ReadonlySet<string>,
  self: string,
): string[] {
  const named = new Set([...audienceList(activity, 'to'), ...audienceList(activity, 'cc')]);
  const reachesFollowers = isForFollowers(activity, followersUrl(self));
  return recipients.filter(
    (recipient) => named.has(recipient) || (reachesFollowers && followers.has(recipient)),
  );
}

/**
 * Refuses an audience with the followers of somebody else, whom only that actor can reach.
 *
 * Spec: `audience-other-collection`.
 *
 * @param addressed the activity, with `bto` and `bcc` if the request has them
 * @throws {ProtocolError} `audience-refused`
 */
export function checkAudience(
  addressed: object,
  self: string,
  isFollowersOfOther: (url: string) => boolean,
): void {
  for (const member of AUDIENCE_MEMBERS) {
    for (const entry of audienceList(addressed, member)) {
      if (standsForFollowers(entry, followersUrl(self)) || !isFollowersOfOther(entry)) continue;
      throw new ProtocolError('audience-refused', `${member} has the followers of another actor`);
    }
  }
}

/** A Follow that somebody refers to. */
export interface FollowParties {
  readonly follower: string;
  readonly followed: string;
}

/** The parties of the Follow that an `object` names or embeds; undefined if it is not known. */
export function partiesOf(
  object: JsonValue | undefined,
  findFollow: (id: string) => FollowParties | undefined,
): FollowParties | undefined {
  if (typeof object === 'string') return findFollow(object);
  if (!isJsonObject(object) || ownMember(object, 'type') !== 'Follow') return undefined;
  const follower = ownMember(object, 'actor');
  const followed = ownMember(object, 'object');
  if (typeof follower !== 'string' || typeof followed !== 'string') return undefined;
  return { follower, followed };
}

/**
 * The audience of a publish request that names none.
 *
 * Spec: `audience-default`.
 */
export function defaultAudience(
  request: JsonObject,
  findFollow: (id: string) => FollowParties | undefined,
): { to: string[]; cc?: string[] } {
  const { type, object } = request;
  if (type === 'Follow' && typeof object === 'string') return { to: [object] };
  if (type === 'Accept' || type === 'Reject') {
    const parties = partiesOf(object, findFollow);
    if (parties) return { to: [parties.follower] };
  }
  if (type === 'Undo') {
    const parties = partiesOf(object, findFollow);
    if (parties) return { to: [parties.followed] };
  }
  return { to: ['Public'], cc: ['Followers'] };
}
