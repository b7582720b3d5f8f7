// Which directory is asked, and whose keys are in its logs: what is taken from a log, what is refused, what is kept, and when it is
// asked for again.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import { at, textAt } from '../engine/json.ts';
import { pairWith } from '../engine/pairing.ts';
import type { JsonObject } from '../oracle/index.ts';
import { DirectoryLog } from '../probe/directory.ts';
import type { OperationOptions } from '../probe/directory.ts';
import { describePeerKey, makeDidKey } from '../probe/peer-keys.ts';
import {
  actorOf,
  carried,
  entryOf,
  handOver,
  handOverBy,
  madeOfPair,
  NOTHING_OF_A_PAIR,
  strangeKeyOf,
  UNAVAILABLE,
  UNRESOLVABLE,
} from './peers-support.ts';
import { HOUR, meet, NO_RECORD, rejectedFor } from './pairs-support.ts';

const SHAPE = { status: 422, code: 'shape-invalid' };
const UNAUTHORIZED = { status: 401, code: 'unauthorized' };
const NOT_FOUND = { status: 404, code: 'not-found' };
const ALSO = ['records', 'pairs', 'sync'] as const;

const strangers = defineCheck({
  id: 'peers/for-the-operator-only',
  title: 'nobody but the operator looks for peers or changes how they are found',
  class: 'peers',
  also: ALSO,
  requirements: ['peers-operator-only'],
  needs: ['operator', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const directory = await check.directory();
    const alice = await check.actor({ host });
    const pair = await pairWith(check, { host });
    await pair.operator.setDirectory(directory.base);
    const requests: [string, string, JsonObject?][] = [
      ['GET', `/v1/discovery/lookup?peer=${encodeURIComponent(pair.peer.base)}`],
      ['GET', '/v1/discovery/lookup?peer=somebody'],
      ['GET', '/v1/discovery/lookup'],
      ['GET', '/v1/discovery/search?namespace=default'],
      ['GET', '/v1/discovery/mdns'],
      ['POST', '/v1/discovery/introductions', { from: pair.peer.did }],
      ['GET', '/v1/config/directory'],
      ['POST', '/v1/config/directory', { url: 'https://elsewhere.example' }],
      ['DELETE', '/v1/config/directory'],
      ['GET', '/v1/config/mdns'],
      ['POST', '/v1/config/mdns', { announce: true }],
      ['GET', '/v1/config/introductions'],
      ['POST', '/v1/config/introductions', { enabled: true }],
    ];
    const before = pair.peer.probe.requests.length;
    const tokens: [string, string | undefined][] = [
      ['no token', undefined],
      ['an unknown token', check.random('unknown-token-')],
      ['an actor’s token', alice.token],
      ['a pair’s token', pair.token],
    ];
    for (const [method, path, body] of requests) {
      for (const [what, token] of tokens) {
        const answer = await check.request(host.base + path, {
          method,
          ...(token === undefined ? {} : { token }),
          ...(body === undefined ? {} : { body }),
        });
        check.refused('peers-operator-only', answer, UNAUTHORIZED, `${method} ${path}: ${what}`);
      }
    }
    check.equal('peers-operator-only', directory.fetches.length, 0, 'no directory was asked');
    check.equal(
      'peers-operator-only',
      pair.peer.probe.requests.length,
      before,
      'and no peer was asked',
    );
    check.equal(
      'peers-operator-only',
      [
        await pair.operator.directory(),
        at((await pair.operator.introductions()).json, 'enabled'),
        (await pair.operator.lookUp(pair.peer.base)).status,
        (await pair.operator.searchPeers('default')).status,
      ],
      [directory.base, false, 200, 200],
      'nothing was changed, and the operator may',
    );
  },
});

