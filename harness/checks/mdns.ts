// The local network: when a host announces itself, as what, and when it takes that back; whom it lists, and who is gone.

import { setTimeout as pause } from 'node:timers/promises';
import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import { targetOf } from '../engine/pairing.ts';
import type { Host } from '../engine/target.ts';
import type { JsonObject } from '../oracle/index.ts';
import type { HeardInstance, MdnsProbe } from '../probe/mdns.ts';
import { SERVICE } from '../probe/mdns.ts';
import { makeDidKey } from '../probe/peer-keys.ts';
import { meet } from './pairs-support.ts';
import { madeOfPair, NOTHING_OF_A_PAIR } from './peers-support.ts';

/** How long a silence has to be to count as one. */
const SILENCE_MS = 1500;
/** How soon who is announced has to be listed. */
const SOON = { deadline_ms: 5000 };

/** Asks until a host is heard; asking again is what everybody does on a network that loses packets. */
async function hears(
  check: CheckContext,
  requirement: string,
  neighbour: MdnsProbe,
  did: string,
): Promise<HeardInstance | undefined> {
  let heard: HeardInstance | undefined;
  await check.eventually(requirement, 'the host answers a query for the service', async () => {
    neighbour.ask();
    await pause(100);
    heard = neighbour.instanceOf(did);
    return heard?.port !== undefined;
  });
  return heard;
}

/** Records of the service or of its instances that came from somebody else than the neighbour. */
async function heardInSilence(
  neighbour: MdnsProbe,
  names: readonly string[] = [],
): Promise<unknown[]> {
  const since = performance.now();
  for (let turn = 0; turn < 3; turn += 1) {
    neighbour.ask();
    for (const name of names) {
      neighbour.ask(name, 'SRV');
      neighbour.ask(name, 'TXT');
    }
    await pause(SILENCE_MS / 3);
  }
  return neighbour.heard
    .filter(({ name, arrived_ms }) => name.endsWith(SERVICE) && arrived_ms >= since)
    .map(({ name, type, ttl }) => ({ name, type, ttl }));
}

async function listed(check: CheckContext, host: Host): Promise<unknown[]> {
  return (await check.operator(host).seenPeers()).map((peer) => at(peer, 'did'));
}

