// `concordat ctl discover`: finding peers. What is found is looked at; nothing here makes a pair.

import type { Command } from 'commander';
import { at, listAt, textAt } from '../../engine/json.ts';
import { addCommand, addGroup } from './command.ts';
import type { Open } from './command.ts';
import { findPeer } from './pair-argument.ts';
import type { CommonOptions, Session } from './session.ts';
import { duration, facts, joined, table } from './words.ts';

export function addDiscoverCommands(program: Command, open: Open): void {
  const discover = addGroup(program, 'discover', 'finding peers; pairing is another step');
  addCommand(discover, 'list', 'who announces itself on the local network').action(
    async (options: CommonOptions) => {
      await showLocalNetwork(open(options));
    },
  );
  addCommand(discover, 'lookup', 'who and where a peer is')
    .argument('<peer>', 'a did:web, a did:sync:instance, a handle at the directory, or a URL')
    .action(async (peer: string, options: CommonOptions) => {
      await lookUp(open(options), peer);
    });
  addCommand(discover, 'search', 'who wants to be found in a namespace, by the directory')
    .argument('<namespace>', 'the namespace')
    .action(async (namespace: string, options: CommonOptions) => {
      await search(open(options), namespace);
    });
  addCommand(discover, 'introductions', 'whom a peer knows')
    .argument('<pair>', 'a DID, a pair_id, or the beginning of one')
    .action(async (pair: string, options: CommonOptions) => {
      await askPeer(open(options), pair);
    });
}

async function showLocalNetwork(session: Session): Promise<void> {
  const answer = await session.client.ask('GET', '/v1/discovery/mdns', { token: session.operator });
  session.answer(answer);
  if (at(answer, 'listening') !== true)
    return session.say('the host does not listen on the local network');
  const peers = listAt(answer, 'peers');
  if (peers.length === 0) return session.say('nobody announces itself');
  session.say(
    ...table([
      ['DID', 'URL', 'NAMESPACES', 'SEEN', 'PAIRED'],
      ...peers.map((peer) => [
        textAt(peer, 'did') ?? '',
        textAt(peer, 'url') ?? '',
        joined(peer, 'namespaces'),
        textAt(peer, 'seen') ?? '',
        textAt(peer, 'paired') ?? '-',
      ]),
    ]),
  );
}

async function lookUp(session: Session, peer: string): Promise<void> {
  const query = new URLSearchParams({ peer });
  const answer = await session.client.ask('GET', `/v1/discovery/lookup?${query.toString()}`, {
    token: session.operator,
  });
  session.answer(answer);
  const left = Date.parse(textAt(answer, 'manifest', 'expires') ?? '') - Date.now();
  const url = textAt(answer, 'base_url') ?? '';
  session.done(`Discovered ${peer}`);
  session.say(
    ...facts({
      DID: textAt(answer, 'did'),
      URL: url,
      'found by': textAt(answer, 'found_by'),
      'Manifest TTL': Number.isNaN(left) ? undefined : `${duration(Math.max(left, 0))} remaining`,
      paired: textAt(answer, 'paired') ?? `no; to pair: concordat ctl federation pair ${url}`,
    }),
  );
}

async function search(session: Session, namespace: string): Promise<void> {
  const query = new URLSearchParams({ namespace });
  const answer = await session.client.ask('GET', `/v1/discovery/search?${query.toString()}`, {
    token: session.operator,
  });
  session.answer(answer);
  const results = listAt(answer, 'results');
  if (results.length === 0) return session.say(`nobody wants to be found in ${namespace}`);
  session.say(
    ...table([
      ['DID', 'HANDLE', 'URL', 'PAIRED'],
      ...results.map((one) => [
        textAt(one, 'did') ?? '',
        textAt(one, 'handle') ?? '-',
        textAt(one, 'url') ?? '',
        textAt(one, 'paired') ?? '-',
      ]),
    ]),
  );
}

async function askPeer(session: Session, pair: string): Promise<void> {
  const answer = await session.client.ask('POST', '/v1/discovery/introductions', {
    token: session.operator,
    body: { from: await findPeer(session, pair) },
  });
  session.answer(answer);
  const peers = listAt(answer, 'peers');
  if (peers.length === 0) return session.say('the peer knows nobody else');
  session.say(
    ...table([
      ['DID', 'URL', 'PAIRED'],
      ...peers.map((one) => [
        textAt(one, 'did') ?? '',
        textAt(one, 'url') ?? '',
        textAt(one, 'paired') ?? '-',
      ]),
    ]),
  );
}
