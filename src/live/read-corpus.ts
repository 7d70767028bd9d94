// A corpus as a worker takes it: with its faults refused, or spared.

import { type Corpus, type Former, withFormer } from '../corpus/load-corpus.ts'
import type { Problem } from '../corpus/problem.ts'
import type { Load } from './load.ts'

/** How faulty files were before. */
export type FormerOf = (files: ReadonlySet<string>) => Promise<Former>

/**
 * What `read` gives, with faulty files as they were before where that is wanted; its problems where that is not enough.
 */
export async function readCorpus(
  onProblem: Load['onProblem'],
  { read, former }: { readonly read: () => Promise<Corpus>; readonly former: FormerOf },
): Promise<Corpus | { readonly unusable: readonly Problem[] }> {
  const found = await read()
  if (found.problems.length === 0) return found
  if (onProblem === 'refuse') return { unusable: found.problems }
  const corpus = withFormer(found, await former(new Set(found.problems.map(({ file }) => file))))
  return corpus.articles.length > 0 ? corpus : { unusable: found.problems }
}
