import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write-parents'],
  description: 'asks for the first parent only',
  change: (parts) => ({
    ...parts,
    checkWriteParents: (tables, request) =>
      parts.checkWriteParents(tables, { ...request, parents: request.parents.slice(0, 1) }),
  }),
});
