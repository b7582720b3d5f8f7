import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-key-order'],
  description: 'compares names as they are written, with their escapes',
  answer: writing({
    names: (names) => names.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  }),
});
