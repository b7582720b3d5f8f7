import { adapterMutant } from '../mutant.ts';

/** Sorts by code points, which puts U+FB33 before U+1F600. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, sorted(member)] as const)
      .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  );
}

export default adapterMutant({
  requirements: ['canon-key-order'],
  description: 'sorts members by the bytes of their UTF-8 instead of by UTF-16 code units',
  answer(op, input, right) {
    const answer = right(op, input);
    if (op !== 'canonicalize' || !answer.ok) return answer;
    const text = Buffer.from(String(answer.output['hex']), 'hex').toString('utf8');
    const hex = Buffer.from(JSON.stringify(sorted(JSON.parse(text)))).toString('hex');
    return { ok: true, output: { hex } };
  },
});
