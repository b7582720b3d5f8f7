// A directory: what it takes into a log and what it refuses, what it shows of it, and that nothing is lost or taken twice.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import { generateKeyPair } from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';
import { DirectoryLog } from '../probe/directory.ts';
import type { OperationOptions } from '../probe/directory.ts';
import { makeDidKey } from '../probe/peer-keys.ts';

const PLACE = 'https://b.example';
const SHAPE = { status: 422, code: 'shape-invalid' };
const CONFLICT = { status: 409, code: 'conflict' };
const GONE = { status: 410, code: 'gone' };
const NOT_FOUND = { status: 404, code: 'not-found' };

const life = defineCheck({
  id: 'directory/the-life-of-a-log',
  title:
    'a log begins with a genesis, goes on with updates and ends with a revoke; document, handle and operations follow it',
  class: 'directory',
  requirements: [
    'directory-genesis',
    'directory-update',
    'directory-document',
    'directory-operations',
    'directory-handle',
    'directory-fold',
    'directory-unknown',
  ],
  async run(check) {
    const directory = check.directoryClient();
    const handle = DirectoryLog.handle();
    const log = new DirectoryLog({
      url: PLACE,
      handle,
      namespaces: ['default'],
      also_known_as: [makeDidKey().did],
    });
    check.refused(
      'directory-unknown',
      await directory.document(log.hash),
      NOT_FOUND,
      'before its genesis there is no document',
    );
    check.refused(
      'directory-unknown',
      await directory.operations(log.hash),
      NOT_FOUND,
      'nor operations',
    );
    check.refused('directory-unknown', await directory.handle(handle), NOT_FOUND, 'nor the handle');
    const taken = async (
      answer: HttpAnswer,
      status: number,
      requirement: string,
    ): Promise<void> => {
      check.status(requirement, answer, status, `the ${String(log.last['type'])} is taken`);
      const due = { did: log.did, hash: log.hash, operation: String(log.last['id']) };
      check.equal(requirement, answer.json, due, 'did, hash and operation', { answer });
      await shows(check, log);
    };
    await taken(await directory.genesis(log.genesis), 201, 'directory-genesis');
    const named = await directory.handle(handle);
    check.equal(
      'directory-handle',
      [named.status, named.json],
      [200, { handle, did: log.did }],
      'the handle is its',
      { answer: named },
    );
    log.change({ names: ['key-1', 'key-2'], url: 'https://c.example:8443' });
    await taken(await directory.update(log.hash, log.last), 200, 'directory-update');
    log.change({
      names: ['key-2'],
      handle: null,
      namespaces: [],
      new_rotation_keys: true,
    } as OperationOptions);
    await taken(await directory.update(log.hash, log.last), 200, 'directory-update');
    check.refused(
      'directory-handle',
      await directory.handle(handle),
      NOT_FOUND,
      'a handle that was given up is nobody’s',
    );
    const again = DirectoryLog.handle();
    log.change({ handle: again });
    await taken(await directory.update(log.hash, log.last), 200, 'directory-update');
    check.equal(
      'directory-handle',
      textAt((await directory.handle(again)).json, 'did'),
      log.did,
      'another handle is its',
    );
    log.revoke();
    const revoked = await directory.revoke(log.hash, log.last);
    check.status('directory-update', revoked, 200, 'the revoke is taken');
    check.refused(
      'directory-document',
      await directory.document(log.hash),
      GONE,
      'there is no document any more',
    );
    check.equal(
      'directory-operations',
      await directory.shown(log.hash),
      log.operations,
      'all operations are shown',
    );
    check.refused(
      'directory-handle',
      await directory.handle(again),
      NOT_FOUND,
      'the handle leads nowhere',
    );
    check.refused(
      'directory-unknown',
      await directory.document(new DirectoryLog().hash),
      NOT_FOUND,
      'a log that never was',
    );
  },
});

