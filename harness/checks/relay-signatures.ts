// Who may read a mailbox: the one whose DID it has, by a signature of RFC 9421 for this request at this relay, once. Every
// deviation stands beside a right request that passes.

import { createHash } from 'node:crypto';
import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at } from '../engine/json.ts';
import { oracleSeal, randomText } from '../oracle/index.ts';
import type { JsonObject } from '../oracle/index.ts';
import { strangeKey } from '../probe/mailbox-client.ts';
import type { MailboxClient, MailboxSigning } from '../probe/mailbox-client.ts';
import { DirectoryLog } from '../probe/directory.ts';
import { makeDidKey } from '../probe/peer-keys.ts';
import { envelopeFor } from './relay-support.ts';

const INVALID = { status: 401, code: 'signature-invalid' };
const OTHER_PROOF = 'A'.repeat(86) + '==';

/** A deviation, and why it is refused. */
type Deviation = readonly [what: string, signing: MailboxSigning];

const unsigned = defineCheck({
  id: 'relay/an-unsigned-request-is-refused',
  title: 'without both headers of a signature nothing is shown and nothing is removed',
  class: 'relay',
  requirements: ['relay-unsigned', 'relay-refused-nothing', 'relay-receive', 'relay-ack'],
  async run(check) {
    const { mailbox, envelope } = await filled(check);
    const due = { status: 401, code: 'unauthorized' };
    const leaving = (...names: string[]): MailboxSigning => ({
      change_headers: (headers) =>
        Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name))),
    });
    const ways: Deviation[] = [
      ['no signature at all', { unsigned: true }],
      ['no Signature-Input', leaving('signature-input')],
      ['no Signature', leaving('signature')],
    ];
    for (const [what, signing] of ways) {
      for (const [call, answer] of await everyCall(mailbox, envelope, signing)) {
        check.refused('relay-unsigned', answer, due, `${call}: ${what}`);
        expectNothing(check, envelope, answer);
      }
    }
    const bearer = await mailbox.receive({}, { unsigned: true }, { token: check.random('token-') });
    check.refused('relay-unsigned', bearer, due, 'a bearer token does not help');
    await expectGood(check, mailbox, envelope);
  },
});

