// Plays the command blocks of a document, as a reader would type them, and compares what it shows.
//
//   ```sh                    typed into the reader's terminal, and waited for; has to succeed
//   ```sh fails              likewise, and has to end with exit code 1
//   ```sh terminal=b         typed into another terminal, where it may go on for as long as it likes
//   ```text                  the whole output of the block before it
//   ```text terminal=b       what that terminal shows next
//   ```text terminal=b keys  `^C`: the terminal is interrupted, and what ran there has ended
//
// In an output `…` stands for anything within a line, a line of `…` alone for any number of lines, and two spaces for any
// number of them. Ports are replaced by free ones, and `~` is a folder that goes with the test.

import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import t from 'tap';
import { kitPath } from '../../harness/engine/paths.ts';
import { eventually, freePort } from '../host/helpers.ts';

const PATIENCE_MS = 180_000;
const FENCE = /^```(.*)$/;
/** Ports that `docs/tutorials/names.sh` takes from the environment, where somebody else has the usual ones. */
const NAMED_PORTS = { ALICE_PORT: '9100', BOB_PORT: '9201' };
const PORT = /(?:127\.0\.0\.1:|localhost:|--port |--mdns-port )(\d{4,5})\b/g;

/** A fenced block of a document. */
export interface Block {
  /** The line of the document that it begins at. */
  line: number;
  language: string;
  words: string[];
  text: string;
}

/** What is made of a document while it is played. */
export interface Play {
  /** Called before each block, with what stands in the document. */
  onBlock?: (block: Block) => void;
}

/** The fenced blocks of a document, in their order. */
export function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; info: string; lines: string[] } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = FENCE.exec(line);
    if (open === undefined) {
      if (fence !== null) open = { line: index + 1, info: fence[1] ?? '', lines: [] };
    } else if (line === '```') {
      const [language = '', ...words] = open.info.split(' ').filter(Boolean);
      blocks.push({ line: open.line, language, words, text: open.lines.join('\n') });
      open = undefined;
    } else {
      open.lines.push(line);
    }
  }
  if (open !== undefined) throw new Error(`the block of line ${open.line} does not end`);
  return blocks;
}

/** Whether an output is the one that a document shows; with `prefix`, how much of it is. */
export function matchOutput(shown: string, output: string): boolean {
  return outputPattern(shown, '$').test(`${output}\n`);
}

/** How many characters of an output are the ones that a document shows; undefined where it does not begin so. */
export function matchBeginning(shown: string, output: string): number | undefined {
  return outputPattern(shown, '').exec(output)?.[0].length;
}

function outputPattern(shown: string, end: string): RegExp {
  const lines = shown.split('\n').map((line) => {
    if (line.trim() === '…') return '(?:[^\\n]*\\n)*?';
    const pattern = line
      .trimEnd()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/ {2,}/g, ' +')
      .replaceAll('…', '[^\\n]+?');
    return `${pattern}[ ]*\\n`;
  });
  return new RegExp(`^${lines.join('')}${end}`);
}

/** One shell of the reader. */
class Terminal {
  readonly #child: ChildProcessWithoutNullStreams;
  #output = '';
  #taken = 0;
  #turn = 0;

