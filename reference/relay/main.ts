#!/usr/bin/env node
/** The reference relay as a program. */
import { runRelay } from './server.ts';

process.exitCode = await runRelay(process.argv.slice(2), process.env);
