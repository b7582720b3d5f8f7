import t from 'tap';
import { readFileSync, readdirSync } from 'node:fs';

import { loadSpecification } from '../../harness/engine/requirements.ts';
import { allMutants, type NamedMutant } from '../../mutants/index.ts';

const root = new URL('../../../', import.meta.url);

function namesIn(folder: string): string[] {
  return readdirSync(new URL(`mutants/${folder}/`, root))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.slice(0, -'.ts'.length)}`);
}

const names = [...namesIn('adapter'), ...namesIn('host')].sort();
const mutants = allMutants.filter(({ name }) => names.includes(name));

t.test('each file in the folders is a mutant', (t) => {
  t.strictSame(mutants.map(({ name }) => name).sort(), names);
  t.end();
});

t.test('each mutant says what it breaks, and is named by it', (t) => {
  const { requirements } = loadSpecification();
  const faults = mutants.flatMap((mutant) => faultsOf(mutant, (id) => requirements.has(id)));
  t.strictSame(faults, []);
  t.end();
});

function faultsOf(mutant: NamedMutant, exists: (id: string) => boolean): string[] {
  const [folder = '', file = ''] = mutant.name.split('/');
  const [requirement = ''] = file.split('--');
  const unknown = mutant.requirements.filter((id) => !exists(id));
  const rules: [boolean, string][] = [
    [mutant.kind === folder, `is of the kind ${mutant.kind}`],
    [mutant.requirements.includes(requirement), `does not break ${requirement}`],
    [/^[a-z0-9-]+--[a-z0-9-]+$/.test(file), 'has another form of name'],
    [unknown.length === 0, `cites what does not exist: ${unknown.join(', ')}`],
    [mutant.description.trim().length >= 10, 'has no description'],
  ];
  return rules.filter(([holds]) => !holds).map(([, fault]) => `${mutant.name} ${fault}`);
}

t.test('the committed matrix is about these mutants, and all of them are killed', (t) => {
  interface Matrix {
    kills: { requirement: string; mutant: string; by: string[] }[];
    without_mutant: string[];
  }
  const text = readFileSync(new URL('mutants/kill-matrix.json', root), 'utf8');
  const matrix = JSON.parse(text) as Matrix;
  t.strictSame([...new Set(matrix.kills.map(({ mutant }) => mutant))].sort(), names);
  t.strictSame(
    matrix.kills.filter(({ by }) => by.length === 0).map(({ mutant }) => mutant),
    [],
    'no survivors',
  );
  t.strictSame(matrix.without_mutant, []);
  t.end();
});
