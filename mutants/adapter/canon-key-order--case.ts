import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-key-order'],
  description: 'sorts without regard to case',
  answer: writing({
    names: (names) =>
      names
        .sort()
        .sort((a, b) =>
          a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0,
        ),
  }),
});
