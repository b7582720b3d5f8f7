import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

/** The setting with each DID once. */
function once(body: JsonObject): JsonObject {
  const { introduce } = body;
  return Array.isArray(introduce) ? { ...body, introduce: [...new Set(introduce)] } : body;
}

export default hostMutant({
  requirements: ['introductions-kept'],
  description: 'takes a list with a DID twice',
  change: (parts) => ({
    ...parts,
    readIntroductionsSetting: (body) => parts.readIntroductionsSetting(once(body)),
    introductionsSetting: (present) => parts.introductionsSetting(present && once(present)),
  }),
});
