import t from 'tap';
import { assertShape, formatShapeErrors } from '../../schemas/validate.ts';
import { validateActivity, validateKey, validateTargetManifest } from '../../schemas/validators.ts';

t.test('a shape that holds has no errors', (t) => {
  const manifest = {
    name: 'host',
    classes: ['core'],
    base_url: 'http://127.0.0.1:4100',
    operator_token_env: 'TOKEN',
  };
  t.same(assertShape(validateTargetManifest, manifest), []);
  t.equal(formatShapeErrors([]), '');
  t.end();
});

t.test('an error names the member that should not be there', (t) => {
  const [error] = assertShape(validateTargetManifest, {
    name: 'host',
    classes: ['core'],
    base_url: 'http://127.0.0.1:4100',
    operator_token_env: 'TOKEN',
    'a/b~c': 1,
  });
  t.match(error, { path: '/a~1b~0c', keyword: 'additionalProperties' });
  t.match(formatShapeErrors([error!]), /^\/a~1b~0c is not a member/);
  t.end();
});

t.test('members that every object inherits are not taken for its own', (t) => {
  const inherited = Object.create({ id: 'x', type: 'Multikey' }) as unknown;
  t.same(
    assertShape(validateKey, inherited).map(({ keyword }) => keyword),
    ['required'],
  );
  t.end();
});

t.test('one fault is reported, however many there are', (t) => {
  const to = Array.from({ length: 100_000 }, () => 7);
  const activity = {
    id: `bagaaiera${'a'.repeat(52)}`,
    type: 'Wave',
    actor: 'https://b.example/actors/bob',
    published: '2026-11-20T10:00:00.000Z',
    nonce: '0123456789abcdef',
    object: {},
  };
  t.same(assertShape(validateActivity, activity), []);
  t.ok(assertShape(validateActivity, { ...activity, to }).length < 10);
  t.end();
});

t.test('values that are no objects are refused, not stumbled over', (t) => {
  for (const value of [null, undefined, 1, 'x', [], true]) {
    t.ok(assertShape(validateActivity, value).length > 0, String(value));
  }
  t.end();
});
