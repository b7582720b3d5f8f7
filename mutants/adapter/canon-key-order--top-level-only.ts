import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-key-order'],
  description: 'sorts the outermost object only',
  answer: writing({ names: (names, depth) => (depth === 1 ? names.sort() : names) }),
});
