// What the commands of the operator have in common: the form of the output, and how arguments are read.

import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { CommonOptions, Session } from './session.ts';

/** Begins a run of a command. */
export type Open = (options: CommonOptions) => Session;

/** A command that does something; groups of commands have no output of their own. */
export function addCommand(parent: Command, usage: string, description: string): Command {
  return withOutput(parent.command(usage)).description(description);
}

/** The option that every command has. */
export function withOutput(command: Command): Command {
  return command.addOption(
    new Option('-o, --output <format>', 'lines for people, or the answer of the API')
      .choices(['text', 'json'])
      .default('text'),
  );
}

export function addGroup(parent: Command, name: string, description: string): Command {
  return parent
    .command(name)
    .description(description)
    .showHelpAfterError('(--help shows what there is)');
}

/** Collects an option that may be given several times. */
export function collect(value: string, previous: string[] = []): string[] {
  return [...previous, value];
}

export function readThread(text: string): string {
  if (/^th_[a-z0-9][a-z0-9_-]{0,123}$/.test(text)) return text;
  throw new InvalidArgumentError('the name of a thread begins with th_, such as th_review_inbox.');
}

export function collectThreads(value: string, previous: string[] = []): string[] {
  return [...previous, readThread(value)];
}

export function readSeconds(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError('a number of seconds is needed.');
  return Number(text);
}

/** As which namespace each of two hosts counts with the other. */
export interface NamespaceMap {
  local: string;
  peer: string;
}

/** `<local>:<peer>`; a pair has one mapping. */
export function readMap(text: string, previous?: NamespaceMap): NamespaceMap {
  const [local = '', peer = '', ...rest] = text.split(':');
  if (local === '' || peer === '' || rest.length > 0) {
    throw new InvalidArgumentError('two namespaces are needed: <local>:<peer>.');
  }
  if (previous !== undefined) throw new InvalidArgumentError('a pair has one mapping only.');
  return { local, peer };
}
