// DIDs on the web: where their documents are fetched, which of their keys count for what, and what is no such DID.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { show, textAt } from '../engine/json.ts';
import { signRecord } from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { tamper, timeFromNow } from '../probe/activities.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import type { PeerActor } from '../probe/peer-actor.ts';
import { describePeerKey, signsWith } from '../probe/peer-keys.ts';
import type { SyncPeer } from '../probe/peer.ts';
import {
  brought,
  documentLine,
  heldForm,
  importLines,
  judgeForms,
  keyActor,
  ownThread,
  readKeyDocument,
  recordLine,
  refusalOf,
} from './records-support.ts';
import type { FormPair } from './records-support.ts';

const HOUR = 3_600_000;

/** A host may wait some seconds for a document that does not come. */
const PATIENT = { deadline_ms: 12_000 };

const where = defineCheck({
  id: 'identity/did-web-url',
  title:
    'the document of a did:web is fetched from where its path says, and from .well-known without one',
  class: 'records',
  requirements: ['did-web-url', 'did-web-document', 'identity-key-document-kept'],
  needs: ['operator'],
  async run(check) {
    const thread = ownThread(check);
    const peer = await check.syncPeer({ method: 'web' });
    const judge = async (actor: PeerActor, path: string, what: string): Promise<void> => {
      const record = actor.record({ thread });
      await importLines(check, [recordLine(record)], PATIENT);
      const fetches = peer.probe.requested(path);
      const asked = peer.probe.requests.map((request) => request.path);
      check.expect('did-web-url', fetches.length > 0, `${what}: ${path} is fetched`, {
        actual: show(asked),
      });
      const accept = fetches[0]?.headers['accept'] ?? '';
      check.equal(
        'did-web-url',
        accept.split(/\s*,\s*/),
        ['application/did+json', 'application/json'],
        `${what}: what is asked for`,
      );
      const held = await heldForm(check, String(record['id']));
      check.equal('did-web-document', held, record, `${what}: the record is stored`);
    };
    await judge(
      peer.actor({ method: 'web' }),
      `/actors/${peer.actors[0]?.name ?? ''}/did.json`,
      'with a path',
    );
    await judge(peer.instance, '/.well-known/did.json', 'without a path');
    // An actor of an instance of the web, whose DID has a percent sign in it.
    const hosted = peer.actor();
    const record = hosted.record({ thread });
    const answer = await importLines(check, [documentLine(hosted), recordLine(record)], PATIENT);
    check.equal(
      'did-web-document',
      refusalOf(answer, 3),
      undefined,
      'an actor of an instance of the web',
      { answer },
    );
    const shown = await readKeyDocument(check, hosted.did);
    check.equal(
      'identity-key-document-kept',
      shown.json,
      hosted.keyDocument(),
      'whose key document is kept',
      {
        answer: shown,
      },
    );
  },
});

/** A DID document, made of the right one, and what becomes of a record of its actor. */
type DocumentCase = readonly [
  name: string,
  requirement: 'did-web-document' | 'did-web-purpose',
  code: string | undefined,
  change: (document: JsonObject, actor: PeerActor) => { [name: string]: JsonValue | undefined },
];

function keyEntry(actor: PeerActor): JsonObject {
  return describePeerKey(actor.key);
}

