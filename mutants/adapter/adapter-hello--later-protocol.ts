import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['adapter-hello'],
  description: 'says another version of the protocol',
  answer(op, input, right) {
    const answer = right(op, input);
    return op === 'hello' && answer.ok
      ? { ok: true, output: { ...answer.output, protocol: '1.0' } }
      : answer;
  },
});
