// A moment that a test waits for, and another brings about.

export interface Gate {
  /** Resolves once it is open. */
  readonly opened: Promise<void>
  readonly open: () => void
}

export function gate(): Gate {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}
