/**
 * Federation manifests: how a host introduces itself to those who may pair with it.
 *
 *     const manifest = createManifest(content, { privateKey, verificationMethod });
 *     verifyManifest(manifest, keysOfItsDid, { now });   // throws if it is not good
 */
import type { FederationManifest } from '../../schemas/types.ts';
import { type HashOptions, documentId } from './cid.ts';
import { isDid } from './dids.ts';
import type { VerifySignature } from './ed25519.ts';
import { ProtocolError } from './errors.ts';
import { isJsonObject, ownMember } from './json.ts';
import { type SignOptions, signDocument } from './proof.ts';
import { verifySignedDocument } from './signed-documents.ts';
import { isTimestamp, timestampToMilliseconds } from './time.ts';
import { isBaseUrl } from './urls.ts';

export type { FederationManifest };

/**
 * The protocol that a manifest is for.
 *
 * Spec: `manifest-served`.
 */
export const FEDERATION_PROTOCOL_VERSION = 'concordat/0';

/**
 * How far a manifest may be issued after now: the clocks of hosts differ.
 *
 * Spec: `manifest-expired`.
 */
export const MANIFEST_SKEW_MILLISECONDS = 300_000;

/**
 * Where the endpoints of a host are, below its base URL.
 *
 * Spec: `manifest-served`, `manifest-invalid`.
 */
export const MANIFEST_ENDPOINTS = {
  pair_endpoint: '/v1/federation/pair',
  sync_change_endpoint: '/v1/sync/changes',
  sync_record_endpoint: '/v1/sync/records',
} as const;

/** A manifest before it is signed. Further members are kept and covered. */
export type ManifestContent = Pick<
  FederationManifest,
  | 'object'
  | 'manifest_version'
  | 'instance'
  | 'base_url'
  | 'federation'
  | 'advertises'
  | 'consent_policy'
  | 'issued'
  | 'expires'
>;

/** What differs from host to host. */
export interface ManifestHost {
  readonly did: string;
  readonly baseUrl: string;
  /** The version of its software. */
  readonly version: string;
  readonly issued: string;
  readonly expires: string;
}

/**
 * The manifest of a host, before it is signed.
 *
 * Spec: `manifest-served`.
 */
export function manifestOf({
  did,
  baseUrl,
  version,
  issued,
  expires,
}: ManifestHost): ManifestContent {
  return {
    object: 'federation_manifest',
    manifest_version: 1,
    instance: { did, version, federation_protocol_version: FEDERATION_PROTOCOL_VERSION },
    base_url: baseUrl,
    federation: {
      enabled: true,
      pair_endpoint: baseUrl + MANIFEST_ENDPOINTS.pair_endpoint,
      sync_change_endpoint: baseUrl + MANIFEST_ENDPOINTS.sync_change_endpoint,
      sync_record_endpoint: baseUrl + MANIFEST_ENDPOINTS.sync_record_endpoint,
    },
    advertises: { kinds: [], namespaces: ['default'] },
    consent_policy: { default_posture: 'pair-then-ask', accepts_pair_requests: true },
    issued,
    expires,
  };
}

/**
 * Adds `id` and `proof` to a manifest.
 *
 * Spec: `manifest-served`.
 */
export function createManifest(
  content: ManifestContent,
  options: Omit<SignOptions, 'created' | 'proofPurpose' | 'domain' | 'challenge'>,
): FederationManifest {
  const identified = { ...content, id: documentId(content, options) };
  return signDocument(identified, { ...options, created: content.issued });
}

/**
 * The manifest in what a host answers, not judged yet.
 *
 * Spec: `manifest-missing`.
 *
 * @throws {ProtocolError} `manifest-missing`
 */
export function manifestIn(answer: object): unknown {
  const manifest = ownMember(answer, 'federation_manifest');
  if (manifest === undefined) {
    throw new ProtocolError('manifest-missing', 'the peer serves no federation manifest');
  }
  return manifest;
}

type Form = (value: unknown) => boolean;

const isText: Form = (value) => typeof value === 'string';
const isTexts: Form = (value) => Array.isArray(value) && value.every(isText);
const isFlag: Form = (value) => typeof value === 'boolean';

