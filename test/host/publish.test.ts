import t from 'tap';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import { documentId } from '../../reference/core/cid.ts';
import { verifyActivity } from '../../reference/core/activity.ts';
import { defaultAudience, deliverySet, isPublic } from '../../reference/host/audience.ts';
import {
  ask,
  codeOf,
  eventually,
  signedActivity,
  startHost,
  startPeer,
  type TestActor,
} from './helpers.ts';

const NOTE = { type: 'Create', object: { type: 'Note', content: 'hi' } };

t.test('audiences', async (t) => {
  const set = (audience: JsonObject) => deliverySet(audience, ['f', 'g'], 'me');
  t.same(set({ to: 'a' }), ['a']);
  t.same(set({ to: ['a', 'me', 'a'], cc: 'b', bto: ['c'], bcc: ['a'] }), ['a', 'b', 'c']);
  for (const spelling of ['Public', 'as:Public', 'https://www.w3.org/ns/activitystreams#Public']) {
    t.same(set({ to: [spelling], cc: ['Followers', 'g'] }), ['f', 'g']);
    t.equal(isPublic({ cc: spelling }), true);
  }
  t.same(set({ to: [] }), []);
  t.same(set({}), []);
  t.equal(isPublic({ to: ['Followers'], bto: ['Public'] }), false);

  const find = (id: string) => (id === 'f' ? { follower: 'a', followed: 'b' } : undefined);
  const audience = (request: JsonObject) => defaultAudience(request, find);
  const everybody = { to: ['Public'], cc: ['Followers'] };
  t.same(audience({ type: 'Follow', object: 'b' }), { to: ['b'] });
  t.same(audience({ type: 'Accept', object: 'f' }), { to: ['a'] });
  t.same(audience({ type: 'Reject', object: { type: 'Follow', actor: 'a', object: 'b' } }), {
    to: ['a'],
  });
  t.same(audience({ type: 'Undo', object: 'f' }), { to: ['b'] });
  t.same(audience({ type: 'Undo', object: { type: 'Endorse' } }), everybody);
  t.same(audience({ type: 'Accept', object: 'unknown' }), everybody);
  t.same(audience(NOTE), everybody);
});

