// docs/operator.md has a row for each command of `concordat ctl`, with its arguments, options and description, and no other.

import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import type { Command } from 'commander';
import t from 'tap';
import { buildProgram } from '../../harness/cli/ctl/program.ts';
import { kitPath } from '../../harness/engine/paths.ts';

const COMMON = '--output';

/** The commands that do something, each with the words that call it. */
function leaves(command: Command, words: readonly string[] = []): [string, Command][] {
  const own: [string, Command][] = hasOutput(command) ? [[words.join(' '), command]] : [];
  return [...own, ...command.commands.flatMap((one) => leaves(one, [...words, one.name()]))];
}

function hasOutput(command: Command): boolean {
  return command.options.some(({ long }) => long === COMMON);
}

function row([words, command]: [string, Command]): string {
  const usage = command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
  );
  const options = command.options
    .filter(({ long }) => long !== COMMON)
    .map(({ flags, mandatory }) => (mandatory ? `\`${flags}\` (needed)` : `\`${flags}\``));
  // The word between thread and peer stands for itself.
  const call = [words, ...usage].join(' ').replace('<from>', 'from');
  return `| \`${call}\` | ${command.description()} | ${options.join(', ')} |`;
}

t.test('every command is described', async (t) => {
  const program = buildProgram({ out: new PassThrough(), err: new PassThrough() }, () => {
    throw new Error('nothing is run here');
  });
  const rows = leaves(program).map(row);
  const page = readFileSync(kitPath('docs', 'operator.md'), 'utf8').split('\n');
  const described = page.filter(
    (line) => /^\| `[a-z-]+[ `]/.test(line) && line.split(' | ').length >= 3,
  );
  t.strictSame([...described].sort(), [...rows].sort());
});
