// Announce: what is announced is fetched once from the announcer's host, verified, and shown. Spec: "Verbs", "Announce".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { at, show } from '../engine/json.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { reidentify, tamper, tamperProof, timeFromNow } from '../probe/activities.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import { Gate } from '../probe/gate.ts';
import { ServedArtifacts } from '../probe/served-artifacts.ts';
import { Tripwire } from '../probe/tripwire.ts';
import {
  announce,
  announcedOf,
  announcedWhere,
  announceFence,
  authored,
  kept,
  setAnnouncing,
  settledOf,
  timesInFeed,
} from './announce-support.ts';
import type { Announcing } from './announce-support.ts';
import { beginBackfill, done, FULL, LONG_AGO, setHistory } from './backfill-support.ts';
import { DAY, demandAccepted, idOf, MINUTE, reached } from './delivery-support.ts';
import { keptDocument, MAX_BODY, REFUSED, unauthentic } from './inbox-support.ts';
import { SOME_CID } from './publishing-shapes.ts';

const NOT_FOUND = { status: 404, code: 'not-found' };

// ------------------------------------------------------------------------------------------------ the fetch

const fetched = defineCheck({
  id: 'announce/fetched',
  title:
    "what is announced is fetched from the announcer's host after the answer, kept, and shown where it belongs",
  class: 'verbs',
  requirements: [
    'announce-fetch',
    'announce-kept',
    'announce-aside',
    'projection-announced',
    'projection-feed',
  ],
  needs: ['operator'],
  async run(check) {
    const cast = await setAnnouncing(check);
    const { alice, bob, eve, artifacts, authors } = cast;
    const carol = await check.actor();
    const note = authored(eve, { unknown: { list: [0.5, null], text: '\u20ac' } });
    const id = idOf(note);
    artifacts.set(id, note);
    const gate = new Gate();
    artifacts.on_fetch.add({ hold_after: gate, times: 1 });
    // The delivery is answered although the fetch is not.
    const by = await announce(check, bob, id, [alice]);
    await reached(check, gate, 'the announced activity is asked for');
    const under_way = await announcedOf(alice, id);
    check.equal(
      'projection-announced',
      { state: at(under_way, 'state'), attempts: at(under_way, 'attempts') },
      { state: 'waiting', attempts: 0 },
      'while it is fetched it is waited for',
    );
    const early = await check.get(`/artifacts/${id}`);
    check.refused('announce-kept', early, NOT_FOUND, 'it is not there before it is fetched');
    await check.eventually('announce-aside', 'the Announce is in the feed already', async () => {
      return (await timesInFeed(alice, idOf(by))) === 1;
    });
    gate.open();

    const entry = await kept(check, alice, id, 'announce-fetch');
    check.equal(
      'projection-announced',
      entry,
      { state: 'kept', attempts: 0, next_attempt_at: null },
      'the entry of what was fetched at once',
    );
    const [request, ...more] = artifacts.fetches;
    check.equal(
      'announce-fetch',
      { path: request?.path, method: request?.method, more: more.length },
      { path: `/artifacts/${id}`, method: 'GET', more: 0 },
      'it is asked for once, under its content id',
    );
    const accept = request?.headers['accept'] ?? '';
    check.expect(
      'announce-fetch',
      accept.includes('application/activity+json'),
      'with Accept: application/activity+json',
      { actual: accept || 'no Accept' },
    );
    check.equal(
      'announce-fetch',
      request?.headers['authorization'],
      undefined,
      'and without a token',
    );
    check.equal('announce-fetch', authors.fetches.length, 0, "not at the author's host");
    for (const token of [undefined, carol.token, alice.token, check.operatorToken()]) {
      const artifact = await check.get(`/artifacts/${id}`, { token });
      check.equal('announce-kept', artifact.json, note, 'it is an artifact, verbatim', {
        answer: artifact,
      });
    }
    await check.eventually('announce-kept', 'it is in the feed', async () => {
      return (await timesInFeed(alice, id)) === 1;
    });
    const feed = await alice.projection('feed');
    check.equal('projection-feed', feed, [note, by], 'the feed, in order, verbatim');
    check.equal('projection-feed', await carol.projection('feed'), [], 'and no feed of others');
    const boxes = [await alice.items('inbox'), await alice.items('outbox')].flat();
    check.expect(
      'announce-kept',
      boxes.every((item) => at(item, 'id') !== id),
      'it is neither received nor published',
    );
  },
});

