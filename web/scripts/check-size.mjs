// Fails the build when a page would load more script than the house allows (gzip, kB).
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const root = new URL('../target/classes/META-INF/resources/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', root), 'utf8'))
const limits = { 'index.html': 250, 'public/index.html': 250, 'src/features/desk/DeskPage.vue': 450, 'src/features/overview/OverviewPage.vue': 450 }

/** Every script a module needs before it can run: itself and its static imports. */
function needed(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) needed(next, seen)
  return seen
}

for (const [page, limit] of Object.entries(limits)) {
  const keys = new Set([...(page.endsWith('.html') ? [] : needed('index.html')), ...needed(page)])
  const bytes = [...keys].reduce((sum, key) => sum + gzipSync(readFileSync(new URL(manifest[key].file, root))).length, 0)
  const kB = Math.round(bytes / 1000)
  console.log(`${page}: ${kB} kB gzip of ${limit}`)
  if (kB > limit) process.exitCode = 1
}
