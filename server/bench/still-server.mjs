import { readFileSync } from "node:fs";
import { createServer } from "node:http";

// The baseline of kept answers: node:http alone, giving out bytes that it holds. argv: a JSON file with, for each path, the
// head to send and the body in base64.
const answers = new Map(
  Object.entries(JSON.parse(readFileSync(process.argv[2], "utf8"))).map(([path, { head, body }]) => [
    path,
    { head, body: Buffer.from(body, "base64") },
  ]),
);

const server = createServer((request, response) => {
  const answer = answers.get(request.url);
  response.writeHead(answer ? 200 : 404, answer?.head ?? []);
  response.end(answer?.body);
});
server.listen(0, "127.0.0.1", () => console.log(`port ${server.address().port}`));
