import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-array-order'],
  description: 'sorts the strings of an array, as if it were a set',
  answer: writing({
    elements: (elements) =>
      elements.every((element) => typeof element === 'string') ? elements.sort() : elements,
  }),
});
