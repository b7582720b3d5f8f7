import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import type { JsonObject } from '../../reference/core/json.ts';
import {
  ask,
  type Cleanup,
  eventually,
  freePort,
  OPERATOR,
  signedActivity,
  startPeer,
  temporaryFolder,
} from './helpers.ts';

const MAIN = fileURLToPath(new URL('../../reference/host/main.js', import.meta.url));
// Each test starts hosts, some of them many; on a busy machine that takes longer than TAP waits by itself.
t.setTimeout(120_000);

const NOTE = { type: 'Create', object: { type: 'Note', content: 'hi' } };

interface Run {
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;
  errors(): string;
}

function run(t: Cleanup, args: string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [MAIN, ...args], {
    // Not the environment of the test runner, which would instrument the host.
    env: { PATH: process.env['PATH'] ?? '', CONCORDAT_OPERATOR_TOKEN: OPERATOR, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const exit = once(child, 'close').then(([code]) => code as number | null);
  t.teardown(() => child.kill('SIGKILL'));
  return { child, exit, errors: () => text };
}

async function serve(t: Cleanup, port: number, folder: string, more: string[] = []): Promise<Run> {
  const base = `http://127.0.0.1:${port}`;
  const host = run(t, [
    ...['--port', `${port}`, '--base-url', base, '--data', folder, '--development'],
    ...more,
  ]);
  await eventually(
    'the host is ready',
    async () => {
      if (host.child.exitCode !== null) throw new Error(host.errors());
      return ask(`${base}/health`).then(
        ({ status }) => status === 200,
        () => false,
      );
    },
    20_000,
  );
  return host;
}

async function makeActor(base: string, name: string): Promise<string> {
  const token = `token-of-${name}-0123456789`;
  await ask(`${base}/admin/tokens`, { token: OPERATOR, body: { actor: name, token } });
  await ask(`${base}/activity`, { token, body: { type: 'Create', object: { type: 'Person' } } });
  return token;
}

t.test('misuse is told and ends with 2', async (t) => {
  const folder = temporaryFolder(t);
  const good = ['--port', '0', '--base-url', 'http://127.0.0.1:1', '--data', folder];
  const misuses = [
    [],
    good.slice(2),
    good.slice(0, 4),
    [...good, '--port', 'x'],
    [...good, '--port', '70000'],
    [...good, '--base-url', 'ftp://x'],
    [...good, '--base-url', 'http://x/path'],
    [...good, '--unknown'],
    [...good, '--development', '--host', '0.0.0.0'],
    [...good, '--insecure-localhost', '--host', '192.168.0.5'],
    [...good, '--insecure-localhost', '--host', ''],
  ];
  const hosts = misuses.map((args) => [args, run(t, args)] as const);
  for (const [args, host] of hosts) {
    t.equal(await host.exit, 2, args.join(' '));
    t.match(host.errors(), /usage:/);
  }
});

t.test('a data folder has one host, which may move', async (t) => {
  const [folder, port] = [temporaryFolder(t), await freePort()];
  const host = await serve(t, port, folder);
  const second = run(t, [
    '--port',
    '0',
    '--base-url',
    `http://127.0.0.1:${port}`,
    '--data',
    folder,
  ]);
  t.equal(await second.exit, 1);
  t.match(second.errors(), /in use by another process/);
  t.notMatch(second.errors(), /at Object/, 'a message, not a stack');
  const { did } = (await ask(`http://127.0.0.1:${port}/v1/identity`)).json;
  host.child.kill('SIGTERM');
  t.equal(await host.exit, 0);
  const identity = (at: number) => ask(`http://127.0.0.1:${at}/v1/identity`);
  const elsewhere = await freePort();
  await serve(t, elsewhere, folder);
  t.equal((await identity(elsewhere)).json.did, did, 'it is the same one');
});

t.test('a port that is taken is told', async (t) => {
  const port = await freePort();
  await serve(t, port, temporaryFolder(t));
  const base = `http://127.0.0.1:${port}`;
  const second = run(t, [
    ...['--port', `${port}`, '--base-url', base, '--data', temporaryFolder(t)],
    ...['--mdns-address', 'none'],
  ]);
  t.equal(await second.exit, 1);
  t.match(second.errors(), /EADDRINUSE/);
});

t.test('what was acknowledged survives kill -9', async (t) => {
  const [folder, port] = [temporaryFolder(t), await freePort()];
  const base = `http://127.0.0.1:${port}`;
  const peer = await startPeer(t);
  const carol = peer.serveActor('carol');
  const acknowledged = new Set<string>();
  const received = new Set<string>();
  const rotations = new Set<string>();
  let token = '';

  for (let round = 0; round < 3; round++) {
    const host = await serve(t, port, folder);
    if (round === 0) token = await makeActor(base, 'alice');
    const before = acknowledged.size + received.size;
    const work = async (): Promise<void> => {
      for (;;) {
        const note = await ask(`${base}/activity`, { token, body: { ...NOTE, cc: carol } });
        if (note.status === 201) acknowledged.add(String(note.json.id));
        const patch = { add_publicKey: {}, supersede: {} };
        if (acknowledged.size % 20 === 0) {
          const body = { type: 'Update', object: 'alice', to: [], patch };
          const rotation = await ask(`${base}/activity`, { token, body });
          if (rotation.status === 201) rotations.add(String(rotation.json.id));
        }
        const activity = signedActivity(carol, NOTE);
        const delivery = await ask(`${base}/actors/alice/inbox`, { body: activity });
        if (delivery.status === 202) received.add(String(activity.id));
      }
    };
    const workers = Array.from({ length: 8 }, () => work().catch(() => undefined));
    await eventually('enough', () => acknowledged.size + received.size > before + 150, 30_000);
    host.child.kill('SIGKILL');
    await Promise.all([...workers, host.exit]);
  }

  const host = await serve(t, port, folder);
  for (const id of [...acknowledged, ...rotations, ...received]) {
    const artifact = await ask(`${base}/artifacts/${id}`, { token });
    if (artifact.status !== 200 || artifact.json.id !== id) t.fail(`lost ${id}`);
  }
  for (const [collection, size] of [
    ['outbox', acknowledged.size + rotations.size],
    ['inbox', received.size],
  ] as const) {
    const root = await ask(`${base}/actors/alice/${collection}`, { token });
    t.ok(Number(root.json.totalItems) >= size, collection);
  }
  // The newest key is there with its private half: what it signs is taken at the other end.
  const last = await ask(`${base}/activity`, { token, body: { ...NOTE, to: carol } });
  t.equal(last.status, 201);
  await eventually(
    'every delivery',
    () => {
      const delivered = new Set(peer.deliveries.map(({ activity }) => activity.id));
      return [...acknowledged, String(last.json.id)].every((id) => delivered.has(id));
    },
    30_000,
  );
  const state = (await ask(`${base}/projections/delivery-state`, { token })).json;
  t.match(state[peer.base], { dead_letter: [] });
  host.child.kill('SIGTERM');
  t.equal(await host.exit, 0);
});

t.test('tokens are stored as hashes only, and keys stay in the folder', async (t) => {
  const [folder, port] = [temporaryFolder(t), await freePort()];
  const base = `http://127.0.0.1:${port}`;
  const host = await serve(t, port, folder);
  const token = await makeActor(base, 'alice');
  host.child.kill('SIGTERM');
  t.equal(await host.exit, 0);
  for (const file of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, file));
    for (const secret of [token, OPERATOR]) t.notOk(bytes.includes(secret), file);
  }
  const again = await serve(t, port, folder);
  const note = await ask(`${base}/activity`, { token, body: NOTE });
  t.equal(note.status, 201, 'the token is known after the restart');
  t.notMatch(again.errors(), new RegExp(token));
  again.child.kill('SIGINT');
  t.equal(await again.exit, 0);
});

