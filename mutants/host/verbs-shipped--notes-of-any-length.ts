import { hostMutant } from '../mutant.ts';

const NOTE = {
  type: 'object',
  required: ['content'],
  properties: { content: { type: 'string' }, tags: { type: 'array', items: { type: 'string' } } },
};

export default hostMutant({
  requirements: ['verbs-shipped'],
  description: 'is shipped with Notes of any length',
  change: (parts) => ({
    ...parts,
    shippedDefinitions: parts.shippedDefinitions.map((one) =>
      one.name === 'Note' ? { ...one, schema: NOTE } : one,
    ),
  }),
});
