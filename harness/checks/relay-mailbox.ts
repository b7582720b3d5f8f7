// The mailboxes of a relay: what is taken, what is refused and why, how it is received and acknowledged, and what is left.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { at, listAt } from '../engine/json.ts';
import { oracleSeal, randomText } from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import type { Change } from '../probe/activities.ts';
import {
  envelopeFor,
  expectDeposit,
  makeSender,
  manyFor,
  withOtherProof,
} from './relay-support.ts';

const HEALTHY = { 'content-type': 'application/json' };
const NO_RECORD = `bagaaiera${'a'.repeat(52)}`;
const MIB = 1_048_576;
const PAGE_BYTES = 16_777_216;

const takes = defineCheck({
  id: 'relay/takes-what-it-cannot-judge',
  title:
    'a relay takes every envelope of the right form, whatever its proof, payload and encoding, and gives it as it was',
  class: 'relay',
  requirements: ['relay-deposit', 'relay-blind', 'relay-receive'],
  async run(check) {
    const mailbox = check.mailbox();
    const stranger = makeSender();
    const good = envelopeFor(mailbox);
    const kinds: [string, JsonObject][] = [
      ['a right one', good],
      ['one with another proof', envelopeFor(mailbox, {}, stranger)],
      ['one whose proof is made up', withOtherProof(envelopeFor(mailbox))],
      ['one whose proof is empty', { ...envelopeFor(mailbox), proof: {} }],
      [
        'one in an encoding that nobody knows',
        envelopeFor(mailbox, { encoding: 'x-9', payload: 'AAAA' }),
      ],
      ['one in the encoding mls', envelopeFor(mailbox, { encoding: 'mls', payload: '' })],
      ['one with an empty payload', envelopeFor(mailbox, { payload: {} })],
      [
        'one with a payload of another form',
        envelopeFor(mailbox, {
          payload: { records: 'none', ü: [1.5, null], none: null, empty: {}, 7: '' },
        }),
      ],
      ['one of a did:web', envelopeFor(mailbox, { sender_did: 'did:web:b.example%3A8443' })],
      ['one of a did:sync', envelopeFor(mailbox, { sender_did: `did:sync:instance:${NO_RECORD}` })],
      ['one that lives a second', envelopeFor(mailbox, { ttl_seconds: 2_592_000 })],
      ['one of a little while ago', envelopeFor(mailbox, { created: ago(3_600_000) })],
      ['one of a moment ahead', envelopeFor(mailbox, { created: ago(-200_000) })],
    ];
    for (const [detail, envelope] of kinds) {
      const answer = await mailbox.deposit(envelope);
      expectDeposit(check, detail === 'a right one' ? 'relay-deposit' : 'relay-blind', answer, {
        ...{ envelope, detail },
        status: 'queued',
      });
    }
    const { envelopes } = await mailbox.read();
    check.equal(
      'relay-receive',
      envelopes,
      kinds.map(([, envelope]) => envelope),
      'all are given as they were, in their order',
    );
  },
});

