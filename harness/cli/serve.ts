// `concordat serve`, `concordat relay`, `concordat directory`: the reference servers as processes of their own. The
// harness never loads them.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { UsageError } from '../engine/errors.ts';
import { kitPath } from '../engine/paths.ts';

/** The servers that there are, by the folders in which their programs are. */
export type ServerName = 'host' | 'relay' | 'directory';

/** Runs a reference server in the foreground and returns its exit code. */
export async function serveCommand(server: ServerName, args: readonly string[]): Promise<number> {
  const main = kitPath('build', 'reference', server, 'main.js');
  if (!existsSync(main)) {
    throw new UsageError(`the reference ${server} is not built; run: npm run build`);
  }
  const child = spawn(process.execPath, [main, ...args], { stdio: 'inherit' });
  // A terminal signals the whole group; a supervisor signals only this process.
  const forward = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  process.on('SIGTERM', forward);
  process.on('SIGINT', () => undefined);
  return await new Promise((resolve) => {
    child.once('error', (error) => {
      throw error;
    });
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
