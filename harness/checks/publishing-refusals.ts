// What a host must not sign: members that are its own, texts that the parser refuses, and activities against the rules.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { Body, HttpAnswer } from '../engine/http.ts';
import { at } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import { freshNonce, tamper, timeFromNow } from '../probe/activities.ts';
import type { JsonObject, JsonValue } from '../probe/activities.ts';
import { shapeTable } from './publishing-shapes.ts';
import type { ShapeCase } from './publishing-shapes.ts';
import { noteRequest, outboxOf } from './publishing-support.ts';

const SHAPE_INVALID = { status: 422, code: 'shape-invalid' };

/** Nothing that was refused has been published after all. */
async function expectOutboxLength(
  check: CheckContext,
  requirement: string,
  actor: LocalActor,
  accepted: number,
): Promise<void> {
  const outbox = await outboxOf(actor);
  // One more than was asked for here: the Create of the actor.
  check.equal(requirement, outbox.length, accepted + 1, 'the outbox has what was accepted, only');
}

const hostMembers = defineCheck({
  id: 'publishing/host-members-are-refused',
  title: 'a request with an id, published, nonce or proof is refused, whatever its value',
  class: 'actors',
  requirements: ['publish-host-members'],
  async run(check) {
    const alice = await check.actor();
    const signed = await alice.note('an earlier one', { to: ['Public'] });
    const plausible: JsonObject = {
      id: signed['id'] ?? null,
      published: timeFromNow(),
      nonce: freshNonce(),
      proof: signed['proof'] ?? null,
    };
    const request = noteRequest('hi', { to: ['Public'] });
    for (const [member, value] of Object.entries(plausible)) {
      for (const given of [value, null, '', {}, []]) {
        check.refused(
          'publish-host-members',
          await alice.publish({ ...request, [member]: given }),
          SHAPE_INVALID,
          `a request with the member ${member} is refused`,
        );
      }
    }
    check.refused(
      'publish-host-members',
      await alice.publish(signed),
      SHAPE_INVALID,
      'as is all of them',
    );
    const inside = noteRequest('hi', { to: ['Public'], embedded: plausible });
    const answer = await alice.publish(inside);
    check.status('publish-host-members', answer, 201, 'further down they are members like others');
    check.equal('publish-host-members', at(answer.json, 'embedded'), plausible, 'and are kept');
    check.status(
      'publish-host-members',
      await alice.publish(request),
      201,
      'without them it is accepted',
    );
    await expectOutboxLength(check, 'publish-host-members', alice, 3);
  },
});

const LIMIT = 1_048_576;

function withExtra(text: string): string {
  return `{"type":"Create","to":[],"object":{"type":"Note","content":"x","extra":${text}}}`;
}

function bytesWith(middle: readonly number[]): Uint8Array {
  const [before, after] = withExtra('"|"').split('|');
  return Buffer.concat([Buffer.from(before ?? ''), Buffer.from(middle), Buffer.from(after ?? '')]);
}

/** `extra` stands at level 3 when its text begins. */
function nested(levels: number): string {
  return withExtra('['.repeat(levels - 2) + ']'.repeat(levels - 2));
}

/** Faults of the text, each beside a text that differs in nothing else and is accepted. */
const TEXTS: readonly [code: string, bad: Body, good: Body][] = [
  ['invalid-json', withExtra('[1,]'), withExtra('[1]')],
  ['invalid-json', `${withExtra('1')}{}`, `${withExtra('1')} \n`],
  ['invalid-json', '', withExtra('""')],
  ['invalid-json', withExtra("'x'"), withExtra('"x"')],
  ['duplicate-member', withExtra('{"a":1,"a":1}'), withExtra('{"a":1,"b":1}')],
  ['duplicate-member', withExtra('{"a":1,"\\u0061":2}'), withExtra('{"a":1,"\\u0062":2}')],
  [
    'duplicate-member',
    `{"type":"Create",${withExtra('1').slice(1)}`,
    `{"Type":"Create",${withExtra('1').slice(1)}`,
  ],
  ['lone-surrogate', withExtra('"\\ud83d"'), withExtra('"\\ud83d\\ude00"')],
  ['noncharacter', withExtra('"\\uffff"'), withExtra('"\\ufffd"')],
  ['unsafe-integer', withExtra('9007199254740992'), withExtra('9007199254740991')],
  ['unsafe-integer', withExtra('1e21'), withExtra('1e15')],
  ['number-overflow', withExtra('1e400'), withExtra('1e-300')],
  ['number-underflow', withExtra('1e-400'), withExtra('0e-400')],
  ['too-deep', nested(65), nested(64)],
  ['byte-order-mark', Buffer.from(`\ufeff${withExtra('1')}`), Buffer.from(withExtra('1'))],
  ['invalid-utf8', bytesWith([0xc3, 0x28]), bytesWith([0xc3, 0xa8])],
  ['invalid-utf8', bytesWith([0xed, 0xa0, 0x80]), bytesWith([0xed, 0x9f, 0xbf])],
  ['too-large', withExtra('1').padEnd(LIMIT + 1), withExtra('1').padEnd(LIMIT)],
];

