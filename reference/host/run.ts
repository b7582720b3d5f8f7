import { parseConfig, USAGE, UsageError } from './config.ts';
import { createHost } from './host.ts';
import { defaultParts, type HostParts } from './parts.ts';
import { StoreLockedError } from './store.ts';

/** Exit codes of the process. */
const STOPPED = 0;
const FAILED = 1;
const MISUSED = 2;

/**
 * Runs a host until it is told to stop, and gives back the exit code. The first SIGTERM or SIGINT
 * ends it in order, a second one at once.
 *
 * @param changeParts makes another host of it, by replacing parts
 */
export async function runHost(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  changeParts: (parts: HostParts) => HostParts = (parts) => parts,
): Promise<number> {
  try {
    const config = parseConfig(argv, env);
    const host = await createHost(config, changeParts(defaultParts(config)));
    const stopped = new Promise((resolve) => {
      const onSignal = (): void => {
        resolve(undefined);
        process.once('SIGTERM', () => process.exit(FAILED));
        process.once('SIGINT', () => process.exit(FAILED));
      };
      process.once('SIGTERM', onSignal);
      process.once('SIGINT', onSignal);
    });
    const port = await host.listen();
    process.stderr.write(`concordat host for ${config.base} listens on ${config.host}:${port}\n`);
    await stopped;
    await host.close();
    return STOPPED;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${USAGE}\n`);
      return MISUSED;
    }
    if (!isExpected(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return FAILED;
  }
}

/** What an operator can mend, so that a message is worth more than a stack. */
function isExpected(error: unknown): error is Error {
  if (error instanceof StoreLockedError) return true;
  return (
    error instanceof Error &&
    'code' in error &&
    ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL'].includes(String(error.code))
  );
}
