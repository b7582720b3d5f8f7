/**
 * An inbox made with Fedify: `fedify.js <port> <file with actor documents>`. It verifies the object proof of each delivery and
 * stores the activity in memory. Documents come from the file, and contexts from Fedify itself, so that nothing but
 * its own work is measured.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createFederation, MemoryKvStore } from '@fedify/fedify';
import { Create, Person } from '@fedify/vocab';
import { getDocumentLoader } from '@fedify/vocab-runtime';
import { getRequestListener } from '@hono/node-server';

const [, , port, file] = process.argv;
const documents = JSON.parse(readFileSync(file, 'utf8'));
const contextLoader = getDocumentLoader();

async function loadDocument(url) {
  const [documentUrl] = url.split('#');
  const document = documents[documentUrl];
  if (document === undefined) throw new Error(`no document ${url}`);
  return { contextUrl: null, documentUrl, document };
}

const stored = new Map();
const federation = createFederation({
  kv: new MemoryKvStore(),
  documentLoaderFactory: () => loadDocument,
  contextLoaderFactory: () => contextLoader,
  signatureTimeWindow: false,
});
federation.setActorDispatcher(
  '/actors/{identifier}',
  (context, identifier) =>
    new Person({
      id: context.getActorUri(identifier),
      preferredUsername: identifier,
      inbox: context.getInboxUri(identifier),
    }),
);
federation
  .setInboxListeners('/actors/{identifier}/inbox', '/inbox')
  .on(Create, async (_context, activity) => {
    stored.set(activity.id?.href, await activity.toJsonLd({ contextLoader }));
  })
  .onError((_context, error) => console.error(error));

createServer(
  getRequestListener((request) => federation.fetch(request, { contextData: undefined })),
).listen(Number(port), '127.0.0.1', () => console.log('ready'));
process.on('SIGTERM', () => process.exit(0));
