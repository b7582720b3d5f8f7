// `concordat ctl export` and `concordat ctl import`: taking records elsewhere.

import { createReadStream, existsSync } from 'node:fs';
import { open as openFile, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { UsageError } from '../../engine/errors.ts';
import { at, listAt, textAt } from '../../engine/json.ts';
import { addCommand } from './command.ts';
import type { Open } from './command.ts';
import type { CommonOptions, Session } from './session.ts';
import { count, facts } from './words.ts';

/** How many refused lines are shown to people. */
const SHOWN = 20;

export function addPortabilityCommands(program: Command, open: Open): void {
  addCommand(program, 'export', 'every record that the host holds, as lines of JSON')
    .argument('[file]', 'where they go (standard output)')
    .action(async (file: string | undefined, options: CommonOptions) => {
      const session = open(options);
      const lines = session.client.read('/v1/export', { token: session.operator });
      if (file === undefined) await session.write(lines);
      else await exportTo(session, lines, file);
    });
  addCommand(program, 'import', 'take in the records of an export')
    .argument('<file>', 'an export')
    .action(async (file: string, options: CommonOptions) => {
      await importFrom(open(options), file);
    });
}

/** An export that was cut off leaves nothing behind that looks like a whole one. */
async function exportTo(
  session: Session,
  lines: AsyncIterable<Uint8Array>,
  file: string,
): Promise<void> {
  const part = `${file}.part`;
  try {
    const handle = await openFile(part, 'w', 0o600);
    try {
      for await (const chunk of lines) await handle.write(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  const header = await readHeader(file);
  session.done(`Exported ${count(Number(at(header, 'records')), 'record')} to ${file}`);
  session.say(...facts({ source: textAt(header, 'source_did'), digest: textAt(header, 'digest') }));
  session.answer(header);
}

async function readHeader(file: string): Promise<unknown> {
  const reader = createInterface({ input: createReadStream(file) });
  for await (const line of reader) {
    reader.close();
    return JSON.parse(line) as unknown;
  }
  return undefined;
}

async function importFrom(session: Session, file: string): Promise<void> {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
  const answer = await session.client.ask('POST', '/v1/import', {
    token: session.operator,
    lines_of: file,
    unhurried: true,
  });
  const refusals = listAt(answer, 'refusals');
  const refused = Number(at(answer, 'refused'));
  session.done(`Imported ${count(Number(at(answer, 'imported')), 'record')}`);
  session.say(
    ...facts({
      upgraded: `${String(at(answer, 'upgraded'))}`,
      known: `${String(at(answer, 'known'))}`,
      refused: `${refused}`,
      complete:
        at(answer, 'complete') === true
          ? 'yes'
          : 'no: lines are missing, or not those of the header',
    }),
    ...refusals
      .slice(0, SHOWN)
      .map((one) => `    line ${String(at(one, 'line'))}: ${textAt(one, 'code') ?? ''}`),
    ...(refused > SHOWN ? [`    and ${refused - SHOWN} more`] : []),
  );
  session.answer(answer);
}
