// The manifest: how the target introduces itself, and what it takes for an introduction.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, listAt, show, textAt } from '../engine/json.ts';
import type { Host } from '../engine/target.ts';
import { OracleError, oracleVerifyManifest, signDocument } from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { refusesWith } from '../probe/behaviour.ts';
import type { ManifestOptions, SyncPeer } from '../probe/peer.ts';
import { DAY, HOUR, meet, SECOND } from './pairs-support.ts';
import { instanceKeys } from './records-support.ts';

const PLACE = '/.well-known/syncropel';

/** What the oracle has against the manifest of a host; `undefined` for a good one. */
async function faultOf(
  check: CheckContext,
  host: Host,
  manifest: unknown,
  now: string,
): Promise<string | undefined> {
  const keys = await instanceKeys(check, host);
  try {
    oracleVerifyManifest(manifest, { keysOf: () => keys, now, strict: true });
    return undefined;
  } catch (error) {
    if (error instanceof OracleError) return error.message;
    throw error;
  }
}

function timesOf(manifest: unknown): { issued: number; expires: number } {
  return {
    issued: Date.parse(textAt(manifest, 'issued') ?? ''),
    expires: Date.parse(textAt(manifest, 'expires') ?? ''),
  };
}

const served = defineCheck({
  id: 'pairs/the-manifest-is-served',
  title: 'everybody can read the manifest of the host: its DID, where it is, and its endpoints',
  class: 'pairs',
  requirements: ['manifest-served', 'manifest-fresh'],
  async run(check) {
    const answer = await check.get(PLACE);
    check.status('manifest-served', answer, 200, 'the manifest is there, without a token');
    const manifest = at(answer.json, 'federation_manifest');
    const identity = await check.get('/v1/identity');
    check.equal(
      'manifest-served',
      at(manifest, 'instance', 'did'),
      at(identity.json, 'did'),
      'it is that of the instance DID',
      { answer },
    );
    check.equal('manifest-served', at(manifest, 'base_url'), check.base, 'it has the own base', {
      answer,
    });
    check.equal(
      'manifest-served',
      ['pair_endpoint', 'sync_change_endpoint', 'sync_record_endpoint'].map((name) =>
        at(manifest, 'federation', name),
      ),
      ['/v1/federation/pair', '/v1/sync/changes', '/v1/sync/records'].map(
        (path) => check.base + path,
      ),
      'the endpoints are below it',
      { answer },
    );
    const fault = await faultOf(check, check.host, manifest, new Date().toISOString());
    check.expect('manifest-served', fault === undefined, 'the oracle accepts it', {
      expected: 'a signed manifest',
      actual: fault ?? 'accepted',
      answer,
    });
    const capabilities = at(answer.json, 'capabilities_manifest');
    check.equal(
      'manifest-served',
      at(capabilities, 'protocol'),
      'concordat/0',
      'beside it stands which protocol the host speaks',
      { answer },
    );
    const classes = listAt(capabilities, 'classes');
    check.expect(
      'manifest-served',
      ['core', 'records', 'pairs'].every((name) => classes.includes(name)),
      'and its classes',
      { expected: 'core, records and pairs among them', actual: show(classes), answer },
    );
    const { issued, expires } = timesOf(manifest);
    const now = Date.now();
    check.equal('manifest-fresh', expires - issued, 7 * DAY, 'it is for 7 days', { answer });
    check.expect(
      'manifest-fresh',
      issued <= now + 5 * SECOND && expires >= now + DAY,
      'it is valid, and for one more day at least',
      {
        actual: `from ${show(at(manifest, 'issued'))} to ${show(at(manifest, 'expires'))}`,
        answer,
      },
    );
    const actor = await check.actor();
    for (const token of [actor.token, 'a-token-of-nobody-at-all']) {
      const again = await check.get(PLACE, { token });
      check.equal(
        'manifest-served',
        [again.status, at(again.json, 'federation_manifest', 'instance', 'did')],
        [200, at(identity.json, 'did')],
        'a token makes no difference',
        { answer: again },
      );
    }
  },
});

