// `concordat ctl config`: relays, the directory, the local network and introductions. Every setting has effect at once.

import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { at, listAt, textAt } from '../../engine/json.ts';
import { addCommand, addGroup } from './command.ts';
import type { Open } from './command.ts';
import { findPeer } from './pair-argument.ts';
import { readBaseUrl } from './session.ts';
import type { CommonOptions, Session } from './session.ts';
import { count, facts, table } from './words.ts';

const RELAY = '/v1/config/relay';
const DIRECTORY = '/v1/config/directory';

interface ForPair extends CommonOptions {
  forPair: string;
}

export function addConfigCommands(program: Command, open: Open): void {
  const config = addGroup(program, 'config', 'settings of the host');
  addRelayCommands(addGroup(config, 'relay', 'the mailboxes for peers that are away'), open);
  addDirectoryCommands(
    addGroup(config, 'directory', 'where did:sync:instance DIDs and handles are looked up'),
    open,
  );
  addSwitch(config, open, {
    name: 'mdns',
    description: 'announcing the host on the local network',
    path: '/v1/config/mdns',
    member: 'announce',
    lines: (answer) =>
      facts({
        listening: at(answer, 'listening') === true ? 'yes' : 'no',
        announcing: at(answer, 'announcing') === true ? 'yes' : 'no',
      }),
  });
  addSwitch(config, open, {
    name: 'introductions',
    description: 'telling peers of each other',
    path: '/v1/config/introductions',
    member: 'enabled',
    lines: (answer) => facts({ enabled: at(answer, 'enabled') === true ? 'yes' : 'no' }),
  });
}

function readUrl(text: string): string {
  const url = readBaseUrl(text);
  if (url !== undefined) return url;
  throw new InvalidArgumentError('a base URL is needed: http or https, a host and a port.');
}

function addRelayCommands(relay: Command, open: Open): void {
  const forPair = ['--for-pair <pair>', 'all, or the DID of a peer', 'all'] as const;
  addCommand(relay, 'set', 'use a relay, for one peer or for all')
    .argument('<url>', 'the base URL of the relay', readUrl)
    .option(...forPair)
    .action(async (url: string, options: ForPair) => {
      const session = open(options);
      const target = await targetOf(session, options.forPair);
      const body = { for: target, url };
      const answer = await session.client.ask('POST', RELAY, { token: session.operator, body });
      session.done(`Relay set for ${nameOf(target)}`);
      session.say(...facts({ url, record: textAt(answer, 'record') }));
      session.answer(answer);
    });
  addCommand(relay, 'show', 'which relay is used for whom').action(
    async (options: CommonOptions) => {
      const session = open(options);
      const answer = await session.client.ask('GET', RELAY, { token: session.operator });
      session.answer(answer);
      const relays = listAt(answer, 'relays');
      if (relays.length === 0)
        return session.say('no relay is set: peers that are away are not sent to');
      session.say(
        ...relays.map(
          (one) => `${nameOf(textAt(one, 'for') ?? '')}: ${textAt(one, 'url') ?? ''} (enabled)`,
        ),
      );
    },
  );
  addCommand(relay, 'status', 'whether the relays answer, and what waits').action(
    async (options: CommonOptions) => {
      await showRelayStatus(open(options));
    },
  );
  addCommand(relay, 'clear', 'use a relay no more')
    .option(...forPair)
    .action(async (options: ForPair) => {
      const session = open(options);
      const target = await targetOf(session, options.forPair);
      const path = `${RELAY}/${encodeURIComponent(target)}`;
      const answer = await session.client.ask('DELETE', path, { token: session.operator });
      session.done(`Relay cleared for ${nameOf(target)}`);
      session.answer(answer);
    });
}

/** For whom a relay is: `all`, a DID as it is, or the DID of the pair that is meant. */
async function targetOf(session: Session, argument: string): Promise<string> {
  if (argument === 'all' || argument.startsWith('did:')) return argument;
  return await findPeer(session, argument);
}

function nameOf(target: string): string {
  return target === 'all' ? 'catch-all' : target;
}