const encoded = defineCheck({
  id: 'relay/the-name-of-a-mailbox-is-decoded-once',
  title:
    'a mailbox has one name, however its path is percent-encoded; a did:web with a port is encoded twice',
  class: 'relay',
  requirements: ['relay-path-did', 'relay-did-malformed', 'relay-deposit-receiver'],
  async run(check) {
    const mailbox = check.mailbox();
    const base = mailbox.base;
    const plain = `/v1/mailbox/${mailbox.did}`;
    const escaped = `/v1/mailbox/${mailbox.did.replaceAll(':', '%3A')}`;
    const lower = `/v1/mailbox/${mailbox.did.replaceAll(':', '%3a').replace('z', '%7A')}`;
    const sent: JsonObject[] = [];
    for (const path of [plain, escaped, lower]) {
      const envelope = envelopeFor(mailbox);
      const answer = await check.post(`${base}${path}`, envelope);
      expectDeposit(check, 'relay-path-did', answer, {
        envelope,
        status: 'queued',
        detail: path.slice(0, 24),
      });
      sent.push(envelope);
    }
    check.equal(
      'relay-path-did',
      (await mailbox.read()).envelopes,
      sent,
      'they are in one mailbox',
    );

    const did = 'did:web:b.example%3A8443:actors:bob';
    const web = envelopeFor({ did });
    // Encoded once it names did:web:b.example:8443:actors:bob, which is the path 8443/actors/bob of b.example.
    const once = await check.post(`${base}/v1/mailbox/${did}`, web);
    check.refused(
      'relay-path-did',
      once,
      { status: 422, code: 'shape-invalid' },
      'encoded once it is for somebody else',
    );
    const twice = await check.post(`${base}/v1/mailbox/${encodeURIComponent(did)}`, web);
    expectDeposit(check, 'relay-path-did', twice, {
      envelope: web,
      status: 'queued',
      detail: 'encoded twice',
    });

    const names = [
      'bob',
      'did:plc:abc',
      'did:key:z6Mk',
      'did:web:127.0.0.1',
      'did:web:b.example:..',
      'did:key:',
      encodeURIComponent(encodeURIComponent(mailbox.did)),
    ];
    for (const name of names) {
      const segment = name.includes('%') ? name : encodeURIComponent(name);
      const answer = await check.post(`${base}/v1/mailbox/${segment}`, envelopeFor(mailbox));
      check.refused('relay-did-malformed', answer, { status: 422, code: 'did-malformed' }, name);
      const read = await check.get(`${base}/v1/mailbox/${segment}/receive`);
      check.refused(
        'relay-did-malformed',
        read,
        { status: 422, code: 'did-malformed' },
        `${name}, received`,
      );
      const looked = await check.get(`${base}/v1/mailbox/${segment}`);
      const acked = await check.post(`${base}/v1/mailbox/${segment}/ack`, { seals: [] });
      for (const answer of [looked, acked]) {
        check.refused(
          'relay-did-malformed',
          answer,
          { status: 422, code: 'did-malformed' },
          `${name}, looked at or acknowledged`,
        );
      }
    }
    const other = check.mailbox();
    const astray = await other.deposit(envelopeFor(mailbox));
    check.refused(
      'relay-deposit-receiver',
      astray,
      { status: 422, code: 'shape-invalid' },
      'for somebody else',
    );
    check.equal(
      'relay-deposit-receiver',
      (await other.read()).envelopes,
      [],
      'it is in no mailbox',
    );
  },
});

const shape = defineCheck({
  id: 'relay/only-envelopes',
  title: 'what is not an envelope of the right form is refused with its code, and queued nowhere',
  class: 'relay',
  requirements: [
    'relay-deposit-shape',
    'relay-deposit-id',
    'relay-deposit-future',
    'relay-deposit',
  ],
  async run(check) {
    const mailbox = check.mailbox();
    const changes: [string, Change][] = [
      ...['sender_did', 'receiver_did', 'encoding', 'created', 'ttl_seconds', 'payload'].map(
        (name): [string, Change] => [`no ${name}`, { [name]: undefined }],
      ),
      ['an unknown member', { note: 'x' }],
      ['a sender that is no DID', { sender_did: 'bob' }],
      ['a sender of another method', { sender_did: 'did:plc:abc' }],
      ['a receiver that is no DID', { receiver_did: 'did:key:z6Mk' }],
      ['an empty encoding', { encoding: '' }],
      ['an encoding in capitals', { encoding: 'PLAIN' }],
      ['an encoding of 33 characters', { encoding: 'x'.repeat(33), payload: '' }],
      ['an encoding that is a number', { encoding: 1 }],
      ['a created without milliseconds', { created: '2026-11-20T10:00:00Z' }],
      ['a created that is no day', { created: '2026-02-30T10:00:00.000Z' }],
      ['a ttl of 0', { ttl_seconds: 0 }],
      ['a ttl below 0', { ttl_seconds: -1 }],
      ['a ttl of more than 30 days', { ttl_seconds: 2_592_001 }],
      ['a ttl with a fraction', { ttl_seconds: 1.5 }],
      ['a ttl that is a text', { ttl_seconds: '3600' }],
      ['a plain payload that is a text', { payload: 'records' }],
      ['a plain payload that is a list', { payload: [] }],
      ['another payload that is an object', { encoding: 'mls', payload: {} }],
      ['a payload that is null', { payload: null }],
    ];
    for (const [what, fields] of changes) {
      const answer = await mailbox.deposit(envelopeFor(mailbox, fields));
      check.refused('relay-deposit-shape', answer, { status: 422, code: 'shape-invalid' }, what);
    }
    const good = envelopeFor(mailbox);
    const bodies: [string, JsonValue][] = [
      ['no proof', without(good, 'proof')],
      ['a proof that is a text', { ...good, proof: 'made up' }],
      ['a list of proofs', { ...good, proof: [good['proof'] as JsonValue] }],
      ['no id', without(good, 'id')],
      ['an id that is no content id', { ...good, id: 'envelope-1' }],
      ['a list', [good]],
      ['null', null],
      ['a text', 'envelope'],
    ];
    for (const [what, body] of bodies) {
      const answer = await mailbox.deposit(JSON.stringify(body));
      check.refused('relay-deposit-shape', answer, { status: 422, code: 'shape-invalid' }, what);
    }
    const ids: [string, JsonObject][] = [
      ['the id of another one', { ...good, id: String(envelopeFor(mailbox)['id']) }],
      ['a changed payload', { ...good, payload: { key_documents: [], records: [] } }],
      ['a longer life', { ...good, ttl_seconds: 2_591_999 }],
      ['the seal as its id', { ...good, id: oracleSeal(good) }],
      ['an id over the proof', { ...good, id: oracleSeal(without(good, 'id')) }],
    ];
    for (const [what, envelope] of ids) {
      const answer = await mailbox.deposit(envelope);
      check.refused('relay-deposit-id', answer, { status: 422, code: 'id-mismatch' }, what);
    }
    const ahead = await mailbox.deposit(envelopeFor(mailbox, { created: ago(-400_000) }));
    check.refused(
      'relay-deposit-future',
      ahead,
      { status: 409, code: 'conflict' },
      'made 400 seconds from now',
    );
    check.equal(
      'relay-deposit-shape',
      (await mailbox.read()).envelopes,
      [],
      'nothing of this was queued',
    );
    expectDeposit(check, 'relay-deposit', await mailbox.deposit(good), {
      envelope: good,
      status: 'queued',
      detail: 'the good one',
    });
  },
});