const kinds = defineCheck({
  id: 'announce/other-kinds',
  title: 'what is no Note is fetched and served too, and is not in the feed',
  class: 'verbs',
  requirements: ['announce-kept', 'announce-fetch', 'projection-feed'],
  needs: ['operator'],
  async run(check) {
    const cast = await setAnnouncing(check);
    const { alice, bob, eve, artifacts } = cast;
    const others: [string, JsonObject][] = [
      ['a Create of something else', authored(eve, { object: { type: 'Article', content: 'x' } })],
      ['an unknown verb', authored(eve, { type: 'Applaud', object: 'loudly' })],
      // What this one announces was announced to nobody here.
      ['an Announce', authored(eve, { type: 'Announce', object: SOME_CID })],
    ];
    const due: JsonObject[] = [];
    for (const [what, activity] of others) {
      artifacts.set(idOf(activity), activity);
      due.push(await announce(check, bob, idOf(activity), [alice]));
      await kept(check, alice, idOf(activity), 'announce-fetch');
      const artifact = await check.get(`/artifacts/${idOf(activity)}`);
      check.equal('announce-kept', artifact.json, activity, `${what} is served`, {
        answer: artifact,
      });
    }
    const { note, by } = await announceFence(check, cast);
    await check.eventually('projection-feed', 'the note behind them is in the feed', async () => {
      return (await timesInFeed(alice, idOf(note))) === 1;
    });
    const feed = await alice.projection('feed');
    check.equal('projection-feed', feed, [note, ...due, by], 'and none of them is');
    const answer = await check.get('/projections/feed', { token: check.operatorToken() });
    const all = Array.isArray(answer.json)
      ? (answer.json as unknown[]).map((item) => at(item, 'id'))
      : [];
    check.expect(
      'projection-feed',
      all.includes(idOf(note)) && others.every(([, activity]) => !all.includes(idOf(activity))),
      "nor in the operator's feed",
      { answer },
    );
    const chain = artifacts.fetchesOf(SOME_CID).length;
    check.equal('announce-fetch', chain, 0, 'what a fetched Announce announces is not fetched');
    check.equal('announce-fetch', await announcedOf(alice, SOME_CID), undefined, 'nor shown');
  },
});

// ------------------------------------------------------------------------------------------------ what is refused

/** Something that is announced and will not be kept, and how it is served. */
interface Refusable {
  name: string;
  /** What is announced. */
  id: string;
  serve: JsonObject | string;
  behaviour?: Behaviour;
}

