// Operators of reference hosts, who use the commands of `concordat ctl`.

import { textAt } from '../../harness/engine/json.ts';
import {
  type Cleanup,
  eventually,
  OPERATOR,
  startHost,
  type StartOptions,
  temporaryFolder,
  type TestHost,
} from '../host/helpers.ts';
import { ctl, type CtlResult } from './ctl.ts';

/** An operator at their own terminal. */
export interface Operator {
  host: TestHost;
  home: string;
  did: string;
  run(...args: string[]): Promise<CtlResult>;
  /** Runs a command that has to succeed, and gives back its JSON. */
  json(...args: string[]): Promise<unknown>;
}

/** Starts a host with an actor, and gives its operator the commands. */
export async function operator(
  t: Cleanup,
  name: string,
  options: StartOptions = {},
): Promise<Operator> {
  const host = await startHost(t, options);
  const home = temporaryFolder(t);
  const env = {
    CONCORDAT_URL: host.base,
    CONCORDAT_OPERATOR_TOKEN: OPERATOR,
    CONCORDAT_HOME: home,
  };
  const run = (...args: string[]): Promise<CtlResult> => ctl(args, env);
  const json = async (...args: string[]): Promise<unknown> => {
    const result = await run(...args, '-o', 'json');
    if (result.code !== 0) throw new Error(`${args.join(' ')}: ${result.err}`);
    return result.json;
  };
  await json('actor', 'create', name);
  return { host, home, did: textAt(await json('identity', 'show'), 'did') ?? '', run, json };
}

/** Two of them, alice and bob, who do not know each other. */
export async function twoOperators(t: Cleanup): Promise<[Operator, Operator]> {
  return await Promise.all([operator(t, 'alice'), operator(t, 'bob')]);
}

/** Makes a pair. */
export async function pairUp(alice: Operator, bob: Operator): Promise<string> {
  const pairing = alice.json('federation', 'pair', bob.host.base);
  await approveNext(bob);
  return textAt(await pairing, 'pair_id') ?? '';
}

/** Approves the next proposal, as soon as it comes. */
export async function approveNext({ json }: Operator): Promise<void> {
  const id = await eventually('a proposal', async () =>
    textAt(await json('aitl', 'list'), 'proposals', 0, 'id'),
  );
  await json('aitl', 'approve', id);
}