const parse = defineCheck({
  id: 'relay/only-canonical-bodies',
  title: 'a deposit is parsed by the rules of the canonical form, and has at most 1,048,576 bytes',
  class: 'relay',
  requirements: ['relay-deposit-parse', 'relay-deposit-too-large', 'relay-deposit'],
  async run(check) {
    const mailbox = check.mailbox();
    const good = envelopeFor(mailbox);
    const text = JSON.stringify(good);
    const open = text.slice(0, -1);
    const bodies: [string, string | Uint8Array, number, string][] = [
      ['a member twice', `${open},"encoding":"plain"}`, 400, 'duplicate-member'],
      [
        'a member twice, spelt otherwise',
        `${open},"\\u0065ncoding":"plain"}`,
        400,
        'duplicate-member',
      ],
      ['an unsafe integer', `${open},"x":9007199254740993}`, 400, 'unsafe-integer'],
      ['a number beyond the doubles', `${open},"x":1e999}`, 400, 'number-overflow'],
      ['half a surrogate', `${open},"x":"\\ud800"}`, 400, 'lone-surrogate'],
      [
        'a byte order mark',
        Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
        400,
        'byte-order-mark',
      ],
      [
        'bytes that are no UTF-8',
        Buffer.from(`${open},"x":"\xff"}`, 'latin1'),
        400,
        'invalid-utf8',
      ],
      ['65 levels', `${open},"x":${'['.repeat(64)}${']'.repeat(64)}}`, 400, 'too-deep'],
      ['no JSON', `${text}x`, 400, 'invalid-json'],
      ['nothing', '', 400, 'invalid-json'],
    ];
    for (const [what, body, status, code] of bodies) {
      const answer = await mailbox.deposit(body, { headers: HEALTHY });
      check.refused('relay-deposit-parse', answer, { status, code }, what);
    }
    // A proof has 87 or 88 characters, so a few bytes are left for white space.
    const fitting = envelopeFor(mailbox, { payload: { text: 'x'.repeat(MIB - 1000) } });
    const padded = (bytes: number): string => JSON.stringify(fitting).padEnd(bytes, ' ');
    const due = { status: 413, code: 'too-large' };
    for (const bytes of [MIB + 1, 2 * MIB]) {
      const answer = await mailbox.deposit(padded(bytes));
      check.refused('relay-deposit-too-large', answer, due, `${bytes} bytes`);
    }
    const answer = await mailbox.deposit(padded(MIB));
    expectDeposit(check, 'relay-deposit', answer, {
      envelope: fitting,
      status: 'queued',
      detail: `${MIB} bytes`,
    });
    check.equal(
      'relay-deposit-too-large',
      (await mailbox.read()).envelopes,
      [fitting],
      'it alone is queued',
    );
  },
});

