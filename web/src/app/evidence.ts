import { upload } from '@/api/upload'

/** A stored photo or file that shows what was found or done. */
export interface Evidence {
  id: string
  name: string
}

/** Stores a file of supervision's. */
export async function keepEvidence(file: File): Promise<Evidence> {
  const form = new FormData()
  form.set('file', file)
  const { id, name } = await upload<Evidence>('/api/supervision/v1/attachments', form)
  return { id, name }
}
