import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The address that users see. */
export const DOOR = process.env.ECOCITY_DOOR ?? 'http://127.0.0.1:8080'

/** A file of the project, by its path from the root. */
export function inProject(path) {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url))
}

/** Where a run leaves something behind. */
export function outputPath(name) {
  return inProject(`system-tests/target/${name}`)
}

/** A new, empty folder for what a run leaves behind. */
export function outputFolder(name) {
  const folder = outputPath(name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}