const form = defineCheck({
  id: 'relay/a-signature-has-its-form',
  title:
    'a signature that covers less, more or something else, or says more or less than it should, is refused',
  class: 'relay',
  requirements: ['relay-signature-form', 'relay-refused-nothing', 'relay-receive', 'relay-ack'],
  deadline_ms: 60_000,
  async run(check) {
    const { mailbox, envelope } = await filled(check);
    const parameters = (change: MailboxSigning['parameters']): MailboxSigning => ({
      parameters: change ?? {},
    });
    const headers = (
      change: (input: string, signature: string) => [string | undefined, string | undefined],
    ): MailboxSigning => ({
      change_headers: (all) => {
        const [input, signature] = change(all['signature-input'] ?? '', all['signature'] ?? '');
        return { ...all, 'signature-input': input, signature };
      },
    });
    const ways: Deviation[] = [
      ['without @method', { without: ['@method'] }],
      ['without @authority', { without: ['@authority'] }],
      ['without @path', { without: ['@path'] }],
      ['without @query', { without: ['@query'] }],
      ['with nothing covered', { components: [] }],
      ['with @scheme as well', { with: ['@scheme'] }],
      [
        'with @target-uri instead of path and query',
        { components: ['@method', '@authority', '@target-uri'] },
      ],
      ['with host as well', { with: ['host'] }],
      [
        'with a parameter of a component',
        { components: ['@method', '@authority', '@path', ['@query', { bs: true }]] },
      ],
      ['without created', parameters({ created: undefined })],
      ['without nonce', parameters({ nonce: undefined })],
      ['without keyid', parameters({ keyid: undefined })],
      ['without alg', parameters({ alg: undefined })],
      ['without tag', parameters({ tag: undefined })],
      ['with expires as well', parameters({ expires: Math.floor(Date.now() / 1000) + 300 })],
      ['with an unknown parameter', parameters({ extra: 'x' })],
      ['with another tag', parameters({ tag: 'concordat' })],
      ['with another algorithm', parameters({ alg: 'hmac-sha256' })],
      ['with the algorithm in capitals', parameters({ alg: 'ED25519' })],
      ['with a created that is a text', parameters({ created: '1763632800' })],
      ['with a nonce of 21 characters', { nonce: 'a'.repeat(21) }],
      ['with a nonce of 65 characters', { nonce: 'a'.repeat(65) }],
      ['with a nonce of other characters', { nonce: `${'a'.repeat(22)}+` }],
      ['with two signatures of the tag', { more: [{ label: 'n' }] }],
      [
        'whose labels differ',
        headers((input, signature) => [input, signature.replace(/^m=/, 'n=')]),
      ],
      ['whose Signature is no byte sequence', headers((input) => [input, 'm="text"'])],
      ['whose Signature is empty', headers((input) => [input, ''])],
      ['whose Signature-Input is no dictionary', headers((_, signature) => ['((((', signature])],
      [
        'whose Signature-Input is no list',
        headers((_, signature) => ['m=1;tag="concordat-mailbox"', signature]),
      ],
      [
        'whose headers are cut off',
        headers((input, signature) => [input.slice(0, -4), signature.slice(0, -4)]),
      ],
      [
        'with 63 bytes',
        headers((input, signature) => [
          input,
          `m=:${Buffer.from(bytesIn(signature).subarray(1)).toString('base64')}:`,
        ]),
      ],
    ];
    for (const [what, signing] of ways) {
      const answer = await mailbox.receive({}, signing);
      check.refused('relay-signature-form', answer, INVALID, `a request ${what}`);
      expectNothing(check, envelope, answer);
    }
    for (const [what, signing] of [
      ['without content-digest', { without: ['content-digest'] }],
      ['without @method', { without: ['@method'] }],
      ['with content-type as well', { with: ['content-type'] }],
    ] as const satisfies readonly Deviation[]) {
      const answer = await mailbox.ack([oracleSeal(envelope)], signing, {
        ...(what.includes('type') ? { headers: { 'content-type': 'application/json' } } : {}),
      });
      check.refused('relay-signature-form', answer, INVALID, `an acknowledgement ${what}`);
    }
    const covered = await mailbox.receive({}, { with: ['content-digest'], digest: digestOf('') });
    check.refused(
      'relay-signature-form',
      covered,
      INVALID,
      'receiving with content-digest covered',
    );
    await expectGood(check, mailbox, envelope);
  },
});

