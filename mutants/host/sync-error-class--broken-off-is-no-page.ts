import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-error-class'],
  description: 'gives a connection that breaks off the class of an answer that is no page',
  change: (parts) => ({
    ...parts,
    classOfTransport: (error) => {
      const found = parts.classOfTransport(error);
      const isRefused = JSON.stringify(error.cause ?? '').includes('ECONNREFUSED');
      return found === 'CONNECT_REFUSED' && !isRefused ? 'PARSE_ERROR' : found;
    },
  }),
});
