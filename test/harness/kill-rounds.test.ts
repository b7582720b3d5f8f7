import t from 'tap';
import { at } from '../../harness/engine/json.ts';
import type { CheckReport } from '../../harness/engine/runner.ts';
import { defineFlow } from '../../harness/flows/flow.ts';
import type { FlowStep } from '../../harness/flows/flow.ts';
import { runKillRounds, stepNames } from '../../harness/flows/kill-rounds.ts';
import { miniManifest, requirements } from './fixtures/support.ts';

/** Puts one more onto the count that a host keeps. */
function counting(name: string, letter: 'a' | 'b'): FlowStep {
  return {
    name,
    title: `${letter} counts`,
    class: 'actors',
    requirements: ['test-first'],
    async run(check, stage) {
      const answer = await check.post(`${stage[letter].host.base}/count`, {});
      await stage.middle();
      check.status('test-first', answer, 200, 'it counts');
    },
  };
}

const unclaimed: FlowStep = {
  name: 'not-claimed',
  title: 'what nobody claims',
  class: 'verbs',
  requirements: ['test-first'],
  run: () => Promise.reject(new TypeError('not reached')),
};

const tiny = defineFlow({
  id: 'tiny',
  title: 'two hosts count',
  classes: ['actors'],
  steps: [counting('first', 'a'), unclaimed, counting('second', 'b')],
  async endState(check, stage) {
    const count = async (base: string): Promise<number> =>
      at((await check.get(`${base}/count`)).json, 'count') as number;
    return { A: await count(stage.a.host.base), B: await count(stage.b.host.base) };
  },
});

async function play(mode: string, step?: string): Promise<readonly CheckReport[]> {
  const manifest = miniManifest(mode);
  const shown: string[] = [];
  const run = await runKillRounds({
    flow: tiny,
    manifests: [manifest, manifest],
    requirements,
    step,
    onRound: (round, done, total) => void shown.push(`${done}/${total} ${round.id}`),
  });
  t.equal(shown.length, run.checks.length, 'every round is shown');
  t.equal(shown[0], `1/${run.checks.length} tiny/without-a-kill`);
  t.equal(run.exit_code, run.checks.every(({ verdict }) => verdict === 'pass') ? 0 : 1);
  return run.checks;
}

t.test('a host that keeps what it promised comes to the same end in every round', async (t) => {
  const rounds = await play('counts-on-disk');
  t.strictSame(
    rounds.map(({ id, verdict }) => [id, verdict]),
    [
      ['tiny/without-a-kill', 'pass'],
      ['tiny/01-first-kills-both', 'pass'],
      ['tiny/01-first-kills-a', 'pass'],
      ['tiny/01-first-kills-b', 'pass'],
      ['tiny/03-second-kills-both', 'pass'],
      ['tiny/03-second-kills-a', 'pass'],
      ['tiny/03-second-kills-b', 'pass'],
    ],
  );
  t.strictSame(stepNames(tiny), ['01-first', '02-not-claimed', '03-second']);
});

t.test('a host that forgets is found in the rounds where it had something to forget', async (t) => {
  const rounds = await play('counts-in-memory', '03');
  t.strictSame(
    rounds.map(({ id, verdict }) => [id, verdict]),
    [
      ['tiny/without-a-kill', 'pass'],
      ['tiny/03-second-kills-both', 'fail'],
      ['tiny/03-second-kills-a', 'fail'],
      ['tiny/03-second-kills-b', 'fail'],
    ],
  );
  const [, , ofA] = rounds;
  t.match(ofA?.reason, /in tiny\/end-state/);
  t.match(ofA?.failures, [
    {
      requirement: 'restart-durable',
      detail: 'A: as in a run without a kill',
      expected: '1',
      actual: '0',
    },
  ]);
  t.match(ofA?.notes, [/^killed A in the middle/]);
});

t.test('nothing is compared where the story does not hold by itself', async (t) => {
  const rounds = await play('right');
  t.strictSame(
    rounds.map(({ id, verdict }) => [id, verdict]),
    [['tiny/without-a-kill', 'fail']],
  );
  t.match(rounds[0]?.reason, /in tiny\/01-first/);
});
