import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import t from 'tap';
import type { Test } from 'tap';
import { until } from '../../harness/engine/clock.ts';
import { FaultProxy } from '../../harness/probe/fault-proxy.ts';
import { Gate } from '../../harness/probe/gate.ts';

/** A host that counts what reaches it and echoes it. */
async function open(test: Test): Promise<{ proxy: FaultProxy; seen: string[]; stop: () => void }> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      seen.push(`${request.method} ${request.url} ${body}`);
      response.writeHead(201, {
        'x-host': request.headers.host ?? '',
        'content-type': 'text/plain',
      });
      response.end(`got ${body}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy = await FaultProxy.open(() => (server.address() as AddressInfo).port);
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  test.teardown(async () => {
    await proxy.close();
    stop();
  });
  return { proxy, seen, stop };
}

t.test('without rules everything passes as it is', async (t) => {
  const { proxy, seen } = await open(t);
  const answer = await fetch(`${proxy.base}/a?b=c`, { method: 'POST', body: 'hello' });
  t.equal(answer.status, 201);
  t.equal(
    answer.headers.get('x-host'),
    new URL(proxy.base).host,
    'the host sees the URL that the sender used',
  );
  t.equal(await answer.text(), 'got hello');
  t.strictSame(seen, ['POST /a?b=c hello']);
  t.match(proxy.passages, [{ forwarded: true, answered: true, answer: { status: 201 } }]);
  const head = await fetch(proxy.base, { method: 'HEAD' });
  t.equal(head.status, 201);
});

t.test('requests and answers can be held', async (t) => {
  const { proxy, seen } = await open(t);
  const door = new Gate();
  proxy.add({ times: 1, hold_request: door });
  const first = fetch(`${proxy.base}/1`);
  await door.reached;
  t.equal(seen.length, 0, 'the host has not seen it');
  door.open();
  t.equal((await first).status, 201);
  const way = new Gate();
  proxy.add({ times: 1, hold_answer: way });
  let settled = false;
  const second = fetch(`${proxy.base}/2`).finally(() => (settled = true));
  await way.reached;
  t.equal(seen.length, 2, 'the host has processed it');
  t.equal(settled, false, 'the sender does not know');
  way.open();
  t.equal((await second).status, 201);
});

t.test('requests and answers can be dropped and rewritten', async (t) => {
  const { proxy, seen } = await open(t);
  proxy.add({ times: 1, drop: 'request' });
  await t.rejects(fetch(`${proxy.base}/1`));
  t.equal(seen.length, 0);
  proxy.add({ times: 1, drop: 'answer' });
  await t.rejects(fetch(`${proxy.base}/2`));
  t.equal(seen.length, 1, 'the host has processed it');
  proxy.add({
    times: 1,
    when: (request) => request.path === '/3',
    rewrite_request: (request) => ({ ...request, path: '/rewritten' }),
    rewrite_answer: (answer) => ({ ...answer, status: 418, body: Buffer.from('teapot') }),
  });
  t.equal((await fetch(`${proxy.base}/other`)).status, 201, 'a rule is only for what it is for');
  const answer = await fetch(`${proxy.base}/3`);
  t.strictSame([answer.status, await answer.text()], [418, 'teapot']);
  t.equal(seen.at(-1), 'GET /rewritten ');
});

t.test('a sender that dies while its request is held has sent nothing', async (t) => {
  const { proxy, seen } = await open(t);
  const door = new Gate();
  proxy.add({ hold_request: door });
  const socket = connect(proxy.port, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await door.reached;
  socket.destroy();
  await until('the end of the sender', () => proxy.passages[0]?.sender_gone);
  door.open();
  proxy.clear();
  await fetch(`${proxy.base}/later`);
  t.strictSame(seen, ['GET /later ']);
});

t.test('a host that is gone is a connection that ends', async (t) => {
  const { proxy, stop } = await open(t);
  stop();
  await t.rejects(fetch(proxy.base));
});