const fresh = defineCheck({
  id: 'pairs/the-manifest-stays-fresh',
  title: 'on every day, the manifest that is served is valid for at least one more day',
  class: 'pairs',
  needs: ['restart', 'operator', 'test-clock'],
  requirements: ['manifest-fresh', 'manifest-served'],
  async run(check) {
    const host = await check.startHost();
    const pair = await meet(check, { host });
    let identity: unknown;
    // Steps of less and of more than a day, over more than two lifetimes; one over a restart.
    const steps = [0, 5 * HOUR, 23 * HOUR, 30 * HOUR, 142 * HOUR, HOUR, 156 * HOUR, 3 * DAY];
    for (const [index, step] of steps.entries()) {
      await pair.advance(step);
      if (index === 5) await host.restart('kill');
      const answer = await check.get(`${host.base}${PLACE}`);
      const manifest = at(answer.json, 'federation_manifest');
      identity ??= at(manifest, 'instance', 'did');
      const now = Date.parse(pair.peer.now());
      const { issued, expires } = timesOf(manifest);
      check.equal('manifest-fresh', expires - issued, 7 * DAY, 'it is for 7 days', { answer });
      check.expect(
        'manifest-fresh',
        expires >= now + DAY && issued <= now + 5 * SECOND,
        'it is valid by the clock of the host for one more day',
        {
          expected: `issued by, and valid for a day after ${pair.peer.now()}`,
          actual: `${show(at(manifest, 'issued'))} to ${show(at(manifest, 'expires'))}`,
          answer,
        },
      );
      const fault = await faultOf(check, host, manifest, pair.peer.now());
      check.expect('manifest-served', fault === undefined, 'the oracle accepts it', {
        actual: fault ?? 'accepted',
        answer,
      });
      check.equal(
        'manifest-served',
        at(manifest, 'instance', 'did'),
        identity,
        'the DID stays the same',
        { answer },
      );
    }
  },
});

// ------------------------------------------------------------------------------------------------ reading

/** What the target answers its operator who wants to pair with a peer that introduces itself in this way. */
async function answerTo(
  check: CheckContext,
  peer: SyncPeer,
  options: ManifestOptions,
  start: { strict?: boolean } = {},
): Promise<HttpAnswer> {
  peer.manifest_options = options;
  return await check.operator().startPair({ peer_url: peer.base, ...start });
}

/** Counts a refusal, and that nothing was sent to the peer for which it was to be had. */
function refusedWith(
  check: CheckContext,
  requirement: string,
  code: string,
  answer: HttpAnswer,
  peer: SyncPeer,
  what: string,
): void {
  check.refused(requirement, answer, { status: 502, code }, `${what} is refused`);
  check.equal(requirement, peer.messages.length, 0, `${what}: no request was sent`, { answer });
}

const missing = defineCheck({
  id: 'pairs/no-manifest-is-missing',
  title: 'an answer without a federation manifest is refused as such',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['manifest-missing', 'manifest-invalid'],
  async run(check) {
    const peer = await check.syncPeer();
    const bodies: [string, JsonObject, string][] = [
      ['an empty object', {}, 'manifest-missing'],
      [
        'an answer with capabilities only',
        { capabilities_manifest: { protocol: 'concordat/0', classes: [] } },
        'manifest-missing',
      ],
      ['a manifest that is not below its name', peer.manifest(), 'manifest-missing'],
      [
        'a manifest under another name',
        { Federation_Manifest: peer.manifest() },
        'manifest-missing',
      ],
      ['a manifest that is null', { federation_manifest: null }, 'manifest-invalid'],
      ['a manifest that is empty', { federation_manifest: {} }, 'manifest-invalid'],
      ['a manifest that is a list', { federation_manifest: [peer.manifest()] }, 'manifest-invalid'],
    ];
    for (const [what, body, code] of bodies) {
      peer.on.manifest.clear();
      peer.on.manifest.add({ body, status: 200, content_type: 'application/json' });
      const answer = await answerTo(check, peer, {});
      const requirement = body['federation_manifest'] === null ? 'manifest-missing' : code;
      refusedWith(check, requirement, code, answer, peer, what);
    }
    peer.on.manifest.clear();
    peer.on.manifest.add({
      body: { federation_manifest: peer.manifest() },
      status: 200,
      content_type: 'application/json',
    });
    const good = await answerTo(check, peer, {});
    check.expect(
      'manifest-missing',
      good.status === 200 || good.status === 202,
      'a manifest alone is enough',
      { expected: '200 or 202', actual: String(good.status), answer: good },
    );
  },
});

