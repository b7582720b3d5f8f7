import t from 'tap';
import type { JsonObject } from '../../reference/core/json.ts';
import {
  ask,
  codeOf,
  eventually,
  makeKey,
  OPERATOR,
  signedActivity,
  startHost,
  startPeer,
  temporaryFolder,
  type TestAnswer,
} from './helpers.ts';

const NOTE = { type: 'Create', object: { type: 'Note', content: 'hi' } };
const TYPE = 'application/activity+json';

function deliver(inbox: string, body: JsonObject | string | Uint8Array, type = TYPE) {
  return ask(inbox, { body, type });
}

function answers(answers: TestAnswer[]): string[] {
  return answers.map((answer) => (answer.status === 202 ? '202' : codeOf(answer))).sort();
}

t.test('one host, one peer', async (t) => {
  const host = await startHost(t);
  const peer = await startPeer(t);
  const alice = await host.actor('alice');
  const bob = await host.actor('bob');
  const carol = peer.serveActor('carol');
  const inbox = `${alice.url}/inbox`;

  t.test('an activity is stored verbatim and listed', async (t) => {
    const activity = signedActivity(carol, { ...NOTE, unknown: { member: [1] } });
    const text = ` ${JSON.stringify(activity).replace('"nonce"', '"nonc\\u0065"')}\n`;
    t.equal((await deliver(inbox, text)).status, 202);
    const page = await ask(`${inbox}?page=1`, { token: alice.token });
    t.same((page.json.orderedItems as JsonObject[])[0], activity);
    t.match(page.text, 'nonc\\u0065');
    t.same((await ask(`${host.base}/artifacts/${String(activity.id)}`)).json, activity);
    const peers = await host.projection('peer-actors', alice.token);
    t.match(peers, { [carol]: { document: { id: carol }, fetched_at: /Z$/ } });
    t.same(await host.projection('peer-actors', bob.token), {});
  });

  t.test('the signer is fetched once', async (t) => {
    t.equal((await deliver(inbox, signedActivity(carol, NOTE))).status, 202);
    t.same(peer.fetches, ['/actors/carol']);
  });

  t.test('replay, also in parallel, and per actor', async (t) => {
    const activity = signedActivity(carol, NOTE);
    const parallel = Array.from({ length: 8 }, () => deliver(inbox, activity));
    t.same(answers(await Promise.all(parallel)), ['202', ...Array<string>(7).fill('422 replay')]);
    t.equal(codeOf(await deliver(inbox, activity)), '422 replay');
    // Those of a local signer need no fetch, so they are at the store together.
    const own = (await bob.publish({ ...NOTE, to: [] })).json;
    const together = Array.from({ length: 8 }, () => deliver(inbox, own));
    t.same(answers(await Promise.all(together)), ['202', ...Array<string>(7).fill('422 replay')]);
    t.equal((await deliver(`${bob.url}/inbox`, activity)).status, 202);
    const forged = { ...activity, proof: { ...(activity.proof as JsonObject), proofValue: 'z1' } };
    t.equal(codeOf(await deliver(inbox, forged)), '401 proof-malformed', 'the proof comes first');
    const page = await ask(`${inbox}?page=true`, { token: alice.token });
    const ids = (page.json.orderedItems as JsonObject[]).map(({ id }) => id);
    t.equal(ids.filter((id) => id === activity.id).length, 1);
  });

  t.test('refusals, in their order', async (t) => {
    const good = signedActivity(carol, NOTE);
    const proof = good.proof as JsonObject;
    const other = signedActivity(carol, NOTE);
    const cases: [string, JsonObject | string | Uint8Array, string?, string?][] = [
      ['404 not-found', 'nonsense', 'text/plain', `${host.base}/actors/nobody/inbox`],
      ['415 unsupported-media-type', 'nonsense', 'text/plain'],
      ['413 too-large', Buffer.alloc(1_048_577, 'x')],
      ['400 invalid-json', 'nonsense'],
      ['400 duplicate-member', '{"a":1,"a":2}'],
      ['422 shape-invalid', '[]'],
      ['422 shape-invalid', { ...good, type: 'create', id: other.id! }],
      ['422 id-mismatch', { ...good, id: other.id!, proof: 7 }],
      [
        '401 proof-missing',
        Object.fromEntries(Object.entries(good).filter(([name]) => name !== 'proof')),
      ],
      ['401 proof-malformed', { ...good, proof: [proof] }],
      ['401 proof-unsupported', { ...good, proof: { ...proof, cryptosuite: 'other' } }],
      ['401 proof-purpose', { ...good, proof: { ...proof, proofPurpose: 'authentication' } }],
      ['401 proof-created', { ...good, proof: { ...proof, created: '2026-11-20T10:00:00.001Z' } }],
      [
        '401 proof-method',
        { ...good, proof: { ...proof, verificationMethod: `${bob.url}#key-1` } },
      ],
      ['401 proof-context', { ...good, proof: { ...proof, '@context': 'x' } }],
      ['401 key-unknown', signedActivity(carol, NOTE, { fragment: 'key-9' })],
      ['401 proof-invalid', signedActivity(carol, NOTE, { seed: new Uint8Array(32).fill(9) })],
      ['401 proof-invalid', { ...good, proof: other.proof! }],
    ];
    for (const [expected, body, type, target] of cases) {
      t.equal(codeOf(await deliver(target ?? inbox, body, type)), expected);
    }
    t.equal((await deliver(inbox, good)).status, 202, 'nothing of it spoils the real one');
  });

  t.test('local actors are verified by their own keys', async (t) => {
    const note = await bob.publish({ ...NOTE, to: [] });
    t.equal((await deliver(inbox, note.json)).status, 202);
    const { published } = note.json;
    const forged = signedActivity(bob.url, { ...NOTE, published: published! });
    t.equal(codeOf(await deliver(inbox, forged)), '401 proof-invalid');
    const nobody = signedActivity(`${host.base}/actors/nobody`, NOTE);
    t.equal(codeOf(await deliver(inbox, nobody)), '401 signer-unresolvable');
  });

  t.test('the shared inbox', async (t) => {
    const shared = `${host.base}/inbox`;
    const both = signedActivity(carol, { ...NOTE, to: [alice.url], cc: [bob.url] });
    t.equal((await deliver(`${bob.url}/inbox`, both)).status, 202);
    t.equal((await deliver(shared, both)).status, 202);
    t.equal(codeOf(await deliver(shared, both)), '422 replay');
    t.equal(codeOf(await deliver(inbox, both)), '422 replay');
    t.equal(codeOf(await deliver(shared, signedActivity(carol, NOTE))), '404 not-found');
    const forged = { ...signedActivity(carol, NOTE), proof: both.proof! };
    t.equal(codeOf(await deliver(shared, forged)), '401 proof-invalid');
    t.equal(codeOf(await deliver(shared, '{}', 'text/plain')), '415 unsupported-media-type');
  });

  t.test('a deep or large Follow is accepted by its id', async (t) => {
    const before = peer.deliveries.length;
    let deep: JsonObject = {};
    for (let level = 0; level < 62; level++) deep = { deep };
    const follow = signedActivity(carol, { type: 'Follow', object: alice.url, deep });
    t.equal((await deliver(inbox, follow)).status, 202);
    await eventually('the Accept', () => peer.deliveries.length > before);
    t.match(peer.deliveries.at(-1)?.activity, { type: 'Accept', object: follow.id, to: [carol] });
  });
});

