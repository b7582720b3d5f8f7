import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit'],
  description: 'judges the size of a body before its type',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      requireJsonType: (request) => {
        const length = Number(request.message.headers['content-length'] ?? 0);
        if (length <= 1_048_576) right.requireJsonType(request);
      },
    })),
});