/** Manifests of the peer that are wrong in one way each, signed as they are. */
function formFaults(peer: SyncPeer): [string, ManifestOptions][] {
  const good = peer.manifest({});
  const inside = (name: string, change: JsonObject): ManifestOptions => ({
    fields: { [name]: { ...(good[name] as JsonObject), ...change } },
  });
  const lacking = (name: string, member: string): ManifestOptions => {
    const rest = { ...(good[name] as JsonObject) };
    delete rest[member];
    return { fields: { [name]: rest } };
  };
  const members = ['object', 'manifest_version', 'instance', 'base_url', 'federation'];
  const more = ['advertises', 'consent_policy', 'issued', 'expires'];
  const other = 'http://127.0.0.1:9';
  const issued = peer.now();
  /** Another base with endpoints that fit it. */
  const based = (base: string): ManifestOptions => {
    const federation = { ...(good['federation'] as JsonObject) };
    federation['pair_endpoint'] = `${base}/v1/federation/pair`;
    federation['sync_change_endpoint'] = `${base}/v1/sync/changes`;
    federation['sync_record_endpoint'] = `${base}/v1/sync/records`;
    return { fields: { base_url: base, federation } };
  };
  const value = (name: string, it: JsonValue): [string, ManifestOptions] => [
    `${name} ${show(it, 40)}`,
    { fields: { [name]: it } },
  ];
  return [
    ...[...members, ...more].map((name): [string, ManifestOptions] => [
      `a manifest without ${name}`,
      { fields: { [name]: undefined } },
    ]),
    value('object', 'capabilities_manifest'),
    value('manifest_version', 2),
    value('manifest_version', '1'),
    value('issued', '2026-10-24T00:00:00Z'),
    value('expires', 4_102_444_800_000),
    value('advertises', {}),
    [
      'a federation_protocol_version of another protocol',
      inside('instance', { federation_protocol_version: 'concordat/1' }),
    ],
    ['an instance without version', lacking('instance', 'version')],
    ['an instance without did', lacking('instance', 'did')],
    ['an instance with another DID', inside('instance', { did: 'did:example:bob' })],
    ['enabled that is no boolean', inside('federation', { enabled: 'true' })],
    ['a federation without pair_endpoint', lacking('federation', 'pair_endpoint')],
    ['a federation without sync_change_endpoint', lacking('federation', 'sync_change_endpoint')],
    ['a federation without sync_record_endpoint', lacking('federation', 'sync_record_endpoint')],
    [
      'a pair_endpoint at another host',
      inside('federation', { pair_endpoint: `${other}/v1/federation/pair` }),
    ],
    [
      'a sync_change_endpoint at another host',
      inside('federation', { sync_change_endpoint: `${other}/v1/sync/changes` }),
    ],
    [
      'a sync_record_endpoint at another host',
      inside('federation', { sync_record_endpoint: `${other}/v1/sync/records` }),
    ],
    [
      'a pair_endpoint with another path',
      inside('federation', { pair_endpoint: `${peer.base}/v1/federation/pair/` }),
    ],
    [
      'a sync_change_endpoint with a query',
      inside('federation', { sync_change_endpoint: `${peer.base}/v1/sync/changes?x` }),
    ],
    ['kinds that are no texts', inside('advertises', { kinds: [1] })],
    [
      'accepts_pair_requests that is no boolean',
      inside('consent_policy', { accepts_pair_requests: 1 }),
    ],
    ['a base_url with a slash at its end', based(`${peer.base}/`)],
    ['a base_url with a path', based(`${peer.base}/somewhere`)],
    ['a base_url with user information', based(peer.base.replace('://', '://user@'))],
    ['a base_url with a query', based(`${peer.base}?here`)],
    ['a base_url of another scheme', based(peer.base.replace('http:', 'ftp:'))],
    ['a relative base_url', based('')],
    ['a manifest that ends when it begins', { issued, expires: issued }],
  ];
}

