// Bearer tokens: which actor they stand for, and how the operator adds and withdraws them while the host runs.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { Body, HttpAnswer } from '../engine/http.ts';
import { textAt } from '../engine/json.ts';
import type { JsonValue } from '../oracle/index.ts';
import { expectChallenge, noteRequest, outboxOf } from './publishing-support.ts';

async function publishWith(
  check: CheckContext,
  token: string | undefined,
  body: Body = noteRequest(),
): Promise<HttpAnswer> {
  return await check.post('/activity', body, { token });
}

async function removeToken(check: CheckContext, token: string): Promise<HttpAnswer> {
  return await check.request('/admin/tokens', {
    method: 'DELETE',
    token: check.operatorToken(),
    body: { token },
  });
}

const atRunTime = defineCheck({
  id: 'tokens/added-and-withdrawn-at-run-time',
  title: 'a token works from the 204 of its POST until the 204 of its DELETE, without a restart',
  class: 'actors',
  requirements: ['token-add', 'token-remove', 'publish-unauthorized', 'publish-token'],
  needs: ['operator'],
  async run(check) {
    const name = check.random('token-');
    const [first, second] = [check.freshToken(), check.freshToken()];
    const create = { type: 'Create', object: { type: 'Person', name } };
    expectChallenge(check, await publishWith(check, first, create), 'a token not yet added');

    check.status('token-add', await check.addToken(name, first), 204, 'POST of a new token');
    const created = await publishWith(check, first, create);
    check.status('token-add', created, 201, 'the new token publishes at once');
    check.equal(
      'publish-token',
      textAt(created.json, 'actor'),
      `${check.base}/actors/${name}`,
      'the activity is by the actor that the token was added for',
    );
    check.status('token-add', await check.addToken(name, second), 204, 'POST of a second token');
    check.status('token-add', await publishWith(check, second), 201, 'the second token publishes');
    check.status('token-add', await publishWith(check, first), 201, 'and the first one still does');

    check.status('token-remove', await removeToken(check, first), 204, 'DELETE of the first token');
    expectChallenge(check, await publishWith(check, first), 'a withdrawn token');
    check.refused(
      'token-remove',
      await publishWith(check, first),
      { status: 401, code: 'unauthorized' },
      'the withdrawn token is refused at once',
    );
    check.status(
      'token-remove',
      await publishWith(check, second),
      201,
      'the other one still works',
    );

    check.status(
      'token-add',
      await check.addToken(name, first),
      204,
      'POST of a token once withdrawn',
    );
    check.status('token-add', await publishWith(check, first), 201, 'which works again');
  },
});

const freed = defineCheck({
  id: 'tokens/withdrawn-token-is-free',
  title: 'a withdrawn token belongs to nobody and may be given to another actor',
  class: 'actors',
  requirements: ['token-add', 'token-remove', 'publish-token'],
  needs: ['operator'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    check.status(
      'token-remove',
      await removeToken(check, alice.token),
      204,
      "DELETE of alice's token",
    );
    check.status(
      'token-add',
      await check.addToken(bob.name, alice.token),
      204,
      'POST of it for bob',
    );
    const answer = await publishWith(check, alice.token);
    check.status('token-add', answer, 201, 'the token publishes');
    check.equal('publish-token', textAt(answer.json, 'actor'), bob.url, 'and it publishes as bob');
  },
});

const unknownRemoval = defineCheck({
  id: 'tokens/removal-of-an-unknown-token',
  title: 'the DELETE of a token that the host does not have is 404, also the second time',
  class: 'actors',
  requirements: ['token-remove-unknown', 'token-remove'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const due = { status: 404, code: 'not-found' };
    check.refused('token-remove-unknown', await removeToken(check, check.freshToken()), due);
    check.status(
      'token-remove',
      await removeToken(check, alice.token),
      204,
      'a token that is there',
    );
    check.refused('token-remove-unknown', await removeToken(check, alice.token), due);
  },
});

