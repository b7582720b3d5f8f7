import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-retry'],
  description: 'asks again whatever the answer was',
  change: (parts) => ({
    ...parts,
    mayAppear: ({ isTemporary, status }) => isTemporary || (status !== undefined && status >= 400),
  }),
});