/** Manifests of the peer whose signature is not what it should be. */
function proofFaults(peer: SyncPeer, stranger: SyncPeer): [string, ManifestOptions][] {
  const good = peer.manifest({});
  const proof = good['proof'] as JsonObject;
  const issued = peer.now();
  const { proof: _proof, ...unsigned } = peer.manifest({ issued });
  const forLogin = signDocument(unsigned, {
    ...{ privateKey: peer.key.private_key, verificationMethod: peer.key.id },
    ...{ created: issued, proofPurpose: 'authentication' },
  });
  const changed = (change: JsonObject): ManifestOptions => ({
    tampered: { proof: { ...proof, ...change } },
  });
  return [
    ['a manifest without a proof', { tampered: { proof: undefined } }],
    ['a manifest with two proofs', { tampered: { proof: [proof, proof] } }],
    [
      'a member changed after signing',
      { tampered: { advertises: { kinds: ['x'], namespaces: [] } } },
    ],
    ['a member added after signing', { tampered: { note: 'no harm meant' } }],
    ['the id of another document', { fields: { id: stranger.manifest({})['id'] ?? null } }],
    [
      'an id that was changed after signing',
      { tampered: { id: stranger.manifest({})['id'] ?? null } },
    ],
    ['a manifest without an id', { tampered: { id: undefined } }],
    ['the key of another instance', { key: stranger.key }],
    [
      'the key of another instance under the own name',
      { key: { ...stranger.key, id: peer.key.id, controller: peer.did } },
    ],
    ['the key of an actor', { key: peer.actor().key }],
    [
      'the manifest of another instance with the DID replaced',
      { fields: { instance: { ...(good['instance'] as JsonObject), did: stranger.did } } },
    ],
    ['a proof for another purpose', { issued, tampered: { proof: forLogin['proof'] ?? null } }],
    ['a proof that says another purpose', changed({ proofPurpose: 'authentication' })],
    ['a proof of another time', changed({ created: '2020-01-01T00:00:00.000Z' })],
  ];
}

const invalid = defineCheck({
  id: 'pairs/an-invalid-manifest-is-refused',
  title: 'a manifest of another form, or not signed by its DID, is refused before anything is sent',
  class: 'pairs',
  needs: ['operator'],
  deadline_ms: 60_000,
  requirements: ['manifest-invalid'],
  async run(check) {
    const peer = await check.syncPeer();
    const stranger = await check.syncPeer();
    for (const [what, options] of [...formFaults(peer), ...proofFaults(peer, stranger)]) {
      const answer = await answerTo(check, peer, options);
      refusedWith(check, 'manifest-invalid', 'manifest-invalid', answer, peer, what);
    }
    // What no reader looks at may be anything, and more may be there: it is covered all the same.
    const good = peer.manifest({});
    const instance = { ...(good['instance'] as JsonObject), version: '', build: 7 };
    const fields = {
      instance,
      advertises: { kinds: ['a', 'b'], namespaces: [] },
      consent_policy: { default_posture: 'closed', accepts_pair_requests: false, more: null },
      federation: { ...(good['federation'] as JsonObject), enabled: false, relay_endpoint: '-' },
      contact: ['somebody'],
    };
    const answer = await answerTo(check, peer, { fields });
    check.expect(
      'manifest-invalid',
      answer.status === 200 || answer.status === 202,
      'one with other values and more members is accepted',
      { expected: '200 or 202', actual: `${answer.status} ${answer.text.slice(0, 200)}`, answer },
    );
    check.equal('manifest-invalid', peer.messages[0]?.kind, 'pair_request', 'the peer was asked');
  },
});

const unbelieved = defineCheck({
  id: 'pairs/a-prolonged-manifest-is-invalid',
  title:
    'what is inside of the signature cannot be prolonged on the way, however lenient the reader is',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['manifest-invalid', 'manifest-expired'],
  async run(check) {
    const peer = await check.syncPeer();
    const old = { issued: peer.now(-8 * DAY), expires: peer.now(-DAY) };
    for (const strict of [true, false]) {
      const prolonged = { ...old, tampered: { expires: peer.now(DAY) } };
      const answer = await answerTo(check, peer, prolonged, { strict });
      refusedWith(
        check,
        'manifest-invalid',
        'manifest-invalid',
        answer,
        peer,
        `a manifest prolonged by somebody, strict ${strict}`,
      );
    }
    const expired = await answerTo(check, peer, old);
    refusedWith(
      check,
      'manifest-expired',
      'manifest-expired',
      expired,
      peer,
      'as it was signed, it',
    );
    const lenient = await answerTo(check, peer, old, { strict: false });
    check.expect(
      'manifest-expired',
      lenient.status === 200 || lenient.status === 202,
      'a reader that is not strict takes it',
      {
        expected: '200 or 202',
        actual: `${lenient.status} ${lenient.text.slice(0, 200)}`,
        answer: lenient,
      },
    );
  },
});