const conflict = defineCheck({
  id: 'tokens/belongs-to-one-actor',
  title:
    "another actor's token is a conflict, the same actor's is not, and neither changes whose it is",
  class: 'actors',
  requirements: ['token-conflict', 'publish-token'],
  needs: ['operator'],
  async run(check) {
    const [alice, bob] = [await check.actor(), await check.actor()];
    check.refused('token-conflict', await check.addToken(bob.name, alice.token), {
      status: 409,
      code: 'conflict',
    });
    check.status(
      'token-conflict',
      await check.addToken(alice.name, alice.token),
      204,
      'once more for alice',
    );
    for (const actor of [alice, bob]) {
      const answer = await actor.publish(noteRequest());
      check.status('token-conflict', answer, 201, 'the token still works');
      check.equal('publish-token', textAt(answer.json, 'actor'), actor.url, 'for the actor it had');
    }
  },
});

const operatorOnly = defineCheck({
  id: 'tokens/operator-only',
  title: 'without the operator token nobody adds or withdraws a token',
  class: 'actors',
  requirements: ['token-operator-only', 'publish-token'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const wanted = check.freshToken();
    const due = { status: 401, code: 'unauthorized' };
    const strangers = [undefined, alice.token, check.freshToken(), `${check.operatorToken()}x`];
    for (const token of strangers) {
      const options = { token, body: { actor: alice.name, token: wanted } };
      check.refused(
        'token-operator-only',
        await check.request('/admin/tokens', { method: 'POST', ...options }),
        due,
      );
      check.refused(
        'token-operator-only',
        await check.request('/admin/tokens', {
          method: 'DELETE',
          token,
          body: { token: alice.token },
        }),
        due,
      );
    }
    check.refused(
      'token-operator-only',
      await publishWith(check, wanted),
      due,
      'nothing was added',
    );
    check.status(
      'token-operator-only',
      await alice.publish(noteRequest()),
      201,
      'nothing was withdrawn',
    );
    const operated = await publishWith(check, check.operatorToken());
    check.expect(
      'publish-token',
      operated.status >= 400 && operated.status < 500,
      'the operator token stands for no actor, so nothing is published with it',
      { actual: `status ${operated.status}`, answer: operated },
    );
    check.status(
      'token-operator-only',
      await check.addToken(alice.name, wanted),
      204,
      'the operator adds it',
    );
    check.status('token-operator-only', await removeToken(check, wanted), 204, 'and withdraws it');
  },
});

const SECRET = 'a-secret-of-some-length';

/** Values in the place of the body's members that break the shape; `undefined` leaves the member out. */
const MALFORMED: readonly [
  what: string,
  member: 'actor' | 'token',
  value: JsonValue | undefined,
][] = [
  ['no actor', 'actor', undefined],
  ['an actor that is null', 'actor', null],
  ['an actor that is a number', 'actor', 7],
  ['an empty name', 'actor', ''],
  ['a name with a capital', 'actor', 'Bob'],
  ['a name that begins with -', 'actor', '-bob'],
  ['a name that begins with _', 'actor', '_bob'],
  ['a name with a dot', 'actor', 'b.ob'],
  ['a name with a slash', 'actor', 'b/ob'],
  ['a name with a letter that is not ASCII', 'actor', 'b\u00f6b'],
  ['a name with a line feed at its end', 'actor', 'bob\n'],
  ['a name of 65 characters', 'actor', 'b'.repeat(65)],
  ['no token', 'token', undefined],
  ['a token that is null', 'token', null],
  ['a token that is a number', 'token', 1_234_567_890_123_456],
  ['a token of 15 characters', 'token', 't'.repeat(15)],
  ['a token of 257 characters', 'token', 't'.repeat(257)],
  ['a token with a space', 'token', `${SECRET} ${SECRET}`],
  ['a token with a quotation mark', 'token', `${SECRET}"`],
  ['a token with a letter that is not ASCII', 'token', `${SECRET}\u00fc`],
  ['a token with a line feed at its end', 'token', `${SECRET}\n`],
];