const known = defineCheck({
  id: 'relay/an-envelope-is-queued-once',
  title:
    'deposited again, in parallel, or after it was acknowledged, an envelope is known; with another proof it is another one',
  class: 'relay',
  requirements: [
    'relay-deposit-known',
    'relay-deposit-parallel',
    'relay-deposit-other-proof',
    'relay-ack',
  ],
  async run(check) {
    const mailbox = check.mailbox();
    const envelope = envelopeFor(mailbox);
    const bodies = [JSON.stringify(envelope), JSON.stringify(reversed(envelope), null, 1)];
    const parallel = await Promise.all(
      Array.from({ length: 24 }, (_, index) => mailbox.deposit(bodies[index % 2])),
    );
    const states = parallel
      .map((answer) => `${answer.status} ${String(at(answer.json, 'status'))}`)
      .sort();
    check.equal(
      'relay-deposit-parallel',
      states,
      [...Array.from({ length: 23 }, () => '202 known'), '202 queued'],
      'of 24 deposits at the same time one is queued and the others are known',
    );
    check.equal(
      'relay-deposit-parallel',
      (await mailbox.read()).envelopes,
      [envelope],
      'it is given once',
    );
    const again = { envelope, status: 'known' as const };
    expectDeposit(check, 'relay-deposit-known', await mailbox.deposit(envelope), {
      ...again,
      detail: 'later',
    });
    const forged = withOtherProof(envelope);
    expectDeposit(check, 'relay-deposit-other-proof', await mailbox.deposit(forged), {
      envelope: forged,
      status: 'queued',
      detail: 'with another proof',
    });
    check.equal(
      'relay-deposit-other-proof',
      (await mailbox.read()).envelopes,
      [envelope, forged],
      'they stand side by side',
    );
    await mailbox.acked(forged);
    check.equal(
      'relay-ack',
      (await mailbox.read()).envelopes,
      [envelope],
      'the other one is untouched by an ack of it',
    );
    await mailbox.acked(envelope);
    for (const one of [envelope, forged]) {
      expectDeposit(check, 'relay-deposit-known', await mailbox.deposit(one), {
        envelope: one,
        status: 'known',
        detail: 'acknowledged, and deposited again',
      });
    }
    check.equal(
      'relay-deposit-known',
      (await mailbox.read()).envelopes,
      [],
      'it is not queued again',
    );
    const third = withOtherProof(envelope);
    expectDeposit(check, 'relay-deposit-other-proof', await mailbox.deposit(third), {
      envelope: third,
      status: 'queued',
      detail: 'a third proof, after the others were acknowledged',
    });
  },
});