function refusables({ eve, alice }: Announcing): Refusable[] {
  const wrong = (name: string, activity: JsonObject, serve?: JsonObject | string): Refusable => ({
    name,
    id: idOf(activity),
    serve: serve ?? activity,
  });
  const changed = { object: { type: 'Note', content: 'forged' } };
  const revoked = eve.makeKey({ fragment: 'revoked', revoked_at: timeFromNow(-MINUTE) });
  const hidden = eve.makeKey({ fragment: 'hidden' });
  // Not the newest one, so that everything else is signed with the usual key.
  eve.keys.unshift(revoked);
  const good = authored(eve);
  const bare = authored(eve);
  const listed = authored(eve);
  const signature = authored(eve);
  return [
    wrong('another activity that verifies', authored(eve), authored(eve)),
    wrong('changed content under the old id', good, tamper(good, changed)),
    wrong('changed content under the id that fits it', reidentify(tamper(authored(eve), changed))),
    wrong('no proof', bare, tamper(bare, { proof: undefined })),
    wrong(
      'the signature of something else',
      signature,
      tamper(signature, { proof: authored(eve)['proof'] }),
    ),
    wrong('half a proof', tamperProof(authored(eve), { proofValue: undefined })),
    wrong('no Public in its audience', authored(eve, { to: [alice.url] })),
    wrong('Followers only', authored(eve, { to: ['Followers'] })),
    wrong('an empty audience', authored(eve, { to: [] })),
    wrong('a revoked key', authored(eve, {}, { key: revoked })),
    wrong('a key that the author does not have', authored(eve, {}, { key: hidden })),
    wrong('a key before its time', authored(eve, { published: timeFromNow(-30 * DAY) })),
    wrong('a shape that is wrong', authored(eve, { object: { type: 'Note' } })),
    wrong('more than 1,048,576 bytes', authored(eve, { padding: 'x'.repeat(MAX_BODY) })),
    wrong('a list with it', listed, JSON.stringify([listed])),
    wrong('no JSON', authored(eve), '<p>hello'),
    ...[400, 401, 403, 405, 410, 418].map((status) => ({
      ...wrong(`status ${status}`, authored(eve)),
      behaviour: { status, body: '' },
    })),
  ];
}

const refused = defineCheck({
  id: 'announce/refused',
  title: 'what does not verify, is not public, or cannot be had, is not kept; its Announce is',
  class: 'verbs',
  requirements: [
    'announce-verified',
    'announce-retry',
    'announce-aside',
    'announce-kept',
    'projection-announced',
  ],
  needs: ['operator'],
  deadline_ms: 60_000,
  async run(check) {
    const cast = await setAnnouncing(check);
    const { alice, bob, artifacts } = cast;
    for (const { name, id, serve, behaviour } of refusables(cast)) {
      artifacts.set(id, serve);
      if (behaviour !== undefined) {
        artifacts.on_fetch.add({ ...behaviour, when: ({ path }) => path.endsWith(id) });
      }
      const by = await announce(check, bob, id, [alice]);
      const entry = await settledOf(check, alice, id, { requirement: 'announce-retry' });
      check.equal('announce-verified', at(entry, 'state'), 'failed', `not kept: ${name}`);
      check.equal('announce-retry', artifacts.fetchesOf(id).length, 1, `fetched once: ${name}`);
      check.expect(
        'projection-announced',
        at(entry, 'state') !== 'waiting' &&
          at(entry, 'next_attempt_at') === null &&
          typeof at(entry, 'last_error') === 'string',
        `the entry says what went wrong, and that nothing follows: ${name}`,
        { actual: show(entry) },
      );
      for (const token of [undefined, alice.token, check.operatorToken()]) {
        const artifact = await check.get(`/artifacts/${id}`, { token });
        check.refused('announce-verified', artifact, NOT_FOUND, `no artifact: ${name}`);
      }
      check.equal('announce-verified', await timesInFeed(alice, id), 0, `not in the feed: ${name}`);
      await check.eventually('announce-aside', `its Announce is in the feed: ${name}`, async () => {
        return (await timesInFeed(alice, idOf(by))) === 1;
      });
    }
    const { note } = await announceFence(check, cast);
    const artifact = await check.get(`/artifacts/${idOf(note)}`);
    check.equal('announce-kept', artifact.json, note, 'the right one is kept', {
      answer: artifact,
    });
  },
});

