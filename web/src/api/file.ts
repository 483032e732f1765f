import { ownHeaders } from './client'
import { Problem, problemOf } from './problem'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A file that a service keeps or makes, for showing it inside a page. */
export async function fileOf(address: string): Promise<Blob> {
  return (await answered(address)).blob()
}

/** Saves what a service makes in this form, under the name it gives it. */
export async function saveFile(address: string, accept: string, otherwise: string): Promise<void> {
  const response = await answered(address, accept)
  saveAs(await response.blob(), namedBy(response.headers.get('Content-Disposition')) ?? otherwise)
}

/** The name of a file in a header, which may be Chinese. */
export function namedBy(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  return encoded && decodeURIComponent(encoded)
}

/** Hands a file to the person, as a download. */
export function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // A browser may still be reading it when the click returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

async function answered(address: string, accept?: string): Promise<Response> {
  const response = await fetch(address, { headers: { ...ownHeaders(), ...(accept && { Accept: accept }) } }).catch(() => {
    throw new Problem(0, {})
  })
  if (!response.ok) throw problemOf(response, await response.json().catch(() => ({})))
  return response
}
