/** The instances of the local network, by the records that were heard. Nobody is asked whether they are true. */
import { isDid } from '../../core/dids.ts';
import { isNamespace } from '../../core/record.ts';
import { isBaseUrl } from '../../core/urls.ts';
import { type MdnsRecord, SERVICE } from './mdns-link.ts';

/** What an instance says of itself. */
export interface NeighbourText {
  readonly did: string;
  readonly url: string;
  readonly namespaces: readonly string[];
}

/** An instance, as far as it was heard of. */
export interface Neighbour {
  /** Until when it is one of the service, in milliseconds. */
  readonly listedUntil: number;
  /** Until when its text holds. */
  readonly textUntil: number;
  /** Undefined where it says nothing that can be used. */
  readonly text: NeighbourText | undefined;
  /** When it was heard of last. */
  readonly seen: number;
}

/** How many instances are kept. */
export const MAX_NEIGHBOURS = 1000;

/** The most that is read of a text, in entries. */
const MAX_ENTRIES = 100;

function entriesOf(data: unknown): Map<string, string> {
  const entries = new Map<string, string>();
  const lines: unknown[] = Array.isArray(data) ? data : [data];
  for (const line of lines.slice(0, MAX_ENTRIES)) {
    if (!(line instanceof Uint8Array)) continue;
    const text = Buffer.from(line).toString('utf8');
    const at = text.indexOf('=');
    const name = (at < 0 ? text : text.slice(0, at)).toLowerCase();
    // Of two entries of one name the first one counts.
    if (!entries.has(name)) entries.set(name, at < 0 ? '' : text.slice(at + 1));
  }
  return entries;
}

/**
 * Reads the text of an instance; undefined if that is none who could be looked for.
 *
 * Spec: `mdns-listen`.
 */
export function readNeighbour(data: unknown): NeighbourText | undefined {
  const entries = entriesOf(data);
  const [did, url] = [entries.get('did'), entries.get('url')];
  if (!isDid(did) || !isBaseUrl(url)) return undefined;
  const namespaces = (entries.get('ns') ?? '').split(',').filter(isNamespace);
  return { did, url, namespaces };
}

/**
 * Until when a record holds.
 *
 * Spec: `mdns-gone`.
 */
export function recordEnd(ttl: number, now: number): number {
  return now + ttl * 1000;
}

/**
 * Tells whether an instance is there.
 *
 * Spec: `mdns-gone`.
 */
export function isThere({ listedUntil, textUntil }: Neighbour, now: number): boolean {
  return listedUntil > now && textUntil > now;
}

/** What the cache works with. */
export interface NeighbourTools {
  readonly now: () => number;
  readonly readNeighbour: typeof readNeighbour;
  readonly recordEnd: typeof recordEnd;
  readonly isThere: typeof isThere;
  readonly limit: number;
}

const UNHEARD: Neighbour = { listedUntil: 0, textUntil: 0, text: undefined, seen: 0 };

/** The instances that were heard of. */
export class Neighbours {
  readonly #tools: NeighbourTools;
  readonly #known = new Map<string, Neighbour>();

  constructor(tools: NeighbourTools) {
    this.#tools = tools;
  }

  /**
   * Takes in the records of a packet.
   *
   * @returns the names of instances whose text is not known
   */
  hear(records: readonly MdnsRecord[]): string[] {
    const named: string[] = [];
    for (const { name, type, ttl, data } of records) {
      const isPointer = type === 'PTR' && isSameName(name, SERVICE) && typeof data === 'string';
      if (isPointer) named.push(this.#hearPointer(data, ttl));
      else if (isOfService(name) && type === 'TXT') this.#hearText(name, ttl, data);
      else if (isOfService(name) && type === 'SRV' && ttl === 0) this.#forget(name);
    }
    const now = this.#tools.now();
    return [...new Set(named)].filter((name) => {
      const known = this.#known.get(name);
      return known !== undefined && known.listedUntil > now && known.textUntil <= now;
    });
  }

  #hearPointer(instance: string, ttl: number): string {
    const listedUntil = this.#tools.recordEnd(ttl, this.#tools.now());
    this.#change(instance, ttl, { listedUntil });
    return keyOf(instance);
  }

  #hearText(instance: string, ttl: number, data: unknown): void {
    const textUntil = this.#tools.recordEnd(ttl, this.#tools.now());
    this.#change(instance, ttl, { textUntil, text: this.#tools.readNeighbour(data) });
  }

  #change(instance: string, ttl: number, heard: Partial<Neighbour>): void {
    const key = keyOf(instance);
    const known = this.#known.get(key);
    if (ttl === 0 && !known) return;
    if (!known && !this.#makeRoom()) return;
    this.#known.set(key, { ...(known ?? UNHEARD), ...heard, seen: this.#tools.now() });
  }

  #forget(instance: string): void {
    this.#known.delete(keyOf(instance));
  }

  /** Whether one more can be kept. Those who are gone, or never said who they are, make room first. */
  #makeRoom(): boolean {
    const { limit, isThere: isStillThere, now } = this.#tools;
    if (this.#known.size < limit) return true;
    for (const [key, known] of this.#known) {
      if (!known.text || !isStillThere(known, now())) this.#known.delete(key);
    }
    return this.#known.size < limit;
  }

  /** Those who are there and say who they are. */
  present(): (NeighbourText & { readonly seen: number })[] {
    const { isThere: isStillThere, now } = this.#tools;
    return [...this.#known.values()].flatMap((known) => {
      const { text, seen } = known;
      return text && isStillThere(known, now()) ? [{ ...text, seen }] : [];
    });
  }

  /**
   * When to ask again, so that nothing is forgotten that is there: as RFC 6762 has it, when four fifths of
   * the time of a record are over, and then a few times more.
   *
   * @param asked when somebody asked last, in milliseconds
   */
  nextRenewal(asked: number): number {
    const { isThere: isStillThere, now } = this.#tools;
    const times = [...this.#known.values()]
      .filter((known) => known.text && isStillThere(known, now()))
      .map(({ listedUntil, textUntil, seen }) => {
        const life = Math.min(listedUntil, textUntil) - seen;
        return Math.max(seen + 0.8 * life, asked + Math.max(0.05 * life, SHORTEST_WAIT));
      });
    return times.reduce((one, other) => Math.min(one, other), Infinity);
  }
}

/** Between two questions, in milliseconds. */
const SHORTEST_WAIT = 1000;

/** Names of the domain name system are compared without regard to case. */
function keyOf(name: string): string {
  return name.toLowerCase();
}

function isSameName(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

function isOfService(name: string): boolean {
  return keyOf(name).endsWith(`.${SERVICE}`);
}
