import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import type { JsonObject } from '../../reference/core/json.ts';
import { ask, type Cleanup, eventually, freePort, OPERATOR, temporaryFolder } from './helpers.ts';

const MAIN = fileURLToPath(new URL('../../reference/host/main.js', import.meta.url));
const TOKEN = 'token-of-alice-0123456789';

async function serve(t: Cleanup, port: number, folder: string) {
  const base = `http://127.0.0.1:${port}`;
  const args = ['--port', `${port}`, '--base-url', base, '--data', folder, '--development'];
  const child = spawn(process.execPath, [MAIN, ...args], {
    // Not the environment of the test runner, which would instrument the host.
    env: { PATH: process.env['PATH'] ?? '', CONCORDAT_OPERATOR_TOKEN: OPERATOR },
    stdio: 'ignore',
  });
  t.teardown(() => child.kill('SIGKILL'));
  const isUp = () => ask(`${base}/health`).then(Boolean, () => false);
  await eventually('the host is ready', isUp, 20_000);
  return {
    base,
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}

t.test('what was answered with 201 outlives a sudden death, and clocks go on', async (t) => {
  const folder = temporaryFolder(t);
  const port = await freePort();
  let host = await serve(t, port, folder);
  const bind = { actor: 'alice', token: TOKEN };
  await ask(`${host.base}/admin/tokens`, { token: OPERATOR, body: bind });
  const create = { type: 'Create', object: { type: 'Person' } };
  await ask(`${host.base}/activity`, { token: TOKEN, body: create });
  const who = (await ask(`${host.base}/v1/identity`)).json;

  const written = new Map<string, JsonObject>();
  const write = async (): Promise<JsonObject> => {
    const body = { thread: 'th_x', act: 'DO', body: {} };
    const { status, json } = await ask(`${host.base}/v1/records`, { token: TOKEN, body });
    if (status !== 201) throw new Error(JSON.stringify(json));
    written.set(String(json.id), json);
    return json;
  };
  for (const enough of [20, 60]) {
    let isDead = false;
    const writers = Array.from({ length: 8 }, async () => {
      while (!isDead) await write().catch(() => undefined);
    });
    await eventually('enough was written', () => written.size >= enough);
    await host.kill();
    isDead = true;
    await Promise.all(writers);
    host = await serve(t, port, folder);
  }

  t.same((await ask(`${host.base}/v1/identity`)).json, who);
  for (const [id, record] of written) {
    t.same((await ask(`${host.base}/v1/records/${id}`, { token: TOKEN })).json, record);
  }
  const next = await write();
  const page = await ask(`${host.base}/v1/threads/th_x/records?limit=1000`, { token: TOKEN });
  const clocks = (page.json.records as JsonObject[]).map(({ clock }) => clock);
  t.same(
    clocks,
    Array.from({ length: clocks.length }, (_, at) => at),
    'each clock once',
  );
  t.equal(next.clock, clocks.length - 1);
});
