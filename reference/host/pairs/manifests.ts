/** How a host introduces itself to those who may pair with it, and reads how they do. */
import { ProtocolError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import type { FederationManifest } from '../../core/manifest.ts';
import { formatTimestamp } from '../../core/time.ts';
import { type Kernel, nowOf } from '../kernel.ts';
import type { Signers } from '../records/signers.ts';
import { SOFTWARE } from '../self-description.ts';
import { PeerRefusal, type PeerClient, refusalOf } from './client.ts';

const PATH = '/.well-known/syncropel';

/** When a manifest is valid. */
export interface ManifestTerm {
  readonly issued: string;
  readonly expires: string;
}

/**
 * Tells whether a manifest that was signed before may be served still.
 *
 * Spec: `manifest-fresh`.
 */
export function isManifestFresh({ issued }: ManifestTerm, now: number, age: number): boolean {
  const signed = Date.parse(issued);
  return signed <= now && now - signed < age;
}

/** Signs the own manifest, and judges those of others. */
export class ManifestDesk {
  readonly #kernel: Kernel;
  readonly #signers: Signers;
  readonly #client: PeerClient;
  #own: FederationManifest | undefined;

  constructor(kernel: Kernel, signers: Signers, client: PeerClient) {
    this.#kernel = kernel;
    this.#signers = signers;
    this.#client = client;
  }

  /** The own manifest, which is signed anew from time to time. */
  own(): FederationManifest {
    const { parts } = this.#kernel;
    const now = parts.clock.now();
    const { manifestAge } = parts.pairTimes;
    if (!this.#own || !parts.isManifestFresh(this.#own, now, manifestAge))
      this.#own = this.#sign(now);
    return this.#own;
  }

  #sign(now: number): FederationManifest {
    const { parts, config, instance } = this.#kernel;
    const content = parts.manifestOf({
      did: instance.did,
      baseUrl: config.base,
      version: SOFTWARE.version,
      issued: formatTimestamp(now),
      expires: formatTimestamp(now + parts.pairTimes.manifest),
    });
    const identified = { ...content, id: parts.documentId(content as unknown as JsonObject) };
    const signed: JsonObject = instance.sign(identified, { created: content.issued });
    return signed as unknown as FederationManifest;
  }

  /** What is served at the well-known place. */
  served(): JsonObject {
    const { parts, config } = this.#kernel;
    const capabilities = parts.capabilityDocument(config);
    const manifest = this.own() as unknown as JsonObject;
    return { capabilities_manifest: capabilities, federation_manifest: manifest };
  }

  /**
   * Fetches the manifest of the peer at a URL.
   *
   * Spec: `pair-start-manifest`, `manifest-missing`.
   *
   * @throws {PeerRefusal} if the peer does not give one
   * @throws {ProtocolError} one of the `manifest-` codes
   */
  async fetch(baseUrl: string, strict: boolean): Promise<FederationManifest> {
    const answer = await this.#client.get(`${baseUrl}${PATH}`);
    const { status, body } = answer;
    if (status !== 200) {
      const refusal = refusalOf(answer);
      if (refusal.isTemporary) throw refusal;
    }
    if (status !== 200 || !body) {
      throw new ProtocolError('resolve-failed', `no manifest: answered ${status}`);
    }
    return this.judge(this.#kernel.parts.manifestIn(body), strict);
  }

  /**
   * Judges a manifest.
   *
   * Spec: `manifest-invalid`, `manifest-expired`.
   *
   * @throws {ProtocolError} `manifest-invalid`, `manifest-expired`
   * @throws {PeerRefusal} if the keys of its DID cannot be had now
   */
  async judge(value: unknown, strict: boolean): Promise<FederationManifest> {
    const { parts } = this.#kernel;
    const manifest = parts.readManifest(value);
    try {
      await this.#signers.verifyDocument(manifest as unknown as JsonObject, {
        signer: manifest.instance.did,
        created: manifest.issued,
      });
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      if (error.code === 'signer-unavailable') {
        throw new PeerRefusal(error.detail, true, undefined, { cause: error });
      }
      throw new ProtocolError('manifest-invalid', error.message, { cause: error });
    }
    if (strict) parts.checkManifestTerm(manifest, nowOf(this.#kernel));
    return manifest;
  }
}
