import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The address that users see. */
export const DOOR = process.env.ECOCITY_DOOR ?? 'http://127.0.0.1:8080'

/** A file of the project, by its path from the root. */
export function inProject(path) {
  return fileURLToPath(new URL(`../../../${path}`, import.meta.url))
}

/** A folder for what a run leaves behind, made when it is not there. */
export function outputFolder(name) {
  const folder = inProject(`system-tests/target/${name}`)
  mkdirSync(folder, { recursive: true })
  return folder
}
