// How the lists of the general glossary are written: a group a line, long ones going on in indented lines.

/** The groups of `list`, each as its names; "_" stands for a space within a name. */
export const groupsOf = (list: string): string[][] =>
  list
    .trim()
    .replace(/\n +/g, ' ')
    .split('\n')
    .map((line) => line.split(' ').map((name) => name.replaceAll('_', ' ')))
