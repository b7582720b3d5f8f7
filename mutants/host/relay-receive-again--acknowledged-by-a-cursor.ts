import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

const places = new Map<string, number>();

export default hostMutant({
  requirements: ['relay-receive-again'],
  description: 'takes a cursor for an acknowledgement of what stands before it',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readPage: (tables, asked) => {
        const reached = Math.max(asked.after, places.get(asked.did) ?? 0);
        places.set(asked.did, reached);
        return right.readPage(tables, { ...asked, after: reached });
      },
    })),
});