function objectWith(members: Readonly<Record<string, Form>>): Form {
  return (value) =>
    isJsonObject(value) &&
    Object.entries(members).every(([name, form]) => form(ownMember(value, name)));
}

const isManifest = objectWith({
  object: (value) => value === 'federation_manifest',
  manifest_version: (value) => value === 1,
  id: isText,
  instance: objectWith({
    did: isDid,
    version: isText,
    federation_protocol_version: (value) => value === FEDERATION_PROTOCOL_VERSION,
  }),
  base_url: isBaseUrl,
  federation: objectWith({
    enabled: isFlag,
    pair_endpoint: isText,
    sync_change_endpoint: isText,
    sync_record_endpoint: isText,
  }),
  advertises: objectWith({ kinds: isTexts, namespaces: isTexts }),
  consent_policy: objectWith({ default_posture: isText, accepts_pair_requests: isFlag }),
  issued: isTimestamp,
  expires: isTimestamp,
});

function invalid(detail: string, cause?: unknown): ProtocolError {
  return new ProtocolError('manifest-invalid', detail, { cause });
}

/**
 * Reads a manifest: its form, its endpoints and its id. Its proof is not judged yet.
 *
 * Spec: `manifest-invalid`.
 *
 * @throws {ProtocolError} `manifest-invalid`
 */
export function readManifest(value: unknown, options: HashOptions = {}): FederationManifest {
  if (!isManifest(value)) throw invalid('not of the form of a manifest');
  const manifest = value as FederationManifest;
  const { base_url: baseUrl, federation, issued, expires } = manifest;
  for (const [name, path] of Object.entries(MANIFEST_ENDPOINTS)) {
    if (federation[name] !== baseUrl + path) throw invalid(`${name} is not ${baseUrl}${path}`);
  }
  // Times have one form, in which the order of the texts is the order of the instants.
  if (expires <= issued) throw invalid('it expires before it is issued');
  if (documentId(manifest, options) !== manifest.id) throw invalid('its id is not its content id');
  return manifest;
}

/**
 * Checks that a manifest is valid now.
 *
 * Spec: `manifest-expired`.
 *
 * @throws {ProtocolError} `manifest-expired`
 */
export function checkManifestTerm(
  { issued, expires }: Pick<FederationManifest, 'issued' | 'expires'>,
  now: string,
): void {
  if (expires <= now) throw new ProtocolError('manifest-expired', `it expired at ${expires}`);
  const ahead = timestampToMilliseconds(issued) - timestampToMilliseconds(now);
  if (ahead > MANIFEST_SKEW_MILLISECONDS) {
    throw new ProtocolError(
      'manifest-expired',
      `it is issued at ${issued}, which is still to come`,
    );
  }
}

/** When a manifest is judged, and by what it is hashed and verified. */
export interface VerifyManifestOptions extends HashOptions {
  readonly now: string;
  /** Whether it has to be valid now; true if absent. */
  readonly strict?: boolean;
  /** `verifyEd25519Strict` if absent; a faster one must keep the same rule. */
  readonly verifySignature?: VerifySignature;
}

/**
 * Judges a manifest against the keys of the DID that it names.
 *
 * Spec: `manifest-invalid`, `manifest-expired`.
 *
 * @param keysOf the key history of a DID, for `assertionMethod`
 * @throws {ProtocolError} `manifest-invalid`, `manifest-expired`
 */
export function verifyManifest(
  value: unknown,
  keysOf: (did: string) => readonly unknown[],
  options: VerifyManifestOptions,
): FederationManifest {
  const { now, strict, ...verification } = options;
  const manifest = readManifest(value, options);
  const { did } = manifest.instance;
  try {
    const expected = { ...verification, signer: did, created: manifest.issued };
    verifySignedDocument(manifest, keysOf(did), expected);
  } catch (error) {
    if (error instanceof ProtocolError) throw invalid(error.message, error);
    throw error;
  }
  if (strict ?? true) checkManifestTerm(manifest, now);
  return manifest;
}
