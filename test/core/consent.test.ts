import fc from 'fast-check';
import t from 'tap';

import { oracleConsentLevel, type JsonObject } from '../../harness/oracle/index.ts';
import {
  consentLevel,
  type ConsentQuestion,
  type ConsentRecord,
  HASH_LEVELS,
  type HashLevel,
} from '../../reference/core/index.ts';

const NAMESPACES = ['default', 'acme', 'acme/payments'];
const THREADS = ['th_a', 'th_b', 'th_consent'];
const TIMES = ['2026-11-20T10:00:00.000Z', '2026-11-20T10:00:00.001Z', '2026-12-24T00:00:00.000Z'];

const grants = fc
  .record(
    {
      source_namespace: fc.constantFrom(...NAMESPACES),
      target_namespace: fc.constantFrom(...NAMESPACES),
      hash_levels: fc.subarray([...HASH_LEVELS], { minLength: 1 }),
      threads: fc.subarray(THREADS, { minLength: 1 }),
      expires: fc.constantFrom(...TIMES),
    },
    { requiredKeys: ['source_namespace', 'target_namespace'] },
  )
  .map((body) => ({ kind: 'core.consent.v1', body }));

/** A host's own records, with a clock each; the id says nothing about the clock. */
const books: fc.Arbitrary<ConsentRecord[]> = fc
  .array(
    fc.oneof(
      grants,
      fc.nat(9).map((place) => ({
        kind: 'core.consent_revoked.v1',
        body: { grant: idAt(place) },
      })),
      grants.map(({ body }) => ({ kind: 'core.other.v1', body })),
    ),
    { maxLength: 10 },
  )
  .map((drafts) => drafts.map((draft, clock) => ({ ...draft, clock, id: idAt(clock) })));

function idAt(place: number): string {
  return `r-${(place * 37) % 101}`;
}

const questions: fc.Arbitrary<ConsentQuestion> = fc.record({
  source_namespace: fc.constantFrom(...NAMESPACES),
  target_namespace: fc.constantFrom(...NAMESPACES),
  thread: fc.constantFrom(...THREADS),
  now: fc.constantFrom(...TIMES),
});

t.test('the core and the oracle decide alike, in every order', (t) => {
  const seen = new Map<HashLevel | undefined, number>();
  fc.assert(
    fc.property(
      books.chain((book) =>
        fc.tuple(
          fc.constant(book),
          fc.shuffledSubarray(book, { minLength: book.length, maxLength: book.length }),
        ),
      ),
      questions,
      ([book, shuffled], question) => {
        const level = consentLevel(book, question);
        seen.set(level, (seen.get(level) ?? 0) + 1);
        const byOracle = oracleConsentLevel(book as unknown as JsonObject[], question) ?? undefined;
        return level === byOracle && level === consentLevel(shuffled, question);
      },
    ),
    { numRuns: 5000 },
  );
  for (const level of [undefined, ...HASH_LEVELS]) t.ok(seen.has(level), String(level));
  t.end();
});

t.test('what was granted last decides', (t) => {
  fc.assert(
    fc.property(books, questions, grants, (book, question, newest) => {
      const { source_namespace, target_namespace, thread } = question;
      if (source_namespace === target_namespace || thread === 'th_consent') return true;
      const body: object = {
        ...newest.body,
        source_namespace,
        target_namespace,
        threads: [thread],
      };
      const record = { id: 'newest', clock: 99, kind: 'core.consent.v1', body };
      const alone = consentLevel([record as ConsentRecord], question);
      return consentLevel([...book, record as ConsentRecord], question) === alone;
    }),
    { numRuns: 2000 },
  );
  t.pass();
  t.end();
});

t.test('what a grant without levels, or with strange ones, gives', (t) => {
  const levelOf = (hash_levels: unknown): unknown =>
    consentLevel(
      [
        {
          ...{ id: 'r', clock: 0, kind: 'core.consent.v1' },
          body: { source_namespace: 'acme', target_namespace: 'default', hash_levels },
        },
      ],
      { source_namespace: 'acme', target_namespace: 'default', thread: 'th_a', now: TIMES[0]! },
    );
  t.equal(levelOf(undefined), 'L0');
  t.equal(levelOf([]), undefined);
  t.equal(levelOf('L0'), undefined);
  t.equal(levelOf(['L9', 'L3']), 'L3');
  t.end();
});