t.test('the test clock is kept over a restart', async (t) => {
  const [folder, port] = [temporaryFolder(t), await freePort()];
  const base = `http://127.0.0.1:${port}`;
  const move = async (milliseconds: number): Promise<number> => {
    const body: JsonObject = { advance_ms: milliseconds };
    return Date.parse(
      String((await ask(`${base}/admin/clock`, { token: OPERATOR, body })).json.now),
    );
  };
  const host = await serve(t, port, folder, ['--test-clock']);
  const moved = await move(86_400_000);
  t.ok(moved >= Date.now() + 86_000_000);
  host.child.kill('SIGKILL');
  await host.exit;
  await serve(t, port, folder, ['--test-clock']);
  t.ok((await move(0)) >= moved);
});

t.test('a bare host keeps what was defined over a sudden death', async (t) => {
  const [folder, port] = [temporaryFolder(t), await freePort()];
  const base = `http://127.0.0.1:${port}`;
  const registry = async () =>
    (await ask(`${base}/projections/define-registry`, { token: OPERATOR })).json;
  const host = await serve(t, port, folder, ['--bare']);
  t.same(await registry(), { DefineActivity: {}, DefineObject: {}, received: [] });
  const token = await makeActor(base, 'alice');
  const object = { type: 'DefineObject', name: 'Note', schema: { required: ['tags'] } };
  const body = { type: 'Create', object };
  const { id } = (await ask(`${base}/activity`, { token, body })).json;
  host.child.kill('SIGKILL');
  await host.exit;
  const bare = await serve(t, port, folder, ['--bare']);
  t.match(await registry(), { DefineActivity: {}, DefineObject: { Note: { activity: id } } });
  t.equal((await ask(`${base}/activity`, { token, body: NOTE })).status, 422);
  bare.child.kill('SIGTERM');
  await bare.exit;
  await serve(t, port, folder);
  t.match(await registry(), {
    DefineActivity: { Endorse: { activity: null } },
    DefineObject: { Note: { activity: id } },
  });
});
