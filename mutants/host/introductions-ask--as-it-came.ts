import { isJsonObject, type JsonObject, type JsonValue } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-ask'],
  description: 'passes on what is nobody',
  change: (parts) => ({
    ...parts,
    introducedIn: (answer, self) => {
      parts.introducedIn(answer, self);
      const { peers } = answer as JsonObject;
      return (peers as JsonValue[])
        .filter(isJsonObject)
        .map(({ did, url }) => ({ did: did as string, url: url as string }))
        .filter(({ did }) => did !== self);
    },
  }),
});