t.test('documents of signers', async (t) => {
  const folder = temporaryFolder(t);
  let host = await startHost(t, { folder });
  const peer = await startPeer(t);
  const alice = await host.actor('alice');
  const inbox = `${alice.url}/inbox`;
  let count = 0;
  /** An actor whose document is answered in some way. */
  const answered = (answer: (url: string) => [number, Record<string, string>, string]) => {
    const url = peer.serveActor(`odd-${count++}`);
    const path = new URL(url).pathname;
    const usual = peer.answer;
    peer.answer = (request, response) => {
      if (request.url !== path || request.method !== 'GET') return usual(request, response);
      const [status, headers, body] = answer(url);
      response.writeHead(status, headers).end(body);
      return true;
    };
    return url;
  };
  const document = (url: string, more: JsonObject = {}) =>
    JSON.stringify({
      id: url,
      type: 'Person',
      inbox: `${url}/inbox`,
      assertionMethod: [makeKey(url, 'key-1', 1) as unknown as JsonObject],
      ...more,
    });

  t.test('unusable ones', async (t) => {
    const cases: Parameters<typeof answered>[0][] = [
      () => [404, {}, ''],
      () => [410, {}, ''],
      () => [204, {}, ''],
      () => [200, {}, 'nonsense'],
      () => [200, {}, '{"id":1,"id":2}'],
      (url) => [200, {}, document(url, { id: `${url}x` })],
      (url) => [200, {}, document(url, { inbox: 7 })],
      (url) => [200, {}, document(url, { assertionMethod: {} })],
      (url) => [200, {}, document(url, { pad: 'x'.repeat(1_048_576) })],
      () => [302, { location: 'http://127.0.0.1:1/' }, ''],
      () => [302, { location: 'http://169.254.169.254/' }, ''],
    ];
    for (const answer of cases) {
      const url = answered(answer);
      t.equal(codeOf(await deliver(inbox, signedActivity(url, NOTE))), '401 signer-unresolvable');
    }
    for (const url of ['http://169.254.169.254/actors/a', 'http://[fe80::1]/actors/a']) {
      t.equal(codeOf(await deliver(inbox, signedActivity(url, NOTE))), '401 signer-unresolvable');
    }
  });

  t.test('those that can not be had now', async (t) => {
    for (const status of [429, 500, 503]) {
      const url = answered(() => [status, {}, '']);
      const answer = await deliver(inbox, signedActivity(url, NOTE));
      t.equal(codeOf(answer), '503 signer-unavailable');
      t.match(answer.headers.get('retry-after'), /^[1-9]\d*$/);
    }
    const down = signedActivity('http://127.0.0.1:1/actors/a', NOTE);
    t.equal(codeOf(await deliver(inbox, down)), '503 signer-unavailable');
  });

  t.test('a failed fetch leaves nothing behind', async (t) => {
    let isUp = false;
    const url = answered((url) => (isUp ? [200, {}, document(url)] : [500, {}, '']));
    const activity = signedActivity(url, NOTE);
    t.equal(codeOf(await deliver(inbox, activity)), '503 signer-unavailable');
    isUp = true;
    t.equal((await deliver(inbox, activity)).status, 202);
  });

  t.test('redirects within the origin are followed', async (t) => {
    const url = answered((url) => [301, { location: `${url}/real` }, '']);
    const usual = peer.answer;
    peer.answer = (request, response) => {
      if (!request.url?.endsWith('/real')) return usual(request, response);
      response.end(document(url));
      return true;
    };
    t.equal((await deliver(inbox, signedActivity(url, NOTE))).status, 202);
  });

  t.test('malformed entries of the history are ignored', async (t) => {
    const url = answered((url) => {
      const key = makeKey(url, 'key-1', 1) as unknown as JsonObject;
      const history = [
        null,
        7,
        {},
        { ...key, controller: 'x' },
        { ...key, publicKeyMultibase: 'z' },
        key,
      ];
      return [200, {}, document(url, { assertionMethod: history })];
    });
    t.equal((await deliver(inbox, signedActivity(url, NOTE))).status, 202);
  });

  t.test('parallel deliveries of a new signer share one fetch', async (t) => {
    const waiting: (() => void)[] = [];
    const url = peer.serveActor('crowd');
    const usual = peer.answer;
    peer.answer = async (request, response) => {
      if (request.url === '/actors/crowd')
        await new Promise<void>((resolve) => waiting.push(resolve));
      return usual(request, response);
    };
    const deliveries = Array.from({ length: 5 }, () => deliver(inbox, signedActivity(url, NOTE)));
    await eventually('the fetch', () => waiting.length > 0);
    for (const goOn of waiting) goOn();
    t.same(answers(await Promise.all(deliveries)), Array<string>(5).fill('202'));
    t.equal(peer.fetches.filter((path) => path === '/actors/crowd').length, 1);
  });

  t.test('what a refetch brings does not overrule a later Update', async (t) => {
    const url = peer.serveActor('swift');
    t.equal((await deliver(inbox, signedActivity(url, NOTE))).status, 202);
    const time = '2026-11-20T12:00:00.000Z';
    const key = makeKey(url, 'key-2', 2, { created: time });
    const rotation = {
      type: 'Update',
      object: url,
      published: time,
      patch: {
        add_publicKey: key as unknown as JsonObject,
        supersede: { old: `${url}#key-1`, new: key.id },
      },
    };
    t.equal((await deliver(inbox, signedActivity(url, rotation))).status, 202);
    peer.serveActor('swift', {
      assertionMethod: [
        makeKey(url, 'key-1', 1, { superseded_at: time }) as unknown as JsonObject,
        key as unknown as JsonObject,
      ],
    });
    const late = signedActivity(url, { ...NOTE, published: time });
    t.equal(codeOf(await deliver(inbox, late)), '401 key-inactive');
  });

  t.test('an unknown or inactive key makes the host look again, a revoked one not', async (t) => {
    const url = `${peer.base}/actors/rotator`;
    const path = '/actors/rotator';
    const fetches = () => peer.fetches.filter((one) => one === path).length;
    const serve = (...keys: unknown[]) =>
      peer.serveActor('rotator', { assertionMethod: keys as never });
    const two = { fragment: 'key-2', seed: new Uint8Array(32).fill(2) };
    const later = { published: '2026-11-20T12:00:00.000Z' };
    serve(makeKey(url, 'key-1', 1));
    t.equal((await deliver(inbox, signedActivity(url, NOTE))).status, 202);
    t.equal(codeOf(await deliver(inbox, signedActivity(url, NOTE, two))), '401 key-unknown');
    t.equal(fetches(), 2);
    serve(
      makeKey(url, 'key-1', 1, { superseded_at: '2026-11-20T11:00:00.000Z' }),
      makeKey(url, 'key-2', 2, { created: '2026-11-20T11:00:00.000Z' }),
    );
    t.equal((await deliver(inbox, signedActivity(url, { ...NOTE, ...later }, two))).status, 202);
    t.equal(fetches(), 3);
    t.equal(
      codeOf(await deliver(inbox, signedActivity(url, { ...NOTE, ...later }))),
      '401 key-inactive',
    );
    t.equal(fetches(), 4);
    const revoke = { type: 'Update', object: url, patch: { revoke: `${url}#key-1` }, ...later };
    t.equal((await deliver(inbox, signedActivity(url, revoke, two))).status, 202);
    t.equal(codeOf(await deliver(inbox, signedActivity(url, NOTE))), '401 key-revoked');
    t.equal(fetches(), 4);
    const kept = (await host.projection('peer-actors'))[url] as JsonObject;
    t.match(kept.document, {
      assertionMethod: [{ revoked_at: later.published }, { id: `${url}#key-2` }],
    });
  });

  t.test('what was kept and received survives a restart', async (t) => {
    const url = peer.serveActor('lasting');
    const activity = signedActivity(url, NOTE);
    t.equal((await deliver(inbox, activity)).status, 202);
    const before = await host.projection('peer-actors');
    await host.close();
    host = await startHost(t, { folder, port: host.config.port });
    t.same(await host.projection('peer-actors'), before);
    const fetches = peer.fetches.length;
    t.equal(codeOf(await deliver(inbox, activity)), '422 replay');
    t.equal((await deliver(inbox, signedActivity(url, NOTE))).status, 202);
    t.equal(peer.fetches.length, fetches);
  });
});