const shape = defineCheck({
  id: 'directory/only-operations-of-the-right-form',
  title: 'an operation of another form is refused, and the log stays as it was',
  class: 'directory',
  requirements: [
    'directory-shape',
    'directory-refuse',
    'directory-type',
    'directory-did',
    'directory-id',
    'directory-genesis',
  ],
  deadline_ms: 60_000,
  async run(check) {
    const directory = check.directoryClient();
    const log = new DirectoryLog({ url: PLACE });
    const pair = generateKeyPair().publicKeyMultibase;
    const forms: [string, JsonObject][] = [
      ...[
        'rotation_keys',
        'keys',
        'services',
        'handle',
        'namespaces',
        'also_known_as',
        'created',
        'object',
      ].map((name): [string, JsonObject] => [
        `no ${name}`,
        { [name]: undefined } as unknown as JsonObject,
      ]),
      ['another object', { object: 'operation' }],
      ['an unknown member', { note: 'x' }],
      ['a previous in a genesis', { previous: String(log.genesis['id']) }],
      ['no rotation key', { rotation_keys: [] }],
      ['six rotation keys', { rotation_keys: six() }],
      ['a rotation key twice', { rotation_keys: [pair, pair] }],
      ['a rotation key that is no Multikey', { rotation_keys: ['z6Mk'] }],
      ['no key', { keys: [] }],
      ['two keys of one name', { keys: [named('a'), named('a')] }],
      ['a key with another name', { keys: [{ name: 'key 1', publicKeyMultibase: pair }] }],
      ['a key with another member', { keys: [{ ...named('a'), type: 'Multikey' }] }],
      ['eleven keys', { keys: Array.from({ length: 11 }, (_, index) => named(`k${index}`)) }],
      [
        'a place with a path',
        { services: [{ type: 'syncropel', serviceEndpoint: `${PLACE}/here` }] },
      ],
      ['two services of one type', { services: [place(PLACE), place('https://c.example')] }],
      [
        'six services',
        {
          services: Array.from({ length: 6 }, (_, index) => ({
            type: `t${index}`,
            serviceEndpoint: PLACE,
          })),
        },
      ],
      ['a short handle', { handle: 'ab' }],
      ['a handle that begins with a hyphen', { handle: '-abc' }],
      ['a handle in capitals', { handle: 'Abc' }],
      ['a handle of 33 characters', { handle: 'a'.repeat(33) }],
      ['a namespace that is none', { namespaces: ['default/x'] }],
      ['a namespace twice', { namespaces: ['code', 'code'] }],
      ['21 namespaces', { namespaces: Array.from({ length: 21 }, (_, index) => `n${index}`) }],
      [
        'eleven other names',
        { also_known_as: Array.from({ length: 11 }, (_, index) => `did:x:${index}`) },
      ],
      ['another name of 513 characters', { also_known_as: ['x'.repeat(513)] }],
      ['a time in another form', { created: '2026-11-20T10:00:00Z' }],
    ];
    for (const [what, fields] of forms) {
      const broken = new DirectoryLog({ url: PLACE, fields });
      const answer = await directory.genesis(broken.genesis);
      check.refused('directory-shape', answer, SHAPE, `a genesis with ${what}`);
    }
    const large = new DirectoryLog({ url: PLACE, fields: { also_known_as: ['x'.repeat(17_000)] } });
    check.refused(
      'directory-shape',
      await directory.genesis(large.genesis),
      { status: 413, code: 'too-large' },
      'a body of more than 16,384 bytes',
    );
    check.status(
      'directory-genesis',
      await directory.genesis(log.genesis),
      201,
      'the good genesis',
    );
    const update = log.update({ url: 'https://c.example' });
    check.refused(
      'directory-type',
      await directory.genesis(update),
      SHAPE,
      'an update at the route of a genesis',
    );
    check.refused(
      'directory-type',
      await directory.revoke(log.hash, update),
      SHAPE,
      'an update at the route of a revoke',
    );
    check.refused(
      'directory-type',
      await directory.update(log.hash, log.revocation()),
      SHAPE,
      'a revoke at the route of an update',
    );
    check.refused(
      'directory-type',
      await directory.update(log.hash, log.genesis),
      SHAPE,
      'a genesis at the route of an update',
    );
    const other = new DirectoryLog({ url: PLACE });
    await directory.publish(other);
    check.refused(
      'directory-did',
      await directory.update(other.hash, update),
      SHAPE,
      'an update at the log of another DID',
    );
    check.refused(
      'directory-did',
      await directory.update(log.hash, log.update({ fields: { did: other.did } })),
      SHAPE,
      'an update that names another DID',
    );
    check.refused(
      'directory-did',
      await directory.revoke(log.hash, log.revocation({ fields: { did: other.did } })),
      SHAPE,
      'a revoke that names another DID',
    );
    const more = log.revocation({ fields: { handle: null } });
    check.refused(
      'directory-shape',
      await directory.revoke(log.hash, more),
      SHAPE,
      'a revoke with more members',
    );
    const mismatch = { status: 422, code: 'id-mismatch' };
    check.refused(
      'directory-id',
      await directory.update(log.hash, log.update({ tampered: { handle: DirectoryLog.handle() } })),
      mismatch,
      'an update that was changed after its id was made',
    );
    check.refused(
      'directory-id',
      await directory.genesis({ ...other.genesis, id: String(log.genesis['id']) }),
      mismatch,
      'a genesis under the id of another one',
    );
    check.refused(
      'directory-id',
      await directory.genesis({
        ...new DirectoryLog({ url: PLACE }).genesis,
        id: new DirectoryLog().hash,
      }),
      mismatch,
      'a genesis under an id that nobody has',
    );
    check.refused(
      'directory-refuse',
      await directory.update(new DirectoryLog().hash, update),
      NOT_FOUND,
      'a log that is not there',
    );
    check.equal(
      'directory-refuse',
      await directory.shown(log.hash),
      log.operations,
      'the log is as it was',
    );
    check.equal(
      'directory-refuse',
      await directory.shown(other.hash),
      other.operations,
      'and so is the other one',
    );
    check.status(
      'directory-genesis',
      await directory.update(log.hash, update),
      200,
      'the good update',
    );
  },
});

