/** How a server of this project is set up, whatever it serves: its command line and environment. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import ipaddr from 'ipaddr.js';

/** What every server has to know. */
export interface ServerConfig {
  /** Scheme, host and port under which the world reaches the server, without a slash at the end. */
  readonly base: string;
  /** The address and port to listen on; port 0 is any free one. */
  readonly host: string;
  readonly port: number;
  /** The folder with everything that it keeps. */
  readonly dataFolder: string;
  /** The token of the operator; without one nobody is the operator. */
  readonly operatorToken: string | undefined;
  /** Permits outgoing plain http, and addresses of this machine and of private networks. */
  readonly development: boolean;
  /** Offers `/admin/clock`. */
  readonly testClock: boolean;
}

/** The command line or the environment is not as it should be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The options of every server, for `parseArgs`. */
export const SERVER_OPTIONS = {
  port: { type: 'string' },
  'base-url': { type: 'string' },
  data: { type: 'string' },
  host: { type: 'string' },
  development: { type: 'boolean' },
  'insecure-localhost': { type: 'boolean' },
  'test-clock': { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** What these options gave. */
export interface ServerValues {
  readonly port?: string | undefined;
  readonly 'base-url'?: string | undefined;
  readonly data?: string | undefined;
  readonly host?: string | undefined;
  readonly development?: boolean | undefined;
  readonly 'insecure-localhost'?: boolean | undefined;
  readonly 'test-clock'?: boolean | undefined;
}

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the options of a command line.
 *
 * @throws {UsageError}
 */
export function readOptions<O extends NonNullable<ParseArgsConfig['options']>>(
  argv: readonly string[],
  options: O,
): ReturnType<typeof parseArgs<{ args: string[]; options: O }>>['values'] {
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'unknown option', {
      cause: error,
    });
  }
}

/**
 * Makes the set-up of a server of its options.
 *
 * @throws {UsageError}
 */
export function serverConfig(values: ServerValues, env: Environment): ServerConfig {
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
  };
}

/**
 * Reads the number of a port.
 *
 * @throws {UsageError}
 */
export function parsePort(text: string | undefined, option = '--port'): number {
  const port = Number(text);
  if (text === undefined || !/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new UsageError(`${option} must be a number from 0 to 65535`);
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
