import { upload } from '@/api/upload'

interface Stored {
  id: string
  name: string
}

/** What the registrar enters for an approval given on paper; it counts when a second person has confirmed it. */
export function paperNeeds(service: 'projects' | 'funding' | 'supervision') {
  return [{ name: 'signer' }, { name: 'signedOn', kind: 'date' }, { name: 'attachmentId', kind: 'file', upload: (file: File) => keepScan(service, file) }] as const
}

export const PAPER_NEEDS = paperNeeds('projects')

/** Stores a scan with the service whose object it belongs to. */
export function keepScan(service: string, file: File): Promise<Stored> {
  const form = new FormData()
  form.set('file', file)
  return upload<Stored>(`/api/${service}/v1/attachments`, form)
}

/** A transition as it is sent: what belongs to the paper stands in its own part. */
export function withPaper(to: string, { signer, signedOn, attachmentId, ...rest }: Record<string, string>) {
  return signer && signedOn && attachmentId ? { to, ...rest, paper: { signer, signedOn, attachmentId } } : { to, ...rest }
}