const signer = defineCheck({
  id: 'announce/author-cannot-be-had',
  title: "whether the author's document may still come decides whether it is tried again",
  class: 'verbs',
  requirements: ['announce-verified', 'announce-retry', 'announce-kept'],
  async run(check) {
    const rows: [string, Behaviour, string][] = [
      ['status 404', { status: 404, body: '' }, 'failed'],
      ['status 410', { status: 410, body: '' }, 'failed'],
      [
        'another id',
        { change: (document) => ({ ...document, id: 'http://x.example/' }) },
        'failed',
      ],
      ['a page of HTML', { body: '<p>hello' }, 'failed'],
      ['status 503', { status: 503, body: '' }, 'waiting'],
      ['status 429', { status: 429, body: '' }, 'waiting'],
      ['a closed connection', { hang_up: 'after' }, 'waiting'],
      ['nothing at all', {}, 'kept'],
    ];
    await Promise.all(
      rows.map(async ([name, behaviour, state]) => {
        const { alice, bob, eve, artifacts } = await setAnnouncing(check);
        if (state !== 'kept') eve.on_document.add(behaviour);
        const note = authored(eve);
        artifacts.set(idOf(note), note);
        await announce(check, bob, idOf(note), [alice]);
        const requirement =
          { failed: 'announce-verified', waiting: 'announce-retry' }[state] ?? 'announce-kept';
        const entry = await announcedWhere(
          check,
          alice,
          idOf(note),
          `it is ${state} where the author's host answers with ${name}`,
          (seen) =>
            at(seen, 'state') === state && (state !== 'waiting' || at(seen, 'attempts') === 1),
          { requirement },
        );
        check.equal(
          requirement,
          at(entry, 'state'),
          state,
          `the author's host answers with ${name}`,
        );
      }),
    );
  },
});

const history = defineCheck({
  id: 'announce/signed-long-ago',
  title: 'what a key signed that was superseded long ago is kept when it is fetched',
  class: 'verbs',
  requirements: ['announce-verified', 'announce-kept', 'inbox-key'],
  async run(check) {
    const { alice, bob, artifacts } = await setAnnouncing(check);
    const frank = await check.peer().actor({ key: { created: timeFromNow(LONG_AGO) } });
    const note = authored(frank, { published: timeFromNow(-200 * DAY) });
    frank.rotate({ at: timeFromNow(-100 * DAY) });
    artifacts.set(idOf(note), note);
    await announce(check, bob, idOf(note), [alice]);
    const entry = await settledOf(check, alice, idOf(note), { requirement: 'announce-verified' });
    check.equal('announce-verified', at(entry, 'state'), 'kept', 'it verifies as history');
    const artifact = await check.get(`/artifacts/${idOf(note)}`);
    check.equal('announce-kept', artifact.json, note, 'and is served', { answer: artifact });
    check.refused(
      'inbox-key',
      await check.deliver(alice, note),
      unauthentic('key-superseded'),
      'delivered live it is refused',
    );
  },
});

const schema = defineCheck({
  id: 'announce/schema-violated',
  title: 'what breaks a schema in force is not kept, and what keeps it is',
  class: 'verbs',
  requirements: ['announce-verified', 'announce-kept'],
  async run(check) {
    const { alice, bob, eve, artifacts } = await setAnnouncing(check);
    const name = check.random('Pin');
    const schema_of_pin = { type: 'object', required: ['colour'] };
    await alice.published({
      type: 'Create',
      object: { type: 'DefineActivity', name, schema: schema_of_pin },
      to: [],
    });
    const pin = (more: { [member: string]: JsonValue }): JsonObject =>
      authored(eve, { type: name, object: 'x', ...more });
    for (const [activity, state] of [
      [pin({ color: 'red' }), 'failed'],
      [pin({ colour: 'red' }), 'kept'],
    ] as const) {
      artifacts.set(idOf(activity), activity);
      await announce(check, bob, idOf(activity), [alice]);
      const entry = await settledOf(check, alice, idOf(activity), {
        requirement: 'announce-verified',
      });
      const requirement = state === 'kept' ? 'announce-kept' : 'announce-verified';
      check.equal(requirement, at(entry, 'state'), state, `a ${name} that is to be ${state}`);
    }
  },
});

