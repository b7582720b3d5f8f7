// The characters of RFC 3986 only. A host is a name or address without user information before it.
const HOST = String.raw`(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+|\[[0-9A-Fa-f:.]+\]`;
const PATH = String.raw`(?:/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?`;
const ACTOR_ID = new RegExp(`^https?://(?:${HOST})(?::([0-9]{1,5}))?${PATH}$`);

const MAX_URL_LENGTH = 2048;

/**
 * Tells whether a value is an actor id: an absolute `http` or `https` URL without user information,
 * query or fragment.
 *
 * Spec: `activity-actor-form`.
 */
export function isActorId(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > MAX_URL_LENGTH) return false;
  const match = ACTOR_ID.exec(value);
  return match !== null && (match[1] === undefined || Number(match[1]) <= 65535);
}
