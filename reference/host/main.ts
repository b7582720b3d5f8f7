#!/usr/bin/env node
/** The reference host as a program. */
import { runHost } from './run.ts';

process.exitCode = await runHost(process.argv.slice(2), process.env);
