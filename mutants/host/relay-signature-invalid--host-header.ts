import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-invalid'],
  description: 'verifies for the authority of the Host header',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      signedRequest: (request, baseUrl, body) => {
        const host = request.message.headers.host ?? new URL(baseUrl).host;
        return right.signedRequest(request, `http://${host}`, body);
      },
    })),
});
