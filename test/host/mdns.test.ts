import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import makeMulticast, { type MulticastDNS, type ResponsePacket } from 'multicast-dns';
import t from 'tap';
import { parseConfig } from '../../reference/host/config.ts';
import {
  announcementOf,
  listedNeighbours,
  mdnsSetting,
} from '../../reference/host/finding/local-network.ts';
import {
  isThere,
  Neighbours,
  readNeighbour,
  recordEnd,
} from '../../reference/host/finding/neighbours.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { newKey } from './finding-helpers.ts';
import { type Cleanup, ask, codeOf, eventually, startHost } from './helpers.ts';
import { didOf, operatorOf, recordsOn } from './pair-helpers.ts';

type Answers = NonNullable<ResponsePacket['answers']>;

const SERVICE = '_syncropel._tcp.local';
const LOOPBACK = '127.0.0.1';

/** A UDP port that nobody listens on. */
async function freeUdpPort(): Promise<number> {
  const socket = createSocket('udp4').bind(0, LOOPBACK);
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.close();
  await once(socket, 'close');
  return port;
}

/** A neighbour that the test plays, on the loopback interface. */
async function startNeighbour(t: Cleanup, port: number) {
  const socket: MulticastDNS = makeMulticast({ port, interface: LOOPBACK, bind: '0.0.0.0' });
  socket.on('warning', () => undefined);
  const heard: Answers = [];
  const asked: string[] = [];
  socket.on('response', ({ answers = [], additionals = [] }) =>
    heard.push(...answers, ...additionals),
  );
  socket.on('query', ({ questions = [] }) => asked.push(...questions.map(({ name }) => name)));
  await once(socket, 'ready');
  t.teardown(() => new Promise((resolve) => socket.destroy(() => resolve(undefined))));
  return { socket, heard, asked };
}

function records(name: string, text: Record<string, string>, ttl = 120): Answers {
  const instance = `${name}.${SERVICE}`;
  const data = Object.entries(text).map(([key, value]) => `${key}=${value}`);
  return [
    { name: SERVICE, type: 'PTR', ttl, data: instance },
    { name: instance, type: 'SRV', ttl, data: { port: 1, target: 'x.local' } },
    { name: instance, type: 'TXT', ttl, data },
  ];
}

function newDid(): string {
  return `did:key:${newKey().multikey}`;
}

async function startOn(t: Cleanup, port: number, folder?: string, httpPort?: number) {
  const host = await startHost(t, {
    ...(folder !== undefined && { folder }),
    ...(httpPort !== undefined && { port: httpPort }),
    config: { mdns: { address: LOOPBACK, port } },
  });
  const operator = operatorOf(host.base);
  const peers = async (): Promise<JsonObject[]> =>
    (await operator.get('/v1/discovery/mdns')).json.peers as JsonObject[];
  return { host, operator, peers };
}

t.test('a host announces itself when its operator says so, and takes it back', async (t) => {
  const port = await freeUdpPort();
  const neighbour = await startNeighbour(t, port);
  const { host, operator } = await startOn(t, port);
  const setting = '/v1/config/mdns';
  t.same((await operator.get(setting)).json, { listening: true, announcing: false });
  await eventually('the host asks', () => neighbour.asked.includes(SERVICE));
  const question = { questions: [{ name: SERVICE, type: 'PTR' as const }] };
  neighbour.socket.query(question);
  // Somebody else's question and answer come later than what the host would have answered.
  const second = await startNeighbour(t, port);
  second.socket.query('marker.local', 'PTR');
  await eventually('the marker', () => neighbour.asked.includes('marker.local'));
  t.same(neighbour.heard, [], 'nothing is announced at first');

  const on = await operator.post(setting, { announce: true });
  t.same(on.json, { listening: true, announcing: true });
  const pointer = await eventually('the announcement', () =>
    neighbour.heard.find(({ name, type }) => name === SERVICE && type === 'PTR'),
  );
  const instance = 'data' in pointer ? String(pointer.data) : '';
  neighbour.heard.length = 0;
  neighbour.socket.query(question);
  const text = await eventually('an answer', () =>
    neighbour.heard.find(({ name, type }) => name === instance && type === 'TXT'),
  );
  const entries = 'data' in text ? (text.data as Buffer[]).map(String) : [];
  t.same(entries.sort(), [
    `did=${await didOf(host.base)}`,
    'ns=default',
    `url=${host.base}`,
    'v=concordat/0',
  ]);
  const service = neighbour.heard.find(({ name, type }) => name === instance && type === 'SRV');
  t.match(service, { data: { port: host.config.port } });

  await host.close();
  await eventually('the goodbye', () =>
    neighbour.heard.find((record) => record.type === 'PTR' && record.ttl === 0),
  );
  neighbour.heard.length = 0;
  const again = await startOn(t, port, host.config.dataFolder, host.config.port);
  t.same((await again.operator.get(setting)).json, { listening: true, announcing: true });
  await eventually('it announces again', () => neighbour.heard.find(({ type }) => type === 'PTR'));
  neighbour.heard.length = 0;
  const off = await again.operator.post(setting, { announce: false });
  t.same(off.json, { listening: true, announcing: false });
  await eventually('the goodbye', () =>
    neighbour.heard.find(
      (record) => record.name === SERVICE && record.type === 'PTR' && record.ttl === 0,
    ),
  );
  await again.operator.post(setting, { announce: false });
  const written = (await recordsOn(again.host.base, 'th_engine_config')).filter(
    ({ kind }) => kind === 'syncropel.mdns.v1',
  );
  t.same(
    written.map(({ body }) => body),
    [{ announce: true }, { announce: false }],
  );
});

