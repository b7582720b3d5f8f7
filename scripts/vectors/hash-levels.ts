import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import {
  RECORD_LEVELS,
  oracleCid,
  oracleRecordId,
  oracleRecordLayers,
  type JsonObject,
  type JsonValue,
  type RecordLevel,
} from '../../harness/oracle/index.ts';
import { VectorBuilder } from './builder.ts';
import { KEY_ORIGIN, edit, hexOf, nonceOf } from './fixtures.ts';
import {
  BOB,
  KEYS,
  content,
  formOf,
  idOf,
  record,
  recordOfCarol,
  signed,
} from './record-fixtures.ts';

const PLAIN = record();
const LAYERS = oracleRecordLayers(PLAIN);
const PARENTS = [idOf('parent 1'), idOf('parent 2')].sort();
const DEEP = record({
  thread: 'th_deploy',
  namespace: 'acme/payments/prod',
  act: 'KNOW',
  kind: 'core.verdict.v1',
  data_type: 'DISTRIBUTION',
  parents: PARENTS,
  clock: 41,
  body: { text: 'é\u{1f600}', '\u20ac': [1, { '': null }], commitment: idOf('x'), level: 'L3' },
});
const REDACTED = record({ body: { redacted: true } });
const SAMPLES: readonly [string, JsonObject][] = [
  ['plain', PLAIN],
  ['deep', DEEP],
  ['body-like-a-stub', REDACTED],
  ['carol', recordOfCarol({ clock: 3 })],
];
const BELOW = ['L1', 'L2', 'L3'] as const;

/** The vectors of the chapter *Hash levels*. */
export function hashLevelVectors(): VectorFile {
  const vectors = new LevelVectors();
  addLevels(vectors);
  addRedactions(vectors);
  addSalts(vectors);
  addMembers(vectors);
  addBodies(vectors);
  addCommitments(vectors);
  addForgeries(vectors);
  addOrder(vectors);
  return vectors.builder.build();
}

class LevelVectors {
  readonly builder = new VectorBuilder({
    suite: 'hash-levels',
    spec: 'spec/19-hash-levels.md',
    description: `Each level of the same records, each step between them, forged forms, and wrong commitments. ${KEY_ORIGIN}`,
    notes: {
      forged: { kind: 'security', description: 'What somebody could try who shows a part only.' },
      compose: { kind: 'composition', description: 'A step that starts from a redacted form.' },
      order: {
        kind: 'order',
        description: 'Several faults at once; the code says which one is reported.',
      },
    },
  });

  accepts(
    id: string,
    form: JsonObject,
    level: RecordLevel,
    comment: string,
    requires: string[],
    flags: string[] = [],
  ): void {
    this.builder.valid(
      `level/${id}`,
      { comment, requires, flags },
      'record-verify',
      inputOf(form),
      { level },
    );
  }

  refuses(
    id: string,
    form: JsonValue,
    code: string,
    sibling: string,
    comment: string,
    requires: string[],
    flags: string[] = [],
  ): void {
    this.builder.invalid(
      `level/${id}`,
      { comment, requires, flags },
      'record-verify',
      inputOf(form),
      code,
      `level/${sibling}`,
    );
  }
}

function inputOf(form: JsonValue): JsonObject {
  return { hex: hexOf(form), keys: KEYS, mode: 'history' };
}

function addLevels(v: LevelVectors): void {
  const requires = ['level-members', 'level-body', 'level-commitment'];
  for (const [name, whole] of SAMPLES.slice(0, 3)) {
    for (const level of RECORD_LEVELS) {
      const comment = `The record "${name}" at ${level}.`;
      v.accepts(`${level.toLowerCase()}-${name}`, formOf(whole, level), level, comment, requires);
    }
  }
  for (const level of BELOW) {
    v.builder.valid(
      `level/${level.toLowerCase()}-without-keys`,
      { comment: `${level} has no proof, and needs no keys.`, requires: ['level-commitment'] },
      'record-verify',
      {
        hex: hexOf(formOf(PLAIN, level)),
        keys: [],
        mode: 'live',
        received: '2036-01-01T00:00:00.000Z',
      },
      { level },
    );
  }
}

