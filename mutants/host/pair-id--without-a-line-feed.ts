import { createHash } from 'node:crypto';
import { hostMutant } from '../mutant.ts';

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export default hostMutant({
  requirements: ['pair-id'],
  description: 'joins the DIDs of a pair by nothing',
  change: (parts) => ({
    ...parts,
    pairIdOf: (own, peer) => `fed_${digest([own, peer].sort().join(''))}`,
  }),
});
