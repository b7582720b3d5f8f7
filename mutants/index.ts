/** All mutants: one small file each, in the folder of its kind. */
import { readdirSync } from 'node:fs';

import type { Mutant } from './mutant.ts';

/** A mutant and the name of its file. */
export type NamedMutant = Mutant & { readonly name: string };

async function loadFolder(folder: 'host' | 'adapter'): Promise<NamedMutant[]> {
  const place = new URL(`./${folder}/`, import.meta.url);
  const files = readdirSync(place).filter((file) => file.endsWith('.js'));
  return await Promise.all(
    files.sort().map(async (file) => {
      const module = (await import(new URL(file, place).href)) as { default: Mutant };
      return { ...module.default, name: `${folder}/${file.slice(0, -'.js'.length)}` };
    }),
  );
}

export const allMutants: readonly NamedMutant[] = [
  ...(await loadFolder('adapter')),
  ...(await loadFolder('host')),
];
