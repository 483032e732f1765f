import { tmpdir } from 'node:os'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { outputFolder } from './places.mjs'

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

/** The Chromium inside the npm package, unpacked once into this module's own folder. */
async function packedChromium() {
  const before = process.env.TMPDIR
  process.env.TMPDIR = outputFolder('chromium')
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    const file = await packed.executablePath()
    if (!existsSync(file)) throw new Error(`No browser at ${file}, unpacked in ${tmpdir()}`)
    return file
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
