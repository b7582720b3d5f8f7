// `concordat ctl federation`: pairs, from the first message to the last.

import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { listAt, textAt } from '../../engine/json.ts';
import { addCommand, addGroup, collect, collectThreads, readThread } from './command.ts';
import type { Open } from './command.ts';
import { addPairOptions, makePair } from './handshake.ts';
import type { PairOptions } from './handshake.ts';
import { addInviteCommand } from './invite.ts';
import { findPair, listPairs } from './pair-argument.ts';
import type { ShownPair } from './pair-argument.ts';
import { readBaseUrl } from './session.ts';
import type { CommonOptions, Session } from './session.ts';
import { facts, joined, table } from './words.ts';

const PAIR = 'a DID, a pair_id, or the beginning of one';

interface GrantOptions extends CommonOptions {
  namespace: string;
  target?: string;
  hashLevel?: string[];
  thread?: string[];
  purpose?: string;
  expires?: string;
}

export function addFederationCommands(program: Command, open: Open): void {
  const federation = addGroup(program, 'federation', 'pairs with other hosts');
  addPairOptions(addCommand(federation, 'pair', 'make a pair with the host at a URL'))
    .argument('<url>', 'the base URL of the other host', readUrl)
    .option('--scope <scope>', 'what the pair permits (repeatable; all three)', collect)
    .action(async (url: string, options: PairOptions & CommonOptions) => {
      const session = open(options);
      session.answer(await makePair(session, url, options));
    });
  addCommand(federation, 'list', 'all pairs').action(async (options: CommonOptions) => {
    await showList(open(options));
  });
  addCommand(federation, 'show', 'everything about one pair')
    .argument('<pair>', PAIR)
    .action(async (argument: string, options: CommonOptions) => {
      const session = open(options);
      const pair = await findPair(session, argument);
      session.say(...pairLines(pair));
      session.answer(pair.view);
    });
  addInviteCommand(federation, open);
  addGrantCommand(federation, open);
  addThreadCommands(federation, open);
  addLifeCommands(federation, open);
}

function readUrl(text: string): string {
  const url = readBaseUrl(text);
  if (url !== undefined) return url;
  throw new InvalidArgumentError('the URL of a host is needed: http or https, a host and a port.');
}

async function showList(session: Session): Promise<void> {
  const pairs = await listPairs(session);
  session.answer({ pairs: pairs.map(({ view }) => view) });
  if (pairs.length === 0) {
    return session.say('there are no pairs; make one with: concordat ctl federation pair <url>');
  }
  session.say(
    ...table([
      ['PEER DID', 'URL', 'STATE', 'LAST_SYNC'],
      ...pairs.map(({ peer_did, view }) => [
        peer_did,
        textAt(view, 'peer_url') ?? '-',
        textAt(view, 'state') ?? '-',
        textAt(view, 'last_sync') ?? 'never',
      ]),
    ]),
  );
}

function pairLines({ view }: ShownPair): string[] {
  const state = textAt(view, 'state');
  const did = textAt(view, 'peer_did') ?? '';
  const threads = listAt(view, 'threads');
  const isOpen = (view as { threads?: unknown }).threads === null;
  return [
    `Pair with ${did}`,
    ...facts({
      pair_id: textAt(view, 'pair_id'),
      peer_url: textAt(view, 'peer_url') ?? '-',
      state,
      namespaces: `local ${textAt(view, 'namespaces', 'local') ?? '-'}, peer ${textAt(view, 'namespaces', 'peer') ?? '-'}`,
      scopes: joined(view, 'scopes'),
      threads: isOpen
        ? 'all that consent permits'
        : threads.length === 0
          ? 'none'
          : joined(view, 'threads'),
      genesis: textAt(view, 'genesis') ?? '-',
      token_expires: textAt(view, 'token_expires') ?? '-',
      last_sync: textAt(view, 'last_sync') ?? 'never',
      last_error: textAt(view, 'last_error'),
    }),
    ...(state === 'degraded'
      ? [
          `→ try: concordat ctl federation refresh ${did}`,
          `  if the peer is gone for good: concordat ctl federation revoke ${did}`,
        ]
      : []),
  ];
}

