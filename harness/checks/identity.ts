// Who a host is, and whose its actors' keys are: the instance, key documents, and the document on the web.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, listAt, show, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import {
  actorDid,
  didWebOf,
  isDid,
  keysOfDidDocument,
  OracleError,
  oracleDidKey,
  oracleReadKeyDocument,
  parseMultikey,
  readDid,
  sha256,
} from '../oracle/index.ts';
import {
  didOf,
  instanceDid,
  instanceKeys,
  moveData,
  ownThread,
  readIdentity,
  readKeyDocument,
  readView,
  REFUSED,
  upTo,
  verifiesRecord,
  writeRequest,
  written,
} from './records-support.ts';

const endpoint = defineCheck({
  id: 'identity/endpoint',
  title: 'a host says who it is, and whom a token belongs to',
  class: 'records',
  requirements: ['identity-endpoint', 'identity-endpoint-actor', 'http-head'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const unborn = await check.unborn();
    const answer = await readIdentity(check);
    const { json } = answer;
    check.status('identity-endpoint', answer, 200, 'it needs no token');
    check.equal('identity-endpoint', answer.media_type, 'application/json', 'as application/json');
    const did = textAt(json, 'did') ?? '';
    const kind = isDid(did) ? readDid(did).method : 'none';
    const method = kind === 'instance' ? 'sync' : kind;
    check.expect(
      'identity-endpoint',
      ['key', 'web', 'instance'].includes(kind),
      'a method that a host may have',
      {
        actual: show(did),
        answer,
      },
    );
    const multibase = textAt(json, 'public_key_multibase') ?? '';
    check.equal(
      'identity-endpoint',
      { object: at(json, 'object'), method: at(json, 'method') },
      { object: 'identity', method },
      'what it is, and its method',
      { answer },
    );
    check.equal(
      'identity-endpoint',
      at(json, 'key_fingerprint'),
      fingerprint(multibase),
      'the fingerprint of the key',
    );
    const key_id = textAt(json, 'key_id') ?? '';
    if (method === 'key') {
      const { publicKeyMultibase, verificationMethod } = oracleDidKey(did);
      check.equal('identity-endpoint', key_id, verificationMethod, 'the verification method');
      check.equal('identity-endpoint', multibase, publicKeyMultibase, 'the key of the DID');
    } else {
      check.expect('identity-endpoint', key_id.startsWith(`${did}#`), 'the method is the DID’s', {
        actual: key_id,
      });
    }
    check.expect(
      'identity-endpoint-actor',
      at(json, 'actor') === undefined,
      'no actor without a token',
      {
        answer,
      },
    );
    for (const [name, token] of [
      ['an unknown token', check.random('unknown-token-')],
      ['the operator’s token', check.operatorToken()],
    ] as const) {
      const other = await readIdentity(check, check.host, token);
      check.status('identity-endpoint', other, 200, `${name} is answered`);
      check.equal('identity-endpoint-actor', other.json, json, `${name} gives the instance only`);
    }
    for (const [name, actor] of [
      ['an actor', alice],
      ['an actor that is not created yet', unborn],
    ] as const) {
      const own = await readIdentity(check, check.host, actor.token);
      check.equal(
        'identity-endpoint-actor',
        own.json,
        { ...(json as object), actor: actorDid(did, actor.name) },
        `the token of ${name} gives its DID as well`,
        { answer: own },
      );
    }
    const head = await check.request('/v1/identity', { method: 'HEAD' });
    check.status('http-head', head, 200, 'HEAD is answered like GET');
  },
});

function fingerprint(multibase: string): string {
  try {
    return Buffer.from(sha256(parseMultikey(multibase))).toString('hex');
  } catch (error) {
    if (error instanceof OracleError) return 'none';
    throw error;
  }
}

const stays = defineCheck({
  id: 'identity/instance-key',
  title: 'a host has one DID and a key of its own, which outlive its process',
  class: 'records',
  requirements: ['identity-instance-key', 'identity-endpoint'],
  needs: ['operator', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const before = await readIdentity(check, host);
    check.status('identity-endpoint', before, 200, 'a fresh host has an identity');
    const actors = [await check.actor({ host }), await check.actor({ host })];
    await actors[0]?.rotate();
    for (const how of ['stop', 'kill'] as const) {
      await host.restart(how);
      const after = await readIdentity(check, host);
      check.equal('identity-instance-key', after.json, before.json, `the same after a ${how}`);
    }
    const own = textAt(before.json, 'public_key_multibase');
    for (const actor of actors) {
      const keys = listAt(await actor.document(), 'assertionMethod');
      check.expect(
        'identity-instance-key',
        keys.length > 0 && keys.every((key) => at(key, 'publicKeyMultibase') !== own),
        'no actor has the key of the instance',
        { expected: `another key than ${own ?? 'none'}`, actual: show(keys) },
      );
    }
    const elsewhere = await check.startHost();
    await moveData(host, elsewhere);
    const moved = await readIdentity(check, elsewhere);
    check.equal(
      'identity-instance-key',
      moved.json,
      before.json,
      'the same under another base URL',
    );
    const shared = await readIdentity(check);
    check.expect(
      'identity-instance-key',
      textAt(shared.json, 'did') !== textAt(before.json, 'did'),
      'two hosts have different DIDs',
    );
  },
});