const audiences = defineCheck({
  id: 'announce/public-in-any-way',
  title: 'what has Public in its audience is kept, wherever it stands and however it is written',
  class: 'verbs',
  requirements: ['announce-verified', 'announce-kept'],
  async run(check) {
    const { alice, bob, eve, artifacts } = await setAnnouncing(check);
    const rows: [string, JsonObject][] = [
      ['in cc', { to: [alice.url], cc: ['Public'] }],
      ['in cc alone', { to: [], cc: 'Public' }],
      ['as a text', { to: 'Public' }],
      ['behind others', { to: [alice.url, 'Followers', 'Public'] }],
      ['as:Public', { to: ['as:Public'] }],
      ['its URL', { to: ['https://www.w3.org/ns/activitystreams#Public'] }],
    ];
    for (const [what, audience] of rows) {
      const note = authored(eve, audience);
      artifacts.set(idOf(note), note);
      await announce(check, bob, idOf(note), [alice]);
      const options = { requirement: 'announce-verified' };
      const entry = await settledOf(check, alice, idOf(note), options);
      check.equal('announce-verified', at(entry, 'state'), 'kept', `Public, ${what}`);
      const artifact = await check.get(`/artifacts/${idOf(note)}`);
      check.equal('announce-kept', artifact.json, note, 'and served', { answer: artifact });
    }
  },
});

const strays = defineCheck({
  id: 'announce/redirected',
  title: 'a redirect to another origin is not followed',
  class: 'verbs',
  requirements: ['announce-fetch', 'security-fetch-redirect', 'announce-aside'],
  async run(check) {
    const tripwire = await Tripwire.open();
    try {
      const { alice, bob, eve, artifacts } = await setAnnouncing(check);
      const note = authored(eve);
      artifacts.on_fetch.add({
        redirect: `http://127.0.0.1:${tripwire.port}/artifacts/${idOf(note)}`,
      });
      const by = await announce(check, bob, idOf(note), [alice]);
      const entry = await settledOf(check, alice, idOf(note), { requirement: 'announce-fetch' });
      check.equal('announce-fetch', at(entry, 'state'), 'failed', 'it is given up');
      check.equal('security-fetch-redirect', tripwire.connections, 0, 'nothing is connected to');
      check.equal('announce-aside', await timesInFeed(alice, idOf(by)), 1, 'the Announce stays');
    } finally {
      await tripwire.close();
    }
  },
});

// ------------------------------------------------------------------------------------------------ once

const once = defineCheck({
  id: 'announce/fetched-once',
  title: 'what was fetched is not fetched again, however often and to whomever it is announced',
  class: 'verbs',
  requirements: ['announce-once', 'announce-kept', 'projection-announced', 'projection-scope'],
  needs: ['operator'],
  async run(check) {
    const cast = await setAnnouncing(check);
    const { alice, bob, eve, artifacts } = cast;
    const [carol, dora] = [await check.actor(), await check.actor()];
    const george = await bob.probe.actor();
    const note = authored(eve);
    const id = idOf(note);
    artifacts.set(id, note);
    const gate = new Gate();
    artifacts.on_fetch.add({ hold_after: gate });
    // While it is fetched it is announced again: by the same, by another one, to the same, to another one.
    await announce(check, bob, id, [alice]);
    await reached(check, gate, 'it is asked for');
    await announce(check, bob, id, [alice, carol]);
    await announce(check, george, id, [alice, carol]);
    gate.open();
    for (const actor of [alice, carol]) await kept(check, actor, id, 'announce-kept');
    await announce(check, george, id, [dora]);
    await kept(check, dora, id, 'announce-kept');
    await announceFence(check, cast);
    check.equal('announce-once', artifacts.fetchesOf(id).length, 1, 'it was asked for once');
    for (const actor of [alice, carol, dora]) {
      await check.eventually('announce-kept', `it is in the feed of ${actor.name}`, async () => {
        return (await timesInFeed(actor, id)) === 1;
      });
    }
    const other = authored(eve);
    artifacts.set(idOf(other), other);
    await announce(check, bob, idOf(other), [alice]);
    await kept(check, alice, idOf(other), 'announce-kept');
    check.equal(
      'projection-scope',
      await announcedOf(carol, idOf(other)),
      undefined,
      'what was announced to one actor is not shown to another',
    );
    const all = await check.get('/projections/announced', { token: check.operatorToken() });
    for (const announced of [id, idOf(other)]) {
      check.equal(
        'projection-announced',
        at(all.json, announced, 'state'),
        'kept',
        'the operator sees both',
        { answer: all },
      );
    }
  },
});