const proofs = defineCheck({
  id: 'directory/only-rotation-keys-sign',
  title: 'an operation is signed by a rotation key of the one before it, and by no other key',
  class: 'directory',
  requirements: ['directory-proof', 'directory-refuse', 'directory-update', 'directory-genesis'],
  async run(check) {
    const directory = check.directoryClient();
    const log = new DirectoryLog({ url: PLACE });
    const stranger = makeDidKey().key;
    const first = log.rotation_keys.at(-1);
    const unknown = { status: 401, code: 'key-unknown' };
    check.refused(
      'directory-proof',
      await directory.genesis(new DirectoryLog({ url: PLACE, key: stranger }).genesis),
      unknown,
      'a genesis by a stranger',
    );
    await directory.publish(log);
    const ways: [string, OperationOptions, string][] = [
      ['a stranger', { key: stranger }, 'key-unknown'],
      ['no proof', { tampered: { proof: undefined } }, 'proof-missing'],
      ['a proof that is a list', { tampered: { proof: [] } }, 'proof-malformed'],
      ['another purpose', { proof_purpose: 'authentication' }, 'proof-purpose'],
      [
        'another time',
        { proof_created: new Date(Date.now() - 60_000).toISOString() },
        'proof-created',
      ],
      [
        'a method of another kind',
        { proof: { verificationMethod: `${log.did}#key-1` } },
        'proof-method',
      ],
      ['another cryptosuite', { proof: { cryptosuite: 'eddsa-rdfc-2022' } }, 'proof-unsupported'],
    ];
    for (const [what, options, code] of ways) {
      for (const [kind, operation] of [
        ['update', log.update(options)],
        ['revoke', log.revocation(options)],
      ] as const) {
        const answer = await directory.post(`${kind}/${log.hash}`, operation);
        check.refused('directory-proof', answer, { status: 401, code }, `a ${kind} with ${what}`);
      }
    }
    const good = log.update({ url: 'https://c.example' });
    const forged = {
      ...good,
      proof: {
        ...(good['proof'] as JsonObject),
        proofValue: at(log.genesis, 'proof', 'proofValue') as JsonValue,
      },
    };
    check.refused(
      'directory-proof',
      await directory.update(log.hash, forged),
      { status: 401, code: 'proof-invalid' },
      'a signature of another operation',
    );
    log.change({ new_rotation_keys: true } as OperationOptions);
    check.status(
      'directory-update',
      await directory.update(log.hash, log.last),
      200,
      'the key before it hands over to another one',
    );
    if (first === undefined) throw new TypeError('the log has no rotation key');
    check.refused(
      'directory-proof',
      await directory.update(log.hash, log.update({ key: first })),
      unknown,
      'the rotation key that was given up',
    );
    check.refused(
      'directory-proof',
      await directory.revoke(log.hash, log.revocation({ key: first })),
      unknown,
      'it cannot revoke either',
    );
    const signing = log.keys.at(-1);
    if (signing !== undefined) {
      check.refused(
        'directory-proof',
        await directory.update(
          log.hash,
          log.update({ key: { ...signing, id: methodOf(signing.publicKeyMultibase) } }),
        ),
        unknown,
        'a key of the DID that is no rotation key',
      );
    }
    check.equal(
      'directory-refuse',
      await directory.shown(log.hash),
      log.operations,
      'nothing of this is in the log',
    );
    log.change({ url: 'https://d.example' });
    check.status(
      'directory-update',
      await directory.update(log.hash, log.last),
      200,
      'the present rotation key signs',
    );
    check.status(
      'directory-genesis',
      await directory.genesis(new DirectoryLog({ url: PLACE }).genesis),
      201,
      'and a genesis by its own',
    );
  },
});

