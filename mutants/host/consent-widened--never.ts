import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-widened'],
  description: 'goes on where the reader stood, whatever has become wider',
  change: (parts) => ({ ...parts, isWider: () => false }),
});
