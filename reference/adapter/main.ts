/** The reference implementation as an adapter: requests on standard input, responses on standard output. */
import { createInterface } from 'node:readline';

import type { JsonObject } from '../core/index.ts';
import { answer } from './operations.ts';

interface Request {
  id: number;
  op: string;
  input: JsonObject;
}

// Reading stops by itself at the end of standard input, and with it the program. Spec: `adapter-end`.
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  const { id, op, input } = JSON.parse(line) as Request;
  process.stdout.write(`${JSON.stringify({ id, ...answer(op, input) })}\n`);
}
