#!/usr/bin/env node
/** The reference directory as a program. */
import { runDirectory } from './server.ts';

process.exitCode = await runDirectory(process.argv.slice(2), process.env);
