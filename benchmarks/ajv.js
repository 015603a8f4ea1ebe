// The shape of every file by ajv and js-yaml, as one would write it in an afternoon: `node benchmarks/ajv.js SCHEMAS ROOT`.
// Ends with 1 when a file does not fit its schema.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { load } from "js-yaml";

const [schemas, root] = process.argv.slice(2);
const PLACES = [
  [/^programme\/(\w+)\.yml$/, (name) => name],
  [/^programme\/cohorts\/[^/]+\.yml$/, () => "cohort"],
  [/^programme\/evaluations\/[^/]+\.yml$/, () => "evaluation"],
  [/^mentors\/[^/]+\.yml$/, () => "mentor"],
  [/^pairs\/[^/]+\/[^/]+\.yml$/, () => "pair"],
];

const ajv = new Ajv({ strict: false });
formats(ajv);
const validators = {};
for (const file of readdirSync(schemas).filter((name) => name.endsWith(".schema.json"))) {
  if (!file.startsWith("annotations")) ajv.addSchema(JSON.parse(readFileSync(join(schemas, file), "utf8")), file);
}

let wrong = 0;
let files = 0;
for (const folder of ["programme", "mentors", "pairs"]) {
  for (const name of readdirSync(join(root, folder), { recursive: true })) {
    const file = `${folder}/${name}`;
    const place = PLACES.find(([pattern]) => pattern.test(file));
    if (!place) continue;
    const kind = place[1](file.match(place[0])[1]);
    const validate = (validators[kind] ??= ajv.getSchema(`${kind}.schema.json`));
    files += 1;
    if (!validate(load(readFileSync(join(root, file), "utf8")))) {
      wrong += 1;
      console.log(file, validate.errors);
    }
  }
}
console.log(`${files} files, ${wrong} do not fit`);
process.exit(wrong ? 1 : 0);