const directorySet = defineCheck({
  id: 'peers/the-directory-that-was-set-last',
  title:
    'the directory that was set last is asked, also after a restart, and none after it was taken away',
  class: 'peers',
  requirements: ['peers-directory-set'],
  needs: ['operator', 'restart'],
  async run(check) {
    const host = await check.startHost();
    const operator = check.operator(host);
    const id = 'peers-directory-set';
    check.equal(
      id,
      (await operator.get('/v1/config/directory')).json,
      { url: null },
      'at first none',
    );
    check.refused(id, await operator.clearDirectory(), NOT_FOUND, 'there is none to take away');
    const forms: [string, unknown][] = [
      ['no url', {}],
      ['null', { url: null }],
      ['a number', { url: 7 }],
      ['a path', { url: 'https://directory.example/here' }],
      ['a query', { url: 'https://directory.example?x' }],
      ['another scheme', { url: 'ftp://directory.example' }],
      ['another member', { url: 'https://directory.example', name: 'x' }],
      ['a list', ['https://directory.example']],
    ];
    for (const [what, body] of forms) {
      check.refused(
        id,
        await operator.post('/v1/config/directory', body as JsonObject),
        SHAPE,
        what,
      );
    }
    const [one, other] = [await check.directory(), await check.directory()];
    const asked = async (): Promise<[number, number]> => {
      const counts = [one.fetches.length, other.fetches.length] as const;
      await operator.searchPeers('default');
      return [one.fetches.length - counts[0], other.fetches.length - counts[1]];
    };
    const settings = async (): Promise<JsonObject[]> => {
      const { records } = await operator.thread('th_engine_config');
      return records.filter(({ kind }) => kind === 'syncropel.directory.v1');
    };
    const set = await operator.setDirectory(one.base);
    check.status(id, set, 200, 'a directory is set');
    check.equal(id, at(set.json, 'url'), one.base, 'its URL is given back', { answer: set });
    check.equal(id, await asked(), [1, 0], 'it is asked');
    const again = await operator.setDirectory(one.base);
    check.equal(id, [again.status, again.json], [200, set.json], 'once more gives the same record');
    await operator.setDirectory(other.base);
    check.equal(id, await asked(), [0, 1], 'another one is asked from then on');
    for (const how of ['stop', 'kill'] as const) {
      await host.restart(how);
      check.equal(id, await operator.directory(), other.base, `it is set after a ${how}`);
      check.equal(id, await asked(), [0, 1], `and asked after a ${how}`);
    }
    const records = await settings();
    check.equal(
      id,
      records.map(({ act, body }) => ({ act, body })),
      [one.base, other.base].map((url) => ({ act: 'LEARN', body: { url } })),
      'each change is a record, and nothing else is',
    );
    check.equal(id, records[0]?.['id'], textAt(set.json, 'record'), 'whose id was told');
    await operator.setDirectory(one.base);
    check.equal(id, await asked(), [1, 0], 'what was set before can be set again');
    check.status(id, await operator.clearDirectory(), 204, 'it is taken away');
    check.equal(
      id,
      (await operator.get('/v1/config/directory')).json,
      { url: null },
      'and not shown',
    );
    check.refused(id, await operator.clearDirectory(), NOT_FOUND, 'once');
    check.equal(id, await asked(), [0, 0], 'nobody is asked');
    await host.restart('kill');
    check.equal(id, await asked(), [0, 0], 'nor after a restart');
    check.equal(id, (await settings()).at(-1)?.['body'], { url: null }, 'by a record');
  },
});

