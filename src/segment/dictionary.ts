/**
 * The dictionary that ships: jieba's, without the words that it has seen fewer times than this. What policy documents need of the rest
 * is named word by word in data/dictionary. So it loads in a twentieth of the time that the whole takes, and of the words of such
 * documents one in sixteen is cut or tagged otherwise (with 50 here, one in twenty-two, and twice the time).
 */
const LEAST_FREQUENCY = 200

/**
 * The lines of a jieba dictionary (word, frequency, tag) for what is common and for `kept`: words with the frequency and tag that jieba
 * has for them, else with those of their line. A word that neither knows the frequency of is left to jieba's own guess.
 */
export function prunedDictionary(jieba: string, kept: Iterable<string>): string {
  const own = new Map([...kept].map(line => [line.split(/\s/, 1)[0] ?? '', line]))
  const lines = jieba.split('\n').filter(line => {
    const [word = '', frequency = ''] = line.split(' ')
    if (!word) return false
    return own.delete(word) || Number(frequency) >= LEAST_FREQUENCY
  })
  const added = [...own.values()]
    .map(line => line.split(/\s+/).slice(0, 3).join(' '))
    .filter(line => /^\p{Script=Han}+ \d+ [a-z]+$/u.test(line))
  return `${[...lines, ...added.sort()].join('\n')}\n`
}