const free = defineCheck({
  id: 'relay/what-is-free-in-a-signature',
  title:
    'the order of components and parameters, the label, and signatures for others do not matter',
  class: 'relay',
  requirements: ['relay-receive', 'relay-signature-form', 'relay-ack'],
  async run(check) {
    const { mailbox, envelope } = await filled(check);
    const sha512 = `sha-512=:${createHash('sha512').update('x').digest('base64')}:`;
    const ways: Deviation[] = [
      ['components in another order', { components: ['@query', '@path', '@method', '@authority'] }],
      ['parameters in another order', { order: ['tag', 'alg', 'keyid', 'nonce', 'created'] }],
      ['another label', { label: 'sig-b21' }],
      ['a label with a star', { label: '*s.1-_' }],
      [
        'a signature of a proxy before it',
        {
          more: [
            {
              label: 'proxy',
              first: true,
              components: ['@method'],
              parameters: { tag: 'proxy', nonce: undefined },
            },
          ],
        },
      ],
      [
        'a signature of a proxy behind it',
        {
          more: [
            {
              label: 'proxy',
              components: ['@method'],
              parameters: { tag: 'proxy', alg: 'rsa-pss-sha512' },
            },
          ],
        },
      ],
      [
        'a signature without a tag behind it',
        { more: [{ label: 'zz', parameters: { tag: undefined } }] },
      ],
      ['a nonce of 22 characters', { nonce: randomText().slice(0, 22) }],
      [
        'a nonce of 64 characters',
        { nonce: (randomText() + randomText() + randomText()).slice(0, 64) },
      ],
      ['a Content-Digest that is not covered', { digest: sha512 }],
      ['a created of 290 seconds ago', { created_in_s: -290 }],
      ['a created of 290 seconds ahead', { created_in_s: 290 }],
    ];
    for (const [what, signing] of ways) {
      const answer = await mailbox.receive({}, signing);
      check.status('relay-signature-form', answer, 200, what);
      check.equal(
        'relay-receive',
        at(answer.json, 'envelopes'),
        [envelope],
        `${what}: the envelope is given`,
        { answer },
      );
    }
    const queries = ['', '?', '?limit=5', '?wait=0&limit=5'];
    for (const query of queries) {
      const answer = await mailbox.call({
        method: 'GET',
        path: `${mailbox.path('/receive')}${query}`,
      });
      check.status(
        'relay-receive',
        answer,
        200,
        `the query ${query === '' ? 'that is not there' : query}`,
      );
    }
    const raw = `/v1/mailbox/${mailbox.did}/receive`;
    check.status(
      'relay-receive',
      await mailbox.call({ method: 'GET', path: raw }),
      200,
      'the path with colons as they are',
    );
    const seals = JSON.stringify({ seals: [oracleSeal(envelope)] });
    const both = await mailbox.ack(seals, { digest: `${digestOf(seals)}, ${sha512}` });
    check.equal('relay-ack', at(both.json, 'acked'), 1, 'a second digest does not matter', {
      answer: both,
    });
  },
});

const whose = defineCheck({
  id: 'relay/only-the-owner-opens-a-mailbox',
  title: "a right signature of somebody else, or by a key that is not the owner's, opens nothing",
  class: 'relay',
  requirements: [
    'relay-signature-did',
    'relay-signature-key',
    'relay-signature-invalid',
    'relay-refused-nothing',
    'relay-receive',
    'relay-ack',
  ],
  async run(check) {
    const { mailbox, envelope } = await filled(check);
    const stranger = makeDidKey();
    const forbidden = { status: 403, code: 'forbidden' };
    const strangers: Deviation[] = [
      ['a stranger with a right signature', { key: stranger.key }],
      ["a stranger's key in the name of the DID alone", { keyid: mailbox.did }],
      ['a keyid with nothing behind the #', { keyid: `${mailbox.did}#` }],
      ['a keyid that only begins like the DID', { keyid: `${mailbox.did}x#key-1` }],
      ['no DID at all', { keyid: 'key-1' }],
    ];
    for (const [what, signing] of strangers) {
      for (const [call, answer] of await everyCall(mailbox, envelope, signing)) {
        check.refused('relay-signature-did', answer, forbidden, `${call}: ${what}`);
        expectNothing(check, envelope, answer);
      }
    }
    const unknown = { status: 401, code: 'signer-unresolvable' };
    for (const [call, answer] of await everyCall(mailbox, envelope, {
      keyid: `${mailbox.did}#key-1`,
    })) {
      check.refused(
        'relay-signature-key',
        answer,
        unknown,
        `${call}: a key that a did:key does not have`,
      );
      expectNothing(check, envelope, answer);
    }
    const forged = { ...mailbox.owner.key, ...strangeKeyOf(mailbox) };
    for (const [call, answer] of await everyCall(mailbox, envelope, { key: forged })) {
      check.refused(
        'relay-signature-invalid',
        answer,
        INVALID,
        `${call}: another key in the owner's name`,
      );
      expectNothing(check, envelope, answer);
    }
    await expectGood(check, mailbox, envelope);
  },
});

