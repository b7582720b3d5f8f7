import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-unauthorized'],
  description: 'looks at the content type before the token',
  change: (parts) =>
    changeRoute(parts, 'POST /activity', (right) => (request, services) => {
      if (!parts.isActivityType(request.message.headers['content-type']))
        throw new ProtocolError('unsupported-media-type', 'not a content type of activities');
      return right(request, services);
    }),
});