const pages = defineCheck({
  id: 'relay/pages-and-cursors',
  title: 'a mailbox is read in pages, in order, again and again, from any cursor that was given',
  class: 'relay',
  requirements: [
    'relay-receive',
    'relay-receive-again',
    'relay-receive-limit',
    'relay-receive-has-more',
    'relay-receive-cursor',
    'relay-receive-query',
  ],
  async run(check) {
    const mailbox = check.mailbox();
    const empty = await mailbox.receive();
    check.equal(
      'relay-receive',
      [at(empty.json, 'envelopes'), at(empty.json, 'has_more')],
      [[], false],
      'a new mailbox is empty',
    );
    const beginning = String(at(empty.json, 'next'));
    const envelopes = manyFor(mailbox, 105);
    for (const envelope of envelopes) await mailbox.deposited(envelope);
    const usual = await mailbox.receive();
    check.equal(
      'relay-receive-limit',
      listAt(usual.json, 'envelopes').length,
      100,
      'without a limit, 100',
    );
    check.equal('relay-receive-has-more', at(usual.json, 'has_more'), true, 'there are more');
    check.equal(
      'relay-receive',
      listAt(usual.json, 'envelopes'),
      envelopes.slice(0, 100),
      'the first ones, in order',
    );
    const rest = await mailbox.receive({ after: String(at(usual.json, 'next')) });
    check.equal(
      'relay-receive',
      listAt(rest.json, 'envelopes'),
      envelopes.slice(100),
      'then those behind',
    );
    check.equal('relay-receive-has-more', at(rest.json, 'has_more'), false, 'there are no more');
    const exact = await mailbox.receive({ limit: 5, after: String(at(usual.json, 'next')) });
    check.equal(
      'relay-receive-has-more',
      at(exact.json, 'has_more'),
      false,
      'nor where the limit is just reached',
    );
    const last = await mailbox.receive({ after: String(at(rest.json, 'next')) });
    check.equal(
      'relay-receive-cursor',
      [listAt(last.json, 'envelopes'), at(last.json, 'next')],
      [[], at(rest.json, 'next')],
      'behind the last one there is nothing, and the cursor stays',
    );
    const early = await mailbox.receive({ after: beginning, limit: 1 });
    check.equal(
      'relay-receive-cursor',
      listAt(early.json, 'envelopes'),
      envelopes.slice(0, 1),
      'the cursor of the empty mailbox is before all',
    );
    const third = await mailbox.read({ limit: 3 });
    check.equal(
      'relay-receive-again',
      third.envelopes,
      envelopes,
      'all of them again, three at a time',
    );
    check.equal(
      'relay-receive-limit',
      third.pages.map(({ json }) => listAt(json, 'envelopes').length <= 3).every(Boolean),
      true,
      'never more than three',
    );
    await mailbox.acked(...envelopes.slice(0, 3), ...envelopes.slice(50, 52));
    const behind = String(at(third.pages[0]?.json, 'next'));
    const after = await mailbox.read({ after: behind });
    check.equal(
      'relay-receive-cursor',
      after.envelopes,
      [...envelopes.slice(3, 50), ...envelopes.slice(52)],
      'a cursor behind what was acknowledged goes on behind it',
    );
    check.equal(
      'relay-receive-again',
      (await mailbox.read()).envelopes,
      after.envelopes,
      'and so does none',
    );

    const queries = [
      'limit=0',
      'limit=101',
      'limit=01',
      'limit=%2B5',
      'limit=-1',
      'limit=1.0',
      'limit=',
      'limit=ten',
      'wait=31',
      'wait=-1',
      'wait=00',
      'wait=',
      'limit=5&limit=5',
      'wait=0&wait=0',
      `after=${behind}&after=${behind}`,
    ];
    for (const query of queries) {
      const answer = await mailbox.call({
        method: 'GET',
        path: `${mailbox.path('/receive')}?${query}`,
      });
      check.refused('relay-receive-query', answer, { status: 400, code: 'query-invalid' }, query);
    }
    // A cursor of another mailbox, unless this relay happens to have given the same text here too.
    const other = check.mailbox();
    await other.deposited(...manyFor(other, 130));
    const foreign = String(at((await other.read()).pages.at(-1)?.json, 'next'));
    check.refused(
      'relay-receive-cursor',
      await mailbox.receive({ after: foreign }),
      { status: 400, code: 'cursor-invalid' },
      'a cursor of another mailbox',
    );
    for (const cursor of ['', 'x', randomText(), '%F0', '0'.repeat(600)]) {
      const path = `${mailbox.path('/receive')}?after=${cursor}`;
      const answer = await mailbox.call({ method: 'GET', path });
      check.refused(
        'relay-receive-cursor',
        answer,
        { status: 400, code: 'cursor-invalid' },
        cursor.slice(0, 20),
      );
    }
    for (const query of ['limit=1', 'limit=100', 'wait=0', 'limit=7&wait=0']) {
      const answer = await mailbox.call({
        method: 'GET',
        path: `${mailbox.path('/receive')}?${query}`,
      });
      check.status('relay-receive-query', answer, 200, `${query} is fine`);
    }
  },
});