async function showRelayStatus(session: Session): Promise<void> {
  const answer = await session.client.ask('GET', `${RELAY}/status`, { token: session.operator });
  session.answer(answer);
  const relays = listAt(answer, 'relays');
  if (relays.length === 0) session.say('no relay is set');
  for (const relay of relays) session.say(...relayLines(relay));
  const outbound = listAt(answer, 'outbound');
  if (outbound.length > 0) {
    session.say(
      ...table([
        ['TO', 'WAITING', 'HANDED_OVER', 'DEPOSITED', 'GIVEN_UP', 'PATH', 'LAST_ERROR'],
        ...outbound.map((peer) => [
          textAt(peer, 'peer_did') ?? '',
          ...['waiting', 'handed_over', 'deposited', 'given_up'].map((name) =>
            String(at(peer, name) ?? ''),
          ),
          textAt(peer, 'path') ?? '-',
          textAt(peer, 'last_error') ?? '-',
        ]),
      ]),
    );
  }
  const inbound = at(answer, 'inbound');
  session.say(
    `received: ${String(at(inbound, 'received') ?? 0)}, refused: ${String(at(inbound, 'refused') ?? 0)}, held: ${String(at(inbound, 'held') ?? 0)}`,
    ...listAt(inbound, 'refusals').map(
      (one) =>
        `  refused ${textAt(one, 'id') ?? 'an envelope'} of ${textAt(one, 'sender_did') ?? 'somebody'}: ${textAt(one, 'code') ?? ''} (${textAt(one, 'at') ?? ''})`,
    ),
  );
}

function relayLines(relay: unknown): string[] {
  const url = textAt(relay, 'url') ?? '';
  const health = at(relay, 'health');
  const host = URL.canParse(url) ? new URL(url).host : url;
  const latency = at(relay, 'latency_ms');
  const words =
    health === 200
      ? `200 ok (${String(latency)}ms)`
      : health === null
        ? 'no answer'
        : `${String(health)}`;
  const queued = at(relay, 'queued');
  return [
    `${host} → /health ${words}`,
    ...facts({
      for: nameOf(textAt(relay, 'for') ?? ''),
      'in the mailbox': typeof queued === 'number' ? count(queued, 'envelope') : undefined,
      'last poll': textAt(relay, 'last_poll') ?? 'never',
      'last error': textAt(relay, 'last_error'),
    }),
  ];
}

function addDirectoryCommands(directory: Command, open: Open): void {
  const say = (session: Session, answer: unknown): void => {
    session.say(`directory: ${textAt(answer, 'url') ?? 'none'}`);
    session.answer(answer);
  };
  addCommand(directory, 'set', 'ask this directory')
    .argument('<url>', 'the base URL of the directory', readUrl)
    .action(async (url: string, options: CommonOptions) => {
      const session = open(options);
      say(
        session,
        await session.client.ask('POST', DIRECTORY, { token: session.operator, body: { url } }),
      );
    });
  addCommand(directory, 'show', 'which directory is asked').action(
    async (options: CommonOptions) => {
      const session = open(options);
      say(session, await session.client.ask('GET', DIRECTORY, { token: session.operator }));
    },
  );
  addCommand(directory, 'clear', 'ask none').action(async (options: CommonOptions) => {
    const session = open(options);
    const answer = await session.client.ask('DELETE', DIRECTORY, { token: session.operator });
    session.done('Directory cleared');
    session.answer(answer);
  });
}

interface Switch {
  name: string;
  description: string;
  path: string;
  /** The member of the request that is true or false. */
  member: string;
  lines: (answer: unknown) => string[];
}

/** A setting that is on or off. */
function addSwitch(
  config: Command,
  open: Open,
  { name, description, path, member, lines }: Switch,
): void {
  const group = addGroup(config, name, description);
  const show = (session: Session, answer: unknown): void => {
    session.say(name, ...lines(answer));
    session.answer(answer);
  };
  for (const [word, value] of [
    ['on', true],
    ['off', false],
  ] as const) {
    addCommand(group, word, `turn it ${word}`).action(async (options: CommonOptions) => {
      const session = open(options);
      const body = { [member]: value };
      show(session, await session.client.ask('POST', path, { token: session.operator, body }));
    });
  }
  addCommand(group, 'show', 'whether it is on').action(async (options: CommonOptions) => {
    const session = open(options);
    show(session, await session.client.ask('GET', path, { token: session.operator }));
  });
}
