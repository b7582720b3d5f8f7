/**
 * Multicast DNS on this machine: hearing the records of the local network, asking for them, and announcing
 * a service. What a record means is not decided here.
 */
import { createSocket, type Socket } from 'node:dgram';
import { hostname, networkInterfaces } from 'node:os';
import type { Bonjour as Announcer } from 'bonjour-service';

/** The service under which hosts announce themselves. */
export const SERVICE = '_syncropel._tcp.local';

const GROUP = '224.0.0.251';
const ANY_ADDRESS = '0.0.0.0';

/** Where multicast DNS is spoken. */
export interface MdnsPlace {
  /** The address of the interface; 0.0.0.0 for all of them. */
  readonly address: string;
  readonly port: number;
}

/** A record that somebody on the local network sent. */
export interface MdnsRecord {
  readonly name: string;
  readonly type: string;
  /** Seconds; 0 takes it back. */
  readonly ttl: number;
  readonly data: unknown;
}

/** A name that is asked for. */
export interface MdnsQuestion {
  readonly name: string;
  readonly type: 'PTR' | 'TXT';
}

/** What a host announces. */
export interface MdnsAnnouncement {
  /** The name of the instance. */
  readonly name: string;
  readonly port: number;
  readonly text: Readonly<Record<string, string>>;
}

/** Multicast DNS while it is spoken. */
export interface MdnsLink {
  /** Hears the records of each packet. */
  listen(listener: (records: readonly MdnsRecord[]) => void): void;
  ask(questions: readonly MdnsQuestion[]): void;
  /** Announces a service, and answers for it. */
  announce(announcement: MdnsAnnouncement): Promise<void>;
  /** Takes the announcement back, with a time to live of 0. */
  withdraw(): Promise<void>;
  /** Ends without a word. */
  close(): Promise<void>;
}

/** Told of what went wrong, which is no reason to end. */
export type OnMdnsFault = (error: unknown) => void;

/** The addresses of the interfaces on which a group is joined. */
function interfacesOf(address: string): string[] {
  if (address !== ANY_ADDRESS) return [address];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family }) => family === 'IPv4')
    .map((one) => one.address);
}

/**
 * Opens a socket that has joined the group. That the interface is not there is a fault here: nothing is
 * ever sent by another one instead.
 */
async function openSocket({ address, port }: MdnsPlace): Promise<Socket> {
  const socket = createSocket({ type: 'udp4', reuseAddr: true });
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.bind(port, ANY_ADDRESS, () => {
        socket.off('error', reject);
        resolve();
      });
    });
    for (const one of interfacesOf(address)) socket.addMembership(GROUP, one);
    if (address !== ANY_ADDRESS) socket.setMulticastInterface(address);
    socket.setMulticastTTL(255);
    socket.setMulticastLoopback(true);
    return socket;
  } catch (error) {
    socket.close();
    throw error;
  }
}

/** Options of multicast-dns for a socket of our own, which it neither binds nor sets up. */
function optionsFor(socket: Socket, port: number) {
  return { socket, port, bind: false, multicast: false } as const;
}

/**
 * Opens multicast DNS. Hearing and announcing have a socket each: without an announcement there is none
 * that answers.
 *
 * @throws if the port or the interface cannot be used
 */
export async function openMdns(place: MdnsPlace, onFault: OnMdnsFault): Promise<MdnsLink> {
  const { default: makeMulticast } = await import('multicast-dns');
  const hearing = makeMulticast(optionsFor(await openSocket(place), place.port));
  hearing.on('error', onFault);
  // What cannot be decoded is not for this host.
  hearing.on('warning', () => undefined);
  let announcer: Announcer | undefined;
  const endAnnouncer = async (): Promise<void> => {
    const ending = announcer;
    announcer = undefined;
    if (ending) await new Promise<void>((resolve) => ending.destroy(() => resolve()));
  };
  return {
    listen(listener) {
      hearing.on('response', ({ answers = [], additionals = [] }) => {
        const records: object[] = [...answers, ...additionals];
        listener(records.filter(isRecord));
      });
    },
    ask(questions) {
      hearing.query([...questions], (error) => {
        if (error) onFault(error);
      });
    },
    async announce(announcement) {
      await endAnnouncer();
      announcer = await openAnnouncer(place, onFault);
      const { name, port, text } = announcement;
      const host = `${hostname().split('.')[0]}.local`;
      // The name is made of the DID, so nobody else has it.
      announcer.publish({ name, port, host, txt: { ...text }, type: 'syncropel', probe: false });
    },
    async withdraw() {
      await new Promise<void>((resolve) => {
        if (announcer) announcer.unpublishAll(() => resolve());
        else resolve();
      });
      await endAnnouncer();
    },
    async close() {
      await endAnnouncer();
      await new Promise<void>((resolve) => hearing.destroy(resolve));
    },
  };
}

function isRecord(answer: object): answer is MdnsRecord {
  return 'ttl' in answer && typeof answer.ttl === 'number' && 'data' in answer;
}

async function openAnnouncer(place: MdnsPlace, onFault: OnMdnsFault): Promise<Announcer> {
  const { Bonjour } = await import('bonjour-service');
  // What it does not know of the options it hands on to multicast-dns.
  const options: object = optionsFor(await openSocket(place), place.port);
  return new Bonjour(options, onFault);
}

/**
 * Takes back what was announced.
 *
 * Spec: `mdns-goodbye`.
 */
export function withdrawMdns(link: MdnsLink): Promise<void> {
  return link.withdraw();
}
