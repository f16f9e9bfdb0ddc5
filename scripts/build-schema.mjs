#!/usr/bin/env node
// Writes the JSON Schema of data/analysis.json from the types in src/model/analysis.ts, their comments as descriptions.
// With --print it only prints it, for the test that the file is what the types say.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'

const root = resolve(import.meta.dirname, '..')

const schema = createGenerator({
  path: join(root, 'src/model/analysis.ts'),
  tsconfig: join(root, 'tsconfig.json'),
  type: 'Analysis',
  skipTypeCheck: true,
  sortProps: false,
}).createSchema('Analysis')

const { $schema, ...rest } = schema
const text = `${JSON.stringify({ $schema, title: 'duizhao: data/analysis.json', ...rest }, null, 2)}\n`
if (process.argv.includes('--print')) process.stdout.write(text)
else writeFileSync(join(root, 'src/model/analysis.schema.json'), text)
