// Target manifests: what a target is, how it is started, and what it claims.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './errors.ts';
import { shapeProblems } from './schemas.ts';

export interface StartInstructions {
  command: string[];
  guarded_command?: string[];
  env?: Record<string, string>;
  cwd?: string;
  ready_timeout_ms?: number;
  stop_signal?: string;
}

export interface TargetManifest {
  /** Where the manifest was read from; relative paths in it start there. */
  path: string;
  name: string;
  classes: string[];
  capabilities: string[];
  start?: StartInstructions;
  base_url?: string;
  operator_token_env?: string;
  actor_tokens_env?: string;
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
  const manifest = value as Omit<TargetManifest, 'path' | 'capabilities'> & {
    capabilities?: string[];
  };
  return { ...manifest, capabilities: manifest.capabilities ?? [], path };
}
