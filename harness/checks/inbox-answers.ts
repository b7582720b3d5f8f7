// How an inbox answers: targets, content types, sizes, the order of the checks, and what is kept of what it accepts.
// Spec: chapter "Inbox", "The order of checks".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext, RefusalExpectation } from '../engine/context.ts';
import { deepEqual } from '../engine/context.ts';
import type { RequestOptions } from '../engine/http.ts';
import { at } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { RawAnswer } from '../engine/raw-socket.ts';
import { oracleCidOfDigest } from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';
import { reidentify, tamper } from '../probe/activities.ts';
import type { RemoteActor } from '../probe/probe.ts';
import { accepted, made, MAX_BODY, REFUSED, timesListed, unauthentic } from './inbox-support.ts';

const ACTIVITY_TYPE = 'application/activity+json';

const accept = defineCheck({
  id: 'inbox/accepted',
  title: 'a good activity is accepted, listed once and kept as it was sent',
  class: 'inbox',
  requirements: [
    'inbox-accepted',
    'inbox-listed',
    'inbox-verbatim',
    'conv-unknown-members',
    'conv-no-repair',
    'collection-verbatim',
  ],
  async run(check) {
    const alice = await check.actor();
    const carol = await check.actor();
    const bob = await check.probe.actor();
    const activity = made(bob, {
      to: 'Public',
      cc: [],
      '@context': ['https://www.w3.org/ns/activitystreams', { ex: 'https://b.example/ns#' }],
      'ex:score': 0.1,
      summary: null,
      object: {
        type: 'Note',
        content: 'caf\u00e9 e\u0301 \u{1f600}\u2028',
        proof: {},
        id: 'x',
        tags: [],
      },
      nested: { list: [[], {}, 1e-7, -1, '', true], proof: { proofValue: 'z' } },
    });
    await accepted(check, alice, activity, 'an activity with unknown members');
    await check.eventually('inbox-listed', 'the inbox lists the activity once', async () => {
      return (await timesListed(alice, activity)) === 1;
    });
    const items = await alice.items('inbox');
    const kept = items.find((item) => at(item, 'id') === activity['id']);
    for (const requirement of ['inbox-verbatim', 'collection-verbatim', 'conv-unknown-members']) {
      check.equal(requirement, kept, activity, 'the inbox shows the activity as it was sent');
    }
    const artifact = await check.get(`/artifacts/${activity['id'] as string}`);
    for (const requirement of ['inbox-verbatim', 'conv-no-repair']) {
      check.equal(requirement, artifact.json, activity, 'so does its artifact', {
        answer: artifact,
      });
    }
    check.equal('inbox-listed', await carol.items('inbox'), [], 'no other inbox lists it');
  },
});

const order = defineCheck({
  id: 'inbox/arrival-order',
  title: 'an inbox lists what it accepted in the order of arrival, each once, and nothing else',
  class: 'inbox',
  requirements: ['inbox-listed', 'inbox-accepted', 'collection-order', 'collection-page-size'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor({ key: { created: '2020-01-01T00:00:00.000Z' } });
    const eve = await check.probe.actor({ key: { created: '2020-01-01T00:00:00.000Z' } });
    const ids: unknown[] = [];
    // More than a page, from two senders, with times that run backwards.
    for (let count = 0; count < 23; count += 1) {
      const sender = count % 3 === 0 ? eve : bob;
      const published = new Date(Date.UTC(2024, 0, 31 - count)).toISOString();
      const activity = made(sender, { published });
      await accepted(check, alice, activity, `activity ${count}`);
      ids.unshift(activity['id']);
      await check.deliver(alice, tamper(activity, { proof: undefined }));
    }
    await check.until('the inbox to have 23 items', async () => {
      return (await alice.items('inbox')).length >= ids.length;
    });
    const listed = (await alice.items('inbox')).map((item) => at(item, 'id'));
    check.equal('inbox-listed', listed, ids, 'the order is that of arrival, newest first');
    check.equal('collection-order', listed, ids, 'the newest arrival comes first');
    const oldest = await check.get(`${alice.inbox}?page=1`, { token: alice.token });
    const page = at(oldest.json, 'orderedItems');
    const firstPage = Array.isArray(page) ? page.map((item: unknown) => at(item, 'id')) : page;
    check.equal('collection-page-size', firstPage, ids.slice(-20), 'page 1 has the 20 oldest');
  },
});