const resolved = defineCheck({
  id: 'peers/keys-are-in-the-log',
  title:
    'who has a did:sync:instance pairs, shows a manifest and signs records, and so do its actors, by the keys of its log',
  class: 'peers',
  also: ALSO,
  requirements: ['peers-did-sync', 'peers-no-pair'],
  needs: ['operator', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const { host, directory, pair } = await carried(check);
    const id = 'peers-did-sync';
    const { peer, log } = await check.loggedPeer(directory);
    const logged = await meet(check, { host, peer });
    const found = await logged.operator.lookUp(peer.base);
    check.equal(
      id,
      [found.status, textAt(found.json, 'did')],
      [200, log.did],
      'its manifest is good',
      {
        answer: found,
      },
    );
    check.equal(id, directory.fetchesOf(log), 1, 'its log was fetched for it');
    check.equal(
      'peers-no-pair',
      await madeOfPair(logged),
      NOTHING_OF_A_PAIR,
      'there is no pair by it',
    );
    const strange = strangeKeyOf(log);
    rejectedFor(
      check,
      id,
      await peer.handshake(logged.target).request({ key: strange }),
      'unauthenticated_initiator',
      'a request to pair signed by a key that is not in the log',
    );
    check.status(id, await peer.handshake(logged.target).request(), 202, 'one by its key is taken');
    const { peer: second } = await check.loggedPeer(directory);
    const other = await pairWith(check, { host, peer: second });
    check.equal(id, await other.state(), 'active', 'another one is in a pair');
    // The document of the directory says otherwise, and is nobody's word.
    const evil = strangeKeyOf(log, 'key-9');
    directory.on.document.add({
      change: (document) => ({
        ...document,
        assertionMethod: [describePeerKey(evil)],
        authentication: [describePeerKey(evil)],
      }),
    });
    check.equal(id, await handOverBy(pair, log), 'stored', 'a record by a key of the log');
    check.equal(
      id,
      await handOverBy(pair, log, evil),
      'key-unknown',
      'a record by a key that is in the document of the directory only',
    );
    const bob = actorOf(log);
    pair.peer.kept_documents.set(bob.did, bob.keyDocument());
    check.equal(
      id,
      await handOver(pair, bob.record({ thread: check.random('th_') })),
      'stored',
      'a record of an actor whose key document a key of the log signed',
    );
    const eve = actorOf(log);
    eve.document_key = evil;
    pair.peer.kept_documents.set(eve.did, eve.keyDocument());
    check.equal(
      id,
      await handOver(pair, eve.record({ thread: check.random('th_') })),
      UNRESOLVABLE,
      'a record of an actor whose key document somebody else signed',
    );
    const changed = directory.log();
    const [former] = changed.keys;
    changed.change({ names: ['key-2'] });
    check.equal(id, await handOverBy(pair, changed), 'stored', 'a record by a newer key of a log');
    check.equal(
      id,
      await handOverBy(pair, changed, former),
      'key-inactive',
      'one by the key that it had before, which is known',
    );
    const large = directory.log();
    directory.misbehave(large, { pad_to_bytes: 22_020_096 });
    check.equal(id, await handOverBy(pair, large), 'stored', 'a log of 22,020,096 bytes is read');
  },
});

