// The neighbour on the local network that the harness plays: it announces instances, right and wrong, asks for those of others,
// and hears every packet. It speaks on the loopback interface only.

import makeMulticast from 'multicast-dns';
import type { MulticastDNS, ResponsePacket } from 'multicast-dns';
import type { Change } from './activities.ts';

/** The service that hosts announce. */
export const SERVICE = '_syncropel._tcp.local';

/** How long an announcement lives, in seconds, unless it says otherwise. */
const TTL = 120;

/** What an announcement says. Entries of the text that are `undefined` are left out. */
export interface AnnouncementOptions {
  /** The name of the instance, without that of the service. */
  name?: string;
  did?: string;
  url?: string;
  /** The namespaces, joined by commas. */
  ns?: string;
  /** Entries of the text that replace the usual ones, or come with them. */
  text?: Change;
  port?: number;
  ttl?: number;
}

/** A record of an answer, as far as this kit looks at it. */
export interface HeardRecord {
  name: string;
  type: string;
  ttl: number;
  data: unknown;
  /** `performance.now()` at arrival. */
  arrived_ms: number;
}

/** An instance as others announce it, from the newest records. */
export interface HeardInstance {
  name: string;
  /** `performance.now()` at the arrival of its newest record. */
  arrived_ms: number;
  port: number | undefined;
  /** The entries of the text by name. */
  text: Record<string, string>;
}

/** A neighbour on the loopback interface. */
export class MdnsProbe {
  /** Every record of every answer that was heard, its own among them, in order of arrival. */
  readonly heard: HeardRecord[] = [];
  /** Every name that was asked for, with the type. */
  readonly asked: { name: string; type: string; arrived_ms: number }[] = [];
  readonly port: number;
  /** Whether it answers questions for what it announces. */
  answers = true;
  readonly #socket: MulticastDNS;
  readonly #announced = new Map<
    string,
    Required<Omit<AnnouncementOptions, 'text'>> & { text: Record<string, string> }
  >();