const secondAnnouncer = defineCheck({
  id: 'announce/second-announcer',
  title: 'each announcer is asked: what one of them does not have, another one may',
  class: 'verbs',
  requirements: ['announce-fetch', 'announce-kept', 'announce-once'],
  async run(check) {
    const first = await setAnnouncing(check);
    const { alice, bob, eve, artifacts } = first;
    const other = check.peer();
    const george = await other.actor();
    const others = new ServedArtifacts(other);
    const note = authored(eve);
    const id = idOf(note);
    await announce(check, bob, id, [alice]);
    await announcedWhere(
      check,
      alice,
      id,
      'the first announcer does not have it',
      (entry) => at(entry, 'state') === 'waiting' && at(entry, 'attempts') === 1,
    );
    others.set(id, note);
    await announce(check, george, id, [alice]);
    const entry = await settledOf(check, alice, id, { requirement: 'announce-fetch' });
    check.equal('announce-fetch', at(entry, 'state'), 'kept', 'the second one has it');
    check.equal('announce-fetch', others.fetchesOf(id).length, 1, 'and was asked for it');
    const artifact = await check.get(`/artifacts/${id}`);
    check.equal('announce-kept', artifact.json, note, 'it is served', { answer: artifact });
    await announce(check, george, id, [await check.actor()]);
    await announceFence(check, first);
    const asked = artifacts.fetchesOf(id).length + others.fetchesOf(id).length;
    check.equal('announce-once', asked, 2, 'nobody is asked again');
  },
});

const had = defineCheck({
  id: 'announce/had-already',
  title: 'what the host has published, received or backfilled is not fetched',
  class: 'verbs',
  requirements: ['announce-once', 'projection-announced'],
  async run(check) {
    const cast = await setAnnouncing(check);
    const { alice, bob, eve, artifacts } = cast;
    const carol = await check.actor();
    const own = await alice.note('own', { to: ['Public'] });
    const neighbours = await carol.note('of a neighbour', { to: ['Public'] });
    const received = authored(eve);
    await demandAccepted(check, alice, received);
    const elsewhere = authored(eve);
    await demandAccepted(check, carol, elsewhere);
    const rows: [string, JsonObject][] = [
      ['published by the receiver', own],
      ['published by another actor of the host', neighbours],
      ['received by the receiver', received],
      ['received by another actor of the host', elsewhere],
    ];
    if (check.manifest.classes.includes('backfill')) {
      const stage = await setHistory(check, 1, { alice, probe: check.peer() });
      const { id } = await beginBackfill(check, stage, FULL);
      await done(check, alice, id);
      rows.push(...stage.history.map((note): [string, JsonObject] => ['backfilled', note]));
    }
    for (const [what, activity] of rows) {
      artifacts.set(idOf(activity), activity);
      await announce(check, bob, idOf(activity), [alice]);
      const entry = await kept(check, alice, idOf(activity), 'projection-announced');
      check.equal('projection-announced', at(entry, 'state'), 'kept', `the host has it: ${what}`);
    }
    await announceFence(check, cast);
    for (const [what, activity] of rows) {
      check.equal('announce-once', artifacts.fetchesOf(idOf(activity)).length, 0, `not: ${what}`);
    }
  },
});

