import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-key-order'],
  description: 'sorts members as people do, by a locale',
  answer: writing({ names: (names) => names.sort((a, b) => a.localeCompare(b, 'en')) }),
});