t.test('a superseded key is good for 48 hours after', async (t) => {
  const host = await startHost(t);
  const peer = await startPeer(t);
  const alice = await host.actor('alice');
  const now = Date.now();
  const time = (hours: number) => new Date(now + hours * 3_600_000).toISOString();
  const carol = `${peer.base}/actors/carol`;
  peer.serveActor('carol', {
    assertionMethod: [
      makeKey(carol, 'key-1', 1, { superseded_at: time(-1) }) as unknown as JsonObject,
    ],
  });
  const early = { ...NOTE, published: time(-2) };
  t.equal((await deliver(`${alice.url}/inbox`, signedActivity(carol, early))).status, 202);
  await ask(`${host.base}/admin/clock`, {
    token: OPERATOR,
    body: { advance_ms: 47 * 3_600_000 + 60_000 },
  });
  t.equal(
    codeOf(await deliver(`${alice.url}/inbox`, signedActivity(carol, early))),
    '401 key-superseded',
  );
  const forged = { ...signedActivity(carol, early), proof: signedActivity(carol, early).proof! };
  t.equal(
    codeOf(await deliver(`${alice.url}/inbox`, forged)),
    '401 proof-invalid',
    'the signature comes first',
  );
});

t.test('outside of development nothing local is fetched', async (t) => {
  const host = await startHost(t, { config: { development: false } });
  const peer = await startPeer(t);
  const alice = await host.actor('alice');
  const carol = peer.serveActor('carol');
  t.equal(
    codeOf(await deliver(`${alice.url}/inbox`, signedActivity(carol, NOTE))),
    '401 signer-unresolvable',
  );
  t.same(peer.fetches, []);
});
