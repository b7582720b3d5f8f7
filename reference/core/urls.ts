// No user information, query or fragment, and nothing that a URL parser would quietly turn into
// something else (a backslash into a slash, white space into nothing).
const ACTOR_ID_FORM = /^https?:\/\/[^/?#@\\\s]+(?:\/[^?#\\\s]*)?$/;

/**
 * Tells whether a value is an actor id: an absolute `http` or `https` URL without user information,
 * query or fragment.
 *
 * Spec: `activity-actor-form`.
 */
export function isActorId(value: unknown): value is string {
  return typeof value === 'string' && ACTOR_ID_FORM.test(value) && URL.canParse(value);
}

const BASE_URL_FORM = /^https?:\/\/[^/?#@\\\s]+$/;

/** Tells whether a value is an absolute `http` or `https` URL of nothing but scheme, host and port. */
export function isBaseUrl(value: unknown): value is string {
  return typeof value === 'string' && BASE_URL_FORM.test(value) && URL.canParse(value);
}
