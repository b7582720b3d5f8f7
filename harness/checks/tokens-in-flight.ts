// Tokens that are added and withdrawn while requests are under way. Spec: "Actors and publishing", "Tokens".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { textAt } from '../engine/json.ts';
import { HeldUpload } from './publishing-sockets.ts';
import { noteRequest, outboxOf } from './publishing-support.ts';

const UNAUTHORIZED = { status: 401, code: 'unauthorized' } as const;

async function removeToken(check: CheckContext, token: string): Promise<HttpAnswer> {
  return await check.request('/admin/tokens', {
    method: 'DELETE',
    token: check.operatorToken(),
    body: { token },
  });
}

const withdrawn = defineCheck({
  id: 'tokens/withdrawn-while-publishing',
  title: 'a token that is withdrawn in the middle of a stream is refused from the answer on',
  class: 'actors',
  requirements: ['token-remove', 'publish-token'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const second = check.freshToken();
    await check.addToken(alice.name, second);
    // Known when the removal was answered; what was begun later must be refused.
    let removed = false;
    const begun: { late: boolean; token: string; answer: HttpAnswer }[] = [];
    const publishOn = async (line: number): Promise<void> => {
      for (let n = 0; n < 10; n += 1) {
        const token = line % 2 === 0 ? alice.token : second;
        const late = removed;
        const request = noteRequest(`line ${line}, ${n}`, { to: [] });
        begun.push({ late, token, answer: await alice.publish(request, { token }) });
      }
    };
    const lines = Array.from({ length: 8 }, (_, line) => publishOn(line));
    // A line that failed is looked at when all have come to their end.
    for (const line of lines) line.catch(() => undefined);
    await check.until('the stream flows', () => begun.length >= 8);
    const removal = await removeToken(check, alice.token);
    removed = true;
    check.status('token-remove', removal, 204, 'the token is withdrawn');
    await Promise.all(lines);
    let published = 0;
    for (const { late, token, answer } of begun) {
      if (answer.status === 201) published += 1;
      if (token === second) check.status('publish-token', answer, 201, 'the other token works on');
      else if (late) check.refused('token-remove', answer, UNAUTHORIZED, 'begun after the removal');
      else if (answer.status !== 201) {
        check.refused(
          'token-remove',
          answer,
          UNAUTHORIZED,
          'begun before, judged after the removal',
        );
      }
    }
    const answer = await alice.publish(noteRequest());
    check.refused('token-remove', answer, UNAUTHORIZED, 'the withdrawn token is refused');
    const operator = check.operatorToken();
    const outbox = await alice.collect(`${alice.url}/outbox`, operator);
    check.equal(
      'publish-token',
      outbox.length,
      published + 1,
      'what was answered 201 is published',
    );
  },
});

const halfway = defineCheck({
  id: 'tokens/withdrawn-in-the-middle-of-a-body',
  title:
    'a request whose token is withdrawn while its body comes is answered, one way or the other',
  class: 'actors',
  requirements: ['token-remove', 'token-add', 'publish-token'],
  needs: ['operator'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    const uploads = await Promise.all(
      Array.from({ length: 4 }, (_, n) =>
        HeldUpload.begin(alice, noteRequest(`half ${n}`, { to: [], padding: 'x'.repeat(9000) })),
      ),
    );
    check.status('token-remove', await removeToken(check, alice.token), 204, 'it is withdrawn');
    // It is given to nobody else before all are answered: a host may not have read their heads yet.
    const statuses: (number | undefined)[] = [];
    for (const upload of uploads) statuses.push(await upload.finish());
    for (const status of statuses) {
      check.expect('token-remove', status === 201 || status === 401, 'it is published or refused', {
        expected: 'status 201 or 401',
        actual: String(status),
      });
    }
    const operator = check.operatorToken();
    const halves = (items: readonly unknown[]): number =>
      items.filter((item) => textAt(item, 'object', 'content')?.startsWith('half')).length;
    const own = halves(await alice.collect(`${alice.url}/outbox`, operator));
    const accepted = statuses.filter((status) => status === 201).length;
    check.equal('publish-token', own, accepted, 'by the actor whose token it was');
    check.equal('publish-token', halves(await outboxOf(bob)), 0, 'and never by another one');
    const given = await check.addToken(bob.name, alice.token);
    check.status('token-add', given, 204, 'it can be given to another actor');
    const next = await bob.publish(noteRequest(), { token: alice.token });
    check.equal(
      'token-add',
      textAt(next.json, 'actor'),
      bob.url,
      'the token publishes for its new actor',
    );
  },
});

const contested = defineCheck({
  id: 'tokens/two-actors-at-once',
  title: 'of two actors that a token is given to at once exactly one has it',
  class: 'actors',
  requirements: ['token-conflict', 'publish-token'],
  needs: ['operator'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    for (let turn = 0; turn < 8; turn += 1) {
      const token = check.freshToken();
      const pairs = await Promise.all(
        [alice, bob, alice, bob].map(
          async (actor) => [actor, await check.addToken(actor.name, token)] as const,
        ),
      );
      const winners = pairs.filter(([, answer]) => answer.status === 204).map(([actor]) => actor);
      check.equal('token-conflict', new Set(winners).size, 1, 'one of them has it');
      for (const [actor, answer] of pairs) {
        if (actor === winners[0]) check.status('token-conflict', answer, 204, 'twice is once');
        else {
          const due = { status: 409, code: 'conflict' };
          check.refused('token-conflict', answer, due, 'the other one is refused');
        }
      }
      const answer = await check.post('/activity', noteRequest('x', { to: [] }), { token });
      check.equal(
        'publish-token',
        textAt(answer.json, 'actor'),
        winners[0]?.url,
        'it is of that one',
      );
    }
  },
});

export const tokenFlightChecks: readonly CheckDefinition[] = [withdrawn, halfway, contested];