const expired = defineCheck({
  id: 'pairs/a-manifest-has-its-time',
  title: 'a manifest is good until it expires, and from 300 seconds before it was issued',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['manifest-expired'],
  async run(check) {
    const times: [string, number, number, boolean][] = [
      ['that has just expired', -HOUR, -SECOND / 2, false],
      ['that expired a week ago', -8 * DAY, -7 * DAY, false],
      ['that is about to expire', -7 * DAY, 20 * SECOND, true],
      ['that was issued a year ago', -365 * DAY, DAY, true],
      ['issued 303 seconds after now', 303 * SECOND, 8 * DAY, false],
      ['issued 299 seconds after now', 299 * SECOND, 8 * DAY, true],
      ['issued tomorrow', DAY, 8 * DAY, false],
    ];
    for (const [what, issued, expires, isGood] of times) {
      const peer = await check.syncPeer();
      const options = { issued: peer.now(issued), expires: peer.now(expires) };
      const answer = await answerTo(check, peer, options);
      if (isGood) {
        check.expect(
          'manifest-expired',
          answer.status === 200 || answer.status === 202,
          `one ${what} is accepted`,
          {
            expected: '200 or 202',
            actual: `${answer.status} ${answer.text.slice(0, 200)}`,
            answer,
          },
        );
        check.equal('manifest-expired', peer.messages[0]?.kind, 'pair_request', 'and acted on');
      } else {
        refusedWith(check, 'manifest-expired', 'manifest-expired', answer, peer, `one ${what}`);
      }
    }
  },
});

const web = defineCheck({
  id: 'pairs/a-manifest-of-a-did-web',
  title:
    'the manifest of a did:web is judged by the assertionMethod of its document, if that can be had',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['manifest-invalid'],
  async run(check) {
    const answered = (status: number) => (peer: SyncPeer) =>
      peer.on.did_document.add(refusesWith(status, 'not-found'));
    const shows = (change: JsonObject) => (peer: SyncPeer) =>
      (peer.instance.document_change = change);
    const documents: [string, (peer: SyncPeer) => unknown, number, string][] = [
      ['a document that is not there', answered(404), 502, 'manifest-invalid'],
      ['a document that cannot be had now', answered(503), 503, 'peer-unavailable'],
      [
        'a document of another DID',
        shows({ id: 'did:web:localhost%3A1' }),
        502,
        'manifest-invalid',
      ],
      ['keys for authentication only', shows({ assertionMethod: [] }), 502, 'manifest-invalid'],
    ];
    for (const [what, prepare, status, code] of documents) {
      const peer = await check.syncPeer({ method: 'web' });
      prepare(peer);
      const answer = await answerTo(check, peer, {});
      check.refused('manifest-invalid', answer, { status, code }, `${what}`);
      check.equal('manifest-invalid', peer.messages.length, 0, `${what}: nothing was sent`);
    }
    const peer = await check.syncPeer({ method: 'web' });
    const answer = await answerTo(check, peer, {});
    check.expect(
      'manifest-invalid',
      answer.status === 200 || answer.status === 202,
      'one with its key in the document is accepted',
      { expected: '200 or 202', actual: `${answer.status} ${answer.text.slice(0, 200)}`, answer },
    );
  },
});

const elsewhere = defineCheck({
  id: 'pairs/a-manifest-says-where-the-peer-is',
  title: 'the peer is at the base_url of its manifest, wherever the manifest was found',
  class: 'pairs',
  needs: ['operator'],
  requirements: ['manifest-invalid'],
  async run(check) {
    const peer = await check.syncPeer();
    const finder = await check.syncPeer();
    finder.on.manifest.add({
      status: 200,
      content_type: 'application/json',
      body: { capabilities_manifest: {}, federation_manifest: peer.manifest() },
    });
    const operator = check.operator();
    const answer = await operator.startPair({ peer_url: finder.base });
    check.expect(
      'manifest-invalid',
      answer.status === 200 || answer.status === 202,
      'a manifest that names another base than that at which it was found is none the worse',
      { expected: '200 or 202', actual: `${answer.status} ${answer.text.slice(0, 200)}`, answer },
    );
    check.equal(
      'manifest-invalid',
      [peer.messages[0]?.kind, finder.messages.length],
      ['pair_request', 0],
      'the request goes to the base in it',
    );
    await check.until('the pair is active', async () => {
      const identity = await check.get('/v1/identity');
      const pair_id = peer.pairId({ did: textAt(identity.json, 'did') ?? '' });
      return at(await operator.pair(pair_id), 'peer_url') === peer.base;
    });
  },
});

export const manifestChecks: readonly CheckDefinition[] = [
  served,
  fresh,
  missing,
  invalid,
  unbelieved,
  expired,
  web,
  elsewhere,
];
