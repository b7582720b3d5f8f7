import t from 'tap';

import { allMutants, type NamedMutant } from '../../mutants/index.ts';
import { adapterMutant } from '../../mutants/mutant.ts';
import { killsOf } from '../../scripts/kill-matrix.ts';

function mutantOf(name: string): NamedMutant {
  const mutant = allMutants.find((mutant) => mutant.name === name);
  if (mutant === undefined) throw new Error(`no mutant ${name}`);
  return mutant;
}

t.test('a mutant of the adapter is killed by vectors of its requirement', async (t) => {
  const [kill] = await killsOf(mutantOf('adapter/canon-unique-names--last-wins'));
  t.equal(kill?.requirement, 'canon-unique-names');
  t.ok(kill?.by.includes('canon/duplicate-simple'));
});

t.test('an adapter that does not end is killed as a process', async (t) => {
  const [kill] = await killsOf(mutantOf('adapter/adapter-end--keeps-running'));
  t.strictSame(kill?.by, ['adapter/end']);
});

t.test('a mutant of the host is killed by a check of its requirement', async (t) => {
  const [kill] = await killsOf(mutantOf('host/inbox-replay--forgets'));
  t.equal(kill?.requirement, 'inbox-replay');
  t.not(kill?.by.length, 0);
});

t.test('a mutant that changes nothing survives', async (t) => {
  const same = adapterMutant({
    requirements: ['canon-unique-names', 'canon-key-order'],
    description: 'answers as the reference does',
    answer: (op, input, right) => right(op, input),
  });
  const kills = await killsOf({ ...same, name: 'adapter/same' });
  t.strictSame(
    kills.map(({ by }) => by),
    [[], []],
  );
});