const request = defineCheck({
  id: 'relay/a-signature-is-for-one-request',
  title:
    'a signature for another method, path, query, authority or body opens nothing, also with a Host header that would fit',
  class: 'relay',
  requirements: ['relay-signature-invalid', 'relay-refused-nothing', 'relay-receive', 'relay-ack'],
  async run(check) {
    const { mailbox, envelope } = await filled(check);
    const other = 'other.example';
    const ways: Deviation[] = [
      ['another method', { signed_as: { '@method': 'POST' } }],
      ['the method in small letters', { signed_as: { '@method': 'get' } }],
      ['another path', { signed_as: { '@path': mailbox.path() } }],
      [
        'the path decoded',
        { signed_as: { '@path': decodeURIComponent(mailbox.path('/receive')) } },
      ],
      ['another query', { signed_as: { '@query': '?limit=1' } }],
      ['an empty query', { signed_as: { '@query': '' } }],
      ['another authority', { signed_as: { '@authority': other } }],
      [
        'the authority without its port',
        { signed_as: { '@authority': new URL(mailbox.base).hostname } },
      ],
      ['a flipped bit', { flipped: true }],
      [
        'a made up signature',
        { change_headers: (headers) => ({ ...headers, signature: `m=:${OTHER_PROOF}:` }) },
      ],
      [
        'parameters that were changed',
        {
          change_headers: (headers) => ({
            ...headers,
            'signature-input': (headers['signature-input'] ?? '').replace(/nonce="./, 'nonce="-'),
          }),
        },
      ],
    ];
    for (const [what, signing] of ways) {
      const answer = await mailbox.receive({}, signing);
      check.refused('relay-signature-invalid', answer, INVALID, `signed for ${what}`);
      expectNothing(check, envelope, answer);
    }
    // Signed for another relay, and carried here with the name of that one.
    const call = { method: 'GET', path: mailbox.path('/receive') };
    const headers = mailbox.headers(call, { signed_as: { '@authority': other } });
    const carried = await check.raw([rawRequest(call.path, { host: other, ...headers })]);
    check.expect(
      'relay-signature-invalid',
      carried.status === 401 && carried.body.includes('"signature-invalid"'),
      'carried from another relay, Host and all',
      {
        expected: '401 signature-invalid',
        actual: `${carried.status} ${carried.body.slice(0, 200)}`,
      },
    );

    const seals = [oracleSeal(envelope)];
    const empty = JSON.stringify({ seals: [oracleSeal(envelopeFor(mailbox))] });
    const bodies: [string, MailboxSigning][] = [
      ['the digest of another body', { digest: digestOf(empty) }],
      [
        'no sha-256',
        {
          digest: `sha-512=:${createHash('sha512').update(JSON.stringify({ seals })).digest('base64')}:`,
        },
      ],
      ['a digest that is no byte sequence', { digest: 'sha-256="x"' }],
      [
        'a digest that was signed and then replaced',
        {
          signed_as: { 'content-digest': digestOf(empty) },
        },
      ],
      ['the method of receiving', { signed_as: { '@method': 'GET' } }],
    ];
    for (const [what, signing] of bodies) {
      const refused = await mailbox.ack(seals, signing);
      check.refused('relay-signature-invalid', refused, INVALID, `an acknowledgement with ${what}`);
    }
    await expectGood(check, mailbox, envelope);
  },
});

const order = defineCheck({
  id: 'relay/a-reader-is-judged-in-order',
  title: 'of several faults of a signed request the first one in the order is told',
  class: 'relay',
  requirements: [
    'relay-unsigned',
    'relay-signature-form',
    'relay-signature-did',
    'relay-signature-stale',
    'relay-signature-key',
    'relay-signature-invalid',
    'relay-signature-replay',
    'relay-receive-query',
    'relay-deposit-too-large',
    'relay-ack-shape',
    'relay-refused-nothing',
    'relay-receive',
    'relay-ack',
  ],
  async run(check) {
    const { mailbox, envelope } = await filled(check);
    const unauthorized = { status: 401, code: 'unauthorized' };
    const tooLarge = { status: 413, code: 'too-large' };
    const replayed = { status: 401, code: 'signature-replayed' };
    const unsigned: MailboxSigning = { unsigned: true };
    const seals = [oracleSeal(envelope)];
    check.refused(
      'relay-deposit-too-large',
      await mailbox.ack('x'.repeat(1_048_577), unsigned),
      tooLarge,
      'the size before the signature',
    );
    for (const [what, answer] of [
      ['the query', await mailbox.receive({ limit: 0 }, unsigned)],
      ['the cursor', await mailbox.receive({ after: 'x' }, unsigned)],
      ['the type', await mailbox.ack(seals, unsigned, { content_type: 'text/plain' })],
      ['parsing', await mailbox.ack('{', unsigned)],
      ['the shape', await mailbox.ack({ seals: [] }, unsigned)],
    ] as const) {
      check.refused('relay-unsigned', answer, unauthorized, `the signature before ${what}`);
    }
    const stranger = makeDidKey().key;
    const nonce = randomText();
    check.status('relay-receive', await mailbox.receive({}, { nonce }), 200, 'a nonce is used');
    const old = { created_in_s: -4000 };
    const noSuchKey = { keyid: `${mailbox.did}#key-1` };
    const faults: [string, MailboxSigning, { status: number; code: string }, string][] = [
      [
        'relay-signature-form',
        { key: stranger, without: ['@query'], ...old },
        INVALID,
        'the form before the DID and the time',
      ],
      [
        'relay-signature-did',
        { key: stranger, ...old },
        { status: 403, code: 'forbidden' },
        'the DID before the time',
      ],
      [
        'relay-signature-stale',
        { ...old, ...noSuchKey, flipped: true },
        { status: 401, code: 'signature-stale' },
        'the time before the key and the signature',
      ],
      [
        'relay-signature-key',
        { ...noSuchKey, flipped: true },
        { status: 401, code: 'signer-unresolvable' },
        'the key before the signature',
      ],
      [
        'relay-signature-invalid',
        { nonce, flipped: true },
        INVALID,
        'the signature before the nonce',
      ],
    ];
    for (const [requirement, signing, due, what] of faults) {
      for (const [call, answer] of await everyCall(mailbox, envelope, signing)) {
        check.refused(requirement, answer, due, `${call}: ${what}`);
      }
    }
    const malformed = await mailbox.receive({ limit: 0 }, { nonce });
    check.refused('relay-signature-replay', malformed, replayed, 'the nonce before the query');
    check.refused(
      'relay-signature-replay',
      await mailbox.ack('{', { nonce }),
      replayed,
      'the nonce before parsing',
    );
    check.refused(
      'relay-ack-shape',
      await mailbox.ack({ seals: [] }, {}, { content_type: 'text/plain' }),
      { status: 415, code: 'unsupported-media-type' },
      'the type before the shape',
    );
    check.refused(
      'relay-receive-query',
      await mailbox.receive({ limit: 0, after: 'x' }),
      { status: 400, code: 'query-invalid' },
      'the query before the cursor',
    );
    await expectGood(check, mailbox, envelope);
  },
});

const stale = defineCheck({
  id: 'relay/a-signature-is-for-now',
  title: 'a signature that was made more than 300 seconds before or after now is stale',
  class: 'relay',
  requirements: ['relay-signature-stale', 'relay-refused-nothing', 'relay-receive', 'relay-ack'],
  async run(check) {
    const { mailbox, envelope } = await filled(check);
    const due = { status: 401, code: 'signature-stale' };
    for (const created_in_s of [-305, 305, -86_400, 31_536_000]) {
      for (const [call, answer] of await everyCall(mailbox, envelope, { created_in_s })) {
        check.refused(
          'relay-signature-stale',
          answer,
          due,
          `${call}: ${created_in_s} seconds from now`,
        );
        expectNothing(check, envelope, answer);
      }
    }
    for (const created_in_s of [-290, 290]) {
      check.status(
        'relay-receive',
        await mailbox.receive({}, { created_in_s }),
        200,
        `${created_in_s} seconds are fine`,
      );
    }
    await expectGood(check, mailbox, envelope);
  },
});

const replay = defineCheck({
  id: 'relay/a-nonce-is-for-once',
  title:
    'a nonce that was used is refused for this DID, whatever it was used for, and counts only once its signature passed',
  class: 'relay',
  requirements: ['relay-signature-replay', 'relay-refused-nothing', 'relay-receive', 'relay-ack'],
  async run(check) {
    const { mailbox, envelope } = await filled(check);
    const due = { status: 401, code: 'signature-replayed' };
    const call = { method: 'GET', path: mailbox.path('/receive') };
    const headers = mailbox.headers(call);
    const send = async (): Promise<HttpAnswer> =>
      await check.get(`${mailbox.base}${call.path}`, { headers });
    check.status('relay-receive', await send(), 200, 'the first time it is fine');
    for (const time of ['second', 'third']) {
      const again = await send();
      check.refused('relay-signature-replay', again, due, `the same request, the ${time} time`);
      expectNothing(check, envelope, again);
    }
    const nonce = randomText();
    check.status('relay-receive', await mailbox.status({ nonce }), 200, 'a nonce for the status');
    for (const [name, answer] of await everyCall(mailbox, envelope, { nonce })) {
      check.refused(
        'relay-signature-replay',
        answer,
        due,
        `${name}: signed anew with a nonce that was used`,
      );
    }
    const spoilt = randomText();
    await mailbox.receive({}, { nonce: spoilt, flipped: true });
    check.status(
      'relay-signature-replay',
      await mailbox.receive({}, { nonce: spoilt }),
      200,
      'a nonce whose signature did not pass is not used up',
    );
    const asked = randomText();
    const malformed = await mailbox.receive({ limit: 0 }, { nonce: asked });
    check.refused(
      'relay-signature-replay',
      malformed,
      { status: 400, code: 'query-invalid' },
      'a malformed query is told',
    );
    check.refused(
      'relay-signature-replay',
      await mailbox.receive({}, { nonce: asked }),
      due,
      'and its nonce is used up',
    );
    const other = check.mailbox();
    check.status(
      'relay-signature-replay',
      await other.receive({}, { nonce }),
      200,
      'the same nonce is free for another DID',
    );
    const parallel = randomText();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => mailbox.receive({}, { nonce: parallel })),
    );
    check.equal(
      'relay-signature-replay',
      answers.filter(({ status }) => status === 200).length,
      1,
      'of eight at the same time one passes',
    );
    await expectGood(check, mailbox, envelope);
  },
});

