import { type Logger, pino } from 'pino';

/** Where the host reports its own faults. It never gets requests, tokens or keys. */
export type HostLogger = Pick<Logger, 'error' | 'info' | 'warn'>;

/** A logger that writes JSON lines to standard error, which is not for programs. */
export function openLogger(name = 'concordat-host'): HostLogger {
  return pino({ name, base: null }, pino.destination({ dest: 2, sync: true }));
}