const chain = defineCheck({
  id: 'directory/a-log-is-one-chain',
  title:
    'an operation follows the last one, in time too, gives no name of a key a second time, and nothing follows a revoke',
  class: 'directory',
  requirements: [
    'directory-previous',
    'directory-created',
    'directory-name-reused',
    'directory-revoked',
    'directory-time',
    'directory-refuse',
    'directory-update',
  ],
  async run(check) {
    const directory = check.directoryClient();
    const log = new DirectoryLog({ url: PLACE });
    await directory.publish(log);
    const early = log.update({ url: 'https://early.example' });
    log.change({ names: ['key-1', 'key-2'] });
    await directory.publish(log);
    check.refused(
      'directory-previous',
      await directory.update(log.hash, early),
      CONFLICT,
      'an update of what is no longer the last',
    );
    check.refused(
      'directory-previous',
      await directory.update(
        log.hash,
        log.update({ fields: { previous: String(new DirectoryLog().genesis['id']) } }),
      ),
      CONFLICT,
      'an update of something else',
    );
    check.refused(
      'directory-previous',
      await directory.revoke(
        log.hash,
        log.revocation({ fields: { previous: String(log.genesis['id']) } }),
      ),
      CONFLICT,
      'a revoke of what is no longer the last',
    );
    const before = new Date(Date.parse(String(log.last['created'])) - 1).toISOString();
    check.refused(
      'directory-created',
      await directory.update(log.hash, log.update({ created: before })),
      CONFLICT,
      'an update a millisecond before the last one',
    );
    check.status(
      'directory-update',
      await directory.update(
        log.hash,
        change(log, { created: String(log.last['created']), url: 'https://same.example' }),
      ),
      200,
      'one at the same time is fine',
    );
    for (const seconds of [-310, 310, -86_400]) {
      const created = new Date(Date.now() + seconds * 1000).toISOString();
      check.refused(
        'directory-time',
        await directory.genesis(new DirectoryLog({ url: PLACE, created }).genesis),
        SHAPE,
        `a genesis of ${seconds} seconds from now`,
      );
    }
    for (const seconds of [-280, 280]) {
      const created = new Date(Date.now() + seconds * 1000).toISOString();
      check.status(
        'directory-time',
        await directory.genesis(new DirectoryLog({ url: PLACE, created }).genesis),
        201,
        `${seconds} seconds are fine`,
      );
    }
    const swapped = log.update({ fields: { keys: [named('key-1'), named('key-2')] } });
    check.refused(
      'directory-name-reused',
      await directory.update(log.hash, swapped),
      CONFLICT,
      'a name for another key',
    );
    check.status(
      'directory-update',
      await directory.update(log.hash, change(log, { names: ['key-2'] })),
      200,
      'key-1 is given up',
    );
    const first = log.genesis['keys'] as JsonObject[];
    const back = log.update({
      fields: { keys: [...(log.last['keys'] as JsonObject[]), first[0] as JsonObject] },
    });
    check.refused(
      'directory-name-reused',
      await directory.update(log.hash, back),
      CONFLICT,
      'and does not come back, even as the same key',
    );
    const late = log.update({ url: 'https://late.example' });
    log.revoke();
    check.status(
      'directory-update',
      await directory.revoke(log.hash, log.last),
      200,
      'the log ends',
    );
    check.refused(
      'directory-revoked',
      await directory.update(log.hash, late),
      GONE,
      'an update after the end',
    );
    check.refused(
      'directory-revoked',
      await directory.update(log.hash, log.update({ url: PLACE })),
      GONE,
      'one that follows the revoke',
    );
    check.refused(
      'directory-revoked',
      await directory.revoke(log.hash, log.revocation()),
      GONE,
      'a second revoke',
    );
    check.equal(
      'directory-refuse',
      await directory.shown(log.hash),
      log.operations,
      'the log has what was taken, and nothing else',
    );
  },
});

