// Making an identity: a host that has one keeps it, and nobody but the operator may ask.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at } from '../engine/json.ts';
import { readIdentity, REFUSED, verifiesRecord } from './records-support.ts';

const CONFLICT = { status: 409, code: 'conflict' };

const generate = defineCheck({
  id: 'identity/generate-keeps-what-is-there',
  title:
    'a host that has its identity makes no other one, whoever asks, and keeps it over restarts',
  class: 'records',
  requirements: ['identity-generate', 'identity-generate-operator'],
  needs: ['operator', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const alice = await check.actor({ host });
    const before = await readIdentity(check, host);
    check.status('identity-generate', before, 200, 'the host has an identity');
    const make = (token?: string): Promise<HttpAnswer> =>
      check.request(`${host.base}/v1/identity`, {
        method: 'POST',
        ...(token === undefined ? {} : { token }),
      });
    const same = async (requirement: string, what: string): Promise<void> => {
      const { json } = await readIdentity(check, host);
      check.equal(requirement, json, before.json, `it is the same ${what}`);
    };
    for (const [what, token] of [
      ['no token', undefined],
      ['an unknown token', check.random('unknown-token-')],
      ['the token of an actor', alice.token],
    ] as const) {
      check.refused('identity-generate-operator', await make(token), REFUSED.unauthorized, what);
      await same('identity-generate-operator', `after ${what}`);
    }
    const operator = check.operatorToken(host);
    check.refused('identity-generate', await make(operator), CONFLICT, 'the operator asks');
    await same('identity-generate', 'after that');
    const answers = await Promise.all([make(operator), make(operator), make(operator)]);
    for (const answer of answers) {
      check.refused('identity-generate', answer, CONFLICT, 'at the same time, too');
    }
    await host.restart('kill');
    await same('identity-generate', 'after a restart');
    check.refused('identity-generate', await make(operator), CONFLICT, 'also after a restart');
    // The key that signs is the one that is shown, and no new one.
    const record = await alice.record(check.random('th_'));
    await verifiesRecord(check, 'identity-generate', record, 'what it signs verifies', host);
    check.equal(
      'identity-generate',
      at((await readIdentity(check, host)).json, 'public_key_multibase'),
      at(before.json, 'public_key_multibase'),
      'by the same key',
    );
  },
});

export const identityGenerateChecks: readonly CheckDefinition[] = [generate];