const remembered = defineCheck({
  id: 'relay/a-nonce-is-remembered',
  title: 'a nonce stays used when the relay is killed and started again',
  class: 'relay',
  requirements: ['relay-signature-replay', 'relay-receive'],
  needs: ['restart'],
  async run(check) {
    const host = await check.startHost();
    const mailbox = check.mailbox({ host });
    const nonce = randomText();
    check.status(
      'relay-receive',
      await mailbox.receive({}, { nonce }),
      200,
      'the first time it is fine',
    );
    await host.restart('kill');
    const answer = await mailbox.receive({}, { nonce });
    check.refused(
      'relay-signature-replay',
      answer,
      { status: 401, code: 'signature-replayed' },
      'after a sudden death',
    );
    check.status('relay-receive', await mailbox.receive(), 200, 'with a fresh nonce it is fine');
  },
});

const web = defineCheck({
  id: 'relay/the-mailbox-of-a-did-web',
  title: 'the keys of a did:web are those that its document lists for authentication, now',
  class: 'relay',
  requirements: ['relay-signature-key', 'relay-receive', 'relay-path-did'],
  async run(check) {
    const peer = await check.syncPeer({ method: 'web' });
    const mailbox = check.mailbox({ owner: peer });
    const envelope = envelopeFor(mailbox);
    await mailbox.deposited(envelope);
    check.equal(
      'relay-path-did',
      (await mailbox.read()).envelopes,
      [envelope],
      'its owner reads it',
    );
    const fetches = peer.probe.requested((seen) => seen.path.endsWith('did.json')).length;
    check.expect('relay-receive', fetches >= 1, 'the document was asked for', {
      actual: `${fetches} times`,
    });
    const stranger = await mailbox.receive({}, { key: strangeKey(peer, 'no-such-key') });
    check.refused(
      'relay-signature-key',
      stranger,
      { status: 401, code: 'signer-unresolvable' },
      'a key that is not in it',
    );

    const revoked = await check.syncPeer({ method: 'web' });
    revoked.instance.document_change = { authentication: [] };
    const withheld = check.mailbox({ owner: revoked });
    check.refused(
      'relay-signature-key',
      await withheld.receive(),
      { status: 401, code: 'signer-unresolvable' },
      'a key that is not for authentication',
    );

    const did = new DirectoryLog().did;
    const instance = check.mailbox({
      owner: { did, key: strangeKey({ did, key: peer.key }, 'key-1') },
    });
    check.refused(
      'relay-signature-key',
      await instance.receive(),
      { status: 401, code: 'signer-unresolvable' },
      'the keys of a did:sync, which cannot be had at a relay',
    );

    const away = await check.syncPeer({ method: 'web' });
    const lonely = check.mailbox({ owner: away });
    await away.close();
    const unavailable = await lonely.receive();
    check.refused(
      'relay-signature-key',
      unavailable,
      { status: 503, code: 'signer-unavailable' },
      'a document that cannot be had now',
    );
    check.expect(
      'relay-signature-key',
      unavailable.header('retry-after') !== undefined,
      'with Retry-After',
      { answer: unavailable },
    );
  },
});

