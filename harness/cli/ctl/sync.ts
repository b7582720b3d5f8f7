// `concordat ctl sync`: pulling threads from peers, once or again and again.

import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { at, listAt, textAt } from '../../engine/json.ts';
import { Refused } from './client.ts';
import { addCommand, readThread, withOutput } from './command.ts';
import type { Open } from './command.ts';
import { findId, findPeer } from './pair-argument.ts';
import type { CommonOptions, Session } from './session.ts';
import { count, facts, table } from './words.ts';

export function addSyncCommands(program: Command, open: Open): void {
  const sync = withOutput(program.command('sync'))
    .description('pull a thread from a peer; with list, add and remove: again and again')
    .argument('<thread>', 'the thread', readThread)
    .argument('<from>', 'the word "from"', readFrom)
    .argument('<peer>', 'whose records: a DID, a URL or a pair_id of a pair')
    .action(async (thread: string, _from: string, peer: string, options: CommonOptions) => {
      await pull(open(options), thread, peer);
    });
  addCommand(sync, 'list', 'the threads that are pulled again and again').action(
    async (options: CommonOptions) => {
      await showSyncPairs(open(options));
    },
  );
  addCommand(sync, 'add', 'pull a thread from a peer every few seconds from now on')
    .argument('<peer>', 'whose records')
    .argument('<thread>', 'the thread', readThread)
    .action(async (peer: string, thread: string, options: CommonOptions) => {
      await add(open(options), peer, thread);
    });
  addCommand(sync, 'remove', 'pull no more; what was pulled stays')
    .argument('<sync-pair>', 'the sp_… of the list, or a peer with its thread')
    .argument('[thread]', 'the thread, where a peer is given', readThread)
    .action(async (name: string, thread: string | undefined, options: CommonOptions) => {
      await remove(open(options), name, thread);
    });
}

function readFrom(text: string): string {
  if (text === 'from') return text;
  throw new InvalidArgumentError('write: sync <thread> from <peer>.');
}

async function pull(session: Session, thread: string, peer: string): Promise<void> {
  const answer = await session.client.ask('POST', '/v1/sync/pull', {
    token: session.operator,
    body: { from: await findPeer(session, peer), thread },
    unhurried: true,
  });
  const refused = Number(at(answer, 'refused'));
  session.done('Sync complete');
  session.say(
    ...facts({
      thread,
      pulled: count(Number(at(answer, 'pulled')), 'record'),
      refused: refused > 0 ? count(refused, 'record') : undefined,
      cursor: textAt(answer, 'cursor') ?? '-',
    }),
  );
  session.answer(answer);
}

async function listSyncPairs(session: Session): Promise<unknown[]> {
  const answer = await session.client.ask('GET', '/v1/sync/pairs', { token: session.operator });
  return listAt(answer, 'pairs');
}

async function showSyncPairs(session: Session): Promise<void> {
  const pairs = await listSyncPairs(session);
  session.answer({ pairs });
  if (pairs.length === 0) return session.say('no thread is pulled by itself');
  session.say(
    ...table([
      ['PAIR_ID', 'THREAD', 'FROM', 'STATE', 'PULLED', 'LAST_SYNC', 'LAST_ERROR'],
      ...pairs.map((pair) => [
        textAt(pair, 'pair_id') ?? '',
        textAt(pair, 'thread_id') ?? '',
        textAt(pair, 'peer_did') ?? '',
        textAt(pair, 'state') ?? '',
        String(at(pair, 'pulled') ?? ''),
        textAt(pair, 'last_sync') ?? 'never',
        textAt(pair, 'last_error') ?? '-',
      ]),
    ]),
  );
}

async function add(session: Session, peer: string, thread: string): Promise<void> {
  const answer = await session.client.ask('POST', '/v1/sync/pairs', {
    token: session.operator,
    body: { peer_did: await findPeer(session, peer), thread_id: thread },
  });
  session.done(`Pulling ${thread}`);
  session.say(
    ...facts({
      pair_id: textAt(answer, 'pair_id'),
      from: textAt(answer, 'peer_did'),
      state: textAt(answer, 'state'),
    }),
  );
  session.answer(answer);
}

async function remove(session: Session, name: string, thread: string | undefined): Promise<void> {
  const pairs = await listSyncPairs(session);
  const id =
    thread === undefined
      ? findId('sync pair', name, pairs.map(idOf))
      : await idFor(session, pairs, name, thread);
  const answer = await session.client.ask('DELETE', `/v1/sync/pairs/${id}`, {
    token: session.operator,
  });
  session.done('Sync pair removed');
  session.say(...facts({ pair_id: id }));
  session.answer(answer);
}

function idOf(pair: unknown): string {
  return textAt(pair, 'pair_id') ?? '';
}

async function idFor(
  session: Session,
  pairs: readonly unknown[],
  peer: string,
  thread: string,
): Promise<string> {
  const did = await findPeer(session, peer);
  const found = pairs.find(
    (pair) => textAt(pair, 'peer_did') === did && textAt(pair, 'thread_id') === thread,
  );
  if (found !== undefined) return idOf(found);
  throw new Refused('not-found', `${thread} is not pulled from ${did}`);
}