t.test('publishing', async (t) => {
  const host = await startHost(t);
  const alice = await host.actor('alice');
  const document = async () => (await ask(alice.url)).json;

  t.test('fills in, signs and answers', async (t) => {
    const request = { ...NOTE, extra: [1, { b: null }], '@context': ['https://x.example'] };
    const answer = await alice.publish(request);
    t.equal(answer.status, 201);
    t.equal(answer.headers.get('content-type'), 'application/activity+json');
    t.equal(answer.headers.get('location'), `${host.base}/artifacts/${String(answer.json.id)}`);
    t.match(answer.json, { ...request, actor: alice.url, to: ['Public'], cc: ['Followers'] });
    t.match(answer.json.nonce, /^[A-Za-z0-9_-]{22}$/);
    t.equal(documentId(answer.json), answer.json.id);
    const { assertionMethod } = await document();
    verifyActivity(answer.json, assertionMethod as JsonValue[], { mode: 'history' });
    t.same((await ask(String(answer.headers.get('location')))).json, answer.json);
  });

  t.test('equal requests differ', async (t) => {
    const made = await Promise.all(Array.from({ length: 20 }, () => alice.publish(NOTE)));
    t.equal(new Set(made.map(({ json }) => json.id)).size, 20);
    const page = await ask(`${alice.url}/outbox?page=1`);
    const times = (page.json.orderedItems as JsonObject[]).map(({ published }) =>
      String(published),
    );
    t.same(times, [...times].sort().reverse());
  });

  t.test('refusals', async (t) => {
    const other = await host.actor('other');
    const cases: [string, JsonObject][] = [
      ...['id', 'published', 'nonce', 'proof'].map((name): [string, JsonObject] => [
        '422 shape-invalid',
        { ...NOTE, [name]: 'x' },
      ]),
      ['403 actor-mismatch', { ...NOTE, actor: other.url }],
      ['403 actor-mismatch', { ...NOTE, actor: 7 }],
      ['422 shape-invalid', { type: 'note', object: 'x' }],
      ['422 shape-invalid', { type: 'Create', object: { type: 'Note' } }],
      ['422 shape-invalid', { ...NOTE, to: ['nobody'] }],
      ['422 shape-invalid', { ...NOTE, bto: ['nobody'] }],
      ['422 shape-invalid', { ...NOTE, bcc: 7 }],
      ['422 self-follow', { type: 'Follow', object: alice.url }],
      ['422 shape-invalid', { type: 'Follow', object: 'acct:bob@b.example' }],
      ['403 actor-mismatch', { type: 'Update', object: other.url, patch: { name: 'x' } }],
      ['403 actor-mismatch', { type: 'Update', object: 'other', patch: { name: 'x' } }],
      [
        '403 actor-mismatch',
        { type: 'Update', object: { id: alice.url }, patch: { add_publicKey: {} } },
      ],
      ['422 shape-invalid', { type: 'Update', object: 'alice' }],
      ['422 shape-invalid', { type: 'Update', object: 'alice', patch: { other: 1 } }],
      ['422 shape-invalid', { type: 'Update', object: 'alice', patch: 7 }],
      ['409 conflict', { type: 'Create', object: { type: 'Group' } }],
      [
        '422 id-mismatch',
        { type: 'Undo', object: { ...signedActivity(other.url, NOTE), nonce: '0'.repeat(16) } },
      ],
    ];
    for (const [expected, request] of cases) {
      t.equal(codeOf(await alice.publish(request)), expected, JSON.stringify(request));
    }
    t.equal((await alice.publish({ ...NOTE, actor: alice.url })).status, 201);
  });

  t.test('the first activity creates the actor', async (t) => {
    const carl = await host.actor('carl', false);
    const create = (object: JsonObject) => carl.publish({ type: 'Create', object });
    for (const request of [
      NOTE,
      { type: 'Follow', object: alice.url },
      { type: 'Update', object: 'carl', patch: { add_publicKey: {} } },
    ]) {
      t.equal(codeOf(await carl.publish(request)), '409 conflict');
    }
    for (const object of [
      { type: 'Person', preferredUsername: 'karl' },
      { type: 'Person', id: `${host.base}/actors/karl` },
      { type: 'Person', name: 7 },
      { type: 'Person', summary: null },
      { type: 'Person', alsoKnownAs: 'x' },
    ]) {
      t.equal(codeOf(await create(object)), '422 shape-invalid', JSON.stringify(object));
    }
    t.equal(codeOf(await ask(carl.url)), '404 not-found');
    const object = {
      type: 'Group',
      preferredUsername: 'carl',
      id: carl.url,
      summary: 's',
      icon: { type: 'Image' },
    };
    const both = await Promise.all([create(object), create({ type: 'Person' })]);
    t.same(both.map(({ status }) => status).sort(), [201, 409]);
    t.match((await ask(carl.url)).json, { type: 'Group', summary: 's', icon: { type: 'Image' } });
    t.match((await ask(`${carl.url}/outbox?page=1`)).json, { totalItems: 1 });
  });

  t.test('profile', async (t) => {
    const patch = {
      name: 'A',
      summary: 's',
      icon: 'https://i.example/',
      alsoKnownAs: ['https://x.example/a'],
    };
    t.equal(
      (await alice.publish({ type: 'Update', object: 'alice', patch })).json.object,
      alice.url,
    );
    t.match(await document(), patch);
    await alice.publish({
      type: 'Update',
      object: alice.url,
      patch: { summary: null, name: 'B' },
    });
    const changed = await document();
    t.equal(changed.name, 'B');
    t.notOk('summary' in changed);
  });
});

interface KeyView {
  id: string;
  created: string;
  superseded_at?: string;
  revoked_at?: string;
  purpose: string[];
}

