// Where this package lies, whatever folder its code was put into when it was built.

import { existsSync } from 'node:fs'

/** The folder of the package, with a slash at its end: the nearest one above that holds a package.json. */
export const PACKAGE_ROOT: URL = (() => {
  let dir = new URL('.', import.meta.url)
  while (!existsSync(new URL('package.json', dir)) && dir.pathname !== '/') dir = new URL('..', dir)
  return dir
})()
