import { refuse, decodeBase32Loosely } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

function hasBadVarint(bytes: readonly number[]): boolean {
  let at = 0;
  for (let field = 0; field < 4; field += 1) {
    const start = at;
    while (bytes[at] !== undefined && bytes[at]! >= 0x80) at += 1;
    if (bytes[at] === undefined || at - start > 8 || (bytes[at] === 0 && at > start)) return true;
    at += 1;
  }
  return false;
}

export default adapterMutant({
  requirements: ['cid-minimal-varint'],
  description: 'reports every bad varint as a bad version',
  answer(op, input, right) {
    const answer = right(op, input);
    if (op !== 'cid-parse' || answer.ok || !/^cid-(?:codec|hash|digest-length)$/.test(answer.code))
      return answer;
    const bytes = decodeBase32Loosely(String(input['text']).slice(1));
    return hasBadVarint(bytes) ? refuse('cid-version') : answer;
  },
});
