// Validates documents by the JSON Schema. A file whose name begins with "refused" must be refused; each line of an .ndjson file is a document of
// declarations or a metric. Usage: node validate-json.cjs FOLDER-OF-AJV SCHEMA FILE...
const fs = require('node:fs');
const path = require('node:path');
const [modules, schemaFile, ...files] = process.argv.slice(2);
const Ajv = require(path.resolve(modules, 'node_modules/ajv/dist/2020')).default;

const schema = JSON.parse(fs.readFileSync(schemaFile, 'utf8'));
const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
const whole = ajv.compile(schema);
const metric = ajv.compile({ $ref: `${schema.$id}#/$defs/TalentMetric` });

const fails = (validate, text) => validate(JSON.parse(text)) ? '' : ajv.errorsText(validate.errors.slice(0, 5));

let bad = 0;
for (const file of files) {
  const text = fs.readFileSync(file, 'utf8');
  const found = file.endsWith('.ndjson')
    ? text.split('\n').filter(line => line).map(line => fails(line.startsWith('{"iptalent"') ? whole : metric, line)).filter(Boolean).join('; ')
    : fails(whole, text);
  const shouldFail = path.basename(file).startsWith('refused');
  if (Boolean(found) !== shouldFail) {
    bad++;
    console.error(`${file}: ${shouldFail ? 'the schema takes what the library refuses' : found}`);
  }
}

console.log(`${files.length - bad} of ${files.length} files are as the schema says.`);
process.exit(files.length === 0 || bad ? 1 : 0);
