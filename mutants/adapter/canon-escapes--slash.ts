import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-escapes'],
  description: 'escapes the slash',
  answer: writing({ string: (text) => JSON.stringify(text).replaceAll('/', '\\/') }),
});
