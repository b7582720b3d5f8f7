import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['adapter-end'],
  description: 'keeps running, because of a timer that nobody clears',
  answer(op, input, right) {
    if (op === 'hello') setInterval(() => undefined, 60_000);
    return right(op, input);
  },
});
