/**
 * Deposits as one would take them by hand on bare `node:http` and SQLite: one table, durable before each answer, with
 * the transactions of the relay. `mailboxes-by-hand.js <port> <folder of the database>`.
 *
 * It believes the id that an envelope says it has, and neither checks its shape nor counts what is queued: what a relay
 * takes beyond this is the price of what a relay is.
 */
import { createServer, type IncomingMessage } from 'node:http';

import { openDatabase } from '../../../reference/service/database.ts';
import { GroupCommit } from '../../../reference/service/group-commit.ts';

const [, , port, folder] = process.argv;

const database = openDatabase(
  String(folder),
  'mailboxes.db',
  `CREATE TABLE IF NOT EXISTS queue (
     number INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     receiver TEXT NOT NULL,
     body BLOB NOT NULL
   )`,
);
const insert = database.prepare(
  'INSERT OR IGNORE INTO queue (id, receiver, body) VALUES (?, ?, ?)',
);
const commits = new GroupCommit(database);

async function take(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const envelope = JSON.parse(body.toString()) as { id: string; receiver_did: string };
  const { id, receiver_did: receiver } = envelope;
  const { changes } = await commits.run(() => insert.run(id, receiver, body));
  return JSON.stringify({ id, status: changes === 1 ? 'queued' : 'known' });
}

createServer((message, response) => {
  const answering = message.method === 'POST' ? take(message) : Promise.resolve('{}');
  answering.then(
    (text) => {
      const status = message.method === 'POST' ? 202 : 200;
      response.writeHead(status, { 'content-type': 'application/json' }).end(text);
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(port), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
