// `concordat ctl`: the commands of the operator, run in the foreground of a terminal.

import { Interruption, runCtl } from './ctl/program.ts';

/** Runs one command of the operator and returns its exit code. The first Ctrl-C ends it in order, a second one at once. */
export async function ctlCommand(args: readonly string[]): Promise<number> {
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort(new Interruption('interrupted')));
  return await runCtl(args, {
    env: process.env,
    out: process.stdout,
    err: process.stderr,
    signal: interruption.signal,
  });
}
