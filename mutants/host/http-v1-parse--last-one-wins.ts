import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { overlook } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['http-v1-parse'],
  description: 'takes the last of two members with one name in the messages of pairs',
  change: (parts) =>
    changePartsOfRoute(parts, 'POST /v1/federation/pair', () => ({
      parseBody: (bytes) =>
        overlook(
          () => parts.parseBody(bytes),
          ['duplicate-member'],
          () => JSON.parse(Buffer.from(bytes).toString()) as never,
        ),
    })),
});
