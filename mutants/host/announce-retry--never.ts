import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-retry'],
  description: 'makes no second attempt',
  change: (parts) => ({ ...parts, mayAppear: () => false }),
});
