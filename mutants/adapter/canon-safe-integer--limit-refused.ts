import { refusing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-safe-integer'],
  description: 'refuses 2^53-1 itself',
  answer: refusing('unsafe-integer', (text) => /(?<!\d)9007199254740991(?!\d)/.test(text)),
});