const large = defineCheck({
  id: 'relay/an-answer-has-its-limit',
  title:
    'an answer has at most 16,777,216 bytes, however large the envelopes are, and everything is given in the end',
  class: 'relay',
  requirements: ['relay-receive-limit', 'relay-receive'],
  deadline_ms: 60_000,
  async run(check) {
    const mailbox = check.mailbox();
    const envelopes = Array.from({ length: 18 }, () =>
      envelopeFor(mailbox, { payload: { text: 'ü'.repeat(510_000) } }),
    );
    for (const envelope of envelopes) await mailbox.deposited(envelope);
    const seen: JsonObject[] = [];
    let after: string | undefined;
    for (let page = 0; page < 20; page += 1) {
      const answer = await mailbox.receive(
        { after },
        {},
        { answer_limit: 32 * MIB, deadline_ms: 20_000 },
      );
      const given = listAt(answer.json, 'envelopes') as JsonObject[];
      check.expect(
        'relay-receive-limit',
        answer.status === 200 && answer.body.length <= PAGE_BYTES && given.length > 0,
        'an answer has at most 16,777,216 bytes and at least one envelope',
        {
          actual: `${answer.body.length} bytes, ${given.length} envelopes`,
        },
      );
      seen.push(...given);
      after = String(at(answer.json, 'next'));
      if (at(answer.json, 'has_more') !== true || given.length === 0) break;
    }
    check.equal(
      'relay-receive',
      seen.map(oracleSeal),
      envelopes.map(oracleSeal),
      'all are given, in order',
    );
  },
});

const waits = defineCheck({
  id: 'relay/waits-for-what-comes',
  title:
    'a request that waits is answered with what comes, at once, and otherwise with nothing when its time is over',
  class: 'relay',
  requirements: ['relay-receive-wait', 'relay-receive'],
  deadline_ms: 60_000,
  async run(check) {
    const mailbox = check.mailbox();
    const long = { deadline_ms: 40_000 };
    const began = performance.now();
    const none = await mailbox.receive({ wait: 2 }, {}, long);
    const took = performance.now() - began;
    check.equal('relay-receive-wait', listAt(none.json, 'envelopes'), [], 'nothing came');
    check.expect(
      'relay-receive-wait',
      none.status === 200 && took >= 1800 && took < 6000,
      'it is answered after its 2 seconds',
      {
        expected: '2 seconds',
        actual: `${none.status} after ${Math.round(took)} ms`,
      },
    );
    const first = envelopeFor(mailbox);
    const waiting = Promise.all([
      mailbox.receive({ wait: 30 }, {}, long),
      mailbox.receive({ wait: 30 }, {}, long),
    ]);
    await settle();
    const sent = performance.now();
    await mailbox.deposited(first);
    for (const answer of await waiting) {
      check.equal(
        'relay-receive-wait',
        listAt(answer.json, 'envelopes'),
        [first],
        'whoever waits gets it',
        { answer },
      );
    }
    const delay = performance.now() - sent;
    check.expect('relay-receive-wait', delay < 3000, 'as soon as it is there', {
      actual: `${Math.round(delay)} ms`,
    });
    const next = String(at((await mailbox.receive()).json, 'next'));
    const behind = mailbox.receive({ wait: 30, after: next }, {}, long);
    await settle();
    const second = envelopeFor(mailbox);
    const bystander = check.mailbox();
    await bystander.deposited(envelopeFor(bystander));
    await mailbox.deposited(first);
    await settle();
    await mailbox.deposited(second);
    check.equal(
      'relay-receive-wait',
      listAt((await behind).json, 'envelopes'),
      [second],
      'behind a cursor, only what comes behind it',
    );
    const there = performance.now();
    const full = await mailbox.receive({ wait: 30 }, {}, long);
    check.expect(
      'relay-receive',
      performance.now() - there < 3000 && listAt(full.json, 'envelopes').length === 2,
      'what is there already is given without waiting',
    );
  },
});