  constructor(home: string, ports: Readonly<Record<string, string>>) {
    // A group of its own, so that an interruption reaches what runs in it, as it does in a terminal.
    this.#child = spawn('bash', ['--noprofile', '--norc'], {
      cwd: kitPath(),
      detached: true,
      // Not the environment of the test runner, which would instrument every program.
      env: {
        ...ports,
        HOME: home,
        PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        LANG: 'C.UTF-8',
      },
    });
    const take = (chunk: string): void => {
      this.#output += chunk;
    };
    this.#child.stdout.setEncoding('utf8').on('data', take);
    this.#child.stderr.setEncoding('utf8').on('data', take);
    this.#child.stdin.write("trap 'failed=$?' ERR\n");
  }

  /** Types a block; what it reads is nothing, as it would be the next block. */
  type(text: string): string {
    const marker = `--- block ${++this.#turn} ended with`;
    this.#child.stdin.write(
      `failed=0; {\n${text}\n} </dev/null 2>&1; printf '\\n%s %s\\n' '${marker}' "$failed"\n`,
    );
    return marker;
  }

  /** Types a block and waits for its end. */
  async run(text: string): Promise<{ output: string; status: number }> {
    const begin = this.#output.length;
    const marker = this.type(text);
    const status = await this.#ended(marker, begin);
    const output = this.#output.slice(begin, this.#output.indexOf(`\n${marker}`, begin));
    this.#taken = this.#output.length;
    return { output: output.replace(/\n$/, ''), status };
  }

  async #ended(marker: string, begin = 0): Promise<number> {
    return await eventually(
      'the block ends',
      () => {
        const found = new RegExp(`\\n${marker} (\\d+)\\n`).exec(this.#output.slice(begin));
        if (found !== null) return { status: Number(found[1]) };
        if (this.#child.exitCode !== null) throw new Error(`the shell ended:\n${this.rest()}`);
        return undefined;
      },
      PATIENCE_MS,
    ).then(({ status }) => status);
  }

  /** Waits until the terminal shows, next, what a document says. */
  async shows(shown: string): Promise<void> {
    await eventually(
      `the terminal shows\n${shown}`,
      () => {
        const length = matchBeginning(shown, this.rest());
        if (length === undefined) return false;
        this.#taken += length;
        return true;
      },
      PATIENCE_MS,
    ).catch((error: unknown) => {
      throw new Error(`${error instanceof Error ? error.message : ''}\nit shows\n${this.rest()}`);
    });
  }

  /** Presses Ctrl-C, and waits until what ran has ended. */
  async interrupt(): Promise<void> {
    const marker = `--- block ${this.#turn} ended with`;
    process.kill(-(this.#child.pid ?? 0), 'SIGINT');
    await this.#ended(marker);
    this.#taken = this.#output.length;
  }

  /** What was not compared yet. */
  rest(): string {
    return this.#output.slice(this.#taken).replace(/^\n--- block \d+ ended with \d+\n/, '');
  }

  async close(): Promise<void> {
    const ended = this.#child.exitCode === null ? once(this.#child, 'close') : Promise.resolve();
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      try {
        process.kill(-(this.#child.pid ?? 0), signal);
      } catch {
        // The group is gone.
      }
      const isEnded = await Promise.race([
        ended.then(() => true),
        new Promise<false>((resolve) => setTimeout(resolve, 10_000, false).unref()),
      ]);
      if (isEnded) break;
    }
  }
}

/** Plays a document; throws where a block fails, or shows something else. */
export async function playDocument(path: string, { onBlock }: Play = {}): Promise<number> {
  const blocks = readBlocks(readFileSync(kitPath(path), 'utf8'));
  const replace = await freePorts(blocks.map(({ text }) => text).join('\n'));
  const ports = Object.fromEntries(
    Object.entries(NAMED_PORTS).map(([name, port]) => [name, replace(port)]),
  );
  const home = mkdtempSync(join(tmpdir(), 'concordat-docs-'));
  const terminals = new Map<string, Terminal>();
  let output: string | undefined;
  let played = 0;
  try {
    for (const block of blocks) {
      onBlock?.(block);
      const { language, words, line } = block;
      const name = words.find((word) => word.startsWith('terminal='))?.slice('terminal='.length);
      const terminal = terminals.get(name ?? '') ?? new Terminal(home, ports);
      terminals.set(name ?? '', terminal);
      const text = replace(block.text);
      try {
        if (language === 'text' && words.includes('keys')) await terminal.interrupt();
        else if (language === 'text' && name !== undefined) await terminal.shows(text);
        else if (language === 'text') {
          if (output === undefined || !matchOutput(text, output)) {
            throw new Error(`it should show\n${text}\nand shows\n${output ?? '(nothing ran)'}`);
          }
        } else if (language === 'sh' && name !== undefined) terminal.type(text);
        else if (language === 'sh') {
          const result = await terminal.run(text);
          output = result.output;
          const expected = words.includes('fails') ? 1 : 0;
          if (result.status !== expected) {
            throw new Error(`exit code ${result.status}, not ${expected}:\n${text}\n${output}`);
          }
        } else throw new Error(`a block of ${language || 'no language'} cannot be played`);
      } catch (error) {
        throw new Error(
          `${path}:${line}: ${error instanceof Error ? error.message : String(error)}`,
          {
            cause: error,
          },
        );
      }
      played++;
    }
    return played;
  } finally {
    await Promise.all([...terminals.values()].map((terminal) => terminal.close()));
    rmSync(home, { recursive: true, force: true });
  }
}

/** The test of a document: that all of it can be played. Each has a file of its own, so that they run beside each other. */
export function testDocument(path: string): void {
  // A page starts many processes; the waiting for each of them has an end of its own.
  t.setTimeout(600_000);
  t.test(path, async (t) => {
    t.ok((await playDocument(path)) > 0);
  });
}

/** Puts a free port in the place of each port of a document. */
async function freePorts(text: string): Promise<(text: string) => string> {
  const ports = new Map<string, string>();
  for (const port of Object.values(NAMED_PORTS)) ports.set(port, `${await freePort()}`);
  for (const [, port = ''] of text.matchAll(PORT)) {
    if (!ports.has(port)) ports.set(port, `${await freePort()}`);
  }
  const pattern = new RegExp(`\\b(${[...ports.keys()].join('|')})\\b`, 'g');
  return (block) => block.replace(pattern, (port) => ports.get(port) ?? port);
}
