import { parseArgs } from 'node:util';
import ipaddr from 'ipaddr.js';

/** How a host is set up. */
export interface HostConfig {
  /** Scheme, host and port under which the world reaches the host, without a slash at the end. */
  readonly base: string;
  /** The address and port to listen on; port 0 is any free one. */
  readonly host: string;
  readonly port: number;
  /** The folder with the log and the private keys. */
  readonly dataFolder: string;
  /** The token of the operator; without one nobody is the operator. */
  readonly operatorToken: string | undefined;
  /** Permits outgoing plain http, and addresses of this machine and of private networks. */
  readonly development: boolean;
  /** Offers `/admin/clock`. */
  readonly testClock: boolean;
  /** Answers each Follow with an Accept by itself. */
  readonly autoAccept: boolean;
  /** Starts without the shipped definitions. */
  readonly bare?: boolean;
}

/** The command line or the environment is not as it should be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
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

The token of the operator is taken from the environment variable CONCORDAT_OPERATOR_TOKEN.`;

function parsePort(text: string | undefined): number {
  const port = Number(text);
  if (text === undefined || !/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new UsageError('--port must be a number from 0 to 65535');
  }
  return port;
}

function parseBase(text: string | undefined): string {
  let url: URL;
  try {
    url = new URL(text ?? '');
  } catch (error) {
    throw new UsageError('--base-url must be a URL', { cause: error });
  }
  const isOrigin = ['http:', 'https:'].includes(url.protocol) && url.href === `${url.origin}/`;
  if (!isOrigin) throw new UsageError('--base-url must be http or https, host and port only');
  return url.origin;
}

/** Whether nobody but this machine can reach an address to listen on. */
function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || (ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback')
  );
}

/**
 * Reads the set-up of a host from its command line and environment.
 *
 * @throws {UsageError}
 */
export function parseConfig(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): HostConfig {
  const values = readOptions(argv);
  if (!values.data) throw new UsageError('--data is missing');
  const operatorToken = env['CONCORDAT_OPERATOR_TOKEN'];
  const host = values.host ?? '127.0.0.1';
  const development = values.development ?? values['insecure-localhost'] ?? false;
  if (development && !isLoopback(host)) {
    throw new UsageError('--development is for a --host on the loopback interface only');
  }
  return {
    base: parseBase(values['base-url']),
    host,
    port: parsePort(values.port),
    dataFolder: values.data,
    operatorToken: operatorToken === '' ? undefined : operatorToken,
    development,
    testClock: values['test-clock'] ?? false,
    autoAccept: !(values['no-auto-accept'] ?? false),
    bare: values.bare ?? false,
  };
}

function readOptions(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string' },
        'base-url': { type: 'string' },
        data: { type: 'string' },
        host: { type: 'string' },
        development: { type: 'boolean' },
        'insecure-localhost': { type: 'boolean' },
        'test-clock': { type: 'boolean' },
        'no-auto-accept': { type: 'boolean' },
        bare: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'unknown option', {
      cause: error,
    });
  }
}