export const relaySignatureChecks: readonly CheckDefinition[] = [
  unsigned,
  form,
  free,
  whose,
  request,
  order,
  stale,
  replay,
  remembered,
  web,
];

/** A mailbox with one envelope in it. */
async function filled(
  check: CheckContext,
): Promise<{ mailbox: MailboxClient; envelope: JsonObject }> {
  const mailbox = check.mailbox();
  const envelope = envelopeFor(mailbox);
  await mailbox.deposited(envelope);
  return { mailbox, envelope };
}

/** The three requests that only the owner may make, signed in this way. */
async function everyCall(
  mailbox: MailboxClient,
  envelope: JsonObject,
  signing: MailboxSigning,
): Promise<[string, HttpAnswer][]> {
  return [
    ['receiving', await mailbox.receive({}, signing)],
    ['the status', await mailbox.status(signing)],
    ['an acknowledgement', await mailbox.ack([oracleSeal(envelope)], signing)],
  ];
}

/** Counts whether an answer keeps the envelope to itself. */
function expectNothing(check: CheckContext, envelope: JsonObject, answer: HttpAnswer): void {
  check.expect(
    'relay-refused-nothing',
    answer.status >= 400 &&
      !answer.text.includes(String(envelope['id'])) &&
      at(answer.json, 'queued') === undefined,
    'the answer shows nothing of the mailbox',
    { answer },
  );
}

/** Counts whether the right requests of the owner work, and that nothing was removed before. */
async function expectGood(
  check: CheckContext,
  mailbox: MailboxClient,
  envelope: JsonObject,
): Promise<void> {
  const answer = await mailbox.receive();
  check.equal(
    'relay-refused-nothing',
    at(answer.json, 'envelopes'),
    [envelope],
    'the envelope is still there',
    { answer },
  );
  check.status('relay-receive', answer, 200, "the owner's own request is fine");
  const acked = await mailbox.ack([oracleSeal(envelope)]);
  check.equal('relay-ack', acked.json, { acked: 1, unknown: [] }, 'and so is the acknowledgement', {
    answer: acked,
  });
}

function strangeKeyOf(mailbox: MailboxClient): MailboxSigning['key'] {
  return strangeKey(mailbox.owner);
}

function digestOf(body: string): string {
  return `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
}

function bytesIn(signature: string): Uint8Array {
  return Buffer.from(signature.slice(signature.indexOf(':') + 1, -1), 'base64');
}

function rawRequest(path: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${path} HTTP/1.1\r\n${lines.join('')}connection: close\r\n\r\n`;
}