const unknownTarget = defineCheck({
  id: 'inbox/unknown-target',
  title: 'a delivery to an actor that is not there is answered 404, whatever the body is',
  class: 'inbox',
  requirements: ['inbox-unknown-target', 'inbox-order', 'inbox-accepted', 'actor-unknown'],
  async run(check) {
    const alice = await check.actor();
    const unborn = await check.unborn();
    const bob = await check.probe.actor();
    const bodies: [string, string | Uint8Array | JsonObject | undefined, RequestOptions][] = [
      ['a good activity', made(bob), {}],
      ['no JSON', '{', {}],
      ['nothing', '', {}],
      ['another content type', 'hello', { content_type: 'text/plain' }],
      ['no content type', JSON.stringify(made(bob)), { content_type: null }],
      ['too many bytes', Buffer.alloc(MAX_BODY + 1, 0x20), {}],
    ];
    for (const target of [`${check.base}/actors/${check.random('nobody-')}/inbox`, unborn.inbox]) {
      for (const [name, body, options] of bodies) {
        const answer = await check.deliver(target, body ?? '', options);
        for (const requirement of ['inbox-unknown-target', 'inbox-order', 'actor-unknown']) {
          check.refused(requirement, answer, REFUSED.not_found, `to nobody, with ${name}`);
        }
      }
    }
    await accepted(check, alice, made(bob), 'the same at an actor that is there');
  },
});

const contentTypes = defineCheck({
  id: 'inbox/content-types',
  title: 'three content types are accepted, with any parameters, and no others',
  class: 'inbox',
  requirements: ['inbox-content-type', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    for (const content_type of [
      'application/activity+json',
      'application/ld+json',
      'application/json',
      'application/ld+json; profile="https://www.w3.org/ns/activitystreams"',
      'application/json; charset=utf-8',
      'application/activity+json;x=y; z="a;b"',
      'Application/Activity+JSON',
    ]) {
      const answer = await check.deliver(alice, made(bob), { content_type });
      check.status('inbox-accepted', answer, 202, `accepted as ${content_type}`);
    }
    for (const content_type of [
      null,
      'text/plain',
      'text/json',
      'application/octet-stream',
      'application/x-www-form-urlencoded',
      'application/problem+json',
      'application/vnd.api+json',
      'application/jsonx',
      'application/activity',
    ]) {
      const answer = await check.deliver(alice, JSON.stringify(made(bob)), { content_type });
      check.refused(
        'inbox-content-type',
        answer,
        REFUSED.media_type,
        `as ${content_type ?? 'nothing'}`,
      );
    }
  },
});

/** A good activity whose text is of exactly this size, by white space or by a long member. */
function ofSize(bob: RemoteActor, bytes: number, by: 'space' | 'member'): Uint8Array {
  if (by === 'space') {
    const text = JSON.stringify(made(bob));
    return Buffer.from(text.padEnd(bytes, ' '));
  }
  const empty = JSON.stringify(made(bob, { extra: '' })).length;
  // The length of a signature in base58 varies by a character.
  for (let length = bytes - empty; ;) {
    const body = Buffer.from(JSON.stringify(made(bob, { extra: 'x'.repeat(length) })));
    if (body.length === bytes) return body;
    length += bytes - body.length;
  }
}

