import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-max-depth'],
  description: 'reports what is too deep as a syntax error',
  answer: recoding('too-deep', 'invalid-json'),
});
