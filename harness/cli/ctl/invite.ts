// `concordat ctl federation invite`: a pair, grants and allowed threads in one command. The host composes them; this follows.

import type { Command } from 'commander';
import { listAt, textAt } from '../../engine/json.ts';
import { Refused } from './client.ts';
import { addCommand, collect, collectThreads } from './command.ts';
import type { Open } from './command.ts';
import { addPairOptions, ensureIdentity, followHandshake, sayPending } from './handshake.ts';
import type { PairOptions } from './handshake.ts';
import { findPair } from './pair-argument.ts';
import { readBaseUrl } from './session.ts';
import type { CommonOptions, Session } from './session.ts';
import { facts } from './words.ts';

interface InviteOptions extends CommonOptions, PairOptions {
  grantNamespace?: string[];
  grantThread?: string[];
  autoApprove?: boolean;
}

export function addInviteCommand(federation: Command, open: Open): void {
  addPairOptions(
    addCommand(federation, 'invite', 'pair, grant namespaces and allow threads, in one command'),
  )
    .argument('<peer>', 'the base URL of the other host, or a pair that is there')
    .option(
      '--grant-namespace <namespace>',
      'let this namespace cross, at level L1 (repeatable)',
      collect,
    )
    .option('--grant-thread <thread>', 'let the pair have this thread (repeatable)', collectThreads)
    .option('--auto-approve', 'is written down in the answer; the decision is always the peer’s')
    .action(async (peer: string, options: InviteOptions) => {
      const session = open(options);
      session.answer(await invite(session, peer, options));
    });
}

async function invite(session: Session, peer: string, options: InviteOptions): Promise<unknown> {
  if (options.autoGenerateIdentity === true) await ensureIdentity(session);
  const url = readBaseUrl(peer);
  const body = {
    peer: url ?? (await knownPair(session, peer)),
    grant_namespaces: options.grantNamespace ?? [],
    grant_threads: options.grantThread ?? [],
    ...(options.map === undefined ? {} : { map: options.map }),
    auto_approve: options.autoApprove === true,
    strict: options.strict,
  };
  const post = (): Promise<unknown> =>
    session.client.ask('POST', '/v1/federation/invite', { token: session.operator, body });
  const first = await post();
  if (textAt(first, 'status') !== 'pending') return finish(session, first);
  if (url !== undefined) session.done(`Discovered ${url}`);
  session.say(...facts({ DID: textAt(first, 'peer_did') }));
  session.step('Awaiting peer approval...');
  const { pair, established } = await followHandshake(
    session,
    textAt(first, 'pair_id') ?? '',
    options.wait,
  );
  if (established) {
    // What was done is not done twice: the same invite goes on from the pair.
    return finish(session, await post());
  }
  sayPending(session, options.wait, pair);
  return first;
}

/** A pair that is there, by any of its names; what names none is left to the host, which says what it takes. */
async function knownPair(session: Session, argument: string): Promise<string> {
  const isName = /^(fed_|pair_|did:)/.test(argument);
  if (!isName) return argument;
  try {
    return (await findPair(session, argument)).pair_id;
  } catch (error) {
    if (error instanceof Refused && /^fed_[0-9a-f]{64}$/.test(argument)) return argument;
    throw error;
  }
}

function finish(session: Session, answer: unknown): unknown {
  if (textAt(answer, 'status') === 'invited') session.say(...summary(answer));
  return answer;
}

/** What was done, and what to do with it. */
function summary(answer: unknown): string[] {
  const did = textAt(answer, 'peer_did') ?? '';
  const grants = listAt(answer, 'grants');
  const allows = listAt(answer, 'thread_allows');
  const thread = textAt(allows[0], 'thread');
  return [
    `Invited ${did}`,
    ...facts({
      'Pair ID': textAt(answer, 'pair_id'),
      'Peer DID': did,
      'Peer URL': textAt(answer, 'peer_base_url'),
      'Consent grants': `${grants.length}`,
    }),
    ...grants.map(
      (grant) => `    - ${textAt(grant, 'namespace') ?? ''} ${textAt(grant, 'grant_id') ?? ''}`,
    ),
    ...facts({ 'Thread allows': `${allows.length}` }),
    ...allows.map((allow) => `    - ${textAt(allow, 'thread') ?? ''}`),
    'For the recipient, to find this pair again:',
    `  ${textAt(answer, 'recipient_manifest_url') ?? ''}`,
    'For the recipient, to see who invited:',
    `  ${textAt(answer, 'inviter_manifest_url') ?? ''}`,
    'Next steps:',
    `  concordat ctl federation show ${did}`,
    ...(thread === undefined ? [] : [`  concordat ctl sync ${thread} from ${did}`]),
  ];
}