const verified = defineCheck({
  id: 'peers/a-broken-log-is-not-used',
  title: 'of a log with an operation that is refused, or with another genesis, nothing is used',
  class: 'peers',
  also: ALSO,
  requirements: ['peers-did-sync-verified', 'peers-did-sync'],
  needs: ['operator', 'restart'],
  deadline_ms: 90_000,
  async run(check) {
    const { directory, pair } = await carried(check);
    const id = 'peers-did-sync-verified';
    const stranger = makeDidKey().key;
    const other = new DirectoryLog();
    const updates: [string, (log: DirectoryLog, keys: JsonObject[]) => OperationOptions][] = [
      ['signed by a stranger', (_log, keys) => ({ fields: { keys }, key: stranger })],
      ['without a proof', (_log, keys) => ({ fields: { keys }, tampered: { proof: undefined } })],
      [
        'that was changed',
        (log, keys) => ({
          fields: { keys: [...keys].slice(0, 1) },
          tampered: { keys },
          names: log.content.names,
        }),
      ],
      ['for another DID', (_log, keys) => ({ fields: { keys, did: other.did } })],
      ['behind another operation', (_log, keys) => ({ fields: { keys, previous: NO_RECORD } })],
      [
        'from before the genesis',
        (_log, keys) => ({ fields: { keys }, created: '2020-01-01T00:00:00.000Z' }),
      ],
      ['with another member', (_log, keys) => ({ fields: { keys, note: 'x' } })],
      [
        'with the signature of another one',
        (log, keys) => {
          const other = log.update();
          const created = String(other['created']);
          return { fields: { keys }, created, tampered: { proof: other['proof'] } };
        },
      ],
      [
        'with another purpose',
        (_log, keys) => ({ fields: { keys }, proof_purpose: 'authentication' }),
      ],
    ];
    for (const [what, make] of updates) {
      const log = directory.log();
      const extra = strangeKeyOf(log);
      const keys = [...log.keys, extra].map(entryOf);
      directory.shown.set(log.hash, [log.genesis, log.update(make(log, keys))]);
      check.equal(
        id,
        await handOverBy(pair, log, extra),
        UNRESOLVABLE,
        `a key of an update ${what}`,
      );
      check.equal(
        id,
        await handOverBy(pair, log),
        UNRESOLVABLE,
        `a key of a log with an update ${what}`,
      );
      directory.shown.set(log.hash, [log.genesis, log.update({ fields: { keys } })]);
      extra.created = String(log.genesis['created']);
      check.equal(id, await handOverBy(pair, log, extra), 'stored', `the key of the right update`);
      check.equal(id, await handOverBy(pair, log), 'stored', 'and the first key');
    }
    const lists: [string, (log: DirectoryLog) => unknown[]][] = [
      ['an empty log', () => []],
      ['a log without its genesis', (log) => [log.update()]],
      ['the genesis twice', (log) => [log.genesis, log.genesis]],
      [
        'an update after a revoke',
        (log) => {
          const end = log.revocation();
          const [previous, created] = [String(end['id']), String(end['created'])];
          return [log.genesis, end, log.update({ fields: { previous }, created })];
        },
      ],
      ['an operation that is none', (log) => [log.genesis, 'operation']],
    ];
    for (const [what, make] of lists) {
      const log = directory.log();
      directory.shown.set(log.hash, make(log));
      check.equal(id, await handOverBy(pair, log), UNRESOLVABLE, what);
      directory.shown.delete(log.hash);
      check.equal(id, await handOverBy(pair, log), 'stored', `the right log beside ${what}`);
    }
    const log = directory.log();
    const theirs = { ...other.keys[0]!, id: `${log.did}#key-1`, controller: log.did };
    directory.shown.set(log.hash, other.operations);
    check.equal(id, await handOverBy(pair, log, theirs), UNRESOLVABLE, 'the log of another DID');
    directory.shown.delete(log.hash);
    check.equal(id, await handOverBy(pair, log, theirs), 'proof-invalid', 'nothing of it is kept');
    check.equal('peers-did-sync', await handOverBy(pair, log), 'stored', 'its own log is used');
  },
});

const revoked = defineCheck({
  id: 'peers/a-revoked-did-has-no-keys',
  title: 'a DID whose log ends with a revoke cannot be resolved, whatever the directory says later',
  class: 'peers',
  also: ALSO,
  requirements: ['peers-did-sync-revoked', 'peers-did-sync', 'peers-did-sync-shorter'],
  needs: ['operator', 'restart', 'test-clock'],
  deadline_ms: 60_000,
  async run(check) {
    const { host, directory, pair } = await carried(check);
    const id = 'peers-did-sync-revoked';
    const [log, fresh, living] = [directory.log(), directory.log(), directory.log()];
    for (const one of [log, living]) {
      check.equal(
        'peers-did-sync',
        await handOverBy(pair, one),
        'stored',
        'while it is not revoked',
      );
    }
    fresh.revoke();
    check.equal(id, await handOverBy(pair, fresh), UNRESOLVABLE, 'one that was never seen before');
    const { peer, log: theirs } = await check.loggedPeer(directory);
    theirs.revoke();
    const met = await meet(check, { host, peer });
    rejectedFor(
      check,
      id,
      await peer.handshake(met.target).request(),
      'unauthenticated_initiator',
      'a request to pair of one that is revoked',
    );
    check.refused(id, await met.operator.lookUp(theirs.did), NOT_FOUND, 'nor is it found');
    log.revoke();
    await pair.advance(25 * HOUR);
    check.equal(id, await handOverBy(pair, log), UNRESOLVABLE, 'one that was kept, a day later');
    check.equal(id, await handOverBy(pair, living), 'stored', 'beside one that was not revoked');
    directory.shown.set(log.hash, log.operations.slice(0, 1));
    check.equal(
      'peers-did-sync-shorter',
      await handOverBy(pair, log),
      UNRESOLVABLE,
      'a directory that hides the revoke',
    );
    await pair.advance(25 * HOUR);
    check.equal(
      'peers-did-sync-shorter',
      await handOverBy(pair, log),
      UNRESOLVABLE,
      'a day later too',
    );
    await directory.close();
    check.equal(id, await handOverBy(pair, log), UNRESOLVABLE, 'while the directory is away');
    await host.restart('kill');
    check.equal(id, await handOverBy(pair, log), UNRESOLVABLE, 'after a restart');
  },
});

