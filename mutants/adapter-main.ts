#!/usr/bin/env node
/** Runs one mutant of the reference adapter: `adapter-main.js <name>`. */
import { createInterface } from 'node:readline';

import type { JsonObject } from '../harness/oracle/index.ts';
import { answer } from '../reference/adapter/operations.ts';
import type { AdapterMutant } from './mutant.ts';

const file = new URL(`./${process.argv[2] ?? ''}.js`, import.meta.url);
const { default: mutant } = (await import(file.href)) as { default: AdapterMutant };

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { id, op, input } = JSON.parse(line) as { id: number; op: string; input: JsonObject };
  process.stdout.write(`${JSON.stringify({ id, ...mutant.answer(op, input, answer) })}\n`);
}