/** Holds the key document of a local actor against its actor document. */
async function judgeKeyDocument(
  check: CheckContext,
  actor: LocalActor,
  what: string,
  expected_keys: readonly unknown[],
  host: Host = check.host,
): Promise<string> {
  const did = await didOf(check, actor);
  const answer = await readKeyDocument(check, did, host);
  check.status('identity-key-document', answer, 200, `${what}: it is there, without a token`);
  check.equal('identity-key-document', answer.media_type, 'application/json', `${what}: its type`);
  const { json } = answer;
  const instance = await instanceDid(check, host);
  check.equal(
    'identity-key-document',
    {
      id: at(json, 'id'),
      controller: at(json, 'controller'),
      alsoKnownAs: at(json, 'alsoKnownAs'),
    },
    { id: did, controller: instance, alsoKnownAs: [actor.url] },
    `${what}: who it is about`,
    { answer },
  );
  const due = expected_keys.map((key) => ({
    ...(key as object),
    id: (textAt(key, 'id') ?? '').replace(actor.url, did),
    controller: did,
  }));
  check.equal('identity-key-document', at(json, 'assertionMethod'), due, `${what}: its keys`, {
    answer,
  });
  check.expect(
    'identity-key-document',
    at(json, 'id') === did && at(json, '@id') === undefined,
    `${what}: it has no content id`,
  );
  const code = await refusalOfDocument(check, did, json, host);
  check.expect('identity-key-document', code === undefined, `${what}: the instance signed it`, {
    actual: code ?? 'verifies',
    answer,
  });
  return textAt(json, 'updated') ?? '';
}

async function refusalOfDocument(
  check: CheckContext,
  did: string,
  document: unknown,
  host: Host,
): Promise<string | undefined> {
  try {
    oracleReadKeyDocument(did, document, await instanceKeys(check, host));
    return undefined;
  } catch (error) {
    if (error instanceof OracleError) return `${error.code}: ${error.detail}`;
    throw error;
  }
}

const documents = defineCheck({
  id: 'identity/key-document',
  title: 'the key document of an actor follows its keys from its Create to its Delete and beyond',
  class: 'records',
  requirements: ['identity-key-document', 'record-proof', 'identity-key-document-unknown'],
  needs: ['operator', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const alice = await check.unborn({ host });
    const did = await didOf(check, alice);
    check.refused(
      'identity-key-document-unknown',
      await readKeyDocument(check, did, host),
      REFUSED.not_found,
      'an actor that has not been created',
    );
    await alice.published({ type: 'Create', object: { type: 'Person', name: 'Alice' } });
    const keys = async (): Promise<unknown[]> => listAt(await alice.document(), 'assertionMethod');
    const times: string[] = [];
    const judge = async (what: string, history: readonly unknown[]): Promise<void> => {
      times.push(await judgeKeyDocument(check, alice, what, history, host));
    };
    const records: unknown[] = [];
    const thread = ownThread(check);
    const note = async (): Promise<void> => {
      records.push(await written(check, alice, writeRequest(thread)));
    };
    await judge('a new actor', await keys());
    await note();
    await alice.rotate();
    await judge('after a rotation', await keys());
    await note();
    await host.restart('kill');
    const added = await alice.published({
      type: 'Update',
      object: alice.url,
      patch: { add_publicKey: { purpose: ['rotate-key'] } },
    });
    await judge('with a third key', await keys());
    await note();
    const third = textAt(added, 'patch', 'add_publicKey', 'id') ?? '';
    await alice.published({ type: 'Update', object: alice.url, patch: { revoke: third } });
    await judge('with a key revoked', await keys());
    await note();
    const last = await keys();
    check.expect('identity-key-document', last.length === 3, 'three keys are shown by then', {
      actual: show(last),
    });
    for (const record of records) {
      await verifiesRecord(check, 'record-proof', record, 'each record verifies still', host);
    }
    await alice.published({ type: 'Delete', object: alice.url });
    await judge('after its Delete', last);
    for (const record of records) {
      await verifiesRecord(check, 'record-proof', record, 'and after the Delete', host);
    }
    // Of the four documents before the Delete each says something else than the one before.
    const risen = times.every((time, index) => {
      const before = times[index - 1] ?? '';
      return index < 4 ? time > before : time >= before;
    });
    check.expect('identity-key-document', risen, 'updated grows with each change', {
      actual: show(times),
    });
  },
});

