import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-unknown'],
  description: 'reports an unknown key as inactive',
  answer: recoding('key-unknown', 'key-inactive'),
});