const announcing = defineCheck({
  id: 'mdns/announces-when-told',
  title:
    'a host is silent until its operator lets it announce itself, and says then where and who it is',
  class: 'peers',
  requirements: ['mdns-announce-off', 'mdns-announce', 'mdns-goodbye', 'mdns-announce-kept'],
  needs: ['mdns', 'operator', 'restart'],
  deadline_ms: 90_000,
  async run(check) {
    const host = await check.startHost({ mdns: true });
    const neighbour = await check.mdns(host);
    const operator = check.operator(host);
    const { did } = await targetOf(check, host);
    const silent = async (what: string, names: readonly string[] = []): Promise<void> => {
      const heard = await heardInSilence(neighbour, names);
      check.equal('mdns-announce-off', heard, [], `nothing is said ${what}`);
    };
    const state = async (): Promise<unknown> => (await operator.mdns()).json;
    const OFF = { listening: true, announcing: false };
    const ON = { listening: true, announcing: true };
    // Were nothing heard because nothing can be, its own announcement would not be either.
    const own = neighbour.announce({ did: makeDidKey().did, url: 'https://b.example' });
    await check.until('the network carries', () =>
      neighbour.heard.some(({ name }) => name === `${own}.${SERVICE}`),
    );
    neighbour.goodbye(own);
    await pause(100);
    check.equal('mdns-announce-off', await state(), OFF, 'it listens, and does not announce');
    await silent('at first');
    for (const body of [{}, { announce: 'yes' }, { announce: 1 }, { announce: true, name: 'x' }]) {
      const answer = await operator.post('/v1/config/mdns', body as JsonObject);
      check.refused('mdns-announce-off', answer, { status: 422, code: 'shape-invalid' });
    }
    await silent('by a setting of another form');
    const set = await operator.announce(true);
    check.equal('mdns-announce', [set.status, set.json], [200, ON], 'it is turned on', {
      answer: set,
    });
    const port = Number(new URL(host.base).port);
    const expectAnnounced = async (id: string, what: string): Promise<string> => {
      const heard = await hears(check, id, neighbour, did);
      const manifest = await check.get(`${host.base}/.well-known/syncropel`);
      const namespaces = listAt(manifest.json, 'federation_manifest', 'advertises', 'namespaces');
      check.equal(
        id,
        [heard?.port, heard?.text],
        [port, { did, url: host.base, ns: namespaces.join(','), v: 'concordat/0' }],
        `${what}: the port, and who it is`,
      );
      return heard?.name ?? '';
    };
    // The name of the instance is free, and may be another one after each start.
    let name = await expectAnnounced('mdns-announce', 'when it was asked');
    // Each record by a question of its own.
    for (const type of ['SRV', 'TXT'] as const) {
      await pause(1100);
      const since = performance.now();
      await check.eventually('mdns-announce', `a query for its ${type} is answered`, async () => {
        neighbour.ask(name, type);
        await pause(200);
        return neighbour.heard.some(
          (record) => record.name === name && record.type === type && record.arrived_ms > since,
        );
      });
    }
    for (const how of ['kill', 'stop'] as const) {
      const since = performance.now();
      if (how === 'stop') {
        await host.stop();
        await check.eventually(
          'mdns-goodbye',
          'a host that is stopped in order takes its announcement back',
          () => neighbour.saidGoodbye(name, since),
          { deadline_ms: 2000 },
        );
      } else await host.kill();
      neighbour.heard.length = 0;
      await host.start();
      check.equal('mdns-announce-kept', await state(), ON, `it announces after a ${how}`);
      name = await expectAnnounced('mdns-announce-kept', `after a ${how}`);
    }
    const since = performance.now();
    const off = await operator.announce(false);
    check.equal('mdns-announce-off', [off.status, off.json], [200, OFF], 'it is turned off');
    await check.eventually(
      'mdns-goodbye',
      'a host that may announce no more takes its announcement back',
      () => neighbour.saidGoodbye(name, since),
      { deadline_ms: 2000 },
    );
    await pause(300);
    await silent('once it is turned off', [name]);
    await host.restart('kill');
    check.equal('mdns-announce-kept', await state(), OFF, 'that it does not announce is kept too');
    await silent('after a restart', [name]);
  },
});

