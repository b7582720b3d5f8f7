import { writingText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-normalization'],
  description: 'writes CR LF as LF',
  answer: writingText((text) => text.replaceAll('\\r\\n', '\\n')),
});