function addGrantCommand(federation: Command, open: Open): void {
  addCommand(federation, 'grant', "let a namespace of this host cross to a pair's peer")
    .argument('<pair>', PAIR)
    .requiredOption('--namespace <namespace>', 'the namespace that the records are in')
    .option('--target <namespace>', 'the namespace that may see them (the one of the pair)')
    .option('--hash-level <level>', 'L0, L1, L2 or L3 (repeatable; all four)', collect)
    .option('--thread <thread>', 'only this thread (repeatable)', collectThreads)
    .option('--purpose <text>', 'what it is for')
    .option('--expires <time>', 'until when, such as 2026-12-24T00:00:00.000Z')
    .action(async (argument: string, options: GrantOptions) => {
      const session = open(options);
      const { view, peer_did } = await findPair(session, argument);
      const target = options.target ?? textAt(view, 'namespaces', 'peer') ?? 'default';
      const answer = await postGrant(session, { ...options, source: options.namespace, target });
      session.done(`Granted ${options.namespace} → ${target}`);
      session.say(...grantLines(answer), ...facts({ peer: peer_did }));
      session.answer(answer);
    });
}

/** What a grant says. */
export interface GrantRequest {
  source: string;
  target: string;
  hashLevel?: string[];
  thread?: string[];
  purpose?: string;
  expires?: string;
}

/** Makes a grant. */
export async function postGrant(session: Session, grant: GrantRequest): Promise<unknown> {
  return await session.client.ask('POST', '/v1/consent/grants', {
    token: session.operator,
    body: {
      source_namespace: grant.source,
      target_namespace: grant.target,
      ...(grant.hashLevel === undefined ? {} : { hash_levels: grant.hashLevel }),
      ...(grant.thread === undefined ? {} : { threads: grant.thread }),
      ...(grant.purpose === undefined ? {} : { purpose: grant.purpose }),
      ...(grant.expires === undefined ? {} : { expires: grant.expires }),
    },
  });
}

/** The lines of a grant that was made. */
export function grantLines(answer: unknown): string[] {
  return facts({
    grant_id: textAt(answer, 'grant_id'),
    levels: joined(answer, 'record', 'body', 'hash_levels'),
    threads:
      listAt(answer, 'record', 'body', 'threads').length === 0
        ? 'all'
        : joined(answer, 'record', 'body', 'threads'),
  });
}

function addThreadCommands(federation: Command, open: Open): void {
  addCommand(federation, 'thread-allow', 'let a pair have a thread, and none that is not allowed')
    .argument('<pair>', PAIR)
    .argument('<thread>', 'the thread', readThread)
    .action(async (argument: string, thread: string, options: CommonOptions) => {
      const session = open(options);
      const { pair_id } = await findPair(session, argument);
      const answer = await session.client.ask('POST', `/v1/federation/pairs/${pair_id}/threads`, {
        token: session.operator,
        body: { thread },
      });
      session.done(`Thread allowed: ${thread}`);
      session.say(...facts({ pair_id, record: textAt(answer, 'record') }));
      session.answer(answer);
    });
  addCommand(federation, 'thread-disallow', 'take a thread back from a pair')
    .argument('<pair>', PAIR)
    .argument('<thread>', 'the thread', readThread)
    .action(async (argument: string, thread: string, options: CommonOptions) => {
      const session = open(options);
      const { pair_id } = await findPair(session, argument);
      const path = `/v1/federation/pairs/${pair_id}/threads/${thread}`;
      const answer = await session.client.ask('DELETE', path, { token: session.operator });
      session.done(`Thread taken back: ${thread}`);
      session.answer(answer);
    });
}

const LIFE = [
  ['pause', 'keep a pair, and let nothing cross', 'Pair paused'],
  ['resume', 'go on with a paused pair', 'Pair resumed'],
  ['refresh', "fetch the peer's manifest and exchange new tokens", 'Pair refreshed'],
  ['revoke', 'end a pair, and tell the peer', 'Pair revoked'],
] as const;

function addLifeCommands(federation: Command, open: Open): void {
  for (const [name, description, outcome] of LIFE) {
    const command = addCommand(federation, name, description).argument('<pair>', PAIR);
    if (name === 'revoke') command.option('--reason <text>', 'what the peer is told');
    command.action(async (argument: string, options: CommonOptions & { reason?: string }) => {
      const session = open(options);
      const { pair_id, peer_did } = await findPair(session, argument);
      const { reason } = options;
      const answer = await session.client.ask('POST', `/v1/federation/pairs/${pair_id}/${name}`, {
        token: session.operator,
        ...(reason === undefined ? {} : { body: { reason } }),
      });
      session.done(outcome);
      session.say(...facts({ pair_id, peer_did, state: textAt(answer, 'state') }));
      session.answer(answer);
    });
  }
}
