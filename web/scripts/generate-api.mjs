// Types of every service's API, made from the committed descriptions in contracts/openapi.
// They are never committed: what the build uses is always what the contracts say.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import openapiTS, { astToString, NEVER } from 'openapi-typescript'

const contracts = process.env.ECOCITY_CONTRACTS ?? fileURLToPath(new URL('../../contracts/openapi/', import.meta.url))
const target = fileURLToPath(new URL('../src/api/generated/', import.meta.url))
const services = ['projects', 'funding', 'supervision', 'notification', 'gateway']

if (!existsSync(contracts)) {
  console.error(`The API descriptions are missing: ${contracts} does not exist. Run "./ecocity contracts" first.`)
  process.exit(1)
}
// A list can be had as a file besides; what is typed here is what the pages read, which is its JSON.
function unlessFile(_schema, { path }) {
  return /text(~1|\/)csv|spreadsheetml/.test(path ?? '') ? NEVER : undefined
}

mkdirSync(target, { recursive: true })
for (const service of services) {
  const file = readdirSync(contracts).find((name) => name === `${service}.yaml` || name === `${service}-service.yaml`)
  if (!file) {
    console.error(`contracts/openapi has no description of ${service}.`)
    process.exit(1)
  }
  const ast = await openapiTS(pathToFileURL(`${contracts}/${file}`), { propertiesRequiredByDefault: true, transform: unlessFile })
  writeFileSync(`${target}/${service}.ts`, astToString(ast))
}
console.log(`API types made for ${services.join(', ')}.`)