t.test('rotation', async (t) => {
  const host = await startHost(t);
  const alice = await host.actor('alice');
  const keys = async (actor: TestActor = alice) =>
    (await ask(actor.url)).json.assertionMethod as unknown as KeyView[];
  const rotate = (patch: JsonObject, actor: TestActor = alice) =>
    actor.publish({ type: 'Update', object: actor.name, patch });
  const signer = (activity: JsonObject) =>
    String((activity.proof as JsonObject).verificationMethod).replace(/.*#/, '');

  const early = (await alice.publish(NOTE)).json;
  const rotation = (await rotate({ add_publicKey: {}, supersede: {} })).json;
  const late = (await alice.publish(NOTE)).json;
  const history = await keys();

  t.equal(signer(rotation), 'key-1');
  t.equal(signer(late), 'key-2');
  t.match(rotation.patch, {
    add_publicKey: { created: rotation.published, purpose: ['sign-activity', 'rotate-key'] },
    supersede: { old: `${alice.url}#key-1`, new: `${alice.url}#key-2` },
  });
  t.match(history, [
    { id: `${alice.url}#key-1`, superseded_at: rotation.published },
    { id: `${alice.url}#key-2`, created: rotation.published },
  ]);
  for (const activity of [early, rotation, late]) {
    verifyActivity(activity, history, { mode: 'history' });
  }

  t.test('requests that are refused', async (t) => {
    const cases: [string, JsonObject][] = [
      ['422 shape-invalid', { add_publicKey: { publicKeyMultibase: 'z' } }],
      ['422 shape-invalid', { add_publicKey: { purpose: 'sign-activity' } }],
      ['422 shape-invalid', { add_publicKey: { purpose: [7] } }],
      ['409 conflict', { add_publicKey: { purpose: ['other'] }, supersede: {} }],
      ['422 shape-invalid', { add_publicKey: 7 }],
      ['422 shape-invalid', { add_publicKey: {}, supersede: { new: `${alice.url}#key-1` } }],
      ['422 shape-invalid', { add_publicKey: {}, supersede: { old: `${alice.url}#key-7` } }],
      ['422 shape-invalid', { supersede: {} }],
      ['422 shape-invalid', { revoke: `${alice.url}#key-7` }],
      ['422 shape-invalid', { revoke: 7 }],
      ['409 conflict', { revoke: `${alice.url}#key-2` }],
      ['409 conflict', { revoke: `${alice.url}#key-2`, add_publicKey: {} }],
      ['409 conflict', { add_publicKey: { purpose: ['rotate-key'] }, supersede: {} }],
    ];
    for (const [expected, patch] of cases) {
      t.equal(codeOf(await rotate(patch)), expected, JSON.stringify(patch));
    }
    t.same(await keys(), history);
  });

  t.test('another key beside the first, and revocation', async (t) => {
    const added = (await rotate({ add_publicKey: {} })).json;
    t.equal(signer(added), 'key-2');
    t.equal(signer((await alice.publish(NOTE)).json), 'key-3');
    const revocation = (await rotate({ revoke: `${alice.url}#key-3` })).json;
    t.equal(signer(revocation), 'key-2', 'not by the key that is revoked');
    t.equal(signer((await alice.publish(NOTE)).json), 'key-2');
    t.equal((await keys())[2]?.revoked_at, revocation.published);
    t.equal((await rotate({ revoke: `${alice.url}#key-1` })).status, 201);
    const old = (await rotate({ add_publicKey: {}, supersede: { old: `${alice.url}#key-2` } }))
      .json;
    t.equal(signer(old), 'key-2');
    t.same(
      (await keys()).map(({ id }) => id.replace(/.*#/, '')),
      ['key-1', 'key-2', 'key-3', 'key-4'],
    );
  });

  t.test('in the middle of much else', async (t) => {
    const work = Array.from({ length: 30 }, (_, index) =>
      index % 10 === 5 ? rotate({ add_publicKey: {}, supersede: {} }) : alice.publish(NOTE),
    );
    const made = (await Promise.all(work)).map(({ json }) => json);
    const now = await keys();
    for (const activity of made) verifyActivity(activity, now, { mode: 'history' });
    t.equal(now.length, 7);
  });

  t.test('a clock that is set back does not spoil the order', async (t) => {
    let now = Date.parse('2027-01-01T00:00:00.000Z');
    const other = await startHost(t, {
      parts: ({ clock }) => ({ clock: { ...clock, now: () => now } }),
    });
    const bob = await other.actor('bob');
    await rotate({ add_publicKey: {}, supersede: {} }, bob);
    now -= 3_600_000;
    const note = (await bob.publish(NOTE)).json;
    t.ok(String(note.published) >= '2027-01-01');
    verifyActivity(note, await keys(bob), { mode: 'history' });
  });
});

t.test('blind recipients get it, and nobody sees them', async (t) => {
  const host = await startHost(t);
  const peer = await startPeer(t);
  const alice = await host.actor('alice');
  const bob = await host.actor('bob');
  const [carol, dave] = [peer.serveActor('carol'), peer.serveActor('dave')];
  const note = await alice.publish({
    ...NOTE,
    bto: [carol, alice.url],
    bcc: [dave, bob.url, carol],
  });
  t.equal(note.status, 201);
  t.notMatch(note.text, /bto|bcc|carol|dave/);
  t.notOk('to' in note.json);
  await eventually('both', () => peer.deliveries.length === 2);
  t.same(
    peer.deliveries.map(({ path }) => path),
    ['/actors/carol/inbox', '/actors/dave/inbox'],
  );
  for (const { text, headers } of peer.deliveries) {
    t.equal(text, note.text);
    t.equal(headers['content-type'], 'application/activity+json');
  }
  await eventually('the local one', async () => {
    const inbox = await ask(`${bob.url}/inbox`, { token: bob.token });
    return inbox.json.totalItems === 1;
  });
  t.match(await host.projection('delivery-state', alice.token), {
    [peer.base]: { pending: [], delivered: 2, dead_letter: [] },
  });
  t.same(await host.projection('delivery-state', bob.token), {});
});
