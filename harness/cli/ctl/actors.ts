// `concordat ctl actor`: who writes at the host. A token is made here, told the host, and kept in a file; nobody ever sees it.

import { Option } from 'commander';
import type { Command } from 'commander';
import { isObject, textAt } from '../../engine/json.ts';
import { Refused } from './client.ts';
import { addCommand, addGroup } from './command.ts';
import type { Open } from './command.ts';
import type { CommonOptions, Session } from './session.ts';
import { facts, table } from './words.ts';

interface CreateOptions extends CommonOptions {
  type: string;
  displayName?: string;
}

export function addActorCommands(program: Command, open: Open): void {
  const actor = addGroup(program, 'actor', 'the actors of the host, and their tokens');
  addCommand(actor, 'create', 'create an actor, and keep a token for it')
    .argument('<name>', 'the name of the actor')
    .addOption(
      new Option('--type <type>', 'what it is')
        .choices(['Person', 'Service', 'Group'])
        .default('Person'),
    )
    .option('--display-name <text>', 'its name for people')
    .action(async (name: string, options: CreateOptions) => {
      await create(open(options), name, options);
    });
  addCommand(actor, 'list', 'the actors, and whether a token is kept here').action(
    async (options: CommonOptions) => {
      await list(open(options));
    },
  );
}

async function create(session: Session, name: string, options: CreateOptions): Promise<void> {
  const operator = session.operator;
  const kept = session.tokens.read(name);
  // The token is on the disk before the host knows it, so that none is lost; the same command again goes on from there.
  const token = kept ?? session.tokens.make(name);
  try {
    await session.client.ask('POST', '/admin/tokens', {
      token: operator,
      body: { actor: name, token },
    });
  } catch (error) {
    if (kept === undefined && error instanceof Refused && error.status !== undefined)
      session.tokens.forget(name);
    throw error;
  }
  const isNew = await publishCreate(session, token, name, options);
  const identity = await session.client.ask('GET', '/v1/identity', { token });
  const url = `${session.client.base}/actors/${name}`;
  const did = textAt(identity, 'actor');
  const path = session.tokens.path(name);
  session.done(isNew ? 'Actor created' : 'Actor is there already');
  session.say(...facts({ name, url, did, token: `kept in ${path}` }));
  session.answer({ name, url, did, created: isNew, token_file: path });
}

/** Whether the actor was not there before. */
async function publishCreate(
  session: Session,
  token: string,
  name: string,
  { type, displayName }: CreateOptions,
): Promise<boolean> {
  const object = {
    type,
    preferredUsername: name,
    ...(displayName === undefined ? {} : { name: displayName }),
  };
  try {
    await session.client.ask('POST', '/activity', { token, body: { type: 'Create', object } });
    return true;
  } catch (error) {
    if (error instanceof Refused && error.code === 'conflict') return false;
    throw error;
  }
}

async function list(session: Session): Promise<void> {
  const answer = await session.client.ask('GET', '/projections/actor-state', {
    token: session.operator,
  });
  session.answer(answer);
  const kept = new Set(session.tokens.names());
  const actors = isObject(answer) ? Object.entries(answer) : [];
  if (actors.length === 0)
    return session.say('there are no actors; make one with: concordat ctl actor create <name>');
  session.say(
    ...table([
      ['NAME', 'TYPE', 'URL', 'TOKEN'],
      ...actors.map(([url, document]) => {
        const name = textAt(document, 'preferredUsername') ?? url.slice(url.lastIndexOf('/') + 1);
        return [name, textAt(document, 'type') ?? '', url, kept.has(name) ? 'kept here' : '-'];
      }),
    ]),
  );
}
