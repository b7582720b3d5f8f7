import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import t from 'tap';
import { didOfGenesis, didOfKey } from '../../reference/core/dids.ts';
import {
  type DirectoryGenesis,
  type DirectoryOperation,
  type DirectoryRevoke,
  type DirectoryUpdate,
  signOperation,
} from '../../reference/core/directory-log.ts';
import { derivePublicKey } from '../../reference/core/ed25519.ts';
import { encodeMultikey } from '../../reference/core/multikey.ts';
import { formatTimestamp } from '../../reference/core/time.ts';
import { openDirectoryServer } from '../../reference/directory/server.ts';
import {
  ask,
  type Cleanup,
  eventually,
  freePort,
  OPERATOR,
  temporaryFolder,
} from '../host/helpers.ts';

const MAIN = new URL('../../reference/directory/main.js', import.meta.url).pathname;

/** A rotation key. */
function makeKey() {
  const privateKey = new Uint8Array(randomBytes(32));
  return { privateKey, multikey: encodeMultikey(derivePublicKey(privateKey)) };
}

type Signer = ReturnType<typeof makeKey>;
type Statement = Pick<
  DirectoryGenesis,
  'rotation_keys' | 'keys' | 'services' | 'handle' | 'namespaces' | 'also_known_as'
>;

/** What an operation says, where nothing else is said. */
function statement(signer: Signer, more: Partial<Statement> = {}): Statement {
  return {
    rotation_keys: [signer.multikey],
    keys: [{ name: 'key-1', publicKeyMultibase: signer.multikey }],
    services: [{ type: 'syncropel', serviceEndpoint: 'https://b.example' }],
    handle: null,
    namespaces: ['default'],
    also_known_as: [didOfKey(signer.multikey)],
    ...more,
  };
}

const now = (ahead = 0): string => formatTimestamp(Date.now() + ahead);

function genesis(signer: Signer, more: Partial<Statement> = {}, created = now()): DirectoryGenesis {
  const content = { object: 'directory_operation', type: 'genesis', created } as const;
  return signOperation({ ...content, ...statement(signer, more) }, signer.multikey, signer);
}

function update(
  signer: Signer,
  before: DirectoryOperation,
  did: string,
  more: Partial<Statement> = {},
  created = now(),
): DirectoryUpdate {
  const place = { did, previous: before.id, created };
  const content = { object: 'directory_operation', type: 'update', ...place } as const;
  return signOperation({ ...content, ...statement(signer, more) }, signer.multikey, signer);
}

function revoke(signer: Signer, before: DirectoryOperation, did: string): DirectoryRevoke {
  const content = { object: 'directory_operation', type: 'revoke', did } as const;
  const place = { previous: before.id, created: now() };
  return signOperation({ ...content, ...place }, signer.multikey, signer);
}

async function startDirectory(t: Cleanup): Promise<string> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const { service } = openDirectoryServer({
    ...{ base, host: '127.0.0.1', port, dataFolder: temporaryFolder(t) },
    ...{ operatorToken: OPERATOR, development: true, testClock: true },
  });
  await service.listen();
  t.teardown(() => service.close());
  return base;
}

const post = (url: string, operation: unknown) =>
  ask(url, { method: 'POST', body: JSON.stringify(operation) });

t.test('a log is begun, continued and ended', async (t) => {
  const base = await startDirectory(t);
  const signer = makeKey();
  const first = genesis(signer, { handle: 'bob' });
  const did = didOfGenesis(first.id);
  const made = await post(`${base}/directory/genesis`, first);
  t.equal(made.status, 201);
  t.strictSame(made.json, { did, hash: first.id, operation: first.id });
  t.equal((await post(`${base}/directory/genesis`, first)).status, 200, 'again');

  const other = makeKey();
  const keys = [{ name: 'key-2', publicKeyMultibase: other.multikey }];
  const second = update(signer, first, did, { keys, handle: 'bobby', namespaces: ['work'] });
  const url = `${base}/directory/update/${first.id}`;
  t.equal((await post(url, second)).status, 200);
  t.strictSame((await post(url, { ...second, proof: {} })).json.operation, second.id, 'known');

  const document = await ask(`${base}/directory/${first.id}/did.json`);
  t.equal(document.headers.get('content-type'), 'application/did+json');
  t.match(document.json, {
    id: did,
    assertionMethod: [{ superseded_at: second.created }, { id: `${did}#key-2` }],
    authentication: [{ id: `${did}#key-2` }],
  });
  t.strictSame((await ask(`${base}/directory/handle/bobby`)).json, { handle: 'bobby', did });
  t.equal((await ask(`${base}/directory/handle/bob`)).status, 404, 'it was given up');
  const stranger = makeKey();
  t.match(
    await post(`${base}/directory/genesis`, genesis(stranger, { handle: 'bob' })),
    { status: 409, json: { code: 'conflict' } },
    'and stays its own',
  );
  const found = await ask(`${base}/directory/search?namespace=work`);
  t.strictSame(found.json, {
    results: [
      { did, handle: 'bobby', url: 'https://b.example', also_known_as: second.also_known_as },
    ],
    has_more: false,
  });
  t.strictSame((await ask(`${base}/directory/search?namespace=default`)).json.results, []);

  const end = revoke(signer, second, did);
  t.equal((await post(`${base}/directory/revoke/${first.id}`, end)).status, 200);
  t.match(await ask(`${base}/directory/${first.id}/did.json`), { status: 410 });
  const log = await ask(`${base}/directory/${first.id}/operations`);
  t.strictSame(log.json, { did, operations: [first, second, end] });
  t.match(await post(url, update(signer, end, did)), { status: 410, json: { code: 'gone' } });
  t.equal((await post(url, second)).status, 200, 'known, also after a revoke');
  t.equal((await ask(`${base}/directory/handle/bobby`)).status, 404);
  t.strictSame((await ask(`${base}/directory/search?namespace=work`)).json.results, []);
});