/** A POST in chunks, so that nobody is told its size. */
async function deliverChunked(
  check: CheckContext,
  alice: LocalActor,
  body: Uint8Array,
): Promise<RawAnswer> {
  const url = new URL(alice.inbox);
  const parts: Uint8Array[] = [];
  for (let from = 0; from < body.length; from += 65_536)
    parts.push(body.subarray(from, from + 65_536));
  return await check.raw([
    `POST ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: ${ACTIVITY_TYPE}\r\n`,
    'Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n',
    check.chunked(...parts),
  ]);
}

const tooLarge = defineCheck({
  id: 'inbox/too-large',
  title:
    'a body of 1,048,576 bytes is accepted and one of a byte more is refused, announced or not',
  class: 'inbox',
  requirements: ['inbox-too-large', 'canon-max-bytes', 'canon-accept-limits', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    for (const by of ['space', 'member'] as const) {
      const largest = ofSize(bob, MAX_BODY, by);
      await accepted(check, alice, largest, `1,048,576 bytes, by ${by}`, ['canon-accept-limits']);
      const refusal = await check.deliver(alice, ofSize(bob, MAX_BODY + 1, by));
      for (const requirement of ['inbox-too-large', 'canon-max-bytes']) {
        check.refused(requirement, refusal, REFUSED.too_large, `1,048,577 bytes, by ${by}`);
      }
    }
    const chunked = await deliverChunked(check, alice, ofSize(bob, MAX_BODY, 'member'));
    check.expect(
      'inbox-accepted',
      chunked.status === 202,
      '1,048,576 bytes in chunks are accepted',
      {
        expected: 'status 202',
        actual: `status ${chunked.status ?? 'none'}`,
      },
    );
    for (const size of [MAX_BODY + 1, 2 * MAX_BODY]) {
      const refusal = await deliverChunked(check, alice, ofSize(bob, size, 'member'));
      const code = at(parse(refusal.body), 'code');
      check.expect(
        'inbox-too-large',
        refusal.status === 413 && code === 'too-large',
        `${size} bytes in chunks are refused`,
        {
          expected: 'status 413, code too-large',
          actual: `status ${refusal.status ?? 'none'}, code ${String(code)}`,
        },
      );
    }
    await accepted(check, alice, made(bob), 'an ordinary activity after all that');
  },
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Two faults at once: the answer is that of the earlier check. */
interface Conflict {
  name: string;
  due: RefusalExpectation;
  body: Uint8Array | string | JsonObject;
  options?: RequestOptions;
}

function conflicts(bob: RemoteActor, down: RemoteActor): Conflict[] {
  const other = oracleCidOfDigest(Buffer.alloc(32, 3));
  const twice = JSON.stringify(made(bob, { nonce: 'short' })).replace('{', '{"a":1,"a":1,');
  return [
    {
      name: 'the content type before the size',
      due: REFUSED.media_type,
      body: Buffer.alloc(MAX_BODY + 1, 0x20),
      options: { content_type: 'text/plain' },
    },
    {
      name: 'the content type before the syntax',
      due: REFUSED.media_type,
      body: '{',
      options: { content_type: 'text/plain' },
    },
    {
      name: 'the size before the syntax',
      due: REFUSED.too_large,
      body: Buffer.alloc(MAX_BODY + 1, 0x7b),
    },
    {
      name: 'the size before the byte order mark',
      due: REFUSED.too_large,
      body: Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), Buffer.alloc(MAX_BODY)]),
    },
    {
      name: 'the syntax before the shape',
      due: { status: 400, code: 'duplicate-member' },
      body: twice,
    },
    {
      name: 'the shape before the id',
      due: REFUSED.shape,
      body: made(bob, { nonce: 'short' }, { id: other }),
    },
    {
      name: 'the shape before the proof',
      due: REFUSED.shape,
      body: tamper(made(bob, { nonce: 'short' }), { proof: undefined }),
    },
    {
      name: 'the shape before the signer',
      due: REFUSED.shape,
      body: made(down, { nonce: 'short' }),
    },
    {
      name: 'the id before the proof',
      due: REFUSED.id,
      body: tamper(made(bob), { id: other, proof: undefined }),
    },
    { name: 'the id before the signer', due: REFUSED.id, body: made(down, {}, { id: other }) },
    {
      name: 'the proof before the signer',
      due: unauthentic('proof-purpose'),
      body: made(down, {}, { purpose: 'x' }),
    },
    {
      name: 'a missing proof before the signer',
      due: unauthentic('proof-missing'),
      body: tamper(made(down), { proof: undefined }),
    },
    {
      name: 'the context before the signer',
      due: unauthentic('proof-context'),
      body: reidentify(tamper(made(down), { '@context': 'x' })),
    },
    {
      name: 'the signer before the signature',
      due: REFUSED.unavailable,
      body: reidentify(tamper(made(down), { extra: 1 })),
    },
  ];
}