const DOCUMENTS: readonly DocumentCase[] = [
  ['the right document', 'did-web-document', undefined, () => ({})],
  [
    'members of its own',
    'did-web-document',
    undefined,
    () => ({ '@context': 'https://www.w3.org/ns/did/v1', service: [] }),
  ],
  [
    'the id of another DID',
    'did-web-document',
    'signer-unresolvable',
    (_, actor) => ({ id: `${actor.did}x` }),
  ],
  ['no id', 'did-web-document', 'signer-unresolvable', () => ({ id: undefined })],
  [
    'the URL as its id',
    'did-web-document',
    'signer-unresolvable',
    () => ({ id: 'http://localhost/did.json' }),
  ],
  [
    'a key with another controller',
    'did-web-document',
    'key-unknown',
    (_, actor) => ({
      assertionMethod: [{ ...keyEntry(actor), controller: keyActor().did }],
    }),
  ],
  [
    'a key without a controller',
    'did-web-document',
    'key-unknown',
    (_, actor) => ({
      assertionMethod: [tamper(keyEntry(actor), { controller: undefined })],
    }),
  ],
  [
    'a key of another type',
    'did-web-document',
    'key-unknown',
    (_, actor) => ({
      assertionMethod: [{ ...keyEntry(actor), type: 'JsonWebKey2020' }],
    }),
  ],
  [
    'a key with a relative id',
    'did-web-document',
    'key-unknown',
    (_, actor) => ({
      assertionMethod: [{ ...keyEntry(actor), id: '#key-1' }],
    }),
  ],
  [
    'a key by its id',
    'did-web-purpose',
    undefined,
    (_, actor) => ({
      verificationMethod: [keyEntry(actor)],
      assertionMethod: [actor.key.id],
    }),
  ],
  [
    'a key by an id that is nowhere',
    'did-web-purpose',
    'key-unknown',
    (_, actor) => ({
      assertionMethod: [actor.key.id],
      authentication: [],
    }),
  ],
  [
    'a key by its id, with another controller',
    'did-web-document',
    'key-unknown',
    (_, actor) => ({
      verificationMethod: [{ ...keyEntry(actor), controller: keyActor().did }],
      assertionMethod: [actor.key.id],
    }),
  ],
  [
    'a key for authentication only',
    'did-web-purpose',
    'key-unknown',
    () => ({ assertionMethod: [] }),
  ],
  [
    'a key for authentication only, and no other list',
    'did-web-purpose',
    'key-unknown',
    () => ({
      assertionMethod: undefined,
    }),
  ],
  [
    'a key that is only a verification method',
    'did-web-purpose',
    'key-unknown',
    (_, actor) => ({
      verificationMethod: [keyEntry(actor)],
      ...{ assertionMethod: [], authentication: [] },
    }),
  ],
  [
    'a key for assertions only',
    'did-web-purpose',
    undefined,
    () => ({ authentication: undefined }),
  ],
  [
    'a key without purpose and time',
    'did-web-purpose',
    undefined,
    (_, actor) => ({
      assertionMethod: [tamper(keyEntry(actor), { purpose: undefined, created: undefined })],
    }),
  ],
  [
    'a key that came later',
    'did-web-document',
    'key-inactive',
    (_, actor) => ({
      assertionMethod: [{ ...keyEntry(actor), created: timeFromNow(HOUR) }],
    }),
  ],
  [
    'a key that was superseded',
    'did-web-document',
    'key-inactive',
    (_, actor) => ({
      assertionMethod: [{ ...keyEntry(actor), superseded_at: timeFromNow(-HOUR) }],
    }),
  ],
  [
    'a key that was revoked',
    'did-web-document',
    'key-revoked',
    (_, actor) => ({
      assertionMethod: [{ ...keyEntry(actor), revoked_at: timeFromNow(-HOUR) }],
    }),
  ],
  [
    'entries that are no keys beside the key',
    'did-web-document',
    undefined,
    (_, actor) => ({
      assertionMethod: [null, 7, {}, 'x', keyEntry(actor)],
    }),
  ],
];

async function offered(
  check: CheckContext,
  actor: PeerActor,
  thread: string,
): Promise<{ code: string | undefined; stored: boolean }> {
  const record = actor.record({ thread });
  const answer = await importLines(check, [recordLine(record)], PATIENT);
  const code = answer.status === 200 ? refusalOf(answer, 2) : `status ${answer.status}`;
  const held = await heldForm(check, String(record['id']));
  return { code, stored: held !== undefined };
}

const contents = defineCheck({
  id: 'identity/did-web-document',
  title:
    'the document of a did:web is about this DID, and its keys count for what they are listed for',
  class: 'records',
  requirements: ['did-web-document', 'did-web-purpose'],
  needs: ['operator'],
  async run(check) {
    const thread = ownThread(check);
    const peer = await check.syncPeer();
    for (const [name, requirement, code, change] of DOCUMENTS) {
      const actor = peer.actor({ method: 'web' });
      actor.document_change = change(actor.keyDocument(), actor);
      const seen = await offered(check, actor, thread);
      check.equal(
        requirement,
        seen,
        { code, stored: code === undefined },
        `a document with ${name}`,
      );
      check.expect(requirement, actor.document_fetches > 0, 'which was fetched', {
        actual: `${actor.document_fetches} fetches`,
      });
    }
  },
});

