import { upload } from '@/api/upload'
import type { ImportMode } from '@/ui/importing'

/** A service's door for one kind of file, as the import panel wants it; `more` is what the kind needs besides. */
export function importDoor<Run>(service: string, kind: string, look: (id: string) => Promise<Run>, more: () => Record<string, string> = () => ({})) {
  const base = `/api/${service}/v1/imports`
  function start(file: File, mode: ImportMode): Promise<Run> {
    const form = new FormData()
    for (const [name, value] of Object.entries({ kind, mode, ...more() })) form.set(name, value)
    form.set('file', file)
    return upload<Run>(base, form)
  }
  return { start, look, annotated: (id: string) => `${base}/${id}/annotated-file`, template: `${base}/templates/${kind}` }
}
