/** One thing that the doctor looked at. */
export interface Finding {
  readonly what: string
  /** `note` is worth knowing and nothing to mend. */
  readonly state: 'well' | 'note' | 'fault'
  /** What was found; of a fault, what to do. */
  readonly text: string
}

export const well = (what: string, text: string): Finding => ({ what, state: 'well', text })
export const note = (what: string, text: string): Finding => ({ what, state: 'note', text })
export const fault = (what: string, text: string): Finding => ({ what, state: 'fault', text })
