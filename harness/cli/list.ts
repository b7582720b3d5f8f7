// `concordat list`: one line each, made for grep.

import { allChecks } from '../checks/index.ts';
import { loadSpecification } from '../engine/requirements.ts';
import { allFlows } from '../flows/index.ts';
import { readVectors } from './catalogue.ts';

export type Listed = 'requirements' | 'checks' | 'vectors' | 'flows';

export async function listCommand(what: Listed): Promise<number> {
  for (const line of listLines(what)) process.stdout.write(`${line}\n`);
  return 0;
}

/** The lines of a list. */
export function listLines(what: Listed): string[] {
  switch (what) {
    case 'requirements': {
      const rows = [...loadSpecification().requirements.values()];
      return rows.map(
        ({ id, level, class: name, sentence }) => `${id}\t${level}\t${name}\t${sentence}`,
      );
    }
    case 'checks':
      return allChecks.map(({ id, class: name, title }) => `${id}\t${name}\t${title}`);
    case 'vectors':
      return readVectors().map(({ id, file, comment }) => `${id}\t${file}\t${comment}`);
    case 'flows':
      return allFlows.map(({ id, title }) => `${id}\t${title}`);
  }
}
