// `concordat ctl consent`: what may cross from one namespace to another.

import type { Command } from 'commander';
import { at, listAt, textAt } from '../../engine/json.ts';
import { addCommand, addGroup, collect, collectThreads } from './command.ts';
import type { Open } from './command.ts';
import { grantLines, postGrant } from './federation.ts';
import type { GrantRequest } from './federation.ts';
import { findId } from './pair-argument.ts';
import type { CommonOptions, Session } from './session.ts';
import { facts, joined, table } from './words.ts';

export function addConsentCommands(program: Command, open: Open): void {
  const consent = addGroup(program, 'consent', 'grants between namespaces');
  addCommand(consent, 'grant', 'let records of one namespace cross to another')
    .requiredOption('--source <namespace>', 'the namespace that the records are in')
    .requiredOption('--target <namespace>', 'the namespace as which a peer counts by its pair')
    .option('--hash-level <level>', 'L0, L1, L2 or L3 (repeatable; all four)', collect)
    .option('--thread <thread>', 'only this thread (repeatable)', collectThreads)
    .option('--purpose <text>', 'what it is for')
    .option('--expires <time>', 'until when, such as 2026-12-24T00:00:00.000Z')
    .action(async (options: GrantRequest & CommonOptions) => {
      const session = open(options);
      const answer = await postGrant(session, options);
      session.done(`Granted ${options.source} → ${options.target}`);
      session.say(...grantLines(answer));
      session.answer(answer);
    });
  addCommand(consent, 'list', 'the grants, the oldest first').action(
    async (options: CommonOptions) => {
      await showGrants(open(options));
    },
  );
  addCommand(consent, 'revoke', 'take a grant back')
    .argument('<id>', 'the id of the grant, or its beginning')
    .action(async (argument: string, options: CommonOptions) => {
      const session = open(options);
      const ids = (await listGrants(session)).map((grant) => textAt(grant, 'grant_id') ?? '');
      const id = findId('grant', argument, ids);
      const path = `/v1/consent/grants/${id}`;
      const answer = await session.client.ask('DELETE', path, { token: session.operator });
      session.done('Grant revoked');
      session.say(...facts({ grant_id: id }));
      session.answer(answer);
    });
}

async function listGrants(session: Session): Promise<unknown[]> {
  const answer = await session.client.ask('GET', '/v1/consent/grants', { token: session.operator });
  return listAt(answer, 'grants');
}

async function showGrants(session: Session): Promise<void> {
  const grants = await listGrants(session);
  session.answer({ grants });
  if (grants.length === 0) {
    return session.say(
      'there are no grants: records cross to peers that count as their own namespace only',
    );
  }
  session.say(
    ...table([
      ['GRANT_ID', 'STATE', 'SOURCE', 'TARGET', 'LEVELS', 'THREADS', 'EXPIRES'],
      ...grants.map((grant) => [
        textAt(grant, 'grant_id') ?? '',
        textAt(grant, 'state') ?? '',
        textAt(grant, 'body', 'source_namespace') ?? '',
        textAt(grant, 'body', 'target_namespace') ?? '',
        joined(grant, 'body', 'hash_levels'),
        at(grant, 'body', 'threads') === undefined ? 'all' : joined(grant, 'body', 'threads'),
        textAt(grant, 'body', 'expires') ?? 'never',
      ]),
    ]),
  );
}
