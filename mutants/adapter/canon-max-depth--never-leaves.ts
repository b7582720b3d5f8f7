import { refusing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-max-depth'],
  description: 'counts brackets as they open and never as they close',
  answer: refusing(
    'too-deep',
    (text) => (text.replace(/"(?:[^"\\]|\\.)*"/g, '').match(/[[{]/g) ?? []).length > 64,
  ),
});
