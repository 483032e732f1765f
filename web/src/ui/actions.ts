/** One thing that may be done to an object now. */
export interface Action {
  /** The state it leads to, or the act's own name. */
  to: string
  label: string
  /** What will happen, as a sentence. */
  words: string
  main?: boolean
  /** Ends or undoes something: outlined in red. */
  binding?: boolean
  /** The amounts and names it is about. */
  facts?: { label: string; value: string }[]
  /** What the person must add. */
  needs?: Need[]
}

export interface Need {
  name: string
  label: string
  hint?: string
  /** Of `many`, the values chosen stand apart by spaces. */
  kind?: 'text' | 'long' | 'date' | 'choice' | 'many' | 'file'
  options?: { value: string; label: string }[]
  /** Stores a chosen file; its id becomes the value. */
  upload?: (file: File) => Promise<{ id: string; name: string }>
  /** What stands there to begin with. */
  initial?: string
  /** May be left empty. */
  optional?: boolean
}
