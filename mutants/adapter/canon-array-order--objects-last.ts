import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-array-order'],
  description: 'writes the scalars of an array before its objects and arrays',
  answer: writing({
    elements: (elements) => [
      ...elements.filter((element) => typeof element !== 'object'),
      ...elements.filter((element) => typeof element === 'object'),
    ],
  }),
});
