import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from '@/i18n/en'
import zh from '@/i18n/zh'

function keysOf(messages: object, path = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) => (typeof value === 'object' && value !== null ? keysOf(value as object, `${path}${key}.`) : [`${path}${key}`]))
}
function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : /\.(vue|ts)$/.test(name) ? [path] : []
  })
}

describe('the words', () => {
  it('are there in both languages', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(zh).sort())
  })
  it('name the same values in both', () => {
    const holes = (messages: object) => Object.fromEntries(flat(messages).map(([key, text]) => [key, (text.match(/\{\w+\}/g) ?? []).sort().join()]))
    const zhHoles = holes(zh)
    for (const [key, names] of Object.entries(holes(en))) expect([key, names].join(' ')).toBe([key, zhHoles[key]].join(' '))
  })
  it('are all known that pages ask for by a fixed name', () => {
    const known = new Set(keysOf(zh))
    const asked = files('src').flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bt\('([\w.]+)'/g)].map((match) => match[1] as string))
    expect(asked.filter((key) => !known.has(key))).toEqual([])
    expect(asked.length).toBeGreaterThan(150)
  })
  it('never shout', () => {
    expect(flat(zh).filter(([, text]) => /[！!]/.test(text))).toEqual([])
  })
})

function flat(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => (typeof value === 'object' && value !== null ? flat(value as object, `${path}${key}.`) : [[`${path}${key}`, String(value)]]))
}