const confidential = defineCheck({
  id: 'announce/not-public-but-had',
  title: 'to announce what another actor of the host received in private opens it to nobody',
  class: 'verbs',
  requirements: ['artifact-private', 'projection-scope', 'announce-once'],
  async run(check) {
    const cast = await setAnnouncing(check);
    const { alice, bob, eve, artifacts } = cast;
    const carol = await check.actor();
    const secret = authored(eve, { to: [carol.url] });
    await demandAccepted(check, carol, secret);
    artifacts.set(idOf(secret), secret);
    await announce(check, bob, idOf(secret), [alice]);
    await announceFence(check, cast);
    const asked = artifacts.fetchesOf(idOf(secret)).length;
    check.equal('announce-once', asked, 0, 'the host has it already');
    check.equal('projection-scope', await timesInFeed(alice, idOf(secret)), 0, 'not in her feed');
    check.equal('projection-scope', await timesInFeed(carol, idOf(secret)), 1, 'in his it is');
    for (const [token, status] of [
      [undefined, 404],
      [alice.token, 404],
      [carol.token, 200],
    ] as const) {
      const answer = await check.get(`/artifacts/${idOf(secret)}`, { token });
      check.status('artifact-private', answer, status, 'the artifact is for who received it');
    }
  },
});

const delivered = defineCheck({
  id: 'announce/delivered-later',
  title: 'what was fetched can still be received, once for each actor',
  class: 'verbs',
  requirements: ['announce-no-effect', 'inbox-accepted', 'inbox-replay', 'inbox-listed'],
  async run(check) {
    const cast = await setAnnouncing(check);
    const { alice, eve } = cast;
    const { note } = await announceFence(check, cast);
    const inbox = async (): Promise<number> =>
      (await alice.items('inbox')).filter((item) => at(item, 'id') === idOf(note)).length;
    check.equal('announce-no-effect', await inbox(), 0, 'what was fetched is not received');
    const taken = await check.deliver(alice, note);
    check.status('announce-no-effect', taken, 202, 'so it is no replay');
    check.status('inbox-accepted', taken, 202, 'it is received like anything else');
    await check.eventually('inbox-listed', 'it is listed then', async () => (await inbox()) === 1);
    check.refused('inbox-replay', await check.deliver(alice, note), REFUSED.replay);
    check.equal('announce-no-effect', await timesInFeed(alice, idOf(note)), 1, 'once in the feed');
    const carol = await check.actor();
    const answer = await check.deliver(carol, note);
    check.status('inbox-accepted', answer, 202, 'another actor receives it too');
    check.expect('announce-no-effect', eve.deliveries.length === 0, 'the author hears nothing');
  },
});

// ------------------------------------------------------------------------------------------------ no effect

