import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import type { JsonObject } from '../../reference/core/json.ts';
import { ask, type Cleanup, eventually, freePort, OPERATOR, temporaryFolder } from './helpers.ts';
import { pair, startStation, type Station, untilSyncPair } from './sync-helpers.ts';

const MAIN = fileURLToPath(new URL('../../reference/host/main.js', import.meta.url));

/** A host in a process of its own, which can die. */
async function serve(t: Cleanup, port: number, folder: string): Promise<ChildProcess> {
  const base = `http://127.0.0.1:${port}`;
  const options = ['--port', `${port}`, '--base-url', base, '--data', folder, '--development'];
  const child = spawn(process.execPath, [MAIN, ...options], {
    // Not the environment of the test runner, which would instrument the host.
    env: { PATH: process.env['PATH'] ?? '', CONCORDAT_OPERATOR_TOKEN: OPERATOR },
    stdio: 'ignore',
  });
  t.teardown(() => child.kill('SIGKILL'));
  const look = () =>
    ask(`${base}/health`).then(
      ({ status }) => status === 200,
      () => false,
    );
  await eventually('the host is ready', look, 20_000);
  return child;
}

/** What the operator of a host in another process does. */
function operatorOf(base: string): Pick<Station, 'operate' | 'host'> {
  return {
    host: { base } as Station['host'],
    operate: (method, path, body) =>
      ask(`${base}${path}`, { method, token: OPERATOR, ...(body !== undefined && { body }) }),
  };
}

t.test('a pull goes on after kill -9, and loses and repeats nothing', async (t) => {
  const COUNT = 1500;
  const a = await startStation(t, 'alice');
  const ids = new Set<string>();
  for (let at = 0; at < COUNT; at += 100) {
    const written = Array.from({ length: 100 }, (_, n) => a.write({ body: { n: at + n } }));
    for (const id of await Promise.all(written)) ids.add(id);
  }
  const [port, folder] = [await freePort(), temporaryFolder(t)];
  const b = operatorOf(`http://127.0.0.1:${port}`) as Station;
  let child = await serve(t, port, folder);
  await pair(b, a);
  const made = await b.operate('POST', '/v1/sync/pairs', { peer_did: a.did, thread_id: 'th_x' });
  const id = String(made.json.pair_id);
  let [deaths, last] = [0, -1];
  for (;;) {
    const view = await untilSyncPair(b, id, ({ pulled }) => Number(pulled) > last);
    if (view.pulled === COUNT && view.state === 'running') break;
    last = Math.min(Number(view.pulled), COUNT - 1);
    if (deaths === 3) continue;
    deaths += 1;
    const gone = once(child, 'close');
    child.kill('SIGKILL');
    await gone;
    child = await serve(t, port, folder);
  }
  t.ok(deaths > 1, `it died ${deaths} times`);
  const seen: string[] = [];
  for (let after = ''; ;) {
    const query = `limit=1000${after && `&after=${after}`}`;
    const { json } = await b.operate('GET', `/v1/threads/th_x/records?${query}`);
    seen.push(...(json.records as JsonObject[]).map((record) => String(record.id)));
    if (json.has_more !== true) break;
    after = String(json.next);
  }
  t.equal(seen.length, COUNT);
  t.same(new Set(seen), ids);
  const { json } = await b.operate('GET', `/v1/sync/pairs/${id}/stats`);
  t.match(json, { pulled: COUNT, refused: 0, failures: 0 });
});
