import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-has-more'],
  description: 'says that there is more where anything is queued besides what it gives',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readPage: (tables, asked) => {
        const page = right.readPage(tables, asked);
        return {
          ...page,
          hasMore: tables.countQueued(asked.did, asked.at) > page.envelopes.length,
        };
      },
    })),
});
