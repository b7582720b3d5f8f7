// Programs of this project, started as an operator starts them.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { kitPath } from '../../harness/engine/paths.ts';
import {
  ask,
  type Cleanup,
  eventually,
  freePort,
  OPERATOR,
  temporaryFolder,
} from '../host/helpers.ts';

/** Starts the reference host in development mode; it is stopped when the test ends. */
export async function startProgram(
  t: Cleanup,
  options: readonly string[],
): Promise<{ base: string }> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const words = [
    '--port',
    `${port}`,
    '--base-url',
    base,
    '--data',
    temporaryFolder(t),
    '--development',
  ];
  const main = kitPath('build', 'reference', 'host', 'main.js');
  const child = spawn(process.execPath, [main, ...words, ...options], {
    // Not the environment of the test runner, which would instrument the host.
    env: { PATH: process.env['PATH'] ?? '', CONCORDAT_OPERATOR_TOKEN: OPERATOR },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = once(child, 'close');
  t.teardown(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  await eventually(
    'the host is ready',
    async () => {
      if (child.exitCode !== null) throw new Error(errors);
      return ask(`${base}/health`).then(
        ({ status }) => status === 200,
        () => false,
      );
    },
    30_000,
  );
  return { base };
}