const order = defineCheck({
  id: 'directory/an-operation-is-judged-in-order',
  title: 'of several faults of an operation the first one in the order is told',
  class: 'directory',
  requirements: [
    'directory-refuse',
    'directory-shape',
    'directory-unknown',
    'directory-did',
    'directory-id',
    'directory-again',
    'directory-proof',
    'directory-revoked',
    'directory-previous',
    'directory-time',
    'directory-genesis',
  ],
  async run(check) {
    const directory = check.directoryClient();
    const handle = DirectoryLog.handle();
    const log = new DirectoryLog({ url: PLACE, handle });
    await directory.publish(log);
    const path = `${directory.base}/directory`;
    const stranger = makeDidKey().key;
    const unknown = { status: 401, code: 'key-unknown' };
    const mismatch = { status: 422, code: 'id-mismatch' };
    const ahead = new Date(Date.now() + 400_000).toISOString();
    check.refused(
      'directory-refuse',
      await check.post(`${path}/genesis`, 'x'.repeat(20_000), { content_type: 'text/plain' }),
      { status: 415, code: 'unsupported-media-type' },
      'the content type before the size',
    );
    const text = JSON.stringify(new DirectoryLog({ url: PLACE }).genesis);
    check.refused(
      'directory-refuse',
      await check.post(`${path}/genesis`, `${text.slice(0, -1)},"object":"x"}`, {
        content_type: 'application/json',
      }),
      { status: 400, code: 'duplicate-member' },
      'parsing before the form',
    );
    const nowhere = new DirectoryLog().hash;
    check.refused(
      'directory-shape',
      await directory.update(nowhere, log.update({ fields: { note: 'x' } })),
      SHAPE,
      'the form before the log',
    );
    check.refused(
      'directory-unknown',
      await directory.update(nowhere, log.update({ url: PLACE })),
      NOT_FOUND,
      'the log before the DID',
    );
    const other = new DirectoryLog({ url: PLACE });
    check.refused(
      'directory-did',
      await directory.update(
        log.hash,
        log.update({ fields: { did: other.did }, tampered: { handle: null } }),
      ),
      SHAPE,
      'the DID before the id',
    );
    check.refused(
      'directory-id',
      await directory.update(log.hash, log.update({ key: stranger, tampered: { handle: null } })),
      mismatch,
      'the id before the proof',
    );
    check.refused(
      'directory-proof',
      await directory.update(
        log.hash,
        log.update({ key: stranger, fields: { previous: String(other.genesis['id']) } }),
      ),
      unknown,
      'the proof before what it follows',
    );
    check.refused(
      'directory-previous',
      await directory.update(
        log.hash,
        log.update({ created: ahead, fields: { previous: String(other.genesis['id']) } }),
      ),
      CONFLICT,
      'what it follows before the time',
    );
    check.refused(
      'directory-proof',
      await directory.genesis(new DirectoryLog({ url: PLACE, handle, key: stranger }).genesis),
      unknown,
      'the proof before the handle',
    );
    check.refused(
      'directory-time',
      await directory.genesis(new DirectoryLog({ url: PLACE, handle, created: ahead }).genesis),
      SHAPE,
      'the time before the handle',
    );
    check.equal(
      'directory-refuse',
      await directory.shown(log.hash),
      log.operations,
      'the log is as it was',
    );
    log.revoke();
    await directory.publish(log);
    check.refused(
      'directory-proof',
      await directory.update(log.hash, log.update({ key: stranger })),
      unknown,
      'the proof before the end of the log',
    );
    check.refused(
      'directory-revoked',
      await directory.update(log.hash, log.update({ created: ahead })),
      GONE,
      'the end of the log before the time',
    );
    const forged = { ...log.genesis, proof: log.last['proof'] as JsonValue };
    check.status(
      'directory-again',
      await directory.genesis(forged),
      200,
      'what is known, with another proof, after the end',
    );
    check.equal(
      'directory-again',
      await directory.shown(log.hash),
      log.operations,
      'it is shown as it came first',
    );
    for (const name of ['ab', 'ABC', '-abc', 'a'.repeat(33), 'a%2Fb', '%C3%BC%C3%BC%C3%BC']) {
      check.refused(
        'directory-unknown',
        await directory.get(`handle/${name}`),
        NOT_FOUND,
        `${name} is no handle`,
      );
    }
  },
});

const extremes = defineCheck({
  id: 'directory/as-much-as-an-operation-may-have',
  title: 'an operation at the limits of its form is taken, one byte more than 16,384 is not',
  class: 'directory',
  requirements: ['directory-genesis', 'directory-shape', 'directory-fold'],
  async run(check) {
    const directory = check.directoryClient();
    const most: [string, JsonObject][] = [
      ['ten keys', { keys: Array.from({ length: 10 }, (_, index) => named(`k${index}`)) }],
      ['a key with a long name', { keys: [named('a'.repeat(64)), named('_')] }],
      [
        'five services',
        {
          services: Array.from({ length: 5 }, (_, index) => ({
            type: index === 0 ? 'syncropel' : `t${index}`,
            serviceEndpoint: PLACE,
          })),
        },
      ],
      ['no service and nothing else', { services: [], namespaces: [], handle: null }],
      ['twenty namespaces', { namespaces: Array.from({ length: 20 }, (_, index) => `n${index}`) }],
      ['ten other names', { also_known_as: Array.from({ length: 10 }, (_, index) => `x${index}`) }],
      ['another name of 512 code points', { also_known_as: ['😀'.repeat(512)] }],
      [
        'a handle of 32 characters',
        { handle: (DirectoryLog.handle() + 'x'.repeat(32)).slice(0, 32) },
      ],
    ];
    for (const [what, fields] of most) {
      const log = new DirectoryLog({ url: PLACE, fields });
      check.status('directory-genesis', await directory.genesis(log.genesis), 201, what);
      check.equal(
        'directory-fold',
        (await directory.document(log.hash)).json,
        log.fold().document,
        `${what}: its document`,
      );
    }
    const [fits, exceeds] = [new DirectoryLog({ url: PLACE }), new DirectoryLog({ url: PLACE })];
    const sent = async (log: DirectoryLog, bytes: number): Promise<HttpAnswer> =>
      await check.post(
        `${directory.base}/directory/genesis`,
        JSON.stringify(log.genesis).padEnd(bytes, ' '),
        { content_type: 'application/json' },
      );
    check.status('directory-genesis', await sent(fits, 16_384), 201, 'a body of 16,384 bytes');
    check.refused(
      'directory-shape',
      await sent(exceeds, 16_385),
      { status: 413, code: 'too-large' },
      'a body of 16,385 bytes',
    );
  },
});