t.test('hosts of the local network are listed while they are there', async (t) => {
  const port = await freeUdpPort();
  const neighbour = await startNeighbour(t, port);
  const { host, operator, peers } = await startOn(t, port);
  const [one, other] = [newDid(), newDid()].sort() as [string, string];
  const good = { did: one, url: 'https://b.example', ns: 'default,acme/x,?', v: 'concordat/0' };
  neighbour.socket.respond({ answers: records('good', good) });
  neighbour.socket.respond({ answers: records('self', { ...good, did: await didOf(host.base) }) });
  neighbour.socket.respond({ answers: records('bad', { did: 'x', url: good.url }) });
  neighbour.socket.respond({ answers: records('path', { did: other, url: `${good.url}/x` }) });
  // Another one gives its text only when it is asked.
  const [pointer, , text] = records('late', { did: other, url: 'https://c.example' });
  neighbour.socket.on('query', ({ questions = [] }) => {
    const isAsked = questions.some(({ name, type }) => name === text!.name && type === 'TXT');
    if (isAsked) neighbour.socket.respond({ answers: [text!] });
  });
  neighbour.socket.respond({ answers: [pointer!] });
  const listed = await eventually('both are listed', async () => {
    const found = await peers();
    return found.length === 2 && found;
  });
  t.match(listed, [
    { did: one, url: good.url, namespaces: ['default', 'acme/x'], paired: null },
    { did: other, url: 'https://c.example', namespaces: [], paired: null },
  ]);
  t.match(listed[0]!.seen, /^\d{4}-/);
  neighbour.socket.respond({ answers: records('good', good, 0) });
  await eventually('it was taken back', async () => (await peers()).length === 1);
  await operator.post('/admin/clock', { advance_ms: 119_000 });
  t.equal((await peers()).length, 1);
  await operator.post('/admin/clock', { advance_ms: 2_000_000 });
  t.same(await peers(), [], 'its time is over');
});

t.test('a host without multicast DNS says so, and keeps the setting', async (t) => {
  const host = await startHost(t);
  const operator = operatorOf(host.base);
  const none = { listening: false, announcing: false };
  t.same((await operator.get('/v1/config/mdns')).json, none);
  t.same((await operator.post('/v1/config/mdns', { announce: true })).json, none);
  t.same((await operator.get('/v1/discovery/mdns')).json, { ...none, peers: [] });
  for (const body of [{}, { announce: 1 }, { announce: true, more: 1 }]) {
    t.equal(codeOf(await operator.post('/v1/config/mdns', body)), '422 shape-invalid');
  }
  for (const path of ['config/mdns', 'discovery/mdns']) {
    t.equal(codeOf(await ask(`${host.base}/v1/${path}`)), '401 unauthorized');
  }
  t.equal(mdnsSetting(undefined).announce, false);
});

