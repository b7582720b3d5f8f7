import { createServer } from 'node:net';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { until } from '../../harness/engine/clock.ts';
import { TargetFault, TargetUnreachable } from '../../harness/engine/errors.ts';
import { kitPath } from '../../harness/engine/paths.ts';
import { freePort } from '../../harness/engine/ports.ts';
import { Redactor } from '../../harness/engine/redact.ts';
import { didYouMean } from '../../harness/engine/requirements.ts';
import { Host } from '../../harness/engine/target.ts';
import { deepEqual } from '../../harness/engine/context.ts';
import { chunked } from '../../harness/engine/raw-socket.ts';
import {
  miniManifest,
  miniManifestObject,
  temporaryFolder,
  writeManifest,
} from './fixtures/support.ts';

function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

t.test(
  'a host is started, killed, revived on the same port with the same data, and stopped',
  async (t) => {
    const host = await Host.open({ manifest: miniManifest('right'), redactor: new Redactor() });
    t.teardown(() => host.close());
    const { pid, base, data_dir } = host;
    t.ok(isAlive(pid));
    await host.kill();
    t.notOk(isAlive(pid));
    t.equal(host.crash, undefined, 'a death that was asked for is no crash');
    await host.start();
    t.strictSame([host.base, host.data_dir], [base, data_dir]);
    t.not(host.pid, pid);
    const ending = await host.stop();
    t.match(ending, { signal: 'SIGTERM', killed: false });
    await host.close();
    t.notOk(existsSync(data_dir ?? ''), 'its data is removed');
  },
);

t.test('a crash is seen', async (t) => {
  const host = await Host.open({ manifest: miniManifest('crashes'), redactor: new Redactor() });
  t.teardown(() => host.close());
  await fetch(`${host.base}/anything`).catch(() => undefined);
  t.match(await until('the crash', () => host.crash), { code: 9 });
});

t.test('a host that does not come up leaves nothing behind', async (t) => {
  for (const mode of ['dies', 'hangs', 'never-listens']) {
    const opening = Host.open({ manifest: miniManifest(mode), redactor: new Redactor() });
    await t.rejects(opening, TargetUnreachable, mode);
  }
});

t.test('whatever was started dies with the kit, also when it is interrupted', async (t) => {
  const folder = temporaryFolder();
  const target = writeManifest(folder, miniManifestObject('hangs-after-health'));
  const child = spawn(
    process.execPath,
    [
      kitPath('build', 'harness', 'cli', 'main.js'),
      'run',
      '--target',
      target,
      '--deadline',
      '60000',
    ],
    { cwd: folder, stdio: 'ignore', env: { ...process.env, TMPDIR: folder } },
  );
  const ended = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => resolve(code)),
  );
  const pid = await until('the host of the run', async () => {
    const list = spawn('ps', ['-o', 'pid=', '--ppid', String(child.pid)]);
    let text = '';
    list.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    await new Promise((resolve) => list.once('close', resolve));
    return Number(text.trim().split('\n')[0]) || undefined;
  });
  t.ok(isAlive(pid));
  child.kill('SIGINT');
  t.equal(await ended, 130);
  await until('the end of the host', () => !isAlive(pid));
  t.notOk(isAlive(pid));
});

t.test('ports are handed out once, and only free ones', async (t) => {
  const ports = await Promise.all(Array.from({ length: 20 }, () => freePort()));
  t.equal(new Set(ports).size, ports.length);
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(ports[0], '127.0.0.1', resolve);
  });
  server.close();
});

t.test('small helpers', async (t) => {
  t.ok(deepEqual({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] }));
  t.notOk(deepEqual({ a: 1 }, { a: 1, b: undefined }));
  t.notOk(deepEqual([1, 2], [2, 1]));
  t.notOk(deepEqual({ toString: 1 }, {}));
  t.equal(
    Buffer.from(chunked('ab', Buffer.from('cde'))).toString(),
    '2\r\nab\r\n3\r\ncde\r\n0\r\n\r\n',
  );
  t.strictSame(didYouMean('inbox-repley', ['inbox-replay', 'outbox', 'canon-zero']), [
    'inbox-replay',
  ]);
  await t.rejects(
    until('never', () => null, { deadline_ms: 10 }),
    TargetFault,
  );
  t.equal(await until('soon', () => 0), 0, 'zero is something');
  t.ok(existsSync(join(kitPath(), 'package.json')));
});
