// Puts reports where the user wants them.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Report } from '../../schemas/types.ts';
import { UsageError } from '../engine/errors.ts';

import { renderTap } from './tap.ts';

export interface ReportFiles {
  json: string;
  text: string;
  /** `-` is standard output. */
  tap?: string;
}

/** @throws {UsageError} when a file cannot be written */
export function writeReports(report: Report, text: string, files: ReportFiles): void {
  write(files.json, `${JSON.stringify(report, null, 2)}\n`);
  write(files.text, text);
  if (files.tap === '-') process.stdout.write(renderTap(report));
  else if (files.tap !== undefined) write(files.tap, renderTap(report));
}

function write(path: string, content: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  } catch (error) {
    throw new UsageError(
      `${path} cannot be written: ${error instanceof Error ? error.message : ''}`,
    );
  }
}
