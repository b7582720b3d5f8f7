import { createHash } from 'node:crypto';
import { hostMutant } from '../mutant.ts';

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export default hostMutant({
  requirements: ['pair-id'],
  description: 'names a pair by the DIDs in descending order',
  change: (parts) => ({
    ...parts,
    pairIdOf: (own, peer) => `fed_${digest([own, peer].sort().reverse().join('\n'))}`,
  }),
});