function addRedactions(v: LevelVectors): void {
  for (const [name, whole] of SAMPLES) {
    for (const from of RECORD_LEVELS) {
      for (const to of RECORD_LEVELS) {
        const less = from < to ? to : from;
        v.builder.valid(
          `level/redact-${name}-${from.toLowerCase()}-to-${to.toLowerCase()}`,
          {
            comment:
              less === from
                ? `What is shown at ${from} stays as it is when it is redacted to ${to}.`
                : `The record "${name}" from ${from} to ${to}.`,
            requires: ['level-redact', 'level-redact-compose', 'level-redact-clean'],
            flags: from === 'L0' ? [] : ['compose'],
            origin: 'hand',
          },
          'record-redact',
          { hex: hexOf(formOf(whole, from)), level: to },
          // Whatever the steps, the result is that of one step from the whole record.
          { hex: hexOf(formOf(whole, less)) },
        );
      }
    }
  }
  const proofless = edit(PLAIN, { proof: { any: 'thing' } });
  for (const level of ['L0', 'L1'] as const) {
    v.builder.valid(
      `level/redact-proof-unjudged-${level.toLowerCase()}`,
      { comment: 'The proof is not judged.', requires: ['level-redact'] },
      'record-redact',
      { hex: hexOf(proofless), level },
      { hex: hexOf(level === 'L0' ? proofless : formOf(PLAIN, level)) },
    );
  }
  const bad: [string, JsonObject, RecordLevel, string, string, string][] = [
    [
      'whole-changed',
      edit(PLAIN, { clock: 1 }),
      'L1',
      'id-mismatch',
      'l0-to-l1',
      'A whole record whose clock was changed.',
    ],
    [
      'whole-changed-body',
      edit(PLAIN, { body: {} }),
      'L3',
      'id-mismatch',
      'l0-to-l3',
      'A whole record whose body was changed, which the result would not show.',
    ],
    [
      'stub-changed',
      edit(formOf(PLAIN, 'L1'), { clock: 1 }),
      'L2',
      'id-mismatch',
      'l1-to-l2',
      'A form whose clock was changed, which the result would not show.',
    ],
    [
      'stub-kept',
      edit(formOf(PLAIN, 'L3'), { act: 'DO' }),
      'L1',
      'id-mismatch',
      'l3-to-l1',
      'A form that would stay as it is, and is not of its id.',
    ],
    [
      'whole-misshapen',
      edit(PLAIN, { salt: undefined }),
      'L1',
      'shape-invalid',
      'l0-to-l1',
      'A whole record without its salt.',
    ],
    [
      'stub-misshapen',
      edit(formOf(PLAIN, 'L2'), { salt: PLAIN['salt'] }),
      'L3',
      'shape-invalid',
      'l2-to-l3',
      'A form that has kept the salt.',
    ],
  ];
  for (const [id, form, level, code, sibling, comment] of bad) {
    v.builder.invalid(
      `level/redact-${id}`,
      {
        comment,
        requires: [
          code === 'id-mismatch'
            ? form['level'] === undefined
              ? 'record-id-mismatch'
              : 'level-commitment'
            : form['level'] === undefined
              ? 'record-shape'
              : 'level-members',
        ],
      },
      'record-redact',
      { hex: hexOf(form), level },
      code,
      `level/redact-plain-${sibling}`,
    );
  }
}

/** Equal bodies under different salts have nothing in common that could be seen. */
function addSalts(v: LevelVectors): void {
  for (const [index, salt] of [nonceOf('salt 1'), nonceOf('salt 2'), 'A'.repeat(64)].entries()) {
    const whole = record({ salt, body: { vote: 'yes' } });
    v.builder.valid(
      `level/salt-${index + 1}`,
      {
        comment: 'The same small body under three salts has three commitments.',
        requires: ['level-redact-clean', 'record-id'],
      },
      'record-redact',
      { hex: hexOf(whole), level: 'L1' },
    );
  }
}

