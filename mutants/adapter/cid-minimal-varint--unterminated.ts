import { refuse, decodeBase32Loosely } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-minimal-varint'],
  description: 'reads an unterminated varint as the number that is there so far',
  answer(op, input, right) {
    const answer = right(op, input);
    if (op !== 'cid-parse' || answer.ok) return answer;
    const bytes = decodeBase32Loosely(String(input['text']).slice(1));
    return bytes.length < 5 && bytes.at(-1)! >= 0x80 ? refuse('cid-digest-length') : answer;
  },
});
