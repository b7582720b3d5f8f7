/** Finding the hosts of the local network, and being found there where the operator wants it. */
import { ProtocolError } from '../../core/errors.ts';
import { type JsonObject, ownMember } from '../../core/json.ts';
import type { FederationManifest } from '../../core/manifest.ts';
import { formatTimestamp } from '../../core/time.ts';
import { sha256 } from '../crypto.ts';
import type { Kernel } from '../kernel.ts';
import { type MdnsAnnouncement, type MdnsLink, SERVICE } from './mdns-link.ts';
import { Neighbours, type NeighbourText } from './neighbours.ts';

/** The kind of the record that says whether the host announces itself. */
export const MDNS_KIND = 'syncropel.mdns.v1';

/** Whether the host announces itself. */
export interface MdnsSetting extends JsonObject {
  readonly announce: boolean;
}

/**
 * Reads whether the host is to announce itself.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function readMdnsSetting(body: JsonObject): MdnsSetting {
  const announce = ownMember(body, 'announce');
  if (typeof announce === 'boolean' && Object.keys(body).length === 1) return { announce };
  throw new ProtocolError('shape-invalid', 'not whether to announce');
}

/**
 * The setting that holds: nobody is told of a host unless its operator says so.
 *
 * Spec: `mdns-announce-off`, `mdns-announce-kept`.
 */
export function mdnsSetting(present: JsonObject | undefined): MdnsSetting {
  return { announce: present !== undefined && ownMember(present, 'announce') === true };
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/**
 * What a host says of itself.
 *
 * Spec: `mdns-announce`.
 */
export function announcementOf(
  did: string,
  base: string,
  { namespaces }: Pick<FederationManifest['advertises'], 'namespaces'>,
): MdnsAnnouncement {
  const { port, protocol } = new URL(base);
  const hash = Buffer.from(sha256(Buffer.from(did))).toString('hex');
  return {
    name: `concordat-${hash.slice(0, 32)}`,
    port: port === '' ? DEFAULT_PORTS[protocol]! : Number(port),
    text: { did, url: base, ns: namespaces.join(','), v: 'concordat/0' },
  };
}

/**
 * Those of the local network who are listed.
 *
 * Spec: `mdns-listen`.
 */
export function listedNeighbours<T extends NeighbourText>(
  present: readonly T[],
  self: string,
): T[] {
  return present
    .filter(({ did }) => did !== self)
    .sort((one, other) => compare(one.did, other.did) || compare(one.url, other.url));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const SECOND = 1000;
/** The least and the most time between two questions without a reason, in milliseconds. */
const FIRST_WAIT = SECOND;
const LONGEST_WAIT = 3600 * SECOND;

/** Starting and ending an announcement go one after another. */
const GATE = 'mdns';

/** How many names are asked for at once; a question about more would not fit into a packet. */
const MOST_ASKED = 50;

/** What the local network works with. */
export interface LocalNetworkTools {
  readonly kernel: Kernel;
  readonly manifest: () => FederationManifest;
  readonly setting: () => MdnsSetting;
}

/** The local network. */
export class LocalNetwork {
  readonly #tools: LocalNetworkTools;
  readonly #neighbours: Neighbours;
  #link: MdnsLink | undefined;
  #isAnnouncing = false;
  #cancel: (() => void) | undefined;
  /** When everybody was asked last, in milliseconds, and how long it is until the next time. */
  #askedAt = 0;
  #wait = FIRST_WAIT;

  constructor(tools: LocalNetworkTools) {
    this.#tools = tools;
    const { readNeighbour, recordEnd, isThere, neighbourLimit, clock } = tools.kernel.parts;
    const now = (): number => clock.now();
    this.#neighbours = new Neighbours({
      ...{ now, readNeighbour, recordEnd, isThere },
      limit: neighbourLimit,
    });
  }

  /**
   * Begins to listen, and to announce where that was set. A machine on which that is not possible has a
   * host all the same.
   */
  async start(): Promise<void> {
    const { config, parts } = this.#tools.kernel;
    if (!config.mdns) return;
    const onFault = (error: unknown): void =>
      parts.logger.warn({ err: error }, 'multicast DNS failed');
    try {
      this.#link = await parts.openMdns(config.mdns, onFault);
    } catch (error) {
      onFault(error);
      return;
    }
    this.#link.listen((records) => {
      const unknown = this.#neighbours.hear(records);
      if (unknown.length > 0) {
        const asked = unknown.slice(0, MOST_ASKED);
        this.#link?.ask(asked.map((name) => ({ name, type: 'TXT' })));
      }
      this.#plan();
    });
    this.#ask();
    await this.follow();
  }

  /** Takes the announcement back, and hears nothing more. Spec: `mdns-goodbye`. */
  stop(): Promise<void> {
    const { gates, parts } = this.#tools.kernel;
    this.#cancel?.();
    // An announcement that is being made would stay open behind a link that is closed.
    return gates.exclusive(GATE, async () => {
      const link = this.#link;
      this.#link = undefined;
      this.#cancel?.();
      if (!link) return;
      if (this.#isAnnouncing) await parts.withdrawMdns(link);
      this.#isAnnouncing = false;
      await link.close();
    });
  }

  /**
   * Announces, or not, as it is set.
   *
   * Spec: `mdns-announce`, `mdns-goodbye`.
   */
  follow(): Promise<void> {
    const { gates, parts, instance, config } = this.#tools.kernel;
    return gates.exclusive(GATE, async () => {
      const { announce } = this.#tools.setting();
      const link = this.#link;
      if (!link || announce === this.#isAnnouncing) return;
      const { advertises } = this.#tools.manifest();
      if (announce)
        await link.announce(parts.announcementOf(instance.did, config.base, advertises));
      else await parts.withdrawMdns(link);
      this.#isAnnouncing = announce;
    });
  }

  /** Asks for everybody. */
  #ask(): void {
    this.#link?.ask([{ name: SERVICE, type: 'PTR' }]);
    const { clock } = this.#tools.kernel.parts;
    this.#askedAt = clock.now();
    this.#plan();
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }

  /** Asks again some time later, or before something that was heard would be forgotten. */
  #plan(): void {
    this.#cancel?.();
    if (!this.#link) return;
    const renewal = this.#neighbours.nextRenewal(this.#askedAt);
    const due = Math.min(this.#askedAt + this.#wait, renewal);
    this.#cancel = this.#tools.kernel.parts.clock.at(due, () => this.#ask());
  }

  /** Whether the host hears, and is heard. */
  state(): { readonly listening: boolean; readonly announcing: boolean } {
    return { listening: this.#link !== undefined, announcing: this.#isAnnouncing };
  }

  /**
   * Those who are there.
   *
   * Spec: `mdns-listen`, `mdns-gone`.
   */
  peers() {
    const { parts, instance } = this.#tools.kernel;
    const listed = parts.listedNeighbours(this.#neighbours.present(), instance.did);
    return listed.map(({ did, url, namespaces, seen }) => ({
      ...{ did, url, namespaces: [...namespaces], seen: formatTimestamp(seen) },
    }));
  }
}
