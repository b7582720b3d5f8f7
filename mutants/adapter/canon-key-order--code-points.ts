import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-key-order'],
  description: 'sorts members by the bytes of their UTF-8 instead of by UTF-16 code units',
  answer: writing({
    names: (names) => names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  }),
});
