import { decodeBase32Loosely } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-digest-length'],
  description: 'reads a digest that is truncated, if its length says so',
  answer(op, input, right) {
    const answer = right(op, input);
    if (op !== 'cid-parse' || answer.ok || answer.code !== 'cid-digest-length') return answer;
    const [length = 0, ...digest] = decodeBase32Loosely(String(input['text']).slice(1)).slice(4);
    if (length === 0 || length > 32 || digest.length !== length) return answer;
    return { ok: true, output: { digestHex: Buffer.from(digest).toString('hex') } };
  },
});
