import { isIPv4 } from 'node:net';
import {
  parsePort,
  type Environment,
  readOptions,
  SERVER_OPTIONS,
  serverConfig,
  type ServerConfig,
  UsageError,
} from '../service/set-up.ts';
import type { MdnsPlace } from './finding/mdns-link.ts';

export { UsageError };

/** How a host is set up. */
export interface HostConfig extends ServerConfig {
  /** Answers each Follow with an Accept by itself. */
  readonly autoAccept: boolean;
  /** Starts without the shipped definitions. */
  readonly bare?: boolean;
  /** Waits for its operator to make its identity, where it has none. */
  readonly withoutIdentity?: boolean;
  /** Where multicast DNS is spoken; nowhere if absent. */
  readonly mdns?: MdnsPlace;
}

export const USAGE = `usage: main.js --port N --base-url URL --data DIR [options]

  --port N             port to listen on; 0 is any free one
  --base-url URL       scheme, host and port under which others reach this host
  --data DIR           folder for the log and the private keys; made if it is not there
  --host ADDRESS       address to listen on (127.0.0.1)
  --development        permit outgoing http, and requests to loopback and private addresses;
                       --insecure-localhost is another name for it. Only for a loopback --host
  --test-clock         let the operator move the clock with POST /admin/clock
  --no-auto-accept     leave it to the owners to accept a Follow
  --bare               start without the shipped definitions of verbs and objects
  --without-identity   make no identity; the operator does, with POST /v1/identity
  --mdns-address A     address of the interface on which hosts of the local network are found by
                       multicast DNS; 0.0.0.0 is all of them, none is no multicast DNS. Without it,
                       that of --host, and none with --development
  --mdns-port N        port of multicast DNS (5353)

The token of the operator is taken from the environment variable CONCORDAT_OPERATOR_TOKEN.`;

/**
 * Reads the set-up of a host from its command line and environment.
 *
 * @throws {UsageError}
 */
export function parseConfig(argv: readonly string[], env: Environment): HostConfig {
  const values = readOptions(argv, {
    ...SERVER_OPTIONS,
    'no-auto-accept': { type: 'boolean' },
    bare: { type: 'boolean' },
    'without-identity': { type: 'boolean' },
    'mdns-address': { type: 'string' },
    'mdns-port': { type: 'string' },
  });
  const server = serverConfig(values, env);
  const mdns = mdnsPlace(values['mdns-address'], values['mdns-port'], server);
  return {
    ...server,
    ...(mdns && { mdns }),
    autoAccept: !(values['no-auto-accept'] ?? false),
    bare: values.bare ?? false,
    withoutIdentity: values['without-identity'] ?? false,
  };
}

const MDNS_PORT = '5353';
const NO_MDNS = 'none';

/** Where multicast DNS is spoken; undefined for nowhere. */
function mdnsPlace(
  address: string | undefined,
  port: string | undefined,
  { host, development }: ServerConfig,
): MdnsPlace | undefined {
  if (address === NO_MDNS) return undefined;
  if (address !== undefined && !isIPv4(address)) {
    throw new UsageError(`--mdns-address must be an IPv4 address, or ${NO_MDNS}`);
  }
  const usual = development || !isIPv4(host) ? undefined : host;
  const chosen = address ?? usual;
  return chosen === undefined
    ? undefined
    : { address: chosen, port: parsePort(port ?? MDNS_PORT, '--mdns-port') };
}
