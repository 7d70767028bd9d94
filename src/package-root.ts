// Where this package lies, whatever folder its code was put into when it was built.

import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** The folder of the package, with a slash at its end: the nearest one above that holds a package.json. */
export const PACKAGE_ROOT: URL = (() => {
  let dir = new URL('.', import.meta.url)
  while (!existsSync(new URL('package.json', dir)) && dir.pathname !== '/') dir = new URL('..', dir)
  return dir
})()

/** Whether this is the package as npm installs it, and no checkout. */
export const IS_INSTALLED: boolean = PACKAGE_ROOT.pathname.includes('/node_modules/')

/** Where a host's corpus and data lie unless told otherwise: in the checkout, or where an installed program is run. */
export const HOME: URL = IS_INSTALLED ? pathToFileURL(`${process.cwd()}/`) : PACKAGE_ROOT
