#!/usr/bin/env node
/** Runs one mutant of the reference host: `host-main.js <name> <arguments of the host>`. */
import { parseConfig } from '../reference/host/config.ts';
import { runHost } from '../reference/host/run.ts';
import type { HostMutant } from './mutant.ts';

const [name = '', ...argv] = process.argv.slice(2);
const file = new URL(`./${name}.js`, import.meta.url);
const { default: mutant } = (await import(file.href)) as { default: HostMutant };
const config = parseConfig(argv, process.env);
process.exitCode = await runHost(argv, process.env, (parts) => mutant.change(parts, config));