const ANSWERS: readonly (readonly [string, Behaviour, string | undefined])[] = [
  ['200', {}, undefined],
  ['200 as application/json', { content_type: 'application/json' }, undefined],
  ['404', { status: 404 }, 'signer-unresolvable'],
  ['410', { status: 410 }, 'signer-unresolvable'],
  ['403', { status: 403 }, 'signer-unresolvable'],
  ['201', { status: 201 }, 'signer-unresolvable'],
  ['no JSON', { body: 'x' }, 'signer-unresolvable'],
  ['a list', { body: [] }, 'signer-unresolvable'],
  [
    'a redirect to another host',
    { redirect: 'http://127.0.0.1:9/did.json' },
    'signer-unresolvable',
  ],
  ['more than a mebibyte', { pad_to_bytes: 1_100_000 }, 'signer-unresolvable'],
  ['500', { status: 500 }, 'signer-unavailable'],
  ['503', { status: 503 }, 'signer-unavailable'],
  ['429', { status: 429 }, 'signer-unavailable'],
  ['nothing', { hang_up: 'after' }, 'signer-unavailable'],
  ['nothing in time', { never: true }, 'signer-unavailable'],
];

const answers = defineCheck({
  id: 'identity/did-web-answers',
  title:
    'a document that cannot be used makes a signer unresolvable, one that cannot be had unavailable',
  class: 'records',
  requirements: ['did-web-document', 'import-each'],
  needs: ['operator'],
  deadline_ms: 60_000,
  async run(check) {
    const thread = ownThread(check);
    const peer = await check.syncPeer();
    for (const [name, behaviour, code] of ANSWERS) {
      const actor = peer.actor({ method: 'web' });
      actor.on_document.add(behaviour);
      const seen = await offered(check, actor, thread);
      check.equal(
        'did-web-document',
        seen,
        { code, stored: code === undefined },
        `a document answered with ${name}`,
      );
    }
    // One signer who cannot be had does not keep the others out.
    const lost = peer.actor({ method: 'web' });
    lost.on_document.add({ status: 500 });
    const others = [keyActor().record({ thread }), keyActor().record({ thread })];
    const lines = [others[0], lost.record({ thread }), others[1]].map((record) =>
      recordLine(record as JsonObject),
    );
    const answer = await importLines(check, lines, PATIENT);
    check.equal(
      'import-each',
      refusalOf(answer, 3),
      'signer-unavailable',
      'the one in the middle',
      { answer },
    );
    for (const other of others) {
      const held = await heldForm(check, String(other['id']));
      check.equal('import-each', held, other, 'those around it are stored');
    }
  },
});

/** DIDs that are none, each beside a right one. `%port` stands for the port of a probe that would answer. */
const MALFORMED: readonly (readonly [requirement: string, did: string])[] = [
  ...[
    ...['127.0.0.1%3A%port', '127.0.0.1%3A%port:actors:x', '127.1%3A%port', '2130706433%3A%port'],
    ...[
      '%5B%3A%3A1%5D%3A%port',
      '[::1]%3A%port',
      'a.127',
      'LOCALHOST%3A%port',
      'Localhost%3A%port',
    ],
    ...[
      'localhost%3a%port',
      'localhost%3A0%port',
      'localhost%3A',
      'localhost%3A0',
      'localhost%3A65536',
    ],
    ...[
      'localhost%3A%port%3A%port',
      'localhost%3Ax',
      'localhost%3A-1',
      'localhost.%3A%port',
      '.localhost',
    ],
    ...[
      '-localhost%3A%port',
      'localhost-%3A%port',
      'local_host%3A%port',
      'local..host',
      '',
      ':x',
      '%3A%port',
    ],
    ...[
      'localhost%3A%port:',
      'localhost%3A%port::x',
      'localhost%3A%port:.',
      'localhost%3A%port:..:x',
    ],
    ...[
      'localhost%3A%port:a%2Fb',
      'localhost%3A%port:a/b',
      'localhost%3A%port:a b',
      'localhost%3A%port:é',
    ],
    ...[
      'localhost%3A%port:a?b',
      'localhost%3A%port#key-1',
      'user@localhost%3A%port',
      `${'a'.repeat(64)}.example`,
    ],
    ...['bücher.example', '0x7f000001%3A%port', 'a.0x1', `localhost%3A%port:${'a'.repeat(490)}`],
  ].map((rest) => ['did-web-strict', `did:web:${rest}`] as const),
  ...[
    ...[
      '',
      'z6Mk',
      'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2do',
      'Z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
    ],
    ...[
      'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doKK',
      'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2do0',
    ],
    ...[
      'z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc',
      'zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme',
    ],
    'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK#z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
  ].map((rest) => ['did-key', `did:key:${rest}`] as const),
];

