import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

const order = new Map<string, readonly number[]>();

export default hostMutant({
  requirements: ['relay-receive-cursor'],
  description: 'counts in a cursor how many stand before it, so acknowledgements move it',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readPage: (tables, asked) => {
        const all = tables.listQueued(asked.did, 0, 1_000_000, asked.at);
        const place = order.get(asked.did) ?? all.map(({ number }) => number);
        order.set(asked.did, place);
        const before = place.filter((number) => number <= asked.after).length;
        const after = all[before - 1]?.number ?? (before > 0 ? asked.after : 0);
        return right.readPage(tables, { ...asked, after });
      },
    })),
});
