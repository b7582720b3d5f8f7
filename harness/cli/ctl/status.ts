// `concordat ctl status`: whether the host is up, and who and how it is.

import type { Command } from 'commander';
import { at, listAt, textAt } from '../../engine/json.ts';
import { Refused } from './client.ts';
import { addCommand, readSeconds } from './command.ts';
import type { Open } from './command.ts';
import { readIdentity } from './identity.ts';
import { listPairs } from './pair-argument.ts';
import type { CommonOptions, Session } from './session.ts';
import { duration, facts, joined } from './words.ts';

const ASK_EVERY_MS = 200;

export function addStatusCommand(program: Command, open: Open): void {
  addCommand(program, 'status', 'whether the host is up, and who it is')
    .option('--wait <seconds>', 'wait until it is up, at most for so long', readSeconds, 0)
    .action(async (options: CommonOptions & { wait: number }) => {
      await showStatus(open(options), options.wait);
    });
}

async function showStatus(session: Session, seconds: number): Promise<void> {
  await untilHealthy(session, seconds);
  const identity = await readIdentity(session);
  const description = await describeItself(session);
  const pairs = session.operatorIfAny === undefined ? undefined : await countPairs(session);
  const left = Date.parse(textAt(description, 'federation_manifest', 'expires') ?? '') - Date.now();
  const classes = listAt(description, 'capabilities_manifest', 'classes');
  session.done(`${session.client.base} is up`);
  session.say(
    ...facts({
      instance_did:
        textAt(identity, 'did') ?? 'none; make an identity with: concordat ctl identity generate',
      'manifest TTL': Number.isNaN(left) ? undefined : `${duration(Math.max(left, 0))} remaining`,
      classes:
        classes.length === 0 ? undefined : joined(description, 'capabilities_manifest', 'classes'),
      pairs: pairs === undefined ? undefined : pairWords(pairs),
    }),
  );
  session.answer({
    url: session.client.base,
    status: 'ok',
    instance_did: textAt(identity, 'did') ?? null,
    manifest_expires: textAt(description, 'federation_manifest', 'expires') ?? null,
    classes,
    ...(pairs === undefined ? {} : { pairs }),
  });
}

async function untilHealthy(session: Session, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    try {
      const health = await session.client.ask('GET', '/health');
      if (at(health, 'status') === 'ok') return;
      throw new Refused('unavailable', 'the host is not ready yet');
    } catch (error) {
      if (!(error instanceof Refused) || performance.now() >= end) throw error;
    }
    await session.pause(ASK_EVERY_MS);
  }
}

/** What the host says of itself in public; a host without pairs says nothing there. */
async function describeItself(session: Session): Promise<unknown> {
  try {
    return await session.client.ask('GET', '/.well-known/syncropel');
  } catch (error) {
    if (error instanceof Refused && error.status !== undefined) return undefined;
    throw error;
  }
}

/** How many pairs are in which state. */
async function countPairs(session: Session): Promise<Record<string, number>> {
  try {
    const counts: Record<string, number> = {};
    for (const { view } of await listPairs(session)) {
      const state = textAt(view, 'state') ?? 'unknown';
      counts[state] = (counts[state] ?? 0) + 1;
    }
    return counts;
  } catch (error) {
    // Without an identity, or without the class, there are none.
    if (error instanceof Refused && ['not-found', 'unavailable'].includes(error.code)) return {};
    throw error;
  }
}

function pairWords(pairs: Readonly<Record<string, number>>): string {
  const words = Object.entries(pairs).map(([state, number]) => `${number} ${state}`);
  return words.length === 0 ? 'none' : words.join(', ');
}
