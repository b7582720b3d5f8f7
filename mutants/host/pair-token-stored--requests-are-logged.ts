import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-stored'],
  description: 'writes the requests to its peers into its log, with all headers',
  change: (parts) => ({
    ...parts,
    requestToPeer: (held, path, options) => {
      const request = parts.requestToPeer(held, path, options);
      const { url, headers } = request;
      parts.logger.info({ url, headers: Object.entries(headers).join() }, 'a request to a peer');
      return request;
    },
  }),
});