const malformed = defineCheck({
  id: 'identity/did-malformed',
  title: 'what is no DID by the rules of its method is refused, and nothing is fetched for it',
  class: 'records',
  requirements: ['did-web-strict', 'did-key', 'record-shape'],
  needs: ['operator'],
  async run(check) {
    const thread = ownThread(check);
    const peer = await check.syncPeer();
    const port = new URL(peer.base).port;
    const author = keyActor();
    const web = peer.actor({ method: 'web' });
    const before = peer.probe.requests.length;
    const pairs = MALFORMED.map(([requirement, template]): FormPair => {
      const did = template.replaceAll('%port', port);
      const unsigned = { ...author.unsigned({ thread }), actor: did };
      const key = { ...author.key, id: `${did}#key-1` };
      return {
        ...{ name: did.slice(0, 80), requirement, code: 'shape-invalid' },
        broken: signRecord(unsigned, signsWith(key)),
        sibling: requirement === 'did-key' ? author.record({ thread }) : web.record({ thread }),
      };
    });
    await judgeForms(check, pairs, { also: ['record-shape'] });
    const asked = peer.probe.requests.slice(before).map((request) => request.path);
    const expected = `/actors/${web.name}/did.json`;
    check.expect(
      'did-web-strict',
      asked.every((path) => path === expected),
      'nothing else is fetched',
      {
        expected,
        actual: show(asked),
      },
    );
    check.expect('did-web-strict', asked.length > 0, 'while the document of the right DID is', {
      actual: show(asked),
    });
  },
});

/** What an actor of a host cannot be called. */
const NO_ACTORS = [
  ...['did:sync:user:alice', 'did:sync:user:', 'did:sync:user::alice', 'did:sync:user:key:alice'],
  ...[
    'did:sync:user:%instance:',
    'did:sync:user:%instance:Alice',
    'did:sync:user:%instance:-alice',
  ],
  ...[
    'did:sync:user:%instance:al ice',
    'did:sync:user:%instance:al.ice',
    `did:sync:user:%instance:${'a'.repeat(65)}`,
  ],
  ...[
    'did:sync:host:%instance:alice',
    'did:sync:%instance:alice',
    'did:sync:user:did:%instance:alice',
  ],
  ...[
    'did:sync:user:sync:user:%instance:bob:alice',
    'did:sync:user:example:x:alice',
    'did:Sync:user:%instance:alice',
  ],
  ...[
    'did:sync:user:web:127.0.0.1:alice',
    'did:sync:user:web:B.example:alice',
    'DID:sync:user:%instance:alice',
  ],
];

const actors = defineCheck({
  id: 'identity/did-sync-malformed',
  title: 'the DID of an actor names a did:key or a did:web and a name, and nothing else is one',
  class: 'records',
  requirements: ['record-shape', 'import-verified'],
  needs: ['operator'],
  async run(check) {
    const thread = ownThread(check);
    const peer = await check.syncPeer();
    const good = peer.actor();
    const pairs = NO_ACTORS.map((template): FormPair => {
      const did = template.replaceAll('%instance', peer.did.slice('did:'.length));
      const unsigned = { ...good.unsigned({ thread }), actor: did };
      return {
        ...{ name: template, requirement: 'record-shape', code: 'shape-invalid' },
        broken: signRecord(unsigned, signsWith({ ...good.key, id: `${did}#key-1` })),
        sibling: good.record({ thread }),
      };
    });
    await judgeForms(check, pairs, { documents: [good], also: ['import-verified'] });
  },
});

const guarded = defineCheck({
  id: 'identity/did-web-guarded',
  title: 'in production nobody makes a host fetch from localhost by a DID',
  class: 'records',
  requirements: ['did-web-url', 'security-fetch-private'],
  needs: ['operator', 'guarded'],
  async run(check) {
    const host = await check.startHost({ guarded: true });
    const peer: SyncPeer = await check.syncPeer();
    const thread = ownThread(check);
    const actor = peer.actor({ method: 'web' });
    const record = actor.record({ thread });
    const self = keyActor().record({ thread });
    const answer = await importLines(check, [recordLine(record), recordLine(self)], {
      host,
      ...PATIENT,
    });
    for (const id of ['did-web-url', 'security-fetch-private']) {
      check.equal(id, refusalOf(answer, 2), 'signer-unresolvable', 'the record is refused', {
        answer,
      });
      check.equal(id, peer.probe.connections, 0, 'and nobody was asked');
      check.equal(id, refusalOf(answer, 3), undefined, 'a record whose DID is a key is not', {
        answer,
      });
    }
    // The same record is taken where the address may be used.
    await brought(check, [record]);
    const held = await heldForm(check, String(record['id']));
    check.equal('did-web-url', textAt(held, 'id'), record['id'], 'in development it is taken');
  },
});

export const identityWebChecks: readonly CheckDefinition[] = [
  where,
  contents,
  answers,
  malformed,
  actors,
  guarded,
];
