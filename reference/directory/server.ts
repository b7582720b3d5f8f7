/** A directory as a server of its own. */
import { systemClock } from '../host/clock.ts';
import { openLogger } from '../host/logger.ts';
import { type Opened, runProgram } from '../service/program.ts';
import {
  type Environment,
  readOptions,
  SERVER_OPTIONS,
  serverConfig,
  type ServerConfig,
} from '../service/set-up.ts';
import { standalone } from '../service/standalone.ts';
import { Directory } from './directory.ts';
import { defaultDirectoryParts, type DirectoryParts } from './directory-parts.ts';
import { directoryRoutes } from './routes.ts';

export const USAGE = `usage: main.js --port N --base-url URL --data DIR [options]

  --port N             port to listen on; 0 is any free one
  --base-url URL       scheme, host and port under which others reach this directory
  --data DIR           folder for the logs; made if it is not there
  --host ADDRESS       address to listen on (127.0.0.1)
  --test-clock         let the operator move the clock with POST /admin/clock

The token of the operator, which the test clock needs, is taken from the environment variable
CONCORDAT_OPERATOR_TOKEN.`;

/** Opens a directory of its own. */
export function openDirectoryServer(
  config: ServerConfig,
  parts: DirectoryParts = defaultDirectoryParts(),
): Opened {
  const clock = systemClock();
  const directory = new Directory(config.dataFolder, parts, clock);
  if (config.testClock) clock.advance(directory.store.clockMoved);
  const service = standalone({
    ...{ config, clock },
    logger: openLogger('concordat-directory'),
    services: directory,
    routes: directoryRoutes(),
    keepMove: (milliseconds) => directory.store.moveClock(milliseconds),
    start: () => undefined,
    release: () => undefined,
    close: () => directory.close(),
  });
  return {
    service,
    ready: (port) => `concordat directory for ${config.base} listens on ${config.host}:${port}`,
  };
}

/** Runs a directory until it is told to stop, and gives back the exit code. */
export function runDirectory(argv: readonly string[], env: Environment): Promise<number> {
  return runProgram(
    () => serverConfig(readOptions(argv, SERVER_OPTIONS), env),
    async (config) => openDirectoryServer(config),
    USAGE,
  );
}
