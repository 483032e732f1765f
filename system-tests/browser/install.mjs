// `npm ci`, unless exactly these packages are already there: a repeated run need not wait for them.
import { createHash } from 'node:crypto'
import { execSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const [major] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(`The browser tests need Node 20 or newer; this is ${process.version}.`)
  process.exit(1)
}
const mark = 'node_modules/.ecocity-installed'
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(process.version).digest('hex')
if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) process.exit(0)
execSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: 'inherit' })
writeFileSync(mark, wanted)