t.test('an interface that is not there is no reason not to serve', async (t) => {
  const mdns = { address: '192.0.2.1', port: await freeUdpPort() };
  const host = await startHost(t, { config: { mdns } });
  const { json } = await operatorOf(host.base).get('/v1/config/mdns');
  t.same(json, { listening: false, announcing: false });
});

t.test('texts are read as RFC 6763 has them', (t) => {
  const did = newDid();
  const lines = (...texts: string[]) => texts.map((text) => Buffer.from(text));
  const url = 'https://b.example';
  t.same(readNeighbour(lines(`DID=${did}`, `url=${url}`, 'url=x', 'ns', '=y')), {
    ...{ did, url },
    namespaces: [],
  });
  t.equal(readNeighbour(lines(`did=${did}`)), undefined);
  t.equal(readNeighbour(lines(`did=${did}`, 'url=b.example')), undefined);
  t.equal(readNeighbour(lines('did=x', `url=${url}`)), undefined);
  t.equal(readNeighbour('x'), undefined);
  t.end();
});

t.test('no more instances are kept than there is room for', (t) => {
  let time = 0;
  const kept = new Neighbours({
    ...{ now: () => time, readNeighbour, recordEnd, isThere },
    limit: 2,
  });
  const hear = (name: string, did = newDid(), ttl = 10) => {
    const text = [Buffer.from(`did=${did}`), Buffer.from('url=https://b.example')];
    return kept.hear([
      { name: SERVICE.toUpperCase(), type: 'PTR', ttl, data: `${name}.${SERVICE}` },
      { name: `${name}.${SERVICE}`, type: 'TXT', ttl, data: text },
    ]);
  };
  for (const name of ['a', 'b', 'c']) hear(name);
  t.equal(kept.present().length, 2);
  t.equal(kept.nextRenewal(0), 8000);
  time = 8000;
  t.equal(kept.nextRenewal(8000), 9000);
  time = 10_000;
  t.same(kept.present(), []);
  hear('c');
  t.equal(kept.present().length, 1, 'those who are gone make room');
  hear('d', 'x');
  hear('e');
  t.equal(kept.present().length, 2, 'and those who do not say who they are');
  kept.hear([{ name: `e.${SERVICE}`, type: 'SRV', ttl: 0, data: {} }]);
  t.equal(kept.present().length, 1);
  t.same(kept.hear([{ name: SERVICE, type: 'PTR', ttl: 9, data: `f.${SERVICE}` }]), [
    `f.${SERVICE}`,
  ]);
  const pointer = { name: SERVICE, type: 'PTR', ttl: 9, data: `f.${SERVICE}` };
  t.equal(kept.hear([pointer, pointer, pointer]).length, 1, 'nobody is asked for twice at once');
  t.end();
});

t.test('a host lists others by DID, and announces the port of its base URL', (t) => {
  const peer = (did: string, url = 'https://b.example') => ({ did, url, namespaces: [] });
  t.same(listedNeighbours([peer('c'), peer('b'), peer('a'), peer('b', 'https://a.example')], 'a'), [
    peer('b', 'https://a.example'),
    peer('b'),
    peer('c'),
  ]);
  const port = (base: string) => announcementOf('did:key:x', base, { namespaces: ['x'] }).port;
  t.equal(port('https://b.example'), 443);
  t.equal(port('http://b.example'), 80);
  t.equal(port('https://b.example:8443'), 8443);
  t.end();
});

t.test('where multicast DNS is spoken is a matter of the command line', (t) => {
  const mdns = (...more: string[]) =>
    parseConfig(['--port', '1', '--base-url', 'http://x', '--data', 'd', ...more], {}).mdns;
  t.same(mdns(), { address: '127.0.0.1', port: 5353 });
  t.same(mdns('--host', '0.0.0.0'), { address: '0.0.0.0', port: 5353 });
  t.equal(mdns('--host', '::1'), undefined);
  t.equal(mdns('--development'), undefined);
  t.equal(mdns('--mdns-address', 'none'), undefined);
  t.same(mdns('--development', '--mdns-address', '127.0.0.1', '--mdns-port', '5454'), {
    address: '127.0.0.1',
    port: 5454,
  });
  t.throws(() => mdns('--mdns-address', 'lan'), /--mdns-address/);
  t.throws(() => mdns('--mdns-port', 'x'), /--mdns-port/);
  t.end();
});