const acknowledges = defineCheck({
  id: 'relay/acknowledged-is-gone',
  title: 'what is acknowledged is never given again; what is not, is; and nobody else is touched',
  class: 'relay',
  requirements: ['relay-ack', 'relay-ack-own', 'relay-ack-shape', 'relay-status'],
  async run(check) {
    const [mailbox, other] = [check.mailbox(), check.mailbox()];
    const before = Date.now();
    const envelopes = [1, 2, 3, 4].map(() => envelopeFor(mailbox));
    const foreign = envelopeFor(other);
    for (const envelope of envelopes) await mailbox.deposited(envelope);
    await other.deposited(foreign);
    const [first, second, third, fourth] = envelopes as [
      JsonObject,
      JsonObject,
      JsonObject,
      JsonObject,
    ];
    const status = await mailbox.status();
    check.equal(
      'relay-status',
      [status.status, at(status.json, 'did'), at(status.json, 'queued')],
      [200, mailbox.did, 4],
      'four are queued',
      { answer: status },
    );
    const oldest = Date.parse(String(at(status.json, 'oldest')));
    check.expect(
      'relay-status',
      oldest >= before - 2000 && oldest <= Date.now() + 2000,
      'the oldest was deposited just now',
      {
        actual: String(at(status.json, 'oldest')),
      },
    );
    const unknown = String(envelopeFor(mailbox)['id']);
    const seals = [third, first].map(oracleSeal);
    const answer = await mailbox.ack([
      seals[0],
      unknown,
      oracleSeal(foreign),
      seals[1],
      seals[0],
      String(fourth['id']),
    ]);
    check.equal(
      'relay-ack',
      [answer.status, answer.json],
      [
        200,
        { acked: 2, unknown: [unknown, oracleSeal(foreign), seals[0] ?? '', String(fourth['id'])] },
      ],
      'two are removed; what is unknown, of another mailbox, named twice or named by its id is told',
      { answer },
    );
    check.equal(
      'relay-ack',
      (await mailbox.read()).envelopes,
      [second, fourth],
      'the others are left, in order',
    );
    check.equal(
      'relay-ack-own',
      (await other.read()).envelopes,
      [foreign],
      'that of the other mailbox is there',
    );
    check.equal('relay-status', await mailbox.queued(), 2, 'two are queued');
    const again = await mailbox.ack(seals);
    check.equal('relay-ack', again.json, { acked: 0, unknown: seals }, 'again, they are unknown', {
      answer: again,
    });
    const bodies: [string, unknown][] = [
      ['no seals', {}],
      ['an empty list', { seals: [] }],
      ['ids instead of seals', { ids: seals }],
      ['a text', { seals: oracleSeal(second) }],
      ['no content id', { seals: [oracleSeal(second), 'x'] }],
      ['a number', { seals: [1] }],
      ['another member', { seals: [oracleSeal(second)], all: true }],
      ['1,001 of them', { seals: Array.from({ length: 1001 }, () => unknown) }],
      ['a list', [oracleSeal(second)]],
    ];
    for (const [what, body] of bodies) {
      const refused = await mailbox.ack(JSON.stringify(body));
      check.refused('relay-ack-shape', refused, { status: 422, code: 'shape-invalid' }, what);
    }
    check.equal('relay-ack-shape', await mailbox.queued(), 2, 'nothing was removed by these');
    const thousand = await mailbox.ack([
      ...Array.from({ length: 999 }, () => unknown),
      oracleSeal(second),
    ]);
    check.equal('relay-ack', at(thousand.json, 'acked'), 1, 'a thousand are fine', {
      answer: thousand,
    });
    await mailbox.acked(fourth);
    const empty = await mailbox.status();
    check.equal(
      'relay-status',
      [at(empty.json, 'queued'), at(empty.json, 'oldest')],
      [0, null],
      'nothing is left',
      { answer: empty },
    );
  },
});

const order = defineCheck({
  id: 'relay/a-deposit-is-judged-in-order',
  title: 'of several faults of a deposit the first one in the order is told',
  class: 'relay',
  requirements: [
    'relay-did-malformed',
    'relay-deposit-too-large',
    'relay-deposit-parse',
    'relay-deposit-shape',
    'relay-deposit-receiver',
    'relay-deposit-id',
    'relay-deposit',
  ],
  async run(check) {
    const mailbox = check.mailbox();
    const { base } = mailbox;
    const SHAPE = { status: 422, code: 'shape-invalid' };
    const MISMATCH = { status: 422, code: 'id-mismatch' };
    const large = 'x'.repeat(MIB + 1);
    check.refused(
      'relay-did-malformed',
      await check.post(`${base}/v1/mailbox/bob`, large, { content_type: 'application/json' }),
      { status: 422, code: 'did-malformed' },
      'the name is judged before the size',
    );
    check.refused(
      'relay-deposit',
      await mailbox.deposit(large, { content_type: 'text/plain' }),
      { status: 415, code: 'unsupported-media-type' },
      'the type before the size',
    );
    check.refused(
      'relay-deposit-too-large',
      await mailbox.deposit(large),
      { status: 413, code: 'too-large' },
      'the size before parsing',
    );
    const id = String(envelopeFor(mailbox)['id']);
    const good = envelopeFor(mailbox);
    check.refused(
      'relay-deposit-parse',
      await mailbox.deposit(`${JSON.stringify({ ...good, note: 'x' }).slice(0, -1)},"note":1}`),
      { status: 400, code: 'duplicate-member' },
      'parsing before the shape',
    );
    check.refused(
      'relay-deposit-shape',
      await mailbox.deposit({ ...good, ttl_seconds: 0 }),
      SHAPE,
      'the shape before the id',
    );
    const other = check.mailbox();
    check.refused(
      'relay-deposit-receiver',
      await other.deposit({ ...good, id }),
      SHAPE,
      'the receiver before the id',
    );
    check.refused(
      'relay-deposit-id',
      await mailbox.deposit({ ...envelopeFor(mailbox, { created: ago(-400_000) }), id }),
      MISMATCH,
      'the id before a time that is ahead',
    );
    check.refused(
      'relay-deposit-id',
      await mailbox.deposit({
        ...envelopeFor(mailbox, { created: ago(4000), ttl_seconds: 1 }),
        id,
      }),
      MISMATCH,
      'the id before the end',
    );
    check.equal('relay-deposit', (await mailbox.read()).envelopes, [], 'nothing was queued');
    await mailbox.deposited(good);
    check.equal('relay-deposit', (await mailbox.read()).envelopes, [good], 'the good one is');
  },
});