const longest = defineCheck({
  id: 'peers/the-longest-log-is-kept',
  title:
    'a log that is shorter than the kept one, or another branch, is not used; its continuation is',
  class: 'peers',
  also: ALSO,
  requirements: ['peers-did-sync-shorter', 'peers-did-sync'],
  needs: ['operator', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const { host, directory, pair } = await carried(check);
    const id = 'peers-did-sync-shorter';
    const log = directory.log();
    log.change({ names: ['key-1', 'key-2'] });
    log.change({ names: ['key-2', 'key-3'] });
    check.equal('peers-did-sync', await handOverBy(pair, log), 'stored', 'by the newest key');
    const fork = (
      count: number,
    ): { operations: JsonObject[]; key: ReturnType<typeof strangeKeyOf> } => {
      const key = strangeKeyOf(log, 'fork');
      // Another log, signed by the same rotation keys, that goes another way after the genesis.
      const operations = [log.genesis];
      for (let place = 0; place < count; place += 1) {
        const previous = String(operations.at(-1)?.['id']);
        const keys = [log.keys[0]!, key].map(entryOf);
        operations.push(log.update({ fields: { previous, keys } }));
      }
      return { operations, key };
    };
    const tempt = async (
      what: string,
      operations: JsonObject[],
      key = strangeKeyOf(log),
    ): Promise<void> => {
      directory.shown.set(log.hash, operations);
      const before = directory.fetchesOf(log);
      check.equal(
        id,
        await handOverBy(pair, log, key),
        'key-unknown',
        `${what}: a key of nobody, or of it`,
      );
      check.expect(id, directory.fetchesOf(log) > before, `${what}: it was shown`, {
        actual: `${directory.fetchesOf(log) - before} fetches`,
      });
      check.equal(
        id,
        await handOverBy(pair, log),
        'stored',
        `${what}: the newest key of the kept one`,
      );
      const [first] = log.keys;
      check.equal(
        id,
        await handOverBy(pair, log, first),
        'key-inactive',
        `${what}: one that was given up`,
      );
    };
    await tempt('a shorter log', log.operations.slice(0, 2));
    await tempt('the genesis alone', log.operations.slice(0, 1));
    for (const count of [1, 2, 5]) {
      const { operations, key } = fork(count);
      await tempt(`a branch of ${count + 1} operations`, operations, key);
    }
    await tempt('a revoke of the genesis', [
      log.genesis,
      log.revocation({ fields: { previous: String(log.genesis['id']) } }),
    ]);
    await host.restart('kill');
    await tempt('a shorter log after a restart', log.operations.slice(0, 2));
    directory.shown.delete(log.hash);
    log.change({ names: ['key-3', 'key-4'] });
    check.equal(id, await handOverBy(pair, log), 'stored', 'a key of its continuation is used');
  },
});

