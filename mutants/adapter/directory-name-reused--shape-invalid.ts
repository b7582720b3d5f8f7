import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-name-reused'],
  description: 'answers shape-invalid to a name that is used again',
  answer: recoding('conflict', 'shape-invalid'),
});
