// Target manifests: what a target is, how it is started, and what it claims.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TargetManifest as ManifestShape } from '../../schemas/types.ts';
import { UsageError } from './errors.ts';
import { shapeProblems } from './schemas.ts';

/** A manifest that was read and checked. */
export interface TargetManifest extends ManifestShape {
  /** Where it was read from; relative paths in it start there. */
  path: string;
  capabilities: string[];
}

/**
 * Reads and checks a target manifest.
 *
 * @throws {UsageError} naming the file and what is wrong in it
 */
export function loadManifest(file: string): TargetManifest {
  const path = resolve(file);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`there is no target manifest at ${file}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
  return readManifest(value, path);
}

/** Checks a manifest that is already parsed. `path` is where its relative paths start. */
export function readManifest(value: unknown, path: string): TargetManifest {
  const problems = shapeProblems('target-manifest', value);
  if (problems.length > 0) {
    throw new UsageError(`${path} is no target manifest: ${problems.join('; ')}`);
  }
  const manifest = value as ManifestShape;
  return { ...manifest, capabilities: manifest.capabilities ?? [], path };
}
