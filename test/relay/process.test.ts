import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import t from 'tap';
import {
  ask,
  type Cleanup,
  eventually,
  freePort,
  OPERATOR,
  temporaryFolder,
} from '../host/helpers.ts';
import { clientOf, freshNonce, makeEnvelope, makeParty, sealOf } from './support.ts';

const MAIN = new URL('../../reference/relay/main.js', import.meta.url).pathname;

/** Starts the program, and waits until it answers. */
async function run(t: Cleanup, port: number, folder: string): Promise<ChildProcess> {
  const base = `http://127.0.0.1:${port}`;
  const options = ['--port', String(port), '--base-url', base, '--data', folder];
  const child = spawn(process.execPath, [MAIN, ...options, '--development', '--test-clock'], {
    env: { ...process.env, CONCORDAT_OPERATOR_TOKEN: OPERATOR },
    stdio: 'ignore',
  });
  t.teardown(() => child.kill('SIGKILL'));
  await eventually(
    'the relay answers',
    () =>
      ask(`${base}/health`).then(
        ({ status }) => status === 200,
        () => false,
      ),
    30_000,
  );
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

t.test('what was answered survives kill -9 in the middle of deposits', async (t) => {
  const [port, folder] = [await freePort(), temporaryFolder(t)];
  const relay = clientOf(`http://127.0.0.1:${port}`);
  const [sender, owner] = [makeParty(), makeParty()];
  let child = await run(t, port, folder);
  const early = [1, 2, 3].map(() => makeEnvelope(sender, owner));
  for (const envelope of early) await relay.deposit(envelope);
  t.equal((await relay.acknowledge(owner, [sealOf(early[1]!)])).json.acked, 1);
  const cursor = String((await relay.receive(owner, '?limit=1')).json.next);
  const nonce = freshNonce();
  await relay.receive(owner, '', { nonce });

  const answered = new Set<string>();
  const rounds = Array.from({ length: 8 }, async () => {
    for (;;) {
      const envelope = makeEnvelope(sender, owner);
      const answer = await relay.deposit(envelope).catch(() => undefined);
      if (answer?.status !== 202) return;
      answered.add(envelope.id);
    }
  });
  await eventually('some deposits are answered', () => answered.size > 20, 30_000);
  await kill(child);
  await Promise.all(rounds);

  child = await run(t, port, folder);
  const held = new Set<string>();
  let after = '';
  for (let isMore = true; isMore;) {
    const { json } = await relay.receive(owner, after);
    for (const { id } of json.envelopes as { id: string }[]) held.add(id);
    after = `?after=${String(json.next)}`;
    isMore = json.has_more === true;
  }
  t.ok(
    [...answered].every((id) => held.has(id)),
    `all ${answered.size} are there`,
  );
  t.notOk(held.has(early[1]!.id), 'what was acknowledged is not');
  const behind = (await relay.receive(owner, `?limit=1&after=${cursor}`)).json.envelopes;
  t.strictSame(behind, [early[2]], 'a cursor is good, also when what was behind it is gone');
  t.match((await relay.receive(owner, '', { nonce })).json, { code: 'signature-replayed' });
  t.equal((await relay.deposit(early[1]!)).json.status, 'known');

  await relay.advance(3_600_000);
  await kill(child);
  await run(t, port, folder);
  t.strictSame((await relay.receive(owner)).json.envelopes, [], 'the clock stays where it was');
  t.match(await relay.deposit(early[0]!), { status: 410 });
});

t.test('a program with a wrong command line tells how it is used', async (t) => {
  const child = spawn(process.execPath, [MAIN, '--port', '1'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number];
  t.equal(code, 2);
  t.match(told, /--data is missing/);
});

t.test('a relay whose port is taken says so and ends', async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  t.teardown(() => other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  const folder = temporaryFolder(t);
  const options = ['--port', String(port), '--base-url', base, '--data', folder];
  const child = spawn(process.execPath, [MAIN, ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  t.teardown(() => child.kill('SIGKILL'));
  const told: Buffer[] = [];
  child.stderr.on('data', (piece: Buffer) => told.push(piece));
  t.same(await once(child, 'close'), [1, null]);
  t.match(Buffer.concat(told).toString('utf8'), /EADDRINUSE/);
});
