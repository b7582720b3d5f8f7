import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { FaultProxy, type PassingRequest } from '../../harness/probe/fault-proxy.ts';
import { Gate } from '../../harness/probe/gate.ts';
import { ask, type Cleanup, eventually, freePort, OPERATOR, temporaryFolder } from './helpers.ts';
import { approveAll, begin, DAY, hasState, onlyPair, operatorOf, pairsOf } from './pair-helpers.ts';

// Much of each test is waiting: for hosts that start, and for what they do every two seconds.
t.jobs = 2;

const MAIN = fileURLToPath(new URL('../../reference/host/main.js', import.meta.url));

/** A host that can be killed at any moment, behind a proxy under whose URL others know it. */
class MortalHost {
  readonly proxy: FaultProxy;
  readonly #folder: string;
  readonly #port: number;
  #child: ChildProcess | undefined;

  private constructor(proxy: FaultProxy, folder: string, port: number) {
    this.proxy = proxy;
    this.#folder = folder;
    this.#port = port;
  }

  static async open(t: Cleanup): Promise<MortalHost> {
    const port = await freePort();
    const proxy = await FaultProxy.open(() => port);
    const host = new MortalHost(proxy, temporaryFolder(t), port);
    t.teardown(async () => {
      await host.kill();
      await proxy.close();
    });
    await host.start();
    return host;
  }

  /** Where others reach it. */
  get base(): string {
    return this.proxy.base;
  }

  /** Where its operator does. */
  get direct(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    const args = ['--port', `${this.#port}`, '--base-url', this.base, '--data', this.#folder];
    this.#child = spawn(process.execPath, [MAIN, ...args, '--development', '--test-clock'], {
      env: { PATH: process.env['PATH'] ?? '', CONCORDAT_OPERATOR_TOKEN: OPERATOR },
      stdio: 'ignore',
    });
    await eventually(
      'the host is ready',
      () =>
        ask(`${this.direct}/health`).then(
          ({ status }) => status === 200,
          () => false,
        ),
      60_000,
    );
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async restart(): Promise<void> {
    await this.kill();
    await this.start();
  }
}

async function openBoth(t: Cleanup): Promise<[MortalHost, MortalHost]> {
  return await Promise.all([MortalHost.open(t), MortalHost.open(t)]);
}

function isMessage(kind: string): (request: PassingRequest) => boolean {
  return ({ body }) => Buffer.from(body).includes(`"pair_${kind}"`);
}

/** Both hosts are paired, and say the same of it. */
async function arePaired(t: Test, a: MortalHost, b: MortalHost): Promise<void> {
  const [there, here] = [
    await hasState(a.direct, 'active', 20_000),
    await hasState(b.direct, 'active', 20_000),
  ];
  t.equal(there.genesis, here.genesis);
  const from = (host: MortalHost) => ask(`${host.direct}/v1/identity`).then(({ json }) => json.did);
  for (const [reader, source] of [
    [a, b],
    [b, a],
  ] as const) {
    const pull = { from: (await from(source))!, thread: 'th_x' };
    const answer = await operatorOf(reader.direct).post('/v1/sync/pull', pull);
    t.equal(answer.status, 200, answer.text);
  }
}

for (const message of ['request', 'confirm']) {
  for (const held of ['hold_request', 'hold_answer'] as const) {
    for (const victim of ['initiator', 'responder'] as const) {
      t.test(`the ${victim} dies at the ${message}: ${held}`, async (t) => {
        const [a, b] = await openBoth(t);
        await approveAll(b.direct);
        const gate = new Gate();
        b.proxy.add({ when: isMessage(message), times: 1, [held]: gate });
        const begun = begin(a.direct, b.base).catch(() => undefined);
        await gate.reached;
        const dying = victim === 'initiator' ? a : b;
        await dying.kill();
        gate.open();
        await dying.start();
        await begun;
        const isOver = message === 'request' || (await pairsOf(a.direct)).length === 0;
        if (isOver) {
          await eventually('the operator begins again', async () => {
            const { status } = await begin(a.direct, b.base);
            return status === 200;
          });
        }
        await arePaired(t, a, b);
      });
    }
  }
}

t.test('a lost answer to a confirm, and the death of both', async (t) => {
  const [a, b] = await openBoth(t);
  await approveAll(b.direct);
  b.proxy.add({ when: isMessage('confirm'), times: 2, drop: 'answer' });
  await begin(a.direct, b.base);
  t.equal((await onlyPair(a.direct)).state, 'establishing');
  t.equal((await onlyPair(b.direct)).state, 'active');
  await Promise.all([a.restart(), b.restart()]);
  await arePaired(t, a, b);
});

t.test('the answer to a refresh is lost', async (t) => {
  const [a, b] = await openBoth(t);
  await approveAll(b.direct);
  t.equal((await begin(a.direct, b.base)).status, 200);
  for (const drop of ['request', 'answer'] as const) {
    b.proxy.add({ when: isMessage('refresh'), times: 1, drop });
    const path = `/v1/federation/pairs/${String((await onlyPair(a.direct)).pair_id)}/refresh`;
    t.equal((await operatorOf(a.direct).post(path)).status, 503);
    await arePaired(t, a, b);
  }
  b.proxy.clear();
  const gate = new Gate();
  b.proxy.add({ when: isMessage('refresh'), times: 1, hold_answer: gate });
  for (const host of [a, b]) {
    await operatorOf(host.direct).post('/admin/clock', { advance_ms: 83 * DAY });
  }
  await Promise.race([gate.reached, new Promise((resolve) => setTimeout(resolve, 2000))]);
  await a.kill();
  gate.open();
  await a.start();
  await arePaired(t, a, b);
});

t.test('a revoke is heard after the death of who told it', async (t) => {
  const [a, b] = await openBoth(t);
  await approveAll(b.direct);
  await begin(a.direct, b.base);
  const gate = new Gate();
  b.proxy.add({ when: ({ path }) => path.endsWith('/revoke'), times: 1, hold_request: gate });
  const path = `/v1/federation/pairs/${String((await onlyPair(a.direct)).pair_id)}/revoke`;
  t.equal((await operatorOf(a.direct).post(path)).status, 200);
  await gate.reached;
  await a.kill();
  gate.open();
  t.equal((await onlyPair(b.direct)).state, 'active');
  await a.start();
  t.equal((await onlyPair(a.direct)).state, 'revoked');
  await hasState(b.direct, 'revoked');
});