const media = defineCheck({
  id: 'relay/errors-routes-and-health',
  title:
    'a relay says that it is healthy, and refuses other types, methods and paths as every host does',
  class: 'relay',
  requirements: ['relay-deposit', 'relay-did-malformed'],
  async run(check) {
    const mailbox = check.mailbox();
    const { base } = mailbox;
    const health = await check.get(`${base}/health`);
    check.equal(
      'relay-deposit',
      [health.status, at(health.json, 'status')],
      [200, 'ok'],
      'it is healthy',
      { answer: health },
    );
    const envelope = envelopeFor(mailbox);
    for (const type of ['text/plain', 'application/activity+json', null]) {
      const answer = await mailbox.deposit(JSON.stringify(envelope), { content_type: type });
      check.refused(
        'relay-deposit',
        answer,
        { status: 415, code: 'unsupported-media-type' },
        `the type ${type}`,
      );
    }
    const methods: [string, string][] = [
      ['PUT', mailbox.path()],
      ['DELETE', mailbox.path()],
      ['POST', mailbox.path('/receive')],
      ['GET', mailbox.path('/ack')],
      ['POST', '/metrics'],
    ];
    for (const [method, path] of methods) {
      const answer = await check.request(`${base}${path}`, {
        method,
        ...(method === 'GET' ? {} : { body: {} }),
      });
      check.refused(
        'relay-deposit',
        answer,
        { status: 405, code: 'method-not-allowed' },
        `${method} ${path.slice(0, 30)}`,
      );
      check.expect(
        'relay-deposit',
        (answer.header('allow') ?? '') !== '',
        'with the methods that are allowed',
        { answer },
      );
    }
    for (const path of [`${mailbox.path()}/more`, '/v1/mailbox', `${mailbox.path('/ack')}/`]) {
      const answer = await check.get(`${base}${path}`);
      check.refused('relay-deposit', answer, { status: 404, code: 'not-found' }, path.slice(0, 30));
    }
    const order = await check.post(`${base}/v1/mailbox/bob`, 'x', { content_type: 'text/plain' });
    check.refused(
      'relay-did-malformed',
      order,
      { status: 422, code: 'did-malformed' },
      'the name is judged before the type',
    );
    expectDeposit(
      check,
      'relay-deposit',
      await mailbox.deposit(envelope, { content_type: 'application/json; charset=utf-8' }),
      {
        ...{ envelope, detail: 'with a parameter of the type' },
        status: 'queued',
      },
    );
  },
});

export const relayMailboxChecks: readonly CheckDefinition[] = [
  takes,
  encoded,
  shape,
  parse,
  known,
  pages,
  large,
  waits,
  acknowledges,
  order,
  media,
];

function ago(milliseconds: number): string {
  return new Date(Date.now() - milliseconds).toISOString();
}

function without(envelope: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(envelope).filter(([member]) => member !== name));
}

/** The same members in another order. */
function reversed(envelope: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(envelope).reverse());
}

/** Lets a request arrive that was just sent: what is judged does not depend on it. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 150));
}