const later = defineCheck({
  id: 'directory/an-hour-later',
  title:
    'the time of an operation is judged by the clock of the directory, and not of what is known',
  class: 'directory',
  requirements: ['directory-time', 'directory-again', 'directory-genesis'],
  needs: ['restart', 'test-clock'],
  async run(check) {
    const host = await check.startHost();
    const directory = check.directoryClient(host);
    const log = new DirectoryLog({ url: PLACE });
    check.status('directory-genesis', await directory.genesis(log.genesis), 201, 'it is begun');
    const hour = 3_600_000;
    await check.advanceClock(host, hour);
    check.status(
      'directory-again',
      await directory.genesis(log.genesis),
      200,
      'an hour later it is known',
    );
    check.refused(
      'directory-time',
      await directory.genesis(new DirectoryLog({ url: PLACE }).genesis),
      SHAPE,
      'another one of an hour ago',
    );
    const created = new Date(Date.now() + hour).toISOString();
    check.status(
      'directory-time',
      await directory.genesis(new DirectoryLog({ url: PLACE, created }).genesis),
      201,
      'one of now',
    );
  },
});

const again = defineCheck({
  id: 'directory/again-and-at-once',
  title:
    'an operation that is there already is answered with 200; of two that follow the same one, one is taken',
  class: 'directory',
  requirements: ['directory-again', 'directory-parallel', 'directory-operations'],
  async run(check) {
    const directory = check.directoryClient();
    const log = new DirectoryLog({ url: PLACE });
    const begun = await Promise.all(
      Array.from({ length: 6 }, () => directory.genesis(log.genesis)),
    );
    check.equal(
      'directory-again',
      begun.map(({ status }) => status).sort(),
      [200, 200, 200, 200, 200, 201],
      'of six at the same time one begins the log',
    );
    log.change({ url: 'https://c.example' });
    check.status('directory-again', await directory.update(log.hash, log.last), 200, 'an update');
    for (const [what, answer] of [
      ['the genesis', await directory.genesis(log.genesis)],
      ['the update', await directory.update(log.hash, log.last)],
      [
        'the update with another proof',
        await directory.update(log.hash, { ...log.last, proof: log.genesis['proof'] as JsonValue }),
      ],
    ] as const) {
      check.status('directory-again', answer, 200, `${what}, again`);
      check.equal('directory-again', textAt(answer.json, 'did'), log.did, `${what}: its DID`, {
        answer,
      });
    }
    check.equal(
      'directory-operations',
      await directory.shown(log.hash),
      log.operations,
      'the log has each once',
    );
    const rivals = Array.from({ length: 8 }, (_, index) =>
      log.update({ url: `https://r${index}.example` }),
    );
    const answers = await Promise.all(rivals.map((rival) => directory.update(log.hash, rival)));
    const taken = rivals.filter((_, index) => answers[index]?.status === 200);
    check.equal(
      'directory-parallel',
      taken.length,
      1,
      'of eight updates at the same time one is taken',
    );
    for (const answer of answers.filter(({ status }) => status !== 200)) {
      check.refused('directory-parallel', answer, CONFLICT, 'the others are not');
    }
    check.equal(
      'directory-parallel',
      await directory.shown(log.hash),
      [...log.operations, ...taken],
      'and it is the one in the log',
    );
  },
});

const handles = defineCheck({
  id: 'directory/a-handle-has-one-owner',
  title: 'a handle is of the first DID that had it, also when it was given up or its owner is gone',
  class: 'directory',
  requirements: ['directory-handle-taken', 'directory-handle', 'directory-refuse'],
  async run(check) {
    const directory = check.directoryClient();
    const [first, second] = [DirectoryLog.handle(), DirectoryLog.handle()];
    const owner = new DirectoryLog({ url: PLACE, handle: first });
    const other = new DirectoryLog({ url: PLACE });
    await directory.publish(owner);
    await directory.publish(other);
    const refuses = async (what: string): Promise<void> => {
      check.refused(
        'directory-handle-taken',
        await directory.genesis(new DirectoryLog({ url: PLACE, handle: first }).genesis),
        CONFLICT,
        `a genesis with it, ${what}`,
      );
      check.refused(
        'directory-handle-taken',
        await directory.update(other.hash, other.update({ handle: first })),
        CONFLICT,
        `an update with it, ${what}`,
      );
    };
    await refuses('while it is used');
    owner.change({ handle: second });
    await directory.publish(owner);
    await refuses('after it was given up');
    owner.change({ handle: first });
    check.status(
      'directory-handle-taken',
      await directory.update(owner.hash, owner.last),
      200,
      'its owner takes it back',
    );
    check.equal(
      'directory-handle',
      textAt((await directory.handle(first)).json, 'did'),
      owner.did,
      'it is its owner’s again',
    );
    owner.revoke();
    await directory.publish(owner);
    await refuses('after its owner was revoked');
    check.refused(
      'directory-handle',
      await directory.handle(first),
      NOT_FOUND,
      'and it leads nowhere',
    );
    check.equal(
      'directory-refuse',
      await directory.shown(other.hash),
      other.operations,
      'the other log is as it was',
    );
    const rivals = Array.from(
      { length: 6 },
      () => new DirectoryLog({ url: PLACE, handle: `${first.slice(0, 20)}-x` }),
    );
    const answers = await Promise.all(rivals.map(({ genesis }) => directory.genesis(genesis)));
    check.equal(
      'directory-handle-taken',
      answers.filter(({ status }) => status === 201).length,
      1,
      'of six that want a handle at once one gets it',
    );
  },
});

