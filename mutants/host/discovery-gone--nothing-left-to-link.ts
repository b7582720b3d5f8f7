import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-gone'],
  description: 'describes an actor that was deleted without links',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /.well-known/webfinger', () => ({
      requireLiving: (actor) => (actor && isDeleted(actor) ? actor : parts.requireLiving(actor)),
      webfingerDocument: (actor, relations) =>
        isDeleted(actor)
          ? { ...parts.webfingerDocument(actor, relations), links: [] }
          : parts.webfingerDocument(actor, relations),
    })),
});