const checkOrder = defineCheck({
  id: 'inbox/order-of-checks',
  title: 'a delivery with two faults is answered for the earlier one',
  class: 'inbox',
  requirements: ['inbox-order', 'activity-order', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const down = await check.probe.actor();
    down.on_document.add({ status: 500 });
    for (const { name, due, body, options } of conflicts(bob, down)) {
      const answer = await check.deliver(alice, body, options);
      check.refused('inbox-order', answer, due, name);
      if (due === REFUSED.shape || due === REFUSED.id)
        check.refused('activity-order', answer, due, name);
    }
    await accepted(check, alice, made(bob), 'an activity without faults');
    down.on_document.clear();
    await accepted(check, alice, made(down), 'an activity of the other signer');
  },
});

const problems = defineCheck({
  id: 'inbox/problem-documents',
  title:
    'every refusal of an inbox is a problem document with a code of the table, and the host goes on',
  class: 'inbox',
  requirements: [
    'error-problem',
    'error-codes',
    'error-no-internals',
    'error-survives',
    'inbox-accepted',
  ],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const good = made(bob);
    // Each answer is judged as it comes in.
    for (const body of [
      '',
      '{',
      '[]',
      'null',
      good,
      tamper(good, { proof: 1 }),
      tamper(good, { id: 'x' }),
    ]) {
      await check.deliver(alice, body);
    }
    await check.deliver(alice, good);
    const last = made(bob);
    await accepted(check, alice, last, 'an activity after all that', ['error-survives']);
    const items = await alice.items('inbox');
    check.expect(
      'error-survives',
      items.some((item) => deepEqual(item, last)),
      'it is listed',
    );
  },
});

const localSigner = defineCheck({
  id: 'inbox/local-signer',
  title: 'an activity of another actor of the same host is judged by the keys of the host itself',
  class: 'inbox',
  requirements: ['inbox-accepted', 'inbox-proof', 'inbox-key', 'inbox-replay'],
  async run(check) {
    const alice = await check.actor();
    const carol = await check.actor();
    const note = await carol.note('for nobody in particular', { to: [] });
    const broken = reidentify(tamper(note as JsonObject, { extra: 1 }));
    const due = unauthentic('proof-invalid');
    check.refused('inbox-proof', await check.deliver(alice, broken), due, 'a changed activity');
    await accepted(check, alice, note, 'the activity of a local actor');
    const again = await check.deliver(alice, note);
    check.refused('inbox-replay', again, REFUSED.replay, 'the same once more');
    const old = await carol.note('before the rotation', { to: [] });
    const bob = await check.probe.actor();
    const forged = made(bob, { actor: carol.url }, { method: `${carol.url}#none` });
    const unknown = await check.deliver(alice, forged);
    check.refused(
      'inbox-key',
      unknown,
      unauthentic('key-unknown'),
      'a key that is not of the actor',
    );
    await carol.rotate();
    await accepted(check, alice, old, 'what was signed before the rotation');
  },
});

export const inboxAnswerChecks: readonly CheckDefinition[] = [
  accept,
  order,
  unknownTarget,
  contentTypes,
  tooLarge,
  checkOrder,
  problems,
  localSigner,
];
