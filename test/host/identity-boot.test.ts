import t from 'tap';
import { openHost } from '../../reference/host/boot.ts';
import type { HostConfig } from '../../reference/host/config.ts';
import { defaultParts } from '../../reference/host/parts.ts';
import {
  ask,
  type Cleanup,
  codeOf,
  freePort,
  OPERATOR,
  SILENT,
  startHost,
  temporaryFolder,
} from './helpers.ts';

async function startWaiting(t: Cleanup) {
  const port = await freePort();
  const config: HostConfig = {
    ...{ base: `http://127.0.0.1:${port}`, host: '127.0.0.1', port },
    dataFolder: temporaryFolder(t),
    ...{ operatorToken: OPERATOR, development: true, testClock: true, autoAccept: true },
    withoutIdentity: true,
  };
  const open = async () => {
    const host = await openHost(config, { ...defaultParts(config), logger: SILENT });
    await host.listen();
    let closing: Promise<void> | undefined;
    const close = (): Promise<void> => (closing ??= host.close());
    t.teardown(close);
    return close;
  };
  return { base: config.base, open };
}

t.test('a host waits for its identity, and is one as soon as it has it', async (t) => {
  const { base, open } = await startWaiting(t);
  const close = await open();
  const headers = { connection: 'close' };
  const get = (path: string) => ask(`${base}${path}`, { token: OPERATOR, headers });
  t.equal((await get('/health')).status, 200);
  t.equal(codeOf(await get('/v1/identity')), '404 not-found');
  const { json } = await get('/.well-known/syncropel');
  t.same(Object.keys(json), ['capabilities_manifest']);
  t.equal(codeOf(await get('/v1/federation/pairs')), '503 unavailable');
  t.equal(codeOf(await get('/nowhere')), '404 not-found');
  t.equal(codeOf(await get('/activity')), '405 method-not-allowed');
  const make = (token?: string) => ask(`${base}/v1/identity`, { method: 'POST', token, headers });
  t.equal(codeOf(await make()), '401 unauthorized');
  t.equal(codeOf(await make('another-token-0123456789')), '401 unauthorized');
  const both = await Promise.all([make(OPERATOR), make(OPERATOR)]);
  t.same(both.map(({ status }) => status).sort(), [201, 409]);
  const made = both.find(({ status }) => status === 201)!.json;
  t.same((await get('/v1/identity')).json, made);
  t.same((await get('/v1/federation/pairs')).json, { pairs: [] });
  t.ok((await get('/.well-known/syncropel')).json.federation_manifest);
  t.equal(codeOf(await make(OPERATOR)), '409 conflict');
  await close();
  await open();
  t.same((await get('/v1/identity')).json, made, 'it is kept, and needs no making');
});

t.test('a host that waits can be stopped', async (t) => {
  const { base, open } = await startWaiting(t);
  const close = await open();
  await close();
  await t.rejects(ask(`${base}/health`));
});

t.test('a host that has its identity keeps it', async (t) => {
  const host = await startHost(t);
  const make = (token?: string) => ask(`${host.base}/v1/identity`, { method: 'POST', token });
  t.equal(codeOf(await make()), '401 unauthorized');
  t.equal(codeOf(await make(OPERATOR)), '409 conflict');
});
