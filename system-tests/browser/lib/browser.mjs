import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { inProject, outputFolder, outputPath } from './places.mjs'

const { devDependencies } = JSON.parse(readFileSync(inProject('system-tests/browser/package.json'), 'utf8'))

// Quiet: the browser talks to the door and to nobody else.
const FLAGS = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-gpu', '--no-zygote']
const ROOT_FLAGS = process.getuid?.() === 0 ? ['--no-sandbox'] : []
let opening

/** The one browser of this run. Each context in it is a person of its own, with no past. */
export function browser() {
  opening ??= launch()
  return opening
}

export async function closeBrowser() {
  await (await opening)?.close()
}

async function launch() {
  return chromium.launch({ executablePath: process.env.ECOCITY_CHROMIUM ?? (await packedChromium()), args: [...FLAGS, ...ROOT_FLAGS] })
}

/** The Chromium inside the npm package, unpacked once for each version; a run that is cut off leaves no half browser. */
async function packedChromium() {
  const folder = outputPath(`chromium-${devDependencies['@sparticuz/chromium']}`)
  const file = `${folder}/chromium`
  if (!existsSync(file)) {
    const half = outputFolder(`chromium-${process.pid}`)
    await unpackInto(half)
    rmSync(folder, { recursive: true, force: true })
    renameSync(half, folder)
  }
  return file
}

/** The package unpacks into the folder for temporary files, so that is what this folder is meanwhile. */
async function unpackInto(folder) {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
