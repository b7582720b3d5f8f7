import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-has-more'],
  description: 'says that there is more whenever the limit is reached',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readPage: (tables, asked) => {
        const page = right.readPage(tables, asked);
        return { ...page, hasMore: page.envelopes.length === asked.limit };
      },
    })),
});
