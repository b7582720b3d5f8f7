import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { ask, type Cleanup, eventually, freePort, OPERATOR, temporaryFolder } from './helpers.ts';
import { recordsIn, startRelay, untilView, useRelay } from './async-helpers.ts';
import { pair, startStation, type Station, stationOf } from './sync-helpers.ts';

const MAIN = fileURLToPath(new URL('../../reference/host/main.js', import.meta.url));

/** A host in a process of its own, which can die. */
class MortalHost {
  readonly base: string;
  readonly #port: number;
  readonly #folder: string;
  readonly #t: Cleanup;
  #child: ChildProcess | undefined;

  constructor(t: Cleanup, port: number) {
    this.#t = t;
    this.#port = port;
    this.#folder = temporaryFolder(t);
    this.base = `http://127.0.0.1:${port}`;
  }

  async start(): Promise<void> {
    const { base } = this;
    const options = ['--port', `${this.#port}`, '--base-url', base, '--data', this.#folder];
    const child = spawn(process.execPath, [MAIN, ...options, '--development'], {
      // Not the environment of the test runner, which would instrument the host.
      env: { PATH: process.env['PATH'] ?? '', CONCORDAT_OPERATOR_TOKEN: OPERATOR },
      stdio: 'ignore',
    });
    this.#child = child;
    this.#t.teardown(() => child.kill('SIGKILL'));
    const look = () =>
      ask(`${base}/health`).then(
        ({ status }) => status === 200,
        () => false,
      );
    await eventually('the host is ready', look, 20_000);
  }

  async kill(): Promise<void> {
    const gone = once(this.#child!, 'close');
    this.#child!.kill('SIGKILL');
    await gone;
  }

  /** What its operator and an actor of it do. */
  async station(name: string): Promise<Station> {
    const { base } = this;
    const token = `token-of-${name}-0123456789`;
    await ask(`${base}/admin/tokens`, { token: OPERATOR, body: { actor: name, token } });
    await ask(`${base}/activity`, {
      token,
      body: { type: 'Create', object: { type: 'Person', name } },
    });
    const host = { base } as Station['host'];
    const actor = { token, name, url: `${base}/actors/${name}` } as Station['actor'];
    return stationOf(host, actor);
  }
}

const ROUNDS = 6;

/** Some time in which a host may be at whatever. */
function someTime(round: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5 + ((round * 37) % 120)));
}

t.test('a sender that dies again and again sends everything', async (t) => {
  const relay = await startRelay(t);
  const mortal = new MortalHost(t, await freePort());
  await mortal.start();
  const a = await mortal.station('alice');
  const b = await startStation(t, 'bob');
  await pair(a, b);
  await useRelay(a, relay.base);
  await b.host.close();
  const ids: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (let n = 0; n < 5; n++) ids.push(await a.write({ body: { round, n } }));
    await someTime(round);
    await mortal.kill();
    await mortal.start();
  }
  await eventually('all is deposited', () => {
    return new Set(recordsIn(relay.deposits)).size === ids.length;
  });
  const sent = recordsIn(relay.queued(b.did));
  t.same(new Set(sent), new Set(ids));
  t.equal(sent.length, ids.length, 'each envelope is the same when it comes again');
  t.same(sent, ids);
});

t.test('a receiver that dies again and again loses nothing', async (t) => {
  const relay = await startRelay(t);
  const mortal = new MortalHost(t, await freePort());
  await mortal.start();
  const b = await mortal.station('bob');
  const a = await startStation(t, 'alice');
  await pair(a, b);
  await useRelay(b, relay.base);
  await mortal.kill();
  await useRelay(a, relay.base);
  const ids: string[] = [];
  for (let n = 0; n < 40; n++) {
    ids.push(await a.write({ body: { n } }));
    if (n % 4 === 3) {
      await eventually('it is deposited', () => recordsIn(relay.deposits).length === ids.length);
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    await mortal.start();
    await someTime(round);
    await mortal.kill();
  }
  await mortal.start();
  await untilView(b, ids, 'th_x', 20_000);
  await eventually('all is acknowledged', () => relay.queued(b.did).length === 0);
});
