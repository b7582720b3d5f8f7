import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-key-order'],
  description: 'sorts shorter names first, as deterministic CBOR does',
  answer: writing({
    names: (names) => names.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)),
  }),
});
