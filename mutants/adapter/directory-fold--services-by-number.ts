import { objectsIn } from '../adapter-tools.ts';
import { showingDocuments } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-fold'],
  description: 'numbers the services instead of naming them',
  answer: showingDocuments((document) => ({
    ...document,
    service: objectsIn(document['service'] ?? null).map((service, index) => ({
      ...service,
      id: `${String(document['id'])}#service-${index}`,
    })),
  })),
});
