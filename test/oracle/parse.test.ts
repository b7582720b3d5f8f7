import fc from 'fast-check';
import t from 'tap';

import { OracleError, oracleCanonicalText, oracleParse } from '../../harness/oracle/index.ts';

const encoder = new TextEncoder();

/** The canonical form, or the code of the refusal. */
function judge(input: string | Uint8Array): string {
  try {
    return oracleCanonicalText(
      oracleParse(typeof input === 'string' ? encoder.encode(input) : input),
    );
  } catch (error) {
    if (error instanceof OracleError) return error.code;
    throw error;
  }
}

/** What a text that is no JSON can be refused with: the first fault need not be the grammar. */
const REFUSALS = new Set(['invalid-json', 'duplicate-member', 'lone-surrogate', 'number-overflow']);

t.test('the lexer is as strict as the platform about the grammar', (t) => {
  const pieces = fc.constantFrom(
    ...['[', ']', '{', '}', ',', ':', '"', '\\', '\\u', '0', '1', '-', '+', '.', 'e', 'E', 'true'],
    ...['null', 'tru', 'NaN', ' ', '\n', '\r', '\r\n', '\t', '\f', '\u00a0', '\u2028', '\u0001'],
    ...['"a"', '"b":', '\\"', '\\n', '\\x', '\\u0041', '//', '/*', '*/', "'", 'x', '0x1'],
  );
  const property = fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
    const text = parts.join('');
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return REFUSALS.has(judge(text));
    }
    const verdict = judge(text);
    return verdict === 'duplicate-member' || verdict === oracleCanonicalText(value);
  });
  t.doesNotThrow(() => fc.assert(property, { numRuns: 20_000, seed: 1 }));
  t.end();
});

t.test('what momoa alone lets pass is refused', (t) => {
  t.equal(judge('"a\nb"'), 'invalid-json', 'line feed');
  t.equal(judge('"a\r\nb"'), 'invalid-json', 'CR LF');
  t.equal(judge('"a\u0000b"'), 'invalid-json', 'NUL');
  t.equal(judge('{"a":1,"a":2}'), 'duplicate-member');
  t.equal(judge('["\\ud800"]'), 'lone-surrogate');
  t.equal(judge('['.repeat(100_000)), 'too-deep', 'without a stack overflow');
  t.end();
});

t.test('the fault that comes first is reported, also before a lexical one', (t) => {
  t.equal(judge('{"a":1,"a":2,"b":tru}'), 'duplicate-member');
  t.equal(judge('{"a":1,"b":tru,"a":2}'), 'invalid-json');
  t.equal(judge('[1e400,"\\q"]'), 'number-overflow');
  t.equal(judge('["\\q",1e400]'), 'invalid-json');
  t.equal(judge('["\\ud800\\q"]'), 'lone-surrogate');
  t.equal(judge('["a\\\\\\"\\uffff'), 'noncharacter');
  t.equal(judge('["a\\\\","\\udc00'), 'lone-surrogate');
  t.equal(judge(`${'['.repeat(65)}"\\q`), 'too-deep');
  t.end();
});

t.test('members of any name are own members', (t) => {
  t.equal(judge('{"__proto__":{"x":1}}'), '{"__proto__":{"x":1}}');
  t.equal(
    Object.getPrototypeOf(oracleParse(encoder.encode('{"__proto__":null}'))),
    Object.prototype,
  );
  t.end();
});
