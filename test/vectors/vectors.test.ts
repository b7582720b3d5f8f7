import { createHash } from 'node:crypto';

import t from 'tap';

import { oracleAnswerer } from '../../harness/adapter/oracle-answerer.ts';
import { OPERATIONS, type Answerer } from '../../harness/adapter/protocol.ts';
import { judgeCase } from '../../harness/adapter/run-vectors.ts';
import {
  NUMBER_RUN,
  expandInput,
  generateNumber,
  loadVectorFiles,
} from '../../harness/adapter/vector-files.ts';
import { loadSpecification } from '../../harness/engine/requirements.ts';
import { answer } from '../../reference/adapter/operations.ts';
import { assertShape, formatShapeErrors } from '../../schemas/validate.ts';
import { validators } from '../../schemas/validators.ts';

const files = loadVectorFiles();
const cases = [...files.values()].flatMap((file) => file.cases);
const byId = new Map(cases.map((entry) => [entry.id, entry]));

t.test('the files have the shape of their schema', (t) => {
  for (const [name, file] of files) {
    t.equal(formatShapeErrors(assertShape(validators['VectorFile']!, file)), '', name);
  }
  t.end();
});

t.test('ids are unique, and cited requirements exist', (t) => {
  t.equal(byId.size, cases.length);
  const { requirements } = loadSpecification();
  const unknown = cases.flatMap((entry) =>
    entry.requires.filter((id) => !requirements.has(id)).map((id) => `${entry.id}: ${id}`),
  );
  t.same(unknown, []);
  t.end();
});

t.test('every negative case has a valid sibling of the same op', (t) => {
  for (const entry of cases) {
    const isNegative = entry.expect.result === 'invalid' || entry.expect.output['valid'] === false;
    if (!isNegative) continue;
    const sibling = byId.get(entry.sibling ?? '');
    const isPositive =
      sibling?.op === entry.op &&
      sibling.expect.result === 'valid' &&
      sibling.expect.output['valid'] !== false;
    if (!isPositive) t.fail(`${entry.id} has no valid sibling`);
  }
  t.pass('all looked at');
  t.end();
});

t.test('every op and every code of its chapters appears', (t) => {
  const ops = new Set(cases.map((entry) => entry.op));
  t.same(
    [...OPERATIONS, NUMBER_RUN].filter((op) => !ops.has(op)),
    [],
  );
  const codes = new Set(
    cases.map(({ expect }) => (expect.result === 'invalid' ? expect.code : '')),
  );
  const expected = [
    ...['too-large', 'byte-order-mark', 'invalid-utf8', 'invalid-json', 'duplicate-member'],
    ...['lone-surrogate', 'noncharacter', 'unsafe-integer', 'number-overflow', 'number-underflow'],
    ...['too-deep', 'number-not-finite', 'cid-multibase', 'cid-trailing-bits', 'cid-version'],
    ...['cid-codec', 'cid-hash', 'cid-digest-length', 'proof-missing', 'proof-malformed'],
    ...['proof-unsupported', 'proof-purpose', 'proof-created', 'proof-method', 'proof-context'],
    ...['proof-invalid', 'key-unknown', 'key-inactive', 'key-revoked', 'key-purpose'],
    ...['key-superseded', 'shape-invalid', 'id-mismatch', 'definition-invalid'],
    ...['proof-domain', 'proof-challenge', 'did-malformed', 'manifest-invalid', 'manifest-expired'],
  ];
  t.same(
    expected.filter((code) => !codes.has(code)),
    [],
  );
  t.end();
});

t.test('the generator of numbers does what its definition says', (t) => {
  const kinds = [0, 1, 2, 3].map((index) =>
    Buffer.from(generateNumber(index), 'hex').readDoubleBE(0),
  );
  t.ok(kinds.every(Number.isFinite));
  t.ok(Number.isSafeInteger(kinds[3]), 'an integer');
  t.equal(
    generateNumber(0),
    createHash('sha256').update('concordat number 0').digest('hex').slice(0, 16),
  );
  t.end();
});

t.test('repeat stands for a long hex', (t) => {
  const repeat = { prefixHex: '5b', unitHex: '20', count: 3, suffixHex: '5d' };
  t.same(expandInput({ repeat, keys: [] }), { hex: '5b2020205d', keys: [] });
  t.same(expandInput({ hex: '31' }), { hex: '31' });
  t.end();
});

const core: Answerer = { ask: (op, input) => Promise.resolve(answer(op, input)) };
for (const [name, answerer] of [
  ['the oracle', oracleAnswerer],
  ['the reference core', core],
] as const) {
  for (const [file, { cases }] of files) {
    t.test(`${name} passes ${file}`, async (t) => {
      for (const entry of cases) {
        const { passed, reason } = await judgeCase(answerer, entry);
        if (!passed) t.fail(`${entry.id}: ${reason ?? ''}`);
      }
      t.pass(`${cases.length} cases`);
    });
  }
}
