import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-did-malformed'],
  description: 'takes every text that begins like a DID for one',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readMailbox: (name) => (name.startsWith('did:') ? name : right.readMailbox(name)),
    })),
});
