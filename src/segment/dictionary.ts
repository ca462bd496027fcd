/**
 * The dictionary that ships: jieba's, without the words that it has seen fewer times than this. What policy documents need of the rest
 * is named word by word in data/dictionary. So it loads in a twentieth of the time that the whole takes.
 */
const LEAST_FREQUENCY = 200

/**
 * The lines of a jieba dictionary (word, frequency, tag): what is common in `jieba`, and what `kept` names. A word that jieba knows has
 * the frequency and tag that jieba gives it; one that it does not know is added where its line gives both.
 */
export function prunedDictionary(jieba: string, kept: readonly string[]): string {
  const named = new Map<string, string>()
  for (const line of kept) {
    const [word = ''] = line.split(' ', 1)
    // the first line that tells more than the word
    if (!named.get(word)?.includes(' ')) named.set(word, line)
  }
  const common = jieba.split('\n').filter(line => {
    const [word = '', frequency] = line.split(' ')
    return word && (named.delete(word) || Number(frequency) >= LEAST_FREQUENCY)
  })
  const added = [...named.values()].filter(line => /^\p{Script=Han}+ \d+ [a-z]+$/u.test(line))
  return `${[...common, ...added.sort()].join('\n')}\n`
}