const listening = defineCheck({
  id: 'mdns/lists-neighbours',
  title:
    'a host lists within five seconds who is announced with a DID and a URL, nobody else, and not itself',
  class: 'peers',
  requirements: ['mdns-listen', 'peers-no-pair'],
  needs: ['mdns', 'operator', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost({ mdns: true });
    const neighbour = await check.mdns(host);
    const operator = check.operator(host);
    const id = 'mdns-listen';
    check.equal(
      id,
      (await operator.get('/v1/discovery/mdns')).json,
      { listening: true, announcing: false, peers: [] },
      'at first nobody',
    );
    const malformed: [string, JsonObject | { [name: string]: undefined }][] = [
      ['no did', { did: undefined }],
      ['no url', { url: undefined }],
      ['a did that is none', { did: 'somebody' }],
      ['a did of another method', { did: 'did:example:1' }],
      ['a did:web with a fault', { did: 'did:web:B.example' }],
      ['a url with a path', { url: 'https://b.example/here' }],
      ['a url with a query', { url: 'https://b.example?x' }],
      ['a url of another scheme', { url: 'ftp://b.example' }],
      ['a url that is none', { url: 'b.example' }],
    ];
    const wrong = malformed.map(([, text]) => {
      const did = makeDidKey().did;
      neighbour.announce({ did, url: 'https://b.example', text });
      return did;
    });
    const { did: self } = await targetOf(check, host);
    neighbour.announce({ did: self, url: 'https://myself.example' });
    const pair = await meet(check, { host });
    const announced = [
      { did: makeDidKey().did, url: 'https://c.example:8443', ns: 'default,code' },
      { did: 'did:web:b.example', url: 'https://b.example', ns: 'one' },
      { did: pair.peer.did, url: pair.peer.base, ns: 'default' },
      { did: makeDidKey().did, url: 'http://127.0.0.1:9', ns: '' },
    ];
    for (const one of announced) neighbour.announce(one);
    const due = announced
      .map(({ did, url, ns }) => ({
        did,
        url,
        namespaces: ns === '' ? [] : ns.split(','),
        paired: null,
      }))
      .sort((one, other) => (one.did < other.did ? -1 : 1));
    await check.eventually(
      id,
      'who is announced is listed',
      async () => (await listed(check, host)).length >= due.length,
      SOON,
    );
    await operator.announce(true);
    await check.until('it is heard', async () => {
      neighbour.ask();
      await pause(100);
      return neighbour.instanceOf(self)?.text['url'] === host.base;
    });
    await pause(500);
    const peers = await operator.seenPeers();
    check.equal(
      id,
      peers.map((peer) => {
        const { seen: _seen, ...rest } = peer as JsonObject;
        return rest;
      }),
      due,
      'those, by DID, and neither itself nor who says nothing that can be used',
    );
    check.expect(
      id,
      peers.every((peer) => Math.abs(Date.now() - Date.parse(textAt(peer, 'seen') ?? '')) < 60_000),
      'with the time when they were seen',
    );
    for (const did of wrong) {
      check.expect(
        id,
        !peers.some((peer) => at(peer, 'did') === did),
        'nobody malformed is listed',
      );
    }
    // Who was there before the host began to listen is found by asking.
    await host.restart('kill');
    await check.eventually(
      id,
      'who was announced before the host was started is listed',
      async () => (await listed(check, host)).length === due.length,
      SOON,
    );
    check.equal('peers-no-pair', await madeOfPair(pair), NOTHING_OF_A_PAIR, 'no pair comes of it');
    check.equal('peers-no-pair', pair.peer.probe.requests.length, 0, 'and nobody is asked');
  },
});

const gone = defineCheck({
  id: 'mdns/forgets-who-is-gone',
  title: 'who took his announcement back, or did not renew it in its time, is listed no more',
  class: 'peers',
  requirements: ['mdns-gone', 'mdns-listen'],
  needs: ['mdns', 'operator', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost({ mdns: true });
    const neighbour = await check.mdns(host);
    const url = 'https://b.example';
    const [stays, leaves, dies] = [makeDidKey().did, makeDidKey().did, makeDidKey().did];
    neighbour.announce({ did: stays, url });
    const leaving = neighbour.announce({ did: leaves, url });
    // It says so once, and answers no question after that.
    const dying = neighbour.announce({ did: dies, url, ttl: 4 });
    const end = performance.now() + 4000;
    neighbour.forget(dying);
    const shows = async (...dids: string[]): Promise<boolean> => {
      const present = await listed(check, host);
      return present.length === dids.length && dids.every((did) => present.includes(did));
    };
    await check.eventually('mdns-listen', 'all are listed', () => shows(stays, leaves, dies), {
      deadline_ms: 3500,
    });
    neighbour.goodbye(leaving);
    await check.eventually(
      'mdns-gone',
      'who took his announcement back is gone',
      async () => !(await listed(check, host)).includes(leaves),
      { deadline_ms: 3000 },
    );
    const left = end - performance.now();
    if (left > 0) await pause(left);
    await check.eventually(
      'mdns-gone',
      'who did not renew it is gone',
      async () => !(await listed(check, host)).includes(dies),
      { deadline_ms: 3000 },
    );
    check.equal('mdns-gone', await listed(check, host), [stays], 'and who is there stays');
    neighbour.announce({ name: leaving, did: leaves, url });
    await check.eventually(
      'mdns-listen',
      'who comes back is listed again',
      () => shows(stays, leaves),
      SOON,
    );
  },
});

export const mdnsChecks: readonly CheckDefinition[] = [announcing, listening, gone];
