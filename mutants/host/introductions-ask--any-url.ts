import { isDid } from '../../reference/core/dids.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-ask'],
  description: 'passes on who is at a URL with a path',
  change: (parts) => ({
    ...parts,
    introducedIn: (answer, self) => {
      parts.introducedIn(answer, self);
      const { peers } = answer as JsonObject;
      return (peers as JsonValue[])
        .filter(isJsonObject)
        .flatMap(({ did, url }) =>
          isDid(did) && typeof url === 'string' && URL.canParse(url) && did !== self
            ? [{ did, url }]
            : [],
        );
    },
  }),
});
