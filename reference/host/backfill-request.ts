/** The five forms in which a Follow can ask for the past. */
import { isCid } from '../core/cid.ts';
import { ProtocolError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../core/json.ts';

/** What a Follow asks for. */
export type BackfillRequest =
  | { readonly mode: 'none' }
  | { readonly mode: 'last-N'; readonly limit: number }
  | { readonly mode: 'last-T'; readonly duration: number }
  | { readonly mode: 'full' }
  | { readonly mode: 'since'; readonly since: string };

const MAX_LIMIT = 10_000;
const MAX_DURATION = 1_000_000_000;

function isIntegerUpTo(maximum: number): (value: JsonValue | undefined) => boolean {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maximum;
}

type MemberCheck = (value: JsonValue | undefined) => boolean;

/** The members of each form beside `mode`. */
const FORMS: ReadonlyMap<unknown, Readonly<Record<string, MemberCheck>>> = new Map([
  ['none', {}],
  ['last-N', { limit: isIntegerUpTo(MAX_LIMIT) }],
  ['last-T', { duration: isIntegerUpTo(MAX_DURATION) }],
  ['full', {}],
  ['since', { since: (value) => isCid(value) }],
] satisfies [string, Record<string, MemberCheck>][]);

/** Tells whether a value asks for the past in one of the five forms. */
export function isBackfillRequest(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const form = FORMS.get(ownMember(value, 'mode'));
  if (form === undefined) return false;
  const names = Object.keys(value).filter((name) => name !== 'mode');
  return (
    names.length === Object.keys(form).length &&
    names.every((name) => Object.hasOwn(form, name) && form[name]!(value[name]))
  );
}

/**
 * Refuses a Follow that asks for the past in another form.
 *
 * Spec: `backfill-form`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function checkBackfillForm(activity: JsonObject): void {
  if (activity.type !== 'Follow' || !Object.hasOwn(activity, 'backfill')) return;
  if (isBackfillRequest(activity.backfill)) return;
  throw new ProtocolError('shape-invalid', 'backfill has none of its five forms');
}
