// Federation manifests: how a host introduces itself to those who may pair with it.

import { oracleDocumentId } from './cid.ts';
import { isDid } from './dids.ts';
import { OracleError } from './error.ts';
import { getMember, isJsonObject, type JsonObject, type JsonValue } from './json.ts';
import type { OracleKey } from './keys.ts';
import { oracleVerifySigned } from './signed.ts';
import { isTime } from './time.ts';

/** How far a manifest may come from the future, in milliseconds. Spec: `manifest-expired`. */
export const MANIFEST_SKEW_MS = 300_000;

/** What the endpoints in a manifest are, below its `base_url`. */
export const MANIFEST_ENDPOINTS = {
  pair_endpoint: '/v1/federation/pair',
  sync_change_endpoint: '/v1/sync/changes',
  sync_record_endpoint: '/v1/sync/records',
} as const;

/** What a reader of a manifest knows. */
export interface ManifestExpectation {
  /** The keys of a DID for `assertionMethod`; asked for the DID that the manifest names. */
  readonly keysOf: (did: string) => readonly OracleKey[];
  readonly now: string;
  readonly strict: boolean;
}

/**
 * Judges a federation manifest.
 *
 * Spec: `manifest-invalid`, `manifest-expired`.
 *
 * @throws {OracleError} `manifest-invalid` or `manifest-expired`
 */
export function oracleVerifyManifest(manifest: unknown, expected: ManifestExpectation): void {
  const document = checkForm(manifest);
  const computed = oracleDocumentId(document);
  if (document['id'] !== computed) throw invalid(`computed the id ${computed}`);
  const did = (document['instance'] as JsonObject)['did'] as string;
  const [issued, expires] = [document['issued'] as string, document['expires'] as string];
  try {
    oracleVerifySigned(document, { signer: did, created: issued, keys: expected.keysOf(did) });
  } catch (error) {
    if (error instanceof OracleError) throw invalid(`${error.code}: ${error.detail}`);
    throw error;
  }
  if (!expected.strict) return;
  if (expires <= expected.now) throw new OracleError('manifest-expired', `expired at ${expires}`);
  if (Date.parse(issued) - Date.parse(expected.now) > MANIFEST_SKEW_MS) {
    throw new OracleError('manifest-expired', `issued at ${issued}, which is not yet`);
  }
}

/** Tells whether a value is an absolute http or https URL of nothing but scheme, host and port. */
export function isBaseUrl(value: unknown): value is string {
  return (
    typeof value === 'string' && /^https?:\/\/[^/?#@\\\s]+$/.test(value) && URL.canParse(value)
  );
}

type Rule = (value: JsonValue | undefined) => boolean;

const isText: Rule = (value) => typeof value === 'string';
const isTexts: Rule = (value) => Array.isArray(value) && value.every(isText);
const isFlag: Rule = (value) => typeof value === 'boolean';

function hasMembers(rules: Readonly<Record<string, Rule>>): Rule {
  return (value) =>
    isJsonObject(value) &&
    Object.entries(rules).every(([name, rule]) => rule(getMember(value, name)));
}

const FORM = hasMembers({
  object: (value) => value === 'federation_manifest',
  manifest_version: (value) => value === 1,
  id: isText,
  instance: hasMembers({
    did: isDid,
    version: isText,
    federation_protocol_version: (value) => value === 'concordat/0',
  }),
  base_url: isBaseUrl,
  federation: hasMembers({ enabled: isFlag }),
  advertises: hasMembers({ kinds: isTexts, namespaces: isTexts }),
  consent_policy: hasMembers({ default_posture: isText, accepts_pair_requests: isFlag }),
  issued: isTime,
  expires: isTime,
});

function checkForm(manifest: unknown): JsonObject {
  if (!isJsonObject(manifest) || !FORM(manifest)) throw invalid('not of the form of a manifest');
  const base = manifest['base_url'] as string;
  const federation = manifest['federation'] as JsonObject;
  for (const [name, path] of Object.entries(MANIFEST_ENDPOINTS)) {
    if (getMember(federation, name) !== base + path) throw invalid(`${name} is not ${base}${path}`);
  }
  const [issued, expires] = [manifest['issued'] as string, manifest['expires'] as string];
  if (expires <= issued) throw invalid('it ends before it begins');
  return manifest;
}

function invalid(detail: string): OracleError {
  return new OracleError('manifest-invalid', detail);
}
