import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['verbs-definition-refused'],
  description: 'takes a fault of a schema for one of the shape',
  answer: recoding('definition-invalid', 'shape-invalid'),
});
