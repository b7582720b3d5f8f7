import { spawnSync } from 'node:child_process';

/** Runs something with standard output and error caught. */
export async function capture(
  run: () => Promise<number>,
): Promise<{ code: number; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  const { write: writeOut } = process.stdout;
  const { write: writeError } = process.stderr;
  process.stdout.write = ((text: string) => {
    stdout += text;
    return true;
  }) as typeof process.stdout.write;
  process.stderr.write = ((text: string) => {
    stderr += text;
    return true;
  }) as typeof process.stderr.write;
  try {
    const code = await run();
    return { code, stdout, stderr };
  } finally {
    process.stdout.write = writeOut;
    process.stderr.write = writeError;
  }
}

/** Whether this machine has a Python that can run the examples. */
export function hasPython(): boolean {
  const check = 'import sys; sys.exit(sys.version_info < (3, 9))';
  return spawnSync('python3', ['-c', check]).status === 0;
}

/** A command that runs a small program in Node. */
export function node(program: string): string {
  return `${process.execPath} -e '${program.replaceAll("'", "'\\''")}'`;
}