const shape = defineCheck({
  id: 'tokens/shape',
  title: 'bodies of /admin/tokens that break the shape are refused, those at its limits are not',
  class: 'actors',
  requirements: ['token-shape'],
  needs: ['operator'],
  async run(check) {
    const due = { status: 422, code: 'shape-invalid' };
    const ask = async (method: string, body: Body): Promise<HttpAnswer> =>
      await check.request('/admin/tokens', {
        method,
        token: check.operatorToken(),
        content_type: 'application/json',
        body,
      });
    for (const [what, member, value] of MALFORMED) {
      const body = { actor: check.random('token-'), token: check.freshToken(), [member]: value };
      check.refused('token-shape', await ask('POST', body), due, `POST with ${what} is refused`);
    }
    for (const body of ['[]', '"text"', '7', 'null', '{}']) {
      check.refused('token-shape', await ask('POST', body), due, `POST of ${body} is refused`);
      check.refused(
        'token-shape',
        await ask('DELETE', body),
        due,
        `DELETE with ${body} is refused`,
      );
    }
    for (const token of [null, 7, [check.freshToken()]]) {
      check.refused(
        'token-shape',
        await ask('DELETE', { token }),
        due,
        'DELETE without a text is refused',
      );
    }
    const long = check.random('0-_').padEnd(64, 'z');
    const every = `${check.random()}-._~+/=AZaz09`;
    for (const token of [check.random().slice(0, 16), every.padEnd(256, '=')]) {
      check.status('token-shape', await check.addToken(long, token), 204, 'POST at the limits');
      check.status('token-shape', await ask('DELETE', { token }), 204, 'DELETE at the limits');
    }
  },
});

const MANGLED: readonly [what: string, header: (token: string) => string][] = [
  ['a scheme alone', () => 'Bearer'],
  ['a scheme and a space', () => 'Bearer '],
  ['a token without a scheme', (token) => token],
  ['a token under another scheme', (token) => `Basic ${token}`],
  ['a token under a longer scheme', (token) => `BearerToken ${token}`],
  ['all of a token but its last character', (token) => `Bearer ${token.slice(0, -1)}`],
  ['a token and one character more', (token) => `Bearer ${token}x`],
  ['a token in other case', (token) => `Bearer ${swapCase(token)}`],
  ['two tokens', (token) => `Bearer ${token} ${token}`],
  ['a quoted token', (token) => `Bearer "${token}"`],
];

function swapCase(text: string): string {
  return text.replace(/[a-z]/gi, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
}

const unauthorized = defineCheck({
  id: 'tokens/malformed-authorization',
  title: 'a missing, unknown or malformed Authorization publishes nothing',
  class: 'actors',
  requirements: ['publish-unauthorized'],
  async run(check) {
    const alice = await check.actor();
    const body = noteRequest();
    expectChallenge(check, await publishWith(check, undefined), 'no Authorization');
    expectChallenge(check, await publishWith(check, check.freshToken()), 'an unknown token');
    for (const [what, header] of MANGLED) {
      const headers = { authorization: header(alice.token) };
      expectChallenge(check, await check.post('/activity', body, { headers }), what);
    }
    const query = `/activity?access_token=${alice.token}`;
    expectChallenge(check, await check.post(query, body), 'a token in the query');
    check.status('publish-unauthorized', await alice.publish(body), 201, 'the token as it is');
    const outbox = await outboxOf(alice);
    check.equal('publish-unauthorized', outbox.length, 2, 'only its note was published');
  },
});

export const tokenChecks: readonly CheckDefinition[] = [
  atRunTime,
  freed,
  unknownRemoval,
  conflict,
  operatorOnly,
  shape,
  unauthorized,
];
