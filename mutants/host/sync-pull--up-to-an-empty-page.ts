import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pull'],
  description: 'pulls until a page is empty',
  change: (parts) => ({ ...parts, isLastPage: ({ elements }) => elements.length === 0 }),
});