const parse = defineCheck({
  id: 'publishing/parser-refusals',
  title: 'a request that the parser refuses is answered with the status and code of the fault',
  class: 'actors',
  requirements: ['publish-parse', 'error-codes'],
  async run(check) {
    const alice = await check.actor();
    for (const [code, bad, good] of TEXTS) {
      const options = { content_type: 'application/json' };
      check.refused(
        'publish-parse',
        await alice.publish(bad, options),
        { status: code === 'too-large' ? 413 : 400, code },
        `a text with the fault ${code} is refused`,
      );
      const answer = await alice.publish(good, options);
      check.status('publish-parse', answer, 201, `a text next to the fault ${code} is accepted`);
    }
    await expectOutboxLength(check, 'publish-parse', alice, TEXTS.length);
  },
});

const notObjects = defineCheck({
  id: 'publishing/shape-not-an-object',
  title: 'a request that is JSON, but no object, is refused',
  class: 'actors',
  requirements: ['publish-shape'],
  async run(check) {
    const alice = await check.actor();
    const request = JSON.stringify(noteRequest());
    for (const text of ['null', 'true', '7', '"text"', '[]', `[${request}]`, '{}']) {
      const answer = await alice.publish(text, { content_type: 'application/json' });
      check.refused('publish-shape', answer, SHAPE_INVALID, `${text} is refused`);
    }
    const answer = await alice.publish(request, { content_type: 'application/json' });
    check.status('publish-shape', answer, 201, 'an object is accepted');
    await expectOutboxLength(check, 'publish-shape', alice, 1);
  },
});

async function judgeShapes(check: CheckContext, row: ShapeCase): Promise<void> {
  const alice = await check.actor();
  const remote = await check.probe.actor();
  const { good, bad } = row.requests(alice, remote);
  let accepted = 0;
  for (const [what, request] of good) {
    const answer = await alice.publish(request);
    check.status('publish-shape', answer, 201, `${row.name}: ${what} is accepted`);
    if (answer.status === 201) accepted += 1;
    await check.verifies(
      'publish-shape',
      answer.json,
      `${row.name}: ${what} becomes an activity by the rules`,
    );
  }
  const [, sound] = good[0];
  for (const [what, change, codes = SHAPE_INVALID.code] of bad) {
    const answer = await alice.publish(tamper(sound, change));
    check.refused(
      'publish-shape',
      answer,
      { status: 422, code: codes },
      `${row.name}: ${what} is refused`,
    );
  }
  await expectOutboxLength(check, 'publish-shape', alice, accepted);
}

const shapes = shapeTable.map((row) =>
  defineCheck({
    id: `publishing/shape-${row.name}`,
    title: `a request for ${row.title} is refused when it breaks the rules of activities`,
    class: 'actors',
    requirements: ['publish-shape'],
    run: (check) => judgeShapes(check, row),
  }),
);

/** Values that a helpful host would turn into what they almost are. */
const ALMOST: readonly [what: string, change: { [name: string]: JsonValue }][] = [
  ['a lower-case type', { type: 'create' }],
  ['a type with a space after it', { type: 'Create ' }],
  ['an audience with a space in it', { to: [' Public'] }],
  ['an audience in lower case', { to: ['public'] }],
  ['an audience that is null', { to: null }],
  ['a list of lists', { to: [['Public']] }],
  ['content that is a number', { object: { type: 'Note', content: 5 } }],
  ['one tag instead of a list', { object: { type: 'Note', content: 'x', tags: 'tag' } }],
  ['tags with a number', { object: { type: 'Note', content: 'x', tags: ['tag', 5] } }],
];

const unrepaired = defineCheck({
  id: 'publishing/nothing-is-repaired',
  title: 'what is almost right is refused and not repaired',
  class: 'actors',
  requirements: ['conv-no-repair', 'publish-shape'],
  async run(check) {
    const alice = await check.actor();
    const request = noteRequest('x', { to: ['Public'] });
    const refuse = (what: string, answer: HttpAnswer): void => {
      check.refused('publish-shape', answer, SHAPE_INVALID, `${what} is refused`);
      check.expect('conv-no-repair', answer.status !== 201, `${what} is not repaired`, { answer });
    };
    for (const [what, change] of ALMOST)
      refuse(what, await alice.publish({ ...request, ...change }));
    check.status('publish-shape', await alice.publish(request), 201, 'what is right is accepted');
    await expectOutboxLength(check, 'conv-no-repair', alice, 1);
  },
});

export const publishingRefusalChecks: readonly CheckDefinition[] = [
  hostMembers,
  parse,
  notObjects,
  ...shapes,
  unrepaired,
];
