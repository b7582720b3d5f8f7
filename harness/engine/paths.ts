// Where the kit's own files are, from sources and from build/ alike.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let found: string | undefined;

/** The folder that holds `package.json`, found upwards from this file. */
export function kitRoot(): string {
  if (found !== undefined) return found;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new TypeError('the kit cannot find its own package.json');
    folder = parent;
  }
  found = folder;
  return folder;
}

/** A path inside the kit. */
export function kitPath(...parts: string[]): string {
  return join(kitRoot(), ...parts);
}
