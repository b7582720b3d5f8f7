import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-has-more'],
  description: 'never says that there is more',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readPage: (tables, asked) => ({ ...right.readPage(tables, asked), hasMore: false }),
    })),
});
