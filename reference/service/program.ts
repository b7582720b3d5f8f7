/** A server as a program: it runs until it is told to stop. */
import { StoreLockedError } from './store-locked.ts';
import { UsageError } from './set-up.ts';

/** What can be started once and stopped once. */
export interface Service {
  /** Starts to serve. Resolves with the port when every request can be answered. */
  listen(): Promise<number>;
  /** Ends: finishes what is under way, and closes what is open. */
  close(): Promise<void>;
}

/** Exit codes of the process. */
const STOPPED = 0;
const FAILED = 1;
const MISUSED = 2;

/** A service that is opened, and what is told when it is ready. */
export interface Opened {
  readonly service: Service;
  readonly ready: (port: number) => string;
}

/**
 * Runs a service until it is told to stop, and gives back the exit code. The first SIGTERM or SIGINT
 * ends it in order, a second one at once.
 *
 * @param readConfig reads the set-up; throws a `UsageError`
 */
export async function runProgram<C>(
  readConfig: () => C,
  open: (config: C) => Promise<Opened>,
  usage: string,
): Promise<number> {
  try {
    const { service, ready } = await open(readConfig());
    const stopped = new Promise((resolve) => {
      const onSignal = (): void => {
        resolve(undefined);
        process.once('SIGTERM', () => process.exit(FAILED));
        process.once('SIGINT', () => process.exit(FAILED));
      };
      process.once('SIGTERM', onSignal);
      process.once('SIGINT', onSignal);
    });
    const port = await service.listen();
    process.stderr.write(`${ready(port)}\n`);
    await stopped;
    await service.close();
    return STOPPED;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}\n`);
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
