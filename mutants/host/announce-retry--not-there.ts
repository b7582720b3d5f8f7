import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-retry'],
  description: 'gives up at once what is not there yet',
  change: (parts) => ({ ...parts, mayAppear: ({ isTemporary }) => isTemporary }),
});
