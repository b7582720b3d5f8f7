import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-shipped'],
  description: 'is shipped with Note as a verb',
  change: (parts) => ({
    ...parts,
    shippedDefinitions: parts.shippedDefinitions.map((one) => ({ ...one, type: 'DefineActivity' })),
  }),
});
