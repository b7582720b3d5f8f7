// Runs the operator's commands in the process of the test.

import { PassThrough } from 'node:stream';
import { CommanderError } from 'commander';
import { runCtl } from '../../harness/cli/ctl/program.ts';
import { UsageError } from '../../harness/engine/errors.ts';

export interface CtlResult {
  code: number;
  out: string;
  err: string;
  /** The output as JSON, where it is that. */
  json: unknown;
}

/** Runs one command; wrong usage is 2, as in the program. */
export async function ctl(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  signal: AbortSignal = new AbortController().signal,
): Promise<CtlResult> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const read = [collect(out), collect(err)];
  let code: number;
  try {
    code = await runCtl(args, { env, out, err, signal });
  } catch (error) {
    if (error instanceof UsageError) err.write(`concordat: ${error.message}\n`);
    else if (!(error instanceof CommanderError)) throw error;
    code = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
  }
  out.end();
  err.end();
  const [text = '', errors = ''] = await Promise.all(read);
  return { code, out: text, err: errors, json: parse(text) };
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
