// `concordat ctl`: the operator's commands for any conforming host, by its own HTTP API.

import { Command } from 'commander';
import { addActorCommands } from './actors.ts';
import { addApprovalCommands } from './approvals.ts';
import { Refused } from './client.ts';
import type { Open } from './command.ts';
import { addConfigCommands } from './config.ts';
import { addConsentCommands } from './consent.ts';
import { addDiscoverCommands } from './discover.ts';
import { refusalLines } from './errors.ts';
import { addFederationCommands } from './federation.ts';
import { addIdentityCommands } from './identity.ts';
import { addPortabilityCommands } from './portability.ts';
import { addRecordCommands, addThreadCommands } from './records.ts';
import { Session } from './session.ts';
import type { Surroundings } from './session.ts';
import { addStatusCommand } from './status.ts';
import { addSyncCommands } from './sync.ts';

const ENVIRONMENT = `
Environment:
  CONCORDAT_URL             the base URL of the host (http://127.0.0.1:8080)
  CONCORDAT_OPERATOR_TOKEN  the operator's token
  CONCORDAT_HOME            the folder with the tokens of actors (~/.concordat)
  CONCORDAT_ACTOR           the actor to write as

Exit codes: 0 done (or still pending), 1 refused or not reachable, 2 wrong usage, 130 interrupted.`;

const DONE = 0;
const REFUSED = 1;
const INTERRUPTED = 130;

/** Why a command ended early: the user wanted it. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
}

/**
 * Runs one command and returns its exit code.
 *
 * @throws {CommanderError | UsageError} for wrong usage, and for help
 */
export async function runCtl(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let session: Session | undefined;
  const open: Open = (options) => (session = new Session(surroundings, options));
  try {
    await buildProgram(surroundings, open).parseAsync([...args], { from: 'user' });
    return DONE;
  } catch (error) {
    if (error instanceof Interruption) {
      surroundings.err.write('interrupted; what the host began, it goes on with\n');
      return INTERRUPTED;
    }
    if (!(error instanceof Refused)) throw error;
    for (const line of refusalLines(error)) {
      surroundings.err.write(`${session?.withoutSecrets(line) ?? line}\n`);
    }
    return REFUSED;
  }
}

/** Every command, with its options. */
export function buildProgram({ out, err }: Pick<Surroundings, 'out' | 'err'>, open: Open): Command {
  const program = new Command('concordat ctl')
    .description('Operates a host through its own HTTP API.')
    .exitOverride()
    .showHelpAfterError('(--help shows what there is)')
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text),
    })
    .addHelpText('after', ENVIRONMENT);
  addStatusCommand(program, open);
  addIdentityCommands(program, open);
  addActorCommands(program, open);
  addFederationCommands(program, open);
  addApprovalCommands(program, open);
  addRecordCommands(program, open);
  addThreadCommands(program, open);
  addSyncCommands(program, open);
  addConsentCommands(program, open);
  addConfigCommands(program, open);
  addDiscoverCommands(program, open);
  addPortabilityCommands(program, open);
  return program;
}
