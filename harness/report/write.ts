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

/**
 * Where a report goes if nobody says where: `results/run-reference.json`. It has the names of the targets in it, each once,
 * so that the report of one target does not replace that of another.
 */
export function usualPlace(kind: string, targets: readonly string[], extension: string): string {
  const names = [...new Set(targets.map(fileName))];
  return `results/${[kind, ...names].join('-')}.${extension}`;
}

function fileName(target: string): string {
  const name = target
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return name.slice(0, 60) || 'target';
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