const quiet = defineCheck({
  id: 'announce/no-effect',
  title: 'a fetched Follow, Accept, Undo, Update, Delete, Endorse or definition changes nothing',
  class: 'verbs',
  requirements: ['announce-no-effect', 'announce-kept'],
  needs: ['operator'],
  async run(check) {
    const cast = await setAnnouncing(check);
    const { alice, bob, eve, artifacts } = cast;
    // Both follow each other, and one more Follow of hers is open.
    const his = eve.follow(alice.url);
    await demandAccepted(check, alice, his);
    const first = await alice.follow(eve.url);
    await demandAccepted(check, alice, eve.answer('Accept', first, alice.url));
    const frank = await check.peer().actor();
    const open = await alice.follow(frank.url);
    await check.until('the sets are as they are to stay', async () => {
      const { followers, following, pending_outbound } = await alice.graph();
      return [followers, following, pending_outbound].every((set) => set.length === 1);
    });
    const target = idOf(await alice.note('to be endorsed', { to: [] }));
    const published = (): string => eve.later();
    const name = check.random('Pin');
    const items: JsonObject[] = [
      eve.activity({ type: 'Follow', object: alice.url, published: published() }),
      eve.activity({ type: 'Undo', object: his, published: published() }),
      eve.activity({ type: 'Reject', object: first, published: published() }),
      frank.activity({ type: 'Accept', object: open, published: published() }),
      eve.activity({
        type: 'Update',
        object: eve.url,
        patch: { name: 'Changed' },
        published: published(),
      }),
      eve.activity({ type: 'Endorse', object: target, kind: 'like', published: published() }),
      eve.activity({
        object: { type: 'DefineActivity', name, schema: {} },
        published: published(),
      }),
      eve.activity({ type: 'Delete', object: eve.url, published: published() }),
    ];
    const look = async (): Promise<unknown> => ({
      graph: await alice.graph(),
      document: await keptDocument(check, eve.url),
      endorsed: at(await alice.projection('endorsements'), target),
      defined: at(await alice.projection('define-registry'), 'received'),
      pending: at(await alice.projection('pending-follows'), alice.url),
      sent: eve.deliveries.length,
    });
    await check.until('both deliveries have come', () => eve.deliveries.length === 2);
    const before = await look();
    for (const activity of items) {
      artifacts.set(idOf(activity), activity);
      await announce(check, bob, idOf(activity), [alice]);
      await kept(check, alice, idOf(activity), 'announce-kept');
      const artifact = await check.get(`/artifacts/${idOf(activity)}`);
      check.equal('announce-kept', artifact.json, activity, 'it is served', { answer: artifact });
    }
    await announceFence(check, cast);
    check.equal('announce-no-effect', await look(), before, 'nothing else has changed');
    await demandAccepted(check, alice, eve.activity({ published: published() }));
    check.equal(
      'announce-no-effect',
      (await alice.graph()).followers,
      [eve.url],
      'and who was deleted by hearsay goes on',
    );
  },
});

const local = defineCheck({
  id: 'announce/by-a-local-actor',
  title: 'an actor of the same host announces what the host has, and what it does not have',
  class: 'verbs',
  requirements: ['announce-once', 'announce-aside', 'projection-announced'],
  async run(check) {
    const [alice, carol] = [await check.actor(), await check.actor()];
    const bob = await check.probe.actor();
    const known = bob.activity();
    await demandAccepted(check, carol, known);
    const unknown = bob.activity();
    const announces: JsonObject[] = [];
    for (const activity of [known, unknown]) {
      announces.push(
        await carol.published({ type: 'Announce', object: idOf(activity), to: [alice.url] }),
      );
    }
    const entry = await kept(check, alice, idOf(known), 'projection-announced');
    check.equal('projection-announced', at(entry, 'state'), 'kept', 'the host has the first one');
    for (const by of announces) {
      await check.eventually('announce-aside', 'the Announce is in the feed', async () => {
        return (await timesInFeed(alice, idOf(by))) === 1;
      });
    }
    await announcedWhere(
      check,
      alice,
      idOf(unknown),
      'the second one is not there, and waited for',
      (seen) => at(seen, 'state') === 'waiting' && at(seen, 'attempts') === 1,
    );
    await demandAccepted(check, carol, unknown);
    const later = await kept(check, alice, idOf(unknown), 'projection-announced');
    check.equal(
      'projection-announced',
      at(later, 'state'),
      'kept',
      'kept, by whatever way it came',
    );
    const asked = check.probe.requests.filter(({ path }) => path.startsWith('/artifacts/'));
    check.equal('announce-once', asked.length, 0, "nobody asks the author's host");
  },
});

export const announceChecks: readonly CheckDefinition[] = [
  fetched,
  kinds,
  refused,
  signer,
  history,
  schema,
  audiences,
  strays,
  once,
  secondAnnouncer,
  had,
  confidential,
  delivered,
  quiet,
  local,
];
