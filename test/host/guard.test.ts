import { createServer, type RequestListener } from 'node:http';
import type { lookup } from 'node:dns';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import t from 'tap';
import { isAddressAllowed, isPrivateHostname } from '../../reference/host/address.ts';
import {
  guardLookup,
  type OutgoingRequest,
  openGuardedTransport,
  TransportError,
} from '../../reference/host/guarded-fetch.ts';
import { type Cleanup, eventually } from './helpers.ts';

const PUBLIC = [
  '8.8.8.8',
  '93.184.216.34',
  '2606:4700:4700::1111',
  '::ffff:8.8.8.8',
  '2a00:1450::1',
];
const LOCAL = [
  '127.0.0.1',
  '127.255.255.254',
  '::1',
  '0:0:0:0:0:0:0:1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '::ffff:10.0.0.1',
  'fc00::1',
  'fd12:3456:789a::1',
];
const NEVER = [
  '0.0.0.0',
  '::',
  '169.254.169.254',
  '::ffff:169.254.169.254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  '100.64.0.1',
  '192.0.0.8',
  '192.0.2.1',
  '198.51.100.1',
  '203.0.113.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  'ff02::1',
  '64:ff9b::7f00:1',
  '64:ff9b::808:808',
  '2002:7f00:1::',
  '2001::1',
  '2001:db8::1',
  '100::1',
  '::7f00:1',
  '::127.0.0.1.',
  '4000::1',
  '',
  'localhost',
  'example.com',
  '1.2.3.4.5',
  '999.1.1.1',
  '[::1]',
];

t.test('addresses', async (t) => {
  for (const address of PUBLIC) {
    t.equal(isAddressAllowed(address, false), true, address);
    t.equal(isAddressAllowed(address, true), true, `${address} in development`);
  }
  for (const address of LOCAL) {
    t.equal(isAddressAllowed(address, false), false, address);
    t.equal(isAddressAllowed(address, true), true, `${address} in development`);
  }
  for (const address of NEVER) {
    t.equal(isAddressAllowed(address, false), false, JSON.stringify(address));
    t.equal(isAddressAllowed(address, true), false, `${JSON.stringify(address)} in development`);
  }
  for (const odd of ['0x7f.1', '2130706433', '127.1', '0177.0.0.1']) {
    t.equal(isAddressAllowed(odd, false), false, odd);
    t.equal(isAddressAllowed(new URL(`http://${odd}/`).hostname, false), false, odd);
  }
});

t.test('names of this machine and of private networks', async (t) => {
  for (const name of ['localhost', 'a.localhost', '127.0.0.1', '[::1]', '10.1.2.3']) {
    t.equal(isPrivateHostname(name), true, name);
  }
  for (const name of ['example.com', '8.8.8.8', 'localhost.example.com', '169.254.169.254']) {
    t.equal(isPrivateHostname(name), false, name);
  }
});

type Addresses = { address: string; family: number }[];

function lookUp(addresses: Addresses, all: boolean): Promise<unknown> {
  const resolve = ((_name: string, _options: unknown, done: (e: null, a: Addresses) => void) =>
    done(null, addresses)) as unknown as typeof lookup;
  const guarded = guardLookup((address) => isAddressAllowed(address, false), resolve);
  return new Promise((settle, reject) => {
    guarded('name.example', { all }, (error, address) => (error ? reject(error) : settle(address)));
  });
}

t.test('a name with one address that is not allowed is refused', async (t) => {
  const good = { address: '8.8.8.8', family: 4 };
  const bad = { address: '::ffff:127.0.0.1', family: 6 };
  t.same(await lookUp([good], true), [good]);
  t.equal(await lookUp([good], false), '8.8.8.8');
  await t.rejects(lookUp([good, bad], true), TransportError);
  await t.rejects(lookUp([bad], false), TransportError);
  await t.rejects(lookUp([], false));
});

async function serve(t: Cleanup, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.teardown(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function open(t: Cleanup, development = true) {
  const transport = openGuardedTransport({ development, isAddressAllowed });
  t.teardown(() => transport.close());
  return (url: string, more: Partial<OutgoingRequest> = {}) =>
    transport.request({
      method: 'GET',
      url,
      headers: {},
      timeoutMilliseconds: 5000,
      maxRedirects: 3,
      tooLong: 'refuse',
      ...more,
    });
}

t.test('only https, and no local address, outside of development', async (t) => {
  let requests = 0;
  const base = await serve(t, (_request, response) => {
    requests += 1;
    response.end();
  });
  const request = open(t, false);
  for (const url of [
    base,
    base.replace('http:', 'https:'),
    base.replace('http://127.0.0.1', 'https://localhost'),
    'https://[::ffff:127.0.0.1]/',
    'https://2130706433/',
    'ftp://example.com/',
    'https://user@example.com/',
    'nonsense',
  ]) {
    await t.rejects(request(url), { name: 'TransportError', fault: 'refused' }, url);
  }
  t.equal(requests, 0);
});

t.test('redirects stay within the origin, and end', async (t) => {
  const other = await serve(t, (_request, response) => response.end('other'));
  const base = await serve(t, (request, response) => {
    const path = request.url ?? '';
    const hops = Number(path.slice(1));
    if (hops === 0) response.end('here');
    else if (path === '/away') response.writeHead(302, { location: other }).end();
    else if (path === '/lost') response.writeHead(302).end();
    else response.writeHead(301, { location: `/${hops - 1}` }).end();
  });
  const request = open(t);
  t.equal(Buffer.from((await request(`${base}/3`)).body).toString(), 'here');
  await t.rejects(request(`${base}/4`), { name: 'TransportError', fault: 'bad-answer' });
  await t.rejects(request(`${base}/away`), { name: 'TransportError', fault: 'bad-answer' });
  await t.rejects(request(`${base}/lost`), { name: 'TransportError', fault: 'bad-answer' });
  t.equal((await request(`${base}/1`, { maxRedirects: 0 })).status, 301);
});

t.test('size and time are limited', async (t) => {
  let isClosed = false;
  const base = await serve(t, (request, response) => {
    response.on('close', () => (isClosed = true));
    if (request.url === '/announced') response.writeHead(200, { 'content-length': 2_000_000 });
    if (request.url === '/slow') {
      response.write('{');
      return;
    }
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
      response.once('drain', more);
    };
    more();
  });
  const request = open(t);
  await t.rejects(request(`${base}/announced`), { name: 'TransportError', fault: 'bad-answer' });
  await t.rejects(request(`${base}/endless`), { name: 'TransportError', fault: 'bad-answer' });
  await eventually('the connection is closed', () => isClosed);
  t.equal((await request(`${base}/endless`, { tooLong: 'cut' })).status, 200);
  await t.rejects(request(`${base}/slow`, { timeoutMilliseconds: 50 }), {
    name: 'TransportError',
    fault: 'unreachable',
  });
});

t.test('a peer that is not there is unreachable', async (t) => {
  const base = await serve(t, (request) => request.socket.destroy());
  const request = open(t);
  await t.rejects(request(base), { name: 'TransportError', fault: 'unreachable' });
  await t.rejects(request('http://127.0.0.1:1/'), { name: 'TransportError', fault: 'unreachable' });
  const stop = new AbortController();
  stop.abort();
  await t.rejects(request(base, { signal: stop.signal }), {
    name: 'TransportError',
    fault: 'unreachable',
  });
});
