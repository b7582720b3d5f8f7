import t from 'tap';
import { formatTimestamp } from '../../reference/core/time.ts';
import { BACKOFF_SCHEDULE } from '../../reference/host/delivery.ts';
import { type Job, JobError, JobRunner, mayHeal } from '../../reference/host/jobs.ts';
import { PeerError } from '../../reference/host/peers.ts';
import { eventually, manualClock } from './helpers.ts';

interface TestJob extends Job {
  readonly queue: string;
  readonly left: number;
}

/** A runner over a log in memory, with steps that the test answers. */
function openRunner(step: (job: TestJob) => void | Promise<void>, width = 1) {
  const clock = manualClock();
  const jobs = new Map<string, TestJob>();
  const made: string[] = [];
  const givenUp: string[] = [];
  const control = { isLogBroken: false, faults: 0 };
  const open = (): JobRunner<TestJob> =>
    new JobRunner<TestJob>(
      {
        open: () => jobs.values(),
        find: (id) => jobs.get(id),
        queueOf: ({ queue }) => queue,
        width,
        async step(job) {
          made.push(job.id);
          await step(job);
          if (job.left === 1) jobs.delete(job.id);
          else {
            const more = { left: job.left - 1, attempts: 0, nextAttemptAt: undefined };
            jobs.set(job.id, { ...job, ...more });
          }
        },
        async fail(job, { error, nextAttemptAt }) {
          if (control.isLogBroken) throw new Error('disk full');
          if (nextAttemptAt === undefined) {
            jobs.delete(job.id);
            givenUp.push(`${job.id} ${error}`);
          } else jobs.set(job.id, { ...job, attempts: job.attempts + 1, nextAttemptAt });
        },
      },
      { clock, schedule: BACKOFF_SCHEDULE, mayHeal, onError: () => control.faults++ },
    );
  let runner = open();
  runner.start();
  return {
    clock,
    jobs,
    made,
    givenUp,
    control,
    begin(id: string, left = 1, queue = id) {
      jobs.set(id, { id, queue, left, attempts: 0, nextAttemptAt: undefined });
      runner.notice(id);
    },
    stop: () => runner.stop(),
    restart() {
      runner = open();
      runner.start();
    },
  };
}

const DOWN = new JobError(true, 'down');

t.test('what may heal', async (t) => {
  t.equal(mayHeal(new JobError(true, '')), true);
  t.equal(mayHeal(new JobError(false, '')), false);
  t.equal(mayHeal(new PeerError(true, '')), true);
  t.equal(mayHeal(new PeerError(false, '')), false);
  t.equal(mayHeal(new TypeError('a fault of the host')), true);
});

t.test('the jobs of one queue take turns, those of another go on', async (t) => {
  const runner = openRunner(({ queue }) =>
    queue === 'slow' ? new Promise(() => undefined) : undefined,
  );
  runner.begin('hangs', 1, 'slow');
  runner.begin('waits', 1, 'slow');
  runner.begin('a', 3, 'quick');
  runner.begin('b', 2, 'quick');
  await eventually('the quick ones', () => runner.jobs.size === 2);
  t.same(
    runner.made.filter((id) => id.length === 1),
    ['a', 'b', 'a', 'b', 'a'],
  );
  t.notOk(runner.made.includes('waits'));
});

t.test('a queue may be wider', async () => {
  const runner = openRunner(({ id }) => (id === '1' ? new Promise(() => undefined) : undefined), 2);
  for (const id of ['1', '2', '3']) runner.begin(id, 1, 'one');
  await eventually('all but the one that hangs', () => runner.jobs.size === 1);
});

t.test('failures in a row follow the schedule, and the sixth ends it', async (t) => {
  const runner = openRunner(() => Promise.reject(DOWN));
  runner.begin('1');
  for (const [index, wait] of BACKOFF_SCHEDULE.entries()) {
    await eventually('the failure', () => runner.jobs.get('1')?.attempts === index + 1);
    const due = formatTimestamp(runner.clock.now() + wait);
    t.equal(runner.jobs.get('1')?.nextAttemptAt, due);
    await new Promise(setImmediate);
    runner.clock.advance(wait - 1);
    await new Promise(setImmediate);
    t.equal(runner.made.length, index + 1, 'not before its time');
    runner.clock.advance(1);
  }
  await eventually('the end', () => runner.givenUp.length === 1);
  t.same(runner.givenUp, ['1 down']);
  t.equal(runner.control.faults, 0);
});

t.test('what will not heal is given up at once', async (t) => {
  const runner = openRunner(() => Promise.reject(new PeerError(false, 'gone')));
  runner.begin('1');
  await eventually('the end', () => runner.givenUp.length === 1);
  t.same(runner.givenUp, ['1 gone']);
});

t.test('a fault of the host is told and tried again, and shows nothing', async (t) => {
  let isBroken = true;
  const runner = openRunner(() => {
    if (isBroken) throw new TypeError('secret');
  });
  runner.begin('1');
  await eventually('the failure', () => runner.jobs.get('1')?.attempts === 1);
  t.equal(runner.control.faults, 1);
  await new Promise(setImmediate);
  isBroken = false;
  runner.clock.advance(30_000);
  await eventually('done', () => runner.jobs.size === 0);
});

t.test('a job that is begun again while it runs is done once more', async (t) => {
  let finish: () => void = () => undefined;
  const runner = openRunner(() => new Promise((resolve) => (finish = resolve)));
  runner.begin('1', 2);
  await eventually('the step', () => runner.made.length === 1);
  runner.begin('1', 2);
  finish();
  await eventually('the next step', () => runner.made.length === 2);
  t.equal(runner.jobs.get('1')?.left, 1);
  finish();
  await eventually('done', () => runner.jobs.size === 0);
});

t.test('a restart resumes what was under way, and keeps due times', async (t) => {
  let isUp = false;
  const runner = openRunner(({ id }) => {
    if (isUp) return;
    if (id === 'hangs') return new Promise(() => undefined);
    throw DOWN;
  });
  runner.begin('hangs');
  runner.begin('fails');
  await eventually('the failure', () => runner.jobs.get('fails')?.attempts === 1);
  isUp = true;
  runner.restart();
  await eventually('what was under way', () => runner.jobs.size === 1);
  t.match(runner.jobs.get('fails'), { attempts: 1 });
  await new Promise(setImmediate);
  runner.clock.advance(30_000);
  await eventually('what had failed', () => runner.jobs.size === 0);
});

t.test('what the end of the host cuts off is no failure', async (t) => {
  let cut: () => void = () => undefined;
  const runner = openRunner(() => new Promise((_resolve, reject) => (cut = () => reject(DOWN))));
  runner.begin('1', 1, 'one');
  runner.begin('2', 1, 'one');
  await eventually('the step', () => runner.made.length === 1);
  const stopped = runner.stop();
  cut();
  await stopped;
  t.match([...runner.jobs.values()], [{ attempts: 0 }, { attempts: 0 }]);
  t.equal(runner.made.length, 1);
});

t.test('when the failure can not be logged it tries again', async (t) => {
  const runner = openRunner(() => Promise.reject(DOWN));
  runner.control.isLogBroken = true;
  runner.begin('1');
  await eventually('the fault', () => runner.control.faults === 1);
  runner.control.isLogBroken = false;
  await new Promise(setImmediate);
  runner.clock.advance(1000);
  await eventually('the failure', () => runner.jobs.get('1')?.attempts === 1);
  t.equal(runner.made.length, 2);
});
