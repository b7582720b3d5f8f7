import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-search'],
  description: 'asks for what is no namespace',
  change: (parts) => ({ ...parts, readSearch: (query) => query.get('namespace') ?? '' }),
});
