import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-error-class'],
  description: 'gives a page that does not come in time the class of a connection that is refused',
  change: (parts) => ({
    ...parts,
    classOfTransport: (error) => {
      const found = parts.classOfTransport(error);
      return found === 'TIMEOUT' ? 'CONNECT_REFUSED' : found;
    },
  }),
});
