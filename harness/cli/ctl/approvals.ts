// `concordat ctl aitl`: what waits for a decision of the operator, and the rules that decide without asking.

import type { Command } from 'commander';
import { at, isObject, listAt, textAt } from '../../engine/json.ts';
import { addCommand, addGroup } from './command.ts';
import type { Open } from './command.ts';
import { beginsId, findId } from './pair-argument.ts';
import type { CommonOptions, Session } from './session.ts';
import { facts, table } from './words.ts';

const PAIR_PENDING = 'syncropel.federation.pair_pending.v1';

interface RuleOptions extends CommonOptions {
  peerDid?: string;
  initiator?: string;
  responder?: string;
}

export function addApprovalCommands(program: Command, open: Open): void {
  const aitl = addGroup(program, 'aitl', 'proposals that wait for a decision');
  addCommand(aitl, 'list', 'the proposals, the oldest first')
    .option('--all', 'also those that are decided or have expired')
    .action(async (options: CommonOptions & { all?: boolean }) => {
      await showProposals(open(options), options.all === true);
    });
  for (const [name, decision] of [
    ['approve', 'approve'],
    ['reject', 'reject'],
  ] as const) {
    addCommand(aitl, name, `${name} a proposal`)
      .argument('<id>', 'the id of the proposal, or its beginning')
      .option('--reason <text>', 'why; it is written into the record of the decision')
      .action(async (id: string, options: CommonOptions & { reason?: string }) => {
        await decide(open(options), id, decision, options.reason);
      });
  }
  addRuleCommands(addGroup(aitl, 'rule', 'rules that approve without asking'), open);
}

async function proposals(session: Session): Promise<unknown[]> {
  const answer = await session.client.ask('GET', '/v1/aitl', { token: session.operator });
  return listAt(answer, 'proposals');
}

async function showProposals(session: Session, all: boolean): Promise<void> {
  const found = await proposals(session);
  const shown = found.filter((one) => all || textAt(one, 'state') === 'pending');
  session.answer({ proposals: shown });
  if (shown.length === 0) return session.say('nothing waits for a decision');
  session.say(
    ...table([
      ['ID', 'KIND', 'STATE', 'BODY (excerpt)'],
      ...shown.map((one) => [
        textAt(one, 'id') ?? '',
        textAt(one, 'kind') ?? '',
        textAt(one, 'state') ?? '',
        describe(at(one, 'body')),
      ]),
    ]),
  );
}

/** The members of a proposal that a decision needs. */
function describe(body: unknown): string {
  const names = at(body, 'namespaces');
  return [
    `peer_did: ${textAt(body, 'peer_did') ?? '-'}`,
    `peer_url: ${textAt(body, 'peer_url') ?? '-'}`,
    `pair_id: ${textAt(body, 'pair_id') ?? '-'}`,
    `namespaces: initiator ${textAt(names, 'initiator') ?? '-'}, responder ${textAt(names, 'responder') ?? '-'}`,
  ].join('\n');
}

/** What is decided already is meant only where nothing that waits is. */
function findProposal(argument: string, all: readonly unknown[]): string {
  const ids = all.map((one) => textAt(one, 'id') ?? '');
  const waiting = ids.filter((_, index) => textAt(all[index], 'state') === 'pending');
  return findId('proposal', argument, waiting.some((id) => beginsId(argument, id)) ? waiting : ids);
}

async function decide(
  session: Session,
  argument: string,
  decision: 'approve' | 'reject',
  reason: string | undefined,
): Promise<void> {
  const id = findProposal(argument, await proposals(session));
  const answer = await session.client.ask('POST', `/v1/aitl/${id}/decide`, {
    token: session.operator,
    body: { decision, ...(reason === undefined ? {} : { reason }) },
  });
  session.done(decision === 'approve' ? 'AITL approved' : 'AITL rejected');
  session.say(
    ...facts({
      proposal: id,
      record: textAt(answer, 'record'),
      action: textAt(answer, 'action'),
      result: textAt(answer, 'result'),
      pair_id: textAt(answer, 'pair_id'),
      token_ttl: textAt(answer, 'token_ttl'),
    }),
  );
  session.answer(answer);
}

function addRuleCommands(rule: Command, open: Open): void {
  addCommand(rule, 'add', 'approve proposals of pairs that match; without a condition, all of them')
    .option('--peer-did <did>', 'only those of this host')
    .option(
      '--initiator <namespace>',
      'only those in which the other host counts as this namespace',
    )
    .option('--responder <namespace>', 'only those in which this host counts as this namespace')
    .action(async (options: RuleOptions) => {
      await addRule(open(options), options);
    });
  addCommand(rule, 'list', 'the rules').action(async (options: CommonOptions) => {
    const session = open(options);
    const rules = await listRules(session);
    session.answer({ rules });
    if (rules.length === 0)
      return session.say('there are no rules: every proposal waits for the operator');
    session.say(
      ...table([
        ['ID', 'ACTION', 'MATCH'],
        ...rules.map((one) => [
          textAt(one, 'id') ?? '',
          textAt(one, 'action') ?? '',
          describeMatch(at(one, 'match')),
        ]),
      ]),
    );
  });
  addCommand(rule, 'remove', 'take a rule back')
    .argument('<id>', 'the id of the rule, or its beginning')
    .action(async (argument: string, options: CommonOptions) => {
      const session = open(options);
      const ids = (await listRules(session)).map((one) => textAt(one, 'id') ?? '');
      const id = findId('rule', argument, ids);
      const answer = await session.client.ask('DELETE', `/v1/aitl/rules/${id}`, {
        token: session.operator,
      });
      session.done('Rule removed');
      session.say(...facts({ id }));
      session.answer(answer);
    });
}

async function listRules(session: Session): Promise<unknown[]> {
  const answer = await session.client.ask('GET', '/v1/aitl/rules', { token: session.operator });
  return listAt(answer, 'rules');
}

async function addRule(
  session: Session,
  { peerDid, initiator, responder }: RuleOptions,
): Promise<void> {
  const match = {
    ...(peerDid === undefined ? {} : { peer_did: peerDid }),
    ...(initiator === undefined ? {} : { initiator }),
    ...(responder === undefined ? {} : { responder }),
  };
  const answer = await session.client.ask('POST', '/v1/aitl/rules', {
    token: session.operator,
    body: { kind: PAIR_PENDING, action: 'auto_apply', match },
  });
  session.done('Rule added');
  session.say(...facts({ id: textAt(answer, 'id'), match: describeMatch(match) }));
  session.answer(answer);
}

function describeMatch(match: unknown): string {
  const members = isObject(match) ? Object.entries(match) : [];
  if (members.length === 0) return 'every proposal';
  return members.map(([name, value]) => `${name} = ${String(value)}`).join(', ');
}
