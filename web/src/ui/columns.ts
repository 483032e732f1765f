/** One column of a list. */
export interface Column {
  /** Names the cell's slot. */
  name: string
  label: string
  /** Figures stand right-aligned. */
  right?: boolean
  /** Goes first where room is short. */
  minor?: boolean
  /** The field the service sorts by, when it does. */
  sort?: string
}