const search = defineCheck({
  id: 'directory/search-by-namespace',
  title:
    'a search finds exactly those whose newest operation lists the namespace and has a place, in order and page by page',
  class: 'directory',
  requirements: ['directory-search', 'directory-search-query'],
  deadline_ms: 60_000,
  async run(check) {
    const directory = check.directoryClient();
    const namespace = check.random('ns-');
    const make = (options: OperationOptions): DirectoryLog => new DirectoryLog(options);
    const found = Array.from({ length: 23 }, (_, index) =>
      make({
        url: `https://h${index}.example`,
        namespaces: [check.random('ns-'), namespace],
        ...(index === 3
          ? { handle: DirectoryLog.handle(), also_known_as: [makeDidKey().did] }
          : {}),
      }),
    );
    const left = make({ url: PLACE, namespaces: [namespace] });
    const ended = make({ url: PLACE, namespaces: [namespace] });
    const placeless = make({
      namespaces: [namespace],
      fields: { services: [{ type: 'other', serviceEndpoint: PLACE }] },
    });
    const longer = make({ url: PLACE, namespaces: [`${namespace}/prod`] });
    const joined = make({ url: PLACE, namespaces: [] });
    for (const log of [...found, left, ended, placeless, longer, joined])
      await directory.publish(log);
    left.change({ namespaces: [] });
    ended.revoke();
    joined.change({ namespaces: [namespace], url: 'https://joined.example' });
    for (const log of [left, ended, joined]) await directory.publish(log);
    const due = [...found, joined]
      .sort((one, other) => (one.did < other.did ? -1 : 1))
      .map((log) => ({
        did: log.did,
        handle: log.fold().handle,
        url: log.fold().url ?? '',
        also_known_as: log.last['also_known_as'] as JsonValue,
      }));
    const first = await directory.search({ namespace });
    check.equal(
      'directory-search',
      first.json,
      { results: due.slice(0, 20), has_more: true },
      'the first twenty',
      { answer: first },
    );
    const rest = await directory.search({ namespace, after: due[19]?.did ?? '' });
    check.equal(
      'directory-search',
      rest.json,
      { results: due.slice(20), has_more: false },
      'and the others',
      { answer: rest },
    );
    const all = await directory.search({ namespace, limit: 24 });
    check.equal('directory-search', all.json, { results: due, has_more: false }, 'all at once', {
      answer: all,
    });
    const some = await directory.search({ namespace, limit: 1, after: due[4]?.did ?? '' });
    check.equal(
      'directory-search',
      some.json,
      { results: due.slice(5, 6), has_more: true },
      'one behind another',
      { answer: some },
    );
    const none = await directory.search({ namespace: check.random('ns-') });
    check.equal(
      'directory-search',
      none.json,
      { results: [], has_more: false },
      'a namespace that nobody lists',
      { answer: none },
    );
    const queries = [
      '',
      'namespace=',
      'namespace=UPPER',
      'namespace=default%2Fx',
      `namespace=${namespace}&namespace=${namespace}`,
      `namespace=${namespace}&limit=0`,
      `namespace=${namespace}&limit=101`,
      `namespace=${namespace}&limit=05`,
      `namespace=${namespace}&limit=x`,
      `namespace=${namespace}&after=bob`,
      `namespace=${namespace}&after=${makeDidKey().did}`,
      `namespace=${namespace}&limit=1&limit=1`,
    ];
    for (const query of queries) {
      check.refused(
        'directory-search-query',
        await directory.get(`search?${query}`),
        { status: 400, code: 'query-invalid' },
        query,
      );
    }
    check.status(
      'directory-search-query',
      await directory.get(`search?namespace=${namespace}&limit=100`),
      200,
      'a hundred are fine',
    );
  },
});

