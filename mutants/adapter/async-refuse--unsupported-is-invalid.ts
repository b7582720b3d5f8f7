import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-refuse'],
  description: 'answers shape-invalid to an encoding that it does not know',
  answer: recoding('encoding-unsupported', 'shape-invalid'),
});
