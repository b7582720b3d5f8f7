import type { JsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['manifest-served'],
  description: 'adds to its manifest after it was signed',
  change: (parts) =>
    changeAnswer(parts, 'GET /.well-known/syncropel', (answer) =>
      changeJson(answer, (document) => ({
        ...document,
        federation_manifest: { ...(document.federation_manifest as JsonObject), served: true },
      })),
    ),
});
