// Fetches the three free fonts that documents are set in, once; whole TrueType files, 40 MB together.
import { createHash } from 'node:crypto'
import { execSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const [major] = process.versions.node.split('.').map(Number)
if (major < 20) {
  console.error(`The fonts are fetched with Node 20 or newer; this is ${process.version}.`)
  process.exit(1)
}
const packages = 'node_modules/@expo-google-fonts'
const faces = ['noto-serif-sc/400Regular/NotoSerifSC_400Regular', 'noto-serif-sc/700Bold/NotoSerifSC_700Bold', 'noto-sans-sc/500Medium/NotoSansSC_500Medium']
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(faces.join()).digest('hex')
if (existsSync('ttf/.fetched') && readFileSync('ttf/.fetched', 'utf8') === wanted) process.exit(0)
execSync('npm ci --no-audit --no-fund --loglevel=error', { stdio: 'inherit' })
mkdirSync('ttf', { recursive: true })
for (const face of faces) copyFileSync(`${packages}/${face}.ttf`, `ttf/${face.split('/').at(-1)}.ttf`)
copyFileSync(`${packages}/noto-serif-sc/LICENSE_FONT`, 'ttf/LICENSE_NotoSerifSC.txt')
copyFileSync(`${packages}/noto-sans-sc/LICENSE_FONT`, 'ttf/LICENSE_NotoSansSC.txt')
// The packages hold seventeen weights; three are used.
rmSync('node_modules', { recursive: true })
writeFileSync('ttf/.fetched', wanted)