const long = defineCheck({
  id: 'directory/a-log-has-its-length',
  title: 'a log takes a thousand operations, then a revoke, and nothing else',
  class: 'directory',
  requirements: ['directory-length', 'directory-operations', 'directory-update'],
  deadline_ms: 180_000,
  async run(check) {
    const directory = check.directoryClient();
    const log = new DirectoryLog({ url: PLACE });
    await directory.publish(log);
    for (let count = 1; count < 1000; count += 1) {
      log.change({ url: `https://h${count}.example` });
      const answer = await directory.update(log.hash, log.last);
      if (answer.status !== 200)
        throw new TargetFault(
          `update ${count} was answered ${answer.status} ${answer.text.slice(0, 200)}`,
        );
    }
    check.refused(
      'directory-length',
      await directory.update(log.hash, log.update({ url: PLACE })),
      CONFLICT,
      'the 1,001st operation',
    );
    const shown = await check.get(`${directory.base}/directory/${log.hash}/operations`, {
      answer_limit: 32 * 1024 * 1024,
    });
    check.equal(
      'directory-operations',
      listAt(shown.json, 'operations').map((one) => at(one, 'id')),
      log.operations.map(({ id }) => id ?? ''),
      'a thousand are shown',
    );
    log.revoke();
    check.status(
      'directory-update',
      await directory.revoke(log.hash, log.last),
      200,
      'a revoke is taken after them',
    );
  },
});

const dies = defineCheck({
  id: 'directory/nothing-is-lost-by-a-sudden-death',
  title:
    'what was answered before the directory is killed is there after it, and a handle stays with its owner',
  class: 'directory',
  requirements: ['directory-durable', 'directory-handle-taken', 'directory-again'],
  needs: ['restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost();
    const directory = check.directoryClient(host);
    for (const round of [1, 2, 3]) {
      const logs = Array.from(
        { length: 30 },
        () => new DirectoryLog({ url: PLACE, handle: DirectoryLog.handle() }),
      );
      const answered: DirectoryLog[] = [];
      const work = logs.map(async (log) => {
        const answer = await directory.genesis(log.genesis).catch((error: unknown) => {
          if (error instanceof TargetFault) return undefined;
          throw error;
        });
        if (answer?.status === 201) answered.push(log);
      });
      await check.until('some are answered', () => answered.length >= 3);
      await host.kill();
      await Promise.all(work);
      await host.start();
      check.note(`round ${round}: ${answered.length} of 30 were answered before the end`);
      for (const log of answered) {
        check.equal(
          'directory-durable',
          await directory.shown(log.hash),
          log.operations,
          'a log that was begun is there',
        );
      }
      const [log] = answered;
      if (log === undefined) throw new TargetFault('nothing was answered');
      check.status(
        'directory-again',
        await directory.genesis(log.genesis),
        200,
        'its genesis is known',
      );
      const thief = new DirectoryLog({ url: PLACE, handle: String(log.genesis['handle']) });
      check.refused(
        'directory-handle-taken',
        await directory.genesis(thief.genesis),
        CONFLICT,
        'its handle is taken',
      );
    }
  },
});

export const directoryChecks: readonly CheckDefinition[] = [
  life,
  shape,
  proofs,
  chain,
  order,
  extremes,
  later,
  again,
  handles,
  search,
  long,
  dies,
];

/** Counts whether the directory shows of a log what the oracle makes of it. */
async function shows(check: CheckContext, log: DirectoryLog): Promise<void> {
  const directory = check.directoryClient();
  const document = await directory.document(log.hash);
  check.equal(
    'directory-document',
    document.media_type,
    'application/did+json',
    'the type of the document',
    { answer: document },
  );
  check.equal(
    'directory-fold',
    document.json,
    log.fold().document,
    'the document is what the log makes',
    { answer: document },
  );
  const operations = await directory.operations(log.hash);
  check.equal(
    'directory-operations',
    operations.json,
    { did: log.did, operations: log.operations },
    'the operations are as they were sent',
    { answer: operations },
  );
}

/** Makes a good change of a log and gives its operation. */
function change(log: DirectoryLog, options: OperationOptions): JsonObject {
  const { created, ...content } = options;
  if (created === undefined) log.change(content);
  else log.operations.push(log.update(options));
  return log.last;
}

function named(name: string): JsonObject {
  return { name, publicKeyMultibase: generateKeyPair().publicKeyMultibase };
}

function place(serviceEndpoint: string): JsonObject {
  return { type: 'syncropel', serviceEndpoint };
}

function six(): string[] {
  return Array.from({ length: 6 }, () => generateKeyPair().publicKeyMultibase);
}

function methodOf(publicKeyMultibase: string): string {
  return `did:key:${publicKeyMultibase}#${publicKeyMultibase}`;
}
