import {
  type Environment,
  readOptions,
  SERVER_OPTIONS,
  serverConfig,
  type ServerConfig,
  UsageError,
} from '../service/set-up.ts';

export { UsageError };

/** How a host is set up. */
export interface HostConfig extends ServerConfig {
  /** Answers each Follow with an Accept by itself. */
  readonly autoAccept: boolean;
  /** Starts without the shipped definitions. */
  readonly bare?: boolean;
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
  });
  return {
    ...serverConfig(values, env),
    autoAccept: !(values['no-auto-accept'] ?? false),
    bare: values.bare ?? false,
  };
}
