import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { Test } from 'tap';
import { hashSentence } from '../../scripts/requirements.ts';
import { readSpecLines } from '../../scripts/trace-sources.ts';
import { trace } from '../../scripts/trace.ts';
import { plantProject } from './project-fixture.ts';

const LEVELS = { 'a-one': 'MUST', 'a-two': 'SHOULD NOT', 'a-three': 'MAY', 'a-four': 'MUST NOT' };

function sentence(id: string): string {
  return `A host does what ${id} says.`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function register(name: string, entries: readonly unknown[]): string {
  return `export const ${name} = ${JSON.stringify(entries)};\n`;
}

function vectorFile(requires: readonly string[]): string {
  return json({
    $schema: '../schemas/vector-file.schema.json',
    suite: 'a',
    spec: '0.1.0',
    description: 'Cases.',
    notes: {},
    cases: [
      {
        id: 'a/case',
        comment: 'A case.',
        requires,
        flags: [],
        origin: 'hand',
        op: 'canonicalize',
        input: { hex: '31' },
        expect: { result: 'valid', output: { hex: '31' } },
      },
    ],
  });
}

const REASON = 'It cannot be seen from outside.';

/** A project without gaps: a-one by a vector, a-two by a check, a-four excluded; a-three needs nothing. */
const COMPLETE: Readonly<Record<string, string>> = {
  'package.json': json({ type: 'module' }),
  'spec/requirements.json': json({
    version: '0.1.0',
    requirements: Object.entries(LEVELS).map(([id, level]) => ({
      id,
      level,
      class: 'core',
      chapter: '02-a.md',
      section: 'A',
      sentence: sentence(id),
      hash: hashSentence(sentence(id)),
    })),
  }),
  'spec/exclusions.json': json({ exclusions: [{ requirement: 'a-four', reason: REASON }] }),
  'spec/reviewed.json': json(
    Object.fromEntries(Object.keys(LEVELS).map((id) => [id, hashSentence(sentence(id))])),
  ),
  'vectors/a.json': vectorFile(['a-one']),
  'build/harness/checks/index.js': register('allChecks', [
    { id: 'a/check', requirements: ['a-two'] },
  ]),
  'build/harness/flows/index.js': register('allFlows', []),
  'build/mutants/index.js': register('allMutants', [{ name: 'a-mutant', requirements: ['a-one'] }]),
  'reference/core/a.ts':
    '/**\n * Does a thing.\n *\n * Spec: `a-one`,\n * `a-two`.\n */\nexport const a = 1;\n',
};

async function run(
  t: Test,
  changes: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<{ code: number; output: string; root: string }> {
  const root = plantProject(t, { ...COMPLETE, ...changes });
  const lines: string[] = [];
  const code = await trace(root, options, (line) => lines.push(line));
  return { code, output: lines.join('\n'), root };
}

t.test('a complete project has no gaps', async (t) => {
  const { code, output } = await run(t, {});
  t.equal(
    output,
    'trace: 4 requirements, 1 vectors, 1 checks and flows, 1 mutants, 1 exclusions: no gaps',
  );
  t.equal(code, 0);
});

const GAPS: Readonly<Record<string, [changes: Record<string, string>, problem: string]>> = {
  'a MUST NOT that nothing judges': [
    { 'spec/exclusions.json': json({ exclusions: [] }) },
    'a-four (MUST NOT, 02-a.md)',
  ],
  'a SHOULD NOT that nothing judges': [
    { 'build/harness/checks/index.js': register('allChecks', []) },
    'a-two (SHOULD NOT, 02-a.md)',
  ],
  'a vector that cites an unknown id': [
    { 'vectors/b.json': vectorFile(['a-none']) },
    'vector a/case cites a-none',
  ],
  'a check that cites an unknown id': [
    {
      'build/harness/checks/index.js': register('allChecks', [
        { id: 'a/check', requirements: ['a-two', 'a-none'] },
      ]),
    },
    'check a/check cites a-none',
  ],
  'a flow that cites an unknown id': [
    {
      'build/harness/flows/index.js': register('allFlows', [
        { id: 'a/flow', requirements: ['a-none'] },
      ]),
    },
    'flow a/flow cites a-none',
  ],
  'a mutant that cites an unknown id': [
    { 'build/mutants/index.js': register('allMutants', [{ name: 'm', requirements: ['a-none'] }]) },
    'mutant m cites a-none',
  ],
  'an exclusion of an unknown id': [
    {
      'spec/exclusions.json': json({
        exclusions: [
          { requirement: 'a-four', reason: REASON },
          { requirement: 'a-none', reason: REASON },
        ],
      }),
    },
    'spec/exclusions.json cites a-none',
  ],
  'a comment of the reference that cites an unknown id': [
    { 'reference/host/b.ts': '// Spec: a-none.\n' },
    'reference/host/b.ts:1 cites a-none',
  ],
  'a comment of the harness that cites an unknown id': [
    { 'harness/engine/b.ts': '\n/** Spec: `a-none` */\n' },
    'harness/engine/b.ts:2 cites a-none',
  ],
  'an exclusion of what is judged': [
    { 'vectors/a.json': vectorFile(['a-one', 'a-four']) },
    'a-four is excluded, but something judges it',
  ],
  'an exclusion that stands twice': [
    {
      'spec/exclusions.json': json({
        exclusions: [
          { requirement: 'a-four', reason: REASON },
          { requirement: 'a-four', reason: REASON },
        ],
      }),
    },
    'a-four is excluded twice',
  ],
  'a new sentence': [
    {
      'spec/reviewed.json': json({
        'a-one': hashSentence(sentence('a-one')),
        'a-two': hashSentence(sentence('a-two')),
        'a-three': hashSentence(sentence('a-three')),
      }),
    },
    'a-four is new',
  ],
  'a sentence that has changed': [
    {
      'spec/reviewed.json': json({
        ...(JSON.parse(COMPLETE['spec/reviewed.json']!) as object),
        'a-two': '0000000000000000',
      }),
    },
    'a-two has changed',
  ],
  'a sentence that has gone': [
    {
      'spec/reviewed.json': json({
        ...(JSON.parse(COMPLETE['spec/reviewed.json']!) as object),
        'a-gone': '0000000000000000',
      }),
    },
    'a-gone is no longer there',
  ],
};

for (const [name, [changes, problem]] of Object.entries(GAPS)) {
  t.test(`gap: ${name}`, async (t) => {
    const { code, output } = await run(t, changes);
    t.equal(code, 1);
    const problems = output.split('\n').filter((line) => /^ {2}[^-]/.test(line));
    t.same(problems, [`  ${problem}`]);
    t.match(output, /1 gaps$/);
  });
}

t.test('a file without its shape is an error, not an empty file', async (t) => {
  await t.rejects(
    run(t, { 'vectors/a.json': json({ cases: [] }) }),
    /vectors\/a\.json: .*required/,
  );
  await t.rejects(
    run(t, { 'build/harness/checks/index.js': 'export const checks = [];\n' }),
    /does not export the list allChecks/,
  );
});

t.test('accepting one sentence', async (t) => {
  const { code, root } = await run(t, { 'spec/reviewed.json': json({}) }, ['--accept', 'a-two']);
  t.equal(code, 0);
  t.same(JSON.parse(readFileSync(join(root, 'spec/reviewed.json'), 'utf8')), {
    'a-two': hashSentence(sentence('a-two')),
  });
});

t.test('accepting all sentences drops what has gone', async (t) => {
  const { code, root } = await run(t, { 'spec/reviewed.json': json({ 'a-gone': '00' }) }, [
    '--accept',
    '--all',
  ]);
  t.equal(code, 0);
  t.equal(await trace(root, [], () => undefined), 0);
});

t.test('accepting what does not exist is refused', async (t) => {
  const { code, output } = await run(t, {}, ['--accept', 'a-none']);
  t.equal(code, 2);
  t.match(output, 'there is no requirement a-none');
  t.equal((await run(t, {}, ['--accept'])).code, 2);
  t.equal((await run(t, {}, ['--everything'])).code, 2);
});

t.test('the coverage table', async (t) => {
  const { code, output } = await run(t, {}, ['--table']);
  t.equal(code, 0);
  t.equal(
    output,
    [
      '| class | MUST | SHOULD | MAY | by vectors | by checks | excluded | not judged |',
      '|---|---|---|---|---|---|---|---|',
      '| `core` | 2 | 1 | 1 | 1 | 1 | 1 | 0 |',
      '| all | 2 | 1 | 1 | 1 | 1 | 1 | 0 |',
    ].join('\n'),
  );
});

t.test('Spec lines of comments', (t) => {
  const text = [
    '/**',
    ' * Checks.',
    ' *',
    ' * Spec: `a-one`, `a-two`,',
    ' * `a-three`.',
    ' * Not an id-like-word any more.',
    ' *',
    ' * @throws {ProtocolError} `shape-invalid`',
    ' */',
    "const specLine = 'Spec: `not-a-comment`.';",
    '  // Spec: b-one and b-two',
    'code();',
    '/** Spec: `c-one` */',
  ].join('\n');
  t.same(readSpecLines('f.ts', text), [
    { source: 'f.ts:4', requirements: ['a-one', 'a-two', 'a-three'] },
    { source: 'f.ts:11', requirements: ['b-one', 'b-two'] },
    { source: 'f.ts:13', requirements: ['c-one'] },
  ]);
  t.end();
});