t.test('of two operations that follow the same one, one is taken', async (t) => {
  const base = await startDirectory(t);
  const signer = makeKey();
  const first = genesis(signer);
  await post(`${base}/directory/genesis`, first);
  const url = `${base}/directory/update/${first.id}`;
  const rivals = ['ann', 'ben', 'cid'].map((handle) =>
    post(url, update(signer, first, didOfGenesis(first.id), { handle })),
  );
  const statuses = (await Promise.all(rivals)).map(({ status }) => status);
  t.strictSame(statuses.sort(), [200, 409, 409]);
});

t.test('what is wrong is refused with its code, and changes nothing', async (t) => {
  const base = await startDirectory(t);
  const [signer, other] = [makeKey(), makeKey()];
  const first = genesis(signer);
  const did = didOfGenesis(first.id);
  await post(`${base}/directory/genesis`, first);
  const url = `${base}/directory/update/${first.id}`;
  const good = update(signer, first, did, { handle: 'x1y' });
  const refusals: [string, ReturnType<typeof ask>, number, string][] = [
    [
      'a type',
      ask(url, { method: 'POST', body: '{}', type: 'text/plain' }),
      415,
      'unsupported-media-type',
    ],
    ['a size', ask(url, { method: 'POST', body: ' '.repeat(16_385) }), 413, 'too-large'],
    ['no JSON', ask(url, { method: 'POST', body: '{' }), 400, 'invalid-json'],
    ['a route', post(`${base}/directory/revoke/${first.id}`, good), 422, 'shape-invalid'],
    ['a form', post(url, { ...good, more: 1 }), 422, 'shape-invalid'],
    ['a log', post(`${base}/directory/update/${good.id}`, good), 404, 'not-found'],
    ['a DID', post(url, { ...good, did: didOfGenesis(good.id) }), 422, 'shape-invalid'],
    ['an id', post(url, { ...good, handle: 'zzz' }), 422, 'id-mismatch'],
    ['a key', post(url, update(other, first, did)), 401, 'key-unknown'],
    ['a place', post(url, update(signer, good, did)), 409, 'conflict'],
    [
      'a time',
      post(`${base}/directory/genesis`, genesis(other, {}, now(310_000))),
      422,
      'shape-invalid',
    ],
  ];
  for (const [what, answer, status, code] of refusals) {
    t.match(await answer, { status, json: { code } }, what);
  }
  const log = await ask(`${base}/directory/${first.id}/operations`);
  t.strictSame(log.json.operations, [first]);
  for (const query of ['', 'namespace=', 'namespace=a&namespace=b', 'namespace=a&limit=0']) {
    const { status, json } = await ask(`${base}/directory/search?${query}`);
    t.match({ status, json }, { status: 400, json: { code: 'query-invalid' } }, query);
  }
  t.equal((await ask(`${base}/directory/search?namespace=a&after=did:key:z`)).status, 400);
  t.equal((await ask(`${base}/directory/handle/did.json`)).status, 404);
  t.equal((await ask(`${base}/directory/genesis`)).status, 405);
});

t.test('a search goes through all of them, page by page', async (t) => {
  const base = await startDirectory(t);
  const dids: string[] = [];
  for (let at = 0; at < 5; at++) {
    const made = genesis(makeKey());
    dids.push(didOfGenesis(made.id));
    t.equal((await post(`${base}/directory/genesis`, made)).status, 201);
  }
  const found: string[] = [];
  let after = '';
  for (let isMore = true; isMore;) {
    const { json } = await ask(`${base}/directory/search?namespace=default&limit=2${after}`);
    found.push(...(json.results as { did: string }[]).map(({ did }) => did));
    after = `&after=${found.at(-1)!}`;
    isMore = json.has_more === true;
  }
  t.strictSame(found, dids.sort());
});

async function run(t: Cleanup, port: number, folder: string): Promise<ChildProcess> {
  const base = `http://127.0.0.1:${port}`;
  const options = ['--port', String(port), '--base-url', base, '--data', folder];
  const child = spawn(process.execPath, [MAIN, ...options], { stdio: 'ignore' });
  t.teardown(() => child.kill('SIGKILL'));
  const isUp = () =>
    ask(`${base}/health`).then(
      ({ status }) => status === 200,
      () => false,
    );
  await eventually('the directory answers', isUp, 30_000);
  return child;
}

t.test('what was answered survives kill -9', async (t) => {
  const [port, folder] = [await freePort(), temporaryFolder(t)];
  const base = `http://127.0.0.1:${port}`;
  const child = await run(t, port, folder);
  const signer = makeKey();
  const first = genesis(signer);
  let last: DirectoryOperation = first;
  await post(`${base}/directory/genesis`, first);
  for (let at = 0; at < 3; at++) {
    const next = update(signer, last, didOfGenesis(first.id), { handle: `handle-${at}` });
    t.equal((await post(`${base}/directory/update/${first.id}`, next)).status, 200);
    last = next;
  }
  child.kill('SIGKILL');
  await once(child, 'exit');
  await run(t, port, folder);
  const { json } = await ask(`${base}/directory/${first.id}/operations`);
  t.equal((json.operations as unknown[]).length, 4);
  t.equal((await ask(`${base}/directory/handle/handle-2`)).status, 200);
});
