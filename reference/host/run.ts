import { runProgram } from '../service/program.ts';
import { openHost } from './boot.ts';
import { parseConfig, USAGE } from './config.ts';
import { defaultParts, type HostParts } from './parts.ts';

/**
 * Runs a host until it is told to stop, and gives back the exit code. The first SIGTERM or SIGINT
 * ends it in order, a second one at once.
 *
 * @param changeParts makes another host of it, by replacing parts
 */
export function runHost(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  changeParts: (parts: HostParts) => HostParts = (parts) => parts,
): Promise<number> {
  return runProgram(
    () => parseConfig(argv, env),
    async (config) => ({
      ready: (port) => `concordat host for ${config.base} listens on ${config.host}:${port}`,
      service: await openHost(config, changeParts(defaultParts(config))),
    }),
    USAGE,
  );
}