  private constructor(port: number, socket: MulticastDNS) {
    this.port = port;
    this.#socket = socket;
    socket.on('response', (packet) => this.#hear(packet));
    socket.on('query', (packet) => {
      for (const { name, type } of packet.questions ?? []) {
        this.asked.push({ name, type, arrived_ms: performance.now() });
        if (this.answers && name === SERVICE) this.#answer();
      }
    });
    // What cannot be decoded is not for this probe.
    socket.on('warning', () => undefined);
    socket.on('error', () => undefined);
  }

  /** Use `check.mdns(host)`. Listens on the loopback interface at a port. */
  static async open(port: number): Promise<MdnsProbe> {
    const socket = makeMulticast({
      port,
      interface: '127.0.0.1',
      // Packets to the group do not come to a socket that is bound to the address of an interface.
      bind: '0.0.0.0',
      loopback: true,
      reuseAddr: true,
    });
    await new Promise<void>((resolve, reject) => {
      socket.once('ready', resolve);
      socket.once('error', reject);
    });
    return new MdnsProbe(port, socket);
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#socket.destroy(resolve));
  }

  // ------------------------------------------------------------------------------------------------ announcing

  /** Announces an instance, and answers for it from then on; gives its name. */
  announce(options: AnnouncementOptions = {}): string {
    const name = options.name ?? `probe-${Math.random().toString(36).slice(2, 12)}`;
    const { did = '', url = '', ns = 'default', port = 1, ttl = TTL } = options;
    const text: Record<string, string> = {};
    for (const [entry, value] of Object.entries({
      did,
      url,
      ns,
      v: 'concordat/0',
      ...options.text,
    })) {
      if (value !== undefined) text[entry] = String(value);
    }
    this.#announced.set(name, { ...{ name, did, url, ns, port, ttl }, text });
    this.#answer(name);
    return name;
  }

  /** Takes an announcement back, with a time to live of 0. */
  goodbye(name: string): void {
    this.#answer(name, 0);
    this.#announced.delete(name);
  }

  /** Answers no more for an announcement, without a word. */
  forget(name: string): void {
    this.#announced.delete(name);
  }

  /** Sends the records of one announcement, or of all. */
  #answer(only?: string, ttl?: number): void {
    for (const entry of this.#announced.values()) {
      if (only !== undefined && entry.name !== only) continue;
      const name = `${entry.name}.${SERVICE}`;
      const life = ttl ?? entry.ttl;
      const target = `${entry.name}.local`;
      const texts = Object.entries(entry.text).map(([key, value]) => `${key}=${value}`);
      this.#socket.respond({
        answers: [
          { name: SERVICE, type: 'PTR', ttl: life, data: name },
          { name, type: 'SRV', ttl: life, data: { port: entry.port, target } },
          { name, type: 'TXT', ttl: life, data: texts },
          { name: target, type: 'A', ttl: life, data: '127.0.0.1' },
        ],
      });
    }
  }

  // ------------------------------------------------------------------------------------------------ browsing

  /** Asks for all instances of the service. */
  ask(name: string = SERVICE, type: 'PTR' | 'SRV' | 'TXT' = 'PTR'): void {
    this.#socket.query({ questions: [{ name, type }] });
  }

  /** The instances that others announce now: not those that were taken back since. */
  instances(): HeardInstance[] {
    const names = new Set(
      this.heard
        .filter(({ name, type }) => name === SERVICE && type === 'PTR')
        .map(({ data }) => String(data)),
    );
    return [...names]
      .filter((name) => !this.#isOwn(name) && this.#pointer(name)?.ttl !== 0)
      .map((name) => this.#instance(name));
  }

  /** The instance that a host announces, by its DID. */
  instanceOf(did: string): HeardInstance | undefined {
    return this.instances().find(({ text }) => text['did'] === did);
  }

  /** Whether an instance was taken back, with a time to live of 0, after a time of `performance.now()`. */
  saidGoodbye(name: string, since_ms = 0): boolean {
    const pointer = this.#pointer(name);
    return pointer?.ttl === 0 && pointer.arrived_ms >= since_ms;
  }

  #isOwn(name: string): boolean {
    return [...this.#announced.keys()].some((own) => name === `${own}.${SERVICE}`);
  }

  #pointer(name: string): HeardRecord | undefined {
    return this.heard.findLast(
      (record) => record.name === SERVICE && record.type === 'PTR' && record.data === name,
    );
  }

  #instance(name: string): HeardInstance {
    const newest = (type: string): HeardRecord | undefined =>
      this.heard.findLast((record) => record.name === name && record.type === type);
    const service = newest('SRV')?.data as { port?: number } | undefined;
    const arrived = [this.#pointer(name), newest('SRV'), newest('TXT')].map(
      (record) => record?.arrived_ms ?? 0,
    );
    return {
      name,
      arrived_ms: Math.max(...arrived),
      port: service?.port,
      text: textOf(newest('TXT')?.data),
    };
  }

  #hear(packet: ResponsePacket): void {
    const arrived_ms = performance.now();
    for (const record of [...(packet.answers ?? []), ...(packet.additionals ?? [])]) {
      // An OPT record is about the packet, and has no time to live.
      if (record.type === 'OPT') continue;
      const { name, type } = record;
      this.heard.push({ name, type, ttl: record.ttl ?? 0, data: record.data, arrived_ms });
    }
  }
}

/** The entries of a TXT record by name. */
function textOf(data: unknown): Record<string, string> {
  const text: Record<string, string> = {};
  const pieces = Array.isArray(data) ? (data as unknown[]) : [data];
  for (const piece of pieces) {
    if (piece === undefined) continue;
    const entry = piece instanceof Uint8Array ? Buffer.from(piece).toString('utf8') : String(piece);
    const cut = entry.indexOf('=');
    if (cut > 0) text[entry.slice(0, cut)] = entry.slice(cut + 1);
  }
  return text;
}
