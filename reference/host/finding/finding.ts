/**
 * How the operator of a host learns of others and where they are. Nothing here makes a pair or asks for
 * one: what was found is looked at, and then invited or not.
 *
 * Spec: `peers-no-pair`.
 */
import type { JsonObject } from '../../core/json.ts';
import type { Kernel } from '../kernel.ts';
import { operatorError } from '../pairs/client.ts';
import type { Pair } from '../pairs/book.ts';
import type { Pairs } from '../pairs/pairs.ts';
import type { Records } from '../records/records.ts';
import type { Signers } from '../records/signers.ts';
import { Settings } from '../settings.ts';
import { DirectoryLogs } from './directory-logs.ts';
import { DIRECTORY_KIND, type DirectorySetting } from './directory-setting.ts';
import { findPlace, type Registers, type Sought } from './found-place.ts';
import {
  askIntroductions,
  INTRODUCTIONS_KIND,
  type Introduced,
  type IntroductionsSetting,
} from './introductions.ts';
import { LocalNetwork, MDNS_KIND, type MdnsSetting } from './local-network.ts';
import { searchDirectory } from './search.ts';

/** What finding works with. */
export interface FindingTools {
  readonly kernel: Kernel;
  readonly records: Records;
  readonly signers: Signers;
  readonly pairs: Pairs;
  /** Cuts off what is under way. */
  readonly signal: AbortSignal;
}

/** Looks for others. */
export class Finding {
  readonly #tools: FindingTools;
  readonly #settings: Settings;
  readonly #registers: Registers;
  readonly #network: LocalNetwork;

  constructor(tools: FindingTools) {
    const { kernel, records, signers } = tools;
    this.#tools = tools;
    this.#settings = new Settings(kernel, records);
    const directory = (): string | undefined => this.directory().url ?? undefined;
    const logs = new DirectoryLogs(kernel, directory);
    signers.useLogs(logs);
    this.#registers = { kernel, logs, directory };
    this.#network = new LocalNetwork({
      kernel,
      manifest: () => tools.pairs.manifests.own(),
      setting: () => kernel.parts.mdnsSetting(this.#settingOf(MDNS_KIND)),
    });
  }

  /** Begins to listen on the local network. */
  start(): Promise<void> {
    return this.#network.start();
  }

  async stop(): Promise<void> {
    await this.#network.stop();
  }

  // The directory.

  /** The directory that is asked now. */
  directory(): DirectorySetting {
    return this.#tools.kernel.parts.directorySetting(this.#settingOf(DIRECTORY_KIND));
  }

  /** Asks this directory from now on. Gives back the id of the record that says so. */
  async setDirectory(wanted: DirectorySetting): Promise<string> {
    const { parts } = this.#tools.kernel;
    const record = await this.#settings.set(
      DIRECTORY_KIND,
      wanted,
      (present) => parts.directorySetting(present).url === wanted.url,
    );
    return record!.id;
  }

  /** Asks no directory any more; false where none was asked. */
  async clearDirectory(): Promise<boolean> {
    const { parts } = this.#tools.kernel;
    let wasSet = true;
    await this.#settings.set(DIRECTORY_KIND, { url: null }, (present) => {
      wasSet = parts.directorySetting(present).url !== null;
      return !wasSet;
    });
    return wasSet;
  }

  #settingOf(kind: string): JsonObject | undefined {
    return this.#settings.find(kind)?.body as JsonObject | undefined;
  }

  // Looking up.

  /**
   * Finds the host of somebody, and who that is.
   *
   * Spec: `peers-lookup`, `peers-lookup-same`, `peers-lookup-errors`.
   *
   * @throws {ProtocolError}
   */
  async lookUp(peer: string, sought: Sought): Promise<JsonObject> {
    const { kernel, pairs } = this.#tools;
    const place = await findPlace(sought, this.#registers);
    try {
      const manifest = await pairs.manifests.fetch(place.url, true);
      const { did } = manifest.instance;
      kernel.parts.checkSame(place, did);
      return {
        peer,
        did,
        base_url: manifest.base_url,
        found_by: sought.by,
        manifest: manifest as unknown as JsonObject,
        paired: this.#stateWith(did),
      };
    } catch (error) {
      throw operatorError(error);
    }
  }

  /**
   * Asks the directory who wants to be found in a namespace.
   *
   * Spec: `peers-search`.
   *
   * @throws {ProtocolError}
   */
  async search(namespace: string): Promise<JsonObject> {
    const found = await searchDirectory(namespace, this.#registers);
    const results = found.map((result) => {
      const names = [result.did, ...result.also_known_as];
      const states = names.map((name) => this.#stateWith(name));
      return { ...result, paired: states.find((state) => state !== null) ?? null };
    });
    return { results };
  }

  /** The state of the pair with somebody; null where there is none. */
  #stateWith(did: string): string | null {
    return this.#tools.pairs.findByDid(did)?.state ?? null;
  }

  // Introductions.

  /** Whether peers are told of each other. */
  introductions(): IntroductionsSetting {
    return this.#tools.kernel.parts.introductionsSetting(this.#settingOf(INTRODUCTIONS_KIND));
  }

  /** Says whether peers are told of each other. */
  async setIntroductions(body: JsonObject): Promise<IntroductionsSetting> {
    const { parts } = this.#tools.kernel;
    const wanted = JSON.stringify(parts.introductionsSetting(body));
    await this.#settings.set(
      INTRODUCTIONS_KIND,
      body,
      (present) => JSON.stringify(parts.introductionsSetting(present)) === wanted,
    );
    return this.introductions();
  }

  /**
   * Those of whom a peer is told.
   *
   * Spec: `introductions-answer`, `introductions-off`.
   *
   * @throws {ProtocolError} `forbidden`
   */
  introduce({ peerDid }: Pair): Introduced[] {
    const { kernel, pairs } = this.#tools;
    const setting = this.introductions();
    kernel.parts.checkIntroductions(setting);
    return kernel.parts.introducedTo(peerDid, pairs.list(), setting);
  }

  /**
   * Asks a peer whom it knows.
   *
   * Spec: `introductions-ask`, `introductions-ask-errors`.
   *
   * @throws {ProtocolError}
   */
  async ask(from: string): Promise<JsonObject> {
    const { kernel, pairs } = this.#tools;
    const pair = kernel.parts.requireIntroducer(pairs.findByDid(from));
    const introduced = await askIntroductions(pair, this.#tools);
    const peers = introduced.map((peer) => ({ ...peer, paired: this.#stateWith(peer.did) }));
    return { from, peers };
  }

  // The local network.

  /** Whether the host listens on the local network, and announces itself there. */
  mdns(): JsonObject {
    return { ...this.#network.state() };
  }

  /** Announces the host on the local network from now on, or not any more. */
  async setMdns(wanted: MdnsSetting): Promise<JsonObject> {
    const { parts } = this.#tools.kernel;
    await this.#settings.set(
      MDNS_KIND,
      wanted,
      (present) => parts.mdnsSetting(present).announce === wanted.announce,
    );
    await this.#network.follow();
    return this.mdns();
  }

  /**
   * The hosts of the local network.
   *
   * Spec: `mdns-listen`, `mdns-gone`.
   */
  neighbours(): JsonObject {
    const peers = this.#network
      .peers()
      .map((peer) => ({ ...peer, paired: this.#stateWith(peer.did) }));
    return { ...this.#network.state(), peers };
  }
}
