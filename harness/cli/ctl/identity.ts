// `concordat ctl identity`: who the host is.

import type { Command } from 'commander';
import { textAt } from '../../engine/json.ts';
import { Refused } from './client.ts';
import { addCommand, addGroup } from './command.ts';
import type { Open } from './command.ts';
import type { CommonOptions, Session } from './session.ts';
import { facts } from './words.ts';

export function addIdentityCommands(program: Command, open: Open): void {
  const identity = addGroup(program, 'identity', 'the DID and the key of the host');
  addCommand(identity, 'show', 'who the host is').action(async (options: CommonOptions) => {
    await show(open(options));
  });
  addCommand(identity, 'generate', 'make an identity for a host that has none').action(
    async (options: CommonOptions) => {
      const session = open(options);
      const answer = await session.client.ask('POST', '/v1/identity', { token: session.operator });
      session.done('Identity made');
      session.say(...identityFacts(answer));
      session.answer(answer);
    },
  );
}

async function show(session: Session): Promise<void> {
  const name = session.actorName();
  const token = name === undefined ? undefined : session.tokens.read(name);
  const answer = await readIdentity(session, token);
  if (answer === undefined) {
    throw new Refused(
      'not-found',
      'this host has no identity; make one with: concordat ctl identity generate',
    );
  }
  session.say(`Identity of ${session.client.base}`, ...identityFacts(answer));
  session.answer(answer);
}

/** The identity of the host, or undefined where it has none. */
export async function readIdentity(session: Session, token?: string): Promise<unknown> {
  try {
    return await session.client.ask('GET', '/v1/identity', { token });
  } catch (error) {
    if (error instanceof Refused && error.code === 'not-found') return undefined;
    throw error;
  }
}

function identityFacts(answer: unknown): string[] {
  return facts({
    DID: textAt(answer, 'did'),
    method: textAt(answer, 'method'),
    key_id: textAt(answer, 'key_id'),
    fingerprint: textAt(answer, 'key_fingerprint'),
    actor: textAt(answer, 'actor'),
  });
}