const strangers = defineCheck({
  id: 'identity/key-document-unknown',
  title: 'a host has no key document of whoever is not its actor',
  class: 'records',
  requirements: ['identity-key-document-unknown', 'identity-key-document'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const did = await didOf(check, alice);
    const instance = await instanceDid(check);
    const other = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
    for (const unknown of [
      ...[
        instance,
        other,
        actorDid(other, alice.name),
        actorDid(instance, check.random('nobody-')),
      ],
      ...[`${did}x`, did.toUpperCase(), `${did}:x`, `${did}#key-1`, `${did}/`, did.slice(0, -1)],
      ...[alice.url, alice.name, 'did:example:alice', 'did:', 'x', '__proto__', 'did:sync:user:'],
      ...[
        `did:sync:user:${alice.name}`,
        `did:web:a.example:actors:${alice.name}`,
        `did:sync:${did}`,
      ],
    ]) {
      const answer = await readKeyDocument(check, unknown);
      check.refused('identity-key-document-unknown', answer, REFUSED.not_found, show(unknown));
    }
    const answer = await readKeyDocument(check, did);
    check.equal(
      'identity-key-document',
      at(answer.json, 'id'),
      did,
      'and that of its actor is there',
    );
    const path = `/v1/actors/${encodeURIComponent(did)}`;
    const lower = await check.get(path.replaceAll('%3A', '%3a'));
    check.equal(
      'identity-key-document',
      at(lower.json, 'id'),
      did,
      'whatever the case of its encoding',
    );
    const head = await check.request(path, { method: 'HEAD' });
    check.status('identity-key-document', head, 200, 'HEAD is answered like GET');
  },
});

const rotations = defineCheck({
  id: 'identity/rotation-race',
  title: 'records that are written while the key of their actor rotates verify under its history',
  class: 'records',
  requirements: ['record-proof', 'record-clock-parallel'],
  needs: ['operator'],
  async run(check) {
    const alice = await check.actor();
    const thread = ownThread(check);
    const rotate = async (): Promise<void> => {
      for (const _ of upTo(5)) await alice.rotate();
    };
    const lines = upTo(4).map(async (line) => {
      for (const n of upTo(10))
        await written(check, alice, writeRequest(thread, { body: { line, n } }));
    });
    await Promise.all([rotate(), ...lines]);
    const view = await readView(check, thread);
    check.equal('record-clock-parallel', view.length, 40, 'none is lost');
    for (const record of view) {
      const what = `the record of clock ${show(at(record, 'clock'))}, ${show(at(record, 'created'))}`;
      await verifiesRecord(check, 'record-proof', record, `${what} verifies`);
    }
    const methods = new Set(view.map((record) => textAt(record, 'proof', 'verificationMethod')));
    check.note(`The records were signed with ${methods.size} keys.`);
  },
});

const onTheWeb = defineCheck({
  id: 'identity/did-web-served',
  title: 'a host with a domain name serves the document of its did:web, one without has none',
  class: 'records',
  requirements: ['identity-did-web-served'],
  needs: ['operator', 'restart'],
  async run(check) {
    const named = await check.startHost({ hostname: 'localhost' });
    const did = didWebOf(named.base) ?? '';
    const answer = await check.get(`${named.base}/.well-known/did.json`);
    check.status('identity-did-web-served', answer, 200, `${named.base} has a document`);
    check.equal('identity-did-web-served', answer.media_type, 'application/did+json', 'its type');
    const { json } = answer;
    check.equal('identity-did-web-served', at(json, 'id'), did, 'the DID of its authority', {
      answer,
    });
    const identity = (await readIdentity(check, named)).json;
    for (const purpose of ['assertionMethod', 'authentication'] as const) {
      let found: unknown;
      try {
        found = keysOfDidDocument(did, json, purpose).map((key) => key.publicKeyMultibase);
      } catch (error) {
        found = error instanceof OracleError ? error.code : undefined;
      }
      check.equal(
        'identity-did-web-served',
        found,
        [textAt(identity, 'public_key_multibase')],
        `${purpose} has the key of the instance, in a form that a reader may use`,
        { answer },
      );
    }
    const own = textAt(identity, 'did') ?? '';
    const names = listAt(json, 'alsoKnownAs');
    check.expect(
      'identity-did-web-served',
      own === did || names.includes(own),
      'alsoKnownAs has the instance DID',
      {
        expected: own,
        actual: show(names),
        answer,
      },
    );
    const numbered = await check.startHost();
    const absent = await check.get(`${numbered.base}/.well-known/did.json`);
    const what = 'a host whose base URL has an IP address has none';
    check.refused('identity-did-web-served', absent, REFUSED.not_found, what);
  },
});

export const identityChecks: readonly CheckDefinition[] = [
  endpoint,
  stays,
  documents,
  strangers,
  rotations,
  onTheWeb,
];
