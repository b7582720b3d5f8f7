import type { RelaySetting } from '../../reference/host/async/relay-config.ts';
import { isPaired } from '../../reference/host/pairs/book.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-send'],
  description: 'sends to peers whose pairs do not permit it',
  change: (parts) => ({
    ...parts,
    isSentTo: (pair, relay): relay is RelaySetting =>
      relay !== undefined && pair !== undefined && isPaired(pair),
  }),
});