function addMembers(v: LevelVectors): void {
  const requires = ['level-members'];
  for (const level of BELOW) {
    const form = formOf(DEEP, level);
    const slug = level.toLowerCase();
    const sibling = `${slug}-deep`;
    for (const name of Object.keys(form)) {
      v.refuses(
        `${slug}-without-${slugOf(name)}`,
        edit(form, { [name]: undefined }),
        'shape-invalid',
        sibling,
        `${level} without ${name}.`,
        requires,
      );
    }
    for (const [name, value] of Object.entries(DEEP)) {
      if (Object.hasOwn(form, name)) continue;
      const flags = name === 'salt' || name === 'proof' ? ['forged'] : [];
      v.refuses(
        `${slug}-with-${slugOf(name)}`,
        edit(form, { [name]: value }),
        'shape-invalid',
        sibling,
        `${level} with ${name}.`,
        name === 'salt' || name === 'proof' ? [...requires, 'level-redact-clean'] : requires,
        flags,
      );
    }
    v.refuses(
      `${slug}-with-more`,
      edit(form, { note: 'x' }),
      'shape-invalid',
      sibling,
      `${level} with a member that no level has.`,
      requires,
    );
    v.refuses(
      `${slug}-with-payload`,
      edit(form, { payload: LAYERS.c0 }),
      'shape-invalid',
      sibling,
      `${level} with the name of a layer.`,
      requires,
    );
    for (const [id, value] of [
      ['none', 'L4'],
      ['whole', 'L0'],
      ['lower-case', level.toLowerCase()],
      ['number', Number(level.slice(1))],
      ['null', null],
      ['list', [level]],
      ['proto', 'constructor'],
    ] as [string, JsonValue][]) {
      v.refuses(
        `${slug}-level-${id}`,
        edit(form, { level: value }),
        'shape-invalid',
        sibling,
        `The level ${JSON.stringify(value)} in place of ${level}.`,
        requires,
      );
    }
    for (const other of BELOW) {
      if (other === level) continue;
      v.refuses(
        `${slug}-claims-${other.toLowerCase()}`,
        edit(form, { level: other }),
        'shape-invalid',
        sibling,
        `What ${level} shows under the name ${other}.`,
        requires,
        ['forged'],
      );
    }
    const bad: [string, string, JsonValue][] = [
      ['id', 'empty', ''],
      ['thread', 'upper-case', 'th_Deploy'],
      ['namespace', 'five', 'a/b/c/d/e'],
      ['act', 'unknown', 'THINK'],
      ['kind', 'one-segment', 'core'],
      ['data_type', 'unknown', 'VECTOR'],
      ['parents', 'descending', [...PARENTS].reverse()],
      ['actor', 'url', 'https://a.example/actors/alice'],
      ['clock', 'negative', -1],
      ['created', 'no-milliseconds', '2026-11-20T10:00:00Z'],
    ];
    for (const [name, id, value] of bad) {
      if (!Object.hasOwn(form, name)) continue;
      // The id is that of the form as it stands, so that nothing but the shape is at fault.
      const changed = edit(form, { [name]: value });
      const fitted = name === 'id' ? changed : edit(changed, { id: oracleRecordId(changed) });
      v.refuses(
        `${slug}-${slugOf(name)}-${id}`,
        fitted,
        'shape-invalid',
        sibling,
        `${name} at ${level} is ${JSON.stringify(value)}.`,
        ['record-shape', ...(name === 'namespace' ? ['record-namespace'] : [])],
      );
    }
  }
  v.refuses(
    'l0-with-commitment',
    edit(PLAIN, { commitment: LAYERS.c0 }),
    'shape-invalid',
    'l0-plain',
    'A whole record with a commitment.',
    requires,
  );
  for (const level of RECORD_LEVELS)
    v.refuses(
      `l0-claims-${level.toLowerCase()}`,
      edit(PLAIN, { level }),
      'shape-invalid',
      'l0-plain',
      `A whole record that names the level ${level}.`,
      requires,
    );
}

function slugOf(name: string): string {
  return name.replaceAll('_', '-');
}

function addBodies(v: LevelVectors): void {
  const bodies: [string, JsonValue, string][] = [
    ['real', PLAIN['body']!, 'the body itself'],
    ['empty', {}, 'an empty body'],
    ['false', { redacted: false }, 'false'],
    ['text', { redacted: 'true' }, 'a text'],
    ['one', { redacted: 1 }, 'a number'],
    ['null-inside', { redacted: null }, 'null'],
    ['more', { redacted: true, text: '' }, 'another member'],
    ['case', { Redacted: true }, 'a name in another case'],
    ['null', null, 'null for a body'],
    ['list', [{ redacted: true }], 'a list'],
    ['bare', true, 'true for a body'],
  ];
  for (const level of BELOW) {
    const slug = level.toLowerCase();
    for (const [id, body, what] of bodies)
      v.refuses(
        `${slug}-body-${id}`,
        edit(formOf(PLAIN, level), { body }),
        'shape-invalid',
        `${slug}-plain`,
        `${level} with ${what}.`,
        id === 'real' || id === 'more' ? ['level-body', 'level-redact-clean'] : ['level-body'],
      );
  }
}

