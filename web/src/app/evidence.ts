import { upload } from '@/api/upload'

/** A stored photo or file that shows what was found or done. */
export interface Evidence {
  id: string
  name: string
}

/** Stores a file with the service that shall keep it. */
export async function keepEvidence(file: File, service: 'supervision' | 'notification' = 'supervision'): Promise<Evidence> {
  const form = new FormData()
  form.set('file', file)
  const { id, name } = await upload<Evidence>(`/api/${service}/v1/attachments`, form)
  return { id, name }
}
