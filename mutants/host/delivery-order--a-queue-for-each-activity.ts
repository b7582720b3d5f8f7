import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-order'],
  description: 'sends several activities to one recipient at once',
  change: (parts) => ({
    ...parts,
    queueOf: ({ activity, recipient }) => `${activity} ${recipient}`,
  }),
});