const kept = defineCheck({
  id: 'peers/a-log-is-kept',
  title:
    'a log is asked for once, again for a key that it does not have, and after a day; it is used while the directory is away',
  class: 'peers',
  also: ALSO,
  requirements: ['peers-did-sync', 'identity-refetch', 'identity-key-expiry'],
  needs: ['operator', 'restart', 'test-clock'],
  deadline_ms: 60_000,
  async run(check) {
    const { host, directory, pair } = await carried(check);
    const log = directory.log();
    const send = async (
      id: string,
      what: string,
      due: unknown,
      fetches: number,
      key?: ReturnType<typeof strangeKeyOf>,
    ): Promise<void> => {
      const before = directory.fetchesOf(log);
      check.equal(id, await handOverBy(pair, log, key), due, what);
      check.equal(id, directory.fetchesOf(log) - before, fetches, `fetches for ${what}`);
    };
    await send('peers-did-sync', 'the first record', 'stored', 1);
    await send('peers-did-sync', 'another one', 'stored', 0);
    const [old] = log.keys;
    log.change({ names: ['key-2'] });
    await send('identity-refetch', 'the first one by a new key', 'stored', 1);
    await send('identity-refetch', 'one by a key of nobody', 'key-unknown', 1, strangeKeyOf(log));
    await send('identity-refetch', 'one by the key that was given up', 'key-inactive', 1, old);
    await directory.close();
    await send('peers-did-sync', 'one while the directory is away', 'stored', 0);
    await host.restart('kill');
    await send('peers-did-sync', 'one after a restart meanwhile', 'stored', 0);
    await send(
      'identity-refetch',
      'one by a key of nobody meanwhile',
      UNAVAILABLE,
      0,
      strangeKeyOf(log),
    );
    await directory.open();
    await pair.advance(23 * HOUR);
    await send('identity-key-expiry', 'one 23 hours later', 'stored', 0);
    await pair.advance(2 * HOUR);
    await send('identity-key-expiry', 'one a day later', 'stored', 1);
    await send('identity-key-expiry', 'the next one', 'stored', 0);
    await pair.advance(25 * HOUR);
    await directory.close();
    await send('identity-key-expiry', 'one a day later while the directory is away', 'stored', 0);
    await directory.open();
    directory.misbehave(log, { status: 404, times: 1 });
    check.equal(
      'identity-key-expiry',
      await handOverBy(pair, log),
      'stored',
      'one that the directory has no more',
    );
    log.revoke();
    await pair.advance(25 * HOUR);
    await send('identity-key-expiry', 'one after a revoke, a day later', UNRESOLVABLE, 1);
  },
});

const absent = defineCheck({
  id: 'peers/without-a-log',
  title:
    'without a directory, or where it has no log, nobody is resolved; where it cannot be reached, not yet',
  class: 'peers',
  also: ALSO,
  requirements: ['peers-did-sync'],
  needs: ['operator', 'restart'],
  async run(check) {
    const { directory, pair } = await carried(check);
    const id = 'peers-did-sync';
    const log = directory.log();
    await pair.operator.clearDirectory();
    check.equal(id, await handOverBy(pair, log), UNRESOLVABLE, 'no directory is set');
    check.equal(id, directory.fetches.length, 0, 'and none is asked');
    await pair.operator.setDirectory(directory.base);
    for (const [what, behaviour, due] of [
      ['404', { status: 404, times: 1 }, UNRESOLVABLE],
      ['503', { status: 503, times: 1 }, UNAVAILABLE],
      ['garbage', { body: 'garbage', times: 1 }, UNRESOLVABLE],
      ['a list', { body: [], times: 1 }, UNRESOLVABLE],
      ['a hang-up', { hang_up: 'after', times: 2 }, UNAVAILABLE],
    ] as const) {
      const mine = directory.log();
      directory.misbehave(mine, behaviour);
      check.equal(id, await handOverBy(pair, mine), due, `a directory that answers with ${what}`);
    }
    await directory.close();
    check.equal(id, await handOverBy(pair, log), UNAVAILABLE, 'a directory that is away');
    await directory.open();
    check.equal(id, await handOverBy(pair, log), 'stored', 'with its log it is resolved');
  },
});

export const peerChecks: readonly CheckDefinition[] = [
  strangers,
  directorySet,
  resolved,
  verified,
  revoked,
  longest,
  kept,
  absent,
];
