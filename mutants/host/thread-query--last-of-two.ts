import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['thread-query'],
  description: 'takes the last of two parameters of a name',
  change: (parts) => ({
    ...parts,
    readViewRequest: (query) =>
      parts.readViewRequest(new URLSearchParams(Object.fromEntries(query))),
  }),
});
