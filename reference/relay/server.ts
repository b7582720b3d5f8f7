/** A relay as a server of its own. */
import { isAddressAllowed } from '../host/address.ts';
import { systemClock } from '../host/clock.ts';
import { openGuardedTransport } from '../host/guarded-fetch.ts';
import { openLogger } from '../host/logger.ts';
import { type Opened, runProgram } from '../service/program.ts';
import {
  type Environment,
  readOptions,
  SERVER_OPTIONS,
  serverConfig,
  type ServerConfig,
  UsageError,
} from '../service/set-up.ts';
import { standalone } from '../service/standalone.ts';
import { Relay, type RelayConfig } from './relay.ts';
import { defaultRelayParts, type RelayParts } from './relay-parts.ts';
import { relayRoutes } from './routes.ts';

/** How a relay of its own is set up. */
export type RelayServerConfig = ServerConfig & RelayConfig;

export const USAGE = `usage: main.js --port N --base-url URL --data DIR [options]

  --port N                    port to listen on; 0 is any free one
  --base-url URL              scheme, host and port under which others reach this relay
  --data DIR                  folder for the mailboxes; made if it is not there
  --host ADDRESS              address to listen on (127.0.0.1)
  --development               permit outgoing http, and requests to loopback and private addresses;
                              --insecure-localhost is another name for it. Only for a loopback --host
  --test-clock                let the operator move the clock with POST /admin/clock
  --metrics-with-dids         show in the metrics who talks to whom
  --deposits-per-minute N     refuse more deposits than that from one address

The token of the operator, which the test clock needs, is taken from the environment variable
CONCORDAT_OPERATOR_TOKEN.`;

/**
 * Reads the set-up of a relay from its command line and environment.
 *
 * @throws {UsageError}
 */
export function parseRelayConfig(argv: readonly string[], env: Environment): RelayServerConfig {
  const values = readOptions(argv, {
    ...SERVER_OPTIONS,
    'metrics-with-dids': { type: 'boolean' },
    'deposits-per-minute': { type: 'string' },
  });
  return {
    ...serverConfig(values, env),
    metricsWithDids: values['metrics-with-dids'] ?? false,
    depositsPerMinute: parseLimit(values['deposits-per-minute']),
  };
}

function parseLimit(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError('--deposits-per-minute must be a positive number');
}

/** Opens a relay of its own. */
export function openRelayServer(
  config: RelayServerConfig,
  parts: RelayParts = defaultRelayParts(),
): Opened {
  const clock = systemClock();
  const logger = openLogger('concordat-relay');
  const { development, testClock } = config;
  const transport = openGuardedTransport({ development, isAddressAllowed });
  const relay = new Relay(config, parts, { clock, transport, logger });
  if (testClock) clock.advance(relay.store.clockMoved);
  const service = standalone({
    ...{ config, clock, logger },
    services: relay,
    routes: relayRoutes(),
    keepMove: (milliseconds) => relay.store.moveClock(milliseconds),
    start: () => relay.start(),
    release: () => relay.release(),
    async close() {
      await transport.close();
      await relay.close();
    },
  });
  return {
    service,
    ready: (port) => `concordat relay for ${config.base} listens on ${config.host}:${port}`,
  };
}

/** Runs a relay until it is told to stop, and gives back the exit code. */
export function runRelay(argv: readonly string[], env: Environment): Promise<number> {
  return runProgram(
    () => parseRelayConfig(argv, env),
    async (config) => openRelayServer(config),
    USAGE,
  );
}
