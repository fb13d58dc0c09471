// Judges documents as a front end does: with ajv, by both drafts, and with the generated guards. Reads a line of JSON for each batch, and answers with one.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import Ajv2020 from "ajv/dist/2020.js";

const [contractsFile] = process.argv.slice(2);
// A member that every object inherits is not one of the document.
const options = { strict: true, strictTypes: true, strictRequired: true, validateFormats: true, ownProperties: true };
const validators = [Ajv, Ajv2020].map((Kind) => addFormats(new Kind(options)));
const judges = new Map();
for (const { number, module, payload, response, guards } of JSON.parse(readFileSync(contractsFile, "utf8"))) {
  const generated = await import(pathToFileURL(module).href);
  const compile = (schema) => validators.map((validator) => validator.compile(JSON.parse(schema)));
  judges.set(`${number}p`, [...lazily(() => compile(payload)), generated[guards.payload]]);
  judges.set(`${number}r`, [...lazily(() => compile(response)), generated[guards.response]]);
}

// Compiling is most of the work, and a shrinking run needs a single contract.
function lazily(make) {
  let made;
  return [0, 1].map((index) => (value) => {
    made ??= make();
    return made[index](value);
  });
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const verdicts = JSON.parse(line).map(([judge, text]) => {
    try {
      const value = JSON.parse(text);
      return judges.get(judge).map((accepts) => (accepts(value) ? "1" : "0")).join("");
    } catch (error) {
      return `${error}`;
    }
  });
  process.stdout.write(`${JSON.stringify(verdicts)}\n`);
}