function addCommitments(v: LevelVectors): void {
  const { c0, c1, c2, id } = LAYERS;
  const rows: [RecordLevel, string, string, string][] = [
    ['L1', 'c1', c1, 'of the provenance'],
    ['L1', 'c2', c2, 'of the structure'],
    ['L2', 'c0', c0, 'of the payload'],
    ['L2', 'c2', c2, 'of the structure'],
    ['L3', 'c0', c0, 'of the payload'],
    ['L3', 'c1', c1, 'of the provenance'],
  ];
  for (const level of BELOW) {
    rows.push(
      [level, 'id', id, 'of the presence: the id itself'],
      [level, 'other', idOf('another'), 'of something else'],
    );
    const slug = level.toLowerCase();
    for (const [name, value] of [
      ['empty', ''],
      ['null', null],
      ['hex', 'a'.repeat(64)],
      ['upper-case', String(formOf(PLAIN, level)['commitment']).toUpperCase()],
      ['spare-bits', `${String(formOf(PLAIN, level)['commitment']).slice(0, -1)}b`],
      ['object', { payload: c0 }],
    ] as [string, JsonValue][])
      v.refuses(
        `${slug}-commitment-${name}`,
        edit(formOf(PLAIN, level), { commitment: value }),
        'shape-invalid',
        `${slug}-plain`,
        `${level} with a commitment that is no content id.`,
        ['level-members'],
      );
  }
  const unsalted = oracleCid({ body: PLAIN['body']! });
  rows.push(
    ['L1', 'unsalted', unsalted, 'of the body without the salt'],
    ['L1', 'body', oracleCid(PLAIN['body']!), 'of the body itself'],
    [
      'L1',
      'stub',
      oracleCid({ salt: PLAIN['salt']!, body: { redacted: true } }),
      'of the body that is shown',
    ],
  );
  for (const [level, name, commitment, what] of rows) {
    const slug = level.toLowerCase();
    v.refuses(
      `${slug}-commitment-${name}`,
      edit(formOf(PLAIN, level), { commitment }),
      'id-mismatch',
      `${slug}-plain`,
      `${level} with the content id ${what}.`,
      ['level-commitment'],
    );
  }
}

function addForgeries(v: LevelVectors): void {
  const requires = ['level-commitment'];
  const changes: [string, JsonValue][] = [
    ['id', idOf('forged')],
    ['thread', 'th_other'],
    ['namespace', 'acme'],
    ['act', 'LEARN'],
    ['kind', 'core.learn.v1'],
    ['data_type', 'VOID'],
    ['parents', []],
    ['actor', BOB],
    ['clock', 42],
    ['created', '2026-11-20T10:00:00.001Z'],
  ];
  for (const level of BELOW) {
    const slug = level.toLowerCase();
    const form = formOf(DEEP, level);
    for (const [name, value] of changes) {
      if (!Object.hasOwn(form, name)) continue;
      v.refuses(
        `${slug}-forged-${slugOf(name)}`,
        edit(form, { [name]: value }),
        'id-mismatch',
        `${slug}-deep`,
        `${level} of which ${name} was changed.`,
        requires,
        ['forged'],
      );
    }
    const invented = formOf(content({ ...madeUp(), actor: BOB }), level);
    v.accepts(
      `${slug}-made-up`,
      edit(invented, { id: oracleRecordId(invented) }),
      level,
      `${level} of a record that nobody ever wrote: it belongs to its id, and proves nothing else.`,
      requires,
      ['forged'],
    );
  }
  v.refuses(
    'l0-made-up',
    signed(content({ ...madeUp(), actor: BOB })),
    'key-unknown',
    'l0-plain',
    'The same as a whole record has to be signed by somebody whose keys are known.',
    ['record-proof-judged'],
    ['forged'],
  );
  // The commitment of one record in the form of another.
  const other = record({ clock: 1 });
  for (const level of BELOW) {
    const slug = level.toLowerCase();
    const commitment = formOf(other, level)['commitment']!;
    v.refuses(
      `${slug}-commitment-of-another`,
      edit(formOf(level === 'L1' ? DEEP : PLAIN, level), { commitment }),
      'id-mismatch',
      `${slug}-${level === 'L1' ? 'deep' : 'plain'}`,
      `${level} with the commitment of another record.`,
      requires,
      ['forged'],
    );
  }
}

function madeUp(): JsonObject {
  return { thread: 'th_made_up', act: 'LEARN', kind: 'core.learn.v1', clock: 9 };
}

function addOrder(v: LevelVectors): void {
  const flags = ['order'];
  for (const level of BELOW) {
    const slug = level.toLowerCase();
    const form = formOf(PLAIN, level);
    v.refuses(
      `${slug}-order-depth-before-shape`,
      edit(form, { body: JSON.parse('[{"a":'.repeat(28) + '1' + '}]'.repeat(28)) as JsonValue }),
      'too-deep',
      `${slug}-plain`,
      'A body of 56 levels in a form that has none.',
      ['record-depth'],
      flags,
    );
    v.refuses(
      `${slug}-order-shape-before-id`,
      edit(form, { id: idOf('x'), note: 'x' }),
      'shape-invalid',
      `${slug}-plain`,
      'Another member and another id.',
      ['level-members'],
      flags,
    );
    v.refuses(
      `${slug}-order-body-before-id`,
      edit(form, { id: idOf('x'), body: {} }),
      'shape-invalid',
      `${slug}-plain`,
      'Another body and another id.',
      ['level-body'],
      flags,
    );
  }
}
